//! Entering a version of a book from outside: the founding one, or one from the record.

use council::accounts::roles::{Act, Standing};
use council::bylaws::{versions, versions::Version};
use council::{BodyId, VersionId};
use jiff::civil::DateTime;
use serde_json::json;

use crate::{Clerk, Done, Subject, Trouble, refused};

/// A version that no decision of this house adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    /// Whose book: a council.
    pub body: BodyId,
    /// The whole text.
    pub text: String,
    /// From when it is in force.
    pub effective_at: DateTime,
    /// Where it comes from.
    pub source: String,
}

impl Clerk {
    /// Enters a version. Misprints and errors of the text refuse it; what is ambiguous or left out
    /// comes back as advice.
    pub async fn enter_version(
        &self,
        who: &Standing,
        key: &str,
        form: NewVersion,
    ) -> Result<Done<VersionId>, Trouble> {
        self.act(who, key, move |desk| {
            let body = store::bodies::registry::find(desk.conn, form.body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::EnterVersion, Some(&body))?;
            versions::from_record(body.id == body.root, &form.source).map_err(refused)?;
            let (book, advice) = versions::read(&form.text).map_err(refused)?;
            let known = store::bylaws::versions::of_body(desk.conn, body.id)?;
            let no = versions::enter(&known, form.effective_at).map_err(refused)?;

            let version = Version {
                id: desk.id()?,
                body: body.id,
                no,
                title: book.title.trim().to_owned(),
                sha256: kit::sha256_hex(form.text.as_bytes()),
                effective_at: form.effective_at,
                decision: None,
                source: Some(form.source.trim().to_owned()),
                voided_at: None,
            };
            store::bylaws::versions::insert(desk.conn, &version, &form.text)?;

            let content = json!({
                "version": version.id, "body": body.id, "no": version.no, "title": version.title,
                "sha256": version.sha256, "effective_at": version.effective_at,
                "source": version.source,
            });
            desk.journal(Act::EnterVersion, Subject::body(body.id), Some(body.id), &content)?;
            Ok(Done { it: version.id, advice })
        })
        .await
    }
}
