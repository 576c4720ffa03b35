//! `madang bylaws …`: shows, checks and compares books of bylaws.

use std::{collections::BTreeMap, fs};

use bylaws::{Book, Change, Lint, Misprint, Misquote, MisquoteKind, Severity, check_table};
use council::bylaws::{remarks::remark, versions, versions::end_of};
use serde::Serialize;
use serde_json::json;

use crate::{
    cli, house,
    mouth::{End, Failure, Mouth},
    vote::{read_book, read_text, today},
};

/// `bylaws show`: the book in force on a day, as it was adopted.
pub fn show(mouth: &Mouth, args: &cli::Show) -> Result<End, Failure> {
    let on = args.on.unwrap_or_else(today);
    if let Some(path) = &args.book {
        let book = read_book(mouth, path)?;
        if mouth.json {
            mouth.value(&json!({ "title": book.title, "articles": book.articles,
                "rules": book.rules, "readings": book.readings }));
        } else {
            mouth.text(&book.to_markdown());
        }
        return Ok(End::Well);
    }
    let house = house::open(mouth, &args.place, house::Touch::AsItIs)?;
    let word = args.body.clone().unwrap_or_default();
    let found = house.db.read_blocking(move |conn| {
        let Some(body) = store::bodies::registry::by_slug(conn, &word)? else { return Ok(None) };
        let known = store::bylaws::versions::of_body(conn, body.root)?;
        let Some(version) = versions::in_force(&known, end_of(on)).cloned() else {
            return Ok(Some((body, None)));
        };
        let text = store::bylaws::versions::text(conn, version.id)?;
        Ok(Some((body, Some((version, text)))))
    });
    match found.map_err(|why| mouth.store(&why))? {
        None => Err(Failure::refused(mouth.tongue.say("command-body-none"))),
        Some((body, None)) => Err(Failure::refused(
            mouth.tongue.of("command-book-none").s("body", &body.name).day("on", on),
        )),
        Some((body, Some((version, text)))) => {
            if mouth.json {
                mouth.value(&json!({ "body": body.slug.as_str(), "on": on, "version": version.no,
                    "title": version.title, "effective_at": version.effective_at.to_string(),
                    "sha256": version.sha256, "text": text }));
            } else {
                mouth.text(&text);
            }
            Ok(End::Well)
        }
    }
}

/// A remark on a book as JSON.
#[derive(Debug, Serialize)]
struct Remark {
    #[serde(flatten)]
    lint: Lint,
    sentence: String,
}

/// `bylaws lint`: everything wrong, missing or ambiguous in a book. Errors and misprints end with 1.
pub fn lint(mouth: &Mouth, args: &cli::Lint) -> Result<End, Failure> {
    let text = read_text(mouth, &args.book)?;
    let book = match Book::read(&text) {
        Ok(book) => book,
        Err(misprints) => {
            return Ok(misprinted(mouth, &args.book.display().to_string(), &misprints));
        }
    };
    let remarks: Vec<Remark> = bylaws::lint(&book)
        .into_iter()
        .map(|lint| Remark { sentence: mouth.tongue.message(&remark(&book, &lint)), lint })
        .collect();
    let found = remarks.iter().any(|remark| remark.lint.severity == Severity::Error);
    if mouth.json {
        mouth.value(&json!({ "misprints": [], "remarks": remarks }));
    } else {
        for Remark { lint, sentence } in &remarks {
            let cite = lint.cite.as_ref().map(|cite| format!(" {cite}")).unwrap_or_default();
            let grade = mouth.tongue.say(grade(lint.severity));
            mouth.line(format_args!(
                "{}:{}:{cite} {grade}: {sentence}",
                args.book.display(),
                lint.line
            ));
        }
        mouth.line(mouth.tongue.of("command-lint-total").n("count", remarks.len()));
    }
    Ok(if found { End::Found } else { End::Well })
}

