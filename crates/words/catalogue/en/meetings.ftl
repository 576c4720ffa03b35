# Sentences of meetings. Keys begin with `meetings-`.

# dynamic: meetings-kind-
# dynamic: meetings-stage-
# dynamic: meetings-part-
# dynamic: meetings-outcome-
# dynamic: meetings-capacity-
# dynamic: meetings-mode-
# dynamic: meetings-method-
# dynamic: meetings-choice-
# dynamic: meetings-ruling-
# dynamic: meetings-exclusion-
# dynamic: meetings-election-
# dynamic: meetings-ground-

## Words of the closed lists

meetings-kind-regular = Regular meeting
meetings-kind-extraordinary = Extraordinary meeting
meetings-kind-unstated = Kind not stated

meetings-stage-called = Called
meetings-stage-open = In session
meetings-stage-closed = Closed
meetings-stage-cancelled = Cancelled

meetings-part-report = Reports
meetings-part-decision = Items to decide

meetings-outcome-reported = Reported
meetings-outcome-decided = Decided
meetings-outcome-rejected = Rejected
meetings-outcome-noted = Noted
meetings-outcome-carried-over = Carried over to the next meeting
meetings-outcome-withdrawn = Withdrawn

meetings-capacity-member = Member
meetings-capacity-observer = Observer
meetings-capacity-official = Official
meetings-capacity-staff = Secretariat

meetings-mode-in-person = In the room
meetings-mode-remote = By video

meetings-method-show-of-hands = Show of hands
meetings-method-by-name = Vote by name

meetings-choice-yes = Yes
meetings-choice-no = No
meetings-choice-abstain = Abstain

meetings-ruling-passed = Passed
meetings-ruling-rejected = Rejected
meetings-ruling-no-quorum = No quorum
meetings-ruling-unknown = Quorum unknown

meetings-exclusion-disqualification = Disqualified
meetings-exclusion-challenge = Challenged
meetings-exclusion-abstention = Recused

meetings-election-running = To be counted
meetings-election-elected = Elected
meetings-election-tied = Nobody elected
meetings-election-abandoned = Given up

meetings-ground-chair = Called by the chair
meetings-ground-resolution = Called by resolution
meetings-ground-request = Called at the request of members
meetings-ground-record = Entered from the record of the past

## Convening

meetings-convening-refused-title = Give the meeting a title.
meetings-convening-refused-long-title = A meeting’s title may have up to 200 characters.
meetings-convening-refused-number = Meeting number { $no } exists already.
meetings-convening-refused-kind = Say whether the meeting is regular or extraordinary.
meetings-convening-refused-past = The time of opening, { $at }, has passed already.
meetings-convening-refused-needs-chair = This meeting is called by the chair.
meetings-convening-refused-needs-resolution = An extraordinary meeting needs a resolution that calls it.
meetings-convening-refused-needs-request = An extraordinary meeting needs the request of members.
meetings-convening-refused-few = At least { $least } members in office must request the meeting; { $got } do.
meetings-convening-refused-notice = A meeting must be announced { $days } days before.
meetings-convening-refused-early = The meeting cannot be opened before the day it was called for ({ $at }).
meetings-convening-refused-called = The meeting has not been opened yet.
meetings-convening-refused-open = The meeting is open already.
meetings-convening-refused-closed = The meeting is closed already.
meetings-convening-refused-cancelled = The meeting was cancelled.
meetings-convening-refused-vote-open = A vote is open, so the meeting cannot close. Close the vote first.
meetings-convening-refused-item-open = Item { $no }, “{ $title }”, is being dealt with, so the meeting cannot close. End the item first.
meetings-convening-refused-resolution = The decision named is not a standing resolution that calls this meeting.
meetings-convening-refused-reason = Give a reason.
meetings-convening-advice-notice = The notice goes out later than { $days } days before.
meetings-convening-advice-next = The next meeting is not set.
meetings-convening-advice-carried =
    { $count ->
        [one] { $count } item that was not taken up is carried over to the next meeting.
       *[other] { $count } items that were not taken up are carried over to the next meeting.
    }
meetings-convening-advice-chair = No chair can be made out. Name who presides over the meeting.

## Agenda

meetings-agenda-refused-over = The meeting is over; nothing can be added to its agenda.
meetings-agenda-refused-title = Give the item a title.
meetings-agenda-refused-long-title = An item’s title may have up to 200 characters.
meetings-agenda-refused-ended = The item has ended already.
meetings-agenda-refused-already-open = The item was taken up already.
meetings-agenda-refused-not-open = The item has not been taken up yet.
meetings-agenda-refused-another = Item { $no }, “{ $title }”, is being dealt with. End that item first.
meetings-agenda-refused-vote-open = A vote on this item is open.
meetings-agenda-refused-election = An election on this item is not counted yet.
meetings-agenda-refused-nothing = Nothing was decided on this item.
meetings-agenda-refused-place = The agenda has no such place.

