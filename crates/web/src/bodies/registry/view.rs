//! A body on a day, as its page shows it: who is in office, who may be, who was, what is empty.

use bylaws::LawOn;
use council::bodies::counts::{self, Declaration, Members};
use council::bodies::registry::Body;
use council::bodies::seats::{self, EndReason, Held, Holder, Seat};
use council::bodies::vacancies::{Policy, Vacancy};
use jiff::civil::{Date, DateTime};
use store::bodies::seats::RosterLine;
use words::Tongue;

use super::{named, role_name};
use crate::look::{
    Badge, Tone,
    bars::Band,
    trail::{Mark, Step, Trail},
};

/// What a line of a roster shows.
#[derive(Debug)]
pub(crate) struct Line {
    /// The name of the holder.
    pub name: String,
    /// The page of the holder.
    pub href: String,
    /// What tells namesakes apart.
    pub note: String,
    /// The role.
    pub role: String,
    /// The district: words and page.
    pub district: Option<(String, String)>,
    /// From when, or that no source says so.
    pub from: String,
    /// Until when; empty where it goes on.
    pub to: String,
    /// Why it ended.
    pub reason: &'static str,
    /// The last day of the term, and its article.
    pub term: Option<(String, String)>,
    /// What is said where no last day of a term can be told.
    pub no_term: &'static str,
    /// Whether a source states the first day.
    pub dated: bool,
    /// What wants attention.
    pub marks: Vec<Badge>,
    /// Who sent or nominated, what shows it, where it comes from.
    pub grounds: Vec<(&'static str, String)>,
    /// The page of the seat.
    pub seat: String,
    /// The page of the body and its name, where the line stands elsewhere.
    pub body: (String, String),
}

/// Lines of one role.
#[derive(Debug)]
pub(crate) struct Group {
    /// The name of the role.
    pub title: String,
    /// The word in its id.
    pub id: String,
    /// The lines.
    pub lines: Vec<Line>,
    /// Whether any line has a district.
    pub districts: bool,
}

/// A vacancy.
#[derive(Debug)]
pub(crate) struct Open {
    /// The role.
    pub role: String,
    /// Since when.
    pub since: String,
    /// Who left it.
    pub left: String,
    /// What becomes of it.
    pub policy: Badge,
    /// What is looked for.
    pub criteria: String,
    /// Who decided so.
    pub source: String,
    /// The page on which it is settled.
    pub href: String,
}

/// How many members there are, in words.
#[derive(Debug)]
pub(crate) struct Count {
    /// The number; none where it is unknown.
    pub number: Option<u32>,
    /// How many are known by name.
    pub named: u32,
    /// What the number rests on.
    pub sentence: String,
}

/// What lines are made with.
#[derive(Clone, Copy)]
pub(crate) struct With<'a> {
    /// The language.
    pub t: Tongue,
    /// The law of the day asked for.
    pub law: Option<&'a LawOn<'a>>,
    /// The day asked for.
    pub on: Date,
    /// Today.
    pub today: Date,
}

