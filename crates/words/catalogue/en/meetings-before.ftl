# Before a meeting: notices, replies, proposals, referrals

## Referrals

meetings-referrals-title = Referred items
meetings-referrals-lede = What was referred to { $body } and from it. Nothing goes away before it is taken up, or dropped with a reason.
meetings-referrals-card = Referred items that wait
meetings-referrals-all = See all
meetings-referrals-none-waiting = No referred item waits.
meetings-referrals-sent = Referred from here, still waiting
meetings-referrals-settled = Settled referrals
meetings-referrals-waiting = Waiting
meetings-referrals-taken-up = On an agenda
meetings-referrals-dropped = Dropped
meetings-referrals-from = { $body } · { $from } · since { $day }
meetings-referrals-carried-from = carried over from { $from } · since { $day }
meetings-referrals-became = put on an agenda on { $day }
meetings-referrals-passed-before = { $count ->
    [one] passed over once
   *[other] passed over { $count } times
}
meetings-referrals-passed-here = Passed over in this meeting: { $why }
meetings-referrals-take = Put on the agenda
meetings-referrals-pass = Pass over in this meeting
meetings-referrals-pass-why = Why it is passed over
meetings-referrals-pass-hint = The reason stays in the record, and the item waits for the next meeting.
meetings-referrals-pass-do = Pass over
meetings-referrals-drop = Drop for good
meetings-referrals-drop-why = Why it is dropped
meetings-referrals-drop-hint = It waits no more. The reason stays in the record.
meetings-referrals-drop-do = Drop
meetings-referrals-refer = Refer to another body
meetings-referrals-refer-lede = The receiving body cannot open a meeting before it takes the item up, passes it over or drops it with a reason.
meetings-referrals-refer-do = Refer
meetings-referrals-to = Receiving body
meetings-referrals-title-hint = It goes on the agenda of the receiving body under this title.
meetings-referrals-note = What to know
meetings-referrals-note-hint = What was discussed or is asked for, one a line.
meetings-referrals-went-waiting = Referred to { $body }: “{ $title }” — waiting
meetings-referrals-went-taken = Referred to { $body }: “{ $title }” — on an agenda
meetings-referrals-went-dropped = Referred to { $body }: “{ $title }” — dropped ({ $why })
meetings-referrals-carried-waiting = Waits for the next meeting
meetings-referrals-carried-taken = Goes on in a later meeting
meetings-referrals-carried-dropped = Carried over, then dropped ({ $why })
meetings-referrals-minutes-of = See the previous meeting
meetings-referrals-previous = Minutes of the last meeting
meetings-referrals-previous-minutes = Minutes of the previous meeting: { $meeting }
meetings-referrals-previous-hint = Becomes report 1. These minutes have not been adopted yet.

meetings-referrals-done-made = Referred. It waits for the next meeting of the receiving body.
meetings-referrals-done-taken = It is on the agenda.
meetings-referrals-done-passed = Passed over in this meeting. It waits for the next one.
meetings-referrals-done-dropped = Dropped. The reason stays in the record.

meetings-referrals-refused-title = Give the referred item a title.
meetings-referrals-refused-long-title = An item’s title may have up to 200 characters.
meetings-referrals-refused-same = A body does not refer to itself. Carry the item over instead.
meetings-referrals-refused-dissolved = Nothing can be referred to a body that was dissolved.
meetings-referrals-refused-void = A decision that was taken back cannot be referred.
meetings-referrals-refused-withdrawn = An item that was withdrawn cannot be referred.
meetings-referrals-refused-unopened = An item cannot be referred before it was taken up.
meetings-referrals-refused-already = The same item waits in that body already.
meetings-referrals-refused-taken = This referral is on an agenda already.
meetings-referrals-refused-dropped = This referral was dropped already.
meetings-referrals-refused-body = This was referred to another body.
meetings-referrals-refused-over = The meeting is over; it cannot deal with referrals.
meetings-referrals-refused-passed = This meeting passed it over already.
meetings-referrals-refused-reason = Give a reason.
meetings-referrals-refused-long-reason = A reason may have up to 400 characters.
meetings-referrals-refused-outstanding = { $count ->
    [one] A referred item waits: { $titles }. Put it on the agenda, or say why it is passed over.
   *[other] { $count } referred items wait: { $titles }. Put them on the agenda, or say why they are passed over.
}

