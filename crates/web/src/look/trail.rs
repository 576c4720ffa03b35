//! A trail: what happened one after the other, from the first thing to what is still to come.

use askama::Template;
use words::Tongue;

/// How a step of a trail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It happened.
    Done,
    /// It is where things are now.
    Now,
    /// It is still to come.
    Planned,
    /// Here the trail broke off: nothing was recorded.
    Broken,
}

impl Mark {
    /// The word in its class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Planned => "planned",
            Self::Broken => "broken",
        }
    }

    /// The key of its name, for those who do not see it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "look-trail-done",
            Self::Now => "look-trail-now",
            Self::Planned => "look-trail-planned",
            Self::Broken => "look-trail-broken",
        }
    }
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// How it stands.
    pub mark: Mark,
    /// When, in the official form; may be empty.
    pub when: String,
    /// What, in one line.
    pub title: String,
    /// Where it is recorded; may be empty.
    pub href: String,
    /// A sentence more; may be empty.
    pub text: String,
    /// Who or which body; may be empty.
    pub who: String,
    /// What passed since the step before, such as `7일 뒤`; may be empty.
    pub gap: String,
}

impl Step {
    /// A step with its day and title.
    pub fn new(mark: Mark, when: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            mark,
            when: when.into(),
            title: title.into(),
            href: String::new(),
            text: String::new(),
            who: String::new(),
            gap: String::new(),
        }
    }

    /// The same as a link.
    #[must_use]
    pub fn leading(mut self, href: impl Into<String>) -> Self {
        self.href = href.into();
        self
    }

    /// The same with a sentence more.
    #[must_use]
    pub fn saying(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// The same with who acted.
    #[must_use]
    pub fn by(mut self, who: impl Into<String>) -> Self {
        self.who = who.into();
        self
    }

    /// The same with what passed since the step before.
    #[must_use]
    pub fn after(mut self, gap: impl Into<String>) -> Self {
        self.gap = gap.into();
        self
    }
}

/// A trail; prints an ordered list.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "look/trail.html")]
pub struct Trail {
    /// The language of its words.
    pub tongue: Tongue,
    /// What it is a trail of, for those who do not see it.
    pub label: String,
    /// Its steps, the first one first.
    pub steps: Vec<Step>,
}

impl askama::filters::HtmlSafe for Trail {}

impl Trail {
    /// A trail of steps.
    pub fn new(tongue: Tongue, label: impl Into<String>, steps: Vec<Step>) -> Self {
        Self { tongue, label: label.into(), steps }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_break_is_said_and_not_only_drawn() {
        let steps = vec![
            Step::new(Mark::Done, "2017. 6. 19.(월)", "의견이 나옴").leading("/opinions/1"),
            Step::new(Mark::Broken, "", "기록 없음").after("163일 동안"),
            Step::new(Mark::Now, "2017. 12. 6.(수)", "안건이 됨").by("서울협치협의회"),
        ];
        let html = Trail::new(Tongue::KO, "제안의 흐름", steps).to_string();
        assert!(html.contains(Tongue::KO.say("look-trail-broken")));
        assert!(html.contains("aria-current=\"step\""));
        assert_eq!(html.matches("<li").count(), 3);
    }
}
