//! Days without work that the house adds to the public holidays.

use council::calendar::holidays::HouseHoliday;
use jiff::civil::Date;

use crate::{Conn, Error, p, read};

sql! {
    const ALL: &str =
        "SELECT day, name, name_en FROM calendar_holidays ORDER BY day LIMIT 2000";
    const FIND: &str = "SELECT day, name, name_en FROM calendar_holidays WHERE day = $1";
    const INSERT: &str = "INSERT INTO calendar_holidays (day, name, name_en) VALUES ($1, $2, $3)";
    const REMOVE: &str = "DELETE FROM calendar_holidays WHERE day = $1";
}

/// The days that the house added, in order.
pub fn all(conn: &mut dyn Conn) -> Result<Vec<HouseHoliday>, Error> {
    conn.list(ALL, p![], holiday)
}

/// What the house added on a day.
pub fn find(conn: &mut dyn Conn, day: Date) -> Result<Option<HouseHoliday>, Error> {
    conn.one(FIND, p![&day.to_string()], holiday)
}

/// Adds a day.
pub fn insert(conn: &mut dyn Conn, it: &HouseHoliday) -> Result<(), Error> {
    conn.exec(INSERT, p![&it.day.to_string(), &it.name, &it.name_en]).map(drop)
}

/// Takes a day off.
pub fn remove(conn: &mut dyn Conn, day: Date) -> Result<(), Error> {
    conn.exec(REMOVE, p![&day.to_string()]).map(drop)
}

fn holiday(row: &dyn crate::Row) -> Result<HouseHoliday, Error> {
    Ok(HouseHoliday {
        day: read::parsed(row, 0, "day")?,
        name: row.text(1)?.to_owned(),
        name_en: read::text_opt(row, 2)?,
    })
}
