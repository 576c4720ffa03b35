# During a meeting: speakers, recesses, statements, disclosure, written resolutions

## Speakers

meetings-speakers-title = Speakers
meetings-speakers-closed = list closed
meetings-speakers-limit = { $time } each
meetings-speakers-time = { $min ->
    [0] { $sec } s
   *[other] { $min } min { $sec } s
}
meetings-speakers-speaks = has the floor
meetings-speakers-since = since { $at }, { $time }
meetings-speakers-over = time is over
meetings-speakers-me = you
meetings-speakers-nobody = Nobody has asked to speak.
meetings-speakers-next = Call the next speaker
meetings-speakers-give = Give the floor
meetings-speakers-end = End of the turn
meetings-speakers-up = Move up
meetings-speakers-take-off = Take off the list
meetings-speakers-ask = Ask to speak
meetings-speakers-leave = Leave the list
meetings-speakers-add = Put somebody on the list
meetings-speakers-add-do = Put on the list
meetings-speakers-other = Not a member (write the name)
meetings-speakers-label = Name or post
meetings-speakers-keep = Keep the list
meetings-speakers-seconds = Seconds for each (empty for no limit)
meetings-speakers-close = Take no more names
meetings-speakers-totals = Time by speaker
meetings-speakers-total = { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
}, { $time } in all
meetings-speakers-refused-nobody = Say who wants to speak.
meetings-speakers-refused-long = A name or post has at most 100 characters.
meetings-speakers-refused-no-seat = Only members of this body ask to speak for themselves.
meetings-speakers-refused-absent = A member who is not present cannot ask to speak.
meetings-speakers-refused-excluded = A member who stays out of the item cannot ask to speak.
meetings-speakers-refused-closed = The list takes no more names.
meetings-speakers-refused-on = Already on the list.
meetings-speakers-refused-speaks = Has the floor already.
meetings-speakers-refused-spoken = This turn has been spoken.
meetings-speakers-refused-left = Has left the list already.
meetings-speakers-refused-silent = This turn does not have the floor.
meetings-speakers-refused-none = Nobody waits.
meetings-speakers-refused-not-yours = The turns of others are for chair and secretary.
meetings-speakers-refused-place = The list has no such place.
meetings-speakers-refused-seconds = A turn lasts 10 to 3,600 seconds.
meetings-done-asked = Put on the list of speakers.
meetings-done-left-list = Taken off the list of speakers.
meetings-done-floor = The floor was given.
meetings-done-turn-ended = The turn has ended.
meetings-done-ordered = The order was changed.
meetings-done-list = The list was set.

## Recesses

meetings-recesses-on = In recess
meetings-recesses-since = since { $at }. Reason: { $why }
meetings-recesses-resume = Resume
meetings-recesses-begin = Recess
meetings-recesses-begin-do = Begin the recess
meetings-recesses-hint = During a recess no item is taken up and nothing is voted on.
meetings-recesses-refused-on = In recess already, since { $at }.
meetings-recesses-refused-none = The meeting is not in recess.
meetings-recesses-refused-reason = Say why the meeting pauses.
meetings-recesses-refused-long = A reason has at most 200 characters.
meetings-convening-refused-recess = In recess since { $at }. It can be done once the meeting resumes.
meetings-done-recess = The meeting is in recess.
meetings-done-resumed = The meeting goes on.
meetings-floor-lost = Quorum lost
meetings-floor-lost-since = Below the quorum since { $at }.
meetings-floor-stopped = The open vote is stopped. It goes on once the quorum is back; closed as it is, it is no quorum.

## Statements

