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
