//! The calendar: months, schedules set and changed, dates settled, holidays, the file for other
//! programs.

use axum::http::{StatusCode, header};
use council::bodies::registry::RosterState;

use crate::house::{House, keep, sound};
use crate::town::Town;

/// Sends a form that is done, and follows where it leads.
async fn done(house: &House, path: &str, who: &str, fields: &[(&str, &str)]) -> String {
    let answer = house.post(path, who, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text);
    answer.location().to_owned()
}

/// Sends a form that is shown again with what is wrong.
async fn shown_again(house: &House, path: &str, who: &str, fields: &[(&str, &str)], says: &str) {
    let answer = house.post(path, who, fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    sound(&answer, path);
    assert!(answer.text.contains(says), "{path}: no {says}");
}

const SCHEDULE: [(&str, &str); 7] = [
    ("act", "schedule"),
    ("body", "committee"),
    ("title", "운영위원회 정례회의"),
    ("title_en", "Committee meeting"),
    ("rule", "매월 넷째 목요일 10:00"),
    ("from", "2017-06-26"),
    ("to", "2017-12-31"),
];

#[tokio::test]
async fn an_empty_house_has_a_calendar_too() {
    let house = House::at("2017-06-26T14:00:00");
    for path in ["/calendar", "/calendar/compare", "/calendar/holidays", "/calendar?lang=en"] {
        let page = house.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        sound(&page, path);
    }
    let file = house.get("/calendar.ics").await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(
        file.text.starts_with("BEGIN:VCALENDAR\r\n") && file.text.ends_with("END:VCALENDAR\r\n")
    );
    for path in [
        "/calendar?body=nowhere",
        "/calendar/schedules/9",
        "/calendar/schedules/x",
        "/calendar/events/9",
        "/calendar/compare?schedule=9",
        "/bodies/nowhere/calendar.ics",
    ] {
        let page = house.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        sound(&page, path);
    }
    for path in ["/calendar?month=2017-13", "/calendar?month=9999-01", "/calendar?month=%00"] {
        assert_eq!(house.get(path).await.status, StatusCode::OK, "{path}: this month is shown");
    }
    for path in ["/calendar/events/new", "/calendar/schedules/new"] {
        let page = house.get(path).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{path}");
        sound(&page, path);
    }
}

#[tokio::test]
async fn a_rule_is_looked_at_and_set_and_its_dates_are_on_the_calendar() {
    let town = Town::found(RosterState::Complete).await;
    let (house, who) = (&town.house, town.secretary().await);
    let form = house.get_as("/calendar/schedules/new?body=committee", &who).await;
    sound(&form, "form");
    keep("schedule-new", &form);
    let mut look = SCHEDULE.to_vec();
    look.push(("look", "1"));
    let seen = house.post("/calendar/schedules/new", &who, &look).await;
    assert_eq!(seen.status, StatusCode::OK);
    sound(&seen, "looked at");
    assert!(seen.text.contains("2017. 12. 28.(목) 10:00"), "the dates before it is set");
    assert!(!house.get("/calendar").await.text.contains("운영위원회 정례회의"), "only looked at");

    let mut wrong = SCHEDULE.to_vec();
    wrong[4] = ("rule", "가끔 모임");
    shown_again(house, "/calendar/schedules/new", &who, &wrong, "규칙을 읽지 못했습니다").await;
    wrong[4] = ("rule", "매월 넷째 목요일 10:00");
    wrong[6] = ("to", "2017-06-01");
    shown_again(house, "/calendar/schedules/new", &who, &wrong, "마지막 날이 첫날보다").await;

    let at = done(house, "/calendar/schedules/new", &who, &SCHEDULE).await;
    let page = house.get_as(&at, &who).await;
    sound(&page, "schedule");
    keep("schedule", &page);
    assert!(page.text.contains("매월 넷째 목요일 10:00"));
    assert!(page.text.contains("/meetings/new?body=committee&#38;kind=regular&#38;day=2017-07-27"));
    let english = house.get(&format!("{at}?lang=en")).await;
    sound(&english, "schedule in English");
    assert!(english.text.contains("Every month, fourth Thursday, 10:00"));
    assert!(!english.text.contains("/meetings/new"), "a reader calls nothing");

    let july = house.get("/calendar?month=2017-07&body=committee").await;
    sound(&july, "July");
    keep("calendar-july", &july);
    assert!(july.text.contains("id=\"d-2017-07-27\"") && july.text.contains("운영위원회 정례회의"));
    let plenary = house.get("/calendar?month=2017-07&body=plenary").await;
    assert!(!plenary.text.contains("id=\"h-rules\">정례 일정 <span class=\"count\">1"));
    let both = house.get("/calendar?month=2017-07").await;
    assert!(
        both.text.contains("같은 때") || both.text.contains("시간이 겹치고 함께 속한 사람이 3명")
    );

    let call = "/meetings/new?body=committee&kind=regular&day=2017-07-27&time=10%3A00&place=a";
    let form = house.get_as(call, &who).await;
    sound(&form, "calling");
    assert!(form.text.contains("value=\"2017-07-27\"") && form.text.contains("value=\"10:00\""));
}

#[tokio::test]
async fn a_day_is_left_out_moved_and_the_schedule_ends() {
    let town = Town::found(RosterState::Complete).await;
    let (house, who) = (&town.house, town.secretary().await);
    let at = done(house, "/calendar/schedules/new", &who, &SCHEDULE).await;
    let except = format!("{at}/except");
    let out = [("act", "e1"), ("day", "2017-09-28"), ("what", "left-out"), ("reason", "추석")];
    done(house, &except, &who, &out).await;
    let moved = [
        ("act", "e2"),
        ("day", "2017-08-24"),
        ("what", "moved"),
        ("to", "2017-08-31"),
        ("time", "14:00"),
        ("reason", "장소"),
    ];
    done(house, &except, &who, &moved).await;
    let page = house.get(&at).await;
    sound(&page, "schedule");
    assert!(page.text.contains("거름") && page.text.contains("2017. 8. 31.(목) 14:00"));
    let wrong = [("act", "e3"), ("day", "2017-09-27"), ("what", "left-out"), ("reason", "x")];
    shown_again(house, &except, &who, &wrong, "이 정례 일정의 날짜가 아닙니다").await;
    let wrong = [("act", "e4"), ("day", "2017-10-26"), ("what", "moved"), ("reason", "x")];
    shown_again(house, &except, &who, &wrong, "적어 주세요.").await;
    let member = town.liaison(3).await;
    let out = [("act", "e5"), ("day", "2017-10-26"), ("what", "left-out"), ("reason", "휴가")];
    let refused = house.post(&except, &member, &out).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    done(house, &format!("{at}/end"), &who, &[("act", "n"), ("last", "2017-10-31"), ("why", "끝")])
        .await;
    let file = house.get("/bodies/committee/calendar.ics").await;
    let text = file.text.replace("\r\n ", "");
    for line in [
        "RRULE:FREQ=MONTHLY;BYDAY=4TH;UNTIL=20171031T145959Z",
        "EXDATE;TZID=Asia/Seoul:20170928T100000",
        "RECURRENCE-ID;TZID=Asia/Seoul:20170824T100000",
        "DTSTART;TZID=Asia/Seoul:20170831T140000",
        "DTSTART;TZID=Asia/Seoul:20170727T100000",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let kind = file.headers.get(header::CONTENT_TYPE).unwrap();
    assert_eq!(kind, "text/calendar; charset=utf-8");
}

#[tokio::test]
async fn dates_keep_their_precision_and_are_settled() {
    let town = Town::found(RosterState::Complete).await;
    let (house, who) = (&town.house, town.secretary().await);
    sound(&house.get_as("/calendar/events/new", &who).await, "form");
    let enter = async |key: &str, title: &str, when: &str, weekday: &str| {
        let fields = [
            ("act", key),
            ("title", title),
            ("when", when),
            ("weekday", weekday),
            ("kind", "school"),
            ("body", "hyeopchi"),
        ];
        done(house, "/calendar/events/new", &who, &fields).await
    };
    enter("a", "제안자 과정 2단계", "2017-06-26/2017-06-27", "").await;
    enter("b", "제안자 과정 3단계", "2017. 7.", "").await;
    let past = enter("c", "기본교재 발간", "2017-05", "").await;
    let wrong = enter("d", "제8회 정책토론회", "2017-07-07", "토").await;
    let page = house.get(&wrong).await;
    sound(&page, "event");
    assert!(page.text.contains("출처에는 토요일로 적혀 있으나"));

    let june = house.get("/calendar?month=2017-06").await;
    sound(&june, "June");
    keep("calendar-june", &june);
    assert!(june.text.contains("같은 날: ‘제안자 과정 2단계’"), "beside the plenary");
    assert!(june.text.contains("지났으나 정리되지 않음"));
    let july = house.get("/calendar?month=2017-07").await;
    assert!(july.text.contains("id=\"h-undated\"") && july.text.contains("제안자 과정 3단계"));
    assert!(!july.text.contains("id=\"d-2017-07-01\""), "a month is not its first day");
    let file = house.get("/calendar.ics").await.text;
    assert!(file.contains("DTSTART;VALUE=DATE:20170701\r\nDTEND;VALUE=DATE:20170801"));

    let settle = format!("{past}/settle");
    let fields = [("act", "s1"), ("state", "cancelled"), ("note", "")];
    shown_again(house, &settle, &who, &fields, "까닭을 적어 주세요").await;
    let fields = [("act", "s2"), ("state", "moved"), ("to", "언젠가"), ("note", "늦음")];
    shown_again(house, &settle, &who, &fields, "언젠가").await;
    let fields = [("act", "s3"), ("state", "moved"), ("to", "2017-08"), ("note", "늦음")];
    let new = done(house, &settle, &who, &fields).await;
    assert_ne!(new, past);
    assert!(house.get(&past).await.text.contains(&new), "the old date leads to the new one");
    assert!(!house.get("/calendar").await.text.contains("지났으나 정리되지 않음"));

    let fields =
        [("act", "x"), ("title", ""), ("when", "7월쯤"), ("kind", "odd"), ("starts", "25시")];
    let answer = house.post("/calendar/events/new", &who, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&answer, "nothing right");
    assert!(answer.text.contains("7월쯤"), "what was typed is kept");
    let fields = [("act", "y"), ("title", "몰래"), ("when", "2017-07-01"), ("kind", "other")];
    assert_eq!(
        house.post("/calendar/events/new", "", &fields).await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn two_lists_are_compared_and_what_is_no_day_is_named() {
    let town = Town::found(RosterState::Complete).await;
    let (house, who) = (&town.house, town.secretary().await);
    let at = done(house, "/calendar/schedules/new", &who, &SCHEDULE).await;
    let id = at.rsplit('/').next().unwrap();
    let five = "7%2F27%2C+8%2F24%2C+9%2F28%2C+10%2F26%2C+11%2F23";
    let page = house.get(&format!("/calendar/compare?schedule={id}&a={five}&year=2017")).await;
    sound(&page, "rule and list");
    keep("calendar-compare", &page);
    assert!(page.text.contains("<b>2017. 12. 28.(목)</b>"));
    let page = house.get(&format!("/calendar/compare?a={five}&b={five}&year=2017")).await;
    assert!(page.text.contains("두 목록이 같습니다"));
    let page = house.get("/calendar/compare?a=13%2F1%2C%3Cb%3E&b=7%2F1&year=x").await;
    sound(&page, "no days");
    assert!(page.text.contains("날짜로 읽지 못했습니다: 13/1") && !page.text.contains("<b>&"));
}

#[tokio::test]
async fn the_house_adds_a_day_off() {
    let house = House::at("2017-06-26T14:00:00");
    let admin = house.secretary().await;
    let add = [("act", "h1"), ("day", "2017-09-29"), ("name", "창립기념일")];
    assert_eq!(house.post("/calendar/holidays", "", &add).await.status, StatusCode::UNAUTHORIZED);
    done(&house, "/calendar/holidays", &admin, &add).await;
    let page = house.get_as("/calendar/holidays?year=2017", &admin).await;
    sound(&page, "holidays");
    keep("holidays", &page);
    assert!(page.text.contains("창립기념일") && page.text.contains("추석 연휴 대체공휴일"));
    let again = [("act", "h2"), ("day", "2017-12-25"), ("name", "성탄")];
    shown_again(&house, "/calendar/holidays", &admin, &again, "이미 공휴일입니다").await;
    assert!(house.get("/calendar?month=2017-09").await.text.contains("창립기념일"));
    let remove = [("act", "h3"), ("day", "2017-09-29"), ("remove", "1")];
    done(&house, "/calendar/holidays", &admin, &remove).await;
    let english = house.get("/calendar/holidays?year=2031&lang=en").await;
    sound(&english, "a year not known");
    assert!(english.text.contains("only fixed days"));
}
