//! Minutes of the past, entered as they came: which of the nine elements they hold.

use council::MeetingId;
use council::accounts::roles::{Act, Standing};
use council::meetings::minutes::{self, Element, Original};
use serde_json::json;
use store::meetings::minutes as kept;

use crate::meetings::Chamber;
use crate::{Clerk, Trouble, dice, refused};

/// Minutes of the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnterOriginal {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// Where they come from.
    pub source: String,
    /// Whether they were public already.
    pub public: bool,
    /// The elements that are there, each in its own words; what is not there is left out.
    pub elements: Vec<(Element, String)>,
}

impl Clerk {
    /// Enters minutes of the past beside our own; entered again, the typing before is replaced.
    pub async fn enter_original(
        &self,
        who: &Standing,
        key: &str,
        form: EnterOriginal,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::DraftMinutes)?;
            minutes::enter(&chamber.page.meeting, &form.source, &form.elements).map_err(refused)?;
            let there = |element: &Element| {
                let found = form.elements.iter().find(|(known, _)| known == element)?;
                let text = found.1.trim();
                (!text.is_empty()).then(|| (*element, text.to_owned()))
            };
            let original = Original {
                source: form.source.trim().to_owned(),
                entered_at: desk.now,
                public: form.public,
                elements: Element::ALL.iter().filter_map(there).collect(),
            };
            let salt = dice::token(16);
            let new = kept::NewOriginal { meeting: form.meeting, original: &original, salt: &salt };
            kept::enter_original(desk.conn, &new)?;
            let hash = |text: &str| kit::sha256_hex(format!("{salt}{text}").as_bytes());
            let elements: Vec<_> = original
                .elements
                .iter()
                .map(|(element, text)| json!({ "element": element, "hash": hash(text) }))
                .collect();
            let content = json!({
                "original": elements, "lacks": original.lacks(), "source": original.source,
                "public": original.public, "at": desk.now,
            });
            chamber.journal(desk, Act::DraftMinutes, &content)
        })
        .await
    }
}
