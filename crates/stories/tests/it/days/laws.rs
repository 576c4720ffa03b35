//! What must hold in a house after any days at all.

use council::bodies::seats::{EndReason, Seat};
use council::bylaws::versions::Version;
use council::decisions::effects::Effect;
use council::decisions::register::{Decision, Form};
use council::meetings::minutes::{Part, draft};
use council::meetings::page::MeetingPage;
use council::meetings::votes::{Ruling, standing};
use council::{MeetingId, PersonId};
use proptest::test_runner::TestCaseError;
use store::p;

use crate::stage::Stage;
use crate::story::Row;

/// How much the days reached, so that a test that proves nothing is seen.
#[derive(Debug, Default)]
pub struct Reached {
    ballots: usize,
    passed: usize,
    rejected: usize,
    effects: usize,
    corrections: usize,
    elected: usize,
    versions: usize,
}

impl Reached {
    /// Adds what another case reached.
    pub fn add(&mut self, other: Self) {
        self.ballots += other.ballots;
        self.passed += other.passed;
        self.rejected += other.rejected;
        self.effects += other.effects;
        self.corrections += other.corrections;
        self.elected += other.elected;
        self.versions += other.versions;
    }

    /// Whether everything was reached that the laws speak of.
    pub fn enough(&self) -> bool {
        let all = [
            self.ballots,
            self.passed,
            self.rejected,
            self.effects,
            self.corrections,
            self.elected,
            self.versions,
        ];
        all.iter().all(|reached| *reached > 0)
    }
}

type Law = Result<(), TestCaseError>;

fn law(holds: bool, why: impl FnOnce() -> String) -> Law {
    if holds { Ok(()) } else { Err(TestCaseError::fail(why())) }
}

/// Whoever just cast a ballot holds a seat of the body that met, is in the room, stays out of
/// nothing, and has this one ballot.
pub fn cast(stage: &Stage, row: &Row) -> Law {
    const SOUND: &str = "SELECT count(*)
        FROM meetings_ballots b
        JOIN bodies_seats s ON s.id = b.seat
        JOIN meetings_votes v ON v.id = b.vote
        JOIN meetings_motions o ON o.id = v.motion
        JOIN meetings_meetings m ON m.id = v.meeting
        WHERE b.vote = $1 AND s.person = $2 AND s.body = m.body
          AND (s.from_when IS NULL OR s.from_when <= $4) AND (s.to_day IS NULL OR $4 <= s.to_day)
          AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
          AND v.method = 'by-name' AND v.closed_at IS NULL
          AND EXISTS (SELECT 1 FROM meetings_stays t WHERE t.meeting = m.id AND t.seat = s.id
              AND t.capacity = 'member' AND t.mode = 'in-person'
              AND t.arrived_at <= $3 AND (t.left_at IS NULL OR $3 < t.left_at))
          AND NOT EXISTS (SELECT 1 FROM meetings_exclusions x WHERE x.item = o.item
              AND x.seat = s.id AND x.at <= $3 AND (x.lifted_at IS NULL OR $3 < x.lifted_at))";
    let vote = stage.last.vote.expect("a ballot was cast in a vote");
    let person: PersonId = stage.person(&row.who).expect("somebody by name cast it");
    let (at, day) = (row.at.to_string(), row.at.date().to_string());
    let sound = stage
        .read(move |conn| conn.one(SOUND, p![vote, person, &at, &day], |row| row.int(0)))
        .expect("the ballot can be read");
    law(sound == Some(1), || format!("the ballot of {} at {} is not sound", row.who, row.at))
}

/// Every law; answers how much there was to look at.
pub fn hold(stage: &Stage) -> Result<Reached, TestCaseError> {
    let (seats, versions, meetings) = stage
        .read(|conn| {
            let meetings =
                conn.list("SELECT id FROM meetings_meetings ORDER BY id", p![], |row| {
                    Ok(MeetingId::new(row.int(0)?))
                })?;
            let mut pages = Vec::new();
            for meeting in meetings {
                pages.extend(store::meetings::page::find(conn, meeting)?);
            }
            let (mut seats, mut versions) = (Vec::new(), Vec::new());
            for body in store::bodies::registry::list(conn)? {
                seats.extend(store::bodies::seats::of_body(conn, body.id)?);
                versions.extend(store::bylaws::versions::of_body(conn, body.id)?);
            }
            Ok((seats, versions, pages))
        })
        .expect("the house can be read");
    let mut reached = Reached::default();
    order_of_seats(&seats)?;
    one_seat_each(&seats)?;
    districts_keep_their_cap(&seats)?;
    books_follow_each_other(&versions)?;
    reached.versions += versions.iter().filter(|version| version.decision.is_some()).count();
    for page in &meetings {
        minutes_name_everything(stage, page)?;
        rulings_and_decisions(page, &mut reached)?;
    }
    effects_rest_on_decisions(stage, &mut reached)?;
    Ok(reached)
}

/// The minutes drafted from any record name every decision and every vote once, and no part twice.
fn minutes_name_everything(stage: &Stage, page: &MeetingPage) -> Law {
    let (clerk, id, now) = (stage.clerk.clone(), page.meeting.id, stage.now());
    let record = stage
        .read(move |conn| clerk::meetings::minutes::record(conn, clerk.laws(), id, now))
        .expect("the record can be read")
        .expect("the meeting is there");
    let document = draft(&record);
    let count = |part: Part| document.entries.iter().filter(|it| it.part == part).count();
    let mut wanted: Vec<Part> = page.decisions.iter().map(|it| Part::Decision(it.id)).collect();
    wanted.extend(page.votes.iter().map(|vote| Part::Vote(vote.id)));
    wanted.extend(page.elections.iter().map(|election| Part::Election(election.id)));
    for part in wanted {
        law(count(part) == 1, || format!("the minutes name {part} {} times", count(part)))?;
    }
    for entry in &document.entries {
        law(count(entry.part) == 1, || format!("{} stands twice", entry.part))?;
    }
    Ok(())
}

