//! Roles of staff: granted to an account for a body or the whole house, from a day to a day.

use jiff::civil::Date;
use kit::Message;

use super::roles::{Role, role_key};
use crate::{AccountId, BodyId, GrantId, Refuse};

/// A role granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its number.
    pub id: GrantId,
    /// To which account.
    pub account: AccountId,
    /// The role.
    pub role: Role,
    /// For one body and all under it; the whole house where it is none.
    pub body: Option<BodyId>,
    /// For one district: its code.
    pub district: Option<String>,
    /// The first day.
    pub from: Date,
    /// The last day inside; open where it is none.
    pub to: Option<Date>,
}

impl Grant {
    /// Whether it is in force on `day`.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Whether it shares a day with the time from `from` to `to`.
    fn meets(&self, from: Date, to: Option<Date>) -> bool {
        to.is_none_or(|to| self.from <= to) && self.to.is_none_or(|end| from <= end)
    }
}

/// A role to be granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The role.
    pub role: Role,
    /// For one body and all under it; the whole house where it is none.
    pub body: Option<BodyId>,
    /// For one district.
    pub district: Option<String>,
    /// The first day.
    pub from: Date,
    /// The last day inside.
    pub to: Option<Date>,
}

/// The roles that are granted; the others derive from seats.
pub const GRANTED: &[Role] = &[
    Role::Secretary,
    Role::DistrictOfficer,
    Role::PlatformManager,
    Role::PanelClerk,
    Role::SchoolManager,
    Role::Administrator,
];

/// Checks a role to be granted to an open account that holds `held`.
pub fn grant(wish: &Wish, held: &[Grant]) -> Result<(), Refusal> {
    if !GRANTED.contains(&wish.role) {
        return Err(Refusal::FromSeat(wish.role));
    }
    if wish.to.is_some_and(|to| to < wish.from) {
        return Err(Refusal::Backwards);
    }
    match wish.role {
        Role::Administrator if wish.body.is_some() || wish.district.is_some() => {
            return Err(Refusal::WholeHouse);
        }
        Role::DistrictOfficer if wish.district.is_none() => return Err(Refusal::NoDistrict),
        _ => {}
    }
    let same = held.iter().find(|grant| {
        grant.role == wish.role
            && grant.body == wish.body
            && grant.district == wish.district
            && grant.meets(wish.from, wish.to)
    });
    match same {
        Some(grant) => Err(Refusal::Held { role: grant.role, since: grant.from }),
        None => Ok(()),
    }
}

/// Ends a role with `last` as its last day; at once where it is none. Answers the last day to keep.
/// `last_administrator`: nobody else runs the installation.
pub fn end(
    grant: &Grant,
    last: Option<Date>,
    today: Date,
    last_administrator: bool,
) -> Result<Date, Refusal> {
    let yesterday = today.yesterday().unwrap_or(today);
    if let Some(to) = grant.to
        && to < today
    {
        return Err(Refusal::Ended(to));
    }
    if last_administrator {
        return Err(Refusal::LastAdministrator);
    }
    match last {
        None if grant.from <= today => Ok(yesterday),
        // It was to begin later: it never does.
        None => Ok(grant.from.yesterday().unwrap_or(grant.from)),
        Some(day) if day < today => Err(Refusal::Past),
        Some(day) if day < grant.from => Err(Refusal::Backwards),
        Some(day) => Ok(day),
    }
}

/// Why a role cannot be granted or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The role comes with a seat.
    FromSeat(Role),
    /// The last day lies before the first.
    Backwards,
    /// An administrator runs the whole house, not a part.
    WholeHouse,
    /// A district officer needs a district.
    NoDistrict,
    /// The account is closed.
    Closed,
    /// The account holds it at that time.
    Held {
        /// The role.
        role: Role,
        /// From when.
        since: Date,
    },
    /// It has ended.
    Ended(Date),
    /// A role ends today or later: what somebody was allowed to do in the past stays as it was.
    Past,
    /// Nobody else runs the installation.
    LastAdministrator,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::FromSeat(role) => Message::new("accounts-grants-refused-seat")
                .with("role", Message::new(role_key(*role))),
            Self::Backwards => Message::new("accounts-grants-refused-backwards"),
            Self::WholeHouse => Message::new("accounts-grants-refused-whole-house"),
            Self::NoDistrict => Message::new("accounts-grants-refused-district"),
            Self::Closed => Message::new("accounts-registry-refused-closed"),
            Self::Held { role, since } => Message::new("accounts-grants-refused-held")
                .with("role", Message::new(role_key(*role)))
                .with("since", *since),
            Self::Ended(day) => Message::new("accounts-grants-refused-ended").with("day", *day),
            Self::Past => Message::new("accounts-grants-refused-past"),
            Self::LastAdministrator => Message::new("accounts-registry-refused-last-administrator"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn held(role: Role, from: &str, to: Option<&str>) -> Grant {
        Grant {
            id: GrantId::new(1),
            account: AccountId::new(1),
            role,
            body: None,
            district: None,
            from: day(from),
            to: to.map(day),
        }
    }

    fn wish(role: Role, from: &str, to: Option<&str>) -> Wish {
        Wish { role, body: None, district: None, from: day(from), to: to.map(day) }
    }

    #[test]
    fn the_last_day_is_inside_and_the_next_grant_may_begin_after_it() {
        let old = held(Role::Secretary, "2017-01-01", Some("2017-06-25"));
        assert!(old.holds_on(day("2017-06-25")) && !old.holds_on(day("2017-06-26")));
        let held = [old];
        assert!(grant(&wish(Role::Secretary, "2017-06-26", None), &held).is_ok());
        let early = grant(&wish(Role::Secretary, "2017-06-25", None), &held);
        let since = day("2017-01-01");
        assert_eq!(early, Err(Refusal::Held { role: Role::Secretary, since }));
    }

    #[test]
    fn a_role_ends_at_once_today_or_later_but_never_in_the_past() {
        let open = held(Role::Secretary, "2017-01-01", None);
        let today = day("2017-06-26");
        assert_eq!(end(&open, None, today, false), Ok(day("2017-06-25")));
        assert_eq!(end(&open, Some(today), today, false), Ok(today));
        assert_eq!(end(&open, Some(day("2017-06-25")), today, false), Err(Refusal::Past));
        let fresh = held(Role::Secretary, "2017-06-26", None);
        let ended = end(&fresh, None, today, false).unwrap();
        assert!(!Grant { to: Some(ended), ..fresh }.holds_on(today));
        let over = held(Role::Secretary, "2017-01-01", Some("2017-06-25"));
        assert_eq!(end(&over, None, today, false), Err(Refusal::Ended(day("2017-06-25"))));
        assert_eq!(end(&open, None, today, true), Err(Refusal::LastAdministrator));
    }

    #[test]
    fn a_seat_is_not_granted_and_an_administrator_has_the_whole_house() {
        let chair = grant(&wish(Role::Chair, "2017-06-26", None), &[]);
        assert_eq!(chair, Err(Refusal::FromSeat(Role::Chair)));
        let mut part = wish(Role::Administrator, "2017-06-26", None);
        part.body = Some(BodyId::new(7));
        assert_eq!(grant(&part, &[]), Err(Refusal::WholeHouse));
        let officer = grant(&wish(Role::DistrictOfficer, "2017-06-26", None), &[]);
        assert_eq!(officer, Err(Refusal::NoDistrict));
        let backwards = wish(Role::Secretary, "2017-06-26", Some("2017-06-25"));
        assert_eq!(grant(&backwards, &[]), Err(Refusal::Backwards));
    }
}
