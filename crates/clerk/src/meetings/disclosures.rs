//! Setting what is public of an item, a statement or a decision.

use council::accounts::roles::{Act, Standing};
use council::meetings::disclosures::{self, About, Disclosure, Field, Grounds, Level};
use council::{DecisionId, ItemId, MeetingId, StatementId};
use jiff::civil::Date;
use kit::Id;
use serde_json::json;
use store::meetings::disclosures as store_disclosures;

use super::Chamber;
use crate::{Clerk, Desk, Trouble, refused};

/// What is to be public of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclose {
    /// About what.
    pub of: About,
    /// Its number.
    pub subject: i64,
    /// How much.
    pub level: Level,
    /// The grounds of 제9조제1항.
    pub grounds: Grounds,
    /// Why.
    pub reason: String,
    /// The hidden fields, where it is partly open.
    pub hidden: Vec<Field>,
    /// When it is to be looked at again.
    pub review_on: Option<Date>,
}

impl Clerk {
    /// Sets what is public; what was set before ends.
    pub async fn disclose(&self, who: &Standing, key: &str, form: Disclose) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let meeting = meeting_of(desk, form.of, form.subject)?;
            let chamber = Chamber::enter(desk, meeting, Act::Disclose)?;
            let (today, open) = (desk.now.date(), form.level == Level::Open);
            disclosures::set(
                form.level,
                &form.grounds,
                &form.reason,
                &form.hidden,
                form.review_on,
                today,
            )
            .map_err(refused)?;
            let it = Disclosure {
                meeting,
                of: form.of,
                subject: form.subject,
                level: form.level,
                grounds: if open { Grounds::default() } else { form.grounds.clone() },
                reason: form.reason.trim().to_owned(),
                hidden: if form.level == Level::Partly { form.hidden.clone() } else { Vec::new() },
                review_on: form.review_on.filter(|_| !open),
                set_at: desk.now,
            };
            let before = chamber.page.curtain().of(form.of, form.subject).map(|it| it.level);
            let id: Id<Disclosure> = desk.id()?;
            store_disclosures::set(desk.conn, id, &it)?;
            let hidden: Vec<&str> = it.hidden.iter().map(|field| field.word()).collect();
            let mut content = json!({
                "level": it.level, "grounds": it.grounds.numbers(), "reason": it.reason,
                "hidden": hidden, "review_on": it.review_on, "set_at": it.set_at,
                "before": before.unwrap_or(Level::Open),
            });
            content[it.of.word()] = json!(it.subject);
            chamber.journal(desk, Act::Disclose, &content)
        })
        .await
    }
}

/// The meeting of a record.
fn meeting_of(desk: &mut Desk<'_>, of: About, subject: i64) -> Result<MeetingId, Trouble> {
    let conn = &mut *desk.conn;
    let found = match of {
        About::Item => {
            let id: ItemId = Id::new(subject);
            store::meetings::agenda::find(conn, id)?.map(|it| it.meeting)
        }
        About::Statement => {
            let id: StatementId = Id::new(subject);
            store::meetings::statements::find(conn, id)?.map(|it| it.meeting)
        }
        About::Decision => {
            let id: DecisionId = Id::new(subject);
            store::decisions::register::find(conn, id)?.and_then(|it| it.meeting)
        }
    };
    found.ok_or(Trouble::Missing("disclosure"))
}
