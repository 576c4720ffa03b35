//! Rules read, said and laid out in days.

use jiff::civil::{Weekday, date, time};

use super::*;

fn schedule(rule: &str, from: Date, to: Option<Date>) -> Schedule {
    Schedule {
        id: ScheduleId::new(1),
        body: BodyId::new(1),
        title: "정례회의".to_owned(),
        title_en: None,
        rule: read(rule).unwrap(),
        place: None,
        from,
        to,
        ended_why: None,
        decision: None,
        source: None,
        exceptions: Vec::new(),
    }
}

fn days(it: &Schedule, from: Date, to: Date) -> Vec<String> {
    let all = it.occurrences(from, to);
    all.iter().filter(|o| o.stands()).map(|o| o.at.strftime("%m-%d").to_string()).collect()
}

#[test]
fn the_fourth_thursday_gives_the_six_dates_of_the_packet() {
    let it = schedule(
        "매월 1회 개최, 매월 4번째 주 목요일 오전 10시",
        date(2017, 6, 26),
        Some(date(2017, 12, 31)),
    );
    assert_eq!(it.rule.on, On::Nth(4, Weekday::Thursday));
    let six = ["07-27", "08-24", "09-28", "10-26", "11-23", "12-28"];
    assert_eq!(days(&it, date(2017, 1, 1), date(2018, 12, 31)), six);
    assert_eq!(it.occurrences(date(2017, 7, 27), date(2017, 7, 27)).len(), 1, "the last day");
    assert!(it.occurrences(date(2017, 7, 28), date(2017, 8, 23)).is_empty());
    assert_eq!(it.next(date(2017, 10, 27), 9).len(), 2);
}

