//! The model books that a council may begin with.

/// A model book.
#[derive(Debug, Clone, Copy)]
pub struct Model {
    /// Its word in addresses.
    pub word: &'static str,
    /// The key of its name.
    pub key: &'static str,
    /// The name of the council in it, which gives way to the council's own.
    council: &'static str,
    text: &'static str,
}

/// Every model book, the plainest first.
pub const MODELS: [Model; 4] = [
    Model {
        word: "jamun-wiwonhoe",
        key: "founding-book-advisory",
        council: "자문위원회",
        text: include_str!("../../../../bylaws/jamun-wiwonhoe.md"),
    },
    Model {
        word: "jumin-jachi",
        key: "founding-book-residents",
        council: "주민자치회",
        text: include_str!("../../../../bylaws/jumin-jachi.md"),
    },
    Model {
        word: "hyeopchi-2017",
        key: "founding-book-governance",
        council: "협치서울지역협의회",
        text: include_str!("../../../../bylaws/hyeopchi-2017.md"),
    },
    Model {
        word: "hyeopchi-2017-amended",
        key: "founding-book-governance-amended",
        council: "협치서울지역협의회",
        text: include_str!("../../../../bylaws/hyeopchi-2017-amended.md"),
    },
];

impl Model {
    /// The book with the name of `council` in place of the model's. The day of enactment is the
    /// model's own and goes.
    pub fn text_for(&self, council: &str) -> String {
        let renamed = self.text.replace(self.council, council);
        let kept = |line: &&str| !line.starts_with("enacted = ");
        let mut text = String::with_capacity(renamed.len());
        for line in renamed.lines().filter(kept) {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// The model of a word.
pub fn model(word: &str) -> Option<Model> {
    MODELS.into_iter().find(|model| model.word == word)
}

#[cfg(test)]
mod tests {
    use super::MODELS;

    #[test]
    fn every_model_reads_under_another_name() {
        for model in MODELS {
            for council in ["역촌동 주민자치회", "나눔 협의회 2", "협치서울지역협의회"]
            {
                let text = model.text_for(council);
                let (book, _) = council::bylaws::versions::read(&text)
                    .unwrap_or_else(|why| panic!("{}: {why:?}", model.word));
                assert!(book.title.contains(council), "{}", book.title);
                assert_eq!(book.enacted, None, "{}", model.word);
                assert!(!book.organs.is_empty());
            }
        }
    }
}