impl With<'_> {
    /// A seat as a line.
    pub fn line(&self, it: &RosterLine) -> Line {
        let (t, seat) = (self.t, &it.seat);
        let district =
            it.district.as_ref().zip(seat.district.as_ref()).map(|((ko, en), code)| {
                (named(t, ko, en).to_owned(), format!("/districts/{code}"))
            });
        let term = self.law.and_then(|law| seats::term_ends(seat, law));
        Line {
            name: it.name.clone(),
            href: match seat.holder {
                Holder::Person(id) => format!("/people/{id}"),
                Holder::Office(id) => format!("/offices/{id}"),
            },
            note: it.note.clone().unwrap_or_default(),
            role: role_name(t, self.law, &seat.role),
            district,
            from: match seat.from {
                Some(from) => t.when(from),
                None => t.say("bodies-from-unstated").to_owned(),
            },
            dated: seat.from.is_some(),
            no_term: t.say(match self.law {
                None => "bodies-term-no-book",
                Some(law) if law.term(&seat.role).is_ok() => "main-when-unknown",
                Some(_) => "bodies-no-term",
            }),
            to: seat.to.map(|day| t.day(day)).unwrap_or_default(),
            reason: seat.end.map_or("", |end| t.say(reason_key(end))),
            marks: self.marks(it, term.as_ref().map(|(last, _)| *last)),
            term: term.map(|(last, cite)| (t.day(last), words::cite(t, &cite))),
            grounds: self.grounds(it),
            seat: format!("/bodies/{}/seats/{}", it.body_slug, seat.id),
            body: (
                format!("/bodies/{}", it.body_slug),
                named(t, &it.body_name, &it.body_name_en).to_owned(),
            ),
        }
    }

    fn marks(&self, it: &RosterLine, term: Option<Date>) -> Vec<Badge> {
        let (t, seat) = (self.t, &it.seat);
        let mut marks = Vec::new();
        let mut mark = |tone, key| marks.push(Badge::new(tone, t.say(key)));
        if seat.end == Some(EndReason::Corrected) {
            mark(Tone::Plain, "bodies-mark-corrected");
            return marks;
        }
        if seat.held_on(self.on) == Held::Perhaps {
            mark(Tone::Human, "bodies-mark-perhaps");
        }
        if seat.from.is_some_and(|from| from.is_exact() && from.first_day() == self.on) {
            mark(Tone::Info, "bodies-mark-first-day");
        }
        if seat.to == Some(self.on) {
            mark(Tone::Info, "bodies-mark-last-day");
        }
        if seat.to.is_some() && !it.record.to_stated {
            mark(Tone::Warn, "bodies-mark-no-to");
        }
        if seat.to.is_none() && term.is_some_and(|last| last < self.today) {
            mark(Tone::Warn, "bodies-mark-term-over");
        }
        if self.unverified(it) {
            mark(Tone::Warn, "bodies-mark-no-evidence");
        }
        marks
    }

    /// The book asks for a record of the appointment, and there is none.
    fn unverified(&self, it: &RosterLine) -> bool {
        let record = &it.record;
        let shown =
            record.evidence.is_some() || record.appointed_by.is_some() || record.begun_by.is_some();
        let steps = self.law.and_then(|law| law.appointments(&it.seat.role).ok());
        let asked = steps.is_some_and(|steps| steps.iter().any(|s| !s.rule.evidence.is_empty()));
        asked && !shown && it.seat.to.is_none()
    }

    fn grounds(&self, it: &RosterLine) -> Vec<(&'static str, String)> {
        let record = &it.record;
        let all = [
            ("bodies-column-seat-source", &record.seat_source),
            ("bodies-column-nominated-by", &record.nominated_by),
            ("bodies-column-evidence", &record.evidence),
            ("bodies-column-appointed-by", &record.appointed_by),
            ("bodies-end-note", &record.end_note),
            ("main-source", &record.source),
        ];
        let known = all.into_iter().filter_map(|(key, text)| Some((key, text.clone()?)));
        known.map(|(key, text)| (self.t.say(key), text)).collect()
    }

    /// Lines in office on the day, by role: offices first, then as the book and the record go.
    pub fn groups(&self, roster: &[RosterLine]) -> Vec<Group> {
        let mut roles: Vec<&str> = Vec::new();
        for it in roster {
            if !roles.contains(&it.seat.role.as_str()) {
                roles.push(&it.seat.role);
            }
        }
        let is_office = |role: &str| {
            self.law.and_then(|law| law.book.role(role)).is_some_and(|known| known.office)
        };
        roles.sort_by_key(|role| !is_office(role));
        let groups = roles.into_iter().enumerate().map(|(nth, role)| {
            let held = |it: &&RosterLine| it.seat.role == role && it.seat.is_held_on(self.on);
            let lines: Vec<Line> = roster.iter().filter(held).map(|it| self.line(it)).collect();
            Group {
                title: role_name(self.t, self.law, role),
                id: format!("h-role-{nth}"),
                districts: lines.iter().any(|line| line.district.is_some()),
                lines,
            }
        });
        groups.filter(|group| !group.lines.is_empty()).collect()
    }

    /// Those in office on the day by whoever sends them, in the order they are entered.
    pub fn senders(&self, roster: &[RosterLine]) -> Vec<(String, u32)> {
        let mut senders: Vec<(String, u32)> = Vec::new();
        for it in roster.iter().filter(|it| it.seat.is_held_on(self.on)) {
            let Some(sender) = &it.record.seat_source else { continue };
            match senders.iter_mut().find(|(known, _)| known == sender) {
                Some((_, count)) => *count += 1,
                None => senders.push((sender.clone(), 1)),
            }
        }
        senders
    }

    /// Lines that satisfy `wanted`.
    pub fn lines(&self, roster: &[RosterLine], wanted: impl Fn(&Seat) -> bool) -> Vec<Line> {
        roster.iter().filter(|it| wanted(&it.seat)).map(|it| self.line(it)).collect()
    }

    /// The number of members and what it rests on.
    pub fn count(&self, members: &Members, seats: &[Seat]) -> Count {
        let (t, named) = (self.t, counts::named(seats, self.on));
        let sentence = match members {
            Members::Counted(_) => t.say("bodies-counts-by-roster").to_owned(),
            Members::Declared { by, change, .. } => {
                let said = self.said(by);
                match change {
                    0 => said,
                    change => {
                        let key = if *change > 0 {
                            "bodies-counts-change-up"
                        } else {
                            "bodies-counts-change-down"
                        };
                        let change = i64::try_from(change.unsigned_abs()).unwrap_or(i64::MAX);
                        format!("{said} {}", t.of(key).n("change", change))
                    }
                }
            }
            Members::Unknown { named } => {
                t.of("bodies-counts-unknown").n("named", *named).to_string()
            }
        };
        Count { number: members.count(), named, sentence }
    }

    /// Who said a number, when, where.
    pub fn said(&self, by: &Declaration) -> String {
        let say = self.t.of("bodies-counts-said").n("count", by.count).moment("at", by.as_of);
        say.s("by", &by.said_by).s("source", &by.source).to_string()
    }

    /// The size against its band, with the article.
    pub fn band(&self, body: &Body, count: &Count) -> Option<(Band, String)> {
        let law = self.law?;
        let band = law.size_band(body.organ.as_deref()?).ok()?;
        let title = self.t.say("bodies-band-title");
        let gauge =
            Band::new(self.t, "band", title, band.rule.bounds(), band.rule.target, count.number);
        Some((gauge, words::cite(self.t, &band.cite)))
    }

    /// Open vacancies on the day.
    pub fn open(&self, body: &Body, all: &[Vacancy], roster: &[RosterLine]) -> Vec<Open> {
        let is_open = |it: &&Vacancy| {
            it.since <= self.on && it.closed_on.is_none_or(|closed| self.on < closed)
        };
        let name = |it: &Vacancy| {
            let left = roster.iter().find(|line| Some(line.seat.id) == it.left_by);
            left.map(|line| line.name.clone()).unwrap_or_default()
        };
        let open = all.iter().filter(is_open).map(|it| Open {
            role: role_name(self.t, self.law, &it.role),
            since: self.t.day(it.since),
            left: name(it),
            policy: policy(self.t, it.policy),
            criteria: it.criteria.clone().unwrap_or_default(),
            source: it.source.clone().unwrap_or_default(),
            href: format!("/bodies/{}/vacancies/{}", body.slug, it.id),
        });
        open.collect()
    }

    /// What changed on known days up to the day, the latest last; who came or went on one day in
    /// one role stands together.
    pub fn trail(&self, roster: &[RosterLine], most: usize) -> Option<Trail> {
        let mut changes: Vec<Change<'_>> = Vec::new();
        for it in roster.iter().filter(|it| it.seat.counts()) {
            let (role, name) = (it.seat.role.as_str(), it.name.as_str());
            if let Some(from) = it.seat.from.filter(|from| from.first_day() <= self.on) {
                let when = self.t.when(from);
                changes.push(Change { day: from.first_day(), when, end: None, role, name });
            }
            if let Some(to) = it.seat.to.filter(|to| *to <= self.on) {
                let end = Some(it.seat.end.map_or("bodies-trail-ended", reason_key));
                changes.push(Change { day: to, when: self.t.day(to), end, role, name });
            }
        }
        changes.sort_by_key(|it| (it.day, it.end.is_none()));
        let mut steps: Vec<Step> = changes
            .chunk_by(|a, b| (&a.when, a.end, a.role) == (&b.when, b.end, b.role))
            .map(|same| self.step(same))
            .collect();
        let steps = steps.split_off(steps.len().saturating_sub(most));
        let label = self.t.say("bodies-trail-title");
        (!steps.is_empty()).then(|| Trail::new(self.t, label, steps))
    }

    fn step(&self, same: &[Change<'_>]) -> Step {
        let first = &same[0];
        let what = self.t.say(first.end.unwrap_or("bodies-trail-began"));
        let role = role_name(self.t, self.law, first.role);
        let title = self.t.of("bodies-trail-change").s("role", role).s("what", what).to_string();
        let names: Vec<&str> = same.iter().map(|it| it.name).collect();
        Step::new(Mark::Done, first.when.as_str(), title).saying(names.join(", "))
    }
}

