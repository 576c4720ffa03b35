//! What must hold for every count and every text.

use bylaws::{Block, Book, Count, Outcome, compare, lint};
use proptest::prelude::*;

use crate::{AMENDED, COUNCIL, law, read};

/// Everything in a book but the lines on which it stands.
fn content(book: &Book) -> (Vec<String>, Vec<String>) {
    let mut text = vec![book.title.clone()];
    for (article, paragraph) in book.paragraphs() {
        text.push(format!("{}|{}|{:?}", article.id, article.title, article.chapter));
        text.push(format!("{}|{}|{:?}", paragraph.cite, paragraph.text, paragraph.items));
        text.push(format!("{}|{:?}", paragraph.deleted, paragraph.blocks));
    }
    let rules =
        book.rules.iter().map(|rule| format!("{}|{}|{:?}", rule.name, rule.cite, rule.body));
    (text, rules.collect())
}

/// A possible count: no more present than members, no more votes than present.
fn counts() -> impl Strategy<Value = Count> {
    (1..400_u32, any::<[u16; 3]>()).prop_map(|(members, [a, b, c])| {
        let present = u32::from(a) % (members + 1);
        let yes = u32::from(b) % (present + 1);
        let no = u32::from(c) % (present - yes + 1);
        let abstain = present - yes - no;
        Count {
            members: Some(members),
            present: Some(present),
            yes,
            no,
            abstain,
            ..Count::default()
        }
    })
}

/// A line as it may stand in a book, or near one.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[①②③⑳]? ?[가-힣 .,<>()]{0,20}",
        "(## |)제[0-9]{1,3}조(의[0-9])?(\\([가-힣]{0,5}\\))? ?[①③]?.{0,10}",
        "```(toml rule|toml book|toml reading|note|)?",
        "(name|kind|of) = \"?[a-z-]{0,8}\"?",
        "[0-9]{1,3}\\. .{0,10}",
        "(부칙|부 칙|제1장|\\[붙임1\\]|제정 : 2016년 [0-9]{1,3}월 30일).{0,5}",
        ".{0,30}",
    ]
}

proptest! {
    #[test]
    fn needed_is_the_fewest_yes_that_carry(count in counts(), amend in any::<bool>(), base in 0..3_usize) {
        let base = ["present", "cast", "members"][base];
        let book = read(&COUNCIL.replace("base = \"present\"", &format!("base = \"{base}\"")));
        let rule = if amend { "amend-bylaws" } else { "ordinary-decision" };
        let law = law(&book);
        let verdict = law.judge(rule, &count).unwrap();
        if verdict.outcome == Outcome::NoQuorum {
            prop_assert!(count.present.unwrap() * 2 <= count.members.unwrap());
            return Ok(());
        }
        // The votes against make room, so that the base stays what it is.
        let cast = count.yes + count.no;
        let judge = |yes: u32| {
            let no = if base == "cast" { cast - yes } else { 0 };
            law.judge(rule, &Count { yes, no, abstain: 0, ..count }).unwrap().outcome
        };
        let needed = verdict.needed.unwrap();
        let most = if base == "cast" { cast } else { count.present.unwrap() };
        if needed <= most {
            prop_assert_eq!(judge(needed), Outcome::Passed);
        }
        prop_assert_eq!(judge((needed - 1).min(most)), Outcome::Rejected);
    }

    #[test]
    fn a_vote_more_never_hurts(count in counts()) {
        let book = read(COUNCIL);
        let law = law(&book);
        let passed = law.judge("amend-bylaws", &count).unwrap().outcome == Outcome::Passed;
        if passed && count.no > 0 {
            let more = Count { yes: count.yes + 1, no: count.no - 1, ..count };
            prop_assert_eq!(law.judge("amend-bylaws", &more).unwrap().outcome, Outcome::Passed);
        }
    }

    #[test]
    fn reading_never_panics(text in "\\PC{0,200}", lines in prop::collection::vec(line(), 0..20)) {
        let _ = Book::read(&text);
        let source = lines.join("\n");
        if let Ok(book) = Book::read(&source) {
            let _ = (lint(&book), compare(&read(COUNCIL), &book));
            prop_assert_eq!(book.source(), source);
        }
    }

    #[test]
    fn a_damaged_book_never_panics(from in 0..COUNCIL.len(), length in 0..200_usize, with in "\\PC{0,10}") {
        let boundary = |mut at: usize| {
            while !COUNCIL.is_char_boundary(at.min(COUNCIL.len())) { at += 1; }
            at.min(COUNCIL.len())
        };
        let (from, to) = (boundary(from), boundary(from + length));
        let mut source = COUNCIL.to_owned();
        source.replace_range(from.min(to)..to, &with);
        if let Ok(book) = Book::read(&source) {
            let _ = (lint(&book), compare(&book, &read(AMENDED)));
        }
    }

    #[test]
    fn a_book_written_back_reads_the_same(
        articles in prop::collection::vec(
            (
                "[가-힣]{1,6}",
                prop::collection::vec(("[가-힣]{2,6}( [가-힣]{2,5}){0,4}\\.", 0..3_u8, any::<bool>()), 1..5),
            ),
            1..5,
        ),
        wrap in any::<bool>(),
    ) {
        let mut source = String::from("# 규정\n\n");
        for (number, (title, paragraphs)) in articles.iter().enumerate() {
            source.push_str(&format!("{}제{}조({title})", if wrap { "" } else { "## " }, number + 1));
            for (mark, (text, items, note)) in paragraphs.iter().enumerate() {
                let mark = char::from_u32('①' as u32 + mark as u32).unwrap();
                source.push_str(&format!("\n\n{mark} {text}"));
                (1..=*items).for_each(|item| source.push_str(&format!("\n{item}. {text}")));
                if *note { source.push_str("\n\n```note\n판단한다.\n\n  들여 쓴 줄\n```"); }
            }
            source.push_str("\n\n");
        }
        let book = read(&source);
        let again = read(&book.to_markdown());
        prop_assert_eq!(content(&book), content(&again));
        prop_assert_eq!(book.to_markdown(), again.to_markdown());
        let notes = book.paragraphs().flat_map(|(_, p)| &p.blocks).filter(|b| matches!(b, Block::Note(_)));
        let expected = articles.iter().flat_map(|(_, p)| p).filter(|(_, _, note)| *note).count();
        prop_assert_eq!(notes.count(), expected);
    }
}
