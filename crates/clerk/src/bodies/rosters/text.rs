//! Bytes of a table as text, and text as rows: UTF-8, or what Korean spreadsheets write.

use encoding_rs::EUC_KR;

/// How a table was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16 with its mark.
    Utf16,
    /// CP949, the code page of Korean Windows.
    Cp949,
}

/// The bytes are no text in any of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotText;

/// The text of a table.
pub fn decode(bytes: &[u8]) -> Result<(String, Encoding), NotText> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, broken) = encoding.decode_without_bom_handling(&bytes[mark..]);
        let how = if encoding == encoding_rs::UTF_8 { Encoding::Utf8 } else { Encoding::Utf16 };
        return if broken { Err(NotText) } else { plain(text.into_owned(), how) };
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return plain(text.to_owned(), Encoding::Utf8);
    }
    let (text, broken) = EUC_KR.decode_without_bom_handling(bytes);
    if broken { Err(NotText) } else { plain(text.into_owned(), Encoding::Cp949) }
}

/// A spreadsheet file read as text is full of control characters.
fn plain(text: String, how: Encoding) -> Result<(String, Encoding), NotText> {
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.contains(strange) { Err(NotText) } else { Ok((text, how)) }
}

/// The rows of a table; cells are set apart by commas, or by tabs or semicolons where the header
/// has none. Empty lines are rows, so that numbers of rows stay those of the file.
pub fn rows(text: &str) -> Vec<Vec<String>> {
    let header = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b'\t', b';'].into_iter().find(|d| header.contains(char::from(*d)));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.unwrap_or(b','))
        .from_reader(text.as_bytes());
    let (mut all, mut record) = (Vec::new(), csv::StringRecord::new());
    // Text is UTF-8 and rows may be uneven, so nothing is left that can fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        // The reader skips empty lines before a record; those that it skipped are counted here.
        let line = record.position().map_or(0, |from| from.line() + skipped(text, from.byte()));
        while u64::try_from(all.len()).unwrap_or(u64::MAX) + 1 < line && all.len() < 2000 {
            all.push(Vec::new());
        }
        all.push(record.iter().map(str::to_owned).collect());
    }
    all
}

/// How many empty lines stand at the byte `from`.
fn skipped(text: &str, from: u64) -> u64 {
    let rest = usize::try_from(from).ok().and_then(|from| text.as_bytes().get(from..));
    let empty = rest.unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    empty.filter(|byte| **byte == b'\n').count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spreadsheets_write_is_read() {
        let utf8 = "이름,직책".as_bytes();
        assert_eq!(decode(utf8), Ok(("이름,직책".to_owned(), Encoding::Utf8)));
        let marked = [b"\xef\xbb\xbf", utf8].concat();
        assert_eq!(decode(&marked), Ok(("이름,직책".to_owned(), Encoding::Utf8)));
        let (cp949, ..) = EUC_KR.encode("이름,직책,비고 똠방각하");
        assert_eq!(decode(&cp949), Ok(("이름,직책,비고 똠방각하".to_owned(), Encoding::Cp949)));
        let wide: Vec<u8> = "\u{feff}이름".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide), Ok(("이름".to_owned(), Encoding::Utf16)));
    }

    #[test]
    fn a_spreadsheet_file_is_no_text() {
        assert_eq!(decode(b"PK\x03\x04\x14\x00\x06\x00"), Err(NotText));
        assert_eq!(decode(b"\xff\x00\x81"), Err(NotText));
    }

    #[test]
    fn rows_keep_their_numbers() {
        let text = "이름,직책\r\n\"한, 유진\",위원\r\n\r\n박,위원\r\n";
        let rows = rows(text);
        assert_eq!(rows.len(), 4);
        assert_eq!(rows[1][0], "한, 유진");
        assert!(rows[2].is_empty());
        assert_eq!(rows[3][0], "박");
        assert_eq!(super::rows("이름\t직책\n한\t위원")[1], ["한", "위원"]);
    }
}
