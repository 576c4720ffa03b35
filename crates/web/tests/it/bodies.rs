//! Bodies: the tree, a roster on a day, seats that begin and end, counts, vacancies, rosters read
//! from tables, districts.

use axum::http::{StatusCode, header};
use council::bodies::registry::RosterState;

use crate::house::{House, keep, sound};
use crate::town::Town;

/// The number in the address of the first link to a seat beside `name`.
fn seat_of(page: &str, name: &str) -> String {
    let row = page.split("<tr>").find(|row| row.contains(&format!(">{name}</a>"))).unwrap();
    let at = row.find("/seats/").unwrap() + "/seats/".len();
    row[at..].chars().take_while(char::is_ascii_digit).collect()
}

/// The choice of a holder that a page offers for `name`.
fn holder_of(page: &str, name: &str) -> String {
    let pick = page.split("class=\"pick\"").skip(1).find(|pick| pick.contains(name)).unwrap();
    let at = pick.find("value=\"").unwrap() + "value=\"".len();
    pick[at..].chars().take_while(|c| *c != '"').collect()
}

#[tokio::test]
async fn an_empty_house_says_what_to_do_next() {
    let house = House::at("2017-06-26T14:00:00");
    for path in ["/bodies", "/people", "/offices", "/districts"] {
        let page = house.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        sound(&page, path);
        assert!(page.text.contains("class=\"empty\""), "{path}");
    }
    let admin = house.secretary().await;
    for path in ["/bodies", "/bodies/new", "/people/new", "/offices/new"] {
        let page = house.get_as(path, &admin).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        sound(&page, path);
    }
    for path in ["/bodies/new", "/people/new", "/offices/new"] {
        let page = house.get(path).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{path}");
        sound(&page, path);
    }
}

#[tokio::test]
async fn a_body_is_found_by_any_of_its_names() {
    let town = Town::found(RosterState::Partial).await;
    let admin = town.house.secretary().await;
    let edit = town.house.get_as("/bodies/hyeopchi/edit", &admin).await;
    sound(&edit, "edit");
    let fields = [
        ("act", "aliases"),
        ("name", "협치서울지역협의회"),
        ("name_en", "Seoul Council"),
        ("aliases", "지역협의회\n협의회"),
        ("roster", "partial"),
        ("founded", "2016. 9. 30."),
    ];
    let done = town.house.post("/bodies/hyeopchi/edit", &admin, &fields).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/bodies/hyeopchi"));
    for q in ["협치서울 지역협의회", "지역협의회", "seoul council"] {
        let q: String = q.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let page = town.house.get(&format!("/bodies?q={q}")).await;
        sound(&page, "search");
        assert!(page.text.contains("href=\"/bodies/hyeopchi\""), "{q}");
    }
    let none = town.house.get("/bodies?q=zz").await;
    assert!(none.text.contains("찾는 말이 든 기록이 없습니다"));
    let list = town.house.get("/bodies").await;
    keep("bodies", &list);
    assert!(list.text.contains("알 수 없음"), "a missing roster is unknown");
    let twice = [("act", "twice"), ("name", "협치서울지역협의회"), ("aliases", "협의회\n협의회")];
    let refused = town.house.post("/bodies/hyeopchi/edit", &admin, &twice).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("‘협의회’: 공식 이름이거나 두 번 적은 이름입니다."));
}

