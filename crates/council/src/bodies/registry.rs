//! The registry of bodies: what a body is, under which name, within which (S01, S14).

use bylaws::{Cite, LawOn, rules::Power};
use jiff::civil::Date;
use kit::{Message, Slug, When};

use crate::{BodyId, Refuse, people::persons};

/// A body of people that meets, decides or advises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its number.
    pub id: BodyId,
    /// Its word in addresses.
    pub slug: Slug,
    /// Its official Korean name.
    pub name: String,
    /// Its English name.
    pub name_en: String,
    /// What it is.
    pub kind: Kind,
    /// The body it belongs to.
    pub parent: Option<BodyId>,
    /// The council at the top of its family; itself for a council. The book of bylaws is the root's.
    pub root: BodyId,
    /// The organ of the book that it is: `plenary`, `committee`.
    pub organ: Option<String>,
    /// The district it belongs to.
    pub district: Option<String>,
    /// When it was founded, as far as a source says.
    pub founded: Option<When>,
    /// Its last day.
    pub dissolved: Option<Date>,
    /// Whether every member in office is entered by name.
    pub roster: RosterState,
    /// A note for readers.
    pub note: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant),*
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word in the store, in forms and in message keys.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The value of a word.
            pub fn of(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What a body is.
    Kind {
        /// A council with bylaws of its own.
        Council = "council",
        /// An organ of a council: plenary, steering committee.
        Organ = "organ",
        /// A subcommittee (분과위원회).
        Subcommittee = "subcommittee",
        /// A task force (TFT).
        TaskForce = "task-force",
        /// An office of an administration.
        Office = "office",
        /// A council of a district.
        DistrictCouncil = "district-council",
        /// A regional meeting: it reports, it does not decide.
        Region = "region",
        /// A panel.
        Panel = "panel",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Whether the house knows every member by name.
    RosterState {
        /// All members in office are entered.
        Complete = "complete",
        /// Some are not; the number of members is then a declared count, or unknown.
        Partial = "partial",
    }
}

/// A body to be founded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBody {
    /// Its word in addresses.
    pub slug: Slug,
    /// Its official name.
    pub name: String,
    /// Its English name.
    pub name_en: String,
    /// What it is.
    pub kind: Kind,
    /// The organ of the book that it is.
    pub organ: Option<String>,
    /// When it was founded.
    pub founded: Option<When>,
    /// Whether the roster will be complete.
    pub roster: RosterState,
    /// Whether a resolution sets it up: one of the house, or one that its source states.
    pub by_decision: bool,
}

/// Why a body cannot be founded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The name is empty or longer than 80 characters.
    Name,
    /// The address word does not fit.
    Slug(String),
    /// Another body has this address word.
    SlugTaken(String),
    /// Only a council stands by itself; everything else belongs to a body.
    NeedsParent(Kind),
    /// The parent does not exist any more.
    ParentDissolved(Date),
    /// The book of the council knows no such organ.
    UnknownOrgan(String),
    /// The book lets an organ set up such bodies by resolution, and there is none.
    NeedsResolution {
        /// The paragraph.
        cite: Cite,
        /// The organ, by name.
        organ: String,
    },
    /// Its last day lies before its first.
    EndsBeforeItBegins,
    /// A name or note holds contact data; the record is public.
    ContactInRecord,
    /// The same name is given twice, or is the official one.
    AliasTwice(String),
}

/// Founds a body under `parent`; `taken` says that the address word is in use. `law` is the book
/// of the council it belongs to, where that has one: it knows the organs, and who sets up others.
pub fn found(
    new: &NewBody,
    parent: Option<&Body>,
    taken: bool,
    today: Date,
    law: Option<&LawOn<'_>>,
) -> Result<(), Refusal> {
    named(&new.name)?;
    if taken {
        return Err(Refusal::SlugTaken(new.slug.to_string()));
    }
    match (new.kind, parent) {
        (Kind::Council | Kind::Office | Kind::Other, None) => return Ok(()),
        (kind, None) => return Err(Refusal::NeedsParent(kind)),
        (_, Some(parent)) => match parent.dissolved {
            Some(day) if day < today => return Err(Refusal::ParentDissolved(day)),
            _ => {}
        },
    }
    law.map_or(Ok(()), |law| set_up(new, law))
}

/// Checks what changes about a body.
pub fn amend(body: &Body, aliases: &[String]) -> Result<(), Refusal> {
    named(&body.name)?;
    if let (Some(founded), Some(dissolved)) = (body.founded, body.dissolved)
        && dissolved < founded.first_day()
    {
        return Err(Refusal::EndsBeforeItBegins);
    }
    let texts = [&body.note, &body.source].map(|text| text.as_deref());
    let names = [Some(body.name.as_str()), Some(body.name_en.as_str())];
    let public = texts.into_iter().chain(names).chain(aliases.iter().map(|a| Some(a.as_str())));
    persons::fit_for_the_record(public).map_err(|_| Refusal::ContactInRecord)?;
    for (nth, alias) in aliases.iter().enumerate() {
        if *alias == body.name || aliases[..nth].contains(alias) {
            return Err(Refusal::AliasTwice(alias.clone()));
        }
        named(alias)?;
    }
    Ok(())
}

fn named(name: &str) -> Result<(), Refusal> {
    let length = name.trim().chars().count();
    if length == 0 || length > 80 { Err(Refusal::Name) } else { Ok(()) }
}

/// The book names its organs; what else there is may need a resolution.
fn set_up(new: &NewBody, law: &LawOn<'_>) -> Result<(), Refusal> {
    if let Some(organ) = &new.organ {
        let known = law.book.organ(organ).is_some();
        return if known { Ok(()) } else { Err(Refusal::UnknownOrgan(organ.clone())) };
    }
    let set_up = matches!(new.kind, Kind::Organ | Kind::Subcommittee | Kind::TaskForce);
    if !set_up || new.by_decision {
        return Ok(());
    }
    for (key, organ) in &law.book.organs {
        if let Ok(power) = law.authority(key, Power::Establish)
            && power.rule.by_resolution
        {
            let organ = organ.name.clone();
            return Err(Refusal::NeedsResolution { cite: power.cite, organ });
        }
    }
    Ok(())
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Name => Message::new("bodies-registry-refused-name"),
            Self::Slug(slug) => Message::new("bodies-registry-refused-slug").with("slug", slug),
            Self::SlugTaken(slug) => {
                Message::new("bodies-registry-refused-slug-taken").with("slug", slug)
            }
            Self::NeedsParent(_) => Message::new("bodies-registry-refused-parent"),
            Self::ParentDissolved(day) => {
                Message::new("bodies-registry-refused-dissolved").with("day", *day)
            }
            Self::UnknownOrgan(organ) => {
                Message::new("bodies-registry-refused-organ").with("organ", organ)
            }
            Self::NeedsResolution { organ, .. } => {
                Message::new("bodies-registry-refused-resolution").with("organ", organ)
            }
            Self::EndsBeforeItBegins => Message::new("bodies-registry-refused-order"),
            Self::ContactInRecord => Message::new("people-persons-refused-contact"),
            Self::AliasTwice(alias) => {
                Message::new("bodies-registry-refused-alias").with("alias", alias)
            }
        }
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::NeedsResolution { cite, .. } => Some(cite),
            _ => None,
        }
    }
}
