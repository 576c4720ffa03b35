//! Papers attached to a meeting or an item: what is taken, under which name, and how it is shown.

use kit::Message;

use crate::{AttachmentId, Refuse};

/// The longest name kept, in characters.
const LONGEST_NAME: usize = 120;
/// How much of a file is looked at to see that it is text.
const LOOKED_AT: usize = 64 * 1024;

/// A paper that is attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its number.
    pub id: AttachmentId,
    /// What it is attached to.
    pub on: On,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Its name, as it is offered for download.
    pub name: String,
    /// How many bytes.
    pub bytes: u64,
    /// What it is.
    pub media: Media,
}

/// What papers are attached to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum On {
    /// A meeting.
    Meeting(crate::MeetingId),
    /// An item of an agenda.
    Item(crate::ItemId),
}

impl On {
    /// The word in the store.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Meeting(_) => "meeting",
            Self::Item(_) => "item",
        }
    }

    /// The number of the record.
    pub const fn number(self) -> i64 {
        match self {
            Self::Meeting(id) => id.get(),
            Self::Item(id) => id.get(),
        }
    }

    /// The record of a kind and number.
    pub fn of(kind: &str, number: i64) -> Option<Self> {
        match kind {
            "meeting" => Some(Self::Meeting(crate::MeetingId::new(number))),
            "item" => Some(Self::Item(crate::ItemId::new(number))),
            _ => None,
        }
    }

    /// As a form sends it: `meeting-7`, `item-12`.
    pub fn read(text: &str) -> Option<Self> {
        let (kind, number) = text.split_once('-')?;
        Self::of(kind, number.parse().ok()?)
    }
}

impl std::fmt::Display for On {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.kind(), self.number())
    }
}

/// The kinds of file that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// PDF.
    Pdf,
    /// A picture.
    Png,
    /// A photograph.
    Jpeg,
    /// A document of Hancom Office, in the open format (KS X 6101).
    Hwpx,
    /// The same in the older format.
    Hwp,
    /// A ZIP archive, an office document among them.
    Zip,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A table as text.
    Csv,
}

impl Media {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Pdf,
        Self::Png,
        Self::Jpeg,
        Self::Hwpx,
        Self::Hwp,
        Self::Zip,
        Self::Text,
        Self::Markdown,
        Self::Csv,
    ];

    /// The media type it is kept and sent as.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Hwpx => "application/hwp+zip",
            Self::Hwp => "application/x-hwp",
            Self::Zip => "application/zip",
            Self::Text => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
        }
    }

    /// The kind of a media type.
    pub fn of(mime: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|media| media.mime() == mime)
    }

    /// The word shown beside the name.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Hwpx => "HWPX",
            Self::Hwp => "HWP",
            Self::Zip => "ZIP",
            Self::Text => "TXT",
            Self::Markdown => "MD",
            Self::Csv => "CSV",
        }
    }

    /// Whether a browser may show it in its own window: nothing in it can act.
    pub const fn is_shown(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Text)
    }
}

/// A file fit to be attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The name to keep.
    pub name: String,
    /// What it is.
    pub media: Media,
}

/// Checks a file of `bytes` that its sender calls `name`. What it is, its first bytes say; the
/// name's ending only tells kinds of text apart.
pub fn attach(name: &str, bytes: &[u8]) -> Result<Paper, Refusal> {
    let name = clean(name).ok_or(Refusal::NoName)?;
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    let media = sniff(&name, bytes).ok_or(Refusal::Kind)?;
    Ok(Paper { name, media })
}

/// The last part of a path, without what would hide how it ends.
fn clean(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let hides = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let kept: String = last.chars().filter(|c| !hides(*c)).collect();
    let kept = kept.trim().trim_start_matches('.');
    if kept.is_empty() {
        return None;
    }
    let length = kept.chars().count();
    if length <= LONGEST_NAME {
        return Some(kept.to_owned());
    }
    // The ending is what people know a file by.
    let ending = ending(kept).filter(|ending| ending.len() <= 8);
    let room = LONGEST_NAME - ending.map_or(0, |ending| ending.len() + 1);
    let begin: String = kept.chars().take(room).collect();
    Some(ending.map_or(begin.clone(), |ending| format!("{begin}.{ending}")))
}

