//! The browser itself is tried here, on small pages of which we know what is wrong.

use std::path::Path;

use anyhow::Result;
use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;

use super::Browser;

/// The policy of the house, so that pages are tried as they are served.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    form-action 'self'; base-uri 'none'";

const GOOD: &str = r#"<!doctype html><html lang="ko"><meta charset="utf-8"><title>출석</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css"><script src="/script.js" defer></script>
<main><h1>출석</h1>
<form><label for="who">이름</label> <input id="who" name="who">
<label>회의일 <input type="date" name="day"></label>
<label>자격 <select name="as"><option>위원</option><option>참관인</option></select></label>
<button>적기</button></form>
<a href="/good?next">다음</a> <a href="/good?page">다음 쪽</a>
<p role="status" id="said"></p></main>"#;

const STYLE: &str = "body { color: #222; background: #fff } .faint { color: #ccc }
    @media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } a { color: #9cf } }";

const SCRIPT: &str = "document.querySelector('form').addEventListener('submit', e => {
    e.preventDefault();
    document.getElementById('said').textContent = [...new FormData(e.target).values()].join(' / ');
});";

const BAD: &str = r#"<!doctype html><html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<p class="faint">흐린 글</p><img src="data:,"><input name="who"><a href="/good"></a>
<p style="color:red">막힌 꾸밈</p><script>막힌 = 1</script><table width="3000"><tr><td>넓다"#;

/// Serves the pages on a free port and gives the origin.
async fn site() -> Result<String> {
    let page = |kind: &'static str, text: &'static str| {
        get(move || async move {
            ([(CONTENT_TYPE, kind), (CONTENT_SECURITY_POLICY, POLICY)], text).into_response()
        })
    };
    let html = "text/html; charset=utf-8";
    let routes = Router::new()
        .route("/good", page(html, GOOD))
        .route("/bad", page(html, BAD))
        .route("/style.css", page("text/css", STYLE))
        .route("/script.js", page("text/javascript", SCRIPT));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, routes).await });
    Ok(origin)
}

#[tokio::test]
async fn a_good_page_is_used_by_labels_names_and_keys() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let origin = site().await?;
    let page = browser.open(&origin);
    page.goto("/good").await?;
    page.check().await?;
    assert_eq!(page.title().await?, "출석");

    page.fill("이름", "도봉").await?;
    page.fill("회의일", "2017-06-26").await?;
    page.fill("자격", "참관인").await?;
    page.click("button", "적기").await?;
    assert_eq!(page.announced().await?, "도봉 / 2017-06-26 / 참관인");
    assert!(page.text().await?.contains("출석"));

    // A name that is another's beginning is found exactly; one that is nobody's is not.
    page.click("link", "다음").await?;
    assert_eq!(page.path().await?, "/good?next");
    let missing = page.click("button", "지우기").await.unwrap_err().to_string();
    assert!(missing.contains("no button “지우기” on /good?next"), "{missing}");
    assert!(page.offers("link", "다음 쪽").await? && !page.offers("button", "다음 쪽").await?);

    page.press("Tab").await?;
    let first = page.focused().await?;
    assert_eq!((first.role.as_str(), first.name.as_str(), first.shown), ("textbox", "이름", true));
    page.type_text("은평").await?;
    page.press("Enter").await?;
    page.wait_for("은평 /").await?;
    page.tab_to("link", "다음 쪽").await?;
    page.press("Shift+Tab").await?;
    assert_eq!(page.focused().await?.to_string(), "link 다음");
    page.press("Enter").await?;
    assert_eq!(page.path().await?, "/good?next");
    Ok(())
}

#[tokio::test]
async fn a_page_is_looked_at_in_every_width_and_light() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let origin = site().await?;
    let page = browser.open(&origin);
    page.goto("/good").await?;
    let colour = "return getComputedStyle(document.body).backgroundColor + ' ' + innerWidth";
    for (width, dark, seen) in
        [(390, false, "rgb(255, 255, 255) 390"), (1280, true, "rgb(17, 17, 17) 1280")]
    {
        let picture = page.screenshot("proof", width, dark).await?;
        assert!(std::fs::read(picture)?.starts_with(b"\x89PNG"));
        assert_eq!(browser.client.execute(colour, vec![]).await?, seen);
        page.check().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_bad_page_is_found_out() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let origin = site().await?;
    let page = browser.open(&origin);
    page.goto("/bad").await?;
    let violations = page.axe().await?;
    let rules: Vec<&str> = violations.iter().map(|v| v.rule.as_str()).collect();
    for rule in
        ["color-contrast", "document-title", "html-has-lang", "image-alt", "label", "link-name"]
    {
        assert!(rules.contains(&rule), "{rule} was not found, only {rules:?}");
    }
    let errors = page.console_errors().await?;
    assert!(errors.iter().any(|e| e.contains("style")), "{errors:?}");
    assert!(errors.iter().any(|e| e.contains("script")), "{errors:?}");
    assert!(page.spills().await? > 1000);
    assert!(page.check().await.unwrap_err().to_string().starts_with("/bad:\n"));

    page.goto("/missing").await?;
    assert!(page.console_errors().await?.iter().any(|e| e.contains("404")));
    Ok(())
}

#[tokio::test]
async fn nothing_is_left_behind() -> Result<()> {
    let Some(browser) = Browser::start().await? else { return Ok(()) };
    let profile = browser.profile().to_owned();
    assert!(processes_of(&profile)? > 0, "the browser is not seen at all");
    drop(browser);
    for _ in 0..40 {
        if processes_of(&profile)? == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(processes_of(&profile)?, 0);
    assert!(!profile.exists());
    Ok(())
}

/// Running processes that name this folder on their command line.
fn processes_of(profile: &Path) -> Result<usize> {
    let name = profile.as_os_str().as_encoded_bytes();
    let mut count = 0;
    for entry in std::fs::read_dir("/proc")? {
        // Processes come and go while the folder is read.
        let line = std::fs::read(entry?.path().join("cmdline")).unwrap_or_default();
        count += usize::from(line.windows(name.len()).any(|part| part == name));
    }
    Ok(count)
}
