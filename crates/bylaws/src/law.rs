//! The law at a moment: every question of the house, answered with its paragraph or with silence.

use std::fmt;

use jiff::civil::DateTime;
use serde::Serialize;

use crate::{
    Book, Cite, Kind, MeetingKind, Reading, Rule, RuleBody,
    rules::{
        Amendment, Appointment, Authority, Cadence, Composition, Convening, Duty, Effectivity,
        Eligibility, Exception, Identity, Limit, Majority, Matter, Notice, Office, Power, Quorum,
        Recusal, Scope, ScopeOf, SeatCap, Shares, SizeBand, Term, Window, WrittenResolution,
    },
};

/// The book in force at a moment.
#[derive(Debug, Clone, Copy)]
pub struct LawOn<'b> {
    /// The book.
    pub book: &'b Book,
    /// The moment asked for; a silence names it.
    pub at: DateTime,
}

/// A rule with the paragraph it rests on and the readings it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ruled<'b, T = RuleBody> {
    /// What it says.
    pub rule: &'b T,
    /// Its name.
    pub name: &'b str,
    /// Its paragraph.
    pub cite: Cite,
    /// The readings of the rule and of its fields.
    pub readings: Vec<&'b Reading>,
}

/// No article answers; never a default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Silence {
    /// The kind of rule that is missing.
    pub kind: Kind,
    /// The key asked for: an organ, a role, a rule's name; empty where the kind says it all.
    pub subject: String,
    /// The same in the book's words, where it has a name for it.
    pub named: String,
    /// The moment asked for.
    pub at: DateTime,
}

impl Silence {
    /// A stable key for machines: `quorum/plenary`.
    pub fn key(&self) -> String {
        if self.subject.is_empty() {
            return self.kind.to_string();
        }
        format!("{}/{}", self.kind, self.subject)
    }

    /// What was asked for, in words: the name the book gives the subject, or the kind.
    pub fn about(&self) -> String {
        if self.named.is_empty() { self.kind.to_string() } else { self.named.clone() }
    }
}

impl fmt::Display for Silence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no article answers {} on {}", self.key(), self.at)
    }
}

impl std::error::Error for Silence {}