## Attendance

meetings-attendance-refused-before = That time lies before the opening.
meetings-attendance-refused-future = { $at } has not come yet.
meetings-attendance-refused-no-seat = A member attends on a seat of the roster.
meetings-attendance-refused-nobody = Say who has come.
meetings-attendance-refused-not-in-office = The seat is not held on that day.
meetings-attendance-refused-there = Is present already.
meetings-attendance-refused-gone = Has left already.
meetings-attendance-refused-order = The time of leaving ({ $left }) lies before the time of arrival ({ $arrived }).
meetings-attendance-refused-source = Say who counted.
meetings-attendance-refused-fewer = { $named } are present by name, so { $count } cannot be right.
meetings-attendance-refused-more = There are { $members } members in office, so { $count } cannot be present.
meetings-attendance-advice-remote = Members who take part by video do not count as present.
meetings-attendance-advice-quorum = Only { $present } are present now, short of the quorum of { $needed }.

## Motions

meetings-motions-refused-item = Motions are moved on the item being dealt with.
meetings-motions-refused-text = Write the motion.
meetings-motions-refused-long = A motion may have up to 2,000 characters.
meetings-motions-refused-organ = This is decided by: { $organ }.
meetings-motions-refused-office = This office is filled by election, not by a vote on a motion.
meetings-motions-refused-resolution = That meeting is not called by a resolution.
meetings-motions-refused-council = The affairs of another council cannot be decided here.
meetings-motions-refused-nobody = Choose one person or one office to hold the seat.
meetings-motions-refused-withdrawn = The motion was withdrawn already.
meetings-motions-refused-voted = A motion that was put to a vote cannot be withdrawn.

## Votes

meetings-votes-refused-item = Only a motion on the item being dealt with can be put to a vote.
meetings-votes-refused-withdrawn = A withdrawn motion cannot be put to a vote.
meetings-votes-refused-another = Another vote is open. Close that vote first.
meetings-votes-refused-voted = The motion was voted on already.
meetings-votes-refused-quorum = { $present } of { $members } members are present, short of the quorum of { $needed }.
meetings-votes-refused-members-unknown = The number of members in office is unknown, so the quorum cannot be established.
meetings-votes-refused-present-unknown = The number of members present is not recorded, so the quorum cannot be established.
meetings-votes-refused-unnamed = Only { $named } of the { $present } present are known by name, so they cannot vote by name.
meetings-votes-refused-secret = This is decided by secret ballot, so not by name.
meetings-votes-refused-closed = The vote is closed already.
meetings-votes-refused-open = The vote is still open.
meetings-votes-refused-by-hands = This vote is counted by show of hands.
meetings-votes-refused-no-seat = You hold no seat in this body, so you cannot vote.
meetings-votes-refused-excluded = This member stays out of the item.
meetings-votes-refused-absent = A member who is not present cannot vote.
meetings-votes-refused-twice = You have voted already. Each member votes once.
meetings-votes-refused-ballots = The count of a vote by name cannot be corrected: the ballots stand by name.
meetings-votes-refused-superseded = This vote was corrected already. Correct the last correction.
meetings-votes-refused-casting = The vote is tied. The chair must decide.
meetings-votes-refused-not-excluded = This member does not stay out of the item.
meetings-votes-refused-reason = Give a reason.
meetings-votes-refused-impossible = Yes, no and abstentions together make { $hands }, more than the { $present } present.
meetings-votes-advice-no-recusal = The bylaws know no recusal, so members in office and present stay as they are.
meetings-votes-advice-ground = The bylaws do not name this ground for staying out.

## Elections

meetings-elections-refused-organ = Another organ elects this office.
meetings-elections-refused-item = An election is held on the item being dealt with.
meetings-elections-refused-another = Another election is under way.
meetings-elections-refused-nobody = Choose the candidates.
meetings-elections-refused-twice = A candidate is listed twice.
meetings-elections-refused-member = A candidate must sit in that organ.
meetings-elections-refused-over = The election is over already.
meetings-elections-refused-others = There are votes for somebody who does not stand in this round.
meetings-elections-refused-many = { $cast } ballots are more than the { $present } present.
meetings-elections-refused-quorum = The quorum is not established, so no election can be held.
