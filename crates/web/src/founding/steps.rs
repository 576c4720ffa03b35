//! How far a founding has come, the steps on the side of each page, and the two steps without a form
//! of their own: the roster, and the end.

use askama::Template;
use council::MeetingId;
use council::accounts::roles::{Act, Place};
use council::bodies::registry::Body;

use words::Tongue;

use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Frame, trail::Mark},
};

/// A step of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The council is named.
    Name,
    /// Its book is entered.
    Book,
    /// Its members are entered.
    Roster,
    /// Its first meeting is called.
    Meeting,
    /// All of it is there.
    Done,
}

impl Step {
    const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::Name, "name", "founding-step-name"),
        (Self::Book, "book", "founding-step-book"),
        (Self::Roster, "roster", "founding-step-roster"),
        (Self::Meeting, "meeting", "founding-step-meeting"),
        (Self::Done, "done", "founding-step-done"),
    ];

    /// The step of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known, _)| *known == word).map(|(step, ..)| *step)
    }
}

/// An organ that the book names.
#[derive(Debug, Clone)]
pub struct Organ {
    /// Its key in the book.
    pub key: String,
    /// Its Korean name.
    pub name: String,
    /// Its English name; empty where the book has none.
    pub name_en: String,
    /// Whether the book says how it decides: such an organ is set up at once.
    pub decides: bool,
    /// The body it is, once set up.
    pub body: Option<Body>,
    /// How many seats are entered.
    pub seats: u32,
}

/// A council that is being founded.
#[derive(Debug, Clone)]
pub struct Founding {
    /// The council.
    pub council: Body,
    /// Whether it has a book, and its title.
    pub book: Option<String>,
    /// The organs of the book in force.
    pub organs: Vec<Organ>,
    /// Seats entered in all.
    pub seats: u32,
    /// Its first meeting.
    pub meeting: Option<MeetingId>,
}

/// Reads how far a council has come.
pub async fn read(ask: &Ask, slug: &str) -> Result<Founding, Failure> {
    let (slug, clerk, now) = (slug.to_owned(), ask.web.clerk().clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(council) = store::bodies::registry::by_slug(seen.conn, &slug)? else {
            return Ok(None);
        };
        let law = clerk.laws().in_force(seen.conn, council.id, now)?;
        let children = store::bodies::registry::children(seen.conn, council.id)?;
        let seats = store::founding::seats(seen.conn, council.id)?;
        let meeting = store::founding::first_meeting(seen.conn, council.id)?;
        let versions = store::bylaws::versions::of_body(seen.conn, council.id)?;
        let of = |body: &Body| {
            seats.iter().find(|(id, _)| *id == body.id).map_or(0, |(_, count)| *count)
        };
        let organs = law.iter().flat_map(|law| law.book.organs.iter().map(|o| (law.law(), o)));
        let organs = organs.map(|(law, (key, organ))| {
            let body = children.iter().find(|b| b.organ.as_deref() == Some(key.as_str()));
            Organ {
                key: key.clone(),
                name: organ.name.clone(),
                name_en: organ.en.clone().unwrap_or_default(),
                decides: law.quorum_of(key).is_ok(),
                seats: body.map_or(0, of),
                body: body.cloned(),
            }
        });
        let organs = organs.collect();
        let all = seats.iter().map(|(_, count)| count).sum();
        let book = versions.last().map(|version| version.title.clone());
        Ok(Some(Founding { council, book, organs, seats: all, meeting }))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let whole = |f: &Founding| f.council.parent.is_none();
    found.filter(whole).ok_or_else(|| Failure::missing(ask, "body"))
}

impl Founding {
    /// The step that comes next.
    pub fn next(&self) -> Step {
        if self.book.is_none() {
            Step::Book
        } else if self.meeting.is_some() {
            Step::Done
        } else if self.seats == 0 {
            Step::Roster
        } else {
            Step::Meeting
        }
    }

    /// The name of the council on a page of this language.
    pub fn name(&self, ask: &Ask) -> String {
        let council = &self.council;
        let english = !ask.tongue.is_ko() && !council.name_en.is_empty();
        if english { council.name_en.clone() } else { council.name.clone() }
    }

    /// Where the council stands, for questions of rights.
    pub fn place(&self) -> Place {
        Place { line: vec![self.council.id], root: self.council.id }
    }

    /// Why the reader may not call a meeting, where they may not.
    pub fn cannot_convene(&self, ask: &Ask) -> Option<String> {
        let may = ask.who.may(Act::Convene, Some(&self.place()));
        may.err().map(|why| flash::refusal(ask.tongue, &why))
    }

    fn is_done(&self, step: Step) -> bool {
        match step {
            Step::Name => true,
            Step::Book => self.book.is_some(),
            Step::Roster => self.seats > 0,
            Step::Meeting | Step::Done => self.meeting.is_some(),
        }
    }
}

/// The steps with where one is, for the side of a page; prints itself.
#[derive(Template)]
#[template(path = "founding/steps.html")]
pub struct Miles {
    tongue: Tongue,
    /// How each step stands, the key of its name, where it leads.
    miles: Vec<(Mark, &'static str, String)>,
}

impl askama::filters::HtmlSafe for Miles {}

impl Miles {
    /// The key of how a step stands, for those who do not see it.
    fn state(&self, mark: &Mark) -> &'static str {
        match mark {
            Mark::Done => "main-state-done",
            Mark::Now => "main-state-now",
            Mark::Planned | Mark::Broken => "main-state-planned",
        }
    }
}

/// The steps as they stand while `now` is shown.
pub fn miles(ask: &Ask, founding: Option<&Founding>, now: Step) -> Miles {
    let mark = |step: Step| {
        if step == now {
            Mark::Now
        } else if founding.is_some_and(|founding| founding.is_done(step)) {
            Mark::Done
        } else {
            Mark::Planned
        }
    };
    let miles = Step::ALL.into_iter().map(|(step, word, key)| {
        let open = founding.filter(|_| step != Step::Name && step != now);
        let href = open.map(|f| format!("{}?step={word}", super::address(f.council.slug.as_str())));
        (mark(step), key, href.unwrap_or_default())
    });
    Miles { tongue: ask.tongue, miles: miles.collect() }
}

/// The step of the roster: the organs, and where their members are entered.
#[derive(Template)]
#[template(path = "founding/roster.html")]
pub struct Roster {
    frame: Frame,
    key: String,
    miles: Miles,
    founding: Founding,
}

impl Roster {
    /// The page.
    pub fn new(ask: &Ask, founding: Founding) -> Self {
        Self {
            frame: ask.frame().titled(ask.tongue.say("founding-step-roster")),
            key: ask.key(),
            miles: miles(ask, Some(&founding), Step::Roster),
            founding,
        }
    }

    fn name<'a>(&self, organ: &'a Organ) -> &'a str {
        if self.frame.is_ko() || organ.name_en.is_empty() { &organ.name } else { &organ.name_en }
    }

    fn here(&self) -> String {
        super::address(self.founding.council.slug.as_str())
    }
}

/// The end of the path: where to go from here.
#[derive(Template)]
#[template(path = "founding/done.html")]
pub struct Whole {
    frame: Frame,
    miles: Miles,
    founding: Founding,
}

impl Whole {
    /// The page.
    pub fn new(ask: &Ask, founding: Founding) -> Self {
        let title = ask.tongue.of("founding-done-title").s("name", founding.name(ask)).to_string();
        let miles = miles(ask, Some(&founding), Step::Done);
        Self { frame: ask.frame().titled(title), miles, founding }
    }
}
