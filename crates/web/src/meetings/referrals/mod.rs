//! Referred items: what waits on a meeting's pages, referring, and the list of a body.

pub(crate) mod acts;
pub(crate) mod cards;
pub(crate) mod list;
pub(crate) mod refer;

use council::meetings::disclosures::Curtain;
use council::meetings::referrals::{self, Referral, Standing};
use store::meetings::referrals::{Named, Shown};
use store::{Conn, Error};
use words::Tongue;

use crate::look::{Badge, Tone};

/// What is closed is not told to outsiders, wherever it was referred.
pub(crate) fn veil(conn: &mut dyn Conn, all: &mut [Shown], hidden: &str) -> Result<(), Error> {
    if all.is_empty() {
        return Ok(());
    }
    let closed = store::meetings::disclosures::not_open(conn)?;
    for it in all {
        if referrals::is_shut(&it.referral, &Curtain(&closed)) {
            hidden.clone_into(&mut it.referral.title);
            it.referral.note = None;
        }
    }
    Ok(())
}

/// How a referral stands, as a badge.
pub(crate) fn badge(tongue: Tongue, it: &Referral) -> Badge {
    let (tone, sign, key) = match it.standing() {
        Standing::Waiting => (Tone::Warn, "due", "meetings-referrals-waiting"),
        Standing::TakenUp => (Tone::Ok, "ok", "meetings-referrals-taken-up"),
        Standing::Dropped => (Tone::Plain, "no", "meetings-referrals-dropped"),
    };
    Badge { tone, sign, text: tongue.say(key).to_owned() }
}

/// The name of a body in the language of the page.
pub(crate) fn named(tongue: Tongue, it: &Named) -> &str {
    if tongue.is_ko() || it.name_en.is_empty() { &it.name } else { &it.name_en }
}

/// Where it comes from and since when it waits: `운영위원회 4차 회의에서 · 2017. 6. 19.(월)부터`.
pub(crate) fn whence(tongue: Tongue, it: &Shown) -> String {
    let day = tongue.day(it.referral.made_at.date());
    let from = match &it.from_meeting {
        Some(meeting) => meeting.as_str(),
        None => named(tongue, &it.from),
    };
    let key = if it.referral.carried {
        "meetings-referrals-carried-from"
    } else {
        "meetings-referrals-from"
    };
    let said = tongue.of(key).s("from", from).s("body", named(tongue, &it.from)).s("day", day);
    said.to_string()
}
