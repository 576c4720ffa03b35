# After a meeting: minutes

## The nine elements

meetings-minutes-element-title = Name of the meeting
meetings-minutes-element-body = Convening body
meetings-minutes-element-time = Time and place
meetings-minutes-element-present = Who was present and in attendance
meetings-minutes-element-order = Order of proceedings
meetings-minutes-element-items = Items taken up
meetings-minutes-element-said = Gist of what was said
meetings-minutes-element-decided = Decisions
meetings-minutes-element-voted = Votes
meetings-minutes-element-numbered = { $no } { $name }
meetings-minutes-element-and = { $all }, { $next }

## Kinds of statements

meetings-minutes-kind-explanation = explanation
meetings-minutes-kind-opinion = opinion
meetings-minutes-kind-proposal = proposal
meetings-minutes-kind-question = question
meetings-minutes-kind-answer = answer
meetings-minutes-kind-result = result

## What minutes say

meetings-minutes-text-total = { $count } in all
meetings-minutes-text-group = ({ $capacity }) { $count }
meetings-minutes-text-unnamed = and { $count } whose names were not taken
meetings-minutes-text-absent = (absent)
meetings-minutes-text-remote = by video
meetings-minutes-text-came = came at { $time }
meetings-minutes-text-left = left at { $time }
meetings-minutes-text-away = away { $from }–{ $to }
meetings-minutes-text-step = { $time } { $what }
meetings-minutes-text-opened = opened
meetings-minutes-text-opened-by = opened ({ $who } presiding)
meetings-minutes-text-closed = closed
meetings-minutes-text-paused = recess ({ $reason }), resumed at { $until }
meetings-minutes-text-pausing = recess ({ $reason })
meetings-minutes-text-report = Report { $no }
meetings-minutes-text-item = Item { $no }
meetings-minutes-text-titled = { $item }. { $title }
meetings-minutes-text-origin = Brought by: { $origin }
meetings-minutes-text-outcome = Outcome: { $outcome }
meetings-minutes-text-not-dealt = not dealt with
meetings-minutes-text-going-on = not ended yet
meetings-minutes-text-excluded = { $who } stayed out of this item ({ $ground }: { $reason })
meetings-minutes-text-motion = Motion: { $text }
meetings-minutes-text-motion-withdrawn = Motion, taken back: { $text }
meetings-minutes-text-decision = (decision no. { $no }, { $form })
meetings-minutes-text-decision-by = (decision no. { $no }, { $form }, { $cite })
meetings-minutes-text-voided = This decision was taken back later: { $why }
meetings-minutes-text-no-decision = No decisions
meetings-minutes-text-no-vote = No votes
meetings-minutes-text-no-vote-agreed = No votes (by consent)
meetings-minutes-text-vote-open = { $method }, still open
meetings-minutes-text-hands = { $method }: { $yes } for, { $no } against, { $abstain } abstaining
meetings-minutes-text-roll = Members { $members }, present { $present }
meetings-minutes-text-roll-excluded = Members who stayed out of the item: { $count }
meetings-minutes-text-superseded = This count was corrected later
meetings-minutes-text-corrects = Corrects the count before: { $why }
meetings-minutes-text-election = Election: { $role }
meetings-minutes-text-round = Round { $no } ({ $present } present, { $needed } needed, { $invalid } invalid)
meetings-minutes-text-votes = { $who } { $count }
meetings-minutes-text-elected = { $who } elected
meetings-minutes-text-tied = A tie; nobody elected
meetings-minutes-text-abandoned = Ended without anybody elected
meetings-minutes-text-election-open = Not counted yet

## Pages

