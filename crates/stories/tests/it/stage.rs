//! The stage a story is told on: a house with its clerk, a clock that stands, and what was last
//! spoken of.

use std::{collections::BTreeMap, sync::Arc};

use bylaws::Book;
use clerk::{Clerk, Trouble};
use council::accounts::{grants::Wish, roles::Role, roles::Standing};
use council::bodies::registry::Body;
use council::bylaws::amendments::Amendment;
use council::bylaws::versions::Version;
use council::decisions::register::Decision;
use council::meetings::page::MeetingPage;
use council::{
    AccountId, Advice, AmendmentId, BodyId, DecisionId, ElectionId, ItemId, MeetingId, MotionId,
    PersonId, Refuse, VoteId, WrittenId,
};
use jiff::civil::DateTime;
use store::{Conn, Db, Error, p};
use tokio::runtime::Runtime;
use words::Tongue;

use crate::story::Row;

/// What a row led to: what its last column must say, or why it was not understood.
pub type Then = Result<String, Stop>;

/// Why a row led to nothing.
#[derive(Debug)]
pub enum Stop {
    /// The clerk did not do it; the story says why.
    Trouble(Trouble),
    /// The row cannot be understood.
    Unread(String),
}

impl Stop {
    /// A row that cannot be understood.
    pub fn unread(why: impl Into<String>) -> Self {
        Self::Unread(why.into())
    }
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Trouble(error.into())
    }
}

/// What was last spoken of; a row means it where it names nothing else.
#[derive(Debug, Clone, Copy, Default)]
pub struct Last {
    pub meeting: Option<MeetingId>,
    pub item: Option<ItemId>,
    pub motion: Option<MotionId>,
    pub vote: Option<VoteId>,
    pub election: Option<ElectionId>,
    pub decision: Option<DecisionId>,
    pub amendment: Option<AmendmentId>,
    pub written: Option<WrittenId>,
    pub schedule: Option<council::ScheduleId>,
    pub event: Option<council::EventId>,
    pub expense: Option<council::ExpenseId>,
}

/// A house in which a story happens.
pub struct Stage {
    pub clerk: Clerk,
    pub db: Db,
    pub last: Last,
    /// The council whose story it is; organs are called by their short names.
    pub council: Option<BodyId>,
    /// The sign-in link made last.
    pub link: String,
    /// The cookies of browsers, by the login they are signed in with.
    pub cookies: BTreeMap<String, String>,
    runtime: Runtime,
    who: String,
    steps: u32,
    /// What keys of acts begin with: the world was made under other keys.
    pub scene: &'static str,
    /// The key of the row before, where this row sends the same form once more.
    again: Option<String>,
    /// Acts that were done.
    pub done: u32,
}