meetings-statements-title = Statements
meetings-statements-by = Speaker
meetings-statements-text = The gist
meetings-statements-do = Record
meetings-statements-more = Another speaker, time, source
meetings-statements-label = Name or post of the speaker
meetings-statements-edit = A statement
meetings-statements-reword = Put the words right
meetings-statements-strike = Strike from the record
meetings-statements-strike-do = Strike
meetings-statements-strike-sure = Strike this statement? That it was struck, and why, remains.
meetings-statements-strike-hint = That it was struck, and why, remains.
meetings-statements-struck = Struck: { $why }
meetings-statements-struck-title = A struck statement
meetings-statements-earlier = Earlier words
meetings-statements-earlier-caption = Words before each correction, oldest first
meetings-statements-replaced = Replaced
meetings-statement-explanation = explanation
meetings-statement-opinion = opinion
meetings-statement-proposal = proposal
meetings-statement-question = question
meetings-statement-answer = answer
meetings-statement-result = result
meetings-statements-refused-item = Statements are recorded on items that were taken up.
meetings-statements-refused-nobody = Say who spoke.
meetings-statements-refused-text = Write what was said.
meetings-statements-refused-long = A statement has at most 4,000 characters.
meetings-statements-refused-struck = The statement was struck already.
meetings-statements-refused-reason = Say why it is struck.
meetings-statements-refused-frozen = The minutes are adopted. What is wrong is put right as a correction of the minutes.
meetings-done-said = The statement is recorded.
meetings-done-reworded = The words are put right; the earlier ones stay.
meetings-done-struck = The statement is struck.

## Disclosure

meetings-disclosures-hidden = (not public)
meetings-disclosures-title = Disclosure
meetings-disclosures-lede = The record is public. What is not names a ground of Article 9(1) of the Official Information Disclosure Act, and a day on which it is looked at again.
meetings-disclosures-now = Not public
meetings-disclosures-none = Everything is public.
meetings-disclosures-caption = Items, decisions and statements that are not public, with their grounds
meetings-disclosures-outsider = Reason and content are seen by members of the body and its staff.
meetings-disclosures-set = Set disclosure
meetings-disclosures-of = Of what
meetings-disclosures-level = Level
meetings-disclosures-open = public
meetings-disclosures-partly = partly public
meetings-disclosures-closed = not public
meetings-disclosures-closed-mark = not public
meetings-disclosures-grounds = Grounds (Article 9(1))
meetings-disclosures-ground-1 = No. 1: secret or closed by another law
meetings-disclosures-ground-2 = No. 2: security, defence, unification, foreign relations
meetings-disclosures-ground-3 = No. 3: protection of life, body and property
meetings-disclosures-ground-4 = No. 4: trials and investigations under way
meetings-disclosures-ground-5 = No. 5: audits, personnel, decisions in the making
meetings-disclosures-ground-6 = No. 6: personal matters and privacy
meetings-disclosures-ground-7 = No. 7: business secrets
meetings-disclosures-ground-8 = No. 8: what would favour or harm particular persons
meetings-disclosures-ground-no = No. { $no }
meetings-disclosures-said = { $level } ({ $grounds })
meetings-disclosures-hidden-fields = Hidden where it is partly public
meetings-disclosures-field-text = Title and words
meetings-disclosures-field-speaker = Who spoke or moved
meetings-disclosures-field-ballots = Who voted how
meetings-disclosures-field-papers = Papers
meetings-disclosures-reason-hint = Seen by members of the body and its staff.
meetings-disclosures-review = Review
meetings-disclosures-review-hint = By this day it is decided again.
meetings-disclosures-review-due = review is due
meetings-disclosures-of-item = Item: { $title }
meetings-disclosures-of-statement = Statement: { $who }
meetings-disclosures-of-decision = Decision: { $text }
meetings-disclosures-refused-ground = Choose a ground of Article 9(1).
meetings-disclosures-refused-reason = Say why it is not public.
meetings-disclosures-refused-long = A reason has at most 500 characters.
meetings-disclosures-refused-hidden = Choose what is hidden where it is partly public.
meetings-disclosures-refused-review = Set the day of review.
meetings-disclosures-refused-review-past = The day of review ({ $day }) must lie ahead.
meetings-done-disclosed = Disclosure is set.

## Amendments to motions

meetings-motions-amendments = Amendments
meetings-motions-amend = Move an amendment
meetings-motions-amend-do = Move the amendment
meetings-motions-amend-hint = The amendment is voted on first. If it passes, the motion has the new words; what it does stays.
meetings-motions-new-words = New words
meetings-motions-original = As moved
meetings-motions-refused-level = An amendment is not amended itself. Move another amendment to the motion.
meetings-motions-refused-too-late = A motion that was put to a vote is not amended any more.
meetings-motions-refused-same = These are the words it has.
meetings-votes-refused-amendment = An amendment is voted on first: { $text }
meetings-votes-refused-rested = The motion was voted on as this amendment had left it; its outcome cannot be turned.
meetings-votes-advice-interest = { $count ->
    [one] One member has
   *[other] { $count } members have
} declared an interest in this item. Ask whether to stay out.
meetings-done-amended = The amendment is moved.

