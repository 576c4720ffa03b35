//! Whether members come: the answer of a member, the tally for who runs the meeting, and the list.

pub(crate) mod cards;
pub(crate) mod list;

use council::meetings::replies::Answer;

/// The key of the name of an answer.
pub(crate) const fn answer_key(answer: Answer) -> &'static str {
    match answer {
        Answer::Comes => "meetings-replies-comes",
        Answer::Remote => "meetings-replies-remote",
        Answer::Absent => "meetings-replies-absent",
        Answer::Unsure => "meetings-replies-unsure",
    }
}
