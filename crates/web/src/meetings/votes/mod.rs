//! Votes: how they look, the page of all votes of a meeting, and what is posted.

pub(crate) mod acts;
pub(crate) mod cards;
pub(crate) mod sheet;

use council::meetings::votes::ExclusionGround;
use words::Tongue;

/// The key of the name of a ground for staying out.
pub(crate) const fn ground_key(ground: ExclusionGround) -> &'static str {
    match ground {
        ExclusionGround::Disqualification => "meetings-exclusion-disqualification",
        ExclusionGround::Challenge => "meetings-exclusion-challenge",
        ExclusionGround::Abstention => "meetings-exclusion-abstention",
    }
}

/// Every ground with its name.
pub(crate) fn grounds(tongue: Tongue) -> Vec<(&'static str, &'static str)> {
    let named = |ground: &ExclusionGround| (ground.word(), tongue.say(ground_key(*ground)));
    ExclusionGround::ALL.iter().map(named).collect()
}
