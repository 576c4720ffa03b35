//! Korean text of bylaws as it comes: lines broken in mid-word, marks, history notes.

use crate::uncircled;

/// Endings and particles that never begin a line on their own: before one of them a line was
/// broken in the middle of a word.
const NEVER_FIRST: [&str; 10] = ["은", "는", "을", "를", "의", "에", "로", "와", "과", "인"];

/// Adds a broken-off line to the text before it.
pub fn join(text: &mut String, line: &str) {
    let first = line.split_whitespace().next().unwrap_or_default();
    if !text.is_empty() && !NEVER_FIRST.contains(&first) {
        text.push(' ');
    }
    text.push_str(line);
}

/// Splits a paragraph mark off: `③ 삭제` is 3 and `삭제`.
pub fn split_mark(line: &str) -> (Option<u8>, &str) {
    let line = line.trim();
    let mark = line.chars().next().and_then(|first| Some((uncircled(first)?, first.len_utf8())));
    match mark {
        Some((number, width)) => (Some(number), line[width..].trim_start()),
        None => (None, line),
    }
}

/// Whether a paragraph reads 삭제, with or without its day.
pub fn is_deleted(text: &str) -> bool {
    let rest = text.trim().strip_prefix("삭제").map(str::trim);
    rest.is_some_and(|rest| {
        rest.is_empty()
            || (rest.starts_with('<') && rest.ends_with('>'))
            || (rest.starts_with('(') && rest.ends_with(')'))
    })
}

/// The text without the notes of its history, such as `<개정 2017. 6. 26.>`.
pub fn without_history(text: &str) -> String {
    const NOTES: [&str; 6] = ["<개정", "<신설", "<전문개정", "[본조신설", "[전문개정", "[제목개정"];
    let mut kept = text.to_owned();
    for note in NOTES {
        let close = if note.starts_with('<') { '>' } else { ']' };
        while let Some(from) = kept.find(note) {
            let Some(length) = kept[from..].find(close) else { break };
            kept.replace_range(from..=from + length, "");
        }
    }
    kept.trim().to_owned()
}

/// The syllables alone: no blanks, no paragraph marks, no history, one kind of quotation mark.
/// Two texts that differ only in spacing have the same syllables.
pub fn syllables(text: &str) -> String {
    let kept = without_history(text);
    let kept = kept.chars().filter(|c| !c.is_whitespace() && uncircled(*c).is_none());
    kept.map(|c| match c {
        '‘' | '’' | '\'' => '\'',
        '“' | '”' | '"' => '"',
        'ㆍ' | '‧' | '・' => '·',
        other => other,
    })
    .collect()
}
