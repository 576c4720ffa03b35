//! Declaring interests and ending them. The journal keeps salted hashes only.

use council::accounts::roles::{Act, Standing};
use council::people::interests::{self, Interest};
use council::{BodyId, InterestId, ItemId, PersonId};
use serde_json::json;
use store::people::interests as store_interests;

use super::persons::person;
use crate::{Clerk, Desk, Subject, Trouble, dice, refused};

/// An interest to be declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclareInterest {
    /// Whose.
    pub person: PersonId,
    /// To which body; to the body of the item, where one is named.
    pub body: Option<BodyId>,
    /// The item it is about.
    pub item: Option<ItemId>,
    /// In what.
    pub subject: String,
    /// How they are bound to it.
    pub relation: String,
}

impl Clerk {
    /// Declares an interest: members their own, chair and secretary anybody's.
    pub async fn declare_interest(
        &self,
        who: &Standing,
        key: &str,
        form: DeclareInterest,
    ) -> Result<InterestId, Trouble> {
        self.act(who, key, move |desk| {
            let person = person(desk, form.person)?;
            let item = match form.item {
                None => None,
                Some(id) => Some(
                    store::meetings::agenda::find(desk.conn, id)?
                        .ok_or(Trouble::Missing("item"))?,
                ),
            };
            let meeting = match &item {
                None => None,
                Some(item) => store::meetings::convening::find(desk.conn, item.meeting)?,
            };
            let body = meeting.as_ref().map(|it| it.body).or(form.body);
            let body = body.ok_or(Trouble::Missing("body"))?;
            may(desk, body, person.id)?;
            let today = desk.now.date();
            let seats = store::bodies::seats::of_body(desk.conn, body)?;
            let seated = seats.iter().any(|seat| {
                council::meetings::attendance::person(seat) == Some(person.id)
                    && seat.is_held_on(today)
            });
            let mut known = store_interests::of_person(desk.conn, person.id)?;
            known.retain(|it| it.body == body);
            interests::declare(&form.subject, &form.relation, form.item, &known, seated)
                .map_err(refused)?;
            let it = Interest {
                id: desk.id()?,
                person: person.id,
                body,
                subject: form.subject.trim().to_owned(),
                relation: form.relation.trim().to_owned(),
                item: form.item,
                declared_at: desk.now,
                ended_at: None,
            };
            let salt = dice::token(16);
            store_interests::insert(desk.conn, &it, &salt)?;
            let hash = |text: &str| kit::sha256_hex(format!("{salt}{text}").as_bytes());
            let content = json!({
                "interest": it.id, "what": "declared",
                "person": hash(&it.person.to_string()), "subject": hash(&it.subject),
                "relation": hash(&it.relation), "at": it.declared_at,
            });
            let subject =
                meeting.map_or_else(|| Subject::body(body), |meeting| Subject::meeting(meeting.id));
            desk.journal(Act::DeclareInterest, subject, Some(body), &content)?;
            Ok(it.id)
        })
        .await
    }

    /// An interest does not hold any more.
    pub async fn end_interest(
        &self,
        who: &Standing,
        key: &str,
        id: InterestId,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let it = store_interests::find(desk.conn, id)?.ok_or(Trouble::Missing("interest"))?;
            may(desk, it.body, it.person)?;
            interests::end(&it).map_err(refused)?;
            store_interests::end(desk.conn, id, desk.now)?;
            let content = json!({ "interest": id, "what": "ended", "at": desk.now });
            desk.journal(Act::DeclareInterest, Subject::body(it.body), Some(it.body), &content)
        })
        .await
    }
}

/// Members of the body speak for themselves; chair and secretary for anybody in it.
fn may(desk: &mut Desk<'_>, body: BodyId, person: PersonId) -> Result<(), Trouble> {
    let body = store::bodies::registry::find(desk.conn, body)?.ok_or(Trouble::Missing("body"))?;
    desk.may(Act::DeclareInterest, Some(&body))?;
    if desk.who.person == Some(person) {
        return Ok(());
    }
    let place = desk.place(&body)?;
    match desk.who.may(Act::Exclude, Some(&place)) {
        Ok(()) => Ok(()),
        Err(_) => Err(refused(interests::Refusal::NotYours)),
    }
}
