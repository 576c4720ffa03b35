//! Both languages say the same things, and say them in their own words.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::*;

/// Value text and variables of every message of a language.
fn messages(lang: Lang) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut found = BTreeMap::new();
    for shelf in SHELVES {
        let resource = parser::parse(shelf.sources[lang.index()]).expect("a shelf that reads");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let (mut text, mut variables) = (String::new(), BTreeSet::new());
            let value = message.value.expect("a message has a value");
            walk(&value, &mut text, &mut variables);
            let twice = found.insert(message.id.name.to_owned(), (text, variables));
            assert!(twice.is_none(), "{} stands twice", message.id.name);
            let prefix = message.id.name.split('-').next().unwrap_or_default();
            // A long shelf stands in several files: `meetings`, `meetings-before`, ….
            let own = shelf.name.split('-').next().unwrap_or_default();
            assert_eq!(prefix, own, "{} is on the wrong shelf", message.id.name);
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => expression_of(expression, text, variables),
        }
    }
}

fn expression_of(
    expression: &Expression<&str>,
    text: &mut String,
    variables: &mut BTreeSet<String>,
) {
    match expression {
        Expression::Inline(inline) => inline_of(inline, text, variables),
        Expression::Select { selector, variants } => {
            inline_of(selector, text, variables);
            for variant in variants {
                walk(&variant.value, text, variables);
            }
        }
    }
}

fn inline_of(inline: &InlineExpression<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_of(argument, text, variables);
            }
        }
        InlineExpression::Placeable { expression } => expression_of(expression, text, variables),
        InlineExpression::StringLiteral { value } => text.push_str(value),
        _ => {}
    }
}

#[test]
fn every_shelf_reads() {
    assert_eq!(super::faults(), Vec::<String>::new());
    assert!(CATALOGUE.plain.len() > 100);
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    let (ko, en) = (messages(Lang::Ko), messages(Lang::En));
    let keys = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&ko).difference(&keys(&en)).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(keys(&en).difference(&keys(&ko)).collect::<Vec<_>>(), Vec::<&String>::new());
    for (key, (_, variables)) in &ko {
        assert_eq!(variables, &en[key].1, "{key} takes other arguments in English");
    }
}

#[test]
fn no_sentence_is_empty() {
    for lang in Lang::ALL {
        for (key, (text, variables)) in messages(lang) {
            assert!(!text.trim().is_empty() || !variables.is_empty(), "{key} says nothing");
        }
    }
}

/// What is quoted or in brackets is written as it is, such as the `rule` of a book's block.
fn without_quoted(text: &str) -> String {
    let mut quoted = false;
    let mut kept = String::new();
    for c in text.chars() {
        match c {
            '`' => quoted = !quoted,
            '‘' | '(' => quoted = true,
            '’' | ')' => quoted = false,
            _ if quoted => {}
            _ => kept.push(c),
        }
    }
    kept
}

/// Words that Korean pages write in Latin letters.
const LATIN_IN_KOREAN: &[&str] = &["cm", "csv", "json", "kg", "km", "madang", "md", "toml"];

#[test]
fn korean_is_korean() {
    for (key, (text, _)) in messages(Lang::Ko) {
        let unquoted = without_quoted(&text);
        let words = unquoted.split(|c: char| !c.is_ascii_alphabetic());
        let foreign: Vec<&str> = words
            .filter(|word| word.len() > 1 && word.chars().any(|c| c.is_ascii_lowercase()))
            .filter(|word| !LATIN_IN_KOREAN.contains(word))
            .collect();
        // The name of the other language; and the command line, whose options are words of its own.
        let may = key == "main-language-other" || key.starts_with("command-");
        assert!(foreign.is_empty() || may, "{key}: {foreign:?}");
    }
}

/// Hangul may stand in an English sentence as a name in quotes or brackets only.
#[test]
fn english_is_english() {
    let hangul = |c: &char| ('가'..='힣').contains(c);
    for (key, (text, _)) in messages(Lang::En) {
        let mut depth = 0_i32;
        for c in text.chars() {
            match c {
                '“' | '(' => depth += 1,
                '”' | ')' => depth -= 1,
                c if hangul(&c) => {
                    assert!(depth > 0 || key == "main-language-other", "{key}: {text}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn thousands_stand_apart() {
    let cases = [
        ("0", "0"),
        ("999", "999"),
        ("1000", "1,000"),
        ("-1234567", "-1,234,567"),
        ("1234.5", "1,234.5"),
    ];
    for (digits, shown) in cases {
        assert_eq!(grouped(digits), shown);
    }
}
