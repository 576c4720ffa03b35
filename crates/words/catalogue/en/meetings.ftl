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
meetings-agenda-refused-not-earlier = That is no earlier meeting of this body that is over.
meetings-agenda-refused-minutes-there = Those minutes are on the agenda already.

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

# Page texts.

## Pages of meetings: quorum and floor

meetings-page-quorum = Quorum
meetings-page-quorum-before = Not opened yet
meetings-page-quorum-before-why = Once the meeting opens, attendance and quorum are shown here as they change.
meetings-page-quorum-unknown-why = The roster of members is not complete and nobody has declared how many are in office, so that nobody can say how many are a majority.
meetings-page-quorum-over = The meeting is over
meetings-page-quorum-over-why = Members who attended at any time. The quorum of each vote stands with its result.
meetings-page-quorum-cancelled = This meeting is not held.
meetings-page-quorum-declare-next = State the number of members below and the quorum can be told. Who says so, and where, stays with every verdict.
meetings-page-quorum-ask-next = The quorum can be told once the chair or the secretary states the number of members.
meetings-page-members = Members
meetings-page-present = Present
meetings-page-others = Observers and officials
meetings-page-others-why = { $count }. They do not count towards the quorum.
meetings-page-members-roster = { $count } counted from the roster
meetings-page-members-declared = { $count }, stated by { $who } on { $at } ({ $source })
meetings-page-members-unknown = Unknown, for the roster is not complete; it names { $named }
meetings-page-heads = { $count } heads counted at { $at } ({ $who })
meetings-page-seats = Seats: who of the members is present
meetings-page-declare = State the number of members
meetings-page-declare-hint = { $named } members are known by name. Write the whole number, with those who are not.
meetings-page-declare-count = Number of members
meetings-page-declare-source = Stated in the meeting
meetings-page-declare-do = State the number
meetings-page-said-by = Stated by
meetings-page-count-heads = Count heads
meetings-page-count-heads-hint = Where not all members are known by name, write how many the chair or secretary counted. Named arrivals and leavings move the number on.
meetings-page-count-heads-count = Members present
meetings-page-count-heads-do = Record the count
meetings-page-count-heads-caption = Head-counts as stated
meetings-page-to-attendance = Attendance sheet

## The head of a meeting

meetings-page-hall = Hall view
meetings-page-votes = All votes
meetings-page-open = Open the meeting
meetings-page-presiding = { $who } presiding
meetings-page-presiding-why = Presiding in the chair's place: { $why }
meetings-page-cancelled-why = Cancelled because: { $why }
meetings-page-next-meeting = Next meeting: { $next }
meetings-page-next-unknown = Next meeting not set

## Agenda and items

meetings-page-agenda = Agenda
meetings-page-agenda-edit = Edit the agenda
meetings-page-agenda-empty = No item is on the agenda yet.
meetings-page-next = Next
meetings-page-next-item = Take up the next item
meetings-page-take-up = Take up
meetings-page-out-of-turn = Take up out of turn
meetings-page-item-no = Item { $no }
meetings-page-report-no = Report { $no }
meetings-page-referred = Goes on from an item of an earlier meeting
meetings-page-comparison = Text compared
meetings-page-comparison-caption = The text in force and the amendment
meetings-page-amendment = See the whole amendment
meetings-page-added = added
meetings-page-deleted = deleted
meetings-page-new-paragraph = new
meetings-page-article = Article
meetings-page-current = In force
meetings-page-proposed = Amendment
meetings-page-effect = Effect
meetings-page-rule = Decided by
meetings-page-decision-no = Decision { $no }
meetings-page-voided = Void by a corrected count: { $why }
meetings-page-readmitted = back at { $at }
meetings-page-end-item = How does the item end?
meetings-page-end-note = Note
meetings-page-end-do = End the item
meetings-page-item-add = Add an item
meetings-page-item-title = Title
meetings-page-item-note = Details, one a line
meetings-page-item-origin = Brought by
meetings-page-item-place = Place
meetings-page-item-referred = Goes on from
meetings-page-item-referred-hint = Choose the item it was referred from, so that the thread is not lost.
meetings-page-item-amendment = An amendment of the bylaws is put on the agenda from its own page

## Motions

