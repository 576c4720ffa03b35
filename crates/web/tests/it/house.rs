//! A house for the tests of pages: a store that is gone after the test, its web, and visitors.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
    response::Response,
};
use clerk::{Clerk, accounts::entrance::Visit};
use council::AccountId;
use council::accounts::grants::Wish;
use council::accounts::roles::{Role, Standing};
use jiff::civil::DateTime;
use store::{Reader, testing};
use tower::ServiceExt;
use web::{Settings, Web};

/// The house.
pub struct House {
    pub clerk: Clerk,
    pub reader: Reader,
    app: Router,
    _store: testing::House,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    /// Where it leads.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |to| to.to_str().unwrap())
    }
}

/// The house itself acts.
pub fn founder() -> Standing {
    Standing::house("마당")
}

impl House {
    /// An empty house whose clock stands at `now`.
    pub fn at(now: &str) -> Self {
        let store = testing::House::sqlite();
        let clerk = Clerk::new(store.db.clone(), &std::env::temp_dir());
        let now: DateTime = now.parse().unwrap();
        clerk.clock().stand_at(now);
        let reader = Reader::new(store.db.clone());
        let web = Web::new(reader.clone(), clerk.clone(), Settings::default());
        Self { clerk, reader, app: web::app(web), _store: store }
    }

    /// The cookie of somebody new who runs the house and keeps its record.
    pub async fn secretary(&self) -> String {
        let (account, link) = self.clerk.bootstrap_first_admin("admin", "한유진").await.unwrap();
        self.grant(account, Role::Secretary).await;
        let signed = self.clerk.enter_by_link(link.secret(), Visit::default()).await.unwrap();
        format!("madang={}", signed.token.secret())
    }

    async fn grant(&self, account: AccountId, role: Role) {
        let from = self.clerk.clock().now().date();
        let wish = Wish { role, body: None, district: None, from, to: None };
        self.clerk.grant_role(&founder(), "grant", account, wish).await.unwrap();
    }

    /// What an anonymous reader sees.
    pub async fn get(&self, path: &str) -> Answer {
        self.get_as(path, "").await
    }

    /// What the holder of a cookie sees.
    pub async fn get_as(&self, path: &str, cookie: &str) -> Answer {
        let request = Request::get(path).header(header::COOKIE, cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
        let escaped =
            |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)))
            .collect();
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin");
        self.send(request.body(Body::from(pairs.join("&"))).unwrap()).await
    }

    /// Sends a form with a file: fields, then the file's name for its field and its bytes.
    pub async fn upload(
        &self,
        path: &str,
        cookie: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &[u8])>,
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(value.as_bytes());
            body.extend_from_slice(b"\r\n");
        }
        if let Some((name, bytes)) = file {
            let head = format!(
                "--cut\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.csv\"\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--cut--\r\n");
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut")
            .header("Sec-Fetch-Site", "same-origin");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// An answer that does not end by itself.
    pub async fn open(&self, request: Request<Body>) -> Response {
        self.app.clone().oneshot(request).await.unwrap()
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.open(request).await;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, text }
    }
}

/// Checks what every page must be: a whole document with one first heading, nothing inline,
/// nothing said without a sentence in the catalogue.
pub fn sound(answer: &Answer, what: &str) {
    let text = answer.text.trim_start();
    assert!(text.starts_with("<!doctype html>"), "{what}: {}", &text[..text.len().min(200)]);
    assert_eq!(text.matches("<h1").count(), 1, "{what}: one first heading");
    assert!(!text.contains("style=\"") && !text.contains("<style"), "{what}: nothing inline");
    if let Some(at) = text.find('⟦') {
        let missing: String = text[at..].chars().take(60).collect();
        panic!("{what}: no sentence for {missing}");
    }
    let mut ids: Vec<&str> =
        text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{what}: an id stands twice");
}

/// Keeps a page to be looked at, where `MADANG_PAGES` names a folder.
pub fn keep(name: &str, answer: &Answer) {
    if let Ok(folder) = std::env::var("MADANG_PAGES") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(format!("{folder}/{name}.html"), &answer.text).unwrap();
    }
}