#[test]
fn rules_are_read_as_papers_write_them() {
    let month = |on, time, minutes| Rule { every: 1, unit: Unit::Month, on, time, minutes };
    let ten = time(10, 0, 0, 0);
    let fourth = On::Nth(4, Weekday::Thursday);
    let two = time(14, 0, 0, 0);
    for (text, rule) in [
        ("매월 넷째 목요일 10:00", month(fourth, ten, None)),
        ("매월 넷째 주 목요일 오전 10시", month(fourth, ten, None)),
        ("매월 제4번째 목요일 10:00에 개최", month(fourth, ten, None)),
        ("매월 마지막 금요일 오후 2시", month(On::Nth(-1, Weekday::Friday), two, None)),
        ("매월 15일 14:00∼16:30", month(On::Day(15), two, Some(150))),
        ("매월 말일 오후 2시부터 4시까지", month(On::Day(-1), two, Some(120))),
        (
            "분기마다 첫째 월요일 14시 반",
            Rule { every: 3, ..month(On::Nth(1, Weekday::Monday), time(14, 30, 0, 0), None) },
        ),
        (
            "2개월마다 셋째 화요일 14:00 (2시간)",
            Rule { every: 2, ..month(On::Nth(3, Weekday::Tuesday), two, Some(120)) },
        ),
        (
            "격주 수요일 19:00",
            Rule {
                every: 2,
                unit: Unit::Week,
                on: On::Weekday(Weekday::Wednesday),
                time: time(19, 0, 0, 0),
                minutes: None,
            },
        ),
    ] {
        assert_eq!(read(text), Some(rule), "{text}");
        let json = serde_json::to_string(&rule).unwrap();
        assert_eq!(serde_json::from_str::<Rule>(&json).unwrap(), rule, "{json}");
    }
    for text in [
        "",
        "목요일",
        "매월 목요일 10:00",
        "매월 여섯째 목요일 10:00",
        "매월 6번째 목요일 10:00",
        "매월 넷째 목요일",
        "매월 넷째 목요일 25:00",
        "매월 32일 10:00",
        "매월 0일 10:00",
        "매주 넷째 목요일 10:00",
        "0주마다 월요일 10:00",
        "매월 넷째 목요일 10:00∼09:00",
        "매월 넷째 목요일 10:00 그리고",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn a_month_without_the_day_has_none_and_the_last_day_is_a_rule_of_its_own() {
    let it = schedule("매월 31일 10:00", date(2017, 1, 1), None);
    let all = days(&it, date(2017, 1, 1), date(2017, 6, 30));
    assert_eq!(all, ["01-31", "03-31", "05-31"]);
    let it = schedule("매월 말일 10:00", date(2017, 1, 1), None);
    assert_eq!(days(&it, date(2017, 1, 31), date(2017, 3, 1)), ["01-31", "02-28"]);
    let it = schedule("매월 다섯째 목요일 10:00", date(2017, 1, 1), None);
    assert_eq!(days(&it, date(2017, 1, 1), date(2017, 6, 30)), ["03-30", "06-29"]);
}

#[test]
fn months_and_weeks_are_counted_from_the_first_day() {
    let it = schedule("분기마다 첫째 월요일 10:00", date(2017, 2, 1), None);
    assert_eq!(
        days(&it, date(2017, 1, 1), date(2017, 12, 31)),
        ["02-06", "05-01", "08-07", "11-06"]
    );
    let it = schedule("격주 수요일 10:00", date(2017, 7, 6), None);
    let all = days(&it, date(2017, 7, 1), date(2017, 8, 31));
    assert_eq!(all, ["07-12", "07-26", "08-09", "08-23"]);
    assert_eq!(days(&it, date(2017, 8, 1), date(2017, 8, 31)), ["08-09", "08-23"]);
}

#[test]
fn a_long_range_is_cut_and_never_runs_away() {
    let it = schedule("매주 월요일 10:00", date(1, 1, 1), None);
    assert!(it.occurrences(date(2017, 1, 1), Date::MAX).len() <= 524);
    assert!(it.occurrences(date(2017, 1, 2), date(2017, 1, 1)).is_empty());
}

#[test]
fn a_day_is_left_out_moved_and_put_back() {
    let mut it = schedule("매월 넷째 목요일 10:00", date(2017, 6, 26), None);
    let day = date(2017, 9, 28);
    let out = except(&it, day, Change::LeaveOut, " 추석 전 ").unwrap().unwrap();
    it.exceptions.push(out);
    assert_eq!(days(&it, date(2017, 8, 1), date(2017, 10, 31)), ["08-24", "10-26"]);
    assert_eq!(except(&it, day, Change::LeaveOut, "또"), Err(Refusal::AlreadySo(day)));
    assert_eq!(except(&it, day, Change::AsRuled, "다시"), Ok(None));

    let at = date(2017, 11, 2).at(14, 0, 0, 0);
    let october = date(2017, 10, 26);
    let moved = except(&it, october, Change::Move(at), "국정감사").unwrap().unwrap();
    it.exceptions.push(moved);
    assert_eq!(days(&it, date(2017, 11, 1), date(2017, 11, 30)), ["11-02", "11-23"]);
    assert!(days(&it, date(2017, 10, 1), date(2017, 10, 31)).is_empty());
    let same = day.at(10, 0, 0, 0);
    let fresh = schedule("매월 넷째 목요일 10:00", date(2017, 6, 26), None);
    assert_eq!(except(&fresh, day, Change::Move(same), "같음"), Err(Refusal::SamePlace));
    assert_eq!(except(&fresh, day, Change::AsRuled, "x"), Err(Refusal::AsRuled(day)));
    assert_eq!(except(&fresh, day, Change::LeaveOut, " "), Err(Refusal::NoReason));
    let friday = date(2017, 9, 29);
    assert_eq!(except(&fresh, friday, Change::LeaveOut, "x"), Err(Refusal::NotADay(friday)));
}

#[test]
fn six_dates_and_five_are_compared() {
    let (six, _) = listed("(7/27, 8/24, 9/28, 10/26, 11/23, 12/28)", 2017);
    let (five, unread) = listed("7/27, 8/24, 9/28, 10월 26일, '17. 11. 23.(목)", 2017);
    assert!(unread.is_empty(), "{unread:?}");
    let it = compare(&six, &five);
    assert_eq!((it.first, it.second, it.both.len()), (vec![date(2017, 12, 28)], vec![], 5));
    let (_, unread) = listed("13/1, 2/30, 내일", 2017);
    assert_eq!(unread, ["13/1", "2/30", "내일"]);
}

#[test]
fn the_weekday_of_a_source_is_compared_with_the_day() {
    for (day, written) in [
        (date(2017, 6, 26), "월"),
        (date(2017, 6, 19), "(월)"),
        (date(2017, 6, 9), "금"),
        (date(2017, 7, 7), "금요일"),
        (date(2017, 7, 7), "Fri"),
    ] {
        assert_eq!(check_weekday(day, written), Ok(()), "{day} {written}");
    }
    let day = date(2017, 6, 26);
    let wrong = WrongWeekday { day, written: Weekday::Tuesday };
    assert_eq!(check_weekday(day, "화"), Err(WeekdayFault::Wrong(wrong)));
    assert_eq!(check_weekday(day, "옛"), Err(WeekdayFault::Unread));
}

#[test]
fn a_schedule_is_set_and_ended_within_its_days() {
    let rule = read("매월 넷째 목요일 10:00").unwrap();
    let from = date(2017, 6, 26);
    let it = Setting { title: "정례회의", rule: &rule, from, to: None, known: false };
    assert_eq!(set(it), Ok(()));
    assert_eq!(set(Setting { title: " ", ..it }), Err(Refusal::NoTitle));
    assert_eq!(set(Setting { known: true, ..it }), Err(Refusal::Known));
    assert_eq!(set(Setting { to: Some(date(2017, 6, 25)), ..it }), Err(Refusal::EndsBefore));
    assert_eq!(set(Setting { to: Some(date(2017, 7, 26)), ..it }), Err(Refusal::NeverFalls));
    assert_eq!(set(Setting { to: Some(date(2017, 7, 27)), ..it }), Ok(()));
    let it = schedule("매월 넷째 목요일 10:00", from, Some(date(2017, 12, 31)));
    assert_eq!(end(&it, date(2017, 9, 30), "새 규칙"), Ok(()));
    assert_eq!(end(&it, date(2017, 9, 30), ""), Err(Refusal::NoReason));
    assert_eq!(end(&it, date(2017, 12, 31), "x"), Err(Refusal::AlreadyEnds(date(2017, 12, 31))));
    assert_eq!(end(&it, date(2017, 6, 25), "없던 일"), Ok(()));
    assert_eq!(end(&it, date(2017, 6, 24), "x"), Err(Refusal::EndsBefore));
}
