//! After an act in a meeting: back to where it was done with what is told, or the form again.

use clerk::Trouble;
use council::{Advice, MeetingId};

use super::{
    load::{Lawful, number},
    sent::Echo,
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::Flash,
    meetings::{
        agenda::edit,
        attendance,
        floor::stations::{self, Station},
        motions, notices, replies, votes,
    },
    sent::Sent,
};
use axum::response::Response;

/// A form that was posted in a meeting.
pub(crate) struct Posted {
    /// Who posted.
    pub ask: Ask,
    /// In which meeting.
    pub meeting: MeetingId,
    /// What was sent.
    pub sent: Sent,
    /// The name of the form on its page.
    pub form: String,
    /// The part of the page to come back to.
    pub anchor: String,
}

impl Posted {
    /// A form named `form` in the meeting of an address.
    pub fn new(
        ask: Ask,
        meeting: &str,
        sent: Sent,
        form: impl Into<String>,
    ) -> Result<Self, Failure> {
        let meeting = number(&ask, meeting, "meeting")?;
        Ok(Self { ask, meeting, sent, form: form.into(), anchor: String::new() })
    }

    /// The same, coming back to a part of the page.
    #[must_use]
    pub fn at(mut self, anchor: impl Into<String>) -> Self {
        self.anchor = anchor.into();
        self
    }

    /// The key of the act.
    pub fn key(&self) -> &str {
        self.sent.get("act")
    }

    /// That it was done: the words of `key`, and advice.
    pub fn told(&self, key: &str, advice: &[Advice]) -> Vec<Flash> {
        flash::done(self.ask.tongue, key, advice)
    }

    /// Answers: done, or refused and shown again.
    pub async fn finish(self, done: Result<Vec<Flash>, Trouble>) -> Result<Response, Failure> {
        let from = self.sent.get("from").to_owned();
        let page = format!("/meetings/{}", self.meeting);
        let back = match from.as_str() {
            "attendance" | "agenda" | "votes" | "attendance/entry" | "replies" | "notices" => {
                format!("{page}/{from}")
            }
            at if Station::of(at).is_some() => format!("{page}/{at}"),
            _ => page,
        };
        match done {
            Ok(told) => Ok(self.ask.back(&format!("{back}{}", self.anchor), &told)),
            Err(trouble) => self.again(trouble, &from, &back).await,
        }
    }

    /// The page the form stands on, with why it was refused beside it.
    async fn again(self, trouble: Trouble, from: &str, back: &str) -> Result<Response, Failure> {
        let Self { ask, meeting, sent, form, .. } = self;
        if !matches!(trouble, Trouble::Refused(_) | Trouble::Unreadable(_)) {
            return Err(Failure::new(&ask, trouble).back(back));
        }
        let lawful = Lawful::of_meeting(&ask, meeting).await?;
        let echo = Echo::of(ask.tongue, form, sent, trouble, |cite| lawful.cited(cite));
        let echo = echo.map_err(|trouble| Failure::new(&ask, trouble).back(back))?;
        match from {
            "attendance" => attendance::sheet::again(&ask, meeting, &echo).await,
            "agenda" => edit::again(&ask, meeting, &echo).await,
            "votes" => votes::sheet::again(&ask, meeting, &echo).await,
            "replies" => replies::list::again(&ask, meeting, &echo).await,
            "notices" => notices::page::again(&ask, meeting, &echo).await,
            "motion" => motions::moving::again(&ask, meeting, &echo).await,
            at => match Station::of(at) {
                Some(station) => stations::again(&ask, meeting, &echo, station).await,
                None => super::again(&ask, meeting, &echo).await,
            },
        }
    }
}