#[tokio::test]
async fn a_body_shows_who_is_in_office_on_a_day() {
    let town = Town::found(RosterState::Partial).await;
    for lang in ["ko", "en"] {
        let page = town.house.get(&format!("/bodies/plenary?lang={lang}")).await;
        assert_eq!(page.status, StatusCode::OK);
        sound(&page, lang);
        keep(&format!("body-{lang}"), &page);
    }
    let before = town.house.reader.statements();
    let page = town.house.get("/bodies/plenary").await.text;
    let statements = town.house.reader.statements() - before;
    assert!(statements <= 12, "{statements} statements for a page of a body");
    for shown in [
        "소통책임자 <span class=\"count\">9</span>",
        "2016. 9. 30.",
        "2017. 9. 29. <small class=\"nb muted\">제4조③</small>",
        "알 수 없음",
        "이름으로 아는 사람은 9명입니다",
        "선임 의결: 창립 전체회의",
        "href=\"/bylaws/hyeopchi\"",
        "제4차 전체회의",
    ] {
        assert!(page.contains(shown), "no {shown} on\n{page}");
    }
    let earlier = town.house.get("/bodies/plenary?on=2016-09-29").await.text;
    assert!(earlier.contains("이날 재임 중인 사람이 적혀 있지 않습니다"));
    assert!(earlier.contains("앞으로 시작할 자리"));
    let wrong = town.house.get("/bodies/plenary?on=yesterday").await;
    sound(&wrong, "wrong day");
    assert!(wrong.text.contains("날짜를 2017-06-26처럼"));
    let committee = town.house.get("/bodies/committee").await;
    sound(&committee, "committee");
    keep("committee", &committee);
    assert!(committee.text.contains("제5조①"), "the band has its article");
    let csv = town.house.get("/bodies/plenary/roster.csv").await;
    assert!(csv.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/csv"));
    assert!(
        csv.text.contains("이름,직책,자치구") && csv.text.lines().count() == 10,
        "{}",
        csv.text
    );
    let missing = town.house.get("/bodies/nobody").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(!page.contains("/seats/new"), "a reader has no buttons");
}

#[tokio::test]
async fn a_third_liaison_is_refused_and_nothing_typed_is_lost() {
    let town = Town::found(RosterState::Partial).await;
    let admin = town.house.secretary().await;
    let house = &town.house;
    for name in ["구하늘", "배한결"] {
        let entered = house
            .post(
                "/people",
                &admin,
                &[("act", name), ("name", name), ("back", "/bodies/plenary/seats/new")],
            )
            .await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER);
        assert!(entered.location().starts_with("/bodies/plenary/seats/new?name=%"));
    }
    let nobody = house.get_as("/bodies/plenary/seats/new?name=zzz", &admin).await;
    sound(&nobody, "nobody");
    assert!(nobody.text.contains("/people/new?name=zzz"));
    let begin = async |name: &str, key: &str| {
        let at = format!("/bodies/plenary/seats/new?name={}", escaped(name));
        let found = house.get_as(&at, &admin).await;
        sound(&found, "begin");
        keep("begin", &found);
        let holder = holder_of(&found.text, name);
        let fields = [
            ("act", key),
            ("name", name),
            ("holder", &holder),
            ("role", "liaison"),
            ("district", "eunpyeong"),
            ("from", "2017. 6. 20."),
            ("evidence", "2017. 6. 공론장"),
        ];
        house.post("/bodies/plenary/seats", &admin, &fields).await
    };
    let second = begin("구하늘", "second").await;
    keep("second", &second);
    assert_eq!((second.status, second.location()), (StatusCode::SEE_OTHER, "/bodies/plenary"));
    let third = begin("배한결", "third").await;
    assert_eq!(third.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&third, "third");
    keep("third", &third);
    let why = "은평에는 소통책임자가 이미 2명 있어 3번째 사람을 둘 수 없습니다.";
    assert!(third.text.contains(why), "{}", third.text);
    assert!(third.text.contains(">제6조②</a>"));
    assert!(third.text.contains("value=\"2017. 6. 공론장\""), "what was typed is kept");
    let again = begin("구하늘", "second").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the same form is done once");
    let members = house.get("/bodies/plenary").await.text;
    assert!(members.contains("소통책임자 <span class=\"count\">10</span>"));
    let empty =
        house.post("/bodies/plenary/seats", &admin, &[("act", "e"), ("from", "어제")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&empty, "empty");
    assert!(empty.text.contains("날짜를 2017-06-26, 2017-06, 2017 가운데 하나처럼"));
}

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn a_seat_is_swapped_and_ends_once() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    house.post("/people", &admin, &[("act", "p"), ("name", "구하늘")]).await;
    let page = house.get("/bodies/plenary").await.text;
    let seat = seat_of(&page, "위원0");
    let at = format!("/bodies/plenary/seats/{seat}");
    let show = house.get_as(&at, &admin).await;
    sound(&show, "seat");
    keep("seat", &show);
    for rest in ["end", "swap", "correct", "swap?name=%EA%B5%AC%ED%95%98%EB%8A%98"] {
        let form = house.get_as(&format!("{at}/{rest}"), &admin).await;
        assert_eq!(form.status, StatusCode::OK, "{rest}");
        sound(&form, rest);
        assert_eq!(house.get(&format!("{at}/{rest}")).await.status, StatusCode::UNAUTHORIZED);
    }
    let form = house.get_as(&format!("{at}/swap?name={}", escaped("구하늘")), &admin).await;
    let holder = holder_of(&form.text, "구하늘");
    let fields = [
        ("act", "swap"),
        ("name", "구하늘"),
        ("holder", &holder),
        ("on", "2017-06-19"),
        ("end", "replaced"),
        ("unstated", "1"),
        ("evidence", "공론장 회의록"),
    ];
    let done = house.post(&format!("{at}/swap"), &admin, &fields).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/bodies/plenary"));
    let page = house.get("/bodies/plenary").await.text;
    assert!(page.contains("변경일 미기재") && page.contains("2017. 6. 20."), "{page}");
    let last_day = house.get("/bodies/plenary?on=2017-06-19").await.text;
    assert!(last_day.contains("이날까지"));
    assert!(!page.contains("h-open"), "a swap leaves nothing open");
    // A second end is refused with its day, on the form.
    let ended = [("act", "again"), ("on", "2017-06-20"), ("end", "resigned")];
    let refused = house.post(&format!("{at}/end"), &admin, &ended).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("2017. 6. 19.에 이미 끝난 자리입니다."));
    let shut = house.get_as(&at, &admin).await;
    assert!(shut.text.contains("disabled"), "the button is there, and shut");
}

