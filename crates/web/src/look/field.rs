//! One field of a form: label, hint, input and error belong together and print together.

use std::borrow::Cow;

use askama::Template;
use words::Tongue;

/// What kind of answer a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// An `<input>` of this type: `text`, `date`, `time`, `number`, `email`, `password`, `search`.
    Input(&'static str),
    /// Several lines, with how many to show.
    Area(u8),
    /// One of a list.
    Select,
    /// One of a few, each with its own sentence.
    Radio,
    /// Any of a few.
    Check,
    /// A file, with what is accepted.
    File(&'static str),
}

/// One answer to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick<'a> {
    /// What is sent.
    pub value: Cow<'a, str>,
    /// What is read.
    pub label: Cow<'a, str>,
    /// A sentence under it; may be empty.
    pub hint: Cow<'a, str>,
    /// It is chosen.
    pub on: bool,
}

impl<'a> Pick<'a> {
    /// An answer that is not chosen.
    pub fn new(value: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Self { value: value.into(), label: label.into(), hint: Cow::Borrowed(""), on: false }
    }

    /// The same with a sentence under it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same, chosen if `on`.
    #[must_use]
    pub fn on(mut self, on: bool) -> Self {
        self.on = on;
        self
    }
}

/// A field of a form; print it in a template as it is: `{{ field }}`.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "look/field.html")]
pub struct Field<'a> {
    /// The language of the words around it.
    pub tongue: Tongue,
    /// The name sent; its id is `f-` and this.
    pub name: &'a str,
    /// What kind of answer.
    pub kind: Kind,
    /// Its label.
    pub label: Cow<'a, str>,
    /// What is in it.
    pub value: Cow<'a, str>,
    /// A sentence that helps; may be empty.
    pub hint: Cow<'a, str>,
    /// What is wrong with it; empty if nothing.
    pub error: Cow<'a, str>,
    /// It must be filled.
    pub required: bool,
    /// At most so many characters.
    pub most: Option<u32>,
    /// The least number or day.
    pub min: Cow<'a, str>,
    /// The greatest number or day.
    pub max: Cow<'a, str>,
    /// The word for the browser's memory, such as `name` or `current-password`.
    pub autocomplete: &'a str,
    /// The text is kept on the device while it is written.
    pub kept: bool,
    /// The answers to choose from.
    pub picks: Vec<Pick<'a>>,
}

impl askama::filters::HtmlSafe for Field<'_> {}

