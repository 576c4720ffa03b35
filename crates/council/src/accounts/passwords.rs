//! Which passwords are good enough: long, and not the ones everybody tries first.

use kit::Message;

use crate::Refuse;

/// The least number of characters.
pub const LEAST: usize = 10;
/// The greatest number of characters: a limit on work, not on taste.
pub const MOST: usize = 200;

/// What is tried first: the tops of leaked lists that are long enough, and Korean words typed on a
/// Latin keyboard.
const COMMON: &[&str] = &[
    "password12",
    "password123",
    "password1234",
    "passw0rd123",
    "p@ssw0rd123",
    "qwertyuiop",
    "qwerty1234",
    "qwerty12345",
    "qwerty123456",
    "1q2w3e4r5t",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "qwer1234qwer",
    "asdf1234asdf",
    "qwerasdfzxcv",
    "zxcvbnm123",
    "asdfghjkl1",
    "letmein123",
    "iloveyou12",
    "iloveyou123",
    "welcome123",
    "welcome1234",
    "administrator",
    "admin12345",
    "admin123456",
    "abcd123456",
    "abc1234567",
    "abcdefghij",
    "a123456789",
    "aa12345678",
    "aa123456789",
    "1234567890",
    "0123456789",
    "9876543210",
    "12345678910",
    "123456789a",
    "123123123123",
    "1122334455",
    "1111111111",
    "qlalfqjsgh",
    "qlalfqjsgh1",
    "dkssudgktpdy",
    "tkfkdgodyd",
    "tkfkdgo1234",
    "eogksalsrnr",
    "seoul12345",
    "korea12345",
    "hyeopchi12",
    "madang1234",
    "changeme123",
    "changeit123",
    "temp123456",
    "test123456",
    "비밀번호비밀번호",
];

/// Checks a new password for the account that signs in as `login`.
pub fn check(password: &str, login: &str) -> Result<(), Refusal> {
    let length = password.chars().count();
    if length < LEAST {
        return Err(Refusal::Short);
    }
    if length > MOST {
        return Err(Refusal::Long);
    }
    let lower = password.to_lowercase();
    let login = login.to_lowercase();
    if lower.trim() == login || (login.chars().count() >= 4 && lower.contains(&login)) {
        return Err(Refusal::HoldsLogin);
    }
    if COMMON.contains(&lower.as_str()) || distinct(&lower) < 4 || is_a_run(&lower) {
        return Err(Refusal::Common);
    }
    Ok(())
}

fn distinct(text: &str) -> usize {
    let mut chars: Vec<char> = text.chars().collect();
    chars.sort_unstable();
    chars.dedup();
    chars.len()
}

/// `23456789012`, `klmnopqrst`: each character follows the one before.
fn is_a_run(text: &str) -> bool {
    let chars: Vec<u32> = text.chars().map(u32::from).collect();
    let steps = |by: i64| {
        let follows = |pair: &[u32]| i64::from(pair[1]) - i64::from(pair[0]) == by;
        chars.windows(2).filter(|pair| follows(pair)).count() + 2 >= chars.len()
    };
    steps(1) || steps(-1)
}

/// Why a password is not taken, or does not open the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Fewer than [`LEAST`] characters.
    Short,
    /// More than [`MOST`] characters.
    Long,
    /// The login stands in it.
    HoldsLogin,
    /// Everybody tries it first.
    Common,
    /// The two new ones differ.
    Differ,
    /// The current password is another.
    NotCurrent,
    /// Login or password is wrong; never says which.
    NoEntry,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        match self {
            Self::Short => {
                Message::new("accounts-passwords-refused-short").with("least", count(LEAST))
            }
            Self::Long => Message::new("accounts-passwords-refused-long").with("most", count(MOST)),
            Self::HoldsLogin => Message::new("accounts-passwords-refused-login"),
            Self::Common => Message::new("accounts-passwords-refused-common"),
            Self::Differ => Message::new("accounts-passwords-refused-differ"),
            Self::NotCurrent => Message::new("accounts-passwords-refused-current"),
            Self::NoEntry => Message::new("accounts-passwords-refused-entry"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_characters_are_enough_and_nine_are_not() {
        assert_eq!(check("가나다라마바사아자", "kim"), Err(Refusal::Short));
        assert_eq!(check("봄날 마당에 모여서", "kim"), Ok(()));
        assert_eq!(check(&"가나다라".repeat(50), "kim"), Ok(()));
        assert_eq!(check(&"가나다라마".repeat(41), "kim"), Err(Refusal::Long));
    }

    #[test]
    fn what_everybody_tries_first_is_refused() {
        for common in
            ["Password123", "1q2w3e4r5t", "aaaaaaaaaaaa", "ababababab", "12345678901", "klmnopqrst"]
        {
            assert_eq!(check(common, "kim"), Err(Refusal::Common), "{common}");
        }
        assert_eq!(check("my-ganga.park-2", "ganga.park"), Err(Refusal::HoldsLogin));
        assert_eq!(check("correct horse battery", "kim"), Ok(()));
    }
}
