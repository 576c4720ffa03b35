//! Tables of counts: judged by the law itself, under the book's base and the two it could read.

use bylaws::{Base, Book, Cite, Count, RuleBody};
use words::Tongue;

use crate::stage::Stage;
use crate::story::{Chapter, Counted};
use crate::tell::Telling;

/// Judges every row under the book in force at the beginning of the world.
pub fn judge(stage: &Stage, chapter: &Chapter, rows: &[Counted], telling: &mut Telling) {
    let root = stage.council.expect("counts are judged in a world with a council");
    let body = stage.body_of(root).expect("the council is there");
    stage.clerk.clock().stand_at(jiff::civil::date(2017, 6, 26).at(15, 0, 0, 0));
    let (_, book) = stage.law(&body).expect("the book can be read");
    for row in rows {
        telling.rows += 1;
        let heard = [None, Some(Base::Cast), Some(Base::Members)]
            .map(|base| sentence(&book, row, base).unwrap_or_else(|why| format!("거절: {why}")));
        if heard != row.then {
            let (file, line) = (&chapter.file, row.line);
            telling.faults.push(format!(
                "{file}:{line}: in “{}”\n    the story: {:?}\n    the house: {heard:?}",
                chapter.title, row.then
            ));
            telling.heard.insert((file.clone(), line), heard.join(" | "));
        }
    }
}

/// What comes of a count; of another base than the book's own, only the outcome.
fn sentence(book: &Book, row: &Counted, base: Option<Base>) -> Result<String, String> {
    let cite = Cite::parse(&row.cite).ok_or("no article")?;
    let mut book = book.clone();
    let mut name = None;
    for rule in book.rules.iter_mut().filter(|rule| rule.cite == cite) {
        if let RuleBody::Majority(majority) = &mut rule.body {
            // The first majority rule of the paragraph is the one of the highest organ.
            if name.is_none() {
                majority.base = base.unwrap_or(majority.base);
                name = Some(rule.name.clone());
            }
        }
    }
    let name = name.unwrap_or_else(|| row.cite.clone());
    let [members, present, yes, no, abstain] = row.count;
    let number = |hands: Option<u32>| hands.unwrap_or(0);
    let (yes, no, abstain) = (number(yes), number(no), number(abstain));
    let count = Count { members, present, yes, no, abstain, ..Count::default() };
    let law = book.on(jiff::civil::date(2017, 6, 26).at(15, 0, 0, 0));
    match law.judge(&name, &count) {
        Ok(verdict) => {
            let because = words::verdict(Tongue::KO, &verdict, &book);
            Ok(if base.is_some() { because.outcome.to_owned() } else { because.to_string() })
        }
        Err(bylaws::JudgeError::Silent(silence)) => Ok(words::silence(Tongue::KO, &silence)),
        Err(bylaws::JudgeError::Impossible(why)) => Err(words::impossible(Tongue::KO, why)),
    }
}
