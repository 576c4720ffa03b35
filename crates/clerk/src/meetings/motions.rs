//! Moving motions and taking them back.

use council::accounts::roles::{Act, Standing};
use council::decisions::effects::Effect;
use council::meetings::motions::{self, Motion};
use council::meetings::page::MeetingPage;
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

/// An amendment to a motion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmendMotion {
    /// The motion it amends.
    pub motion: MotionId,
    /// The words that the motion is to have.
    pub text: String,
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
            let advice: Vec<Advice> =
                effects::try_out(desk, &page.body, Some(item.meeting), &form.effect)?;

            let named = form.moved_by.as_deref().map(str::trim).filter(|name| !name.is_empty());
            let motion = Motion {
                id: desk.id()?,
                meeting: item.meeting,
                item: item.id,
                amends: None,
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

    /// Moves to amend a motion: its words are to be `text`.
    pub async fn amend_motion(
        &self,
        who: &Standing,
        key: &str,
        form: AmendMotion,
    ) -> Result<MotionId, Trouble> {
        self.act(who, key, move |desk| {
            let meeting = store_motions::meeting_of(desk.conn, form.motion)?;
            let meeting = meeting.ok_or(Trouble::Missing("motion"))?;
            let chamber = Chamber::enter(desk, meeting, Act::Move)?;
            let page = &chamber.page;
            let main = page.motion(form.motion).ok_or(Trouble::Missing("motion"))?;
            let item = page.item(main.item).ok_or(Trouble::Missing("item"))?;
            let (text, wording) = (form.text.trim(), page.wording(main));
            let aim = motions::Aim { organ: page.organ(), role: None, meets: None };
            let floor = (&aim, voted(page, main.id));
            let rule =
                motions::amend(&page.meeting, item, main, wording, text, floor, &chamber.law())
                    .map_err(refused)?;
            let named = form.moved_by.as_deref().map(str::trim).filter(|name| !name.is_empty());
            let motion = Motion {
                id: desk.id()?,
                meeting,
                item: main.item,
                amends: Some(main.id),
                text: text.to_owned(),
                rule,
                effect: Effect::Plain,
                moved_by: named.unwrap_or(&desk.who.name).to_owned(),
                moved_at: desk.now,
                withdrawn_at: None,
            };
            store_motions::insert(desk.conn, &motion)?;
            let content = json!({
                "motion": motion.id, "amends": main.id, "item": motion.item, "text": motion.text,
                "before": wording, "rule": motion.rule, "effect": motion.effect,
                "moved_by": motion.moved_by, "at": motion.moved_at,
            });
            chamber.journal(desk, Act::Move, &content)?;
            Ok(motion.id)
        })
        .await
    }

    /// Takes a motion back, before it is voted on; its amendments go with it.
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
            let on_it = page.open_vote().map(|vote| vote.motion);
            let amended = |id| page.amendments(motion.id).any(|other| Some(other.id) == id);
            let votes = voted(page, id) + u32::from(amended(on_it));
            motions::withdraw(motion, votes).map_err(refused)?;
            let with: Vec<MotionId> = page
                .amendments(id)
                .filter(|other| other.withdrawn_at.is_none() && voted(page, other.id) == 0)
                .map(|other| other.id)
                .collect();
            for gone in with.iter().chain([&id]) {
                store_motions::withdraw(desk.conn, *gone, desk.now)?;
            }
            let content = json!({
                "motion": id, "item": motion.item, "text": motion.text, "amendments": with,
                "at": desk.now,
            });
            chamber.journal(desk, Act::WithdrawMotion, &content)
        })
        .await
    }
}

/// How many votes were opened on a motion.
fn voted(page: &MeetingPage, id: MotionId) -> u32 {
    let votes = page.votes.iter().filter(|vote| vote.motion == id).count();
    u32::try_from(votes).unwrap_or(u32::MAX)
}
