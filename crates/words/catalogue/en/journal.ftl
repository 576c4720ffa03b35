# The public record. Keys begin with `journal-`.

journal-lede = Everything done in this house, one line each. Whatever is removed or changed shows, because the chained hashes no longer fit.
journal-rows = Records
journal-caption = The public record, newest first
journal-number = Number
journal-no = No. { $number }
journal-what = What was done
journal-when = When
journal-capacity = By whom (capacity)
journal-capacity-house = the house itself
journal-capacity-self = the person concerned
journal-hash = Hash
journal-recorded = recorded { $at }
journal-feed = Follow (Atom)
journal-json = As data (JSON)
journal-body = Body
journal-all-bodies = All bodies
journal-shelf = Subject
journal-all-shelves = All subjects
journal-all = Show everything
journal-older = Older
journal-newer = Newer
journal-newest = Newest
journal-none-such = There are no such records
journal-none-such-next = Choose another body or subject.
journal-refused-shelf = There are no records of that subject.
journal-refused-number = The number of a record is a whole number above 0.

journal-shelf-meetings = Meetings
journal-shelf-decisions = Decisions
journal-shelf-tasks = Tasks and conveyance
journal-shelf-threads = Threads
journal-shelf-calendar = Calendar
journal-shelf-costs = Costs
journal-shelf-bylaws = Bylaws
journal-shelf-bodies = Bodies and seats
journal-shelf-people = People and offices
journal-shelf-post = E-mail
journal-shelf-files = Attached papers
journal-shelf-accounts = Accounts and roles
journal-shelf-house = House

## One row

journal-to-record = The page this is about
journal-content = What was recorded
journal-facts = When and by whom
journal-act = Act
journal-recorded-at = Written down
journal-kind = Kind of record
journal-redacted = Contact data, accounts and the ballots of an open vote are not public. They are covered by ██.
journal-chain = Hashes and how to check them
journal-chain-why = The hash of this record is computed from the hash of its content and the hash of the record before. If one letter before it changes, every hash after it no longer fits.
journal-content-hash = Hash of the content
journal-prev-hash = Hash of the record before
journal-own-hash = Hash of this record
journal-genesis = The first record: there is none before (64 zeros)
journal-verify = How to check
journal-verify-house = Computes the whole record of the house anew from the first line and compares. Lines that do not fit are listed with their numbers.
journal-verify-hand = Compute this one line by hand
journal-verify-hand-how = The hash of the text below, without a line break, is the hash of the content. The hash before, the number and the hash of the content, a line each, give the hash of this record.
journal-statement-hidden = The text holds values that are not public and is not shown. The chain can still be checked from the hash of the content.

## Names of acts

