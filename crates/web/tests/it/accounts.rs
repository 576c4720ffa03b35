//! Signing in, one's own page, the accounts of the house.

use axum::http::{StatusCode, header};
use council::accounts::{links::Purpose, roles::Role, roles::Standing};
use web::Settings;

use crate::browser::Yard;

const PASSWORD: &str = "봄날 마당에 모여서";

#[tokio::test]
async fn one_signs_in_with_a_password_and_out_again() {
    let yard = Yard::new();
    let id = yard.account("kim", "김 간사").await;
    yard.clerk.give_password(id, PASSWORD).await.unwrap();
    let mut browser = yard.browser();
    browser.get("/sign-in?back=/meetings/7").await.shows("value=\"/meetings/7\"");

    let form = [("login", "kim"), ("password", "not the password"), ("back", "/meetings/7")];
    let wrong = browser.post("/sign-in", &form).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.is_a_page();
    wrong.shows("로그인 이름이나 비밀번호가 맞지 않습니다.");
    wrong.shows("value=\"kim\"");
    wrong.shows("value=\"/meetings/7\"");
    wrong.hides("not the password");
    assert_eq!(browser.session(), None);

    let form = [("login", "Kim"), ("password", PASSWORD), ("back", "/meetings/7")];
    let right = browser.post("/sign-in", &form).await;
    assert_eq!((right.status, right.to().as_str()), (StatusCode::SEE_OTHER, "/meetings/7"));
    let cookie = right.headers.get_all(header::SET_COOKIE).iter();
    let cookie = cookie.map(|c| c.to_str().unwrap()).find(|c| c.starts_with("madang=")).unwrap();
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age=1209600"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(browser.session().unwrap().len(), 64);

    let me = browser.get("/me/account").await;
    assert_eq!(me.header(header::CACHE_CONTROL), "private, no-store");
    me.is_a_page();
    me.shows("김 간사");
    me.shows("Firefox, Linux");
    assert_eq!(browser.get("/sign-in").await.to(), "/");

    let old = browser.session().unwrap().to_owned();
    assert_eq!(browser.post("/sign-out", &[]).await.to(), "/");
    assert_eq!(browser.session(), None);
    assert_eq!(browser.get("/me").await.to(), "/sign-in?back=/me");
    browser.cookies.push(("madang".to_owned(), old));
    assert_eq!(browser.get("/me").await.to(), "/sign-in?back=/me", "the secret is dead as well");
}

#[tokio::test]
async fn behind_tls_the_cookie_is_bound_to_the_host() {
    let yard = Yard::with(Settings { secure: true, ..Settings::default() });
    let id = yard.account("kim", "김").await;
    let browser = yard.browser_of(id).await;
    assert!(browser.cookies.iter().any(|(name, _)| name == "__Host-madang"));
}

#[tokio::test]
async fn guesses_are_slowed_down_with_a_clear_sentence() {
    let yard = Yard::new();
    let mut browser = yard.browser();
    let form = [("login", "kim"), ("password", "a wrong password")];
    for _ in 0..5 {
        let answer = browser.post("/sign-in", &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = browser.post("/sign-in", &form).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.header(header::RETRY_AFTER), "30");
    answer.is_a_page();
    answer.shows("30초 뒤에 다시 해 주세요.");
}

#[tokio::test]
async fn a_link_is_not_used_up_by_looking_and_works_once() {
    let yard = Yard::new();
    let id = yard.account("kim", "김").await;
    let house = Standing::house("test");
    let token = yard.clerk.make_link(&house, "k", id, Purpose::First).await.unwrap();
    let address = format!("/sign-in/{}", token.secret());
    let mut scanner = yard.browser();
    for _ in 0..2 {
        let page = scanner.get(&address).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.header(header::CACHE_CONTROL), "private, no-store");
        page.is_a_page();
        page.shows("김 님으로 로그인");
    }
    let mut browser = yard.browser();
    let entered = browser.post(&address, &[]).await;
    assert_eq!(entered.to(), "/me/password");
    browser.get("/me/password").await.hides("name=\"current\"");
    let form = [("new", PASSWORD), ("again", "다른 것 다른 것 다른")];
    let differ = browser.post("/me/password", &form).await;
    assert_eq!(differ.status, StatusCode::UNPROCESSABLE_ENTITY);
    differ.shows("두 번 적은 새 비밀번호가 서로 다릅니다.");
    let done = browser.post("/me/password", &[("new", PASSWORD), ("again", PASSWORD)]).await;
    assert_eq!(done.to(), "/me");
    browser.get("/me/password").await.shows("name=\"current\"");
    let form =
        [("current", "wrong"), ("new", "가을에 다시 만나요"), ("again", "가을에 다시 만나요")];
    browser.post("/me/password", &form).await.shows("지금 비밀번호가 맞지 않습니다.");

    for _ in 0..2 {
        let again = scanner.get(&address).await;
        assert_eq!(again.status, StatusCode::GONE);
        again.is_a_page();
        again.shows("이미 썼거나");
    }
    let unknown = scanner.post("/sign-in/nonsense", &[]).await;
    assert_eq!(unknown.status, StatusCode::GONE);
    assert_eq!(scanner.session(), None);
}

