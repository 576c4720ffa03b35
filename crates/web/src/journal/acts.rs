//! Every act of the house with its name, its sentence, and what the sentence needs to be said.

/// How one kind of act is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Telling {
    /// The kind in the journal.
    pub kind: &'static str,
    /// The key of its name: what is said where the row does not hold what the sentence needs.
    pub name: &'static str,
    /// The key of its sentence.
    pub say: &'static str,
    /// The arguments of the sentence, in the order of [`super::sentence`].
    pub needs: &'static [&'static str],
}

macro_rules! acts {
    ($($kind:literal $name:literal $say:literal [$($need:literal)*];)*) => {
        /// The acts, by shelf.
        pub const ACTS: &[Telling] = &[$(Telling {
            kind: $kind, name: $name, say: $say, needs: &[$($need),*],
        }),*];
    };
}

acts! {
    "bodies.body.founded" "journal-act-body-founded" "journal-say-body-founded" ["name"];
    "bodies.body.amended" "journal-act-body-amended" "journal-say-body-amended" ["body"];
    "bodies.district.entered" "journal-act-district" "journal-say-district" ["name"];
    "bodies.seat.begun" "journal-act-seat-begun" "journal-say-seat-begun" ["who" "body" "role"];
    "bodies.seat.ended" "journal-act-seat-ended" "journal-say-seat-ended" ["who" "body" "role" "reason"];
    "bodies.seat.swapped" "journal-act-seat-swapped" "journal-say-seat-swapped" ["out" "come" "body" "role"];
    "bodies.seat.corrected" "journal-act-seat-corrected" "journal-say-seat-corrected" ["who" "body" "role"];
    "bodies.count.declared" "journal-act-count" "journal-say-count" ["body" "members" "said"];
    "bodies.vacancy.settled" "journal-act-vacancy" "journal-say-vacancy" ["body" "role" "policy"];
    "bodies.roster.imported" "journal-act-roster" "journal-say-roster" ["body" "rows"];
    "people.person.entered" "journal-act-person-entered" "journal-say-person-entered" ["name"];
    "people.person.merged" "journal-act-person-merged" "journal-say-person-merged" ["kept" "merged"];
    "people.person.split" "journal-act-person-split" "journal-say-person-split" ["kept"];
    "people.office.entered" "journal-act-office" "journal-say-office" ["name"];
    "people.contact.set" "journal-act-contact-set" "journal-act-contact-set" [];
    "people.contact.read" "journal-act-contact-read" "journal-act-contact-read" [];
    "people.contact.erased" "journal-act-contact-erased" "journal-act-contact-erased" [];
    "bylaws.version.entered" "journal-act-version" "journal-say-version" ["body" "title" "no"];
    "bylaws.amendment.drafted" "journal-act-drafted" "journal-say-drafted" ["title"];
    "bylaws.amendment.proposed" "journal-act-proposed" "journal-say-proposed" ["title" "meeting"];
    "bylaws.amendment.withdrawn" "journal-act-draft-withdrawn" "journal-say-draft-withdrawn" ["title"];
    "meetings.meeting.convened" "journal-act-convened" "journal-say-convened" ["body" "title" "when"];
    "meetings.meeting.moved" "journal-act-moved" "journal-say-moved" ["meeting" "when"];
    "meetings.meeting.opened" "journal-act-opened" "journal-say-opened" ["meeting"];
    "meetings.meeting.closed" "journal-act-closed" "journal-say-closed" ["meeting"];
    "meetings.meeting.cancelled" "journal-act-cancelled" "journal-say-cancelled" ["meeting" "why"];
    "meetings.meeting.presided" "journal-act-presided" "journal-say-presided" ["meeting" "presiding"];
    "meetings.item.added" "journal-act-item-added" "journal-say-item-added" ["meeting" "title"];
    "meetings.item.changed" "journal-act-item-changed" "journal-say-item-changed" ["meeting" "title"];
    "meetings.item.opened" "journal-act-item-opened" "journal-say-item-opened" ["meeting" "title"];
    "meetings.item.closed" "journal-act-item-closed" "journal-say-item-closed" ["title" "outcome"];
    "meetings.attendance.arrived" "journal-act-arrived" "journal-say-arrived" ["meeting" "people"];
    "meetings.attendance.left" "journal-act-left" "journal-say-left" ["meeting" "people"];
    "meetings.attendance.counted" "journal-act-heads" "journal-say-heads" ["meeting" "capacity" "count"];
    "meetings.motion.moved" "journal-act-motion" "journal-say-motion" ["text" "moved"];
    "meetings.motion.withdrawn" "journal-act-motion-withdrawn" "journal-say-motion-withdrawn" ["text"];
    "meetings.member.excluded" "journal-act-excluded" "journal-say-excluded" ["who" "item" "ground"];
    "meetings.member.readmitted" "journal-act-readmitted" "journal-say-readmitted" ["who" "item"];
    "meetings.vote.opened" "journal-act-vote-opened" "journal-say-vote-opened" ["text" "method"];
    "meetings.vote.cast" "journal-act-cast" "journal-say-cast" ["who" "vote"];
    "meetings.vote.closed" "journal-act-vote-closed" "journal-say-vote-closed" ["text" "ruling" "yes" "no" "abstain"];
    "meetings.vote.corrected" "journal-act-vote-corrected" "journal-say-vote-corrected" ["text" "ruling" "yes" "no" "abstain"];
    "meetings.election.opened" "journal-act-election-opened" "journal-say-election-opened" ["meeting" "role" "candidates"];
    "meetings.election.counted" "journal-act-election-counted" "journal-say-election-counted" ["role" "state" "elected"];
    "decisions.decision.recorded" "journal-act-decision" "journal-say-decision" ["text" "form"];
    "meetings.notice.given" "journal-act-notice" "journal-say-notice" ["meeting" "kind"];
    "meetings.reply.given" "journal-act-reply" "journal-say-reply" ["who" "meeting" "answer"];
    "meetings.proposal.made" "journal-act-proposal" "journal-say-proposal" ["body" "title"];
    "meetings.proposal.settled" "journal-act-proposal-settled" "journal-say-proposal-settled" ["title" "state"];
    "meetings.proposal.withdrawn" "journal-act-proposal-withdrawn" "journal-say-proposal-withdrawn" ["title"];
    "meetings.referral.made" "journal-act-referred" "journal-say-referred" ["body" "title" "target"];
    "meetings.referral.settled" "journal-act-referral-settled" "journal-say-referral-settled" ["body" "title" "state"];
    "meetings.referral.passed-over" "journal-act-passed-over" "journal-say-passed-over" ["meeting" "title" "why"];
    "post.preferences.set" "journal-act-preferences" "journal-act-preferences" [];
    "post.letter.settled" "journal-act-letter" "journal-act-letter" [];
    "meetings.minutes.drafted" "journal-act-minutes-drafted" "journal-say-minutes-drafted" ["meeting"];
    "meetings.minutes.circulated" "journal-act-minutes-circulated" "journal-say-minutes-circulated" ["meeting"];
    "meetings.minutes.remarked" "journal-act-minutes-remarked" "journal-say-minutes-remarked" ["meeting"];
    "meetings.minutes.settled" "journal-act-minutes-settled" "journal-say-minutes-settled" ["meeting"];
    "meetings.minutes.adopted" "journal-act-minutes-adopted" "journal-say-minutes-adopted" ["meeting"];
    "meetings.minutes.corrected" "journal-act-minutes-corrected" "journal-say-minutes-corrected" ["meeting"];
    "tasks.task.set" "journal-act-task" "journal-say-task" ["text"];
    "tasks.task.reported" "journal-act-task-reported" "journal-say-task-reported" ["title" "state"];
    "tasks.task.settled" "journal-act-task-settled" "journal-say-task-settled" ["title" "state"];
    "tasks.delivery.made" "journal-act-conveyed" "journal-say-conveyed" ["deliveries"];
    "tasks.delivery.reported" "journal-act-delivery" "journal-say-delivery" ["name" "state"];
    "threads.link.made" "journal-act-linked" "journal-act-linked" [];
    "meetings.turn.asked" "journal-act-turn-asked" "journal-say-turn-asked" ["item" "what"];
    "meetings.turn.given" "journal-act-turn-given" "journal-say-turn-given" ["item" "what"];
    "meetings.turn.ordered" "journal-act-turn-ordered" "journal-say-turn-ordered" ["item" "what"];
    "meetings.recess.changed" "journal-act-recess" "journal-say-recess" ["meeting" "what"];
    "meetings.statement.recorded" "journal-act-statement" "journal-say-statement" ["item" "what"];
    "meetings.disclosure.set" "journal-act-disclosure" "journal-say-disclosure" ["meeting" "level"];
    "people.interest.declared" "journal-act-interest" "journal-act-interest" [];
    "meetings.attendance.entered" "journal-act-sheet" "journal-say-sheet" ["meeting" "people"];
    "meetings.written.opened" "journal-act-written-opened" "journal-say-written-opened" ["body" "title"];
    "meetings.written.answered" "journal-act-written-answered" "journal-say-written-answered" ["who" "title"];
    "meetings.written.closed" "journal-act-written-closed" "journal-say-written-closed" ["title" "ruling"];
    "calendar.schedule.set" "journal-act-schedule" "journal-say-schedule" ["body" "title"];
    "calendar.schedule.excepted" "journal-act-excepted" "journal-say-excepted" ["title" "state" "why"];
    "calendar.schedule.ended" "journal-act-schedule-ended" "journal-say-schedule-ended" ["title" "why"];
    "calendar.event.entered" "journal-act-event" "journal-say-event" ["title"];
    "calendar.event.settled" "journal-act-event-settled" "journal-say-event-settled" ["title" "state"];
    "calendar.holiday.entered" "journal-act-holiday" "journal-say-holiday" ["name" "state"];
    "costs.expense.entered" "journal-act-expense" "journal-say-expense" ["body" "text"];
    "costs.share.settled" "journal-act-share" "journal-say-share" ["text" "state"];
    "people.person.described" "journal-act-described" "journal-say-described" ["who"];
    "files.file.attached" "journal-act-attached" "journal-say-attached" ["name" "meeting"];
    "files.file.detached" "journal-act-detached" "journal-say-detached" ["name" "meeting"];
    "accounts.account.added" "journal-act-account-added" "journal-act-account-added" [];
    "accounts.account.amended" "journal-act-account-amended" "journal-act-account-amended" [];
    "accounts.account.closed" "journal-act-account-closed" "journal-act-account-closed" [];
    "accounts.role.granted" "journal-act-granted" "journal-say-granted" ["grant"];
    "accounts.role.ended" "journal-act-role-ended" "journal-say-role-ended" ["grant"];
    "accounts.link.made" "journal-act-link" "journal-act-link" [];
    "house.clock.moved" "journal-act-clock" "journal-say-clock" ["to"];
}

