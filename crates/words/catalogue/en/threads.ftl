# Threads. Keys begin with `threads-`.

threads-links-refused-itself = A record cannot be linked to itself.
threads-links-refused-decision = Only a decision adopts. Please choose a decision to link to.
threads-links-refused-there = They are already linked so.
threads-links-refused-note = Please keep the note within 400 characters.
threads-links-refused-gone = The link was already removed.

## Kinds of record

threads-kind-statement = Statement
threads-kind-item = Item
threads-kind-decision = Decision
threads-kind-task = Task
threads-kind-proposal = Proposed item
threads-kind-referral = Referral
threads-kind-conveyance = Conveyance
threads-kind-delivery = Feedback of a district
threads-kind-minutes = Minutes
threads-kind-meeting = Meeting
threads-kind-seat = Seat
threads-kind-version = Bylaws
threads-kind-body = Body

threads-said-explanation = Explanation
threads-said-opinion = An opinion was given
threads-said-proposal = A proposal was made
threads-said-question = A question was asked
threads-said-answer = Answer
threads-said-result = Recorded as a result

threads-title = Thread of: { $record }
threads-title-decision = Decision { $no }
threads-title-task = It became a task
threads-title-referral = Referred to { $body }: ‘{ $title }’
threads-title-conveyance = Sent to { $sent } of { $all } districts; { $answered } answered
threads-title-delivery = { $district } answered
threads-title-minutes = Minutes of { $meeting }
threads-title-seat = The seat of { $who } changed
threads-title-version = { $title }, version { $no }
threads-closed = { $kind ->
    [threads-kind-item] An item that is not public
    [threads-kind-decision] A decision that is not public
   *[other] A record that is not public
}

threads-state-ahead = Not taken up yet
threads-state-waits = Waiting
threads-state-accepted = Put on an agenda
threads-state-declined = Declined
threads-state-taken-up = Taken up
threads-state-dropped = Not taken up, with a reason
threads-state-adopted = Adopted
threads-state-circulated = Circulated

## How one record went on in another

threads-why-on = said on this item
threads-why-decided = decided on the item
threads-why-carried = effect of the decision
threads-why-conveyed = conveying the decision
threads-why-delivered = answer to the conveyance
threads-why-continued = from an item of an earlier meeting
threads-why-referred = referred
threads-why-taken-up = referral taken up
threads-why-proposed = proposal put on the agenda
threads-why-given = given as a task
threads-why-minuted = written in the minutes
threads-why-adopted-by = minutes adopted
threads-why-leads-to = led to
threads-why-adopts = adopted
threads-why-partly-adopts = partly adopted
threads-why-declines = declined
threads-why-answers = answered
threads-why-repeats = repeated
threads-why-carries-out = carried out

## The page

threads-begun = Began on { $day } in { $body }
threads-nothing-waits = Nothing is waiting
threads-some-wait = { $count ->
    [one] 1 record is waiting
   *[other] { $count } records are waiting
}
threads-waits = Waiting since { $day }, { $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
}
threads-waiting-since = { $count ->
    [one] 1 record has been waiting since { $day }.
   *[other] { $count } records have been waiting, the first since { $day }.
}
threads-gap = { $days ->
    [one] 1 day later
   *[other] { $days } days later
}
threads-gap-broken = No record for { $days } days
threads-broken-title = The thread broke off
threads-broken = From { $from } to { $to } nothing was recorded, { $days } days long.
threads-broken-go = Go to the break
threads-own = Its own thread
threads-by-human = Linked by a person
threads-full = There are more records than shown. Go on from the last ones.
threads-sum = At a glance
threads-waiting = Waiting
threads-lanes = Bodies it ran through
threads-fact-records = Records
threads-fact-days = Time passed
threads-fact-waits = Waiting longest
threads-fact-quiet = Time without a record
threads-strip-title = Thread
threads-strip-whole = Whole thread

## Linking

threads-link-title = Link a record
threads-link-lede = Links that the records do not show by themselves are made by people, and stand in the public record.
threads-link-other = The other record
threads-link-other-hint = Paste the address of its page, or write it as decision-12.
threads-link-way = Order
threads-link-forward = This record is earlier and goes on in the other
threads-link-back = The other is earlier and goes on in this record
threads-link-relation = How
threads-link-submit = Link
threads-link-done = The records were linked.
threads-link-remove = Remove
threads-link-remove-sure = Remove this link? The trace stays.
threads-link-off = The link was removed.
threads-link-unread = This is no address of a record.
threads-link-missing = There is no such record.
