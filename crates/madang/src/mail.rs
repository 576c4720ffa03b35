//! Letters leave the house: the queue is worked off while it is served, digests are written,
//! returned mail is read from the standard input.

use std::{
    io::{self, Read},
    sync::Arc,
    time::Duration,
};

use clerk::{Clerk, post::queue::Addressed};
use council::post::queue::{Answer, Letter, State, Topic};
use post::{Sender, bounce};
use store::Db;
use words::Tongue;

use crate::{
    backup::runtime,
    cli::Mail,
    house::{self, Touch},
    mouth::{End, Failure, Mouth},
    settings::Settings,
};

/// How long the sender rests where nothing is due.
const REST: Duration = Duration::from_secs(2);
/// How long it rests after the store failed.
const LONG_REST: Duration = Duration::from_secs(30);
/// How long one letter may take.
const PATIENCE: Duration = Duration::from_secs(120);
/// Returned mail longer than this is cut.
const LONGEST: u64 = 1024 * 1024;

/// The language of letters: that of the record.
const T: Tongue = Tongue::KO;

/// Who sends the letters of a house.
pub struct Postman {
    clerk: Clerk,
    sender: Arc<Sender>,
    /// What the lease knows it by.
    owner: i64,
    house: String,
    /// The public address of the house.
    public: Option<String>,
}

/// Notes whether the house has a mail server, and makes its postman where it has one.
pub async fn postman(
    mouth: &Mouth,
    db: &Db,
    clerk: &Clerk,
    settings: &Settings,
    folder: &std::path::Path,
) -> Result<Option<Postman>, Failure> {
    let server = settings.post.server(mouth, folder)?;
    clerk.set_up_post(server.is_some()).await.map_err(|why| mouth.store(&why))?;
    let Some(server) = server else { return Ok(None) };
    let sender = Sender::new(&server)
        .map_err(|why| mouth.cannot("command-settings-post", &server.host, why))?;
    let bodies = db.read(|conn| store::bodies::registry::list(conn)).await;
    let bodies = bodies.map_err(|why| mouth.store(&why))?;
    let council = bodies.iter().find(|body| body.parent.is_none());
    let owner = i64::from_str_radix(&clerk::dice::token(7), 16).unwrap_or(1);
    Ok(Some(Postman {
        clerk: clerk.clone(),
        sender: Arc::new(sender),
        owner,
        house: council.map_or_else(|| server.from.clone(), |body| body.name.clone()),
        public: settings.public.as_ref().map(|at| at.trim_end_matches('/').to_owned()),
    }))
}

impl Postman {
    /// Works the queue off for as long as the house is served.
    pub async fn work(self) {
        loop {
            let rest = match self.turn().await {
                Ok(()) => REST,
                Err(why) => {
                    tracing::warn!(%why, "letters could not be sent");
                    LONG_REST
                }
            };
            tokio::time::sleep(rest).await;
        }
    }

    /// Writes the digests that are due and sends what is due, until nothing is.
    async fn turn(&self) -> Result<(), store::Error> {
        self.clerk.write_digests(self.owner, digest).await?;
        while let Some(due) = self.clerk.next_letter(self.owner).await? {
            let answer = self.send(&due).await;
            let id = due.letter.id.get();
            match self.clerk.letter_answered(&due.letter, answer).await? {
                State::Sent => tracing::debug!(id, "letter sent"),
                state => tracing::warn!(id, state = state.word(), "letter not sent"),
            }
        }
        Ok(())
    }

