//! What the checks need to know of a Rust file: its functions, names, literals and attributes.
//!
//! Tokens are enough for that, and unlike a syntax tree they show what stands inside macros.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

/// One Rust file, read.
#[derive(Default)]
pub struct Code {
    /// Functions with a body.
    pub functions: Vec<Function>,
    /// String literals outside attributes and doc comments.
    pub strings: Vec<Text>,
    /// Attributes such as `allow(dead_code)`, without their brackets and spaces.
    pub attributes: Vec<Text>,
    /// Identifiers; the name of a macro call ends in `!`.
    pub names: Vec<Text>,
    /// Lines that belong to `#[cfg(test)]` modules.
    pub test_lines: usize,
}

/// A function with a body.
pub struct Function {
    /// Its name.
    pub name: String,
    /// The line of `fn`, from 1.
    pub line: usize,
    /// Lines from `fn` to the closing brace.
    pub lines: usize,
    /// Whether it is plainly `pub`.
    pub public: bool,
    /// Whether it stands in a test.
    pub test: bool,
    /// The type behind `->`, without spaces; empty if there is none.
    pub returns: String,
}

/// A piece of a file.
pub struct Text {
    /// The piece itself.
    pub text: String,
    /// Its line, from 1.
    pub line: usize,
    /// Whether it stands in a test.
    pub test: bool,
    /// For a literal that opens an argument list or a `key:` field: the name before it.
    pub call: String,
}

impl Code {
    /// Reads Rust source; `None` when the brackets or literals do not lex.
    pub fn read(source: &str) -> Option<Self> {
        let stream: TokenStream = source.parse().ok()?;
        let mut code = Self::default();
        code.walk(stream, false, "");
        Some(code)
    }

    fn walk(&mut self, stream: TokenStream, test: bool, call: &str) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        // An attribute speaks of the item that follows it, up to its body or semicolon.
        let mut item_is_test = false;
        for (at, token) in tokens.iter().enumerate() {
            let line = token.span().start().line;
            let test = test || item_is_test;
            match token {
                TokenTree::Group(group) if is_attribute(&tokens[..at], group) => {
                    let text = squeeze(&group.stream());
                    item_is_test |= text == "cfg(test)" || text == "test";
                    item_is_test |= text.ends_with("::test") || text.contains("::test(");
                    self.attributes.push(Text { text, line, test, call: String::new() });
                }
                TokenTree::Group(group) => {
                    self.walk(group.stream(), test, &called(&tokens[..at]));
                    if group.delimiter() == Delimiter::Brace {
                        if item_is_test && is_module(&tokens[..at]) {
                            self.test_lines += 1 + group.span_close().end().line - line;
                        }
                        item_is_test = false;
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => item_is_test = false,
                TokenTree::Punct(_) => {}
                TokenTree::Ident(ident) => {
                    let bang = matches!(tokens.get(at + 1), Some(TokenTree::Punct(p))
                        if p.as_char() == '!' && matches!(tokens.get(at + 2), Some(TokenTree::Group(_))));
                    let text = format!("{ident}{}", if bang { "!" } else { "" });
                    if text == "fn" {
                        self.functions.extend(function(&tokens, at, test));
                    }
                    self.names.push(Text { text, line, test, call: String::new() });
                }
                TokenTree::Literal(literal) => {
                    let call = if at == 0 { call.to_owned() } else { field(&tokens[..at]) };
                    let text = string(literal);
                    self.strings.extend(text.map(|text| Text { text, line, test, call }));
                }
            }
        }
    }
}

/// Whether a group with these tokens before it is `#[…]` or `#![…]`.
fn is_attribute(before: &[TokenTree], group: &Group) -> bool {
    let sign =
        |token: &TokenTree, sign| matches!(token, TokenTree::Punct(p) if p.as_char() == sign);
    group.delimiter() == Delimiter::Bracket
        && match before {
            [.., hash, bang] if sign(bang, '!') => sign(hash, '#'),
            [.., hash] => sign(hash, '#'),
            [] => false,
        }
}

fn is_module(before: &[TokenTree]) -> bool {
    matches!(before, [.., TokenTree::Ident(word), TokenTree::Ident(_)] if word == "mod")
}

/// The name that an argument list follows: `say`, `Message::new`; empty if there is none.
fn called(before: &[TokenTree]) -> String {
    let colon = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ':');
    match before {
        [.., TokenTree::Ident(owner), a, b, TokenTree::Ident(name)] if colon(a) && colon(b) => {
            format!("{owner}::{name}")
        }
        [.., TokenTree::Ident(name)] => name.to_string(),
        _ => String::new(),
    }
}