impl Stage {
    /// An empty house in `db`.
    pub fn new(db: Db) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime starts");
        let clerk = Clerk::new(db.clone(), &std::env::temp_dir());
        Self {
            clerk,
            db,
            last: Last::default(),
            council: None,
            link: String::new(),
            cookies: BTreeMap::new(),
            runtime,
            who: "집".to_owned(),
            steps: 0,
            scene: "world",
            again: None,
            done: 0,
        }
    }

    /// The story is that of the council of this name; of none where the name is empty.
    pub fn at_home(&mut self, council: &str) -> Result<(), Stop> {
        self.council = match council {
            "" => None,
            council => Some(self.body(council)?.id),
        };
        Ok(())
    }

    /// Sets the clock and says who acts.
    pub fn enter(&mut self, row: &Row, again: bool) {
        self.clerk.clock().stand_at(row.at);
        row.who.clone_into(&mut self.who);
        self.again = again.then(|| self.key());
        self.steps += u32::from(!again);
    }

    /// The key of the act of this step.
    fn key(&self) -> String {
        format!("{}-{}", self.scene, self.steps)
    }

    /// Waits for an act or a read.
    pub fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// Whoever a row names must be there, even to ask.
    pub fn present(&mut self) -> Result<(), Stop> {
        self.standing(&self.who.clone()).map(drop)
    }

    /// The clerk, who acts, and the key of the act.
    pub fn desk(&mut self) -> Result<(Clerk, Standing, String), Stop> {
        let who = self.standing(&self.who.clone())?;
        let key = self.again.take().unwrap_or_else(|| self.key());
        Ok((self.clerk.clone(), who, key))
    }

    /// The day and time it is.
    pub fn now(&self) -> DateTime {
        self.clerk.clock().now()
    }

    /// Reads from the house.
    pub fn read<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut dyn Conn) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Stop> {
        Ok(self.wait(self.db.read(work))?)
    }

    /// Who somebody is today: a role, or a person of the record with an account.
    pub fn standing(&mut self, who: &str) -> Result<Standing, Stop> {
        match who {
            "집" => return Ok(Standing::house("집")),
            "아무나" => return Ok(Standing::default()),
            "관리자" => return self.staff("관리자", Some(Role::Administrator)),
            "간사" => return self.staff("간사", Some(Role::Secretary)),
            "손님" => return self.staff("손님", None),
            _ => {}
        }
        if let Some(login) = who.strip_prefix("계정 ") {
            return self.signed_in(login);
        }
        let person = if who == "의장" { self.chair()? } else { self.person(who)? };
        let account = self.account(who, Some(person))?;
        self.filled(account, Some(person), who)
    }

    /// Whoever signs in with this login.
    fn signed_in(&self, login: &str) -> Result<Standing, Stop> {
        let wanted = login.to_owned();
        let known = self.read(move |conn| store::accounts::registry::by_login(conn, &wanted))?;
        let known = known.ok_or_else(|| Stop::unread(format!("no account {login}")))?;
        self.filled(known.id, known.person, &known.name)
    }

    /// An account without a person; with `role` in the council of the story, or the whole house.
    fn staff(&mut self, name: &str, role: Option<Role>) -> Result<Standing, Stop> {
        let fresh = self.read({
            let login = login(name);
            move |conn| Ok(store::accounts::registry::by_login(conn, &login)?.is_none())
        })?;
        let account = self.account(name, None)?;
        if let (Some(role), true) = (role, fresh) {
            let body = self.council.filter(|_| role != Role::Administrator);
            let from = jiff::civil::date(2000, 1, 1);
            let wish = Wish { role, body, district: None, from, to: None };
            let house = Standing::house("집");
            let key = format!("grant-{name}");
            self.wait(self.clerk.grant_role(&house, &key, account, wish))?;
            self.done += 1;
        }
        self.filled(account, None, name)
    }

    fn filled(
        &self,
        account: AccountId,
        person: Option<PersonId>,
        name: &str,
    ) -> Result<Standing, Stop> {
        let today = self.now().date();
        let who = Standing {
            account: Some(account),
            person,
            name: name.to_owned(),
            ..Standing::default()
        };
        self.read(move |conn| {
            let mut who = who.clone();
            store::accounts::sessions::fill(conn, &mut who, today)?;
            Ok(who)
        })
    }

    /// The account called `name`, made where it is absent.
    pub fn account(&mut self, name: &str, person: Option<PersonId>) -> Result<AccountId, Stop> {
        let login = person.map_or_else(|| login(name), |person| format!("person-{person}"));
        let known = self.read({
            let login = login.clone();
            move |conn| store::accounts::registry::by_login(conn, &login)
        })?;
        if let Some(known) = known {
            return Ok(known.id);
        }
        let (house, key) = (Standing::house("집"), format!("account-{login}"));
        let form = clerk::accounts::registry::NewAccount { login, name: name.to_owned(), person };
        let made = self.wait(self.clerk.add_account(&house, &key, form))?;
        self.done += 1;
        Ok(made)
    }

    /// The person of this name; `이현주(2)` is the second of that name.
    pub fn person(&self, name: &str) -> Result<PersonId, Stop> {
        let (plain, nth) = match name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) {
            Some((plain, nth)) => (plain, nth.parse().unwrap_or(0)),
            None => (name, 1_usize),
        };
        let wanted = plain.to_owned();
        // Merged records keep their place in the count.
        let sql = "SELECT id FROM people_persons WHERE name = $1 ORDER BY id";
        let found = self
            .read(move |conn| conn.list(sql, p![&wanted], |row| Ok(PersonId::new(row.int(0)?))))?;
        let person = found.get(nth.wrapping_sub(1)).copied();
        person.ok_or_else(|| Stop::unread(format!("nobody is called {name}")))
    }

    fn chair(&self) -> Result<PersonId, Stop> {
        let root = self.council.ok_or_else(|| Stop::unread("this world has no chair"))?;
        let today = self.now().date();
        let seats = self.read(move |conn| store::bodies::seats::of_family(conn, root))?;
        let held = seats.iter().find(|seat| seat.role == "chair" && seat.is_held_on(today));
        let person = held.and_then(council::meetings::attendance::person);
        person.ok_or_else(|| Stop::unread("there is no chair"))
    }

    /// The body of this name or alias.
    pub fn body(&self, name: &str) -> Result<Body, Stop> {
        let wanted = name.to_owned();
        let found = self.read(move |conn| {
            let all = store::bodies::registry::list(conn)?;
            let aliases = store::bodies::registry::all_aliases(conn)?;
            Ok(all.into_iter().find(|body| {
                body.name == wanted
                    || aliases.iter().any(|(of, alias)| *of == body.id && *alias == wanted)
            }))
        })?;
        found.ok_or_else(|| Stop::unread(format!("no body is called {name}")))
    }
}

