//! Public holidays of Korea, and days that the house adds.
//!
//! 관공서의 공휴일에 관한 규정, from 2022 공휴일에 관한 법률: fixed days, three lunar feasts as a table,
//! days of election, temporary holidays as they were declared, and substitute holidays by the rule
//! of their year.

use jiff::Span;
use jiff::civil::{Date, Weekday, date};
use kit::Message;

use crate::Refuse;
use crate::bodies::registry::words;

/// The years whose holidays are all known here: lunar feasts are a table.
pub const KNOWN: std::ops::RangeInclusive<i16> = 2016..=2030;

words! {
    /// A public holiday.
    Feast {
        /// 1월 1일.
        NewYear = "new-year",
        /// 설날, with the days before and after.
        Seollal = "seollal",
        /// 3·1절.
        March = "march-first",
        /// 노동절, a public holiday from 2026.
        Labour = "labour",
        /// 어린이날.
        Children = "children",
        /// 부처님오신날.
        Buddha = "buddha",
        /// 현충일.
        Memorial = "memorial",
        /// 제헌절, a public holiday again from 2026.
        Constitution = "constitution",
        /// 광복절.
        Liberation = "liberation",
        /// 추석, with the days before and after.
        Chuseok = "chuseok",
        /// 개천절.
        Foundation = "foundation",
        /// 한글날.
        Hangul = "hangul",
        /// 기독탄신일.
        Christmas = "christmas",
        /// A day of election (임기만료에 의한 선거, 대통령선거).
        Election = "election",
        /// 임시공휴일.
        Temporary = "temporary",
    }
}

/// A day without work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub day: Date,
    /// Of which holiday.
    pub feast: Feast,
    /// 대체공휴일: in place of one that fell on a Saturday, a Sunday or another holiday.
    pub substitute: bool,
}

impl Holiday {
    /// Its name.
    pub fn message(&self) -> Message {
        let name = Message::new(self.feast.key());
        if self.substitute {
            return Message::new("calendar-holiday-substitute").with("name", name);
        }
        name
    }
}

impl Feast {
    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NewYear => "calendar-holiday-new-year",
            Self::Seollal => "calendar-holiday-seollal",
            Self::March => "calendar-holiday-march-first",
            Self::Labour => "calendar-holiday-labour",
            Self::Children => "calendar-holiday-children",
            Self::Buddha => "calendar-holiday-buddha",
            Self::Memorial => "calendar-holiday-memorial",
            Self::Constitution => "calendar-holiday-constitution",
            Self::Liberation => "calendar-holiday-liberation",
            Self::Chuseok => "calendar-holiday-chuseok",
            Self::Foundation => "calendar-holiday-foundation",
            Self::Hangul => "calendar-holiday-hangul",
            Self::Christmas => "calendar-holiday-christmas",
            Self::Election => "calendar-holiday-election",
            Self::Temporary => "calendar-holiday-temporary",
        }
    }

    /// Whether it moves from a Saturday or a Sunday to the next working day, in a year.
    const fn moves(self, year: i16, weekday: Weekday) -> bool {
        let sunday = matches!(weekday, Weekday::Sunday);
        let weekend = sunday || matches!(weekday, Weekday::Saturday);
        match self {
            // From 2014 on; Saturday alone does not move the feasts of three days.
            Self::Seollal | Self::Chuseok => sunday,
            Self::Children => weekend,
            // 2021. 8. 4.
            Self::Liberation | Self::Foundation | Self::Hangul => weekend && year >= 2021,
            Self::March => weekend && year >= 2022,
            // 2023. 5. 4.
            Self::Buddha | Self::Christmas => weekend && year >= 2023,
            Self::Labour | Self::Constitution => weekend && year >= 2026,
            _ => false,
        }
    }

    /// Whether it moves where it meets another holiday on a working day, in a year.
    const fn yields(self, year: i16) -> bool {
        match self {
            Self::Seollal | Self::Chuseok | Self::Children => true,
            _ => year >= 2021 && self.moves(year, Weekday::Sunday),
        }
    }
}

/// Month and day of 설날, 부처님오신날 and 추석 by year.
const LUNAR: [(i16, [(i8, i8); 3]); 15] = [
    (2016, [(2, 8), (5, 14), (9, 15)]),
    (2017, [(1, 28), (5, 3), (10, 4)]),
    (2018, [(2, 16), (5, 22), (9, 24)]),
    (2019, [(2, 5), (5, 12), (9, 13)]),
    (2020, [(1, 25), (4, 30), (10, 1)]),
    (2021, [(2, 12), (5, 19), (9, 21)]),
    (2022, [(2, 1), (5, 8), (9, 10)]),
    (2023, [(1, 22), (5, 27), (9, 29)]),
    (2024, [(2, 10), (5, 15), (9, 17)]),
    (2025, [(1, 29), (5, 5), (10, 6)]),
    (2026, [(2, 17), (5, 24), (9, 25)]),
    (2027, [(2, 7), (5, 13), (9, 15)]),
    (2028, [(1, 27), (5, 2), (10, 3)]),
    (2029, [(2, 13), (5, 20), (9, 22)]),
    (2030, [(2, 3), (5, 9), (9, 12)]),
];

