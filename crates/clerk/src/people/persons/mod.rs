//! Entering persons, and saying that two records are one human, or are not.

mod export;

use council::accounts::roles::{Act, Standing};
use council::people::persons::{self, Person};
use council::{Advice, PersonId};
use kit::{Id, Message};
use serde_json::json;

pub use export::export;

use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// A person to be entered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Enter {
    /// The name.
    pub name: String,
    /// What tells homonyms apart.
    pub note: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
}

impl Clerk {
    /// Enters a person. Where the record has somebody of that name, it says so; it never merges.
    pub async fn enter_person(
        &self,
        who: &Standing,
        key: &str,
        form: Enter,
    ) -> Result<Done<PersonId>, Trouble> {
        self.act(who, key, move |desk| {
            desk.may_anywhere(Act::EnterPerson)?;
            let new = persons::enter(&form.name, form.note.as_deref(), form.source.as_deref())
                .map_err(refused)?;
            let known = store::people::persons::by_name(desk.conn, &new.name)?.len();
            let person = Person {
                id: desk.id()?,
                name: new.name,
                note: new.note,
                source: new.source,
                merged_into: None,
            };
            store::people::persons::insert(desk.conn, &person)?;
            let content = json!({
                "person": person.id, "name": person.name, "note": person.note,
                "source": person.source,
            });
            desk.journal(Act::EnterPerson, Subject::person(person.id), None, &content)?;
            let mut done = Done::plain(person.id);
            if known > 0 {
                let message = Message::new("people-persons-advice-namesakes")
                    .with("name", person.name)
                    .with("count", i64::try_from(known).unwrap_or(i64::MAX));
                done.advice.push(Advice::plain(message));
            }
            Ok(done)
        })
        .await
    }

    /// Two records are one human: `merged` leads to `kept` from now on.
    pub async fn merge_persons(
        &self,
        who: &Standing,
        key: &str,
        kept: PersonId,
        merged: PersonId,
        reason: &str,
    ) -> Result<(), Trouble> {
        let reason = reason.to_owned();
        self.act(who, key, move |desk| {
            desk.may_anywhere(Act::MergePersons)?;
            let (kept, merged) = (person(desk, kept)?, person(desk, merged)?);
            let merge = persons::merge(&kept, &merged, &reason, desk.now).map_err(refused)?;
            persons::fit_for_the_record([Some(merge.reason.as_str())]).map_err(refused)?;
            let id: Id<()> = desk.id()?;
            let moved = store::people::persons::merge(desk.conn, id.get(), &merge)?;
            let content = json!({
                "kept": merge.kept, "kept_name": kept.name, "merged": merge.merged,
                "merged_name": merged.name, "reason": merge.reason, "seats": moved.seats,
            });
            desk.journal(Act::MergePersons, Subject::person(merge.kept), None, &content)
        })
        .await
    }

    /// A merged record is somebody else after all: what it had goes back to it.
    pub async fn split_person(
        &self,
        who: &Standing,
        key: &str,
        merged: PersonId,
        reason: &str,
    ) -> Result<(), Trouble> {
        let reason = reason.trim().to_owned();
        self.act(who, key, move |desk| {
            desk.may_anywhere(Act::SplitPerson)?;
            let person = person(desk, merged)?;
            let kept = persons::split(&person, &reason).map_err(refused)?;
            persons::fit_for_the_record([Some(reason.as_str())]).map_err(refused)?;
            let merges = store::people::persons::merges(desk.conn, merged)?;
            let last = merges.into_iter().rev().find(|it| {
                it.split.is_none() && it.merge.merged == merged && it.merge.kept == kept
            });
            let last = last.ok_or_else(|| refused(persons::Refusal::NotMerged))?;
            let at = desk.now.to_string();
            store::people::persons::split(desk.conn, &last, &at, &reason)?;
            let content = json!({
                "kept": kept, "split": merged, "reason": reason, "seats": last.moved.seats,
            });
            desk.journal(Act::SplitPerson, Subject::person(kept), None, &content)
        })
        .await
    }
}

/// A person by number, merged or not.
pub(super) fn person(desk: &mut Desk<'_>, id: PersonId) -> Result<Person, Trouble> {
    store::people::persons::find(desk.conn, id)?.ok_or(Trouble::Missing("person"))
}
