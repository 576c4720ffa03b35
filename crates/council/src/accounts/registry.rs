//! Accounts: a name that signs in, and perhaps the person of the record it belongs to.

use kit::Message;

use crate::{AccountId, PersonId, Refuse};

/// The shortest and the longest name to sign in with, in characters.
const LOGIN: std::ops::RangeInclusive<usize> = 2..=64;
/// The longest name shown, in characters.
const LONGEST_NAME: usize = 60;

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number.
    pub id: AccountId,
    /// The name shown.
    pub name: String,
    /// The name to sign in with; need not be an e-mail address.
    pub login: String,
    /// The person of the record it belongs to.
    pub person: Option<PersonId>,
    /// Whether it has a password; without one it signs in by links only.
    pub has_password: bool,
    /// When it was made, µs UTC.
    pub created_at: i64,
    /// When it was closed, µs UTC.
    pub closed_at: Option<i64>,
}

/// A login and a name fit to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name to sign in with, in lower case.
    pub login: String,
    /// The name shown, trimmed.
    pub name: String,
}

/// What else holds of an account that is to be made or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Others {
    /// Another account signs in with this name.
    pub login_taken: bool,
    /// Another open account belongs to this person.
    pub person_taken: bool,
}

/// Checks an account to be made.
pub fn add(login: &str, name: &str, others: Others) -> Result<Named, Refusal> {
    let login = read_login(login).ok_or(Refusal::Login)?;
    let name = read_name(name)?;
    if others.login_taken {
        return Err(Refusal::LoginTaken(login));
    }
    if others.person_taken {
        return Err(Refusal::PersonTaken);
    }
    Ok(Named { login, name })
}

/// Checks another name or person for an account; answers the name to keep.
pub fn amend(account: &Account, name: &str, others: Others) -> Result<String, Refusal> {
    if account.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    if others.person_taken {
        return Err(Refusal::PersonTaken);
    }
    read_name(name)
}

/// Closes an account. `last_administrator`: nobody else runs the installation.
pub fn close(account: &Account, last_administrator: bool) -> Result<(), Refusal> {
    if account.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    if last_administrator {
        return Err(Refusal::LastAdministrator);
    }
    Ok(())
}

/// The login as it is kept and looked for: trimmed, in lower case. `None` where it cannot be one:
/// letters (Hangul as well), digits and `. _ - @ +`, 2 to 64 characters.
pub fn read_login(text: &str) -> Option<String> {
    let login = text.trim().to_lowercase();
    let fits = |c: char| {
        c.is_ascii_alphanumeric()
            || ('가'..='힣').contains(&c)
            || matches!(c, '.' | '_' | '-' | '@' | '+')
    };
    (LOGIN.contains(&login.chars().count()) && login.chars().all(fits)).then_some(login)
}

fn read_name(name: &str) -> Result<String, Refusal> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(Refusal::LongName);
    }
    Ok(name.to_owned())
}

/// Why an account cannot be made, changed or closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The login does not fit.
    Login,
    /// Another account signs in with it.
    LoginTaken(String),
    /// Another open account belongs to the person.
    PersonTaken,
    /// The name is empty.
    NoName,
    /// The name is too long.
    LongName,
    /// The account is closed.
    Closed,
    /// Nobody else runs the installation.
    LastAdministrator,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Login => Message::new("accounts-registry-refused-login"),
            Self::LoginTaken(login) => {
                Message::new("accounts-registry-refused-login-taken").with("login", login)
            }
            Self::PersonTaken => Message::new("accounts-registry-refused-person-taken"),
            Self::NoName => Message::new("accounts-registry-refused-no-name"),
            Self::LongName => Message::new("accounts-registry-refused-long-name"),
            Self::Closed => Message::new("accounts-registry-refused-closed"),
            Self::LastAdministrator => Message::new("accounts-registry-refused-last-administrator"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_need_not_be_an_address_and_is_kept_in_lower_case() {
        assert_eq!(read_login(" Ganga.Park ").as_deref(), Some("ganga.park"));
        assert_eq!(read_login("간사").as_deref(), Some("간사"));
        assert_eq!(read_login("a@b.example").as_deref(), Some("a@b.example"));
        let long = "a".repeat(65);
        for bad in ["", "a", "two words", "a/b", "<b>", "a\n", "ㄱㄴ", long.as_str()] {
            assert_eq!(read_login(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_others_hold_is_refused() {
        let taken = Others { login_taken: true, person_taken: false };
        assert_eq!(add("kim", "김", taken), Err(Refusal::LoginTaken("kim".to_owned())));
        let person = Others { login_taken: false, person_taken: true };
        assert_eq!(add("kim", "김", person), Err(Refusal::PersonTaken));
        assert_eq!(add("kim", "  ", Others::default()), Err(Refusal::NoName));
        assert_eq!(add("kim", &"김".repeat(61), Others::default()), Err(Refusal::LongName));
        assert!(add("kim", &"김".repeat(60), Others::default()).is_ok());
    }
}
