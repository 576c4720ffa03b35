//! Contact data, apart from everything public, and who read it.

use council::people::contacts::Contact;
use council::{AccountId, PersonId};
use jiff::civil::Date;

use crate::{Conn, Error, p, read};

sql! {
    const FIND: &str =
        "SELECT email, phone, address, salt FROM people_contacts WHERE person = $1";
    const SET: &str =
        "INSERT INTO people_contacts (person, email, phone, address, salt)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person) DO UPDATE SET email = excluded.email, phone = excluded.phone,
             address = excluded.address, salt = excluded.salt";
    const ERASE: &str = "DELETE FROM people_contacts WHERE person = $1";
    const LOG: &str =
        "INSERT INTO people_contact_reads (id, person, account, why, read_at)
         VALUES ($1, $2, $3, $4, $5)";
    const READS: &str =
        "SELECT r.account, a.name, r.why, r.read_at
         FROM people_contact_reads r LEFT JOIN accounts_accounts a ON a.id = r.account
         WHERE r.person = $1 ORDER BY r.read_at DESC, r.id DESC";
    const DUE: &str =
        "SELECT c.person FROM people_contacts c
         WHERE EXISTS (
                 SELECT 1 FROM bodies_seats s
                 WHERE s.person = c.person AND (s.end_reason IS NULL OR s.end_reason <> 'corrected'))
             AND NOT EXISTS (
                 SELECT 1 FROM bodies_seats s
                 WHERE s.person = c.person AND (s.end_reason IS NULL OR s.end_reason <> 'corrected')
                     AND (s.to_day IS NULL OR s.to_day >= $1))
         ORDER BY c.person";
}

/// Somebody read the contact data of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The account that read.
    pub by: AccountId,
    /// Its name; empty if the account is gone.
    pub by_name: String,
    /// Why, in the reader's words.
    pub why: String,
    /// When, µs UTC.
    pub at: i64,
}

/// The contact data of a person, with the salt of its hashes.
pub fn find(conn: &mut dyn Conn, person: PersonId) -> Result<Option<(Contact, String)>, Error> {
    conn.one(FIND, p![person], |row| {
        let contact = Contact {
            email: read::text_opt(row, 0)?,
            phone: read::text_opt(row, 1)?,
            address: read::text_opt(row, 2)?,
        };
        Ok((contact, row.text(3)?.to_owned()))
    })
}

/// Writes the contact data of a person; what was there is gone.
pub fn set(conn: &mut dyn Conn, person: PersonId, it: &Contact, salt: &str) -> Result<(), Error> {
    conn.exec(SET, p![person, &it.email, &it.phone, &it.address, salt])?;
    Ok(())
}

/// Erases the contact data of a person; whether there was any.
pub fn erase(conn: &mut dyn Conn, person: PersonId) -> Result<bool, Error> {
    Ok(conn.exec(ERASE, p![person])? > 0)
}

/// Records under the number `id` that `by` read the contact data at `at` (µs UTC), and why.
pub fn log_read(
    conn: &mut dyn Conn,
    id: i64,
    person: PersonId,
    by: AccountId,
    why: &str,
    at: i64,
) -> Result<(), Error> {
    conn.exec(LOG, p![id, person, by, why, at])?;
    Ok(())
}

/// Who read the contact data of a person, latest first.
pub fn reads(conn: &mut dyn Conn, person: PersonId) -> Result<Vec<Reading>, Error> {
    conn.list(READS, p![person], |row| {
        Ok(Reading {
            by: read::id(row, 0)?,
            by_name: read::text_opt(row, 1)?.unwrap_or_default(),
            why: row.text(2)?.to_owned(),
            at: row.int(3)?,
        })
    })
}

/// Persons with contact data whose seats have all ended before `day`. Who never held a seat is
/// not among them: no term tells how long their data is needed.
pub fn due(conn: &mut dyn Conn, day: Date) -> Result<Vec<PersonId>, Error> {
    let day = day.to_string();
    conn.list(DUE, p![&day], |row| read::id(row, 0))
}
