//! Phrases about recesses.

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[phrase("정회한다: \"{글}\"", begin), phrase("속개한다", resume)];

fn begin(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    act!(stage, recess(meeting, said.text("글").to_owned()));
    Ok(String::new())
}

fn resume(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    act!(stage, resume(meeting));
    Ok(String::new())
}
