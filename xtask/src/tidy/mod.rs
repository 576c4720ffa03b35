//! `cargo xtask tidy`: the house rules a machine can check, one module a rule.
//!
//! Each fault says what is wrong and what to do.

mod exceptions;
mod first_lines;
mod leftovers;
mod lengths;
mod links;
mod lock;
mod machine;
mod messages;
mod migrations;
mod paths;
mod sql;
mod stories;
mod templates;
mod walls;
mod writer;

use std::fmt;
use std::process::ExitCode;

use anyhow::Result;

use crate::tree::Tree;
use exceptions::Exceptions;

/// A house rule broken somewhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, from the root.
    pub path: String,
    /// The line, from 1; 1 when the whole file is meant.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

impl Fault {
    fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Runs every check, prints the faults; exit 1 if there are any.
///
/// # Errors
///
/// When the packages cannot be read or the ratchet cannot be written.
pub fn run(tree: &Tree, shrink: bool) -> Result<ExitCode> {
    if shrink {
        lengths::shrink(tree)?;
        return run(&Tree::load(&tree.root)?, false);
    }
    let exceptions = Exceptions::read(tree);
    let mut faults = walls::check(&walls::packages(&tree.root)?);
    faults.extend(paths::check(tree, &exceptions));
    faults.extend(stories::check(tree, &exceptions));
    faults.extend(exceptions.faults());
    for check in CHECKS {
        faults.extend(check(tree));
    }
    faults.sort();
    faults.dedup();
    for fault in &faults {
        println!("{fault}");
    }
    match faults.len() {
        0 => println!("tidy: {} files, nothing to say", tree.files.len()),
        n => println!("tidy: {n} to put right"),
    }
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The checks that need nothing but the files.
const CHECKS: &[fn(&Tree) -> Vec<Fault>] = &[
    first_lines::check,
    leftovers::check,
    lengths::check,
    links::check,
    lock::check,
    machine::check,
    messages::check,
    migrations::check,
    sql::check,
    templates::check,
    writer::check,
];

/// The faults as text, for tests.
#[cfg(test)]
fn said(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(Fault::to_string).collect()
}
