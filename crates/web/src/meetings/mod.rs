//! Meetings: called, running, over; their agenda, attendance, motions, votes, elections.

pub(crate) mod agenda;
pub(crate) mod attendance;
pub(crate) mod convening;
pub(crate) mod disclosures;
pub(crate) mod elections;
pub(crate) mod floor;
pub(crate) mod minutes;
pub(crate) mod motions;
pub(crate) mod notices;
pub(crate) mod page;
pub(crate) mod proposals;
pub(crate) mod recesses;
pub(crate) mod referrals;
pub(crate) mod replies;
pub(crate) mod speakers;
pub(crate) mod statements;
pub(crate) mod votes;
pub(crate) mod written;

use axum::Router;

use crate::Web;

pub(crate) use page::load::Kept;

/// `/meetings…`.
pub fn routes() -> Router<Web> {
    Router::new()
        .merge(convening::list::routes())
        .merge(convening::calling::routes())
        .merge(convening::acts::routes())
        .merge(page::routes())
        .merge(floor::hall::routes())
        .merge(floor::stations::routes())
        .merge(agenda::edit::routes())
        .merge(agenda::acts::routes())
        .merge(attendance::sheet::routes())
        .merge(attendance::acts::routes())
        .merge(motions::moving::routes())
        .merge(motions::acts::routes())
        .merge(speakers::routes())
        .merge(recesses::routes())
        .merge(statements::routes())
        .merge(disclosures::routes())
        .merge(written::routes())
        .merge(agenda::interests::routes())
        .merge(attendance::print::routes())
        .merge(attendance::entry::routes())
        .merge(votes::sheet::routes())
        .merge(votes::acts::routes())
        .merge(elections::acts::routes())
        .merge(minutes::routes())
        .merge(notices::page::routes())
        .merge(replies::list::routes())
        .merge(proposals::routes())
        .merge(referrals::acts::routes())
        .merge(referrals::refer::routes())
        .merge(referrals::list::routes())
}