meetings-page-moved = Moved by { $who } at { $at }
meetings-page-move = Move a motion
meetings-page-move-page = Move a motion with an effect
meetings-page-move-text = Motion
meetings-page-move-hint = Words alone are decided. For seats or bylaws to change when it passes:
meetings-page-move-more = a motion with an effect
meetings-page-move-do = Move
meetings-page-moved-by = Moved by
meetings-page-move-effect = What happens when it passes?
meetings-page-move-effect-hint = The effect you choose takes place the moment the motion passes. Fields of other choices are ignored.
meetings-page-effect-seat = Seat to end
meetings-page-effect-last-day = Last day
meetings-page-effect-person = Who
meetings-page-effect-role = Seat
meetings-page-effect-district = District
meetings-page-effect-first-day = First day (the day of the vote if left empty)
meetings-page-effect-draft = Draft
meetings-page-effect-on = In force from (the closing of the vote if left empty)
meetings-page-effect-parent = Under
meetings-page-effect-name = Name
meetings-page-effect-name-en = English name
meetings-page-effect-slug = Word in the address (lower case)
meetings-page-effect-meets = Body to meet
meetings-page-amend-move = Move the amendment
meetings-page-amend-text = That “{ $title }” be adopted as drafted.
meetings-page-withdraw-motion = Withdraw
meetings-page-withdraw-motion-sure = Withdraw this motion? The record that it was moved stays.

## Votes

meetings-page-open-vote = Open the vote
meetings-page-open-by-hands = Vote by show of hands
meetings-page-open-by-name = Vote by name
meetings-page-voting = Voting now
meetings-page-opened-at = since { $at }
meetings-page-closed-at = Closed { $at }
meetings-page-vote-line = Of { $base } present, { $needed } or more in favour carry the motion.
meetings-page-voted = voted
meetings-page-hands-now = Hands are being raised; the chair or the secretary counts them.
meetings-page-hands-hint = For, against and abstentions together cannot exceed those present. The verdict follows at once.
meetings-page-casting = The chair's vote on a tie
meetings-page-casting-none = None
meetings-page-vote-close = Close the vote
meetings-page-vote-close-sure = Close the vote? { $owing } of the members present have not voted.
meetings-page-vote-result = Result of the vote
meetings-page-vote-seats = Seats: who voted how
meetings-page-vote-hands = { $yes } for, { $no } against, { $abstain } abstained
meetings-page-law = Under the bylaws in force since { $day }
meetings-page-rested-on = What the verdict rested on
meetings-page-by-roster = from the roster
meetings-page-by-declared = as stated
meetings-page-by-unknown = not known
meetings-page-correct = Correct the count
meetings-page-correct-hint = Members, presence and law stay as they were; only the count is corrected. If the outcome turns, its effects turn too. The earlier count stays on record.
meetings-page-correct-do = Judge the corrected count
meetings-page-corrects = Corrects the earlier count: { $why }
meetings-page-my-vote = Your vote
meetings-page-my-vote-said = You voted: { $choice }.
meetings-page-my-vote-hint = Keys: A for, S against, D abstain. Press ? for all keys.
meetings-page-cast-sure = Vote “{ $choice }”? A vote cannot be changed.
meetings-page-votes-none = Nothing was voted on yet
meetings-page-votes-none-next = Results stand here once a motion is moved and voted on.

## Elections

meetings-page-election = Election: { $role }
meetings-page-elect = Open an election
meetings-page-elect-role = Office
meetings-page-elect-do = Start the election
meetings-page-candidate = Candidate
meetings-page-candidates = Candidates
meetings-page-rounds = Votes by round
meetings-page-round = Round { $no }
meetings-page-not-standing = did not stand
meetings-page-invalid = Blank or invalid
meetings-page-needed = Needed / present
meetings-page-count-round = Record the count
meetings-page-elected = { $who } was elected { $role } in round { $round }.
meetings-page-run-off = Nobody has the votes needed; next round: { $who }
meetings-page-tied = The votes are equal; the body decides how to go on.
meetings-page-abandoned = Given up when the item ended.
meetings-page-person = Person no. { $no }
meetings-page-see-decision = See the decision

## Decided without a vote, members kept out

meetings-page-record = Decide by consent, or note
meetings-page-record-how = How?
meetings-page-record-text = What was decided or noted
meetings-page-record-do = Record it
meetings-page-consensus = Decided by consent
meetings-page-consensus-hint = The chair asked whether anybody objects, and nobody did.
meetings-page-note = Noted
meetings-page-note-hint = Something to be on record without a decision, such as a resignation.
meetings-page-noted-seats = Ended seats that are noted
meetings-page-keep-open = Keep the item open
meetings-page-exclude = Keep a member out of this item
meetings-page-exclude-do = Keep out
meetings-page-readmit = Let back in
meetings-page-member = Member

## Attendance