fn ending(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, ending)| ending)
}

fn sniff(name: &str, bytes: &[u8]) -> Option<Media> {
    let ending = ending(name).unwrap_or_default().to_ascii_lowercase();
    if bytes.starts_with(b"%PDF-") {
        return Some(Media::Pdf);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(Media::Png);
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Some(Media::Jpeg);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        // The first entry of the archive is named `mimetype` and holds the type as it is.
        let named = bytes.get(30..57) == Some(b"mimetypeapplication/hwp+zip".as_slice());
        return Some(if named { Media::Hwpx } else { Media::Zip });
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return (ending == "hwp").then_some(Media::Hwp);
    }
    let media = match ending.as_str() {
        "txt" => Media::Text,
        "md" => Media::Markdown,
        "csv" => Media::Csv,
        _ => return None,
    };
    is_text(bytes).then_some(media)
}

/// UTF-8 without control characters; a page in disguise is no text.
fn is_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let begin = text.trim_start_matches('\u{FEFF}').trim_start().get(..14).unwrap_or_default();
    let disguised = ["<!doctype html", "<html", "<script", "<svg", "<?xml"]
        .iter()
        .any(|tag| begin.to_ascii_lowercase().starts_with(tag));
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    !disguised && !text.chars().take(LOOKED_AT).any(odd)
}

/// Why a file cannot be attached, or taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It has no name.
    NoName,
    /// It holds nothing.
    Empty,
    /// It is of a kind that is not taken.
    Kind,
    /// It is larger than the house takes.
    Large {
        /// The limit, in bytes.
        most: u64,
    },
    /// The same file under the same name is there.
    There,
    /// It was taken off before.
    Gone,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NoName => Message::new("files-refused-name"),
            Self::Empty => Message::new("files-refused-empty"),
            Self::Kind => Message::new("files-refused-kind"),
            Self::Large { most } => Message::new("files-refused-large")
                .with("most", i64::try_from(most / (1024 * 1024)).unwrap_or(i64::MAX)),
            Self::There => Message::new("files-refused-there"),
            Self::Gone => Message::new("files-refused-gone"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_say_what_it_is_not_the_name() {
        let hwpx =
            [b"PK\x03\x04".as_slice(), &[0; 26], b"mimetypeapplication/hwp+zip", b"PK"].concat();
        let cases: [(&str, &[u8], Option<Media>); 12] = [
            ("a.pdf", b"%PDF-1.7 x", Some(Media::Pdf)),
            ("picture.txt", b"\x89PNG\r\n\x1a\n..", Some(Media::Png)),
            ("a.jpg", b"\xff\xd8\xff\xe0", Some(Media::Jpeg)),
            ("a.hwpx", &hwpx, Some(Media::Hwpx)),
            ("a.docx", b"PK\x03\x04....", Some(Media::Zip)),
            ("a.hwp", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Some(Media::Hwp)),
            ("a.exe", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None),
            ("메모.txt", "안건 1".as_bytes(), Some(Media::Text)),
            ("a.csv", b"\xb0\xa1,\xb3\xaa", None),
            ("a.txt", b"  <!DOCTYPE html><script>", None),
            ("a.html", b"hello", None),
            ("a.pdf", b"MZ\x90", None),
        ];
        for (name, bytes, media) in cases {
            assert_eq!(attach(name, bytes).ok().map(|paper| paper.media), media, "{name}");
        }
    }

    #[test]
    fn a_name_is_one_honest_word() {
        let name = |name: &str| attach(name, b"%PDF-1.4").map(|paper| paper.name);
        assert_eq!(name("C:\\문서\\회의자료.pdf").as_deref(), Ok("회의자료.pdf"));
        assert_eq!(name("../../etc/passwd").as_deref(), Ok("passwd"));
        assert_eq!(name("a\u{202E}fdp.exe").as_deref(), Ok("afdp.exe"));
        assert_eq!(name("..").unwrap_err(), Refusal::NoName);
        let long = format!("{}.pdf", "가".repeat(300));
        let kept = name(&long).unwrap();
        assert!(kept.chars().count() == 120 && kept.ends_with(".pdf"), "{kept}");
        assert_eq!(attach("a.txt", b"").unwrap_err(), Refusal::Empty);
    }
}