#[tokio::test]
async fn other_sessions_end_when_one_says_so_or_changes_the_password() {
    let yard = Yard::new();
    let id = yard.account("kim", "김").await;
    yard.clerk.give_password(id, PASSWORD).await.unwrap();
    let (mut phone, mut desk) = (yard.browser_of(id).await, yard.browser_of(id).await);
    desk.get("/me/account").await.shows("다른 기기에서 모두 로그아웃");
    assert_eq!(desk.post("/me/sessions/others/end", &[]).await.to(), "/me/account");
    assert_eq!(phone.get("/me").await.to(), "/sign-in?back=/me");

    let mut phone = yard.browser_of(id).await;
    let new = "가을에 다시 만나요";
    let form = [("current", PASSWORD), ("new", new), ("again", new)];
    assert_eq!(desk.post("/me/password", &form).await.to(), "/me");
    assert_eq!(desk.get("/me").await.status, StatusCode::OK);
    assert_eq!(phone.get("/me").await.to(), "/sign-in?back=/me");
    assert_eq!(desk.post("/me/sessions/12345/end", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.post("/me/sessions/x/end", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_administrator_makes_an_account_grants_a_role_and_hands_out_a_link() {
    let yard = Yard::new();
    let mut admin = yard.administrator().await;
    admin.get("/me").await.shows("href=\"/admin\"");
    let page = admin.get("/admin").await;
    page.is_a_page();
    let wrong = [("act", "a1"), ("name", "박 간사"), ("login", "no good"), ("person", "")];
    let wrong = admin.post("/admin/accounts", &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.shows("value=\"박 간사\"");
    wrong.shows("value=\"no good\"");
    wrong.shows("로그인 이름은 글자");
    let nobody = [("act", "a2"), ("name", "박"), ("login", "park"), ("person", "없는 사람")];
    admin.post("/admin/accounts", &nobody).await.shows("그런 사람이 기록에 없습니다.");

    let form = [("act", "a3"), ("name", "박 간사"), ("login", "park"), ("person", "")];
    let made = admin.post("/admin/accounts", &form).await;
    let account = made.to();
    assert!(account.starts_with("/admin/accounts/"), "{account}");
    let twice = admin.post("/admin/accounts", &form).await;
    assert_eq!((twice.status, twice.to().as_str()), (StatusCode::SEE_OTHER, "/admin"));

    let backwards =
        [("role", "secretary"), ("from", "2017-06-26"), ("to", "2017-06-25"), ("act", "g1")];
    let backwards = admin.post(&format!("{account}/roles"), &backwards).await;
    assert_eq!(backwards.status, StatusCode::UNPROCESSABLE_ENTITY);
    backwards.shows("마지막 날이 첫날보다 앞섭니다.");
    backwards.shows("value=\"2017-06-25\"");
    let unread = [("role", "secretary"), ("from", "어제"), ("act", "g2")];
    admin.post(&format!("{account}/roles"), &unread).await.shows("날짜를 2017-06-26처럼");
    let good = [("role", "secretary"), ("from", "2017-06-26"), ("body", ""), ("act", "g3")];
    assert_eq!(admin.post(&format!("{account}/roles"), &good).await.to(), account);
    admin.get(&account).await.shows("간사");

    let link = [("purpose", "first"), ("act", "l1")];
    let made = admin.post(&format!("{account}/links"), &link).await;
    assert_eq!(made.status, StatusCode::OK);
    assert_eq!(made.header(header::CACHE_CONTROL), "private, no-store");
    let text = made.text();
    let at = text.split("value=\"http://madang.test/sign-in/").nth(1).unwrap();
    let token = at.split('"').next().unwrap().to_owned();
    assert_eq!(token.len(), 64);
    admin.get(&account).await.hides(&token);
    let mut park = yard.browser();
    assert_eq!(park.post(&format!("/sign-in/{token}"), &[]).await.to(), "/me/password");
    park.get("/me/account").await.shows("관리자의 지정");

    let closed = admin.post(&format!("{account}/close"), &[("act", "c1")]).await;
    assert_eq!(closed.to(), account);
    assert_eq!(park.get("/me").await.to(), "/sign-in?back=/me");
    admin.get(&account).await.hides("일 맡기기</h2>");
}

#[tokio::test]
async fn only_an_administrator_sees_and_does_it() {
    let yard = Yard::new();
    let mut admin = yard.administrator().await;
    let kim = yard.account("kim", "김").await;
    yard.role(kim, Role::Secretary).await;
    let mut secretary = yard.browser_of(kim).await;
    let mut anybody = yard.browser();
    let account = format!("/admin/accounts/{kim}");
    for path in ["/admin", account.as_str()] {
        assert_eq!(anybody.get(path).await.status, StatusCode::UNAUTHORIZED, "{path}");
        let refused = secretary.get(path).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path}");
        refused.is_a_page();
        refused.shows("관리자만 할 수 있는 일입니다.");
        assert_eq!(admin.get(path).await.status, StatusCode::OK, "{path}");
    }
    for (path, form) in [
        ("/admin/accounts".to_owned(), vec![("login", "x1"), ("name", "x"), ("act", "1")]),
        (account.clone(), vec![("name", "y"), ("act", "2")]),
        (format!("{account}/close"), vec![("act", "3")]),
        (format!("{account}/links"), vec![("purpose", "sign-in"), ("act", "4")]),
        (
            format!("{account}/roles"),
            vec![("role", "administrator"), ("from", "2017-06-26"), ("act", "5")],
        ),
        (format!("{account}/sessions/1/end"), vec![]),
        ("/clock".to_owned(), vec![("day", "2017-07-01"), ("time", "10:00"), ("act", "6")]),
    ] {
        assert_eq!(secretary.post(&path, &form).await.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(anybody.post(&path, &form).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    for path in ["/admin/accounts/x", "/admin/accounts/999999"] {
        assert_eq!(admin.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_clock_moves_forward_in_a_demonstration_only() {
    let yard = Yard::new();
    let mut admin = yard.administrator().await;
    let form =
        [("day", "2017-07-01"), ("time", "10:00"), ("act", "c1"), ("back", "//evil.example")];
    assert_eq!(admin.post("/clock", &form).await.to(), "/");
    admin.get("/admin").await.shows("2017. 7. 1.(토) 10:00");
    let back = [("day", "2017-06-30"), ("time", "10:00"), ("act", "c2")];
    let back = admin.post("/clock", &back).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    back.shows("시계는 앞으로만 돌릴 수 있습니다.");
    let odd = admin.post("/clock", &[("day", "내일"), ("time", "10:00"), ("act", "c3")]).await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);

    let real = Yard::with(Settings::default());
    let mut admin = real.administrator().await;
    admin.get("/admin").await.hides("시연의 시계");
    let form = [("day", "2017-07-01"), ("time", "10:00"), ("act", "c1")];
    assert_eq!(admin.post("/clock", &form).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_page_speaks_both_languages_and_reads_little() {
    let yard = Yard::new();
    let mut browser = yard.administrator().await;
    let id = yard.account("kim", "김").await;
    for lang in ["ko", "en"] {
        browser.lang = lang;
        for (path, most) in [
            ("/me".to_owned(), 12),
            ("/me/account".to_owned(), 6),
            ("/me/password".to_owned(), 4),
            ("/admin".to_owned(), 4),
            (format!("/admin/accounts/{id}"), 7),
            ("/admin/rights".to_owned(), 1),
        ] {
            browser.get(&path).await;
            let before = yard.db.statements();
            let page = browser.get(&path).await;
            let read = yard.db.statements() - before;
            assert!(read <= most, "{path} ran {read} statements");
            assert_eq!(page.status, StatusCode::OK, "{path}");
            page.is_a_page();
            page.hides("⟦");
            page.shows(&format!("<html lang=\"{lang}\""));
        }
        let mut anybody = yard.browser();
        anybody.lang = lang;
        for path in ["/sign-in", "/sign-in/x", "/admin/rights", "/admin"] {
            let page = anybody.get(path).await;
            page.is_a_page();
            page.hides("⟦");
        }
    }
}
