//! Papers attached to meetings and items: `POST /files`, `GET /files/{sha256}/{name}`, and the part
//! of a page that shows them.

use askama::Template;
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Multipart, Path, State, multipart::MultipartError},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use clerk::{Trouble, files::Attach};
use council::files::{Attachment, On, Refusal};
use kit::Message;
use words::Tongue;

use crate::{Web, ask::Ask, failure::Failure, flash, sent::Sent};

/// What a form around a file takes beside it.
const AROUND: usize = 16 * 1024;
/// What the file chooser offers.
const OFFERED: &str = ".pdf,.png,.jpg,.jpeg,.hwpx,.hwp,.zip,.docx,.xlsx,.pptx,.txt,.md,.csv";
/// A paper acts in no page of this house, whatever is in it.
const POLICY: &str = "sandbox; default-src 'none'; img-src 'self'; frame-ancestors 'none'";

/// The addresses of papers.
pub fn routes(web: &Web) -> Router<Web> {
    let limit = web.settings().upload_limit.saturating_add(AROUND);
    Router::new()
        .route("/files", post(attach).layer(DefaultBodyLimit::max(limit)))
        .route("/files/{sha256}/{name}", get(show))
        .route("/files/{attachment}", post(detach))
}

/// The papers of a record, to be printed in its page as they are: `{{ papers }}`.
#[derive(Debug, Clone, Template)]
#[template(path = "files/papers.html")]
pub struct Papers {
    tongue: Tongue,
    /// What they are attached to.
    on: On,
    papers: Vec<Attachment>,
    /// Whether the reader may attach and take off.
    may: bool,
    /// The key of the next act.
    key: String,
    /// The largest file, in megabytes.
    most: usize,
}

impl askama::filters::HtmlSafe for Papers {}

impl Papers {
    /// The papers among `all` that are attached to `on`; `may` says that the reader may change them.
    pub fn of(ask: &Ask, on: On, all: &[Attachment], may: bool) -> Self {
        Self {
            tongue: ask.tongue,
            on,
            papers: all.iter().filter(|paper| paper.on == on).cloned().collect(),
            may,
            key: ask.key(),
            most: ask.web.settings().upload_limit / (1024 * 1024),
        }
    }

    /// Where a paper can be read.
    fn href(&self, paper: &Attachment) -> String {
        format!("/files/{}/{}", paper.sha256, escaped(&paper.name))
    }

    fn size(&self, paper: &Attachment) -> String {
        match paper.bytes {
            0..1024 => format!("{} B", paper.bytes),
            1024..1_048_576 => format!("{} KB", paper.bytes.div_ceil(1024)),
            bytes => format!("{}.{} MB", bytes / 1_048_576, bytes % 1_048_576 * 10 / 1_048_576),
        }
    }

    fn offered(&self) -> &'static str {
        OFFERED
    }
}

/// What was sent with a file.
#[derive(Default)]
struct Upload {
    act: String,
    on: String,
    name: String,
    bytes: Vec<u8>,
}

async fn attach(ask: Ask, form: Multipart) -> Result<Response, Failure> {
    // Before the file is read: whoever has no account sends nothing here.
    if ask.who.account.is_none() && !ask.who.house {
        let why = council::accounts::roles::Forbidden {
            act: council::accounts::roles::Act::Attach,
            signed_in: false,
        };
        return Err(Failure::new(&ask, why));
    }
    let most = ask.web.settings().upload_limit as u64;
    let upload = read(form).await.map_err(|why| {
        let trouble = match why.status() {
            StatusCode::PAYLOAD_TOO_LARGE => clerk::refused(Refusal::Large { most }),
            _ => Trouble::Unreadable(Message::new("errors-unreadable")),
        };
        Failure::new(&ask, trouble)
    })?;
    let on = On::read(&upload.on).ok_or_else(|| Failure::missing(&ask, "meeting"))?;
    let back = back(&ask, on).await?;
    let form = Attach { on, name: upload.name, bytes: upload.bytes.into(), most };
    let done = ask.web.clerk().attach(&ask.who, &upload.act, form).await;
    done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "files-attached", &[])))
}

