//! Conveyance: what a plenary decided goes to every district, is discussed there, and what was said
//! comes back (S38). Who is bound to do it, and who where a district sends nobody, the book says.

use bylaws::rules::Duty;
use bylaws::{Cite, Kind, LawOn, RuleBody, Ruled, Silence};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use kit::Message;

use crate::bodies::registry::words;
use crate::bodies::seats::Seat;
use crate::decisions::register::{Decision, Form};
use crate::{BodyId, DecisionId, DeliveryId, Refuse, SeatId};

/// The word of the book for the duty to convey.
const DELIVER: &str = "deliver";
/// The longest proof or feedback, in characters.
const LONGEST: usize = 4000;

words! {
    /// How far a delivery is.
    Stage {
        /// It waits to be sent.
        Open = "open",
        /// It reached the district.
        Sent = "sent",
        /// It was discussed there.
        Discussed = "discussed",
        /// What was said came back.
        FedBack = "fed-back",
    }
}

/// One decision on its way to one district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its number in the house.
    pub id: DeliveryId,
    /// What is conveyed.
    pub decision: DecisionId,
    /// The body that decided.
    pub body: BodyId,
    /// Whither.
    pub district: String,
    /// The seat bound to convey; none where it goes to the secretariat.
    pub seat: Option<SeatId>,
    /// Since when it waits.
    pub made_at: DateTime,
    /// When it was sent.
    pub sent_at: Option<DateTime>,
    /// What shows that it was.
    pub proof: Option<String>,
    /// When it was discussed in public.
    pub discussed_on: Option<Date>,
    /// What was said.
    pub feedback: Option<String>,
    /// When that came back.
    pub answered_at: Option<DateTime>,
}

impl Delivery {
    /// How far it is.
    pub const fn stage(&self) -> Stage {
        match (self.sent_at, self.discussed_on, self.answered_at) {
            (_, _, Some(_)) => Stage::FedBack,
            (_, Some(_), None) => Stage::Discussed,
            (Some(_), None, None) => Stage::Sent,
            (None, None, None) => Stage::Open,
        }
    }

    /// Whether it waits longer than the book leaves before it reminds.
    pub fn reminds(&self, days: Option<u32>, today: Date) -> bool {
        let late =
            days.and_then(|days| self.made_at.date().checked_add(i64::from(days).days()).ok());
        self.stage() == Stage::Open && late.is_some_and(|late| late < today)
    }
}

/// The duty to convey: which role is bound, and by which paragraph.
pub fn duty<'b>(law: &LawOn<'b>) -> Result<Ruled<'b, Duty>, Silence> {
    let mut duties = law.book.rules.iter().filter_map(|rule| match &rule.body {
        RuleBody::Duty(duty) if duty.to.iter().any(|to| to == DELIVER) => Some(duty),
        _ => None,
    });
    let duty = duties.next().ok_or_else(|| law.silence(Kind::Duty, ""))?;
    law.duty(&duty.role)
}

/// Whether an organ is the one whose decisions the bound role conveys: the one it sits in.
pub fn conveys(law: &LawOn<'_>, organ: &str) -> bool {
    let Ok(duty) = duty(law) else { return false };
    law.composition(organ).is_ok_and(|it| it.rule.of.contains(&duty.rule.role))
}

/// Whether a decision can start on its way.
pub fn may_start(
    decision: &Decision,
    organ: &str,
    over: bool,
    law: &LawOn<'_>,
) -> Result<Cite, Refusal> {
    let duty = duty(law).map_err(Refusal::Silent)?;
    if !conveys(law, organ) {
        return Err(Refusal::OtherOrgan(duty.cite));
    }
    if decision.voided_at.is_some() {
        return Err(Refusal::Void);
    }
    if decision.form == Form::Note {
        return Err(Refusal::OnlyNote);
    }
    if over { Ok(duty.cite) } else { Err(Refusal::NotOver) }
}

/// To whom a decision goes: one delivery a district. Where two sit for it, the one who sat first
/// has it and either may report; where nobody does, it goes to the secretariat.
pub fn plan(
    districts: &[String],
    seats: &[Seat],
    role: &str,
    today: Date,
) -> Vec<(String, Option<SeatId>)> {
    let bound = |district: &String| {
        let mut held = seats.iter().filter(|seat| {
            seat.role == role && seat.district.as_ref() == Some(district) && seat.is_held_on(today)
        });
        held.next().map(|seat| seat.id)
    };
    districts.iter().map(|district| (district.clone(), bound(district))).collect()
}

