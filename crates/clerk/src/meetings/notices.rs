//! Giving notices of a meeting: who is notified, in what way; letters go into the queue.

use council::accounts::roles::{Act, Standing};
use council::bodies::seats::Seat;
use council::meetings::notices::{self, Kind, Notice, Notified, Period, Refusal, Way};
use council::{LetterId, MeetingId, NoticeId, PersonId, SeatId};
use serde_json::json;
use store::meetings::notices as kept;

use super::{Chamber, filled};
use crate::post::queue::{reader, write};
use crate::{Clerk, Desk, Done, Trouble, refused};

/// How the holder of a seat is notified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The seat.
    pub seat: SeatId,
    /// In what way.
    pub way: Way,
    /// What is noted of it.
    pub note: Option<String>,
}

/// A notice to be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GiveNotice {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// What it says.
    pub kind: Kind,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// Who gets it, and how.
    pub recipients: Vec<Recipient>,
}

impl Clerk {
    /// Gives a notice: letters go into the queue, other ways are recorded as done. The first notice
    /// that calls the meeting sets the day from which its period is judged.
    pub async fn give_notice(
        &self,
        who: &Standing,
        key: &str,
        form: GiveNotice,
    ) -> Result<Done<NoticeId>, Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::GiveNotice)?;
            let meeting = &chamber.page.meeting;
            let called = meeting.notified_at.is_some();
            let count = form.recipients.len();
            notices::give(form.kind, meeting, called, &form.subject, &form.text, count)
                .map_err(refused)?;
            let seats = seats(desk, &chamber, &form.recipients)?;
            let it = Notice {
                id: desk.id()?,
                meeting: meeting.id,
                kind: form.kind,
                subject: form.subject.trim().to_owned(),
                text: form.text.trim().to_owned(),
                given_at: desk.now,
            };
            kept::insert(desk.conn, &it)?;
            let letters = letters(desk, &it, &form.recipients, &seats)?;
            for (recipient, seat) in form.recipients.iter().zip(&seats) {
                let letter = letter_of(&letters, seat).filter(|_| recipient.way == Way::Mail);
                let notified = Notified {
                    notice: it.id,
                    seat: seat.id,
                    way: recipient.way,
                    letter,
                    at: desk.now,
                    note: filled(recipient.note.clone()),
                };
                kept::notify(desk.conn, &notified)?;
            }
            let mut period: Option<Period> = None;
            if form.kind.calls() && !called {
                kept::first(desk.conn, meeting.id, desk.now)?;
                let (organ, today) = (chamber.page.organ(), desk.now.date());
                period = notices::period(meeting, organ, today, &chamber.law());
            }
            let notified: Vec<_> = form
                .recipients
                .iter()
                .map(|to| json!({ "seat": to.seat, "way": to.way }))
                .collect();
            let content = json!({
                "notice": it.id, "kind": it.kind, "subject": it.subject,
                "text_sha256": kit::sha256_hex(it.text.as_bytes()), "given_at": it.given_at,
                "notified": notified,
            });
            chamber.journal(desk, Act::GiveNotice, &content)?;
            Ok(Done { it: it.id, advice: notices::advice(period.as_ref()) })
        })
        .await
    }
}

/// The seats of those who get it: each once, and held today or on the day of the meeting.
fn seats(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    recipients: &[Recipient],
) -> Result<Vec<Seat>, Trouble> {
    let (today, then) = (desk.now.date(), chamber.page.meeting.starts_at.date());
    let mut found: Vec<Seat> = Vec::new();
    for to in recipients {
        let seat = chamber.page.seats.iter().find(|seat| seat.id == to.seat);
        let held = |seat: &&Seat| seat.is_held_on(today) || seat.is_held_on(then);
        let seat = seat.filter(held).ok_or_else(|| refused(Refusal::NoSeat))?;
        if found.iter().any(|other| other.id == seat.id) {
            return Err(refused(Refusal::NoSeat));
        }
        found.push(seat.clone());
    }
    Ok(found)
}

/// One letter for each person notified by e-mail, however many seats they hold.
fn letters(
    desk: &mut Desk<'_>,
    it: &Notice,
    recipients: &[Recipient],
    seats: &[Seat],
) -> Result<Vec<(PersonId, LetterId)>, Trouble> {
    let mailed = recipients.iter().zip(seats).filter(|(to, _)| to.way == Way::Mail);
    let mut persons = Vec::new();
    for (_, seat) in mailed {
        persons.push(reader(seat.holder).ok_or_else(|| refused(Refusal::NoMail))?);
    }
    let about = Some(("meeting", it.meeting.get()));
    let letters = write(desk, &persons, it.kind.topic(), &it.subject, &it.text, about)?;
    if persons.iter().any(|person| !letters.iter().any(|(of, _)| of == person)) {
        return Err(refused(Refusal::NoMail));
    }
    Ok(letters)
}

fn letter_of(letters: &[(PersonId, LetterId)], seat: &Seat) -> Option<LetterId> {
    let person = reader(seat.holder)?;
    letters.iter().find(|(of, _)| *of == person).map(|(_, letter)| *letter)
}