const fn grade(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "command-lint-error",
        Severity::Warning => "command-lint-warning",
        Severity::Advice => "command-lint-advice",
    }
}

fn misprinted(mouth: &Mouth, file: &str, misprints: &[Misprint]) -> End {
    let said = |misprint: &Misprint| mouth.tongue.message(&versions::fault(&misprint.why));
    if mouth.json {
        let list: Vec<_> = misprints
            .iter()
            .map(|m| json!({ "line": m.line, "article": m.article, "why": m.why, "sentence": said(m) }))
            .collect();
        mouth.value(&json!({ "misprints": list, "remarks": [] }));
    } else {
        for misprint in misprints {
            mouth.line(format_args!(
                "{file}:{}: {} {}",
                misprint.line,
                misprint.article,
                said(misprint)
            ));
        }
    }
    End::Found
}

/// `bylaws compare`: the table of the amendment, and the misquotes of a table that was given.
pub fn compare(mouth: &Mouth, args: &cli::Compare) -> Result<End, Failure> {
    let (old, new) = (read_book(mouth, &args.old)?, read_book(mouth, &args.new)?);
    let changes = bylaws::compare(&old, &new);
    let misquotes = match &args.table {
        None => Vec::new(),
        Some(path) => {
            let table = read_text(mouth, path)?;
            check_table(&table, &old, Some(&new))
                .map_err(|why| mouth.cannot("command-table-unreadable", path.display(), why))?
        }
    };
    if let Some(to) = &args.to {
        let ending = to.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let text = written(&changes, &misquotes, ending);
        fs::write(to, text)
            .map_err(|why| mouth.cannot("command-file-unwritable", to.display(), why))?;
    }
    if mouth.json {
        mouth.value(&json!({ "changes": changes, "misquotes": misquotes }));
    } else {
        if args.to.is_none() && !changes.is_empty() {
            mouth.text(&bylaws::to_text(&changes, &BTreeMap::new()));
        }
        mouth.line(mouth.tongue.of("command-compare-total").n("count", changes.len()));
        misquotes.iter().for_each(|misquote| mouth.line(misquoted(mouth, misquote)));
        if args.table.is_some() {
            mouth.line(mouth.tongue.of("command-table-total").n("count", misquotes.len()));
        }
    }
    Ok(if misquotes.is_empty() { End::Well } else { End::Found })
}

fn written(changes: &[Change], misquotes: &[Misquote], ending: &str) -> String {
    let none = BTreeMap::new();
    match ending {
        "md" => bylaws::to_markdown(changes, &none),
        "json" => {
            let all = json!({ "changes": changes, "misquotes": misquotes });
            format!("{all:#}\n")
        }
        _ => bylaws::to_text(changes, &none),
    }
}

/// Where a table misquotes, and by which syllables.
fn misquoted(mouth: &Mouth, misquote: &Misquote) -> String {
    let key = match misquote.kind {
        MisquoteKind::Differs => "command-table-differs",
        MisquoteKind::NoSuchParagraph => "command-table-no-paragraph",
        MisquoteKind::NotNew => "command-table-not-new",
        MisquoteKind::NotDeleted => "command-table-not-deleted",
    };
    let tongue = mouth.tongue;
    let mut lines = vec![
        tongue
            .of(key)
            .n("row", misquote.row)
            .n("line", misquote.line)
            .s("cite", &misquote.cite)
            .to_string(),
    ];
    lines.push(format!("  {}: {}", tongue.say("command-table-given"), misquote.given));
    lines.push(format!("  {}: {}", tongue.say("command-table-actual"), misquote.actual));
    for (label, pieces) in
        [("command-table-missing", &misquote.missing), ("command-table-extra", &misquote.extra)]
    {
        if !pieces.is_empty() {
            let quoted: Vec<String> = pieces.iter().map(|piece| format!("‘{piece}’")).collect();
            lines.push(format!("  {}: {}", tongue.say(label), quoted.join(", ")));
        }
    }
    lines.join("\n")
}
