//! Reading columns into the council's types; what cannot be is a damaged value.

use std::str::FromStr;

use kit::Id;

use crate::{Error, Row};

/// An id.
pub fn id<K>(row: &dyn Row, column: usize) -> Result<Id<K>, Error> {
    row.int(column).map(Id::new)
}

/// An id that may be absent.
pub fn id_opt<K>(row: &dyn Row, column: usize) -> Result<Option<Id<K>>, Error> {
    Ok(row.int_opt(column)?.map(Id::new))
}

/// A text that may be absent.
pub fn text_opt(row: &dyn Row, column: usize) -> Result<Option<String>, Error> {
    Ok(row.text_opt(column)?.map(str::to_owned))
}

/// A count.
pub fn count(row: &dyn Row, column: usize) -> Result<u32, Error> {
    let value = row.int(column)?;
    u32::try_from(value).map_err(|_| damaged(column, "count", &value.to_string()))
}

/// A count that may be absent.
pub fn count_opt(row: &dyn Row, column: usize) -> Result<Option<u32>, Error> {
    row.int_opt(column)?.map(|_| count(row, column)).transpose()
}

/// A value with a text form: a day, a time, a slug. `what` names it in the error.
pub fn parsed<T: FromStr>(row: &dyn Row, column: usize, what: &str) -> Result<T, Error> {
    let text = row.text(column)?;
    text.parse().map_err(|_| damaged(column, what, text))
}

/// [`parsed`], where the value may be absent.
pub fn parsed_opt<T: FromStr>(
    row: &dyn Row,
    column: usize,
    what: &str,
) -> Result<Option<T>, Error> {
    row.text_opt(column)?
        .map(|text| text.parse().map_err(|_| damaged(column, what, text)))
        .transpose()
}

/// A word of a closed list.
pub fn word<T>(row: &dyn Row, column: usize, of: fn(&str) -> Option<T>) -> Result<T, Error> {
    let text = row.text(column)?;
    of(text).ok_or_else(|| damaged(column, "word", text))
}

/// [`word`], where the value may be absent.
pub fn word_opt<T>(
    row: &dyn Row,
    column: usize,
    of: fn(&str) -> Option<T>,
) -> Result<Option<T>, Error> {
    row.text_opt(column)?
        .map(|text| of(text).ok_or_else(|| damaged(column, "word", text)))
        .transpose()
}

/// JSON of ours.
pub fn json<T: serde::de::DeserializeOwned>(row: &dyn Row, column: usize) -> Result<T, Error> {
    let text = row.text(column)?;
    serde_json::from_str(text).map_err(|_| damaged(column, "JSON", text))
}

fn damaged(column: usize, what: &str, text: &str) -> Error {
    Error::Corrupt { what: format!("column {column} is no {what}: {text}") }
}
