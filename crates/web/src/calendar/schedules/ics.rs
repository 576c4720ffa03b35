//! A calendar as other programs read it (RFC 5545): lines folded by octets, texts escaped, times in
//! the zone of Seoul.

use jiff::civil::{Date, DateTime};
use jiff::{Span, ToSpan};

/// One line is at most so many octets, the break not counted.
const LINE: usize = 75;

/// The zone of the house: nine hours ahead, all the year.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Asia/Seoul\r\nBEGIN:STANDARD\r\nDTSTART:19881009T030000\r\n\
    TZOFFSETFROM:+1000\r\nTZOFFSETTO:+0900\r\nTZNAME:KST\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// Whether an entry takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Confirmed,
    Tentative,
    Cancelled,
}

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// At a time, until a time where it is known.
    Time(DateTime, Option<DateTime>),
    /// On whole days, the last inside.
    Days(Date, Date),
}

/// An entry of a calendar.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its name, the same whenever it is asked for.
    pub uid: String,
    pub at: At,
    pub title: String,
    pub place: Option<String>,
    pub about: Option<String>,
    pub url: Option<String>,
    pub status: Status,
    /// It takes nobody's time: a span in which something happens some day.
    pub free: bool,
    /// The rule, without its name: `FREQ=MONTHLY;BYDAY=4TH`.
    pub rule: Option<String>,
    /// Dates of the rule that are left out.
    pub left_out: Vec<DateTime>,
    /// The date of the rule that this entry takes the place of.
    pub replaces: Option<DateTime>,
}

/// A calendar being written.
#[derive(Debug)]
pub(super) struct Calendar {
    out: String,
    stamp: String,
}

impl Calendar {
    /// A calendar with a name, made at a moment of the house.
    pub fn new(name: &str, now: DateTime) -> Self {
        let mut it = Self { out: String::new(), stamp: utc(now) };
        it.line("BEGIN", "VCALENDAR");
        it.line("VERSION", "2.0");
        it.line("PRODID", "-//Madang//Madang//KO");
        it.line("CALSCALE", "GREGORIAN");
        it.line("METHOD", "PUBLISH");
        it.line("X-WR-CALNAME", &escaped(name));
        it.line("X-WR-TIMEZONE", "Asia/Seoul");
        it.out.push_str(ZONE);
        it
    }

    /// Adds an entry.
    pub fn add(&mut self, it: &Entry) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &it.uid);
        let stamp = self.stamp.clone();
        self.line("DTSTAMP", &stamp);
        match it.at {
            At::Time(from, to) => {
                self.local("DTSTART", from);
                if let Some(to) = to {
                    self.local("DTEND", to);
                }
            }
            At::Days(from, to) => {
                let end = to.tomorrow().unwrap_or(to);
                self.line("DTSTART;VALUE=DATE", &day(from));
                self.line("DTEND;VALUE=DATE", &day(end));
            }
        }
        if let Some(replaces) = it.replaces {
            self.local("RECURRENCE-ID", replaces);
        }
        if let Some(rule) = &it.rule {
            self.line("RRULE", rule);
        }
        for left_out in &it.left_out {
            self.local("EXDATE", *left_out);
        }
        self.line("SUMMARY", &escaped(&it.title));
        for (name, text) in [("LOCATION", &it.place), ("DESCRIPTION", &it.about)] {
            if let Some(text) = text {
                self.line(name, &escaped(text));
            }
        }
        if let Some(url) = &it.url {
            self.line("URL", url);
        }
        self.line(
            "STATUS",
            match it.status {
                Status::Confirmed => "CONFIRMED",
                Status::Tentative => "TENTATIVE",
                Status::Cancelled => "CANCELLED",
            },
        );
        if it.free {
            self.line("TRANSP", "TRANSPARENT");
        }
        self.line("END", "VEVENT");
    }

    /// The whole text.
    pub fn finish(mut self) -> String {
        self.line("END", "VCALENDAR");
        self.out
    }

    fn local(&mut self, name: &str, at: DateTime) {
        let text = at.strftime("%Y%m%dT%H%M%S").to_string();
        self.line(&format!("{name};TZID=Asia/Seoul"), &text);
    }

    /// One line of content, folded so that no part is longer than 75 octets and no character is cut.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for c in format!("{name}:{value}").chars() {
            if used + c.len_utf8() > LINE {
                self.out.push_str("\r\n ");
                used = 1;
            }
            self.out.push(c);
            used += c.len_utf8();
        }
        self.out.push_str("\r\n");
    }
}