fn login(name: &str) -> String {
    match name {
        "관리자" => "administrator".to_owned(),
        "간사" => "secretary".to_owned(),
        "손님" => "guest".to_owned(),
        other => other.to_owned(),
    }
}

/// Runs an act of the clerk: `act!(stage, begin_seat(form))`.
#[macro_export]
macro_rules! act {
    ($stage:expr, $act:ident($($arg:expr),* $(,)?)) => {{
        let (clerk, who, key) = $stage.desk()?;
        let done = $stage.wait(clerk.$act(&who, &key $(, $arg)*))?;
        $stage.done += 1;
        done
    }};
}

/// What the last column says of advice that came with an act: `참고: …`.
pub fn advised(advice: &[Advice]) -> String {
    let all = advice.iter().map(|advice| {
        let text = Tongue::KO.message(&advice.message);
        let cite = advice.cite.as_ref().map(|cite| words::cite(Tongue::KO, cite));
        cite.map_or_else(|| format!("참고: {text}"), |cite| format!("참고: {text} — {cite}"))
    });
    all.collect::<Vec<_>>().join(" / ")
}

/// What the last column says of trouble: `거절: … — 제6조②`. What is no outcome of a story is an
/// error of the test.
pub fn told(trouble: &Trouble) -> Result<String, String> {
    let refusal = |why: &dyn Refuse| {
        let text = Tongue::KO.message(&why.message());
        let cite = why.cite().map(|cite| words::cite(Tongue::KO, cite));
        cite.map_or_else(|| format!("거절: {text}"), |cite| format!("거절: {text} — {cite}"))
    };
    match trouble {
        Trouble::Refused(why) => Ok(refusal(why.as_ref())),
        Trouble::Forbidden(why) => Ok(refusal(why)),
        Trouble::Repeated { .. } => Ok(format!("거절: {}", Tongue::KO.say("errors-repeated"))),
        other => Err(format!("{other:?}")),
    }
}

impl Stage {
    /// A body by its number.
    pub fn body_of(&self, id: BodyId) -> Result<Body, Stop> {
        let found = self.read(move |conn| store::bodies::registry::find(conn, id))?;
        found.ok_or_else(|| Stop::unread("there is no such body"))
    }

    /// The version and the book in force for a body; an empty book where there is none.
    pub fn law(&self, body: &Body) -> Result<(Option<Version>, Arc<Book>), Stop> {
        let (clerk, root, now) = (self.clerk.clone(), body.root, self.now());
        self.read(move |conn| clerk.laws().book_at(conn, root, now))
    }

    /// The key of a role that the book calls by this name; the word itself where it knows none.
    pub fn role(&self, body: &Body, name: &str) -> Result<String, Stop> {
        let (_, book) = self.law(body)?;
        let known = book.roles.iter().find(|(_, role)| role.name == name);
        Ok(known.map_or_else(|| name.to_owned(), |(key, _)| key.clone()))
    }

    /// The meeting last spoken of.
    pub fn meeting(&self) -> Result<MeetingId, Stop> {
        self.last.meeting.ok_or_else(|| Stop::unread("there is no meeting"))
    }

    /// Everything about the meeting last spoken of.
    pub fn page(&self) -> Result<MeetingPage, Stop> {
        let id = self.meeting()?;
        let found = self.read(move |conn| store::meetings::page::find(conn, id))?;
        found.ok_or_else(|| Stop::unread("there is no such meeting"))
    }

    /// The decisions of a body, in their order.
    pub fn decisions(&self, body: &Body) -> Result<Vec<Decision>, Stop> {
        let filter = store::decisions::register::Filter {
            body: Some(body.id),
            limit: 100,
            ..Default::default()
        };
        let mut all = self.read(move |conn| store::decisions::register::list(conn, &filter))?;
        all.sort_by_key(|listed| listed.decision.no);
        Ok(all.into_iter().map(|listed| listed.decision).collect())
    }

    /// The amendment last spoken of.
    pub fn amendment(&self) -> Result<Amendment, Stop> {
        let id = self.last.amendment.ok_or_else(|| Stop::unread("there is no amendment"))?;
        let found = self.read(move |conn| store::bylaws::amendments::find(conn, id))?;
        found.ok_or_else(|| Stop::unread("there is no such amendment"))
    }
}
