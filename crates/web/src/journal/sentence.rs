//! One readable sentence for each row, from its content and the names of what it speaks of.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bylaws::Book;
use council::accounts::roles::{Role, role_key};
use jiff::civil::DateTime;
use serde_json::Value;
use store::journal::{Entry, page::Named};
use words::{Say, Tongue};

use super::{acts, public};

/// The longest quotation of a motion or decision in a sentence, in characters.
const QUOTED: usize = 80;

/// What a row says, and where what it is about can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The sentence.
    pub text: String,
    /// The address of the record; empty where it is not public or has no page.
    pub href: String,
}

/// Who tells the rows of one page.
#[derive(Debug)]
pub struct Teller<'a> {
    /// The language.
    pub tongue: Tongue,
    /// Names of records, by number.
    pub names: &'a BTreeMap<i64, Named>,
    /// The book in force of each council, by the number of the council: it names the roles.
    pub books: &'a BTreeMap<i64, Arc<Book>>,
}

/// An argument of a sentence.
enum Arg {
    Count(i64),
    Text(String),
}

/// Every number in the content of a row that may be a record.
pub fn ids(entry: &Entry) -> BTreeSet<i64> {
    fn walk(value: &Value, ids: &mut BTreeSet<i64>) {
        match value {
            Value::Number(number) => ids.extend(number.as_i64().filter(|id| *id > 0)),
            Value::Array(list) => list.iter().take(8).for_each(|value| walk(value, ids)),
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| !NOT_RECORDS.contains(&name.as_str()))
                .for_each(|(_, value)| walk(value, ids)),
            _ => {}
        }
    }
    let mut ids: BTreeSet<i64> = entry.body.into_iter().chain([entry.subject]).collect();
    if let Ok(content) = serde_json::from_str(&entry.content) {
        walk(&content, &mut ids);
    }
    ids
}

/// Fields whose numbers are counts, places or long lists, and never names to be said.
const NOT_RECORDS: [&str; 14] = [
    "no", "members", "present", "bytes", "col", "line", "hands", "frozen", "judged", "rounds",
    "round", "named", "row", "order",
];