/// A moment of the house as UTC: the end of a rule is written so where its beginning has a zone.
pub(super) fn utc(at: DateTime) -> String {
    let utc = at.checked_sub(Span::new().hours(9)).unwrap_or(at);
    utc.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// A text: backslash, semicolon, comma and line break are written with a backslash; other control
/// characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

/// The last second of a day, as the end of a rule.
pub(super) fn end_of(day: Date) -> String {
    let end = day.tomorrow().unwrap_or(day).at(0, 0, 0, 0).checked_sub(1.second());
    utc(end.unwrap_or_else(|_| day.at(23, 59, 59, 0)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Reads lines back: unfolded, split at the first colon, texts unescaped.
    fn read(text: &str) -> Vec<(String, String)> {
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        for line in text.split("\r\n") {
            assert!(line.len() <= LINE, "{} octets: {line}", line.len());
        }
        let whole = text.replace("\r\n ", "");
        let lines = whole.split("\r\n").filter(|line| !line.is_empty());
        let pairs = lines.map(|line| line.split_once(':').unwrap());
        pairs.map(|(name, value)| (name.to_owned(), plain(value))).collect()
    }

    fn plain(value: &str) -> String {
        let (mut out, mut chars) = (String::new(), value.chars());
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next().unwrap() {
                    'n' => out.push('\n'),
                    c => out.push(c),
                },
                (c, _) => out.push(c),
            }
        }
        out
    }

    fn entry(title: &str, at: At) -> Entry {
        Entry {
            uid: "meeting-7@house".to_owned(),
            at,
            title: title.to_owned(),
            place: None,
            about: None,
            url: None,
            status: Status::Confirmed,
            free: false,
            rule: None,
            left_out: Vec::new(),
            replaces: None,
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let title = "제4차 전체회의; 안건 1, 2 \\ 둘째 줄은\n".repeat(4) + "끝🎉";
        let from = date(2017, 6, 26).at(15, 0, 0, 0);
        let mut calendar = Calendar::new("협치서울 지역협의회", from);
        let until = Some(date(2017, 6, 26).at(17, 0, 0, 0));
        calendar.add(&Entry {
            place: Some("은평구 은평상상허브 3층, 즐거운 소통".to_owned()),
            ..entry(&title, At::Time(from, until))
        });
        let lines = read(&calendar.finish());
        let of = |name: &str| lines.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        assert_eq!(of("SUMMARY"), Some(title.as_str()));
        assert_eq!(of("LOCATION"), Some("은평구 은평상상허브 3층, 즐거운 소통"));
        assert_eq!(of("DTSTART;TZID=Asia/Seoul"), Some("20170626T150000"));
        assert_eq!(of("DTEND;TZID=Asia/Seoul"), Some("20170626T170000"));
        assert_eq!(of("DTSTAMP"), Some("20170626T060000Z"));
        assert_eq!(of("UID"), Some("meeting-7@house"));
        assert_eq!(of("TZID"), Some("Asia/Seoul"));
    }

    #[test]
    fn whole_days_end_on_the_day_after() {
        let now = date(2017, 6, 26).at(0, 0, 0, 0);
        let mut calendar = Calendar::new("", now);
        let july = At::Days(date(2017, 7, 1), date(2017, 7, 31));
        calendar.add(&Entry { free: true, ..entry("3단계", july) });
        let text = calendar.finish();
        assert!(text.contains("DTSTART;VALUE=DATE:20170701\r\nDTEND;VALUE=DATE:20170801\r\n"));
        assert!(text.contains("TRANSP:TRANSPARENT"));
        assert!(text.contains("DTSTAMP:20170625T150000Z"), "the day before in Greenwich");
    }

    #[test]
    fn a_line_is_never_cut_inside_a_character() {
        let now = date(2017, 6, 26).at(0, 0, 0, 0);
        for length in 1..90 {
            let title = format!("{}{}", "a".repeat(length), "가나다라마바사".repeat(9));
            let mut calendar = Calendar::new("", now);
            calendar.add(&entry(&title, At::Days(now.date(), now.date())));
            let lines = read(&calendar.finish());
            assert!(lines.contains(&("SUMMARY".to_owned(), title)));
        }
    }

    #[test]
    fn the_end_of_a_rule_is_the_end_of_its_last_day_here() {
        assert_eq!(end_of(date(2017, 12, 31)), "20171231T145959Z");
    }
}