/// Declares the questions that pick one kind of rule by one of its fields.
macro_rules! asked {
    ($($(#[$doc:meta])* $name:ident: $kind:ident($field:ident);)*) => {$(
        $(#[$doc])*
        pub fn $name(&self, $field: &str) -> Result<Ruled<'b, $kind>, Silence> {
            self.first(Kind::$kind, $field, |body| match body {
                RuleBody::$kind(rule) if rule.$field == $field => Some(rule),
                _ => None,
            })
        }
    )*};
}

/// Declares the questions that name no subject.
macro_rules! asked_of_all {
    ($($(#[$doc:meta])* $name:ident: $kind:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(&self) -> Result<Ruled<'b, $kind>, Silence> {
            self.first(Kind::$kind, "", |body| match body {
                RuleBody::$kind(rule) => Some(rule),
                _ => None,
            })
        }
    )*};
}

/// Declares the questions that pick a rule by its own name.
macro_rules! asked_by_name {
    ($($(#[$doc:meta])* $name:ident: $kind:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(&self, name: &str) -> Result<Ruled<'b, $kind>, Silence> {
            let rule = self.book.rule(name);
            let found = rule.and_then(|rule| match &rule.body {
                RuleBody::$kind(body) => Some(self.ruled(rule, body)),
                _ => None,
            });
            found.ok_or_else(|| self.silence(Kind::$kind, name))
        }
    )*};
}

impl<'b> LawOn<'b> {
    asked! {
        /// How long a seat of the role lasts.
        term: Term(role);
        /// How many of the role there may be.
        seat_cap: SeatCap(role);
        /// Who may hold the role.
        eligibility: Eligibility(role);
        /// The office that the role is.
        office: Office(role);
        /// What the role is bound to do.
        duty: Duty(role);
        /// How large the organ is to be.
        size_band: SizeBand(organ);
        /// How often the organ meets.
        cadence: Cadence(organ);
        /// How early a meeting of the organ is announced.
        notice: Notice(organ);
        /// Who makes up the organ.
        composition: Composition(organ);
        /// When the organ may decide without a meeting.
        written_resolution: WrittenResolution(organ);
        /// How a cost is shared.
        shares: Shares(what);
        /// How often something may happen.
        limit: Limit(what);
    }

    asked_of_all! {
        /// What the body is called.
        identity: Identity;
        /// How the book is amended.
        amendment: Amendment;
        /// When a version takes effect.
        effectivity: Effectivity;
    }

    asked_by_name! {
        /// A majority rule by its name.
        majority: Majority;
        /// A quorum rule by its name.
        quorum: Quorum;
        /// A span of days by its name.
        window: Window;
    }

    /// Any rule by its name.
    pub fn rule(&self, name: &str) -> Result<Ruled<'b>, Silence> {
        let rule = self.book.rule(name).ok_or_else(|| self.silence(Kind::Rule, name))?;
        Ok(self.ruled(rule, &rule.body))
    }

    /// The quorum of the organ for ordinary matters.
    pub fn quorum_of(&self, organ: &str) -> Result<Ruled<'b, Quorum>, Silence> {
        self.quorum_for(organ, Matter::Ordinary)
    }

    /// The quorum of the organ for a matter, or its ordinary one where the matter has none.
    pub fn quorum_for(&self, organ: &str, matter: Matter) -> Result<Ruled<'b, Quorum>, Silence> {
        let pick = |matter| {
            self.first(Kind::Quorum, organ, move |body| match body {
                RuleBody::Quorum(q) if q.organ == organ && q.matter == matter => Some(q),
                _ => None,
            })
        };
        pick(matter).or_else(|_| pick(Matter::Ordinary))
    }

    /// Every majority rule by which the organ decides.
    pub fn majorities_of(&self, organ: &str) -> Result<Vec<Ruled<'b, Majority>>, Silence> {
        self.every(Kind::Majority, organ, |body| match body {
            RuleBody::Majority(rule) if rule.organs.iter().any(|o| o == organ) => Some(rule),
            _ => None,
        })
    }

    /// The majority by which the organ decides a matter, or its ordinary one where it has none.
    pub fn majority_for(
        &self,
        organ: &str,
        matter: Matter,
    ) -> Result<Ruled<'b, Majority>, Silence> {
        let mut all = self.majorities_of(organ)?;
        let at = all.iter().position(|m| m.rule.matter == matter);
        let at = at.or_else(|| all.iter().position(|m| m.rule.matter == Matter::Ordinary));
        at.map(|at| all.swap_remove(at)).ok_or_else(|| self.silence(Kind::Majority, organ))
    }

    /// Every way in which a meeting of the kind is called.
    pub fn convening(
        &self,
        organ: &str,
        meeting: MeetingKind,
    ) -> Result<Vec<Ruled<'b, Convening>>, Silence> {
        self.every(Kind::Convening, organ, |body| match body {
            RuleBody::Convening(c) if c.organ == organ && c.meeting == meeting => Some(c),
            _ => None,
        })
    }

    /// Every step by which the role is filled: by their order where the book gives one, otherwise
    /// as they stand in the book.
    pub fn appointments(&self, role: &str) -> Result<Vec<Ruled<'b, Appointment>>, Silence> {
        let mut all = self.every(Kind::Appointment, role, |body| match body {
            RuleBody::Appointment(rule) if rule.role == role => Some(rule),
            _ => None,
        })?;
        all.sort_by_key(|step| step.rule.order.unwrap_or(0));
        Ok(all)
    }

    /// The last step by which the role is filled: the one that makes a nominee a member.
    pub fn appointment(&self, role: &str) -> Result<Ruled<'b, Appointment>, Silence> {
        let last = self.appointments(role)?.pop();
        last.ok_or_else(|| self.silence(Kind::Appointment, role))
    }

    /// The offices whose holders come from the organ.
    pub fn offices_of(&self, organ: &str) -> Result<Vec<Ruled<'b, Office>>, Silence> {
        self.every(Kind::Office, organ, |body| match body {
            RuleBody::Office(rule) if rule.of == organ => Some(rule),
            _ => None,
        })
    }

    /// The office that presides over the organ.
    pub fn presiding(&self, organ: &str) -> Result<Ruled<'b, Office>, Silence> {
        self.first(Kind::Office, organ, |body| match body {
            RuleBody::Office(rule) if rule.presides.iter().any(|o| o == organ) => Some(rule),
            _ => None,
        })
    }

    /// Who stays out of a matter of the organ.
    pub fn recusal(&self, organ: &str) -> Result<Ruled<'b, Recusal>, Silence> {
        self.first(Kind::Recusal, organ, |body| match body {
            RuleBody::Recusal(rule) if rule.organs.iter().any(|o| o == organ) => Some(rule),
            _ => None,
        })
    }

    /// A power of the organ.
    pub fn authority(&self, organ: &str, power: Power) -> Result<Ruled<'b, Authority>, Silence> {
        self.first(Kind::Authority, organ, |body| match body {
            RuleBody::Authority(rule) if rule.organ == organ && rule.power == power => Some(rule),
            _ => None,
        })
    }

    /// The list of places or activities the body is for.
    pub fn scope(&self, what: ScopeOf) -> Result<Ruled<'b, Scope>, Silence> {
        self.first(Kind::Scope, "", |body| match body {
            RuleBody::Scope(rule) if rule.what == what => Some(rule),
            _ => None,
        })
    }

    /// When the rule of that name does not hold; empty where there is no exception.
    pub fn exceptions_to(&self, rule: &str) -> Vec<Ruled<'b, Exception>> {
        let found = self.every(Kind::Exception, rule, |body| match body {
            RuleBody::Exception(exception) if exception.to == rule => Some(exception),
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// That no article answers, said of this moment.
    pub fn silence(&self, kind: Kind, subject: &str) -> Silence {
        let organ = self.book.organ(subject).map(|organ| &organ.name);
        let named = organ.or_else(|| self.book.role(subject).map(|role| &role.name));
        let named = named.map_or(subject, String::as_str).to_owned();
        Silence { kind, subject: subject.to_owned(), named, at: self.at }
    }

    fn first<T>(
        &self,
        kind: Kind,
        subject: &str,
        pick: impl Fn(&'b RuleBody) -> Option<&'b T>,
    ) -> Result<Ruled<'b, T>, Silence> {
        let found = self.book.rules.iter().find_map(|r| Some(self.ruled(r, pick(&r.body)?)));
        found.ok_or_else(|| self.silence(kind, subject))
    }

    fn every<T>(
        &self,
        kind: Kind,
        subject: &str,
        pick: impl Fn(&'b RuleBody) -> Option<&'b T>,
    ) -> Result<Vec<Ruled<'b, T>>, Silence> {
        let found = self.book.rules.iter().filter_map(|r| Some(self.ruled(r, pick(&r.body)?)));
        let found: Vec<_> = found.collect();
        if found.is_empty() { Err(self.silence(kind, subject)) } else { Ok(found) }
    }

    fn ruled<T>(&self, rule: &'b Rule, body: &'b T) -> Ruled<'b, T> {
        Ruled {
            rule: body,
            name: &rule.name,
            cite: rule.cite.clone(),
            readings: self.book.readings_of(&rule.name),
        }
    }
}