/// `key:` for the value of a field of that name; empty elsewhere.
fn field(before: &[TokenTree]) -> String {
    match before {
        [.., TokenTree::Ident(name), TokenTree::Punct(p)] if p.as_char() == ':' => {
            format!("{name}:")
        }
        _ => String::new(),
    }
}

/// The function whose `fn` stands at `at`, if it has a name and a body.
fn function(tokens: &[TokenTree], at: usize, test: bool) -> Option<Function> {
    let TokenTree::Ident(name) = tokens.get(at + 1)? else { return None };
    let line = tokens[at].span().start().line;
    let rest = &tokens[at + 2..];
    let end = rest.iter().position(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    })?;
    let TokenTree::Group(body) = &rest[end] else { return None };
    let head: TokenStream = rest[..end].iter().cloned().collect();
    let returns = squeeze(&head).split_once("->").map(|(_, r)| r.to_owned()).unwrap_or_default();
    let lines = 1 + body.span_close().end().line - line;
    let public = is_public(&tokens[..at]);
    Some(Function { name: name.to_string(), line, lines, public, test, returns })
}

fn is_public(before: &[TokenTree]) -> bool {
    let modifier = |token: &&TokenTree| {
        ["const", "async", "unsafe", "extern"].contains(&token.to_string().as_str())
    };
    let last = before.iter().rev().find(|token| !modifier(token));
    matches!(last, Some(TokenTree::Ident(word)) if word == "pub")
}

/// The tokens as text without spaces.
fn squeeze(stream: &TokenStream) -> String {
    stream.to_string().chars().filter(|c| !c.is_whitespace()).collect()
}

/// The text of a string literal, with the usual escapes undone; `None` for other literals.
fn string(literal: &Literal) -> Option<String> {
    let source = literal.to_string();
    if let Some(raw) = source.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return Some(raw.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    let inner = source.strip_prefix('"')?.strip_suffix('"')?;
    Some(inner.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r##"
//! A file with "quotes" in its first line.

/// Says "hello".
#[must_use]
pub fn greet(who: &str) -> Result<String, Refusal> {
    let f: fn() = other;
    Message::new("greeting-hello", vec![]);
    tongue.say("greeting-title");
    Message { key: "greeting-field", args: vec![r#"raw "one""#] };
    todo!("later")
}

pub(crate) const fn other() {}

#[cfg(test)]
mod tests {
    #[test]
    fn works() { greet("Ada"); }
}
"##;

    #[test]
    fn functions_are_measured_and_described() {
        let code = Code::read(SOURCE).unwrap();
        let greet = &code.functions[0];
        assert_eq!((greet.name.as_str(), greet.line, greet.lines), ("greet", 6, 7));
        assert!(greet.public && !greet.test);
        assert_eq!(greet.returns, "Result<String,Refusal>");
        let other = &code.functions[1];
        assert!(other.name == "other" && !other.public && other.returns.is_empty());
        assert!(code.functions[2].test);
        assert_eq!(code.test_lines, 4);
    }

    #[test]
    fn literals_know_what_they_are_for_and_comments_are_none() {
        let code = Code::read(SOURCE).unwrap();
        let seen: Vec<(&str, &str, bool)> =
            code.strings.iter().map(|s| (s.call.as_str(), s.text.as_str(), s.test)).collect();
        assert_eq!(
            seen,
            [
                ("Message::new", "greeting-hello", false),
                ("say", "greeting-title", false),
                ("key:", "greeting-field", false),
                ("", "raw \"one\"", false),
                ("", "later", false),
                ("greet", "Ada", true),
            ]
        );
    }

    #[test]
    fn attributes_and_macros_are_seen() {
        let code = Code::read(SOURCE).unwrap();
        assert!(code.attributes.iter().any(|a| a.text == "must_use" && a.line == 5));
        assert!(code.names.iter().any(|n| n.text == "todo!" && n.line == 11));
        assert!(Code::read("fn broken( {").is_none());
    }
}