journal-act-body-founded = A body was entered.
journal-act-body-amended = The details of a body were changed.
journal-act-district = A district was entered.
journal-act-seat-begun = A seat began.
journal-act-seat-ended = A seat ended.
journal-act-seat-swapped = A seat changed hands.
journal-act-seat-corrected = A seat entered by mistake was corrected.
journal-act-count = The number of members in office was declared.
journal-act-vacancy = It was settled what becomes of a vacant seat.
journal-act-roster = A roster was read in.
journal-act-person-entered = A person was entered.
journal-act-person-merged = Two records of people were joined.
journal-act-person-split = A joined record was split again.
journal-act-office = An office was entered.
journal-act-contact-set = Somebody’s contact data was written.
journal-act-contact-read = Somebody’s contact data was read.
journal-act-contact-erased = Somebody’s contact data was erased.
journal-act-version = Bylaws were entered.
journal-act-drafted = An amendment was drafted.
journal-act-proposed = An amendment was put on an agenda.
journal-act-draft-withdrawn = An amendment was withdrawn.
journal-act-convened = A meeting was called.
journal-act-moved = A meeting was moved.
journal-act-opened = A meeting was opened.
journal-act-closed = A meeting was closed.
journal-act-cancelled = A meeting was cancelled.
journal-act-presided = It was named who presides.
journal-act-item-added = An item was put on an agenda.
journal-act-item-changed = An item was changed.
journal-act-item-opened = An item was taken up.
journal-act-item-closed = An item was closed.
journal-act-arrived = Arrivals were recorded.
journal-act-left = Departures were recorded.
journal-act-heads = A head-count was declared.
journal-act-motion = A motion was moved.
journal-act-motion-withdrawn = A motion was withdrawn.
journal-act-excluded = A member stays out of an item.
journal-act-readmitted = A member takes part in an item again.
journal-act-vote-opened = A vote was opened.
journal-act-cast = A ballot was cast by name.
journal-act-vote-closed = A vote was closed.
journal-act-vote-corrected = The result of a vote was corrected.
journal-act-election-opened = An election was opened.
journal-act-election-counted = A round of an election was counted.
journal-act-decision = A decision was recorded.
journal-act-notice = A meeting was notified.
journal-act-reply = A member replied to a notice.
journal-act-proposal = An item was proposed.
journal-act-proposal-settled = A proposed item was settled.
journal-act-proposal-withdrawn = A proposed item was taken back.
journal-act-referred = An item was referred.
journal-act-referral-settled = A referred item was settled.
journal-act-passed-over = A referred item was passed over.
journal-act-preferences = What comes by e-mail was changed.
journal-act-letter = A letter was dealt with.
journal-act-task = A task was given.
journal-act-task-reported = A task was reported on.
journal-act-task-settled = A task was settled.
journal-act-conveyed = Decisions started on their way to the districts.
journal-act-delivery = A delivery to a district was reported on.
journal-act-linked = Two records were linked, or a link was removed.
journal-act-attached = A paper was attached.
journal-act-detached = A paper was taken off.
journal-act-account-added = An account was made.
journal-act-account-amended = The details of an account were put right.
journal-act-account-closed = An account was closed.
journal-act-granted = A role was granted.
journal-act-role-ended = A role was ended.
journal-act-link = A sign-in link was made.
journal-act-clock = The clock of the demonstration was moved.
journal-act-minutes-drafted = Words of minutes were written.
journal-act-minutes-circulated = Minutes were circulated.
journal-act-minutes-remarked = A remark was made on minutes.
journal-act-minutes-settled = A remark on minutes was settled.
journal-act-minutes-adopted = Minutes were adopted.
journal-act-minutes-corrected = Adopted minutes were put right.

## Acts in a sentence

