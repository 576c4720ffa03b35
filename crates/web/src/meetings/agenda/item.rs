//! One item with everything that happened on it.

use askama::Template;
use bylaws::{ChangeKind, Piece};
use council::accounts::roles::Act;
use council::meetings::agenda::{Item, Outcome};
use council::meetings::disclosures::About;
use council::meetings::votes::Exclusion;
use council::{ItemId, MeetingId};
use words::Tongue;

use super::{
    console::ItemConsole,
    interests::InterestsBand,
    list::{badge, numbered, titled},
};
use crate::{
    decisions::{
        effects::{self, Line},
        register::form_key,
    },
    look::Badge,
    meetings::{
        disclosures::cards as disclosures,
        elections::cards::ElectionCard,
        floor::seating,
        motions::cards::MotionTree,
        page::{load::Comparison, slips::Ctx},
        referrals::cards::onward,
        speakers::cards::SpeakersCard,
        statements::cards::StatementsCard,
        votes::ground_key,
    },
};

/// A row of the comparison of an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    cite: String,
    title: String,
    href: String,
    old: Vec<Piece>,
    new: Vec<Piece>,
    deleted: bool,
    reason: String,
}

/// What was decided on an item without a vote of its own shown beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decided {
    no: String,
    href: String,
    form: &'static str,
    text: String,
    lines: Vec<Line>,
    voided: Option<String>,
}

/// An item with what happened on it; prints itself.
#[derive(Template)]
#[template(path = "meetings/item.html")]
pub(crate) struct ItemCard {
    tongue: Tongue,
    id: String,
    label: String,
    title: String,
    badge: Badge,
    now: bool,
    times: String,
    origin: Option<String>,
    referred: Option<i64>,
    /// The meeting whose minutes it brings.
    minutes_of: Option<i64>,
    /// Where it went from here: words and address.
    onward: Vec<(String, String)>,
    /// Where it is referred to another body, for whoever may.
    refer: String,
    notes: Vec<String>,
    amendment: String,
    rows: Vec<Row>,
    excluded: Vec<(String, String)>,
    /// What of it is not public, and where that is set.
    closed: String,
    disclose: String,
    band: Option<InterestsBand>,
    speakers: Option<SpeakersCard>,
    statements: Option<StatementsCard>,
    motions: Vec<MotionTree>,
    elections: Vec<ElectionCard>,
    decided: Vec<Decided>,
    outcome: Option<String>,
    console: Option<ItemConsole>,
}

impl askama::filters::HtmlSafe for ItemCard {}

impl ItemCard {
    /// An item of the meeting.
    pub fn new(ctx: &Ctx<'_>, item: &Item) -> Self {
        Self {
            speakers: SpeakersCard::new(ctx, item),
            statements: StatementsCard::new(ctx, item),
            ..Self::on_floor(ctx, item)
        }
    }

    /// The item at the chair's or a member's place: what is said is written elsewhere, and the
    /// speakers stand in a card of their own.
    pub fn on_floor(ctx: &Ctx<'_>, item: &Item) -> Self {
        let (tongue, page) = (ctx.tongue, &ctx.all.page);
        let of_item = page.motions.iter().filter(|motion| motion.item == item.id);
        let comparison = item.amendment.and_then(|id| ctx.all.comparisons.get(&id));
        Self {
            tongue,
            id: format!("item-{}", item.id),
            label: numbered(tongue, item),
            title: titled(ctx, item),
            badge: badge(tongue, item),
            now: item.is_open(),
            times: item.opened_at.map_or_else(String::new, |at| ctx.times(at, item.closed_at)),
            origin: item.origin.clone(),
            referred: item.referred_from.map(ItemId::get),
            minutes_of: item.minutes_of.map(MeetingId::get),
            onward: onward(ctx, item),
            refer: refer(ctx, item),
            notes: item.note.iter().flat_map(|note| note.lines()).map(str::to_owned).collect(),
            amendment: item.amendment.map_or_else(String::new, |id| {
                format!("/bylaws/{}/amendments/{id}", ctx.all.family.council)
            }),
            rows: comparison.map(|comparison| rows(ctx, comparison)).unwrap_or_default(),
            excluded: excluded(ctx, item.id),
            closed: page
                .curtain()
                .of(About::Item, item.id.get())
                .map_or_else(String::new, |it| disclosures::said(tongue, it)),
            disclose: if ctx.all.rights.may(Act::Disclose) {
                ctx.all.href(&format!("/disclosures?of=item&subject={}", item.id))
            } else {
                String::new()
            },
            band: InterestsBand::new(ctx, item),
            speakers: None,
            statements: None,
            motions: of_item
                .filter(|motion| motion.amends.is_none())
                .map(|motion| MotionTree::new(ctx, motion))
                .collect(),
            elections: page
                .elections
                .iter()
                .filter(|election| election.item == item.id)
                .map(|election| ElectionCard::new(ctx, election))
                .collect(),
            decided: decided(ctx, item.id),
            outcome: item.outcome_note.clone(),
            console: ItemConsole::new(ctx, item),
        }
    }
}

/// The address where the item is referred; empty for whoever may not, or before it is taken up.
fn refer(ctx: &Ctx<'_>, item: &Item) -> String {
    let dealt = item.opened_at.is_some() && item.outcome != Some(Outcome::Withdrawn);
    if dealt && ctx.all.rights.may(Act::Refer) {
        format!("/referrals/new?item={}", item.id)
    } else {
        String::new()
    }
}

fn rows(ctx: &Ctx<'_>, comparison: &Comparison) -> Vec<Row> {
    let row = |(change, reason): &(bylaws::Change, String)| Row {
        cite: words::cite(ctx.tongue, &change.cite),
        title: change.title.clone(),
        href: ctx.all.cited_in(Some(comparison.base), &change.cite),
        old: change.old_marks.clone(),
        new: change.new_marks.clone(),
        deleted: change.kind == ChangeKind::Deleted,
        reason: reason.clone(),
    };
    comparison.rows.iter().map(row).collect()
}

/// Members who stay out of an item, with the ground and the reason.
fn excluded(ctx: &Ctx<'_>, item: ItemId) -> Vec<(String, String)> {
    let holds = ctx.all.page.exclusions.iter().filter(|e| e.item == item);
    let say = |e: &Exclusion| {
        let who = ctx.all.page.line(e.seat).map(seating::who)?;
        let ground = ctx.tongue.say(ground_key(e.ground));
        let lifted = e.lifted_at.map_or_else(String::new, |at| {
            format!(" · {}", ctx.tongue.of("meetings-page-readmitted").s("at", ctx.time(at)))
        });
        Some((who, format!("{ground}: {} ({}){lifted}", e.reason, ctx.time(e.at))))
    };
    holds.filter_map(say).collect()
}

/// What was decided on an item by consent, by election or as a note; votes show their own.
fn decided(ctx: &Ctx<'_>, item: ItemId) -> Vec<Decided> {
    let of_item =
        ctx.all.page.decisions.iter().filter(|d| d.item == Some(item) && d.vote.is_none());
    of_item
        .map(|decision| Decided {
            no: ctx.tongue.of("meetings-page-decision-no").n("no", decision.no).to_string(),
            href: format!("/decisions/{}", decision.id),
            form: ctx.tongue.say(form_key(decision.form)),
            text: decision.text.clone(),
            lines: effects::done(ctx, decision),
            voided: decision.voided_why.clone(),
        })
        .collect()
}
