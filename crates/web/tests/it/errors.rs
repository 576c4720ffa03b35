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

#[tokio::test]
async fn a_browser_gets_a_page_and_a_program_the_plain_status() {
    let yard = Yard::with(Settings { form_limit: 1000, ..Settings::default() });
    let post = |path| (Method::POST, path);
    let form = (header::CONTENT_TYPE, FORM);
    let site = |value| (header::HeaderName::from_static("sec-fetch-site"), value);
    let cases: Vec<(_, Vec<_>, Vec<u8>, StatusCode, &str)> = vec![
        (
            post("/choice/lang"),
            vec![form.clone(), site("cross-site")],
            b"to=en".to_vec(),
            StatusCode::FORBIDDEN,
            "다른 곳에서 보낸 요청",
        ),
        (
            post("/journal"),
            vec![form.clone()],
            Vec::new(),
            StatusCode::METHOD_NOT_ALLOWED,
            "이 주소로는 할 수 없는 일",
        ),
        (
            post("/choice/lang"),
            vec![form.clone()],
            vec![b'a'; 5000],
            StatusCode::PAYLOAD_TOO_LARGE,
            "보낸 것이 너무 큽니다",
        ),
        (
            post("/choice/lang"),
            vec![(header::CONTENT_TYPE, "text/plain")],
            b"to=en".to_vec(),
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "받을 수 없는 모양",
        ),
        (
            post("/choice/lang"),
            vec![form.clone()],
            b"x=1".to_vec(),
            StatusCode::UNPROCESSABLE_ENTITY,
            "빠졌거나 맞지 않는 칸",
        ),
        (
            (Method::GET, "/journal/%FF"),
            vec![],
            Vec::new(),
            StatusCode::BAD_REQUEST,
            "보낸 내용을 읽을 수 없습니다",
        ),
        (
            (Method::GET, "/nowhere"),
            vec![],
            Vec::new(),
            StatusCode::NOT_FOUND,
            "찾는 화면이 없습니다",
        ),
    ];
    for (what, mut headers, body, status, says) in cases {
        let mut browser = yard.browser();
        let plain = send(
            &mut browser,
            what.clone(),
            &[&headers[..], &[(header::ACCEPT, "*/*")]].concat(),
            body.clone(),
        )
        .await;
        assert_eq!(plain.status, status, "{what:?}");
        headers.push(pages());
        let page = send(&mut browser, what.clone(), &headers, body).await;
        assert_eq!(page.status, status, "{what:?}");
        page.is_a_page();
        page.shows(says);
        assert!(page.header(header::CONTENT_SECURITY_POLICY).contains("default-src 'none'"));
        assert_eq!(words::missing_keys(), Vec::<String>::new());
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
