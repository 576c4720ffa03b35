//! Errors that no handler answered, as browsers and programs get them; and what browsers ask for
//! unasked.

use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use web::Settings;

use crate::browser::{Answer, Browser, Yard};

const FORM: &str = "application/x-www-form-urlencoded";
const PAGE: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/// Sends a request that is wrong in some way.
async fn send(
    browser: &mut Browser,
    (method, path): (Method, &str),
    headers: &[(header::HeaderName, &str)],
    body: Vec<u8>,
) -> Answer {
    let mut request = browser.request(method, path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    browser.send(request.body(Body::from(body)).unwrap()).await
}

fn pages() -> (header::HeaderName, &'static str) {
    (header::ACCEPT, PAGE)
}

/// What is wrong with a request: method, address, content type and further header, body.
struct Wrong {
    what: (Method, &'static str),
    kind: &'static str,
    site: &'static str,
    body: Vec<u8>,
}

impl Wrong {
    fn post(path: &'static str, body: &[u8]) -> Self {
        let body = body.to_vec();
        Self { what: (Method::POST, path), kind: FORM, site: "same-origin", body }
    }

    fn get(path: &'static str) -> Self {
        Self { what: (Method::GET, path), ..Self::post("", b"") }
    }

    async fn sent(&self, browser: &mut Browser, accept: &str) -> Answer {
        let headers = [
            (header::CONTENT_TYPE, self.kind),
            (header::HeaderName::from_static("sec-fetch-site"), self.site),
            (header::ACCEPT, accept),
        ];
        send(browser, self.what.clone(), &headers, self.body.clone()).await
    }
}

#[tokio::test]
async fn a_browser_gets_a_page_and_a_program_the_plain_status() {
    let yard = Yard::with(Settings { form_limit: 1000, ..Settings::default() });
    let lang = "/choice/lang";
    let foreign = Wrong { site: "cross-site", ..Wrong::post(lang, b"to=en") };
    let text = Wrong { kind: "text/plain", ..Wrong::post(lang, b"to=en") };
    let cases = [
        (foreign, 403, "다른 곳에서 보낸 요청"),
        (Wrong::post("/journal", b""), 405, "이 주소로는 할 수 없는 일"),
        (Wrong::post(lang, &[b'a'; 5000]), 413, "보낸 것이 너무 큽니다"),
        (text, 415, "받을 수 없는 모양"),
        (Wrong::post(lang, b"x=1"), 422, "빠졌거나 맞지 않는 칸"),
        (Wrong::get("/journal/%FF"), 400, "보낸 내용을 읽을 수 없습니다"),
        (Wrong::get("/nowhere"), 404, "찾는 화면이 없습니다"),
    ];
    for (wrong, status, says) in cases {
        let mut browser = yard.browser();
        let plain = wrong.sent(&mut browser, "*/*").await;
        assert_eq!(plain.status, status, "{:?}", wrong.what);
        let page = wrong.sent(&mut browser, PAGE).await;
        assert_eq!(page.status, status, "{:?}", wrong.what);
        page.is_a_page();
        page.shows(says);
        page.hides("⟦");
        assert!(page.header(header::CONTENT_SECURITY_POLICY).contains("default-src 'none'"));
    }
}

#[tokio::test]
async fn the_page_speaks_the_language_of_its_reader_and_keeps_the_headers() {
    let yard = Yard::new();
    let mut browser = yard.browser();
    browser.lang = "en";
    let headers = [pages(), (header::REFERER, "http://madang.test/journal?shelf=files")];
    let page = send(&mut browser, (Method::DELETE, "/"), &headers, Vec::new()).await;
    assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED);
    page.shows("This address does not do that");
    page.shows("href=\"/journal?shelf=files\"");
    assert!(page.header(header::ALLOW).contains("GET"));
    assert!(page.header(header::CACHE_CONTROL).contains("no-store"));
}

#[tokio::test]
async fn machines_keep_their_answers() {
    let yard = Yard::new();
    let mut browser = yard.browser();
    for path in ["/healthz", "/readyz", "/metrics"] {
        let headers = [pages()];
        let answer = send(&mut browser, (Method::GET, path), &headers, Vec::new()).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        answer.hides("<!doctype html>");
        let wrong = send(&mut browser, (Method::POST, path), &headers, Vec::new()).await;
        assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        wrong.hides("<!doctype html>");
    }
}

#[tokio::test]
async fn browsers_and_robots_find_what_they_ask_for() {
    let yard = Yard::new();
    let mut browser = yard.browser();
    let icon = browser.get("/favicon.ico").await;
    assert_eq!(icon.status, StatusCode::TEMPORARY_REDIRECT);
    let drawn = browser.get(&icon.to()).await;
    assert_eq!(
        (drawn.status, drawn.header(header::CONTENT_TYPE).as_str()),
        (StatusCode::OK, "image/svg+xml")
    );
    browser.get("/robots.txt").await.shows("Disallow: /admin");
    let manifest = browser.get("/site.webmanifest").await;
    let read: serde_json::Value = serde_json::from_str(&manifest.text()).unwrap();
    assert_eq!((&read["short_name"], &read["lang"]), (&"마당".into(), &"ko".into()));
    assert!(browser.get(read["icons"][0]["src"].as_str().unwrap()).await.status.is_success());
}

#[tokio::test]
async fn the_guide_of_the_look_is_shown_in_a_demonstration_only() {
    let demo = Yard::new();
    demo.browser().get("/style").await.is_a_page();
    let house = Yard::with(Settings::default());
    assert_eq!(house.browser().get("/style").await.status, StatusCode::NOT_FOUND);
}
