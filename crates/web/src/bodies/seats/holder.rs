//! Choosing who holds a seat: a name is looked up, and a human says which record it is.

use council::bodies::seats::Holder;
use store::people::persons;
use words::Tongue;

use crate::{
    ask::Ask,
    failure::Failure,
    look::{Field, Pick},
    sent::Sent,
};

/// How many persons a name may bring up.
const MOST: u32 = 30;

/// Persons and offices that a name brings up.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    name: String,
    found: Vec<(String, String, String)>,
}

/// The word of a holder in forms: `p12`, `o7`.
pub(super) fn read(word: &str) -> Option<Holder> {
    match word.split_at_checked(1)? {
        ("p", id) => id.parse().ok().map(Holder::Person),
        ("o", id) => id.parse().ok().map(Holder::Office),
        _ => None,
    }
}

/// Looks up the name that was sent.
pub(super) async fn look_up(ask: &Ask, sent: &Sent) -> Result<Candidates, Failure> {
    let name = sent.get("name").trim().to_owned();
    if name.is_empty() {
        return Ok(Candidates::default());
    }
    let (wanted, t) = (name.clone(), ask.tongue);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let (persons, _) = persons::search(seen.conn, &wanted, MOST, 1)?;
        let offices = store::people::offices::list(seen.conn)?;
        let mut found: Vec<(String, String, String)> = persons
            .into_iter()
            .map(|it| (format!("p{}", it.id), it.name.clone(), about(t, &it)))
            .collect();
        found.extend(offices.into_iter().filter(|it| it.name.contains(&wanted)).map(|it| {
            let hint = it.organisation.unwrap_or_default();
            (format!("o{}", it.id), it.name, format!("{} {hint}", t.say("people-office")))
        }));
        Ok(found)
    });
    Ok(Candidates { name, found: read.await.map_err(|why| Failure::new(ask, why))? })
}

fn about(t: Tongue, it: &persons::Found) -> String {
    let mut words: Vec<String> = Vec::new();
    words.extend(it.note.clone());
    words.extend(it.body.clone());
    if it.namesakes > 1 {
        words.push(t.of("people-namesakes").n("count", it.namesakes).to_string());
    }
    words.join(" · ")
}

impl Candidates {
    /// Whether a name was looked up.
    pub(super) fn asked(&self) -> bool {
        !self.name.is_empty()
    }

    /// Whether nobody has it.
    pub(super) fn nobody(&self) -> bool {
        self.found.is_empty()
    }

    /// The name that was looked up.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The choice among those found.
    pub(super) fn field(&self, t: Tongue, sent: &Sent, error: Option<String>) -> Field<'static> {
        let picks = self
            .found
            .iter()
            .map(|(word, name, hint)| Pick::new(word.clone(), name.clone()).hint(hint.clone()));
        Field::radio(t, "holder", t.say("bodies-holder"), picks.collect())
            .hint(t.say("bodies-holder-hint"))
            .value(sent.get("holder").to_owned())
            .error(error)
            .required()
    }
}