/// Somebody came or went.
struct Change<'a> {
    day: Date,
    when: String,
    /// The key of why a seat ended; none where one began.
    end: Option<&'static str>,
    role: &'a str,
    name: &'a str,
}

/// What becomes of a vacancy, as a badge.
pub(crate) fn policy(t: Tongue, policy: Policy) -> Badge {
    let (tone, sign, key) = match policy {
        Policy::Undecided => (Tone::Human, "human", "bodies-policy-undecided"),
        Policy::KeptOpen => (Tone::Plain, "wait", "bodies-policy-kept-open"),
        Policy::ToBeFilled => (Tone::Info, "now", "bodies-policy-to-be-filled"),
    };
    Badge::new(tone, t.say(key)).signed(sign)
}

/// The key of why a seat ended.
pub(crate) const fn reason_key(end: EndReason) -> &'static str {
    match end {
        EndReason::Resigned => "bodies-end-resigned",
        EndReason::Replaced => "bodies-end-replaced",
        EndReason::Expired => "bodies-end-expired",
        EndReason::Dismissed => "bodies-end-dismissed",
        EndReason::Deceased => "bodies-end-deceased",
        EndReason::Dissolved => "bodies-end-dissolved",
        EndReason::Corrected => "bodies-end-corrected",
    }
}

/// The moment at which a day is asked about: now for today, its end for any other.
pub(crate) fn moment(on: Date, now: DateTime) -> DateTime {
    if on == now.date() { now } else { on.at(23, 59, 59, 0) }
}