## The signed sheet

meetings-attendance-paper = Sheet to sign
meetings-attendance-paper-lede = Print it, have it signed, and enter it back.
meetings-attendance-paper-guests = Those who are not members write name and post on the empty lines.
meetings-attendance-entry = Enter the signed sheet
meetings-attendance-entry-hint = Tick the signed numbers, with the time where one is written. Without one they were there from the opening.
meetings-attendance-entry-do = Enter all at once
meetings-attendance-came = Came at
meetings-attendance-known = entered
meetings-attendance-to-remote = To remote
meetings-attendance-to-room = To the room
meetings-attendance-refused-frozen = The minutes are adopted; no sheet is entered any more.
meetings-attendance-refused-unsigned = Choose at least one who signed.
meetings-done-switched = The way of taking part was changed.
meetings-done-sheet = The sheet is entered.

## Written resolutions

meetings-written-title = Written resolutions
meetings-written-kind = Written resolution
meetings-written-lede = Deciding by written answers of the members, without a meeting; only where the bylaws allow it.
meetings-written-list = All written resolutions
meetings-written-caption = Title, last day and state
meetings-written-none = There are none yet.
meetings-written-allowed = The bylaws let this body decide in writing.
meetings-written-no-book = No bylaws are in force, so nothing is decided in writing.
meetings-written-open = Put something to the members
meetings-written-open-do = Put to the members
meetings-written-name = Title
meetings-written-text = What is decided
meetings-written-text-hint = These words become the decision.
meetings-written-case = The case of the bylaws
meetings-written-reason-hint = Why it is done without a meeting.
meetings-written-why = Why in writing
meetings-written-due = Last day
meetings-written-due-hint = Answers are taken until the end of this day.
meetings-written-opened = Put to the members
meetings-written-decision = The decision
meetings-written-answers = Answers
meetings-written-answers-caption = Each member’s answer and opinion
meetings-written-answer = Answer
meetings-written-opinion = Opinion
meetings-written-opinion-hint = Optional. Public after the count.
meetings-written-owing = not answered
meetings-written-answered = answered
meetings-written-veiled = How each answered is public after the count.
meetings-written-my-answer = My answer
meetings-written-my-said = Answered: { $choice }.
meetings-written-answer-do = Submit
meetings-written-close-do = Close and count
meetings-written-advice-report = The result is to be reported at the next meeting.
meetings-written-refused-title = Write a title of at most 200 characters.
meetings-written-refused-text = Write what is decided, in at most 2,000 characters.
meetings-written-refused-case = Choose one of the cases that the bylaws name.
meetings-written-refused-reason = Say why it is done in writing, in at most 1,000 characters.
meetings-written-refused-never = This is not decided in writing; it needs a meeting.
meetings-written-refused-due = The last moment to answer ({ $at }) has passed.
meetings-written-refused-closed = It was counted already.
meetings-written-refused-late = The last moment to answer ({ $at }) has passed.
meetings-written-refused-no-seat = Only members of this body answer.
meetings-written-refused-twice = Answered already. Each member answers once.
meetings-written-refused-long = An opinion has at most 1,000 characters.
meetings-written-refused-early = Answers are taken until { $at }, and { $owing } have not answered.
meetings-written-refused-impossible = More have answered than there are members.
meetings-written-done-opened = Put to the members.
meetings-written-done-answered = Your answer is kept.
meetings-written-done-passed = The written resolution passed.
meetings-written-done-rejected = The written resolution was rejected.
meetings-written-done-no-quorum = Too few answered; nothing is decided.

# ---- The meeting from a place in it ----
meetings-stations-chair = Chair's console
meetings-stations-desk = Secretary's desk
meetings-stations-seat = My seat
meetings-stations-now = Under discussion
meetings-stations-between = No item is being dealt with.
meetings-stations-no-item = Once an item is taken up, what is said is written here.
meetings-stations-earlier = Said on earlier items
meetings-stations-minutes = The minutes so far
meetings-stations-next = Next: { $names }