/// What is reported of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// It was sent, and what shows it.
    Sent {
        /// A letter, a post, minutes, a link.
        proof: String,
    },
    /// It was discussed in public.
    Discussed {
        /// When.
        on: Date,
    },
    /// What was said.
    FedBack {
        /// In words.
        feedback: String,
    },
}

impl Step {
    /// Where it leads.
    pub const fn stage(&self) -> Stage {
        match self {
            Self::Sent { .. } => Stage::Sent,
            Self::Discussed { .. } => Stage::Discussed,
            Self::FedBack { .. } => Stage::FedBack,
        }
    }
}

/// Takes a delivery one step on: sent, then discussed, then fed back.
pub fn report(
    delivery: &Delivery,
    step: &Step,
    now: DateTime,
    bound: bool,
) -> Result<Delivery, Refusal> {
    if !bound {
        return Err(Refusal::NotBound);
    }
    let mut next = delivery.clone();
    match (delivery.stage(), step) {
        (Stage::Open, Step::Sent { proof }) => {
            next.sent_at = Some(now);
            next.proof = Some(said(proof, Refusal::NoProof)?);
        }
        (Stage::Sent, Step::Discussed { on }) => {
            next.discussed_on = Some(discussed(delivery, *on, now.date())?);
        }
        (Stage::Discussed, Step::FedBack { feedback }) => {
            next.feedback = Some(said(feedback, Refusal::NoFeedback)?);
            next.answered_at = Some(now);
        }
        (Stage::Open, _) => return Err(Refusal::NotSent),
        (Stage::Sent, Step::FedBack { .. }) => return Err(Refusal::NotDiscussed),
        _ => return Err(Refusal::Done),
    }
    Ok(next)
}

fn discussed(delivery: &Delivery, on: Date, today: Date) -> Result<Date, Refusal> {
    let sent = delivery.sent_at.map(DateTime::date);
    if on > today || sent.is_some_and(|sent| on < sent) {
        return Err(Refusal::DayOutside(on));
    }
    Ok(on)
}

fn said(text: &str, missing: Refusal) -> Result<String, Refusal> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(missing),
        n if n > LONGEST => Err(Refusal::Long),
        _ => Ok(text.to_owned()),
    }
}

/// Whether what came back belongs to a meeting: it came after the meeting before was over, and
/// before this one was.
pub fn is_shown_in(delivery: &Delivery, before: Option<DateTime>, end: DateTime) -> bool {
    delivery.answered_at.is_some_and(|at| before.is_none_or(|before| before < at) && at <= end)
}

