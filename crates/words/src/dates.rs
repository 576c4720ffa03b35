//! Days and times in the official Korean form and in plain English.
//!
//! Korean papers write `2017. 6. 26.(월) 15:00` and join a span with `∼` (행정업무운영 편람).

use jiff::civil::{Date, DateTime, Time, Weekday};
use kit::When;

use crate::Lang;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(crate) fn day(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Ko => format!("{}. {}. {}.", day.year(), day.month(), day.day()),
        Lang::En => format!("{} {} {}", day.day(), month_name(day.month()), day.year()),
    }
}

pub(crate) fn day_named(lang: Lang, date: Date) -> String {
    let name = weekday(lang, date.weekday());
    match lang {
        Lang::Ko => format!("{}({name})", day(lang, date)),
        Lang::En => format!("{name} {}", day(lang, date)),
    }
}

pub(crate) fn moment(lang: Lang, moment: DateTime) -> String {
    let (date, clock) = (day_named(lang, moment.date()), time(moment.time()));
    match lang {
        Lang::Ko => format!("{date} {clock}"),
        Lang::En => format!("{date}, {clock}"),
    }
}

pub(crate) fn time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

pub(crate) fn times(lang: Lang, from: Time, to: Option<Time>) -> String {
    format!("{}{}{}", time(from), dash(lang), to.map(time).unwrap_or_default())
}

/// An open span ends in the dash, as an agenda prints it: `15:00∼`.
pub(crate) fn span(lang: Lang, from: DateTime, to: Option<DateTime>) -> String {
    let end = match to {
        Some(to) if to.date() == from.date() => time(to.time()),
        Some(to) => moment(lang, to),
        None => String::new(),
    };
    let spaced = matches!(to, Some(to) if lang == Lang::En && to.date() != from.date());
    let dash = if spaced { " – " } else { dash(lang) };
    format!("{}{dash}{end}", moment(lang, from))
}

pub(crate) fn when(lang: Lang, when: When) -> String {
    match (lang, when) {
        (_, When::Day(date)) => day(lang, date),
        (Lang::Ko, When::Month(year, month)) => format!("{year}. {month}."),
        (Lang::En, When::Month(year, month)) => format!("{} {year}", month_name(month)),
        (Lang::Ko, When::Year(year)) => format!("{year}."),
        (Lang::En, When::Year(year)) => year.to_string(),
        (Lang::Ko, When::Range(from, to)) => format!("{}∼{}", day(lang, from), short_end(from, to)),
        (Lang::En, When::Range(from, to)) => english_range(from, to),
    }
}

/// The end of a range without the year or month it shares with the beginning.
fn short_end(from: Date, to: Date) -> String {
    if from.year() == to.year() {
        format!("{}. {}.", to.month(), to.day())
    } else {
        day(Lang::Ko, to)
    }
}

fn english_range(from: Date, to: Date) -> String {
    let end = day(Lang::En, to);
    if from.year() != to.year() {
        format!("{} – {end}", day(Lang::En, from))
    } else if from.month() != to.month() {
        format!("{} {} – {end}", from.day(), month_name(from.month()))
    } else {
        format!("{}–{end}", from.day())
    }
}

fn dash(lang: Lang) -> &'static str {
    match lang {
        Lang::Ko => "∼",
        Lang::En => "–",
    }
}

/// The month of a calendar page: `7월`, `July`.
pub(crate) fn month(lang: Lang, month: i64) -> String {
    match lang {
        Lang::Ko => format!("{month}월"),
        Lang::En => month_name(i8::try_from(month).unwrap_or(0)).to_owned(),
    }
}

fn month_name(month: i8) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or("?")
}

pub(crate) fn weekday(lang: Lang, weekday: Weekday) -> &'static str {
    let names = match lang {
        Lang::Ko => ["월", "화", "수", "목", "금", "토", "일"],
        Lang::En => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    };
    let at = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or(0);
    names.get(at).copied().unwrap_or("?")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn korean_follows_the_official_form() {
        let start = date(2017, 6, 26).at(15, 0, 0, 0);
        assert_eq!(moment(Lang::Ko, start), "2017. 6. 26.(월) 15:00");
        assert_eq!(span(Lang::Ko, start, None), "2017. 6. 26.(월) 15:00∼");
        let end = date(2017, 6, 26).at(16, 5, 0, 0);
        assert_eq!(span(Lang::Ko, start, Some(end)), "2017. 6. 26.(월) 15:00∼16:05");
        let next = date(2017, 6, 27).at(0, 0, 0, 0);
        assert_eq!(
            span(Lang::Ko, start, Some(next)),
            "2017. 6. 26.(월) 15:00∼2017. 6. 27.(화) 00:00"
        );
        let (from, to) = (jiff::civil::time(13, 0, 0, 0), jiff::civil::time(14, 30, 0, 0));
        assert_eq!(times(Lang::Ko, from, Some(to)), "13:00∼14:30");
    }

    #[test]
    fn english_is_whole() {
        let start = date(2017, 6, 26).at(9, 5, 0, 0);
        assert_eq!(moment(Lang::En, start), "Mon 26 June 2017, 09:05");
        let end = date(2017, 6, 26).at(16, 0, 0, 0);
        assert_eq!(span(Lang::En, start, Some(end)), "Mon 26 June 2017, 09:05–16:00");
        let next = date(2017, 7, 1).at(10, 0, 0, 0);
        assert_eq!(
            span(Lang::En, start, Some(next)),
            "Mon 26 June 2017, 09:05 – Sat 1 July 2017, 10:00"
        );
    }

    #[test]
    fn a_day_keeps_its_precision() {
        let (from, to) = (date(2017, 7, 1), date(2017, 8, 31));
        let cases = [
            (When::Day(from), "2017. 7. 1.", "1 July 2017"),
            (When::Month(2017, 5), "2017. 5.", "May 2017"),
            (When::Year(2017), "2017.", "2017"),
            (When::Range(from, to), "2017. 7. 1.∼8. 31.", "1 July – 31 August 2017"),
            (When::Range(from, date(2017, 7, 9)), "2017. 7. 1.∼7. 9.", "1–9 July 2017"),
            (
                When::Range(from, date(2018, 1, 2)),
                "2017. 7. 1.∼2018. 1. 2.",
                "1 July 2017 – 2 January 2018",
            ),
        ];
        for (value, ko, en) in cases {
            assert_eq!(when(Lang::Ko, value), ko);
            assert_eq!(when(Lang::En, value), en);
        }
    }
}
