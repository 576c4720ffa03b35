//! Choosing what comes by e-mail: by oneself, or by the link in a letter.

use council::PersonId;
use council::accounts::roles::{Act, Standing};
use council::post::preferences::{self, Preference, Refusal, Way};
use council::post::queue::Topic;
use serde_json::json;
use store::post::{preferences as kept, queue};

use crate::{Clerk, Desk, Subject, Trouble, refused};

impl Clerk {
    /// Keeps what somebody chose for themselves. The journal does not show whose choice it was.
    pub async fn set_preferences(
        &self,
        who: &Standing,
        key: &str,
        choices: Vec<Preference>,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let person = desk.who.person.ok_or_else(|| refused(Refusal::Nobody))?;
            set(desk, person, &choices)
        })
        .await
    }

    /// Stops letters of a kind by the link in one of them; whoever has the letter may. Notices of
    /// meetings have to come in some way, and that is said on the page of choices.
    pub async fn stop_letters(&self, key: &str, stop: &str) -> Result<Topic, Trouble> {
        let stop = stop.to_owned();
        self.act(&Standing::default(), key, move |desk| {
            let letter =
                queue::by_stop(desk.conn, &stop)?.ok_or_else(|| refused(Refusal::NoLink))?;
            let topics = match letter.topic {
                Topic::Digest => Topic::CHOSEN.to_vec(),
                topic => vec![topic],
            };
            let never =
                |topic: &Topic| Preference { topic: *topic, way: Way::Never, instead: None };
            let choices: Vec<Preference> = topics
                .iter()
                .filter(|topic| letter.topic != Topic::Digest || **topic != Topic::Notices)
                .map(never)
                .collect();
            set(desk, letter.person, &choices)?;
            Ok(letter.topic)
        })
        .await
    }
}

fn set(desk: &mut Desk<'_>, person: PersonId, choices: &[Preference]) -> Result<(), Trouble> {
    for it in choices {
        preferences::set(it).map_err(refused)?;
    }
    for it in choices {
        let instead = it.instead.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let it = Preference { instead: instead.map(str::to_owned), ..it.clone() };
        kept::set(desk.conn, person, &it)?;
    }
    let chosen: Vec<_> =
        choices.iter().map(|it| json!({ "topic": it.topic, "way": it.way })).collect();
    let content = json!({ "person": person, "chosen": chosen });
    desk.journal(Act::SetPreferences, Subject::person(person), None, &content)
}
