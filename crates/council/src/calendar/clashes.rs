//! What gets in each other's way: the same day, the same hours, the same people, a holiday.

use jiff::civil::{Date, DateTime, Time};
use kit::When;

use crate::BodyId;

/// Ranges up to so many days take up each of their days; longer ones are a span in which
/// something happens some day.
pub const WHOLE_DAYS: i32 = 14;

/// Something planned on the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Of which body.
    pub body: Option<BodyId>,
    /// When.
    pub when: When,
    /// From which time on its first day.
    pub starts: Option<Time>,
    /// To which time on its last day.
    pub ends: Option<Time>,
}

impl Planned {
    /// The days it certainly takes up; none for a month, a year or a long range.
    pub fn days(&self) -> Option<(Date, Date)> {
        let (first, last) = (self.when.first_day(), self.when.last_day());
        match self.when {
            When::Day(_) => Some((first, last)),
            When::Range(..) if (last - first).get_days() < WHOLE_DAYS => Some((first, last)),
            _ => None,
        }
    }

    /// From when to when, where both times are known and it is one day.
    fn hours(&self) -> Option<(DateTime, Option<DateTime>)> {
        let day = self.when.is_exact().then(|| self.when.first_day())?;
        let from = day.to_datetime(self.starts?);
        Some((from, self.ends.map(|ends| day.to_datetime(ends))))
    }
}

/// How two plans get in each other's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clash {
    /// They share a day.
    SameDay,
    /// They share a day, and people.
    SamePeople(u32),
    /// They are of one body, on one day.
    SameBody,
    /// They share people at the same hours.
    PeopleAtOnce(u32),
    /// One body is at two places at once.
    BodyAtOnce,
}

/// How two plans get in each other's way; `shared` is how many people sit in both bodies.
pub fn clash(a: &Planned, b: &Planned, shared: u32) -> Option<Clash> {
    let ((a_from, a_to), (b_from, b_to)) = (a.days()?, b.days()?);
    if a_to < b_from || b_to < a_from {
        return None;
    }
    let one = a.body.is_some() && a.body == b.body;
    Some(match (at_once(a, b), one, shared) {
        (true, true, _) => Clash::BodyAtOnce,
        (false, true, _) => Clash::SameBody,
        (true, false, 1..) => Clash::PeopleAtOnce(shared),
        (false, false, 1..) => Clash::SamePeople(shared),
        (_, false, 0) => Clash::SameDay,
    })
}

/// Whether their hours certainly meet. Where an end is not known, only the same beginning, or a
/// beginning inside the other, is certain.
fn at_once(a: &Planned, b: &Planned) -> bool {
    let (Some((a_from, a_to)), Some((b_from, b_to))) = (a.hours(), b.hours()) else {
        return false;
    };
    let inside = |at: DateTime, from: DateTime, to: Option<DateTime>| {
        from <= at && to.is_some_and(|to| at < to)
    };
    a_from == b_from || inside(a_from, b_from, b_to) || inside(b_from, a_from, a_to)
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    fn plan(body: i64, when: &str, hours: [i8; 2]) -> Planned {
        let hour = |hour: i8| (hour > 0).then(|| time(hour, 0, 0, 0));
        Planned {
            body: (body > 0).then(|| BodyId::new(body)),
            when: when.parse().unwrap(),
            starts: hour(hours[0]),
            ends: hour(hours[1]),
        }
    }

    #[test]
    fn the_plenary_and_the_course_are_on_one_day() {
        let plenary = plan(1, "2017-06-26", [15, 0]);
        let course = plan(0, "2017-06-26/2017-06-27", [0, 0]);
        assert_eq!(clash(&plenary, &course, 0), Some(Clash::SameDay));
        assert_eq!(clash(&plenary, &plan(0, "2017-06-27", [15, 0]), 0), None);
        assert_eq!(clash(&plenary, &plan(0, "2017-06", [0, 0]), 0), None, "a month is no day");
        let season = plan(0, "2017-06-01/2017-08-31", [0, 0]);
        assert_eq!(clash(&plenary, &season, 0), None, "a season is no day");
    }

    #[test]
    fn hours_meet_only_where_they_are_known_to() {
        let a = plan(1, "2017-06-26", [15, 17]);
        assert_eq!(clash(&a, &plan(1, "2017-06-26", [16, 0]), 9), Some(Clash::BodyAtOnce));
        assert_eq!(clash(&a, &plan(1, "2017-06-26", [17, 18]), 9), Some(Clash::SameBody));
        assert_eq!(clash(&a, &plan(2, "2017-06-26", [14, 16]), 3), Some(Clash::PeopleAtOnce(3)));
        assert_eq!(clash(&a, &plan(2, "2017-06-26", [13, 0]), 3), Some(Clash::SamePeople(3)));
        assert_eq!(clash(&a, &plan(2, "2017-06-26", [14, 16]), 0), Some(Clash::SameDay));
    }
}
