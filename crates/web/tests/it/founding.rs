//! A stranger founds a council in the browser, and gets to the first meeting.

use axum::{
    body::Body,
    http::{Method, StatusCode, header},
};

use crate::browser::{Answer, Browser, Yard};

/// Sends a table of members as the page of the roster does.
async fn roster(browser: &mut Browser, address: &str, step: &str, text: &str) -> Answer {
    let fields = [("act", "roster-1"), ("step", step), ("text", text), ("source", "창립총회 명부")];
    let mut body = String::new();
    for (name, value) in fields {
        body.push_str(&format!(
            "--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        ));
    }
    body.push_str("--edge--\r\n");
    let request = browser
        .request(Method::POST, address)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .body(Body::from(body))
        .unwrap();
    browser.send(request).await
}

/// What stands in the text area of the book.
fn text_of(page: &str) -> String {
    let from = page.find("<textarea id=\"f-text\"").unwrap();
    let text = &page[from..];
    let text = &text[text.find('>').unwrap() + 1..text.find("</textarea>").unwrap()];
    let mut text = text.to_owned();
    for (escaped, plain) in
        [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")]
    {
        text = text.replace(escaped, plain);
    }
    text
}

#[tokio::test]
async fn from_nothing_to_the_first_meeting() {
    let yard = Yard::new();
    let mut browser = yard.administrator().await;
    browser.get("/").await.shows("href=\"/found\"");
    browser.get("/found").await.is_a_page();
    let here = named(&mut browser).await;
    given_a_book(&mut browser, &here).await;
    given_members(&mut browser, &here).await;
    called_together(&mut browser, &here).await;
    let done = browser.get(&here).await;
    done.is_a_page();
    done.shows("역촌동 주민자치회를 세웠습니다");
    done.shows("/meetings/");
    browser.get("/found").await.hides("세우는 중인 회의체");
}

/// The council is named; answers where its founding goes on.
async fn named(browser: &mut Browser) -> String {
    let nameless = [("act", "n0"), ("name", " "), ("name_en", "Nameless"), ("slug", "")];
    let nameless = browser.post("/found", &nameless).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    nameless.shows("value=\"Nameless\"");
    let form = [
        ("act", "n1"),
        ("name", "역촌동 주민자치회"),
        ("name_en", "Yeokchon Residents’ Council"),
        ("slug", ""),
        ("secretary", "yes"),
    ];
    let here = browser.post("/found", &form).await.to();
    assert_eq!(here, "/found/yeokchon-residents-council");
    let twice = browser.post("/found", &form).await;
    assert_eq!(twice.to(), here, "the same form sent again leads to the same place");
    browser.get("/found").await.shows("세우는 중인 회의체");
    here
}

/// A model is chosen, broken, looked over, entered.
async fn given_a_book(browser: &mut Browser, here: &str) {
    browser.get(here).await.shows("본보기 고르기");
    let page = browser.get(&format!("{here}?step=book&book=jumin-jachi")).await;
    page.is_a_page();
    let text = text_of(&page.text());
    assert!(text.starts_with("# 역촌동 주민자치회 운영세칙"), "{}", &text[..60]);
    let broken = text.replacen("kind = \"", "kind = \"no-such-", 1);
    let send = |step: &'static str, text: String| {
        vec![
            ("act", "b1".to_owned()),
            ("step", step.to_owned()),
            ("text", text),
            ("day", "2017-06-01".to_owned()),
            ("source", "창립총회".to_owned()),
        ]
    };
    let post = format!("{here}/book");
    for step in ["check", "enter"] {
        let form = send(step, broken.clone());
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let page = browser.post(&post, &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
        page.shows("고쳐야 쓸 수 있는 곳이 있습니다.");
        page.shows("no-such-");
        page.shows("제");
    }
    let form = send("check", text.clone());
    let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
    assert_eq!(browser.post(&post, &form).await.status, StatusCode::OK);
    let form = send("enter", text);
    let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
    assert_eq!(browser.post(&post, &form).await.to(), here);
}

/// The roster is entered through the page of the organ, and leads back.
async fn given_members(browser: &mut Browser, here: &str) {
    let page = browser.get(here).await;
    page.shows("규정의 기구");
    let organ = "/bodies/yeokchon-residents-council-council/roster";
    page.shows(&format!("{organ}?back={here}"));
    let address = format!("{organ}?back={here}");
    browser.get(&address).await.shows(&format!("action=\"{address}\""));
    let bare = "이름,직책\n가나다,위원\n라마바,위원\n";
    let refused = roster(browser, &address, "preview", bare).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.shows("제5조②");
    let members = "이름,직책,선임의결\n가나다,위원,창립총회 의결\n라마바,위원,창립총회 의결\n";
    let preview = roster(browser, &address, "preview", members).await;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.text());
    preview.shows("가나다");
    let entered = roster(browser, &address, "enter", members).await;
    assert_eq!(entered.to(), here);
}

/// The first meeting is called.
async fn called_together(browser: &mut Browser, here: &str) {
    let page = browser.get(here).await;
    page.shows("소집하기");
    let organ = page.text();
    let organ =
        organ.split("<option value=\"").nth(2).unwrap().split('"').next().unwrap().to_owned();
    let call = |day: &'static str| {
        [
            ("act", "m1"),
            ("title", "제1차 정기회의"),
            ("day", day),
            ("time", "14:00"),
            ("place", "주민센터"),
            ("ground", "chair"),
            ("resolution", ""),
        ]
    };
    let mut past = call("2017-06-01").to_vec();
    past.push(("body", &organ));
    let past = browser.post(&format!("{here}/meeting"), &past).await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    past.shows("value=\"주민센터\"");
    let mut good = call("2017-07-10").to_vec();
    good.push(("body", &organ));
    let called = browser.post(&format!("{here}/meeting"), &good).await;
    assert_eq!(called.to(), here, "{}", called.text());
}

#[tokio::test]
async fn every_step_speaks_both_languages_and_strangers_stay_out() {
    let yard = Yard::new();
    let mut browser = yard.administrator().await;
    let form = [("act", "n1"), ("name", "나눔 협의회"), ("name_en", ""), ("slug", "")];
    let here = browser.post("/found", &form).await.to();
    assert_eq!(here, "/found/%EB%82%98%EB%88%94-%ED%98%91%EC%9D%98%ED%9A%8C");
    let mut paths = vec!["/found".to_owned()];
    for step in ["", "?step=book&book=hyeopchi-2017", "?step=roster", "?step=meeting", "?step=done"]
    {
        paths.push(format!("{here}{step}"));
    }
    for lang in ["ko", "en"] {
        browser.lang = lang;
        for path in &paths {
            let page = browser.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            page.is_a_page();
            page.hides("⟦");
        }
    }
    browser.get(&format!("{here}?step=meeting")).await.shows("Only the chair or the secretary");
    let kept = browser.post(&format!("{here}/secretary"), &[("act", "s1")]).await;
    assert_eq!(kept.to(), here);
    browser.get(&format!("{here}?step=meeting")).await.hides("Only the chair");

    let mut anybody = yard.browser();
    for path in &paths {
        assert_eq!(anybody.get(path).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    let nobody = anybody.post("/found", &form).await;
    assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get("/found/no-such-council").await.status, StatusCode::NOT_FOUND);
}