## Notices

meetings-notices-title = Notices
meetings-notices-period = Period of notice
meetings-notices-kept = In time
meetings-notices-late = Too late
meetings-notices-due = Not given yet
meetings-notices-period-kept = Notice must be given { $asked } days before the meeting; it was given on { $day }, { $had } days before.
meetings-notices-period-due = Notice must be given { $asked } days before the meeting: by { $day } at the latest.
meetings-notices-period-given = Notice was given on { $day }.
meetings-notices-unreached = Members whom no notice has reached yet
meetings-notices-give = Give notice
meetings-notices-kinds = Kinds of notice
meetings-notices-kind-notice = Notice of meeting
meetings-notices-kind-change = Change
meetings-notices-kind-papers = Papers
meetings-notices-kind-reminder = Reminder
meetings-notices-kind-cancelled = Cancelled
meetings-notices-kind-result = Results
meetings-notices-way = Way
meetings-notices-way-none = Not sent
meetings-notices-way-mail = By e-mail
meetings-notices-way-paper = On paper
meetings-notices-way-told = By word or telephone
meetings-notices-way-unreachable = Not reached
meetings-notices-subject = Subject
meetings-notices-text = Text
meetings-notices-text-hint = Drafted from the record. You may change it before it goes out.
meetings-notices-to = Who gets it, and how
meetings-notices-do = Give notice
meetings-notices-done = Notice was given. E-mail goes out one by one.
meetings-notices-given = Notices given
meetings-notices-none = No notice has been given yet.
meetings-notices-proof = { $count ->
    [one] Who was notified, when and how (one member)
   *[other] Who was notified, when and how ({ $count } members)
}
meetings-notices-hint-office = An office has no e-mail address.
meetings-notices-hint-no-mail = No e-mail address is known.
meetings-notices-hint-never = Wants no e-mail.
meetings-notices-hint-gathered = Gets letters gathered; it goes with the next digest.
meetings-notices-advice-late = Notice must be given { $asked } days before the meeting; it was given { $had } days before.

meetings-notices-subject-notice = [Notice] { $title } — { $day }
meetings-notices-subject-change = [Change] { $title } — { $day }
meetings-notices-subject-papers = [Papers] { $title } — { $day }
meetings-notices-subject-reminder = [Reminder] { $title } — { $day }
meetings-notices-subject-cancelled = [Cancelled] { $title } — { $day }
meetings-notices-subject-result = [Results] { $title } — { $day }
meetings-notices-lead-notice = { $title } is called as follows.
meetings-notices-lead-change = The date or the agenda of { $title } has changed as follows.
meetings-notices-lead-papers = The papers of { $title }.
meetings-notices-lead-reminder = { $title } is soon.
meetings-notices-lead-cancelled = { $title } will not be held.
meetings-notices-lead-result = The results of { $title }.
meetings-notices-line-when = ○ When: { $when }
meetings-notices-line-place = ○ Where: { $place }
meetings-notices-line-why = ○ Why: { $why }
meetings-notices-line-reply = Please say whether you come: { $at }
meetings-notices-line-see = More: { $at }

meetings-notices-refused-first = Give the notice of the meeting first.
meetings-notices-refused-not-cancelled = The meeting was not cancelled.
meetings-notices-refused-not-over = The meeting is not over; it has no results yet.
meetings-notices-refused-cancelled = The meeting was cancelled.
meetings-notices-refused-closed = The meeting is over.
meetings-notices-refused-open = The meeting has begun.
meetings-notices-refused-subject = Write a subject.
meetings-notices-refused-long-subject = A subject is one line of up to 200 characters.
meetings-notices-refused-text = Write the text.
meetings-notices-refused-long-text = The text may have up to 20,000 characters.
meetings-notices-refused-nobody = Choose who gets it.
meetings-notices-refused-seat = Somebody among them has no seat in this body.
meetings-notices-refused-mail = Somebody among them has no e-mail address, or wants no e-mail. Choose another way.

