//! The shelves of the catalogue, read once; sentences that need nothing are resolved beforehand.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{LazyLock, Mutex, MutexGuard, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;

use crate::{Lang, josa};

/// One file of the catalogue in both languages.
pub(crate) struct Shelf {
    /// The name of the file, such as `meetings`.
    pub(crate) name: &'static str,
    /// Sources by [`Lang::index`].
    pub(crate) sources: [&'static str; 2],
}

macro_rules! shelves {
    ($($name:literal),* $(,)?) => {
        /// Every shelf. A new one is a line here and a file for each language.
        pub(crate) const SHELVES: &[Shelf] = &[$(Shelf {
            name: $name,
            sources: [
                include_str!(concat!("../catalogue/ko/", $name, ".ftl")),
                include_str!(concat!("../catalogue/en/", $name, ".ftl")),
            ],
        }),*];
    };
}

shelves![
    "main",
    "accounts",
    "people",
    "bodies",
    "bylaws",
    "meetings",
    "meetings-before",
    "meetings-floor",
    "meetings-minutes",
    "calendar",
    "tasks",
    "threads",
    "costs",
    "post",
    "decisions",
    "files",
    "founding",
    "journal",
    "errors",
    "look",
    "command",
];

/// The catalogue, read.
pub(crate) struct Catalogue {
    bundles: [FluentBundle<FluentResource>; 2],
    plain: HashMap<String, [Box<str>; 2]>,
    faults: Vec<String>,
}

pub(crate) static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::read);

/// Keys that were asked for and are not there, with the text shown instead.
static MISSING: Mutex<BTreeMap<String, &'static str>> = Mutex::new(BTreeMap::new());

/// Wrong keys are an error of the house, so there are few; no page may grow the list without end.
const MISSING_AT_MOST: usize = 500;

/// How many different keys were asked for and not found since the start; tests of pages want 0.
pub fn missing() -> usize {
    lock().len()
}

/// The keys counted by [`missing`], in order.
pub fn missing_keys() -> Vec<String> {
    lock().keys().cloned().collect()
}

/// What of the catalogue could not be read: broken or doubled sentences. Empty in a tested build.
pub fn faults() -> &'static [String] {
    &CATALOGUE.faults
}

fn lock() -> MutexGuard<'static, BTreeMap<String, &'static str>> {
    MISSING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes that `key` is missing; what is shown in its place.
pub(crate) fn note_missing(key: &str) -> &'static str {
    let mut missing = lock();
    if let Some(shown) = missing.get(key) {
        return shown;
    }
    if missing.len() >= MISSING_AT_MOST {
        return "⟦…⟧";
    }
    // Leaked once a key, so that a page can borrow it like any other sentence.
    let shown: &'static str = Box::leak(format!("⟦{key}⟧").into_boxed_str());
    missing.insert(key.to_owned(), shown);
    shown
}

impl Catalogue {
    fn read() -> Self {
        let mut faults = Vec::new();
        let mut keys = Vec::new();
        let bundles = Lang::ALL.map(|lang| bundle(lang, &mut keys, &mut faults));
        let plain = keys
            .into_iter()
            .filter_map(|key| {
                let ko = plain(&bundles[0], &key)?;
                let en = plain(&bundles[1], &key)?;
                Some((key, [ko, en]))
            })
            .collect();
        Self { bundles, plain, faults }
    }

    /// The sentence of a key that needs no arguments.
    pub(crate) fn plain(&self, lang: Lang, key: &str) -> Option<&str> {
        self.plain.get(key).map(|both| &*both[lang.index()])
    }

    /// The sentence of `key` with `args`; none if the key is missing or an argument is.
    pub(crate) fn format(&self, lang: Lang, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = &self.bundles[lang.index()];
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

fn plain(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<Box<str>> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors);
    errors.is_empty().then(|| text.into())
}

fn bundle(
    lang: Lang,
    keys: &mut Vec<String>,
    faults: &mut Vec<String>,
) -> FluentBundle<FluentResource> {
    let id = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks would surround every name with invisible characters; both languages run one way.
    bundle.set_use_isolating(false);
    let added = bundle.add_function("JOSA", josa_function);
    faults.extend(added.err().map(|fault| fault.to_string()));
    for shelf in SHELVES {
        let name = format!("{}/{}.ftl", lang.code(), shelf.name);
        let resource = match FluentResource::try_new(shelf.sources[lang.index()].to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.into_iter().map(|error| format!("{name}: {error}")));
                resource
            }
        };
        if lang == Lang::Ko {
            keys.extend(resource.entries().filter_map(message_key));
        }
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.into_iter().map(|error| format!("{name}: {error}")));
        }
    }
    bundle
}

fn message_key(entry: &ast::Entry<&str>) -> Option<String> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}

/// `JOSA($name, "이/가")` prints the name with its particle.
fn josa_function<'a>(positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let [word, FluentValue::String(pair)] = positional else {
        return FluentValue::Error;
    };
    match word {
        FluentValue::String(word) => josa(word, pair).into(),
        FluentValue::Number(number) => josa(&number.as_string(), pair).into(),
        _ => FluentValue::Error,
    }
}

/// `digits` with a comma every three places from the right; a sign and decimals are kept.
pub(crate) fn grouped(digits: &str) -> String {
    let (sign, rest) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let (whole, decimals) = rest.split_at(rest.find('.').unwrap_or(rest.len()));
    let mut out = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out + decimals
}

#[cfg(test)]
mod tests;
