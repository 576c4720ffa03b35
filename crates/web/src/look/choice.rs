//! What a reader chose: language and colours, from the address, a cookie, or the browser.

use axum::{
    Form, Router,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use serde::Deserialize;
use words::Lang;

/// The name of the cookie that keeps the language.
pub const LANG_COOKIE: &str = "madang_lang";
/// The name of the cookie that keeps the colours.
pub const THEME_COOKIE: &str = "madang_theme";

/// Colours of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device prefers.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Every choice, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word in the cookie, in `data-theme` and in keys of the catalogue.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The choice of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.word() == word)
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "main-theme-auto",
            Self::Light => "main-theme-light",
            Self::Dark => "main-theme-dark",
        }
    }
}

/// Language and colours of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Choice {
    /// The language to speak.
    pub lang: Lang,
    /// The colours to show.
    pub theme: Theme,
}

impl Choice {
    /// Reads the choice of a request: `?lang=`, then the cookie, then `Accept-Language`, then Korean.
    pub fn of(headers: &HeaderMap, query: Option<&str>) -> Self {
        let asked = query
            .into_iter()
            .flat_map(|query| query.split('&'))
            .find_map(|pair| pair.strip_prefix("lang="))
            .and_then(Lang::from_code);
        let kept = || cookie(headers, LANG_COOKIE).and_then(Lang::from_code);
        let preferred = || {
            let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            Lang::negotiate(header)
        };
        Self {
            lang: asked.or_else(kept).or_else(preferred).unwrap_or_default(),
            theme: cookie(headers, THEME_COOKIE).and_then(Theme::from_word).unwrap_or_default(),
        }
    }
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// The switches: `POST /choice/lang` and `POST /choice/theme`, each with `to` and `back`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/choice/lang", post(choose_lang))
        .route("/choice/theme", post(choose_theme))
}

#[derive(Deserialize)]
struct Wanted {
    to: String,
    #[serde(default)]
    back: String,
}

async fn choose_lang(Form(wanted): Form<Wanted>) -> Response {
    match Lang::from_code(&wanted.to) {
        Some(lang) => keep(LANG_COOKIE, lang.code(), &wanted.back),
        None => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    }
}

async fn choose_theme(Form(wanted): Form<Wanted>) -> Response {
    match Theme::from_word(&wanted.to) {
        Some(theme) => keep(THEME_COOKIE, theme.word(), &wanted.back),
        None => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    }
}

/// A year: the choice is a comfort and holds nothing secret.
const KEEP_SECONDS: u32 = 31_536_000;

fn keep(name: &str, word: &str, back: &str) -> Response {
    let cookie = format!("{name}={word}; Path=/; Max-Age={KEEP_SECONDS}; SameSite=Lax; HttpOnly");
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        headers.insert(header::SET_COOKIE, cookie);
    }
    let back = HeaderValue::from_str(&home_path(back)).unwrap_or(HeaderValue::from_static("/"));
    headers.insert(header::LOCATION, back);
    response
}

/// Only a path of this house, and without `lang=`, which would overrule the choice just made.
pub(crate) fn home_path(back: &str) -> String {
    let stays = back.starts_with('/')
        && !back.starts_with("//")
        && !back.contains('\\')
        && !back.contains(char::is_control);
    if !stays {
        return "/".to_owned();
    }
    let (path, query) = back.split_once('?').unwrap_or((back, ""));
    let query: Vec<&str> =
        query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang=")).collect();
    match query.is_empty() {
        true => in_ascii(path),
        false => in_ascii(&format!("{path}?{}", query.join("&"))),
    }
}

/// An address with everything but ASCII escaped, as a header wants it: Korean stands in addresses.
pub(crate) fn in_ascii(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(header::HeaderName, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn the_address_beats_the_cookie_and_the_cookie_beats_the_browser() {
        let all = headers(&[
            (header::COOKIE, "a=b; madang_lang=ko; madang_theme=dark"),
            (header::ACCEPT_LANGUAGE, "en"),
        ]);
        assert_eq!(Choice::of(&all, Some("x=1&lang=en")).lang, Lang::En);
        assert_eq!(
            Choice::of(&all, Some("lang=xx")),
            Choice { lang: Lang::Ko, theme: Theme::Dark }
        );
        let browser = headers(&[(header::ACCEPT_LANGUAGE, "en-US,ko;q=0.5")]);
        assert_eq!(Choice::of(&browser, None).lang, Lang::En);
        assert_eq!(Choice::of(&HeaderMap::new(), None), Choice::default());
    }

    #[test]
    fn one_goes_back_only_inside_the_house() {
        assert_eq!(home_path("/meetings/7?x=1&lang=en"), "/meetings/7?x=1");
        assert_eq!(home_path("/meetings?lang=en"), "/meetings");
        assert_eq!(home_path("/bodies/마당"), "/bodies/%EB%A7%88%EB%8B%B9");
        assert_eq!(home_path("/bodies/%EB%A7%88?q=a b"), "/bodies/%EB%A7%88?q=a%20b");
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil", "", "/a\r\nX: y"] {
            assert_eq!(home_path(elsewhere), "/", "{elsewhere}");
        }
    }
}
