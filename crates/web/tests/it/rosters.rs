//! Rosters read from tables: looked over, asked about, entered whole or not at all.

use axum::http::StatusCode;
use council::bodies::registry::RosterState;

use crate::house::{keep, sound};
use crate::town::Town;

#[tokio::test]
async fn a_roster_is_entered_whole_or_not_at_all() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let at = "/bodies/plenary/roster";
    sound(&house.get_as(at, &admin).await, "roster");
    assert_eq!(house.get(at).await.status, StatusCode::UNAUTHORIZED);
    let broken =
        "이름,직책,자치구,시작일\n구하늘,소통책임자,부산,어제\n배한결,고문,은평,2017-06-20";
    let page = house.upload(at, &admin, &[("act", "r"), ("text", broken)], None).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&page, "broken");
    for shown in [
        "2번째 줄, 자치구",
        "2번째 줄, 시작일",
        "3번째 줄, 직책",
        "‘부산’: 등록된 자치구가 아닙니다.",
    ] {
        assert!(page.text.contains(shown), "no {shown} on\n{}", page.text);
    }
    // A row that the law refuses, and a namesake who must be told.
    let full = "이름,직책,자치구,시작일,근거자료\n구하늘,소통책임자,은평,2017-06-20,공론장\n\
                배한결,소통책임자,은평,2017-06-20,공론장\n위원3,소통책임자,마포,2017-06-20,공론장";
    let page = house.upload(at, &admin, &[("act", "r"), ("text", full)], None).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&page, "full");
    keep("roster", &page);
    assert!(
        page.text.contains("3번째 사람을 둘 수 없습니다.") && page.text.contains(">제6조②</a>")
    );
    assert!(page.text.contains("위원3이라는 이름이 이미 있습니다."), "{}", page.text);
    let forced = [("act", "r"), ("text", full), ("step", "enter")];
    assert_eq!(
        house.upload(at, &admin, &forced, None).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert!(house.get("/bodies/plenary").await.text.contains("<span class=\"count\">9</span>"));

    let right = full.replace("배한결,소통책임자,은평", "배한결,소통책임자,마포");
    let new = [("act", "r"), ("text", &right), ("who-4", "new"), ("source", "소통책임자 명단")];
    let page = house.upload(at, &admin, &new, None).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let enter = [new[0], new[1], new[2], new[3], ("step", "enter")];
    let done = house.upload(at, &admin, &enter, None).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/bodies/plenary"));
    let page = house.get("/bodies/plenary").await.text;
    assert!(page.contains("<span class=\"count\">12</span>") && page.contains("소통책임자 명단"));
    let twice = house.upload(at, &admin, &enter, None).await;
    assert_ne!(twice.status, StatusCode::OK, "the same table is not entered twice");
}

#[tokio::test]
async fn files_of_korean_spreadsheets_are_read_and_others_named() {
    let town = Town::found(RosterState::Partial).await;
    let (house, admin) = (&town.house, town.house.secretary().await);
    let at = "/bodies/plenary/roster";
    // 이름,직책,자치구 / 구하늘,소통책임자,마포 in CP949.
    let cp949: &[u8] = b"\xc0\xcc\xb8\xa7,\xc1\xf7\xc3\xa5,\xc0\xda\xc4\xa1\xb1\xb8\n\
        \xb1\xb8\xc7\xcf\xb4\xc3,\xbc\xd2\xc5\xeb\xc3\xa5\xc0\xd3\xc0\xda,\xb8\xb6\xc6\xf7\n";
    let page = house.upload(at, &admin, &[("act", "r")], Some(("file", cp949))).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    sound(&page, "cp949");
    assert!(page.text.contains("구하늘") && page.text.contains("한글 윈도(CP949)"));
    let zip =
        house.upload(at, &admin, &[("act", "r")], Some(("file", b"PK\x03\x04\x00\x01"))).await;
    assert_eq!(zip.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(zip.text.contains("글로 읽을 수 없는 파일입니다."));
    let none = house.upload(at, &admin, &[("act", "r"), ("text", "")], None).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let plain = house.post(at, &admin, &[("act", "r")]).await;
    assert_eq!(plain.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&plain, "no parts");
}
