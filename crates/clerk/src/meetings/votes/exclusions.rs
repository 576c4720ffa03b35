//! Members who stay out of an item, and come back.

use council::accounts::roles::{Act, Standing};
use council::meetings::attendance::{counting, voting};
use council::meetings::votes::{self, Exclusion, ExclusionGround};
use council::{ItemId, SeatId};
use kit::Id;
use serde_json::json;
use store::meetings::{agenda, votes as store_votes};

use crate::meetings::Chamber;
use crate::{Clerk, Done, Trouble, refused};

/// A member who stays out of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclude {
    /// The item.
    pub item: ItemId,
    /// The seat.
    pub seat: SeatId,
    /// On what ground.
    pub ground: ExclusionGround,
    /// Why.
    pub reason: String,
}

impl Clerk {
    /// Keeps a member out of an item.
    pub async fn exclude(
        &self,
        who: &Standing,
        key: &str,
        form: Exclude,
    ) -> Result<Done<()>, Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, form.item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::Exclude)?;
            let page = &chamber.page;
            page.meeting.must_run().map_err(refused)?;
            let seat = page.seats.iter().find(|seat| seat.id == form.seat);
            let seat = seat.ok_or(Trouble::Missing("seat"))?;
            let law = chamber.law();
            let members = voting(&page.seats, desk.now.date(), &law);
            let seat = counting(seat, &members);
            votes::exclude(seat, item.id, &form.reason, &page.exclusions, desk.now)
                .map_err(refused)?;
            let exclusion = Exclusion {
                item: item.id,
                seat: seat.id,
                ground: form.ground,
                reason: form.reason.trim().to_owned(),
                at: desk.now,
                lifted_at: None,
            };
            let id: Id<Exclusion> = desk.id()?;
            store_votes::exclude(desk.conn, id, item.meeting, &exclusion)?;
            let advice = votes::exclusion_advice(page.organ(), form.ground, &law);
            let content = json!({
                "item": item.id, "seat": seat.id, "ground": exclusion.ground,
                "reason": exclusion.reason, "at": exclusion.at,
            });
            chamber.journal(desk, Act::Exclude, &content)?;
            Ok(Done { it: (), advice: advice.into_iter().collect() })
        })
        .await
    }

    /// Lets a member back into an item.
    pub async fn readmit(
        &self,
        who: &Standing,
        key: &str,
        item: ItemId,
        seat: SeatId,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let it = agenda::find(desk.conn, item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, it.meeting, Act::Readmit)?;
            chamber.page.meeting.must_run().map_err(refused)?;
            votes::readmit(seat, item, &chamber.page.exclusions, desk.now).map_err(refused)?;
            store_votes::readmit(desk.conn, item, seat, desk.now)?;
            let content = json!({ "item": item, "seat": seat, "at": desk.now });
            chamber.journal(desk, Act::Readmit, &content)
        })
        .await
    }
}