/// The shelves that rows are chosen by, with the keys of their names.
pub const SHELVES: &[(&str, &str)] = &[
    ("meetings", "journal-shelf-meetings"),
    ("decisions", "journal-shelf-decisions"),
    ("tasks", "journal-shelf-tasks"),
    ("threads", "journal-shelf-threads"),
    ("calendar", "journal-shelf-calendar"),
    ("costs", "journal-shelf-costs"),
    ("bylaws", "journal-shelf-bylaws"),
    ("bodies", "journal-shelf-bodies"),
    ("people", "journal-shelf-people"),
    ("files", "journal-shelf-files"),
    ("post", "journal-shelf-post"),
    ("accounts", "journal-shelf-accounts"),
    ("house", "journal-shelf-house"),
];

/// How a kind is told; none for a kind of another release.
pub fn of(kind: &str) -> Option<&'static Telling> {
    ACTS.iter().find(|telling| telling.kind == kind)
}

#[cfg(test)]
mod tests {
    use council::accounts::roles::Act;
    use words::Tongue;

    use super::*;

    #[test]
    fn every_act_of_the_house_has_a_sentence_and_a_shelf() {
        for act in Act::ALL {
            let telling = of(act.kind()).unwrap_or_else(|| panic!("{} is not told", act.kind()));
            let shelf = act.kind().split('.').next().unwrap_or_default();
            assert!(SHELVES.iter().any(|(name, _)| *name == shelf), "{shelf} is no shelf");
            for tongue in [Tongue::KO, Tongue::EN] {
                assert!(!tongue.say(telling.name).starts_with('⟦'), "{}", telling.name);
                let say =
                    telling.needs.iter().fold(tongue.of(telling.say), |say, need| say.s(need, "x"));
                assert!(!say.to_string().starts_with('⟦'), "{}", telling.say);
            }
        }
        for telling in ACTS {
            assert!(Act::ALL.iter().any(|act| act.kind() == telling.kind), "{}", telling.kind);
        }
    }
}
