//! Papers attached to meetings and items: `POST /files`, `GET /files/{sha256}/{name}`, the part of a
//! page that shows them, and `/meetings/{id}/papers`, where all papers of a meeting are.

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
use council::MeetingId;
use council::accounts::roles::{Act, Forbidden};
use council::files::{Attachment, On, Refusal};
use council::meetings::agenda::Item;
use council::meetings::disclosures::{About, Curtain, Field, sees_all};
use kit::Message;
use store::Seen;
use words::Tongue;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    look::{Frame, choice::home_path},
    sent::Sent,
};

/// What a form around a file takes beside it.
const AROUND: usize = 16 * 1024;
/// What the file chooser offers.
const OFFERED: &str = ".pdf,.png,.jpg,.jpeg,.hwpx,.hwp,.zip,.docx,.xlsx,.pptx,.txt,.md,.csv";
/// How long a paper that is public is kept.
const KEEP: &str = "public, max-age=86400, immutable";
/// A paper acts in no page of this house, whatever is in it.
const POLICY: &str = "sandbox; default-src 'none'; img-src 'self'; frame-ancestors 'none'";

/// The addresses of papers.
pub fn routes(web: &Web) -> Router<Web> {
    let limit = web.settings().upload_limit.saturating_add(AROUND);
    Router::new()
        .route("/files", post(attach).layer(DefaultBodyLimit::max(limit)))
        .route("/files/{sha256}/{name}", get(show))
        .route("/files/{attachment}", post(detach))
        .route("/meetings/{id}/papers", get(of_meeting))
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
    /// The page it stands on, to come back to.
    back: String,
    /// The key of the next act.
    key: String,
    /// The largest file, in megabytes.
    most: usize,
}

impl askama::filters::HtmlSafe for Papers {}

impl Papers {
    /// The papers among `all` that are attached to `on`, for the page at `back`; `may` says that the
    /// reader may change them.
    pub fn of(ask: &Ask, on: On, all: &[Attachment], may: bool, back: &str) -> Self {
        Self {
            tongue: ask.tongue,
            on,
            papers: all.iter().filter(|paper| paper.on == on).cloned().collect(),
            may,
            back: back.to_owned(),
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

/// Every paper of a meeting: its own, and those of each item.
#[derive(Template)]
#[template(path = "files/meeting.html")]
struct MeetingPapers {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    own: Papers,
    items: Vec<(String, Papers)>,
}

async fn of_meeting(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: MeetingId = id.parse().map_err(|_| Failure::missing(&ask, "meeting"))?;
    let hidden = ask.tongue.say("meetings-disclosures-hidden");
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(meeting) = store::meetings::convening::find(seen.conn, id)? else {
            return Ok(None);
        };
        let Some(body) = store::bodies::registry::find(seen.conn, meeting.body)? else {
            return Ok(None);
        };
        let place = store::bodies::registry::place(seen.conn, &body)?;
        let items = store::meetings::agenda::of_meeting(seen.conn, id)?;
        let mut items = items;
        let mut papers = store::files::of_meeting(seen.conn, id)?;
        if !sees_all(seen.by, &place) {
            let known = store::meetings::disclosures::of_meeting(seen.conn, id)?;
            veil(&Curtain(&known), &mut items, &mut papers, hidden);
        }
        Ok(Some((meeting, place, items, papers)))
    });
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let (meeting, place, items, all) = found.ok_or_else(|| Failure::missing(&ask, "meeting"))?;
    let may = ask.who.may(Act::Attach, Some(&place)).is_ok();
    let here = format!("/meetings/{id}/papers");
    let of = |on| Papers::of(&ask, on, &all, may, &here);
    let titled = |item: &Item| (item.title.clone(), of(On::Item(item.id)));
    let meetings = ("/meetings".to_owned(), ask.tongue.say("main-nav-meetings").to_owned());
    let title = ask.tongue.of("files-title").s("meeting", &meeting.title).to_string();
    Ok(ask.page(&MeetingPapers {
        crumbs: vec![meetings, (format!("/meetings/{id}"), meeting.title.clone())],
        own: of(On::Meeting(id)),
        items: items.iter().map(titled).collect(),
        frame: ask.frame().titled(title).under("meetings"),
    }))
}

/// What was sent with a file.
#[derive(Default)]
struct Upload {
    act: String,
    on: String,
    back: String,
    name: String,
    bytes: Vec<u8>,
}

async fn attach(ask: Ask, form: Multipart) -> Result<Response, Failure> {
    // Before the file is read: whoever has no account sends nothing here.
    if ask.who.account.is_none() && !ask.who.house {
        return Err(Failure::new(&ask, Forbidden { act: Act::Attach, signed_in: false }));
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
    let back = back(&ask, on, &upload.back).await?;
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
            "back" => upload.back = field.text().await?,
            "file" => {
                upload.name = field.file_name().unwrap_or_default().to_owned();
                upload.bytes = field.bytes().await?.to_vec();
            }
            _ => {}
        }
    }
    Ok(upload)
}