    async fn send(&self, due: &Addressed) -> Answer {
        let Some(to) = &due.email else { return Answer::Refused("no-address".to_owned()) };
        let letter = &due.letter;
        let choices = self.public.as_ref().map(|at| format!("{at}/me/post"));
        let stop = self.public.as_ref().map(|at| format!("{at}/me/post/stop?key={}", letter.stop));
        // Notices of meetings have to come in some way: one press does not stop them.
        let stop = stop.filter(|_| letter.topic != Topic::Notices);
        let text = self.text(letter, choices.as_deref(), stop.as_deref());
        let message = post::Letter {
            to,
            name: &due.name,
            subject: &letter.subject,
            text: &text,
            token: &letter.token,
            choices: choices.as_deref(),
            stop: stop.as_deref(),
        };
        match tokio::time::timeout(PATIENCE, self.sender.send(&message)).await {
            Ok(post::Answer::Sent(said)) => Answer::Sent(said),
            Ok(post::Answer::Later(said)) => Answer::Later(said),
            Ok(post::Answer::Refused(said)) => Answer::Refused(said),
            Err(_) => Answer::Later("timeout".to_owned()),
        }
    }

    /// The text with its foot: who sent it, and where one chooses what comes.
    fn text(&self, letter: &Letter, choices: Option<&str>, stop: Option<&str>) -> String {
        let mut text = format!("{}\n\n-- \n", letter.text);
        text.push_str(&T.of("post-letter-foot").s("house", &self.house).to_string());
        for (key, at) in [("post-letter-choices", choices), ("post-letter-stop", stop)] {
            if let Some(at) = at {
                text.push('\n');
                text.push_str(&T.of(key).s("at", at).to_string());
            }
        }
        text
    }
}

/// Subject and text of a digest.
fn digest(letters: &[Letter]) -> (String, String) {
    let first = letters.first().map_or("", |letter| letter.subject.as_str());
    let more = letters.len().saturating_sub(1);
    let subject = match more {
        0 => T.of("post-digest-subject").s("subject", first).to_string(),
        more => T.of("post-digest-subject-more").s("subject", first).n("count", more).to_string(),
    };
    let rule = "─".repeat(24);
    let texts = letters.iter().map(|letter| format!("■ {}\n\n{}", letter.subject, letter.text));
    (subject, texts.collect::<Vec<_>>().join(&format!("\n\n{rule}\n\n")))
}

/// Carries out a command on the post.
pub fn run(mouth: &Mouth, command: &Mail) -> Result<End, Failure> {
    match command {
        Mail::Bounce(place) => {
            let mut message = Vec::new();
            io::stdin()
                .lock()
                .take(LONGEST)
                .read_to_end(&mut message)
                .map_err(|why| mouth.cannot("command-file-unreadable", "stdin", why))?;
            let (folder, settings) = house::settled(mouth, place)?;
            let house = house::open_with(mouth, &folder, &settings, Touch::AsItIs)?;
            let clerk = Clerk::new(house.db.clone(), &house.files());
            runtime(mouth)?.block_on(returned(mouth, &clerk, &message))
        }
        Mail::Check(place) => {
            let (folder, settings) = house::settled(mouth, place)?;
            let server = settings.post.server(mouth, &folder)?;
            let server = server
                .ok_or_else(|| Failure::refused(mouth.tongue.say("command-post-no-server")))?;
            let sender = Sender::new(&server)
                .map_err(|why| mouth.cannot("command-settings-post", &server.host, why))?;
            let checked = runtime(mouth)?.block_on(sender.check());
            checked.map_err(|why| {
                let said = mouth.tongue.of("command-post-unreachable").s("host", &server.host);
                Failure::refused(said.s("why", why))
            })?;
            mouth.line(mouth.tongue.of("command-post-good").s("host", &server.host));
            Ok(End::Well)
        }
    }
}

/// Notes that a letter came back. What is no returned mail, or none of ours, is told and left.
async fn returned(mouth: &Mouth, clerk: &Clerk, message: &[u8]) -> Result<End, Failure> {
    let none = || Failure::refused(mouth.tongue.say("command-post-bounce-none"));
    let bounce = bounce::read(message).ok_or_else(none)?;
    let found = clerk.letter_bounced(&bounce.token, bounce.permanent, &bounce.said).await;
    if !found.map_err(|why| mouth.store(&why))? {
        return Err(none());
    }
    let key =
        if bounce.permanent { "command-post-bounce-noted" } else { "command-post-bounce-late" };
    mouth.line(mouth.tongue.of(key).s("said", &bounce.said));
    Ok(End::Well)
}
