//! What must not come in: other sites' forms, forged sessions, oversized bodies, foreign addresses.

use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};
use web::Settings;

use crate::browser::Yard;

#[tokio::test]
async fn a_form_of_another_site_is_refused_with_a_page() {
    let yard = Yard::new();
    let mut admin = yard.administrator().await;
    for (name, value) in
        [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")]
    {
        let request = admin
            .request(Method::POST, "/admin/accounts")
            .header(name, value)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("login=evil&name=evil&act=e1"))
            .unwrap();
        let answer = admin.send(request).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
        answer.is_a_page();
        answer.shows("다른 곳에서 보낸 요청이라 받지 않았습니다");
    }
    admin.get("/admin").await.hides("evil");
    let own = admin
        .request(Method::POST, "/sign-out")
        .header("sec-fetch-site", "same-origin")
        .header("origin", "http://madang.test")
        .body(Body::empty())
        .unwrap();
    assert_eq!(admin.send(own).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_forged_session_is_nobody() {
    let yard = Yard::new();
    let id = yard.account("kim", "김").await;
    let browser = yard.browser_of(id).await;
    let good = browser.session().unwrap().to_owned();
    let last = if good.ends_with('0') { '1' } else { '0' };
    let tampered = format!("{}{last}", &good[..63]);
    let hash = kit::sha256_hex(good.as_bytes());
    for forged in [tampered.as_str(), hash.as_str(), "", "' OR 1=1 --", &"a".repeat(4000)] {
        let mut stranger = yard.browser();
        stranger.cookies.push(("madang".to_owned(), forged.to_owned()));
        assert_eq!(stranger.get("/me").await.to(), "/sign-in?back=/me", "{forged}");
    }
    // The cookie of plain HTTP is no cookie of a house behind TLS.
    let secure = Yard::with(Settings { secure: true, ..Settings::default() });
    let id = secure.account("kim", "김").await;
    let inside = secure.browser_of(id).await;
    let mut stranger = secure.browser();
    stranger.cookies.push(("madang".to_owned(), inside.session().unwrap().to_owned()));
    assert_eq!(stranger.get("/me").await.to(), "/sign-in?back=/me");
}

#[tokio::test]
async fn one_is_never_sent_to_another_site() {
    let yard = Yard::new();
    let id = yard.account("kim", "김").await;
    yard.clerk.give_password(id, "봄날 마당에 모여서").await.unwrap();
    for back in
        ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "evil"]
    {
        let mut browser = yard.browser();
        let page = browser.get(&format!("/sign-in?back={back}")).await;
        page.shows("action=\"/sign-in\">\n\n<input type=\"hidden\" name=\"back\" value=\"/\">");
        let form = [("login", "kim"), ("password", "봄날 마당에 모여서"), ("back", back)];
        assert_eq!(browser.post("/sign-in", &form).await.to(), "/", "{back}");
        assert_eq!(browser.get(&format!("/sign-in?back={back}")).await.to(), "/", "{back}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_answered_with_a_page() {
    let yard = Yard::with(Settings { form_limit: 2000, ..Settings::default() });
    let long = "a".repeat(3000);
    let answer = yard.browser().post("/sign-in", &[("login", &long)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    answer.is_a_page();
}

#[tokio::test]
async fn what_surrounds_a_page_keeps_strangers_out() {
    let yard = Yard::new();
    let answer = yard.browser().get("/sign-in").await;
    let policy = answer.header(header::CONTENT_SECURITY_POLICY);
    for part in
        ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'"]
    {
        assert!(policy.contains(part), "{policy}");
    }
    assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
}