journal-say-body-founded = { $name } was entered as a body.
journal-say-body-amended = The names or details of { $body } were changed.
journal-say-district = The district { $name } was entered.
journal-say-seat-begun = { $who } took a seat in { $body } ({ $role }).
journal-say-seat-ended = The seat of { $who } in { $body } ({ $role }) ended: { $reason ->
    [resigned] resigned
    [replaced] replaced
    [expired] end of term
    [dismissed] dismissed
    [deceased] deceased
    [dissolved] the body was dissolved
   *[other] other
}.
journal-say-seat-swapped = In { $body }, { $come } followed { $out } ({ $role }).
journal-say-seat-corrected = The seat of { $who } in { $body } ({ $role }), entered by mistake, was corrected.
journal-say-count = { $members ->
    [one] One member
   *[other] { $members } members
} in office declared for { $body } ({ $said }).
journal-say-vacancy = The vacant seat in { $body } ({ $role }) { $policy ->
    [kept-open] stays open for now
    [to-be-filled] is to be filled
   *[other] is undecided
}.
journal-say-roster = { $rows ->
    [one] One person was
   *[other] { $rows } people were
} read into the roster of { $body }.
journal-say-person-entered = { $name } was entered in the register of people.
journal-say-person-merged = { $merged } and { $kept } were found to be one person, and their records joined.
journal-say-person-split = What had been joined with { $kept } was split again.
journal-say-office = The office { $name } was entered.
journal-say-version = Version { $no } of the bylaws of { $body }, “{ $title }”, was entered.
journal-say-drafted = The amendment “{ $title }” was drafted.
journal-say-proposed = The amendment “{ $title }” was put on the agenda of { $meeting }.
journal-say-draft-withdrawn = The amendment “{ $title }” was withdrawn.
journal-say-convened = { $body } was called to “{ $title }”: { $when }.
journal-say-moved = { $meeting } was moved: { $when }.
journal-say-opened = { $meeting } was opened.
journal-say-closed = { $meeting } was closed.
journal-say-cancelled = { $meeting } was cancelled: { $why }
journal-say-presided = { $presiding } presides over { $meeting }.
journal-say-item-added = “{ $title }” was put on the agenda of { $meeting }.
journal-say-item-changed = The item “{ $title }” of { $meeting } was changed.
journal-say-item-opened = { $meeting } took up “{ $title }”.
journal-say-item-closed = The item “{ $title }” was closed: { $outcome ->
    [reported] heard
    [decided] decided
    [rejected] voted down
    [noted] noted
    [carried-over] carried over to the next meeting
    [withdrawn] withdrawn
   *[other] other
}.
journal-say-arrived = { $people ->
    [one] One person
   *[other] { $people } people
} arrived at { $meeting }.
journal-say-left = { $people ->
    [one] One person
   *[other] { $people } people
} left { $meeting }.
journal-say-heads = { $count } { $capacity ->
    [member] members
    [observer] observers
    [official] officials
   *[other] staff
} declared present at { $meeting }.
journal-say-motion = { $moved } moved: “{ $text }”
journal-say-motion-withdrawn = The motion was withdrawn: “{ $text }”
journal-say-excluded = { $who } stays out of “{ $item }” ({ $ground ->
    [disqualification] disqualified
    [challenge] challenged
   *[abstention] of their own accord
}).
journal-say-readmitted = { $who } takes part in “{ $item }” again.
journal-say-vote-opened = A vote { $method ->
    [by-name] by name
   *[show-of-hands] by show of hands
} was opened: “{ $text }”
journal-say-cast = { $who } voted by name on “{ $vote }”
journal-say-vote-closed = The vote was closed, { $ruling ->
    [passed] passed
    [rejected] rejected
    [no-quorum] no decision for want of a quorum
   *[unknown] no decision, as the quorum is unknown
}: “{ $text }” ({ $yes } for, { $no } against, { $abstain } abstaining).
journal-say-vote-corrected = The result of a vote was corrected, { $ruling ->
    [passed] passed
    [rejected] rejected
    [no-quorum] no quorum
   *[unknown] quorum unknown
}: “{ $text }” ({ $yes } for, { $no } against, { $abstain } abstaining).
journal-say-election-opened = { $meeting } opened an election ({ $role }) with { $candidates ->
    [one] one candidate
   *[other] { $candidates } candidates
}.
journal-say-election-counted = The election ({ $role }) was counted: { $state ->
    [elected] { $elected } is elected
    [tied] a tie, nobody is elected
    [running] it goes on to a run-off
   *[other] nobody is elected
}.
journal-say-decision = { $form ->
    [consensus] Decided without objection
    [note] Noted
    [election] Decided by election
   *[vote] Decided by vote
}: “{ $text }”
journal-say-notice = { $kind ->
    [change] A change of { $meeting } was notified
    [papers] The papers of { $meeting } were sent
    [reminder] A reminder of { $meeting } was sent
    [cancelled] The cancelling of { $meeting } was notified
    [result] The results of { $meeting } were sent
   *[notice] { $meeting } was notified
}.
journal-say-reply = { $who } replied for { $meeting }: { $answer ->
    [comes] comes
    [remote] comes by video
    [absent] does not come
   *[unsure] does not know yet
}.
journal-say-proposal = An item was proposed to { $body }: “{ $title }”
journal-say-proposal-settled = The proposed item “{ $title }” was { $state ->
    [accepted] put on an agenda
   *[declined] declined
}.
journal-say-proposal-withdrawn = The proposed item “{ $title }” was taken back.
journal-say-referred = { $body } referred “{ $title }” to { $target }.
journal-say-referral-settled = “{ $title }”, referred to { $body }, was { $state ->
    [taken-up] put on an agenda
   *[dropped] dropped
}.
journal-say-passed-over = { $meeting } passed over the referred item “{ $title }”: { $why }
journal-say-task = A task was given: ‘{ $text }’
journal-say-task-reported = Task ‘{ $title }’: { $state ->
    [open] open again
   *[under-way] under way
}.
journal-say-task-settled = Task ‘{ $title }’: { $state ->
    [done] done
   *[dropped] dropped
}.
journal-say-conveyed = { $deliveries ->
    [one] A decision started on its way (1 delivery).
   *[other] Decisions started on their way to the districts ({ $deliveries } deliveries).
}
journal-say-delivery = { $name }: { $state ->
    [sent] the decision was sent
    [discussed] the decision was discussed
   *[fed-back] feedback was sent
}.
journal-say-attached = The paper “{ $name }” was attached to { $meeting }.
journal-say-detached = The paper “{ $name }” was taken off { $meeting }.
journal-say-granted = A role was granted: { $grant }.
journal-say-role-ended = A role was ended: { $grant }.
journal-say-clock = The clock of the demonstration was moved to { $to }.
journal-say-minutes-drafted = Words of the minutes of { $meeting } were written.
journal-say-minutes-circulated = The minutes of { $meeting } went to the members.
journal-say-minutes-remarked = A remark was made on the minutes of { $meeting }.
journal-say-minutes-settled = A remark on the minutes of { $meeting } was settled.
journal-say-minutes-adopted = The minutes of { $meeting } were adopted and frozen.
journal-say-minutes-corrected = The adopted minutes of { $meeting } were put right.

