//! Style, script, icon and fonts under addresses that carry their content's hash.
//!
//! An address changes with its content, so a browser may keep it for good. A debug build reads the
//! files from disk on each request, so that an edit is seen without a build.

use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};

use axum::{
    Router,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use rust_embed::Embed;

/// The files under `assets/`.
#[derive(Embed)]
#[folder = "assets/"]
struct Files;

/// Where assets are served.
const ROOT: &str = "/assets/";
/// Hexadecimal digits of the SHA-256 in an address: 48 bits are plenty to tell versions apart.
const HASH_DIGITS: usize = 12;
/// What style sheets name of other assets, by their plain names.
const NAMED_IN_STYLE: [&str; 3] = [
    "fonts/PretendardGOV-Regular.subset.woff2",
    "fonts/PretendardGOV-SemiBold.subset.woff2",
    "fonts/PretendardGOV-Bold.subset.woff2",
];

struct Asset {
    url: String,
    body: Cow<'static, [u8]>,
    mime: &'static str,
}

/// All assets, hashed once; a debug build reads them anew instead.
static READ: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    Files::iter().filter_map(|name| Some((name.to_string(), read(&name)?))).collect()
});

/// Addresses of the fonts; they are large and never edited, so a debug build hashes them once too.
static FONTS: LazyLock<Vec<(&'static str, String)>> = LazyLock::new(|| {
    NAMED_IN_STYLE.iter().filter_map(|name| Some((*name, read(name)?.url))).collect()
});

/// The address of the asset `name`, such as `/assets/madang-3f2a….css`; without a hash if there is
/// no such file, so that the missing file shows as a 404.
pub fn url(name: &str) -> String {
    let missing = || format!("{ROOT}{name}");
    if cfg!(debug_assertions) {
        return read(name).map_or_else(missing, |asset| asset.url);
    }
    READ.get(name).map_or_else(missing, |asset| asset.url.clone())
}

/// `GET /assets/{file}`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{*file}", get(serve))
}

fn read(name: &str) -> Option<Asset> {
    let body = Files::get(name)?.data;
    let body = if name.ends_with(".css") { with_hashed_names(body) } else { body };
    let hash = kit::sha256_hex(&body);
    let digits = hash.get(..HASH_DIGITS)?;
    let (stem, kind) = name.rsplit_once('.')?;
    Some(Asset { url: format!("{ROOT}{stem}-{digits}.{kind}"), body, mime: mime(kind) })
}

/// A style sheet names its fonts plainly; they are served under their hashed addresses.
fn with_hashed_names(style: Cow<'static, [u8]>) -> Cow<'static, [u8]> {
    let Ok(text) = std::str::from_utf8(&style) else {
        return style;
    };
    let text =
        FONTS.iter().fold(text.to_owned(), |text, (name, address)| text.replace(name, address));
    Cow::Owned(text.into_bytes())
}

fn mime(kind: &str) -> &'static str {
    match kind {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

/// The plain name in an address: `madang-3f2a….css` is `madang.css`.
fn plain_name(file: &str) -> Option<String> {
    let (stem, kind) = file.rsplit_once('.')?;
    let (stem, hash) = stem.rsplit_once('-')?;
    let hashed = hash.len() == HASH_DIGITS && hash.bytes().all(|b| b.is_ascii_hexdigit());
    hashed.then(|| format!("{stem}.{kind}"))
}

async fn serve(Path(file): Path<String>) -> Response {
    let Some(name) = plain_name(&file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if cfg!(debug_assertions) {
        return read(&name).map_or(StatusCode::NOT_FOUND.into_response(), |asset| {
            answer(&file, &asset.url, asset.mime, asset.body)
        });
    }
    READ.get(&name).map_or(StatusCode::NOT_FOUND.into_response(), |asset| {
        answer(&file, &asset.url, asset.mime, asset.body.clone())
    })
}

/// During an update two versions of the house may run side by side: an address of the other version
/// is answered with what is here, but not kept.
fn answer(file: &str, url: &str, mime: &'static str, body: Cow<'static, [u8]>) -> Response {
    let same = url.strip_prefix(ROOT) == Some(file);
    let keep = if same { "public, max-age=31536000, immutable" } else { "no-store" };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(mime)),
        (header::CACHE_CONTROL, HeaderValue::from_static(keep)),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, body.into_owned()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_carries_the_hash_and_leads_back() {
        for name in ["madang.css", "madang.js", "madang.svg", NAMED_IN_STYLE[0]] {
            let url = url(name);
            let file = url.strip_prefix(ROOT).expect("an address under the root");
            assert_ne!(file, name);
            assert_eq!(plain_name(file).as_deref(), Some(name));
        }
        assert_eq!(plain_name("madang.css"), None);
        assert_eq!(plain_name("madang-zzzzzzzzzzzz.css"), None);
    }

    #[tokio::test]
    async fn what_is_hashed_is_kept_for_good_and_what_is_old_is_not() {
        let file = url("madang.css").strip_prefix(ROOT).expect("an address").to_owned();
        let fresh = serve(Path(file)).await;
        assert_eq!(fresh.status(), StatusCode::OK);
        assert!(fresh.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        let old = serve(Path("madang-0123456789ab.css".to_owned())).await;
        assert_eq!(old.status(), StatusCode::OK);
        assert_eq!(old.headers()[header::CACHE_CONTROL], "no-store");
        let none = serve(Path("nothing-0123456789ab.css".to_owned())).await;
        assert_eq!(none.status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn fonts_in_the_style_have_hashed_addresses() {
        let style = read("madang.css").expect("the style sheet").body;
        let style = std::str::from_utf8(&style).expect("text");
        for name in NAMED_IN_STYLE {
            assert!(!style.contains(&format!("\"{name}\"")), "{name} is still plain");
            assert!(style.contains(&url(name)), "{name} is not used");
        }
    }
}