fn order_of_seats(seats: &[Seat]) -> Law {
    for seat in seats {
        let (from, to) = (seat.first_day(), seat.to);
        let sound = from.zip(to).is_none_or(|(from, to)| from <= to || !seat.counts());
        law(sound, || format!("a seat ends before it begins: {seat:?}"))?;
        let told =
            seat.to.is_some() == seat.end.is_some() || seat.end == Some(EndReason::Corrected);
        law(told, || format!("a seat ends without a reason: {seat:?}"))?;
    }
    Ok(())
}

fn overlap(a: &Seat, b: &Seat) -> bool {
    let last = |seat: &Seat| seat.to.unwrap_or(jiff::civil::Date::MAX);
    let first = |seat: &Seat| seat.first_day().unwrap_or(jiff::civil::Date::MIN);
    a.counts() && b.counts() && first(a) <= last(b) && first(b) <= last(a)
}

fn one_seat_each(seats: &[Seat]) -> Law {
    for (nth, a) in seats.iter().enumerate() {
        let twin = seats[nth + 1..].iter().find(|b| {
            a.holder == b.holder && a.role == b.role && a.body == b.body && overlap(a, b)
        });
        law(twin.is_none(), || format!("one holder has a seat twice: {a:?} and {twin:?}"))?;
    }
    Ok(())
}

/// 제6조②: two liaisons of a district, on the first day of any of them.
fn districts_keep_their_cap(seats: &[Seat]) -> Law {
    for seat in seats.iter().filter(|seat| seat.role == "liaison" && seat.counts()) {
        let Some(day) = seat.first_day() else { continue };
        let beside = seats.iter().filter(|other| {
            other.role == "liaison" && other.district == seat.district && other.is_held_on(day)
        });
        let count = beside.count();
        law(count <= 2, || format!("{count} liaisons of {:?} on {day}", seat.district))?;
    }
    Ok(())
}

fn books_follow_each_other(versions: &[Version]) -> Law {
    for pair in versions.iter().filter(|v| v.voided_at.is_none()).collect::<Vec<_>>().windows(2) {
        let sound = pair[0].body != pair[1].body || pair[0].effective_at < pair[1].effective_at;
        law(sound, || format!("two books in force at once: {pair:?}"))?;
    }
    Ok(())
}

/// A motion is decided when, and only when, the vote that counts has passed.
fn rulings_and_decisions(page: &MeetingPage, reached: &mut Reached) -> Law {
    reached.ballots += page.ballots.len();
    reached.corrections += page.votes.iter().filter(|vote| vote.corrects.is_some()).count();
    for motion in &page.motions {
        let counts = standing(motion.id, &page.votes);
        let ruling = counts.and_then(|vote| vote.result.as_ref()).map(|result| result.ruling);
        let stand: Vec<&Decision> = page
            .decisions
            .iter()
            .filter(|d| d.motion == Some(motion.id) && d.voided_at.is_none())
            .collect();
        let passed = ruling == Some(Ruling::Passed);
        reached.passed += usize::from(passed);
        reached.rejected += usize::from(ruling == Some(Ruling::Rejected));
        law(stand.len() == usize::from(passed), || {
            format!("{ruling:?}, and {} decisions stand: {motion:?}", stand.len())
        })?;
    }
    for vote in &page.votes {
        let Some(result) = &vote.result else { continue };
        let hands = result.hands.yes + result.hands.no + result.hands.abstain;
        let present = result.frozen.present;
        law(present.is_none_or(|present| hands <= present), || {
            format!("more hands than members present: {vote:?}")
        })?;
        let members = result.frozen.members;
        law(present.zip(members).is_none_or(|(present, members)| present <= members), || {
            format!("more present than members: {vote:?}")
        })?;
    }
    reached.elected += page.elections.iter().filter(|it| it.elected.is_some()).count();
    Ok(())
}

/// What was changed by a decision stands as long as the decision does, and no longer.
fn effects_rest_on_decisions(stage: &Stage, reached: &mut Reached) -> Law {
    let rows = stage
        .read(|conn| {
            let sql = "SELECT decision, kind, undone_at FROM decisions_effects ORDER BY id";
            let rows = conn.list(sql, p![], |row| {
                let undone = row.text_opt(2)?.is_some();
                Ok((row.int(0)?, row.text(1)?.to_owned(), undone))
            })?;
            let mut all = Vec::new();
            for (decision, kind, undone) in rows {
                let decision =
                    store::decisions::register::find(conn, council::DecisionId::new(decision))?;
                all.push((decision, kind, undone));
            }
            Ok(all)
        })
        .expect("effects can be read");
    for (decision, kind, undone) in rows {
        let Some(decision) = decision else {
            return law(false, || format!("{kind} rests on no decision"));
        };
        reached.effects += 1;
        let void = decision.voided_at.is_some();
        law(void == undone, || {
            format!("{kind}: undone is {undone}, void is {void}: {decision:?}")
        })?;
        let bare = matches!(decision.effect, Effect::Plain) && decision.form != Form::Note;
        law(!bare, || format!("{kind} rests on a decision of words only: {decision:?}"))?;
    }
    Ok(())
}
