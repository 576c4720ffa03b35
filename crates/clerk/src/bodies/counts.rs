//! Declaring how many members are in office.

use council::accounts::roles::{Act, Standing};
use council::bodies::{counts, counts::Declaration, registry::RosterState};
use council::{BodyId, CountId, MeetingId};
use serde_json::json;

use crate::{Clerk, Subject, Trouble, refused};

/// A number that somebody declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declare {
    /// Of which body.
    pub body: BodyId,
    /// How many members are in office.
    pub count: u32,
    /// Who says so, as shown.
    pub said_by: String,
    /// Where it was said.
    pub source: String,
    /// The meeting it was declared in.
    pub meeting: Option<MeetingId>,
}

impl Clerk {
    /// Declares the number of members in office of a body whose roster is not complete.
    pub async fn declare_count(
        &self,
        who: &Standing,
        key: &str,
        form: Declare,
    ) -> Result<CountId, Trouble> {
        self.act(who, key, move |desk| {
            let body = store::bodies::registry::find(desk.conn, form.body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::DeclareCount, Some(&body))?;
            if body.roster == RosterState::Complete {
                return Err(refused(counts::Refusal::RosterComplete));
            }
            let seats = store::bodies::seats::of_body(desk.conn, body.id)?;
            let today = desk.now.date();
            let named = counts::named(&seats, today);
            counts::declare(form.count, named, &form.said_by, &form.source).map_err(refused)?;

            let declared = Declaration {
                id: desk.id()?,
                body: body.id,
                count: form.count,
                as_of: desk.now,
                said_by: form.said_by.trim().to_owned(),
                source: form.source.trim().to_owned(),
            };
            store::bodies::counts::insert(desk.conn, &declared, form.meeting)?;

            let subject = form.meeting.map_or(Subject::body(body.id), Subject::meeting);
            let content = json!({
                "count": declared.id, "body": body.id, "members": declared.count,
                "said_by": declared.said_by, "source": declared.source, "as_of": declared.as_of,
            });
            desk.journal(Act::DeclareCount, subject, Some(body.id), &content)?;
            Ok(declared.id)
        })
        .await
    }
}
