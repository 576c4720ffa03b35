//! Moving motions and taking them back.

use council::accounts::roles::{Act, Standing};
use council::decisions::effects::Effect;
use council::meetings::motions::{self, Motion};
use council::{Advice, ItemId, MotionId};
use serde_json::json;
use store::meetings::{agenda, motions as store_motions};

use super::Chamber;
use crate::decisions::effects;
use crate::{Clerk, Done, Trouble, refused};

/// A motion to be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveMotion {
    /// On which item.
    pub item: ItemId,
    /// Its words.
    pub text: String,
    /// What it does when it passes.
    pub effect: Effect,
    /// Who moves it, as shown; whoever is signed in, where it is not said.
    pub moved_by: Option<String>,
}

impl Clerk {
    /// Moves. What the motion would do is tried out and undone, so that nothing impossible is put
    /// to a vote.
    pub async fn move_motion(
        &self,
        who: &Standing,
        key: &str,
        form: MoveMotion,
    ) -> Result<Done<MotionId>, Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, form.item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::Move)?;
            let page = &chamber.page;
            let aim = effects::aim(desk, &page.body, &form.effect)?;
            let (text, law) = (form.text.trim(), chamber.law());
            let aimed = motions::Aim {
                organ: page.organ(),
                role: aim.role.as_deref(),
                meets: aim.meets.as_deref(),
            };
            let rule = motions::move_it(&page.meeting, &item, text, &form.effect, &aimed, &law)
                .map_err(refused)?;
            let advice: Vec<Advice> = effects::try_out(desk, page, &form.effect)?;

            let named = form.moved_by.as_deref().map(str::trim).filter(|name| !name.is_empty());
            let motion = Motion {
                id: desk.id()?,
                meeting: item.meeting,
                item: item.id,
                text: text.to_owned(),
                rule,
                effect: form.effect.clone(),
                moved_by: named.unwrap_or(&desk.who.name).to_owned(),
                moved_at: desk.now,
                withdrawn_at: None,
            };
            store_motions::insert(desk.conn, &motion)?;
            let content = json!({
                "motion": motion.id, "item": item.id, "text": motion.text, "rule": motion.rule,
                "effect": motion.effect, "moved_by": motion.moved_by, "at": motion.moved_at,
            });
            chamber.journal(desk, Act::Move, &content)?;
            Ok(Done { it: motion.id, advice })
        })
        .await
    }

    /// Takes a motion back, before it is voted on.
    pub async fn withdraw_motion(
        &self,
        who: &Standing,
        key: &str,
        id: MotionId,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let meeting = store_motions::meeting_of(desk.conn, id)?;
            let meeting = meeting.ok_or(Trouble::Missing("motion"))?;
            let chamber = Chamber::enter(desk, meeting, Act::WithdrawMotion)?;
            let page = &chamber.page;
            page.meeting.must_run().map_err(refused)?;
            let motion = page.motion(id).ok_or(Trouble::Missing("motion"))?;
            let votes = page.votes.iter().filter(|vote| vote.motion == id).count();
            let votes = u32::try_from(votes).unwrap_or(u32::MAX);
            motions::withdraw(motion, votes).map_err(refused)?;
            store_motions::withdraw(desk.conn, id, desk.now)?;
            let content = json!({ "motion": id, "text": motion.text, "at": desk.now });
            chamber.journal(desk, Act::WithdrawMotion, &content)
        })
        .await
    }
}
