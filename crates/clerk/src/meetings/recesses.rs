//! Pausing a meeting and going on.

use council::accounts::roles::{Act, Standing};
use council::meetings::recesses::{self, Recess};
use council::{MeetingId, RecessId};
use serde_json::json;
use store::meetings::recesses as store_recesses;

use super::Chamber;
use crate::{Clerk, Trouble, refused};

impl Clerk {
    /// Pauses a running meeting.
    pub async fn recess(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        reason: String,
    ) -> Result<RecessId, Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::Recess)?;
            let page = &chamber.page;
            recesses::begin(&page.meeting, &page.recesses, &reason).map_err(refused)?;
            let it = Recess {
                id: desk.id()?,
                from: desk.now,
                until: None,
                reason: reason.trim().to_owned(),
            };
            store_recesses::begin(desk.conn, meeting, &it)?;
            let content = json!({
                "recess": it.id, "what": "begun", "reason": it.reason, "at": it.from,
            });
            chamber.journal(desk, Act::Recess, &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Goes on.
    pub async fn resume(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::Recess)?;
            let page = &chamber.page;
            let recess = recesses::resume(&page.meeting, &page.recesses).map_err(refused)?;
            store_recesses::end(desk.conn, recess.id, desk.now)?;
            let content = json!({
                "recess": recess.id, "what": "ended", "since": recess.from, "at": desk.now,
            });
            chamber.journal(desk, Act::Recess, &content)
        })
        .await
    }
}