meetings-minutes-title = Minutes
meetings-minutes-overview = The meeting
meetings-minutes-overview-caption = The meeting (① to ⑤)
meetings-minutes-element = Element
meetings-minutes-words = Words
meetings-minutes-place = Place
meetings-minutes-rest = Further
meetings-minutes-nothing = Nothing stands here
meetings-minutes-hidden = (closed: Article 9(1) { $grounds })
meetings-minutes-hidden-no = no. { $no }
meetings-minutes-said-by = { $who } ({ $kind })
meetings-minutes-moved-by = Moved by { $who }
meetings-minutes-state-draft = Draft
meetings-minutes-state-circulated = With the members
meetings-minutes-state-adopted = Adopted
meetings-minutes-state-corrected = Corrected
meetings-minutes-state-none = No draft yet
meetings-minutes-state-live = Meeting in progress
meetings-minutes-until = Remarks until { $day }
meetings-minutes-adopted = Adopted { $at }
meetings-minutes-adopted-by = Adopted by
meetings-minutes-hash = Hash of the frozen text (SHA-256)
meetings-minutes-hash-why = If one letter of the frozen text changed, it would no longer fit this hash. “madang verify” checks it.
meetings-minutes-closed = The minutes of this meeting are not adopted yet.
meetings-minutes-closed-next = Once the next meeting adopts them, everybody can read them here.
meetings-minutes-not-yet = The meeting is not over yet.
meetings-minutes-not-yet-next = When it is, the secretary drafts the minutes from the record.
meetings-minutes-cancelled = This meeting was not held, so it has no minutes.
meetings-minutes-cancelled-next = The page of the meeting says why it was cancelled.
meetings-minutes-live-lede = Minutes written anew from the record so far. When the meeting is over they can be made a draft.
meetings-minutes-preview-lede = This is what the record says. Once it is a draft, it can be worded and circulated.
meetings-minutes-lacks = Missing elements
meetings-minutes-lacks-why = Of the nine elements that Article 18(2) of the Enforcement Decree of the Public Records Management Act asks for, these are empty. That there was nothing, such as “No votes (by consent)”, must be written too.
meetings-minutes-lacks-partly = part of { $element }
meetings-minutes-whole = All nine elements are there.
meetings-minutes-advice-lacking = Some elements are empty: { $elements }. Fill them before the minutes are adopted.
meetings-minutes-stale = The record differs from the draft
meetings-minutes-stale-why = The record has changed in { $count } places since the draft. Drafting anew leaves what was worded by hand and follows the record in the rest.
meetings-minutes-to-meeting = To the meeting
meetings-minutes-json = As data (JSON)
meetings-minutes-revisions = Revisions
meetings-minutes-to = Read the minutes
meetings-minutes-excerpt = Excerpt

## Acts

meetings-minutes-draft = Draft from the record
meetings-minutes-redraft = Draft anew from the record
meetings-minutes-drafted = The minutes were drafted from the record.
meetings-minutes-edit = Edit
meetings-minutes-edit-title = Word the minutes
meetings-minutes-edit-lede = The words before stay among the revisions.
meetings-minutes-text = Words
meetings-minutes-why = Reason for the change
meetings-minutes-why-hint = Needed once the minutes are with the members, who see it.
meetings-minutes-written = The minutes were changed.
meetings-minutes-circulate = Circulate
meetings-minutes-circulate-lede = The members read the minutes and may remark until the day you set. Until they are adopted nobody else can read them.
meetings-minutes-circulate-until = Last day for remarks
meetings-minutes-circulate-letter = Letters
meetings-minutes-circulate-letter-yes = Write to the members who take e-mail
meetings-minutes-letter-subject = [Minutes] { $meeting }
meetings-minutes-letter =
    The minutes of { $meeting } are with you.
    If something should be put right, remark on it until { $day }.

    { $href }
meetings-minutes-circulated = The minutes are with the members.
meetings-minutes-remark = Remark
meetings-minutes-remark-title = Remark on the minutes
meetings-minutes-remark-text = What should be put right, and how?
meetings-minutes-remarked = Your remark was entered.
meetings-minutes-remark-by = { $who }, { $at }
meetings-minutes-remark-open = Open
meetings-minutes-remark-accepted = Taken up
meetings-minutes-remark-declined = Declined
meetings-minutes-settle = Settle
meetings-minutes-settle-title = Settle a remark
meetings-minutes-settle-what = What becomes of it?
meetings-minutes-settle-accept = Taken up: the words change
meetings-minutes-settle-decline = Declined
meetings-minutes-settle-text = New words, where it is taken up
meetings-minutes-settle-why = Reason
meetings-minutes-settle-why-hint = Needed where it is declined.
meetings-minutes-settled = The remark was settled.
meetings-minutes-adopt = Adopt
meetings-minutes-adopt-title = Adopt the minutes
meetings-minutes-adopt-lede = Choose the item by which the next meeting decided to adopt these minutes; they are then frozen. A frozen text is never removed; a correction stands beside it.
meetings-minutes-adopt-item = The item that was decided
meetings-minutes-adopt-done = The minutes are adopted and frozen.
meetings-minutes-correct = Put right
meetings-minutes-correct-title = Put adopted minutes right
meetings-minutes-correct-lede = The text as adopted and the corrected one are both public.
meetings-minutes-correct-why-hint = Everybody can read this reason.
meetings-minutes-corrected = The minutes were put right.
meetings-minutes-corrections = Put right after adoption
meetings-minutes-corrections-caption = When, where and why it was put right
meetings-minutes-was = Text before
meetings-minutes-now = Corrected text