#[tokio::test]
async fn a_seat_that_ends_leaves_a_vacancy_that_somebody_settles() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let committee = house.get("/bodies/committee").await.text;
    let seat = seat_of(&committee, "위원1");
    let end = [("act", "end"), ("on", "2017-06-19"), ("end", "resigned"), ("note", "사임서")];
    let done = house.post(&format!("/bodies/committee/seats/{seat}/end"), &admin, &end).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = house.get_as("/bodies/committee", &admin).await;
    sound(&page, "vacancy");
    assert!(page.text.contains("공석 <span class=\"count\">1</span>"));
    let at = page.text.find("/vacancies/").unwrap();
    let id: String =
        page.text[at + "/vacancies/".len()..].chars().take_while(char::is_ascii_digit).collect();
    let at = format!("/bodies/committee/vacancies/{id}");
    sound(&house.get_as(&at, &admin).await, "settle");
    let kept = [("act", "kept"), ("policy", "kept-open"), ("criteria", "성비와 지역")];
    let refused = house.post(&at, &admin, &kept).await;
    assert!(refused.text.contains("누가 어디에서 그렇게 정했는지 적어야 합니다."));
    assert!(refused.text.contains("value=\"성비와 지역\""));
    let kept = [kept[0], kept[1], kept[2], ("source", "제4차 운영위원회 결정")];
    assert_eq!(house.post(&at, &admin, &kept).await.status, StatusCode::SEE_OTHER);
    let page = house.get("/bodies/committee").await;
    keep("committee-open", &page);
    assert!(page.text.contains("당분간 비워 둠") && page.text.contains("성비와 지역"));

    let seat = seat_of(&committee, "위원2");
    let wrong = [("act", "wrong"), ("reason", "두 번 적음")];
    let done = house.post(&format!("/bodies/committee/seats/{seat}/correct"), &admin, &wrong).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(house.get("/bodies/committee").await.text.contains("잘못 적은 기록"));
}