impl Teller<'_> {
    /// The sentence of a row.
    pub fn tell(&self, entry: &Entry) -> Told {
        Told { text: self.text(entry), href: self.href(entry) }
    }

    /// The capacity in which somebody acted; never an account.
    pub fn capacity(&self, entry: &Entry) -> String {
        let key = match (entry.actor_kind.as_str(), Role::of(&entry.actor_kind)) {
            ("house", _) => "journal-capacity-house",
            // Who has no role acts for themselves alone: on their own contact data.
            (_, Some(Role::Reader)) => "journal-capacity-self",
            (_, Some(role)) => role_key(role),
            (word, None) => return word.to_owned(),
        };
        self.tongue.say(key).to_owned()
    }

    /// The name of a kind of act.
    pub fn act(&self, kind: &str) -> String {
        acts::of(kind).map_or_else(|| kind.to_owned(), |act| self.tongue.say(act.name).to_owned())
    }

    /// The name of a body.
    pub fn body(&self, id: i64) -> Option<String> {
        self.named(id)
    }

    fn text(&self, entry: &Entry) -> String {
        let Some(telling) = acts::of(&entry.kind) else { return entry.kind.clone() };
        if telling.needs.is_empty() {
            return self.tongue.say(telling.say).to_owned();
        }
        let content = serde_json::from_str(&entry.content).unwrap_or(Value::Null);
        let mut say: Say<'_> = self.tongue.of(telling.say);
        for need in telling.needs {
            say = match self.arg(need, entry, &content) {
                Some(Arg::Count(count)) => say.n(need, count),
                Some(Arg::Text(text)) => say.s(need, text),
                None => return self.tongue.say(telling.name).to_owned(),
            };
        }
        let text = say.to_string();
        match self.effect(&content) {
            Some(effect) => format!("{text} {effect}"),
            None => text,
        }
    }

    fn arg(&self, need: &str, entry: &Entry, content: &Value) -> Option<Arg> {
        let text = |field: &str| Some(Arg::Text(content.get(field)?.as_str()?.trim().to_owned()));
        let count = |field: &str| content.get(field)?.as_i64().map(Arg::Count);
        match need {
            "who" => self.holder(content).map(Arg::Text),
            "out" | "come" => self.holder(content.get(need)?).map(Arg::Text),
            "kept" | "merged" => text(&format!("{need}_name"))
                .or_else(|| self.named(content.get(need)?.as_i64()?).map(Arg::Text)),
            "elected" => {
                let elected = content.get("elected")?.as_i64();
                Some(Arg::Text(elected.and_then(|id| self.named(id)).unwrap_or_default()))
            }
            "target" => self.named(content.get("to_body")?.as_i64()?).map(Arg::Text),
            "presiding" => self.named(content.get(need)?.as_i64()?).map(Arg::Text),
            "body" => self.named(entry.body?).map(Arg::Text),
            "meeting" if entry.subject_kind == "meeting" => {
                self.named(entry.subject).map(Arg::Text)
            }
            "meeting" => self.named(content.get("meeting")?.as_i64()?).map(Arg::Text),
            "item" => self.named(content.get("item")?.as_i64()?).map(Arg::Text),
            "vote" => {
                let text = self.named(content.get("vote")?.as_i64()?)?;
                Some(Arg::Text(shortened(&text)))
            }
            "role" => self.role(entry, content).map(Arg::Text),
            "grant" => {
                let role = Role::of(content.get("role")?.as_str()?)?;
                Some(Arg::Text(self.tongue.say(role_key(role)).to_owned()))
            }
            "name" => self.name(content).map(Arg::Text),
            "title" => self.title(content).map(Arg::Text),
            "text" => Some(Arg::Text(shortened(content.get("text")?.as_str()?.trim()))),
            "when" => Some(Arg::Text(self.moment(content.get("starts_at")?)?)),
            "to" => Some(Arg::Text(self.moment(content.get("to")?)?)),
            "said" => text("said_by"),
            "moved" => text("moved_by"),
            "members" | "count" | "no" | "deliveries" if content.get(need).is_some() => count(need),
            "yes" | "no" | "abstain" => content.get("hands")?.get(need)?.as_i64().map(Arg::Count),
            "people" => listed(content, &["arrived", "left"]),
            "candidates" => listed(content, &["candidates"]),
            "rows" => listed(content, &["rows"]),
            // Words of a closed list: the sentence chooses by them.
            "policy" | "outcome" | "ruling" | "ground" | "method" | "form" | "state"
            | "capacity" | "reason" | "why" | "kind" | "answer" | "what" | "level" => text(need),
            _ => None,
        }
    }

    /// The name of a record.
    fn named(&self, id: i64) -> Option<String> {
        let named = self.names.get(&id)?;
        let english = !self.tongue.is_ko() && !named.name_en.is_empty();
        let name = if english { &named.name_en } else { &named.name };
        (!name.is_empty()).then(|| name.clone())
    }

    /// Who holds the seat that a row is about.
    fn holder(&self, content: &Value) -> Option<String> {
        let of = |value: &Value| value.as_i64().and_then(|id| self.named(id));
        let holder = content.get("holder");
        holder
            .and_then(|holder| holder.get("person").or_else(|| holder.get("office")))
            .and_then(of)
            .or_else(|| content.get("seat").and_then(of))
            .or_else(|| content.get("person").and_then(of))
    }

    /// The role of the row, as the book in force of its council names it.
    fn role(&self, entry: &Entry, content: &Value) -> Option<String> {
        let word = content
            .get("role")
            .or_else(|| content.get("come").and_then(|come| come.get("role")))?
            .as_str()?;
        let root = entry.body.and_then(|body| self.names.get(&body)).and_then(|body| body.root);
        let role = root.and_then(|root| self.books.get(&root)).and_then(|book| book.role(word));
        Some(role.map_or_else(
            || word.to_owned(),
            |role| match &role.en {
                Some(en) if !self.tongue.is_ko() => en.clone(),
                _ => role.name.clone(),
            },
        ))
    }

    fn name(&self, content: &Value) -> Option<String> {
        let field = |name: &str| Some(content.get(name)?.as_str()?.trim().to_owned());
        let english = field("name_en").filter(|name| !self.tongue.is_ko() && !name.is_empty());
        english.or_else(|| field("name"))
    }

    fn title(&self, content: &Value) -> Option<String> {
        let item = content.get("item").and_then(Value::as_i64).filter(|_| !self.tongue.is_ko());
        let named = item.and_then(|item| self.named(item));
        named.or_else(|| Some(content.get("title")?.as_str()?.trim().to_owned()))
    }

    fn moment(&self, value: &Value) -> Option<String> {
        let moment: DateTime = value.as_str()?.parse().ok()?;
        Some(self.tongue.moment(moment))
    }

    /// What took effect by the row, in a sentence more.
    fn effect(&self, content: &Value) -> Option<String> {
        let made = content.get("made").and_then(|made| made.get("effects"));
        let effects = made.or_else(|| content.get("effects"))?.as_array()?;
        let mut said: Vec<String> = Vec::new();
        for effect in effects {
            let kind = effect.get("kind").and_then(Value::as_str).unwrap_or_default();
            let of = |record: &str| {
                effect.get(record).and_then(Value::as_i64).and_then(|id| self.named(id))
            };
            let sentence =
                match kind {
                    "end-seat" => {
                        of("seat").map(|who| self.tongue.of("journal-effect-end").s("who", who))
                    }
                    "begin-seat" => {
                        of("seat").map(|who| self.tongue.of("journal-effect-begin").s("who", who))
                    }
                    "amend-bylaws" => of("version")
                        .map(|title| self.tongue.of("journal-effect-amend").s("title", title)),
                    "set-up-body" => of("body")
                        .map(|name| self.tongue.of("journal-effect-set-up").s("name", name)),
                    "convene" => of("body")
                        .map(|name| self.tongue.of("journal-effect-convene").s("name", name)),
                    _ => None,
                };
            said.extend(sentence.map(|say| say.to_string()));
        }
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// Where the record that a row is about can be read.
    fn href(&self, entry: &Entry) -> String {
        if public::is_private(entry) {
            return String::new();
        }
        if let Some(task) = given(entry) {
            return format!("/tasks/{task}");
        }
        if let Some(decision) = decided(entry) {
            return format!("/decisions/{decision}");
        }
        let id = entry.subject;
        let slug = |id: i64| self.names.get(&id).map(|named| named.at.as_str());
        match entry.subject_kind.as_str() {
            "meeting" => format!("/meetings/{id}"),
            "decision" => format!("/decisions/{id}"),
            "event" => format!("/calendar/events/{id}"),
            "expense" => format!("/costs/{id}"),
            "body" if entry.kind.starts_with("calendar.") => scheduled(entry),
            "house" if entry.kind == "calendar.holiday.entered" => "/calendar/holidays".to_owned(),
            "task" => format!("/tasks/{id}"),
            "link" => thread(entry),
            "written" => format!("/meetings/written/{id}"),
            "person" => format!("/people/{id}"),
            "amendment" => {
                slug(id).map(|at| format!("/bylaws/{at}/amendments/{id}")).unwrap_or_default()
            }
            "body" if entry.kind.starts_with("bylaws.") => {
                slug(id).map(|at| format!("/bylaws/{at}")).unwrap_or_default()
            }
            "body" => slug(id).map(|at| format!("/bodies/{at}")).unwrap_or_default(),
            "house" if entry.kind == "bodies.district.entered" => "/districts".to_owned(),
            _ => String::new(),
        }
    }
}