## Minutes of the past

meetings-minutes-original = The original record
meetings-minutes-original-lacks = Of the nine elements the original lacks { $elements }.
meetings-minutes-original-whole = The original has all nine elements.
meetings-minutes-original-caption = Elements of the original
meetings-minutes-original-none = Not in the original
meetings-minutes-original-enter = Enter the original
meetings-minutes-original-lede = Enter minutes that existed before, element by element. What the original lacks stays empty and is named as missing.
meetings-minutes-original-source = Source
meetings-minutes-original-public = Already public
meetings-minutes-original-public-yes = Yes, everybody may read it
meetings-minutes-original-entered = The original was entered.

## Revisions

meetings-minutes-revisions-title = Revisions of the minutes
meetings-minutes-revisions-lede = Who changed what, when and why, with both texts side by side.
meetings-minutes-revisions-none = Nothing was changed.
meetings-minutes-revisions-none-next = The words are those of the record.
meetings-minutes-revisions-caption = { $part }: changed words
meetings-minutes-revision = No. { $no }
meetings-minutes-revision-before = Before
meetings-minutes-revision-after = After
meetings-minutes-revision-who = Who, when, why
meetings-minutes-from-record = Drafted anew from the record

## Excerpts

meetings-minutes-excerpt-title = Excerpt of a decision
meetings-minutes-excerpt-lede = { $body }, { $no }
meetings-minutes-excerpt-caption = What was decided, and on what it rests
meetings-minutes-excerpt-label = Entry
meetings-minutes-excerpt-text = Decision
meetings-minutes-excerpt-effect = Effect
meetings-minutes-excerpt-vote = Vote
meetings-minutes-excerpt-no-vote = Decided without a vote
meetings-minutes-excerpt-item = Item
meetings-minutes-excerpt-presiding = Presiding
meetings-minutes-excerpt-frozen = Hash of the frozen minutes
meetings-minutes-excerpt-not-frozen = The minutes are not adopted yet
meetings-minutes-excerpt-voided = This decision was taken back: { $why }
meetings-minutes-excerpt-sign = This agrees with the record of the meeting.

## Refusals

meetings-minutes-refused-not-over = Minutes can be drafted once the meeting is over.
meetings-minutes-refused-no-draft = There is no draft yet. Draft the minutes from the record first.
meetings-minutes-refused-no-part = The minutes have no such part.
meetings-minutes-refused-stale = The record has something that the draft does not know yet. Draft anew from the record.
meetings-minutes-refused-frozen = These minutes are adopted. They are not rewritten; a correction is added.
meetings-minutes-refused-not-adopted = These minutes are not adopted yet; simply change their words.
meetings-minutes-refused-reason = Please give a reason.
meetings-minutes-refused-same = Nothing would change.
meetings-minutes-refused-long = That is too long: up to 8,000 characters of text, 2,000 of a remark or reason.
meetings-minutes-refused-text = Please write something.
meetings-minutes-refused-source = Please say where it comes from.
meetings-minutes-refused-circulated = The members have these minutes already.
meetings-minutes-refused-not-circulated = These minutes were not circulated yet.
meetings-minutes-refused-until-past = The last day for remarks ({ $day }) has already passed.
meetings-minutes-refused-too-late = Remarks were taken until { $day }.
meetings-minutes-refused-settled = This remark was settled already.
meetings-minutes-refused-other-body = Minutes are adopted by a meeting of the same body.
meetings-minutes-refused-not-later = Minutes are adopted by a later meeting.
meetings-minutes-refused-other-item = That item does not bring these minutes.
meetings-minutes-refused-not-brought = No item of a later meeting brings these minutes. Call the next meeting and put the minutes on its agenda.
meetings-minutes-refused-not-decided = That item was not decided in favour of adopting them.
meetings-minutes-refused-open = Some remarks are not settled: { $count }.
meetings-minutes-refused-lacking = Some elements are empty: { $elements }.