#[tokio::test]
async fn the_number_of_members_is_declared_with_its_source() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let at = "/bodies/committee/counts";
    let anonymous = house.get(at).await;
    sound(&anonymous, "counts");
    assert!(!anonymous.text.contains("<form class=\"form\""));
    let page = house.get_as(at, &admin).await;
    sound(&page, "counts with a form");
    let fewer = [("act", "c"), ("count", "2"), ("said_by", "위원장"), ("source", "회의록")];
    let refused = house.post(at, &admin, &fewer).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "fewer");
    assert!(refused.text.contains("이름으로 아는 사람만 3명이므로 2명으로 선언할 수 없습니다."));
    let words = [("act", "c"), ("count", "열하나"), ("said_by", ""), ("source", "회의록")];
    let wrong = house.post(at, &admin, &words).await;
    assert!(wrong.text.contains("숫자로 적어 주세요.") && wrong.text.contains("적어 주세요."));
    let eleven = [("act", "c"), ("count", "11"), ("said_by", "위원장"), ("source", "제4차 회의록")];
    assert_eq!(house.post(at, &admin, &eleven).await.status, StatusCode::SEE_OTHER);
    let page = house.get("/bodies/committee").await.text;
    assert!(page.contains("<p class=\"big\">11<small>명</small></p>"), "{page}");
    assert!(page.contains("위원장이 11명이라고 밝혔습니다(제4차 회의록)"));
    let mut another = eleven;
    another[0] = ("act", "another");
    assert_eq!(house.post(at, "", &another).await.status, StatusCode::UNAUTHORIZED);

    let whole = Town::found(RosterState::Complete).await;
    let admin = whole.house.secretary().await;
    let page = whole.house.get_as("/bodies/plenary", &admin).await;
    sound(&page, "complete");
    assert!(page.text.contains("재적을 세어 봅니다. 따로 선언하지 않습니다."));
    assert!(page.text.contains("<p class=\"big\">9<small>명</small></p>"));
}

#[tokio::test]
async fn founding_follows_the_book() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let form = house.get_as("/bodies/new?parent=hyeopchi", &admin).await;
    sound(&form, "founding");
    keep("founding", &form);
    let fields = [
        ("act", "f"),
        ("name", "홍보 분과위원회"),
        ("slug", "promotion"),
        ("kind", "subcommittee"),
        ("parent", "hyeopchi"),
        ("roster", "partial"),
    ];
    let refused = house.post("/bodies", &admin, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&refused, "refused");
    assert!(refused.text.contains("전체회의의 의결이 있어야 둘 수 있는 기관입니다."));
    assert!(refused.text.contains(">제4조②</a>") && refused.text.contains("value=\"promotion\""));
    let mut with = fields.to_vec();
    with.push(("resolution", "2017. 6. 26. 전체회의 의결"));
    let done = house.post("/bodies", &admin, &with).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/bodies/promotion"));
    sound(&house.get("/bodies/promotion").await, "promotion");
    assert!(house.get("/bodies/hyeopchi").await.text.contains("홍보 분과위원회"));
    let nothing = house.post("/bodies", &admin, &[("act", "n")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&nothing, "nothing");
}

#[tokio::test]
async fn a_district_without_a_name_is_unknown_and_not_zero() {
    let town = Town::found(RosterState::Partial).await;
    let page = town.house.get("/districts").await;
    sound(&page, "districts");
    keep("districts", &page);
    assert!(page.text.contains(">1명 이상</text>") && page.text.contains(">미상</text>"));
    assert!(!page.text.contains(">0명</text>"));
    assert!(page.text.contains("제6조②") && page.text.contains("1명 이상"));
    let one = town.house.get("/districts/eunpyeong").await;
    sound(&one, "one");
    keep("district", &one);
    assert!(one.text.contains("위원3"));
    assert_eq!(town.house.get("/districts/busan").await.status, StatusCode::NOT_FOUND);
    let whole = Town::found(RosterState::Complete).await;
    let page = whole.house.get("/districts?lang=en").await;
    sound(&page, "complete");
    assert!(page.text.contains(">0 people</text>"), "{}", page.text);
}
