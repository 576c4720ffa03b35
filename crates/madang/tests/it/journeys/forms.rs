//! A reader without JavaScript, and without a browser: pages are fetched, their forms filled and sent.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use url::form_urlencoded::Serializer;

use super::House;
use crate::command::server::{Reply, get, post};

/// Somebody who is signed in, or nobody.
pub struct Reader {
    at: String,
    /// What goes along with every request.
    pub cookie: String,
}

impl Reader {
    /// Comes in by the link of a role; with an empty role nobody does.
    pub fn new(house: &House, role: &str) -> Self {
        let cookie = if role.is_empty() { String::new() } else { house.server.enter(role) };
        Self { at: house.server.at.clone(), cookie }
    }

    /// A page in Korean, or in the language of this code.
    pub fn get(&self, path: &str, lang: &str) -> Result<Reply> {
        let cookie = format!("{}; madang_lang={lang}", self.cookie);
        get(&self.at, path, cookie.trim_start_matches("; ")).with_context(|| format!("GET {path}"))
    }

    /// Fills the form of `page` whose address ends so, sends it, and gives the page that it leads to.
    pub fn send(&self, page: &str, form: &str, fields: &[(&str, &str)]) -> Result<String> {
        let shown = self.get(page, "ko")?.body;
        let (action, mut filled) = forms(&shown)
            .into_iter()
            .find(|(action, _)| action.ends_with(form))
            .with_context(|| format!("no form {form} on {page}"))?;
        for (name, value) in fields {
            filled.insert((*name).to_owned(), (*value).to_owned());
        }
        let body = Serializer::new(String::new()).extend_pairs(&filled).finish();
        let answer = post(&self.at, &action, &self.cookie, &body)?;
        ensure!(answer.status == 303, "{action}: {}", sentence(&answer.body));
        let to = header(&answer.head, "location").context("where to?")?;
        let path = to.split('#').next().unwrap_or_default();
        Ok(self.get(path, "ko")?.body)
    }

    /// Sends a form as it is.
    pub fn post(&self, path: &str, body: &str) -> Result<Reply> {
        Ok(post(&self.at, path, &self.cookie, body)?)
    }
}

/// The value of a header.
pub fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| {
        let (found, value) = line.split_once(": ")?;
        found.eq_ignore_ascii_case(name).then_some(value)
    })
}

/// The sentences of a page that say why something was refused, or its beginning.
fn sentence(page: &str) -> String {
    let main = page.split("<main").nth(1).unwrap_or(page);
    let mut words = String::new();
    for part in main.split('<').filter_map(|part| part.split_once('>')) {
        words.push_str(part.1.trim());
        words.push(' ');
    }
    words.chars().take(600).collect()
}

/// The forms of a page: where each posts to, and what stands in its fields.
fn forms(page: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let forms = page.split("<form ").skip(1).filter_map(|rest| rest.split_once('>'));
    forms
        .map(|(tag, rest)| {
            let inside = rest.split("</form>").next().unwrap_or_default();
            (attribute(tag, "action").unwrap_or_default(), fields(inside))
        })
        .collect()
}

fn fields(form: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for part in form.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let Some(name) = attribute(tag, "name") else { continue };
        let kind = attribute(tag, "type").unwrap_or_default();
        let is_choice = kind == "radio" || kind == "checkbox";
        let left_out = is_choice && !tag.contains(" checked");
        if left_out || tag.starts_with("button") {
            continue;
        }
        let value = match tag.starts_with("textarea") {
            true => plain(text),
            false => attribute(tag, "value").unwrap_or_default(),
        };
        found.insert(name, value);
    }
    found
}

/// The value of an attribute of a tag.
pub fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag
        .split_once(&format!(" {name}=\""))
        .or_else(|| tag.strip_prefix(name)?.strip_prefix("=\"").map(|rest| ("", rest)))?;
    rest.split('"').next().map(plain)
}

/// Text of a page as it reads.
pub fn plain(text: &str) -> String {
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ];
    signs.iter().fold(text.to_owned(), |text, (sign, letter)| text.replace(sign, letter))
}
