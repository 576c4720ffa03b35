//! The list of phrases in `stories/README.md` is the vocabulary, no more and no less.

use std::{env, fs};

use crate::{steps, story, tell::AGAIN};

/// Where the list begins in the README.
const HEAD: &str = "## 말\n";

#[test]
fn the_readme_lists_every_phrase() {
    let path = story::folder().join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let at = text.find(HEAD).expect("the README has its list") + HEAD.len();
    let prose = text[at..].split("\n### ").next().unwrap_or_default().trim().to_owned();
    let list = format!("\n{prose}\n{}", list());
    if env::var("MADANG_BLESS").is_ok_and(|value| value == "1") {
        fs::write(&path, format!("{}{list}", &text[..at])).unwrap();
    } else {
        assert!(text[at..] == list, "run once with MADANG_BLESS=1 to write the list anew");
    }
}

fn list() -> String {
    let mut text = String::new();
    for (title, phrases) in steps::SHELVES {
        text.push_str(&format!("\n### {title}\n\n"));
        for phrase in *phrases {
            text.push_str(&format!("- `{}`\n", phrase.form));
        }
        if *title == "의안" {
            text.push_str("\n화살표 뒤에 적는 효력:\n\n");
            for form in steps::wordings() {
                text.push_str(&format!("- `{form}`\n"));
            }
        }
    }
    text.push_str(&format!("\n### 어디서나\n\n- `{AGAIN}`\n"));
    text
}
