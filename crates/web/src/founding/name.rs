//! The address word that a council's name suggests, and which field a refusal speaks of.

use council::Refuse;
use council::bodies::registry::Refusal;

/// The most characters of a suggestion; the organs add theirs.
const MOST: usize = 40;

/// A word for addresses: out of the English name where there is one, else out of the Korean name.
pub fn suggested(name: &str, name_en: &str) -> String {
    let english = word(name_en);
    if english.chars().count() >= 2 { english } else { word(name) }
}

fn word(name: &str) -> String {
    let mut out = String::new();
    for c in name.to_lowercase().chars().take(MOST * 2) {
        if c.is_ascii_alphanumeric() || ('가'..='힣').contains(&c) {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') && c != '\'' && c != '’' {
            out.push('-');
        }
        if out.chars().count() >= MOST {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// The field of the first form that a refusal speaks of.
pub fn field(why: &dyn Refuse) -> &'static str {
    let key = why.message().key;
    let slug = [Refusal::Slug(String::new()), Refusal::SlugTaken(String::new())];
    if slug.iter().any(|known| known.message().key == key) { "slug" } else { "name" }
}

#[cfg(test)]
mod tests {
    use super::suggested;

    #[test]
    fn names_suggest_a_word() {
        for (name, name_en, word) in [
            ("역촌동 주민자치회", "", "역촌동-주민자치회"),
            ("역촌동 주민자치회", "Yeokchon Residents’ Council", "yeokchon-residents-council"),
            ("2동 협의회(안)", "  ", "2동-협의회-안"),
            ("협의회", "A", "협의회"),
        ] {
            assert_eq!(suggested(name, name_en), word);
            assert!(word.parse::<kit::Slug>().is_ok());
        }
        assert_eq!(suggested(&"가".repeat(200), "").chars().count(), 40);
    }
}