/// Days of election and temporary holidays, as they were set; those to come by 공직선거법 제34조.
const SET: [(Date, Feast); 18] = [
    (date(2016, 4, 13), Feast::Election),
    (date(2016, 5, 6), Feast::Temporary),
    (date(2017, 5, 9), Feast::Election),
    (date(2017, 10, 2), Feast::Temporary),
    (date(2018, 6, 13), Feast::Election),
    (date(2020, 4, 15), Feast::Election),
    (date(2020, 8, 17), Feast::Temporary),
    (date(2022, 3, 9), Feast::Election),
    (date(2022, 6, 1), Feast::Election),
    (date(2023, 10, 2), Feast::Temporary),
    (date(2024, 4, 10), Feast::Election),
    (date(2024, 10, 1), Feast::Temporary),
    (date(2025, 1, 27), Feast::Temporary),
    (date(2025, 6, 3), Feast::Election),
    (date(2026, 6, 3), Feast::Election),
    (date(2028, 4, 12), Feast::Election),
    (date(2030, 3, 27), Feast::Election),
    (date(2030, 6, 12), Feast::Election),
];

/// The public holidays of a year, in order of days. Outside [`KNOWN`] only the fixed days.
pub fn of_year(year: i16) -> Vec<Holiday> {
    let plain = |(day, feast)| Holiday { day, feast, substitute: false };
    let mut all: Vec<Holiday> = fixed(year).into_iter().map(plain).collect();
    all.extend(lunar(year).into_iter().map(plain));
    all.extend(SET.into_iter().filter(|(day, _)| day.year() == year).map(plain));
    all.sort_by_key(|it| (it.day, it.feast.word()));
    if KNOWN.contains(&year) {
        let substitutes = substitutes(year, &all);
        all.extend(substitutes);
    }
    all.sort_by_key(|it| (it.day, it.substitute, it.feast.word()));
    all
}

/// The public holidays in `from..=to`, at most twenty years of them.
pub fn between(from: Date, to: Date) -> Vec<Holiday> {
    let years = from.year()..=to.year().min(from.year().saturating_add(20));
    let all = years.flat_map(of_year);
    all.filter(|it| from <= it.day && it.day <= to).collect()
}

/// The public holiday on a day; the one that gives the day its name where two meet.
pub fn on(day: Date) -> Option<Holiday> {
    of_year(day.year()).into_iter().find(|it| it.day == day)
}

fn fixed(year: i16) -> Vec<(Date, Feast)> {
    let always = [
        (1, 1, Feast::NewYear),
        (3, 1, Feast::March),
        (5, 5, Feast::Children),
        (6, 6, Feast::Memorial),
        (8, 15, Feast::Liberation),
        (10, 3, Feast::Foundation),
        (10, 9, Feast::Hangul),
        (12, 25, Feast::Christmas),
    ];
    let since_2026 = [(5, 1, Feast::Labour), (7, 17, Feast::Constitution)];
    let all = always.into_iter().chain(since_2026.into_iter().filter(|_| year >= 2026));
    all.filter_map(|(month, day, feast)| Some((Date::new(year, month, day).ok()?, feast))).collect()
}

/// The lunar feasts of a year; 설날 and 추석 with the days around them.
fn lunar(year: i16) -> Vec<(Date, Feast)> {
    let Some((_, days)) = LUNAR.into_iter().find(|(of, _)| *of == year) else { return Vec::new() };
    let [seollal, buddha, chuseok] = days.map(|(month, day)| date(year, month, day));
    let three = |day: Date, feast| {
        let around = [day.yesterday().ok(), Some(day), day.tomorrow().ok()];
        around.into_iter().flatten().map(move |day| (day, feast))
    };
    let mut all: Vec<(Date, Feast)> = three(seollal, Feast::Seollal).collect();
    all.push((buddha, Feast::Buddha));
    all.extend(three(chuseok, Feast::Chuseok));
    all
}

