//! Members by video: whether the book counts them.

use bylaws::LawOn;
use bylaws::rules::Ballot;
use kit::Message;

use crate::Advice;

/// Whether members by video count in an organ: its ordinary majority must know remote votes.
pub fn remote_counts(organ: &str, law: &LawOn<'_>) -> bool {
    law.majorities_of(organ)
        .is_ok_and(|rules| rules.iter().any(|rule| rule.rule.ballots.contains(&Ballot::Remote)))
}

/// What the reader should see when a member takes part by video and the book does not know that.
pub fn remote_advice(organ: &str, law: &LawOn<'_>) -> Option<Advice> {
    if remote_counts(organ, law) {
        return None;
    }
    let message = Message::new("meetings-attendance-advice-remote");
    let rule = law.majorities_of(organ).ok().and_then(|mut rules| rules.drain(..).next());
    Some(
        rule.map_or_else(
            || Advice::plain(message.clone()),
            |r| Advice::on(&r.cite, message.clone()),
        ),
    )
}
