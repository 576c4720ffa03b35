//! A book as a file: the text as it was adopted, or everything in it for machines.

use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use bylaws::Book;
use council::bylaws::versions::Version;
use serde_json::{Value, json};

use super::shelf::Shelf;

/// The file of a format, `md` or `json`; none for any other word.
pub fn of(format: &str, shelf: &Shelf, version: &Version, book: &Book) -> Option<Response> {
    match format {
        "md" => Some(markdown(&format!("{}-{}", shelf.slug(), version.no), book.source())),
        "json" => Some(Json(machine(shelf, version, book)).into_response()),
        _ => None,
    }
}

/// A Markdown file to be kept under `name`.
pub fn markdown(name: &str, text: &str) -> Response {
    let mut response = text.to_owned().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/markdown; charset=utf-8"));
    // Address words may be Korean; the plain name must not be.
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{plain}.md\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

fn machine(shelf: &Shelf, version: &Version, book: &Book) -> Value {
    json!({
        "body": shelf.slug(),
        "version": version.no,
        "title": version.title,
        "sha256": version.sha256,
        "effective_at": version.effective_at,
        "until": shelf.until(version),
        "voided_at": version.voided_at,
        "decision": version.decision,
        "source": version.source,
        "enacted": book.enacted,
        "organs": book.organs,
        "roles": book.roles,
        "articles": book.articles,
        "rules": book.rules,
        "readings": book.readings,
    })
}