/// The schedule that a row is about.
fn scheduled(entry: &Entry) -> String {
    let content: Value = serde_json::from_str(&entry.content).unwrap_or(Value::Null);
    let schedule = content.get("schedule").and_then(Value::as_i64);
    schedule.map_or_else(String::new, |id| format!("/calendar/schedules/{id}"))
}

/// The task that a row gave, in a meeting or not.
fn given(entry: &Entry) -> Option<i64> {
    let content: Value = serde_json::from_str(&entry.content).ok()?;
    (entry.kind == "tasks.task.set").then(|| content.get("task")?.as_i64())?
}

/// The thread that a link belongs to.
fn thread(entry: &Entry) -> String {
    let content: Value = serde_json::from_str(&entry.content).unwrap_or(Value::Null);
    let from = content.get("from").and_then(Value::as_str);
    from.map_or_else(String::new, |from| format!("/threads/{from}"))
}

/// The decision that a row made.
fn decided(entry: &Entry) -> Option<i64> {
    let content: Value = serde_json::from_str(&entry.content).ok()?;
    let by_itself = entry.kind.starts_with("decisions.").then(|| content.get("decision"));
    by_itself.unwrap_or_else(|| content.get("made")?.get("decision"))?.as_i64()
}

/// How many a list holds.
fn listed(content: &Value, fields: &[&str]) -> Option<Arg> {
    let list = fields.iter().find_map(|field| content.get(field)?.as_array())?;
    i64::try_from(list.len()).ok().map(Arg::Count)
}

/// The first characters of a long text.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(QUOTED) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests;