/// 대체공휴일: the first day after that is no Saturday, no Sunday and no holiday. Where two holidays
/// meet on one day, there is one substitute.
fn substitutes(year: i16, all: &[Holiday]) -> Vec<Holiday> {
    let mut made: Vec<Holiday> = Vec::new();
    let mut days: Vec<Date> = Vec::new();
    for it in all {
        let meets = all.iter().any(|other| other.day == it.day && other.feast != it.feast);
        let weekend = matches!(it.day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let moved =
            it.feast.moves(year, it.day.weekday()) || (meets && !weekend && it.feast.yields(year));
        if !moved || days.contains(&it.day) {
            continue;
        }
        days.push(it.day);
        // The substitute of a feast of three days lies behind all three.
        let last = all.iter().filter(|other| {
            matches!(it.feast, Feast::Seollal | Feast::Chuseok) && other.feast == it.feast
        });
        let mut day = last.map(|other| other.day).max().unwrap_or(it.day);
        loop {
            let Ok(next) = day.checked_add(Span::new().days(1)) else { break };
            day = next;
            let free = !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
                && !all.iter().chain(&made).any(|other| other.day == day);
            if free {
                made.push(Holiday { day, feast: it.feast, substitute: true });
                break;
            }
        }
    }
    made
}

/// A day without work that the house adds: 창립기념일, 시설 휴관일.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseHoliday {
    /// The day.
    pub day: Date,
    /// Its name.
    pub name: String,
    /// Its English name.
    pub name_en: Option<String>,
}

/// Checks a day that the house adds, or takes off where it has no name.
pub fn enter(day: Date, name: Option<&str>, known: bool) -> Result<(), Refusal> {
    let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else {
        return if known { Ok(()) } else { Err(Refusal::NotEntered(day)) };
    };
    if name.chars().count() > 60 {
        return Err(Refusal::LongName);
    }
    if known {
        return Err(Refusal::Entered(day));
    }
    match on(day) {
        Some(holiday) => Err(Refusal::Public(holiday)),
        None => Ok(()),
    }
}

/// Why a day cannot be added or taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is a public holiday already.
    Public(Holiday),
    /// The house has added it already.
    Entered(Date),
    /// The house has not added it.
    NotEntered(Date),
    /// More than 60 characters.
    LongName,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Public(holiday) => Message::new("calendar-holidays-refused-public")
                .with("day", holiday.day)
                .with("name", holiday.message()),
            Self::Entered(day) => {
                Message::new("calendar-holidays-refused-entered").with("day", *day)
            }
            Self::NotEntered(day) => {
                Message::new("calendar-holidays-refused-not-entered").with("day", *day)
            }
            Self::LongName => Message::new("calendar-holidays-refused-long"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chuseok_of_2017_has_ten_days_off_in_a_row() {
        let all = between(date(2017, 10, 1), date(2017, 10, 9));
        let told: Vec<_> = all.iter().map(|it| (it.day.day(), it.feast, it.substitute)).collect();
        assert_eq!(
            told,
            [
                (2, Feast::Temporary, false),
                (3, Feast::Chuseok, false),
                (3, Feast::Foundation, false),
                (4, Feast::Chuseok, false),
                (5, Feast::Chuseok, false),
                (6, Feast::Chuseok, true),
                (9, Feast::Hangul, false),
            ]
        );
    }

    #[test]
    fn substitutes_follow_the_rule_of_their_year() {
        let mut all = Vec::new();
        for year in KNOWN {
            let of_year = of_year(year);
            let days = of_year.iter().filter(|it| it.substitute);
            all.extend(days.map(|it| it.day.strftime("%y%m%d").to_string()));
        }
        assert_eq!(
            all,
            [
                "160210", "170130", "171006", "180507", "180926", "190506", "200127", "210816",
                "211004", "211011", "220912", "221010", "230124", "230529", "240212", "240506",
                "250303", "250506", "251008", "260302", "260525", "260817", "261005", "270209",
                "270503", "270719", "270816", "271004", "271011", "271227", "281005", "290507",
                "290521", "290924", "300205", "300506",
            ]
        );
    }

    #[test]
    fn two_days_became_holidays_in_2026() {
        assert_eq!(on(date(2025, 5, 1)), None);
        assert_eq!(on(date(2025, 7, 17)), None);
        assert_eq!(on(date(2026, 5, 1)).map(|it| it.feast), Some(Feast::Labour));
        assert_eq!(on(date(2026, 7, 17)).map(|it| it.feast), Some(Feast::Constitution));
    }

    #[test]
    fn outside_the_known_years_only_fixed_days_are_told() {
        assert_eq!(of_year(2015).len(), 8);
        assert_eq!(of_year(2031).len(), 10);
        assert!(of_year(2031).iter().all(|it| !it.substitute));
    }

    #[test]
    fn the_house_adds_a_day_once_and_takes_it_off() {
        let day = date(2017, 9, 29);
        assert_eq!(enter(day, Some("창립기념일"), false), Ok(()));
        assert_eq!(enter(day, Some("창립기념일"), true), Err(Refusal::Entered(day)));
        assert_eq!(enter(day, None, true), Ok(()));
        assert_eq!(enter(day, Some(" "), false), Err(Refusal::NotEntered(day)));
        let christmas = on(date(2017, 12, 25)).unwrap();
        assert_eq!(enter(christmas.day, Some("성탄"), false), Err(Refusal::Public(christmas)));
    }
}