impl<'a> Field<'a> {
    fn of(tongue: Tongue, kind: Kind, name: &'a str, label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            tongue,
            name,
            kind,
            label: label.into(),
            value: Cow::Borrowed(""),
            hint: Cow::Borrowed(""),
            error: Cow::Borrowed(""),
            required: false,
            most: None,
            min: Cow::Borrowed(""),
            max: Cow::Borrowed(""),
            autocomplete: "",
            kept: false,
            picks: Vec::new(),
        }
    }

    /// One line of text.
    pub fn text(tongue: Tongue, name: &'a str, label: impl Into<Cow<'a, str>>) -> Self {
        Self::of(tongue, Kind::Input("text"), name, label)
    }

    /// An input of another type: `date`, `time`, `number`, `email`, `password`, `search`.
    pub fn input(
        tongue: Tongue,
        kind: &'static str,
        name: &'a str,
        label: impl Into<Cow<'a, str>>,
    ) -> Self {
        Self::of(tongue, Kind::Input(kind), name, label)
    }

    /// A day.
    pub fn day(tongue: Tongue, name: &'a str, label: impl Into<Cow<'a, str>>) -> Self {
        Self::of(tongue, Kind::Input("date"), name, label)
    }

    /// A time of day.
    pub fn time(tongue: Tongue, name: &'a str, label: impl Into<Cow<'a, str>>) -> Self {
        Self::of(tongue, Kind::Input("time"), name, label)
    }

    /// A whole number.
    pub fn number(tongue: Tongue, name: &'a str, label: impl Into<Cow<'a, str>>) -> Self {
        Self::of(tongue, Kind::Input("number"), name, label)
    }

    /// Several lines of text, `rows` of them shown.
    pub fn area(tongue: Tongue, rows: u8, name: &'a str, label: impl Into<Cow<'a, str>>) -> Self {
        Self::of(tongue, Kind::Area(rows), name, label)
    }

    /// One of a list.
    pub fn select(
        tongue: Tongue,
        name: &'a str,
        label: impl Into<Cow<'a, str>>,
        picks: Vec<Pick<'a>>,
    ) -> Self {
        Self { picks, ..Self::of(tongue, Kind::Select, name, label) }
    }

    /// One of a few, all of them seen.
    pub fn radio(
        tongue: Tongue,
        name: &'a str,
        label: impl Into<Cow<'a, str>>,
        picks: Vec<Pick<'a>>,
    ) -> Self {
        Self { picks, ..Self::of(tongue, Kind::Radio, name, label) }
    }

    /// Any of a few.
    pub fn checks(
        tongue: Tongue,
        name: &'a str,
        label: impl Into<Cow<'a, str>>,
        picks: Vec<Pick<'a>>,
    ) -> Self {
        Self { picks, ..Self::of(tongue, Kind::Check, name, label) }
    }

    /// A file; `accept` as the attribute wants it.
    pub fn file(
        tongue: Tongue,
        accept: &'static str,
        name: &'a str,
        label: impl Into<Cow<'a, str>>,
    ) -> Self {
        Self::of(tongue, Kind::File(accept), name, label)
    }

    /// The field with `value` in it; of a list, chosen.
    #[must_use]
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = value.into();
        for pick in &mut self.picks {
            pick.on = pick.value == self.value;
        }
        self
    }

    /// The field with a sentence that helps.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The field with what is wrong with it, if anything.
    #[must_use]
    pub fn error(mut self, error: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.error = error.map(Into::into).unwrap_or_default();
        self
    }

    /// The field, to be filled in any case.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The field with at most so many characters.
    #[must_use]
    pub fn at_most(mut self, most: u32) -> Self {
        self.most = Some(most);
        self
    }

    /// The field with the least and the greatest number or day; empty for no bound.
    #[must_use]
    pub fn between(mut self, min: impl Into<Cow<'a, str>>, max: impl Into<Cow<'a, str>>) -> Self {
        self.min = min.into();
        self.max = max.into();
        self
    }

    /// The field with the word for the browser's memory.
    #[must_use]
    pub fn remembered_as(mut self, autocomplete: &'a str) -> Self {
        self.autocomplete = autocomplete;
        self
    }

    /// The field whose text is kept on the device while it is written.
    #[must_use]
    pub fn kept(mut self) -> Self {
        self.kept = true;
        self
    }

    /// It is a group of choices, with a legend rather than a label.
    pub fn is_group(&self) -> bool {
        matches!(self.kind, Kind::Radio | Kind::Check)
    }

    /// Ids of hint and error, for `aria-describedby`; empty without either.
    pub fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("h-{}", self.name));
        let error = (!self.error.is_empty()).then(|| format!("e-{}", self.name));
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }

    /// The type of one choice.
    pub fn choice_type(&self) -> &'static str {
        if self.kind == Kind::Radio { "radio" } else { "checkbox" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hint_and_error_describe_the_input() {
        let field = Field::text(Tongue::KO, "title", "제목")
            .value("가 \"나\" <다>")
            .hint("짧게")
            .error(Some("적어 주세요."))
            .required()
            .at_most(40);
        let html = field.to_string();
        assert!(html.contains("aria-describedby=\"h-title e-title\""), "{html}");
        assert!(html.contains("aria-invalid=\"true\""));
        assert!(html.contains("maxlength=\"40\""));
        assert!(html.contains("<label for=\"f-title\">"));
        assert!(!html.contains("<다>"), "what people wrote is escaped");
    }

    #[test]
    fn a_group_has_a_legend_and_one_choice() {
        let picks = vec![Pick::new("yes", "찬성"), Pick::new("no", "반대").hint("근거를 적습니다")];
        let html = Field::radio(Tongue::KO, "vote", "표", picks).value("no").to_string();
        assert!(html.contains("<legend>"));
        assert_eq!(html.matches("type=\"radio\"").count(), 2);
        assert_eq!(html.matches(" checked").count(), 1);
    }
}