meetings-page-take = Take attendance
meetings-page-take-keys = The key beside a name records arriving and leaving.
meetings-page-away = Members who are not here
meetings-page-there = Members who are here
meetings-page-arrive = Arrives
meetings-page-leave = Leaves
meetings-page-arrive-picked = Those chosen arrive
meetings-page-arrive-all = Everybody arrives
meetings-page-nobody-picked = Choose who arrives.
meetings-page-guests = Observers and officials
meetings-page-guests-hint = Observers, officials and staff do not count towards the quorum.
meetings-page-guest-name = Name or post
meetings-page-guest-do = Record
meetings-page-capacity = Capacity
meetings-page-sheet = Attendance sheet
meetings-page-sheet-members = Members
meetings-page-sheet-unnamed = No member is known by name; heads are counted.
meetings-page-sheet-caption = When members came and went
meetings-page-signature = Signature
meetings-page-no = No.

## The meeting as a whole

meetings-page-console = Manage the meeting
meetings-page-preside = Who presides
meetings-page-preside-hint = Where it is not the chair, give the reason.
meetings-page-preside-do = Record who presides
meetings-page-change = Change time or place
meetings-page-change-do = Record the change
meetings-page-cancel = Cancel the meeting
meetings-page-cancel-do = Cancel the meeting
meetings-page-cancel-sure = Cancel this meeting? The record stays.
meetings-page-close = Close the meeting
meetings-page-close-left = Items that were not taken up go to the next meeting: { $count }.
meetings-page-close-next = Next meeting
meetings-page-close-hint = As it was said in the meeting. Left empty, it stays “not set”.
meetings-page-close-do = Close the meeting
meetings-page-close-sure = Close the meeting? Everybody present is recorded as leaving.
meetings-page-leave-hall = Back to the meeting

## The list, and calling a meeting

meetings-page-list-lede = Meetings that run, those to come, and those past, by month.
meetings-page-list-next = To come
meetings-page-list-counts = { $items } items · { $decisions } decisions
meetings-page-enter = Go to the meeting
meetings-page-body = Body
meetings-page-all-bodies = All bodies
meetings-page-year = Year
meetings-page-all-years = All years
meetings-page-call-for = Call: { $body }
meetings-page-call = Call a meeting: { $body }
meetings-page-call-lede = Call a meeting on its ground. The moment of calling is recorded as that of the notice.
meetings-page-call-refused = The meeting was not called
meetings-page-call-rules = What the bylaws say of calling
meetings-page-call-do = Call the meeting
meetings-page-kind = Kind of meeting
meetings-page-series-no = Number
meetings-page-series-no-hint = Which meeting of the body it is; the next number is proposed.
meetings-page-title = Title
meetings-page-title-en = English title
meetings-page-title-proposed = { $body }, meeting { $no }
meetings-page-from = From
meetings-page-until = Until
meetings-page-ground-no-article = No article lets a meeting be called so.
meetings-page-ground-decision = The decision that calls it
meetings-page-ground-decision-hint = For a meeting called by a resolution.
meetings-page-ground-none = None of these
meetings-page-ground-text = Its words or where it stands
meetings-page-ground-text-hint = For a resolution that is not on the list.
meetings-page-ground-members = Members who ask for it

## What was done

meetings-done-convened = The meeting was called.
meetings-done-moved = The change was recorded.
meetings-done-opened = The meeting is open.
meetings-done-closed = The meeting is closed.
meetings-done-cancelled = The meeting was cancelled.
meetings-done-presiding = Who presides was recorded.
meetings-done-item-added = The item is on the agenda.
meetings-done-item-changed = The item was changed.
meetings-done-item-opened = The item is taken up.
meetings-done-item-closed = The item has ended.
meetings-done-arrived = The arrival was recorded.
meetings-done-left = The leaving was recorded.
meetings-done-counted = The count was recorded.
meetings-done-motion-moved = The motion was moved.
meetings-done-motion-withdrawn = The motion was withdrawn.
meetings-done-vote-opened = The vote is open.
meetings-done-cast = Your vote was cast.
meetings-done-passed = The motion passed.
meetings-done-rejected = The motion was rejected.
meetings-done-no-quorum = No quorum: nothing was decided.
meetings-done-unknown = The quorum cannot be told: nothing was decided.
meetings-done-corrected = The count was corrected and judged anew.
meetings-done-excluded = The member stays out of the item.
meetings-done-readmitted = The member is back in the item.
meetings-done-election-opened = The election is open.
meetings-done-election-counted = The count was recorded.
meetings-done-recorded = The decision was recorded.
# end of page texts
