//! Papers sent in and read again.

use axum::http::{Method, StatusCode, header};
use council::accounts::roles::Role;
use store::p;
use web::Settings;

use crate::browser::{Browser, Yard};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n";

/// A house with a meeting, and its secretary's browser.
async fn meeting(settings: Settings) -> (Yard, Browser) {
    let yard = Yard::with(settings);
    yard.db
        .write(|conn| {
            let body = "INSERT INTO bodies_bodies (id, slug, name, name_en, kind, root, roster)
                 VALUES (900001, 'council', '협의회', 'Council', 'council', 900001, 'partial')";
            conn.exec(body, p![])?;
            let meeting = "INSERT INTO meetings_meetings (id, body, no, kind, title, starts_at,
                     convened)
                 VALUES (900003, 900001, 1, 'regular', '제1차', '2017-06-26T15:00:00',
                     '{\"ground\":\"record\",\"source\":\"test\"}')";
            conn.exec(meeting, p![]).map(drop)
        })
        .await
        .map_err(|why: store::Error| why)
        .unwrap();
    let id = yard.account("kim", "김 간사").await;
    yard.role(id, Role::Secretary).await;
    let browser = yard.browser_of(id).await;
    (yard, browser)
}

#[tokio::test]
async fn a_paper_is_sent_in_and_read_by_anybody() {
    let (yard, mut secretary) = meeting(Settings::default()).await;
    let form = [("act", "f1"), ("on", "meeting-900003")];
    let sent = secretary.upload(&form, "회의자료.pdf", PDF).await;
    assert_eq!(sent.to(), "/meetings/900003", "{}", sent.text());

    let page = secretary.get("/meetings/900003/papers").await;
    page.is_a_page();
    page.shows("회의자료.pdf");
    page.shows("enctype=\"multipart/form-data\"");
    let hash = kit::sha256_hex(PDF);
    let name = "%ED%9A%8C%EC%9D%98%EC%9E%90%EB%A3%8C.pdf";
    let mut anybody = yard.browser();
    let paper = anybody.get(&format!("/files/{hash}/{name}")).await;
    assert_eq!(paper.status, StatusCode::OK);
    assert_eq!(paper.bytes, PDF);
    assert_eq!(paper.header(header::CONTENT_TYPE), "application/pdf");
    let way = paper.header(header::CONTENT_DISPOSITION);
    assert_eq!(way, format!("attachment; filename*=UTF-8''{name}"));
    assert_eq!(paper.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert!(paper.header(header::CONTENT_SECURITY_POLICY).starts_with("sandbox"));
    let etag = paper.header(header::ETAG);
    let again = anybody
        .request(Method::GET, &format!("/files/{hash}/{name}"))
        .header(header::IF_NONE_MATCH, etag)
        .body(axum::body::Body::empty())
        .unwrap();
    let again = anybody.send(again).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));

    let page = anybody.get("/meetings/900003/papers?lang=en").await;
    page.shows(&format!("/files/{hash}/{name}"));
    page.hides("<form class=\"row gap\"");
    page.hides("⟦");
    for path in [
        "/meetings/1/papers".to_owned(),
        "/meetings/x/papers".to_owned(),
        format!("/files/{hash}/other.pdf"),
        format!("/files/{}/{name}", "0".repeat(64)),
        "/files/..%2F..%2Fetc/passwd".to_owned(),
    ] {
        assert_eq!(anybody.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_paper_is_taken_off_again() {
    let (yard, mut secretary) = meeting(Settings::default()).await;
    let back = "/meetings/900003/papers";
    let form = [("act", "f1"), ("on", "meeting-900003"), ("back", back)];
    assert_eq!(secretary.upload(&form, "메모.txt", "안건 1".as_bytes()).await.to(), back);
    let page = secretary.get(back).await.text();
    let address = page.split("action=\"/files/").nth(1).unwrap().split('"').next().unwrap();
    let off = [("act", "d1"), ("back", back)];
    let address = format!("/files/{address}");
    assert_eq!(secretary.post(&address, &off).await.to(), back);
    secretary.get(back).await.hides("메모.txt</a>");
    let hash = kit::sha256_hex("안건 1".as_bytes());
    let gone = yard.browser().get(&format!("/files/{hash}/%EB%A9%94%EB%AA%A8.txt")).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_may_not_be_sent_is_refused_with_a_page() {
    let (yard, mut secretary) =
        meeting(Settings { upload_limit: 4000, ..Settings::default() }).await;
    let form = [("act", "f1"), ("on", "meeting-900003")];
    let program = secretary.upload(&form, "a.pdf", b"MZ\x90\0").await;
    assert_eq!(program.status, StatusCode::UNPROCESSABLE_ENTITY);
    program.shows("받을 수 없는 종류의 파일입니다.");
    for size in [4001, 300_000] {
        let large = secretary.upload(&form, "a.txt", &vec![b'a'; size]).await;
        assert!(large.status.is_client_error(), "{size}: {}", large.status);
        large.is_a_page();
    }
    let nowhere = secretary.upload(&[("act", "f2"), ("on", "meeting-1")], "a.pdf", PDF).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    let odd = secretary.upload(&[("act", "f2"), ("on", "person-1")], "a.pdf", PDF).await;
    assert_eq!(odd.status, StatusCode::NOT_FOUND);
    let mut anybody = yard.browser();
    let anonymous = anybody.upload(&form, "a.pdf", PDF).await;
    assert_eq!(anonymous.status, StatusCode::UNAUTHORIZED);
    let id = yard.account("lee", "이").await;
    let mut lee = yard.browser_of(id).await;
    assert_eq!(lee.upload(&form, "a.pdf", PDF).await.status, StatusCode::FORBIDDEN);
    let detach = secretary.post("/files/12345", &[("act", "d1")]).await;
    assert_eq!(detach.status, StatusCode::NOT_FOUND);
}
