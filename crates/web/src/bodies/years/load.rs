//! What the report of a year is made of, in seven statements whatever the year held.

use bylaws::{LawOn, Silence};
use clerk::InForce;
use council::bodies::counts::{Declaration, Roster, in_office};
use council::bodies::registry::RosterState;
use council::bodies::seats::Seat;
use council::bodies::years::{self, Cadence, Held, Rate, Ratio, Sex};
use council::meetings::attendance::{Capacity, HeadCount, Stay};
use council::meetings::convening::Stage;
use council::{MeetingId, PersonId};
use jiff::civil::{Date, date};
use store::bodies::seats::RosterLine;
use store::decisions::register::{Filter as Decided, Listed as Decision};
use store::meetings::convening::{Filter, Listed};

use crate::{ask::Ask, bodies::registry::Here, failure::Failure};

/// Everything about the year of a body.
pub(super) struct Year {
    /// The year.
    pub year: i16,
    /// Its meetings in order, cancelled ones too.
    pub meetings: Vec<Met>,
    /// Meetings that were held, by day and kind.
    pub held: Vec<Held>,
    /// Decisions of the year that stand, in order.
    pub decisions: Vec<Decision>,
    /// The seats of the body with names.
    pub roster: Vec<RosterLine>,
    /// The law at the end of the year, or now.
    pub law: Option<InForce>,
    /// The ratio of the sexes among commissioned members at the end of the year, or today.
    pub ratio: Ratio,
    /// The day the composition is told of.
    pub as_of: Date,
    /// The first day that counts, where the body began in the year or later.
    pub from: Option<Date>,
}

/// A meeting with who came to it.
pub(super) struct Met {
    /// The meeting.
    pub listed: Listed,
    /// How many members came, of how many in office; none where one of them is not known.
    pub rate: Option<Rate>,
    /// How many members came, where anything was recorded.
    pub came: Option<u32>,
    /// The seats of members who came, by name.
    pub seats: Vec<council::SeatId>,
}

impl Met {
    /// Whether it was held, or is being held.
    pub fn held(&self) -> bool {
        matches!(self.listed.meeting.stage(), Stage::Open | Stage::Closed)
    }
}

impl Year {
    /// Meetings against the cadence of the book.
    pub fn cadence(&self, organ: &str, today: Date) -> Option<Result<Cadence, Silence>> {
        let law: LawOn<'_> = self.law.as_ref().map(InForce::law)?;
        Some(years::cadence(organ, self.year, &self.held, self.from, today, &law))
    }

    /// The attendance of the year, over the meetings whose numbers are known.
    pub fn rate(&self) -> Rate {
        self.meetings.iter().filter_map(|met| met.rate).fold(Rate::default(), Rate::and)
    }

    /// How often the holder of a seat came, of the meetings held while in office whose members
    /// were recorded by name.
    pub fn rate_of(&self, seat: &Seat) -> Rate {
        let mut rate = Rate::default();
        for met in self.meetings.iter().filter(|met| met.held() && !met.seats.is_empty()) {
            if seat.is_held_on(met.listed.meeting.starts_at.date()) {
                let came = self.roster.iter().any(|line| {
                    line.seat.holder == seat.holder && met.seats.contains(&line.seat.id)
                });
                rate = rate.and(Rate { came: u32::from(came), of: 1 });
            }
        }
        rate
    }
}

/// What the store holds of the year.
struct Read {
    meetings: Vec<Listed>,
    stays: Vec<(MeetingId, Stay)>,
    counts: Vec<(MeetingId, HeadCount)>,
    decisions: Vec<Decision>,
    roster: Vec<RosterLine>,
    declarations: Vec<Declaration>,
    sexes: Vec<(PersonId, Sex)>,
    law: Option<InForce>,
}