## What took effect

journal-effect-end = By it the seat of { $who } ends.
journal-effect-begin = By it { $who } takes a seat.
journal-effect-amend = By it “{ $title }” is amended.
journal-effect-set-up = By it { $name } is set up.
journal-effect-convene = By it { $name } may be called.

## The floor of a meeting

journal-act-turn-asked = Somebody asked to speak or left the list.
journal-act-turn-given = Somebody was given the floor or stopped speaking.
journal-act-turn-ordered = The list of speakers was set.
journal-act-recess = The meeting paused or went on.
journal-act-statement = A statement was recorded.
journal-act-disclosure = Disclosure was set.
journal-act-interest = A member declared or ended an interest.
journal-act-sheet = A signed sheet was entered.
journal-act-written-opened = Something was put to the members in writing.
journal-act-written-answered = A member answered in writing.
journal-act-written-closed = A written resolution was counted.
journal-say-turn-asked = On “{ $item }” { $what ->
    [left] somebody left the list of speakers.
   *[other] somebody asked to speak.
}
journal-say-turn-given = On “{ $item }” { $what ->
    [ended] a turn ended.
   *[other] the floor was given.
}
journal-say-turn-ordered = The list of speakers on “{ $item }” was { $what ->
    [closed] closed.
    [opened] opened.
   *[other] put in order.
}
journal-say-recess = { $meeting } { $what ->
    [ended] went on.
   *[other] paused.
}
journal-say-statement = A statement on “{ $item }” was { $what ->
    [reworded] put right.
    [struck] struck.
   *[other] recorded.
}
journal-say-disclosure = A record of { $meeting } was set to { $level ->
    [open] public.
    [partly] partly public.
   *[other] not public.
}
journal-say-sheet = { $people } were entered from the signed sheet of { $meeting }.
journal-say-written-opened = { $body } put “{ $title }” to its members in writing.
journal-say-written-answered = { $who } answered in writing on “{ $title }”.
journal-say-written-closed = The written resolution “{ $title }” was counted ({ $ruling ->
    [passed] passed
    [rejected] rejected
   *[other] no quorum
}).

journal-act-schedule = A recurring schedule was set.
journal-act-excepted = One date of a schedule was changed.
journal-act-schedule-ended = A schedule was ended.
journal-act-event = A date was entered.
journal-act-event-settled = What became of a date was recorded.
journal-act-holiday = The days off of this house were changed.
journal-act-expense = A shared expense was entered.
journal-act-share = The record of an expense was changed.
journal-act-described = What is known of a person and not public was recorded.
journal-say-schedule = { $body }: the recurring schedule “{ $title }” was set.
journal-say-excepted = One date of the schedule “{ $title }” { $state ->
    [left-out] is left out
    [moved] is moved
   *[other] is as the rule says again
}: { $why }
journal-say-schedule-ended = The schedule “{ $title }” was ended: { $why }
journal-say-event = The date of “{ $title }” was entered.
journal-say-event-settled = “{ $title }” { $state ->
    [confirmed] was confirmed
    [held] took place
    [moved] was moved to another date
    [cancelled] was cancelled
   *[other] is planned again
}.
journal-say-holiday = { $state ->
    [removed] A day off of this house was taken off
   *[other] A day off of this house was added
}: “{ $name }”
journal-say-expense = { $body }: an expense was entered and shared out: “{ $text }”
journal-say-share = Expense “{ $text }”: { $state ->
    [agreed] a decision was linked.
    [paid] a share was paid.
    [reopened] a share was marked as not paid.
   *[other] it was taken back.
}
journal-say-described = What is known of { $who } and not public was recorded.
