//! Entering offices.

use council::OfficeId;
use council::accounts::roles::{Act, Standing};
use council::people::{offices::Office, persons};
use serde_json::json;

use crate::{Clerk, Done, Subject, Trouble, bodies::registry::trimmed, refused};

impl Clerk {
    /// Enters an office: a post that holds seats as itself, whoever fills it.
    pub async fn enter_office(
        &self,
        who: &Standing,
        key: &str,
        name: &str,
        organisation: Option<&str>,
        source: Option<&str>,
    ) -> Result<Done<OfficeId>, Trouble> {
        let owned = |text: Option<&str>| text.and_then(trimmed);
        let (name, organisation, source) = (name.to_owned(), owned(organisation), owned(source));
        self.act(who, key, move |desk| {
            desk.may_anywhere(Act::EnterOffice)?;
            let new = persons::enter(&name, organisation.as_deref(), source.as_deref())
                .map_err(refused)?;
            let office = Office {
                id: desk.id()?,
                name: new.name,
                organisation: new.note,
                source: new.source,
            };
            store::people::offices::insert(desk.conn, &office)?;
            let content = json!({
                "office": office.id, "name": office.name, "organisation": office.organisation,
                "source": office.source,
            });
            desk.journal(Act::EnterOffice, Subject::of("office", office.id), None, &content)?;
            Ok(Done::plain(office.id))
        })
        .await
    }
}
