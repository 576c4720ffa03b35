//! The workshop: `tidy` checks the house rules, `new` opens a feature, `where` finds one.

mod feature;
mod rust;
mod tidy;
mod tree;

use std::process::ExitCode;

use anyhow::{Result, bail};

use tree::Tree;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  tidy                                checks the house rules; exit 1 when one is broken
  tidy --shrink                       the same, and writes the ratchet down to what is left
  new SHELF/FEATURE NAME-KO NAME-EN   opens a feature in every room, with a story that fails
  where WORD | SHELF | SHELF/FEATURE  prints every place of a feature
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let root = tree::root()?;
    match words[..] {
        ["tidy"] => tidy::run(&Tree::load(&root)?, false),
        ["tidy", "--shrink"] => tidy::run(&Tree::load(&root)?, true),
        ["new", path, ko, en] => feature::open(&root, path, ko, en),
        ["where", word] => feature::find(&Tree::load(&root)?, word),
        _ => bail!("{USAGE}"),
    }
}
