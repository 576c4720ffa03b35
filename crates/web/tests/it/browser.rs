//! A browser for tests: it keeps cookies, sends forms, and remembers the last answer.

use std::{fs, path::PathBuf, sync::atomic::AtomicU32, sync::atomic::Ordering};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use clerk::Clerk;
use clerk::accounts::registry::NewAccount;
use council::AccountId;
use council::accounts::{grants::Wish, links::Purpose, roles::Role, roles::Standing};
use store::{Db, Reader, testing::House};
use tower::ServiceExt;
use web::{Settings, Web};

/// A house that is gone after its test, with its web application.
pub struct Yard {
    pub clerk: Clerk,
    pub db: Db,
    app: Router,
    files: PathBuf,
    _house: House,
}

impl Drop for Yard {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.files));
    }
}

impl Yard {
    /// A house as a demonstration sets it up, on 2017-06-26 14:00.
    pub fn new() -> Self {
        Self::with(Settings { demo: true, ..Settings::default() })
    }

    /// A house set up so.
    pub fn with(settings: Settings) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let no = NEXT.fetch_add(1, Ordering::Relaxed);
        let files = std::env::temp_dir().join(format!("madang_web_{}_{no}", std::process::id()));
        fs::create_dir_all(&files).unwrap();
        let house = House::sqlite();
        let db = house.db.clone();
        let clerk = Clerk::new(db.clone(), &files);
        clerk.clock().stand_at("2017-06-26T14:00:00".parse().unwrap());
        let web = Web::new(Reader::new(db.clone()), clerk.clone(), settings);
        let app = web::app(web);
        Self { clerk, db, app, files, _house: house }
    }

    /// An account that exists before the test begins.
    pub async fn account(&self, login: &str, name: &str) -> AccountId {
        let form = NewAccount { login: login.to_owned(), name: name.to_owned(), person: None };
        let key = format!("account-{login}");
        self.clerk.add_account(&Standing::house("test"), &key, form).await.unwrap()
    }

    /// A role that an account has from the first day on.
    pub async fn role(&self, account: AccountId, role: Role) {
        let from = "2017-01-01".parse().unwrap();
        let wish = Wish { role, body: None, district: None, from, to: None };
        let key = format!("role-{account}-{}", role.word());
        self.clerk.grant_role(&Standing::house("test"), &key, account, wish).await.unwrap();
    }

    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Browser {
        Browser { app: self.app.clone(), cookies: Vec::new(), lang: "ko" }
    }

    /// A browser in which the owner of an account came in by a link.
    pub async fn browser_of(&self, account: AccountId) -> Browser {
        let key = clerk::dice::token(8);
        let who = Standing::house("test");
        let token = self.clerk.make_link(&who, &key, account, Purpose::SignIn).await.unwrap();
        let mut browser = self.browser();
        let answer = browser.post(&format!("/sign-in/{}", token.secret()), &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        browser
    }

    /// A browser in which an administrator is signed in.
    pub async fn administrator(&self) -> Browser {
        let account = self.account("admin", "관리자").await;
        self.role(account, Role::Administrator).await;
        self.browser_of(account).await
    }
}

/// A browser.
pub struct Browser {
    app: Router,
    /// Cookies by name.
    pub cookies: Vec<(String, String)>,
    /// The language it asks for.
    pub lang: &'static str,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The page as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A header as text; empty where it is not there.
    pub fn header(&self, name: header::HeaderName) -> String {
        self.headers.get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// Where it leads.
    pub fn to(&self) -> String {
        self.header(header::LOCATION)
    }

    /// The page must hold a text.
    #[track_caller]
    pub fn shows(&self, text: &str) {
        let page = self.text();
        assert!(page.contains(text), "no `{text}` on this page ({}):\n{page}", self.status);
    }

    /// The page must not hold a text.
    #[track_caller]
    pub fn hides(&self, text: &str) {
        let page = self.text();
        let found = page.find(text).map(|at| page[at..].chars().take(80).collect::<String>());
        assert_eq!(found, None, "`{text}` is on this page");
    }

    /// It must be a page of the house with one main heading.
    #[track_caller]
    pub fn is_a_page(&self) {
        self.shows("<!doctype html>");
        assert_eq!(self.text().matches("<h1").count(), 1);
    }
}

impl Browser {
    /// Opens an address.
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = self.request(Method::GET, path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        let kind = "application/x-www-form-urlencoded";
        let request = self.request(Method::POST, path).header(header::CONTENT_TYPE, kind);
        let request = request.body(Body::from(encoded(form))).unwrap();
        self.send(request).await
    }

    /// Sends a form with a file.
    pub async fn upload(&mut self, form: &[(&str, &str)], name: &str, bytes: &[u8]) -> Answer {
        let mut body = Vec::new();
        for (field, value) in form {
            let part = format!(
                "--edge\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            body.extend(part.into_bytes());
        }
        let part = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(part.into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n--edge--\r\n");
        let request = self
            .request(Method::POST, "/files")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// A request as this browser makes it.
    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "madang.test")
            .header(header::ACCEPT, "text/html,application/xhtml+xml")
            .header(header::ACCEPT_LANGUAGE, self.lang)
            .header(header::USER_AGENT, "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        request
    }

    /// Sends a request, keeps the cookies of the answer.
    pub async fn send(&mut self, request: Request<Body>) -> Answer {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(known, _)| known != name);
            if !cookie.contains("Max-Age=0") {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let bytes = to_bytes(body, 64 * 1024 * 1024).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    /// The session cookie.
    pub fn session(&self) -> Option<&str> {
        let is = |name: &str| name == "madang" || name == "__Host-madang";
        self.cookies.iter().find(|(name, _)| is(name)).map(|(_, value)| value.as_str())
    }
}

fn encoded(form: &[(&str, &str)]) -> String {
    let escaped = |text: &str| -> String {
        text.bytes()
            .map(|b| match b {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(b).to_string(),
                other => format!("%{other:02X}"),
            })
            .collect()
    };
    let pairs: Vec<String> =
        form.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    pairs.join("&")
}