/// Why a delivery cannot be made or reported on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No article binds anybody to convey.
    Silent(Silence),
    /// The duty is about decisions of another organ.
    OtherOrgan(Cite),
    /// The decision was taken back.
    Void,
    /// A note decides nothing.
    OnlyNote,
    /// The meeting is not over.
    NotOver,
    /// It is on its way.
    Started,
    /// Nothing of the meeting is to be conveyed.
    Nothing,
    /// It is another's district.
    NotBound,
    /// It was not sent yet.
    NotSent,
    /// It was not discussed yet.
    NotDiscussed,
    /// That was reported.
    Done,
    /// Without anything that shows it.
    NoProof,
    /// Without words.
    NoFeedback,
    /// More than 4,000 characters.
    Long,
    /// Before it was sent, or still to come.
    DayOutside(Date),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Silent(silence) => return crate::refuse::silence(silence),
            Self::OtherOrgan(_) => "tasks-deliveries-refused-organ",
            Self::Void => "tasks-deliveries-refused-void",
            Self::OnlyNote => "tasks-deliveries-refused-note",
            Self::NotOver => "tasks-deliveries-refused-not-over",
            Self::Started => "tasks-deliveries-refused-started",
            Self::Nothing => "tasks-deliveries-refused-nothing",
            Self::NotBound => "tasks-deliveries-refused-not-bound",
            Self::NotSent => "tasks-deliveries-refused-not-sent",
            Self::NotDiscussed => "tasks-deliveries-refused-not-discussed",
            Self::Done => "tasks-deliveries-refused-done",
            Self::NoProof => "tasks-deliveries-refused-proof",
            Self::NoFeedback => "tasks-deliveries-refused-feedback",
            Self::Long => "tasks-deliveries-refused-long",
            Self::DayOutside(day) => {
                return Message::new("tasks-deliveries-refused-day").with("day", *day);
            }
        })
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::OtherOrgan(cite) => Some(cite),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PersonId;
    use crate::bodies::seats::Holder;

    fn at(text: &str) -> DateTime {
        text.parse().expect("a time")
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn seat(id: i64, district: &str, to: Option<&str>) -> Seat {
        Seat {
            id: SeatId::new(id),
            body: BodyId::new(1),
            holder: Holder::Person(PersonId::new(id + 100)),
            role: "liaison".to_owned(),
            district: Some(district.to_owned()),
            from: None,
            to: to.map(day),
            end: None,
        }
    }

    fn delivery() -> Delivery {
        Delivery {
            id: DeliveryId::new(1),
            decision: DecisionId::new(2),
            body: BodyId::new(1),
            district: "nowon".to_owned(),
            seat: None,
            made_at: at("2017-06-26T17:00:00"),
            sent_at: None,
            proof: None,
            discussed_on: None,
            feedback: None,
            answered_at: None,
        }
    }

    #[test]
    fn two_liaisons_share_one_delivery_and_nobody_means_the_secretariat() {
        let districts = ["nowon", "mapo", "jungnang"].map(str::to_owned);
        let seats = [
            seat(5, "nowon", None),
            seat(6, "nowon", None),
            seat(7, "mapo", Some("2017-06-25")),
            seat(8, "mapo", None),
        ];
        let plan = plan(&districts, &seats, "liaison", day("2017-06-26"));
        let ids: Vec<_> = plan.iter().map(|(_, seat)| seat.map(SeatId::get)).collect();
        assert_eq!(ids, [Some(5), Some(8), None]);
    }

    #[test]
    fn the_steps_follow_each_other() {
        let now = at("2017-07-03T10:00:00");
        let sent = Step::Sent { proof: "게시판 공지".to_owned() };
        let talked = |on: &str| Step::Discussed { on: day(on) };
        let back = Step::FedBack { feedback: "찬성".to_owned() };
        let open = delivery();
        assert_eq!(report(&open, &sent, now, false), Err(Refusal::NotBound));
        assert_eq!(report(&open, &back, now, true), Err(Refusal::NotSent));
        let empty = Step::Sent { proof: " ".to_owned() };
        assert_eq!(report(&open, &empty, now, true), Err(Refusal::NoProof));
        let open = report(&open, &sent, now, true).expect("sent");
        assert_eq!(open.stage(), Stage::Sent);
        assert_eq!(report(&open, &sent, now, true), Err(Refusal::Done));
        assert_eq!(report(&open, &back, now, true), Err(Refusal::NotDiscussed));
        for outside in ["2017-07-02", "2017-07-04"] {
            let refused = report(&open, &talked(outside), now, true);
            assert_eq!(refused, Err(Refusal::DayOutside(day(outside))));
        }
        let open = report(&open, &talked("2017-07-03"), now, true).expect("discussed");
        let done = report(&open, &back, now, true).expect("fed back");
        assert_eq!(done.stage(), Stage::FedBack);
        assert_eq!(report(&done, &back, now, true), Err(Refusal::Done));
    }

    #[test]
    fn it_reminds_after_the_days_of_the_book() {
        let open = delivery();
        assert!(!open.reminds(Some(14), day("2017-07-10")));
        assert!(open.reminds(Some(14), day("2017-07-11")));
        assert!(!open.reminds(None, day("2018-07-11")));
    }

    #[test]
    fn feedback_is_shown_at_the_next_meeting() {
        let mut it = delivery();
        it.answered_at = Some(at("2017-07-20T10:00:00"));
        let fourth = Some(at("2017-06-26T17:00:00"));
        assert!(is_shown_in(&it, fourth, at("2017-09-25T17:00:00")));
        assert!(!is_shown_in(&it, Some(at("2017-09-25T17:00:00")), at("2017-12-25T17:00:00")));
        assert!(!is_shown_in(&it, None, at("2017-06-26T17:00:00")));
    }
}