pub(super) async fn load(ask: &Ask, here: &Here, year: i16) -> Result<Year, Failure> {
    let (clerk, body, root) = (ask.web.clerk().clone(), here.body.id, here.body.root);
    let (first, last) = (date(year, 1, 1), date(year, 12, 31));
    let (from, before) = (first.at(0, 0, 0, 0), date(year + 1, 1, 1).at(0, 0, 0, 0));
    let as_of = last.min(ask.now.date());
    let at = if as_of < ask.now.date() { as_of.at(23, 59, 59, 0) } else { ask.now };
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        let filter =
            Filter { body: Some(body), from: Some(from), before: Some(before), limit: 1_000 };
        let decided = Decided { body: Some(body), limit: 5_000, ..Decided::default() };
        Ok(Read {
            meetings: store::meetings::convening::list(conn, &filter)?,
            stays: store::bodies::years::stays(conn, body, from, before)?,
            counts: store::bodies::years::head_counts(conn, body, from, before)?,
            decisions: store::decisions::register::list(conn, &decided)?,
            roster: store::bodies::seats::roster(conn, body)?,
            declarations: store::bodies::counts::of_body(conn, body)?,
            sexes: store::bodies::years::sexes(conn, body)?,
            law: clerk.laws().in_force(conn, root, at)?,
        })
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    Ok(counted(here, year, as_of, read))
}

fn counted(here: &Here, year: i16, as_of: Date, read: Read) -> Year {
    let seats: Vec<Seat> = read.roster.iter().map(|line| line.seat.clone()).collect();
    let complete = here.body.roster == RosterState::Complete;
    let roster = Roster { seats: &seats, complete, declarations: &read.declarations };
    let mut meetings: Vec<Met> = read
        .meetings
        .into_iter()
        .map(|listed| met(listed, &read.stays, &read.counts, &roster))
        .collect();
    meetings.reverse();
    let held = meetings
        .iter()
        .filter(|met| met.held())
        .map(|met| Held { on: met.listed.meeting.starts_at.date(), kind: met.listed.meeting.kind });
    let mut decisions = read.decisions;
    decisions.retain(|it| it.decision.voided_at.is_none() && it.decision.decided_at.year() == year);
    decisions.sort_by_key(|it| it.decision.no);
    let founded = here.body.founded.map(kit::When::first_day);
    Year {
        year,
        held: held.collect(),
        decisions,
        ratio: years::ratio(&seats, &read.sexes, as_of),
        law: read.law,
        as_of,
        from: founded.filter(|day| year <= day.year()),
        meetings,
        roster: read.roster,
    }
}

/// Who came to a meeting. Everybody who was there for a while came; a declared number stands where
/// it is greater than the names.
fn met(
    listed: Listed,
    stays: &[(MeetingId, Stay)],
    counts: &[(MeetingId, HeadCount)],
    roster: &Roster<'_>,
) -> Met {
    let id = listed.meeting.id;
    let member = |stay: &&Stay| stay.capacity == Capacity::Member;
    let of_meeting = stays.iter().filter(|(meeting, _)| *meeting == id).map(|(_, stay)| stay);
    let mut seats: Vec<council::SeatId> =
        of_meeting.clone().filter(member).filter_map(|stay| stay.seat).collect();
    seats.sort_unstable();
    seats.dedup();
    let named = u32::try_from(seats.len()).unwrap_or(u32::MAX);
    let declared = counts
        .iter()
        .filter(|(meeting, count)| *meeting == id && count.capacity == Capacity::Member);
    let declared = declared.map(|(_, count)| count.count).max();
    let recorded = declared.is_some() || of_meeting.clone().any(|stay| member(&stay));
    let held = matches!(listed.meeting.stage(), Stage::Open | Stage::Closed);
    let came = (held && recorded).then(|| named.max(declared.unwrap_or(0)));
    let at = listed.meeting.opened_at.unwrap_or(listed.meeting.starts_at);
    let of = in_office(roster, at).count();
    let rate = came.zip(of).filter(|(came, of)| came <= of).map(|(came, of)| Rate { came, of });
    Met { listed, rate, came, seats }
}