## Replies

meetings-replies-title = Who comes
meetings-replies-all = See all replies
meetings-replies-comes = Comes
meetings-replies-remote = Comes by video
meetings-replies-absent = Does not come
meetings-replies-unsure = Not sure yet
meetings-replies-silent = No reply
meetings-replies-ask = Will you come?
meetings-replies-note = Remark
meetings-replies-do = Reply
meetings-replies-said = { $answer } — you replied on { $at }.
meetings-replies-done = The reply was recorded.
meetings-replies-members = Replies by member
meetings-replies-caption = Who replied what
meetings-replies-answer = Reply
meetings-replies-outlook-title = Outlook for the quorum
meetings-replies-met = A quorum can be expected
meetings-replies-short = Short of a quorum so far
meetings-replies-outlook = { $coming } say that they come; { $needed } are needed.
meetings-replies-outlook-unknown = { $coming } say that they come, but the number of members is not known.
meetings-replies-enter = Enter a reply
meetings-replies-enter-hint = For what a member said by telephone or in person.

meetings-replies-refused-cancelled = The meeting was cancelled.
meetings-replies-refused-begun = The meeting has begun; it is too late to reply.
meetings-replies-refused-seat = Only who holds a seat in this body on the day of the meeting can reply.
meetings-replies-refused-long = A remark may have up to 400 characters.
meetings-replies-refused-not-yours = Only the secretary enters the reply of another member.

## Proposed items

meetings-proposals-title = Proposed items
meetings-proposals-lede = What members proposed for the agenda of { $body }, and what became of it.
meetings-proposals-propose = Propose an item
meetings-proposals-do = Propose
meetings-proposals-text = What and why
meetings-proposals-text-hint = What should be discussed, and why. Everybody can read it.
meetings-proposals-who = Members of this body may propose items.
meetings-proposals-open = Waiting
meetings-proposals-none = No proposal waits.
meetings-proposals-settled = Settled
meetings-proposals-by = { $who } · { $day }
meetings-proposals-accepted = On an agenda
meetings-proposals-declined = Declined
meetings-proposals-meeting = Meeting
meetings-proposals-no-meeting = No meeting is called. Once one is, it can go on its agenda.
meetings-proposals-accept = Put on the agenda
meetings-proposals-decline = Decline
meetings-proposals-decline-why = Why it is declined
meetings-proposals-withdraw = Take it back
meetings-proposals-done-made = Proposed. The chair or the secretary puts it on an agenda, or says why not.
meetings-proposals-done-accepted = It is on the agenda.
meetings-proposals-done-declined = Declined. Everybody can read the reason.
meetings-proposals-done-withdrawn = The proposal was taken back.

meetings-proposals-refused-title = Give the item a title.
meetings-proposals-refused-long-title = A title may have up to 200 characters.
meetings-proposals-refused-text = Write what should be discussed, and why.
meetings-proposals-refused-long-text = The text may have up to 4,000 characters.
meetings-proposals-refused-dissolved = Nothing can be proposed to a body that was dissolved.
meetings-proposals-refused-accepted = This proposal is on an agenda already.
meetings-proposals-refused-declined = This proposal was declined already.
meetings-proposals-refused-withdrawn = This proposal was taken back already.
meetings-proposals-refused-body = That is a meeting of another body.
meetings-proposals-refused-over = The meeting is over.
meetings-proposals-refused-reason = Give a reason.
meetings-proposals-refused-long-reason = A reason may have up to 400 characters.
meetings-proposals-refused-not-yours = Only who proposed it can take it back.