async fn read(mut form: Multipart) -> Result<Upload, MultipartError> {
    let mut upload = Upload::default();
    while let Some(field) = form.next_field().await? {
        match field.name().unwrap_or_default() {
            "act" => upload.act = field.text().await?,
            "on" => upload.on = field.text().await?,
            "file" => {
                upload.name = field.file_name().unwrap_or_default().to_owned();
                upload.bytes = field.bytes().await?.to_vec();
            }
            _ => {}
        }
    }
    Ok(upload)
}

/// The page of the meeting that a record belongs to.
async fn back(ask: &Ask, on: On) -> Result<String, Failure> {
    let read = ask.web.reader().read(&ask.who, move |seen| store::files::home(seen.conn, on));
    let home = read.await.map_err(|why| Failure::new(ask, why))?;
    let (meeting, _) = home.ok_or_else(|| Failure::missing(ask, on.kind()))?;
    Ok(format!("/meetings/{meeting}"))
}

async fn detach(ask: Ask, Path(attachment): Path<String>, form: Sent) -> Result<Response, Failure> {
    let id = attachment.parse().map_err(|_| Failure::missing(&ask, "attachment"))?;
    let done = ask.web.clerk().detach(&ask.who, form.get("act"), id).await;
    let on = done.map_err(|why| Failure::new(&ask, why))?;
    Ok(ask.back(&back(&ask, on).await?, &flash::done(ask.tongue, "files-detached", &[])))
}

/// A paper. Its address holds its hash, so what was read once is never read again; only pictures
/// and plain text open in the browser, everything else is saved.
async fn show(
    ask: Ask,
    State(web): State<Web>,
    Path((sha256, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (hash, wanted) = (sha256.clone(), name);
    let read =
        web.reader().read(&ask.who, move |seen| store::files::named(seen.conn, &hash, &wanted));
    let paper = read.await.map_err(|why| Failure::new(&ask, why))?;
    let paper = paper.ok_or_else(|| Failure::missing(&ask, "file"))?;
    let etag = format!("\"{sha256}\"");
    if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes()) {
        return Ok(with_headers(StatusCode::NOT_MODIFIED.into_response(), &paper, &etag));
    }
    let bytes = web.clerk().file(&sha256).await.map_err(|why| Failure::new(&ask, why))?;
    let bytes = bytes.ok_or_else(|| {
        tracing::error!(sha256, "a paper of the record is not in the folder of files");
        Failure::missing(&ask, "file")
    })?;
    Ok(with_headers(Response::new(Body::from(bytes)), &paper, &etag))
}

fn with_headers(mut response: Response, paper: &Attachment, etag: &str) -> Response {
    let way = if paper.media.is_shown() { "inline" } else { "attachment" };
    let shown = format!("{way}; filename*=UTF-8''{}", escaped(&paper.name));
    let fields: [(HeaderName, &str); 6] = [
        (header::CONTENT_TYPE, paper.media.mime()),
        (header::CONTENT_DISPOSITION, &shown),
        (header::ETAG, etag),
        // A day: a paper that was taken off is out of the browsers by tomorrow.
        (header::CACHE_CONTROL, "public, max-age=86400, immutable"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    for (name, value) in fields {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A name in an address or a header (RFC 3986, RFC 8187): letters, digits and `-._~` as they are.
fn escaped(name: &str) -> String {
    let mut out = String::with_capacity(name.len() * 3);
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn names_are_escaped_for_addresses_and_headers() {
        assert_eq!(escaped("회의 1.pdf"), "%ED%9A%8C%EC%9D%98%201.pdf");
        assert_eq!(escaped("a\"\r\nb;/?#.txt"), "a%22%0D%0Ab%3B%2F%3F%23.txt");
    }
}
