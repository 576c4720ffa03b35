//! A rule as Korean papers write it: `매월 4번째 주 목요일 오전 10시`, `격주 수요일 19:00∼21:00`.

use jiff::civil::{Time, Weekday};

use super::{On, Rule, Unit};

/// Reads a rule; none where the sentence is no such rule. Of several clauses with commas between
/// them the last that is one holds: `매월 1회 개최, 매월 4번째 주 목요일 오전 10시`.
pub fn read(text: &str) -> Option<Rule> {
    let clauses = text.split([',', ';', '\n']);
    clauses.filter_map(clause).next_back()
}

fn clause(text: &str) -> Option<Rule> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    let mut rest = Rest(&plain);
    let (every, unit) = rest.every()?;
    let on = match unit {
        Unit::Month => rest.day_of_month()?,
        Unit::Week => On::Weekday(rest.weekday()?),
    };
    let time = rest.time(None)?;
    let minutes = rest.lasting(time)?;
    for tail in ["에", "정례", "개최", "한다", "합니다", "정기회의", "회의"] {
        rest.eat(&[tail]);
    }
    let rule = Rule { every, unit, on, time, minutes };
    (rest.0.is_empty() && rule.check().is_ok()).then_some(rule)
}

/// A weekday alone: `월`, `(월)`, `월요일`, `Mon`, `Monday`.
pub(super) fn weekday_word(text: &str) -> Option<Weekday> {
    let plain: String =
        text.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    let korean = plain.strip_suffix("요일").unwrap_or(&plain);
    let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let at = WEEKDAYS.iter().position(|word| *word == korean).or_else(|| {
        let full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        english.iter().position(|w| *w == plain).or(full.iter().position(|w| *w == plain))
    });
    Weekday::from_monday_zero_offset(i8::try_from(at?).ok()?).ok()
}

const WEEKDAYS: [&str; 7] = ["월", "화", "수", "목", "금", "토", "일"];

/// What is not read yet.
struct Rest<'t>(&'t str);

impl Rest<'_> {
    /// Takes one of the words where it stands next.
    fn eat(&mut self, words: &[&str]) -> bool {
        let found = words.iter().find_map(|word| self.0.strip_prefix(*word));
        if let Some(rest) = found {
            self.0 = rest;
        }
        found.is_some()
    }

    /// Takes a number of at most two digits, where the words follow it.
    fn number(&mut self, after: &[&str]) -> Option<u8> {
        let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
        let number = self.0.get(..end).filter(|digits| digits.len() <= 2)?.parse().ok()?;
        let rest = self.0.get(end..)?;
        let rest = after.iter().find_map(|word| rest.strip_prefix(*word))?;
        self.0 = rest;
        Some(number)
    }

    fn every(&mut self) -> Option<(u8, Unit)> {
        let words: [(&[&str], u8, Unit); 6] = [
            (&["매월", "매달", "달마다", "다달이"], 1, Unit::Month),
            (&["격월", "두달마다", "두달에한번"], 2, Unit::Month),
            (&["매분기", "분기마다", "분기별"], 3, Unit::Month),
            (&["매반기", "반기마다", "반기별"], 6, Unit::Month),
            (&["매주", "주마다"], 1, Unit::Week),
            (&["격주"], 2, Unit::Week),
        ];
        for (names, every, unit) in words {
            if self.eat(names) {
                self.eat(&["로", "의"]);
                return Some((every, unit));
            }
        }
        let months = self.number(&["개월마다", "달마다", "개월에한번", "개월에1회"]);
        if let Some(months) = months {
            return Some((months, Unit::Month));
        }
        self.number(&["주마다", "주에한번", "주에1회", "주간격"]).map(|weeks| (weeks, Unit::Week))
    }

    fn day_of_month(&mut self) -> Option<On> {
        if self.eat(&["말일", "마지막날"]) {
            return Some(On::Day(-1));
        }
        if let Some(day) = self.number(&["일"]) {
            return Some(On::Day(i8::try_from(day).ok()?));
        }
        let nth = self.nth()?;
        self.eat(&["주"]);
        Some(On::Nth(nth, self.weekday()?))
    }

    fn nth(&mut self) -> Option<i8> {
        let words: [(&[&str], i8); 6] = [
            (&["첫번째", "첫째", "첫"], 1),
            (&["두번째", "둘째"], 2),
            (&["세번째", "셋째"], 3),
            (&["네번째", "넷째"], 4),
            (&["다섯번째", "다섯째"], 5),
            (&["마지막", "맨끝"], -1),
        ];
        if let Some((_, nth)) = words.into_iter().find(|(names, _)| self.eat(names)) {
            return Some(nth);
        }
        self.eat(&["제"]);
        i8::try_from(self.number(&["번째", "째"])?).ok()
    }

    fn weekday(&mut self) -> Option<Weekday> {
        let at = WEEKDAYS.iter().position(|word| {
            let long = format!("{word}요일");
            self.eat(&[&long])
        })?;
        Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()
    }

    /// `10:00`, `오전 10시`, `오후 2시 30분`, `14시 반`. `noon` is the half of the day of the time
    /// before, for the end of a span.
    fn time(&mut self, noon: Option<bool>) -> Option<Time> {
        let said = if self.eat(&["오전", "아침", "새벽"]) {
            Some(false)
        } else if self.eat(&["오후", "낮", "저녁", "밤"]) {
            Some(true)
        } else {
            None
        };
        let (hour, minute) = if let Some(hour) = self.number(&[":"]) {
            (hour, self.number(&[""])?)
        } else {
            let hour = self.number(&["시"])?;
            let minute = if self.eat(&["반"]) { Some(30) } else { self.number(&["분"]) };
            (hour, minute.unwrap_or(0))
        };
        let hour = match (said.or(noon), hour) {
            (Some(true), 1..=11) => hour + 12,
            (Some(false), 12) => 0,
            _ => hour,
        };
        Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
    }

    /// How long it takes: `∼12:00`, `부터 12시까지`, `(2시간)`. The outer none is a misprint.
    #[expect(clippy::option_option, reason = "a misprint and nothing said are different answers")]
    fn lasting(&mut self, from: Time) -> Option<Option<u16>> {
        if self.eat(&["~", "∼", "–", "-", "부터"]) {
            let noon = (from.hour() >= 12).then_some(true);
            let until = self.time(noon)?;
            self.eat(&["까지"]);
            let minutes = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
            let lasts = minutes(until) - minutes(from);
            return u16::try_from(lasts).ok().filter(|lasts| *lasts > 0).map(Some);
        }
        self.eat(&["("]);
        if let Some(hours) = self.number(&["시간"]) {
            let minutes = if self.eat(&["반"]) { Some(30) } else { self.number(&["분"]) };
            self.eat(&[")"]);
            return Some(Some(u16::from(hours) * 60 + u16::from(minutes.unwrap_or(0))));
        }
        Some(None)
    }
}
