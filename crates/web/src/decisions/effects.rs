//! What a motion will do, and what a decision did, in words with the way to the record.

use council::PersonId;
use council::bylaws::versions::Version;
use council::decisions::effects::Effect;
use council::decisions::register::Decision;
use kit::Slug;
use words::Tongue;

use crate::meetings::{
    floor::seating,
    page::{load::book_href, slips::Ctx},
};

/// A sentence with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The sentence.
    pub text: String,
    /// Where the record is; may be empty.
    pub href: String,
}

/// What the motion does when it passes; empty for words alone.
pub(crate) fn will(ctx: &Ctx<'_>, effect: &Effect) -> String {
    let (tongue, page) = (ctx.tongue, &ctx.all.page);
    match effect {
        Effect::Plain => String::new(),
        Effect::EndSeat { seat, on } => match page.line(*seat) {
            Some(line) => {
                let say = tongue.of("decisions-will-end-seat").s("who", seating::who(line));
                say.day("on", on).to_string()
            }
            None => tongue.of("decisions-will-end-a-seat").day("on", on).to_string(),
        },
        Effect::BeginSeat { person, role, from, .. } => {
            let role = role_name(ctx, role);
            let named = person.and_then(|person| page.name_of(person));
            let say = match named {
                Some(who) => tongue.of("decisions-will-begin-seat").s("who", who),
                None => tongue.of("decisions-will-begin-a-seat"),
            };
            let from = from.map_or_else(
                || tongue.say("decisions-from-the-vote").to_owned(),
                |from| tongue.of("main-since").day("when", from).to_string(),
            );
            say.s("role", role).s("from", from).to_string()
        }
        Effect::AmendBylaws { on: None, .. } => tongue.say("decisions-will-amend").to_owned(),
        Effect::AmendBylaws { on: Some(on), .. } => {
            tongue.of("decisions-will-amend-on").day("on", on).to_string()
        }
        Effect::SetUpBody { name, name_en, .. } => {
            let name = ctx.named(name, Some(name_en));
            tongue.of("decisions-will-set-up").s("name", name).to_string()
        }
        Effect::Convene { .. } => tongue.say("decisions-will-convene").to_owned(),
    }
}

/// What a decision of the meeting did.
pub(crate) fn done(ctx: &Ctx<'_>, decision: &Decision) -> Vec<Line> {
    let all = ctx.all;
    let here = all.page.body.slug.to_string();
    let known = Known {
        tongue: ctx.tongue,
        council: &all.family.council,
        versions: &all.versions,
        name: &|person| all.page.name_of(person).map(str::to_owned),
        role: &|role| role_name(ctx, role),
    };
    let mut lines = known.done(decision);
    for line in &mut lines {
        if line.href.is_empty() && matches!(decision.effect, Effect::EndSeat { .. }) {
            line.href = format!("/bodies/{here}");
        }
    }
    lines
}

/// The name that the book gives a role.
fn role_name(ctx: &Ctx<'_>, role: &str) -> String {
    let law = ctx.all.law();
    let found = law.book.role(role);
    found.map_or_else(|| role.to_owned(), |r| ctx.named(&r.name, r.en.as_deref()).to_owned())
}

/// What is at hand to name the records that a decision changed.
pub(crate) struct Known<'a> {
    /// The language.
    pub tongue: Tongue,
    /// The address word of the council.
    pub council: &'a Slug,
    /// Versions of its book.
    pub versions: &'a [Version],
    /// The name of a person, where it is known here.
    pub name: &'a dyn Fn(PersonId) -> Option<String>,
    /// The name of a role.
    pub role: &'a dyn Fn(&str) -> String,
}

impl Known<'_> {
    /// What a decision did: nothing for words alone, or where it was taken back.
    pub fn done(&self, decision: &Decision) -> Vec<Line> {
        let tongue = self.tongue;
        if decision.voided_at.is_some() {
            return Vec::new();
        }
        let (text, href) = match &decision.effect {
            Effect::Plain => return Vec::new(),
            Effect::EndSeat { on, .. } => {
                (tongue.of("decisions-did-end-seat").day("on", on).to_string(), String::new())
            }
            Effect::BeginSeat { person, role, .. } => {
                let say = match person.and_then(self.name) {
                    Some(who) => tongue.of("decisions-did-begin-seat").s("who", who),
                    None => tongue.of("decisions-did-begin-a-seat"),
                };
                let href = person.map_or_else(String::new, |person| format!("/people/{person}"));
                (say.s("role", (self.role)(role)).to_string(), href)
            }
            Effect::AmendBylaws { .. } => return self.adopted(decision),
            Effect::SetUpBody { slug, name, name_en, .. } => {
                let name = if tongue.is_ko() || name_en.is_empty() { name } else { name_en };
                (
                    tongue.of("decisions-did-set-up").s("name", name).to_string(),
                    format!("/bodies/{slug}"),
                )
            }
            Effect::Convene { body } => (
                tongue.say("decisions-did-convene").to_owned(),
                format!("/meetings/new?body={body}&decision={}", decision.id),
            ),
        };
        vec![Line { text, href }]
    }

    /// The version that a decision put in force: `새 규정이 15:24부터 시행됨`.
    fn adopted(&self, decision: &Decision) -> Vec<Line> {
        let Some(version) = self.versions.iter().find(|v| v.decision == Some(decision.id)) else {
            return Vec::new();
        };
        let tongue = self.tongue;
        let same_day = version.effective_at.date() == decision.decided_at.date();
        let at = if same_day {
            tongue.time(version.effective_at.time())
        } else {
            tongue.moment(version.effective_at)
        };
        let key = if version.effective_at <= decision.decided_at {
            "decisions-did-amend"
        } else {
            "decisions-did-amend-later"
        };
        let text = tongue.of(key).s("at", at).n("no", version.no).to_string();
        vec![Line { text, href: book_href(self.council, Some(version.no), None) }]
    }
}
