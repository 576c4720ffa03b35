//! Contact data: written, read with a reason, erased; by the person, or by who keeps the record.

use council::PersonId;
use council::accounts::roles::{Act, Standing};
use council::people::contacts::{self, Contact};
use kit::Id;
use serde_json::{Value, json};

use super::persons::person;
use crate::{Clerk, Desk, Subject, Trouble, dice, refused};

impl Clerk {
    /// Writes the contact data of a person. The journal keeps salted hashes only.
    pub async fn set_contact(
        &self,
        who: &Standing,
        key: &str,
        id: PersonId,
        [email, phone, address]: [&str; 3],
    ) -> Result<(), Trouble> {
        let typed = [email, phone, address].map(str::to_owned);
        self.act(who, key, move |desk| {
            let person = person(desk, id)?;
            may(desk, Act::SetContact, person.id)?;
            let [email, phone, address] = &typed;
            let contact = contacts::set(email, phone, address).map_err(refused)?;
            let salt = dice::token(16);
            store::people::contacts::set(desk.conn, person.id, &contact, &salt)?;
            let content = hashed(&contact, &salt);
            desk.journal(Act::SetContact, Subject::person(person.id), None, &content)
        })
        .await
    }

    /// Reads the contact data of a person, and logs who read it and why.
    pub async fn read_contact(
        &self,
        who: &Standing,
        key: &str,
        id: PersonId,
        why: &str,
    ) -> Result<Contact, Trouble> {
        let why = why.to_owned();
        self.act(who, key, move |desk| {
            log(desk, id, &why)?;
            let found = store::people::contacts::find(desk.conn, id)?;
            let (contact, _) = found.ok_or_else(|| refused(contacts::Refusal::None))?;
            Ok(contact)
        })
        .await
    }

    /// Everything about a person, for whoever may read their contact data; logged as a reading.
    pub async fn export_person(
        &self,
        who: &Standing,
        key: &str,
        id: PersonId,
        why: &str,
    ) -> Result<Value, Trouble> {
        let why = why.to_owned();
        self.act(who, key, move |desk| {
            log(desk, id, &why)?;
            super::persons::export(desk.conn, id)?.ok_or(Trouble::Missing("person"))
        })
        .await
    }

    /// Erases the contact data of a person, its salt with it.
    pub async fn erase_contact(
        &self,
        who: &Standing,
        key: &str,
        id: PersonId,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let person = person(desk, id)?;
            may(desk, Act::EraseContact, person.id)?;
            erase(desk, person.id, "asked")
        })
        .await
    }

    /// Erases contact data whose owners' last terms ended [`contacts::KEPT_DAYS`] days ago or more.
    /// Meant to run daily; answers how many were erased.
    pub async fn erase_due_contacts(&self, who: &Standing) -> Result<u32, Trouble> {
        let today = self.clock().now().date();
        let before = contacts::due_before(today);
        let due = self.db().read(move |conn| store::people::contacts::due(conn, before)).await?;
        let mut erased = 0;
        for id in due {
            let key = dice::token(16);
            self.act(who, &key, move |desk| {
                desk.may_anywhere(Act::EraseContact)?;
                erase(desk, id, "term-ended")
            })
            .await?;
            erased += 1;
        }
        Ok(erased)
    }
}

fn erase(desk: &mut Desk<'_>, id: PersonId, why: &str) -> Result<(), Trouble> {
    if !store::people::contacts::erase(desk.conn, id)? {
        return Err(refused(contacts::Refusal::None));
    }
    let content = json!({ "person": id, "why": why });
    desk.journal(Act::EraseContact, Subject::person(id), None, &content)
}

/// The journal says that it was read; the reason, which may tell of the person, is in the log
/// that the person sees.
fn log(desk: &mut Desk<'_>, id: PersonId, why: &str) -> Result<(), Trouble> {
    let person = person(desk, id)?;
    may(desk, Act::ReadContact, person.id)?;
    let why = contacts::read(why).map_err(refused)?;
    let entry: Id<()> = desk.id()?;
    if let Some(account) = desk.who.account {
        let at = desk.recorded_at;
        store::people::contacts::log_read(desk.conn, entry.get(), id, account, &why, at)?;
    }
    let content = json!({ "person": id });
    desk.journal(Act::ReadContact, Subject::person(id), None, &content)
}

/// A person may always deal with their own; others where they keep the record of a body in which
/// the person sits or sat, or anywhere where the person sits nowhere.
pub(crate) fn may(desk: &mut Desk<'_>, act: Act, id: PersonId) -> Result<(), Trouble> {
    if desk.who.person == Some(id) {
        return Ok(());
    }
    let seats = store::bodies::seats::of_person(desk.conn, id)?;
    if seats.is_empty() {
        return desk.may_anywhere(act);
    }
    let mut refused = None;
    for line in seats {
        let body = store::bodies::registry::find(desk.conn, line.seat.body)?;
        match desk.may(act, body.as_ref()) {
            Ok(()) => return Ok(()),
            Err(why) => refused = Some(why),
        }
    }
    refused.map_or(Ok(()), Err)
}

fn hashed(contact: &Contact, salt: &str) -> Value {
    let hash = |text: &Option<String>| {
        text.as_ref().map(|text| kit::sha256_hex(format!("{salt}{text}").as_bytes()))
    };
    json!({
        "email": hash(&contact.email), "phone": hash(&contact.phone),
        "address": hash(&contact.address),
    })
}
