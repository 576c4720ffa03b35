//! Phrases about books and their amendments.

use std::{fs, path::Path};

use bylaws::{Book, Cite};
use clerk::bylaws::amendments::{Draft, Propose};
use clerk::bylaws::versions::NewVersion;
use council::bylaws::edits::{self, Passage};

use super::Clauses;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구}에 책 {낱말}을/를 {날}부터 넣는다: \"{글}\"", enter),
    phrase(
        "{기구}에 책 {낱말}을/를 {날}부터 넣는다, \"{글2}\"을/를 \"{글3}\"으로/로 바꾸어: \"{글}\"",
        enter,
    ),
    phrase("{기구} 개정안 \"{글}\"을/를 쓴다: 책 {낱말}, {덧붙임}", draft_book),
    phrase("{기구} 개정안 \"{글}\"을/를 쓴다: 조항 {낱말} \"{글2}\", {덧붙임}", draft_one),
    phrase("개정안을 고쳐 쓴다: 조항 {낱말} \"{글2}\", {덧붙임}", redraft),
    phrase("개정안을 안건으로 올린다: \"{글}\"", propose),
    phrase("개정안을 거둔다: \"{글}\"", withdraw),
];

/// The text of a model book.
pub fn book(name: &str) -> Result<String, Stop> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bylaws");
    fs::read_to_string(folder.join(format!("{name}.md")))
        .map_err(|_| Stop::unread(format!("there is no book bylaws/{name}.md")))
}

fn enter(stage: &mut Stage, said: &Said) -> Then {
    let mut text = book(said.text("낱말"))?;
    // A double mark would end the quotation; the book has no single ones in its rules.
    let [old, new] = ["글2", "글3"].map(|hole| said.text(hole).replace('\'', "\""));
    if !old.is_empty() {
        if !text.contains(&old) {
            return Err(Stop::unread(format!("the book does not say “{old}”")));
        }
        text = text.replace(&old, &new);
    }
    let form = NewVersion {
        body: stage.body(said.text("기구"))?.id,
        text,
        effective_at: said.day("날")?.at(0, 0, 0, 0),
        source: said.text("글").to_owned(),
    };
    let done = act!(stage, enter_version(form));
    Ok(advised(&done.advice))
}

fn draft_book(stage: &mut Stage, said: &Said) -> Then {
    let text = book(said.text("낱말"))?;
    draft(stage, said, text)
}

fn draft_one(stage: &mut Stage, said: &Said) -> Then {
    let text = with_one(stage, said)?;
    draft(stage, said, text)
}

fn draft(stage: &mut Stage, said: &Said, text: String) -> Then {
    let body = stage.body(said.text("기구"))?;
    let form = form(stage, &body, said, said.text("글"), text)?;
    let done = act!(stage, draft_amendment(body.id, form));
    stage.last.amendment = Some(done.it);
    Ok(advised(&done.advice))
}

fn redraft(stage: &mut Stage, said: &Said) -> Then {
    let known = stage.amendment()?;
    let text = with_one(stage, said)?;
    let body = stage.body_of(known.body)?;
    let form = form(stage, &body, said, &known.title, text)?;
    let done = act!(stage, redraft_amendment(known.id, form));
    Ok(advised(&done.advice))
}

fn propose(stage: &mut Stage, said: &Said) -> Then {
    let (amendment, meeting) = (stage.amendment()?.id, stage.meeting()?);
    let form = Propose { amendment, meeting, item: None, origin: said.text("글").to_owned() };
    let done = act!(stage, propose_amendment(form));
    Ok(advised(&done.advice))
}

fn withdraw(stage: &mut Stage, said: &Said) -> Then {
    let amendment = stage.amendment()?.id;
    act!(stage, withdraw_amendment(amendment, said.text("글").to_owned()));
    Ok(String::new())
}

/// The book in force with one paragraph written anew, its rules left as they are; `삭제` strikes it
/// out with its rules.
fn with_one(stage: &Stage, said: &Said) -> Result<String, Stop> {
    let root = stage.council.ok_or_else(|| Stop::unread("there is no council"))?;
    let (_, law) = stage.law(&stage.body_of(root)?)?;
    let cite = Cite::parse(said.text("낱말")).ok_or_else(|| Stop::unread("no paragraph"))?;
    let known = edits::passage(&law, &cite);
    let sentence = said.text("글2").to_owned();
    let passage = match known {
        _ if sentence == "삭제" => Passage::deleted(cite),
        Some(known) => Passage { sentence, ..known },
        None => Passage { cite, sentence, blocks: String::new() },
    };
    edits::rewritten(&law, &[passage])
        .map_err(|cite| Stop::unread(format!("the book has no {cite}")))
}

/// A draft with the same reason for each change, or with none.
fn form(
    stage: &Stage,
    body: &council::bodies::registry::Body,
    said: &Said,
    title: &str,
    text: String,
) -> Result<Draft, Stop> {
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let bare = clauses.has("조항별 사유 없이");
    let reason = clauses.quoted("사유").unwrap_or_default();
    let effective_on = clauses.from().map(|from| from.first_day());
    clauses.end()?;
    let (_, law) = stage.law(body)?;
    let changes = Book::read(&text).map(|new| bylaws::compare(&law, &new)).unwrap_or_default();
    let reasons = changes.iter().map(|change| (change.cite.to_string(), reason.clone()));
    let reasons = if bare { Vec::new() } else { reasons.collect() };
    Ok(Draft { title: title.to_owned(), reason, text, reasons, effective_on })
}
