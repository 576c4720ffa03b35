//! The step of the book: a model chosen, edited, looked over and entered.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use clerk::Trouble;
use clerk::bylaws::versions::NewVersion;
use council::bylaws::{remarks, versions};

use super::{
    address,
    books::{MODELS, Model, model},
    founder, organ_of,
    steps::{self, Founding, Miles, Step, miles},
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Field, Flash, Frame, Tone},
    sent::Sent,
};

#[derive(Template)]
#[template(path = "founding/book.html")]
struct Page {
    frame: Frame,
    key: String,
    miles: Miles,
    founding: Founding,
    /// What is in the form: text, day and source.
    text: String,
    day: String,
    source: String,
    wrong: Vec<(&'static str, String)>,
    found: Option<Found>,
}

/// What looking over a text found.
struct Found {
    /// It cannot be entered as it stands.
    broken: bool,
    remarks: Vec<Remark>,
}

/// One thing to be said about a text.
struct Remark {
    tone: Tone,
    line: usize,
    cite: String,
    text: String,
}

impl Page {
    fn models(&self) -> [Model; 4] {
        MODELS
    }

    fn severity(&self, remark: &Remark) -> &'static str {
        match remark.tone {
            Tone::Bad => "founding-remark-error",
            Tone::Warn => "founding-remark-warning",
            _ => "founding-remark-advice",
        }
    }

    fn here(&self) -> String {
        address(self.founding.council.slug.as_str())
    }

    fn fields(&self) -> [Field<'_>; 3] {
        let tongue = self.frame.tongue;
        let error = |name: &str| {
            self.wrong.iter().find(|(field, _)| *field == name).map(|(_, why)| why.as_str())
        };
        [
            Field::area(tongue, 24, "text", tongue.say("founding-book-text"))
                .hint(tongue.say("founding-book-text-hint"))
                .value(self.text.as_str())
                .error(error("text"))
                .required(),
            Field::day(tongue, "day", tongue.say("founding-book-day"))
                .hint(tongue.say("founding-book-day-hint"))
                .value(self.day.as_str())
                .error(error("day"))
                .required(),
            Field::text(tongue, "source", tongue.say("main-source"))
                .hint(tongue.say("founding-book-source-hint"))
                .value(self.source.as_str())
                .error(error("source"))
                .at_most(200)
                .required(),
        ]
    }
}

/// The page, with the text of a model where one is chosen.
pub fn page(ask: &Ask, founding: Founding, word: &str) -> Response {
    let text = model(word).map(|model| model.text_for(&founding.council.name)).unwrap_or_default();
    let source = ask.tongue.say("founding-book-source").to_owned();
    let sent = [text, ask.now.date().to_string(), source];
    ask.page(&filled(ask, founding, sent, Vec::new(), None))
}

fn filled(
    ask: &Ask,
    founding: Founding,
    [text, day, source]: [String; 3],
    wrong: Vec<(&'static str, String)>,
    found: Option<Found>,
) -> Page {
    Page {
        frame: ask.frame().titled(ask.tongue.say("founding-step-book")),
        key: ask.key(),
        miles: miles(ask, Some(&founding), Step::Book),
        founding,
        text,
        day,
        source,
        wrong,
        found,
    }
}

/// Looks a text over, or enters it.
pub async fn send(ask: Ask, Path(slug): Path<String>, form: Sent) -> Result<Response, Failure> {
    founder(&ask)?;
    let founding = steps::read(&ask, &slug).await?;
    let sent = ["text", "day", "source"].map(|name| form.get(name).to_owned());
    let found = look_over(&ask, &sent[0]);
    let day = form.day("day").ok().flatten();
    let wrong = match day {
        None => vec![("day", ask.tongue.say("main-field-not-a-day").to_owned())],
        Some(_) => Vec::new(),
    };
    if form.get("step") != "enter" || found.broken || day.is_none() {
        let status = if found.broken || day.is_none() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        };
        return Ok(ask.page_with(status, &filled(&ask, founding, sent, wrong, Some(found))));
    }
    let version = NewVersion {
        body: founding.council.id,
        text: sent[0].clone(),
        effective_at: day.unwrap_or(ask.now.date()).to_datetime(jiff::civil::Time::midnight()),
        source: sent[2].clone(),
    };
    let act = form.get("act");
    match ask.web.clerk().enter_version(&ask.who, act, version).await {
        Ok(_) | Err(Trouble::Repeated { .. }) => {}
        Err(Trouble::Refused(why)) => {
            let wrong = vec![("text", flash::refusal(ask.tongue, why.as_ref()))];
            let page = filled(&ask, founding, sent, wrong, Some(found));
            return Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
        Err(why) => return Err(Failure::new(&ask, why).back(address(&slug))),
    }
    set_up_organs(&ask, &slug, act).await?;
    Ok(ask.back(&address(&slug), &told(&ask, &found)))
}

/// That the book is entered, and how much is still to be said about it.
fn told(ask: &Ask, found: &Found) -> Vec<Flash> {
    let mut told = flash::done(ask.tongue, "founding-book-entered", &[]);
    if !found.remarks.is_empty() {
        let open = ask.tongue.of("founding-book-open").n("count", found.remarks.len());
        told.push(Flash::new(Tone::Warn, open.to_string()));
    }
    told
}

/// Sets up the organs that decide, each by an act of its own. What is there already stays.
async fn set_up_organs(ask: &Ask, slug: &str, act: &str) -> Result<(), Failure> {
    let founding = steps::read(ask, slug).await?;
    for organ in founding.organs.iter().filter(|organ| organ.decides && organ.body.is_none()) {
        let key = format!("{act}-{}", organ.key);
        let done = ask.web.clerk().found_body(&ask.who, &key, organ_of(&founding, organ)).await;
        match done {
            Ok(_) | Err(Trouble::Repeated { .. } | Trouble::Refused(_)) => {}
            Err(why) => return Err(Failure::new(ask, why).back(address(slug))),
        }
    }
    Ok(())
}

/// Reads a text as the house would, and says all that is wrong, missing or ambiguous.
fn look_over(ask: &Ask, text: &str) -> Found {
    let tongue = ask.tongue;
    let book = match bylaws::Book::read(text) {
        Ok(book) => book,
        Err(misprints) => {
            let remarks = misprints.iter().map(|misprint| Remark {
                tone: Tone::Bad,
                line: misprint.line,
                cite: misprint.article.clone(),
                text: tongue.message(&versions::fault(&misprint.why)),
            });
            return Found { broken: true, remarks: remarks.collect() };
        }
    };
    let mut remarks: Vec<Remark> = bylaws::lint(&book)
        .iter()
        .map(|lint| Remark {
            tone: match lint.severity {
                bylaws::Severity::Error => Tone::Bad,
                bylaws::Severity::Warning => Tone::Warn,
                bylaws::Severity::Advice => Tone::Info,
            },
            line: lint.line,
            cite: lint.cite.as_ref().map(ToString::to_string).unwrap_or_default(),
            text: tongue.message(&remarks::remark(&book, lint)),
        })
        .collect();
    let refused =
        versions::read(text).err().filter(|_| remarks.iter().all(|r| r.tone != Tone::Bad));
    if let Some(why) = refused {
        let text = flash::refusal(tongue, &why);
        remarks.insert(0, Remark { tone: Tone::Bad, line: 1, cite: String::new(), text });
    }
    let broken = remarks.iter().any(|remark| remark.tone == Tone::Bad);
    Found { broken, remarks }
}
