//! The languages of the interface.

/// A language of the interface. Korean comes first and is the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Korean, `ko`.
    #[default]
    Ko,
    /// English, `en`.
    En,
}

impl Lang {
    /// Every language, in the order of the language switch.
    pub const ALL: [Self; 2] = [Self::Ko, Self::En];

    /// The BCP 47 code, as the `lang` attribute wants it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ko => "ko",
            Self::En => "en",
        }
    }

    /// The name of the language in that language, for the switch.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ko => "한국어",
            Self::En => "English",
        }
    }

    /// The other language.
    pub const fn other(self) -> Self {
        match self {
            Self::Ko => Self::En,
            Self::En => Self::Ko,
        }
    }

    /// The language of a code such as `ko`, `en-GB` or `KO`; none if the house does not speak it.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The first language of an `Accept-Language` header that the house speaks (RFC 9110, 12.5.4).
    pub fn negotiate(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let (code, weight) = part.split_once(';').unwrap_or((part, "q=1"));
                let weight = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
                Some((weight, Self::from_code(code)?))
            })
            .filter(|(weight, _)| *weight > 0.0)
            .collect();
        // A stable sort: of two languages with one weight the first named wins.
        wanted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        wanted.first().map(|(_, lang)| *lang)
    }

    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Ko => 0,
            Self::En => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_answered_in_the_language_it_prefers() {
        assert_eq!(Lang::negotiate("en-GB,en;q=0.9,ko;q=0.8"), Some(Lang::En));
        assert_eq!(Lang::negotiate("fr, en;q=0.5, ko;q=0.6"), Some(Lang::Ko));
        assert_eq!(Lang::negotiate("ko;q=0, en;q=0.1"), Some(Lang::En));
        assert_eq!(Lang::negotiate("fr,de"), None);
        assert_eq!(Lang::negotiate(""), None);
    }

    #[test]
    fn codes_are_read_without_their_region() {
        assert_eq!(Lang::from_code("KO-kr"), Some(Lang::Ko));
        assert_eq!(Lang::from_code("english"), None);
    }
}