/// The page a form stood on, else that of the meeting that a record belongs to.
async fn back(ask: &Ask, on: On, wanted: &str) -> Result<String, Failure> {
    if !wanted.is_empty() {
        return Ok(home_path(wanted));
    }
    let read = ask.web.reader().read(&ask.who, move |seen| store::files::home(seen.conn, on));
    let home = read.await.map_err(|why| Failure::new(ask, why))?;
    let (meeting, _) = home.ok_or_else(|| Failure::missing(ask, on.kind()))?;
    Ok(format!("/meetings/{meeting}"))
}

async fn detach(ask: Ask, Path(attachment): Path<String>, form: Sent) -> Result<Response, Failure> {
    let id = attachment.parse().map_err(|_| Failure::missing(&ask, "attachment"))?;
    let done = ask.web.clerk().detach(&ask.who, form.get("act"), id).await;
    let on = done.map_err(|why| Failure::new(&ask, why))?;
    let back = back(&ask, on, form.get("back")).await?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "files-detached", &[])))
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
    let read = web.reader().read(&ask.who, move |seen| {
        let Some(paper) = store::files::named(seen.conn, &hash, &wanted)? else {
            return Ok(None);
        };
        let (closed, sees) = closed(seen, &paper)?;
        Ok(Some((paper, closed)).filter(|_| sees))
    });
    let paper = read.await.map_err(|why| Failure::new(&ask, why))?;
    let (paper, closed) = paper.ok_or_else(|| Failure::missing(&ask, "file"))?;
    let etag = format!("\"{sha256}\"");
    if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes()) {
        let response = StatusCode::NOT_MODIFIED.into_response();
        return Ok(with_headers(response, &paper, &etag, closed));
    }
    let bytes = web.clerk().file(&sha256).await.map_err(|why| Failure::new(&ask, why))?;
    let bytes = bytes.ok_or_else(|| {
        tracing::error!(sha256, "a paper of the record is not in the folder of files");
        Failure::missing(&ask, "file")
    })?;
    Ok(with_headers(Response::new(Body::from(bytes)), &paper, &etag, closed))
}

/// Whether a paper is not public, and whether the reader gets it all the same.
fn closed(seen: &mut Seen<'_>, paper: &Attachment) -> Result<(bool, bool), store::Error> {
    let On::Item(item) = paper.on else { return Ok((false, true)) };
    let set = store::meetings::disclosures::of_subject(seen.conn, About::Item, item.get())?;
    let Some(set) = set.filter(|set| set.hides(Field::Papers)) else { return Ok((false, true)) };
    let meeting = store::meetings::convening::find(seen.conn, set.meeting)?;
    let Some(meeting) = meeting else { return Ok((true, false)) };
    let Some(body) = store::bodies::registry::find(seen.conn, meeting.body)? else {
        return Ok((true, false));
    };
    let place = store::bodies::registry::place(seen.conn, &body)?;
    Ok((true, sees_all(seen.by, &place)))
}

/// Titles and papers that are not public.
fn veil(curtain: &Curtain<'_>, items: &mut [Item], papers: &mut Vec<Attachment>, hidden: &str) {
    for item in items.iter_mut().filter(|item| curtain.item(item.id, Field::Text)) {
        hidden.clone_into(&mut item.title);
    }
    papers.retain(|paper| match paper.on {
        On::Item(item) => !curtain.item(item, Field::Papers),
        On::Meeting(_) => true,
    });
}

fn with_headers(mut response: Response, paper: &Attachment, etag: &str, closed: bool) -> Response {
    let way = if paper.media.is_shown() { "inline" } else { "attachment" };
    let shown = format!("{way}; filename*=UTF-8''{}", escaped(&paper.name));
    let fields: [(HeaderName, &str); 6] = [
        (header::CONTENT_TYPE, paper.media.mime()),
        (header::CONTENT_DISPOSITION, &shown),
        (header::ETAG, etag),
        // A day: a paper that was taken off is out of the browsers by tomorrow.
        (header::CACHE_CONTROL, if closed { "private, no-store" } else { KEEP }),
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
