# The frame of every page, and the words all shelves share.

## The house

main-brand = Madang
main-title = { $page } · { $house }
main-skip = Skip to the content
main-nav = Main menu
main-crumbs = You are here
main-clock = The time now

main-nav-home = To do
main-nav-meetings = Meetings
main-nav-bylaws = Bylaws
main-nav-districts = Districts
main-nav-bodies = People and seats
main-nav-journal = Public record

main-sign-in = Sign in
main-sign-out = Sign out
main-signed-in-as = Signed in as
main-me = My page

main-footer = The official record of { $house }
main-footer-promise = Every figure on this page leads to its source
main-footer-journal = Check the record
main-footer-print = Printed

main-language-other = 한국어
main-theme = Colours
main-theme-auto = As the device
main-theme-light = Light
main-theme-dark = Dark

## Buttons

main-save = Save
main-save-draft = Save draft
main-cancel = Cancel
main-close = Close
main-back = Back
main-next = Next
main-previous = Previous
main-continue = Continue
main-confirm = Confirm
main-edit = Edit
main-add = Add
main-withdraw = Withdraw
main-undo = Undo
main-open = Open
main-print = Print
main-search = Search
main-filter = Filter
main-show = Show
main-show-all = Show all
main-show-table = Show as a table
main-show-more = Show more
main-compare = Compare
main-go-home = Go to the first page
main-yes = Yes
main-no = No
main-select = Choose

## Forms

main-required = required
main-error = Error
main-errors-title = { $count ->
    [one] Please correct one place
   *[other] Please correct { $count } places
}
main-errors-kept = What you wrote has been kept.
main-field-empty = Please fill this in.
main-field-not-a-day = Please write the day like 2017-06-26.
main-field-not-a-time = Please write the time like 15:00.
main-field-not-a-number = Please write a number.
main-field-not-an-option = Please choose one of the options.
main-saved-here = Kept on this device for now
main-restored-here = The text left on this device has been restored
main-confirm-title = Please confirm

## Live pages and keys

main-live = Live
main-live-off = The connection is lost; this page may be out of date
main-offline = You are offline. The page you were reading has been kept.
main-online = You are online again.
main-keys-title = Keyboard shortcuts
main-keys-hint = The question mark (?) opens this help.
main-keys-none = This page has no shortcuts.
main-keys-key = Key
main-keys-does = What it does

## States

main-state-done = Done
main-state-now = In progress
main-state-waiting = Waiting
main-state-planned = Planned
main-state-draft = Draft
main-state-open = Open
main-state-closed = Closed
main-state-overdue = Overdue
main-state-due-today = Due today
main-state-passed = Passed
main-state-rejected = Rejected
main-state-no-quorum = No quorum
main-state-unknown = Cannot be told
main-state-silent = No rule
main-state-withdrawn = Withdrawn
main-state-cancelled = Cancelled
main-state-postponed = Postponed
main-state-in-force = In force
main-state-repealed = Repealed
main-state-superseded = Superseded
main-state-public = Public
main-state-not-public = Not public
main-state-reading = Reading
main-state-human = Human judgement
main-state-rule = Rule in force

main-severity-high = High

## Values that must not be confused

main-value-unknown = unknown
main-value-not-stated = not stated
main-value-dash-source = the source has a dash here
main-value-planned = planned
main-value-planned-when = planned for { $when }
main-value-none = none
main-when-unknown = not stated
main-value-vacant = vacant
main-value-differs-say = { $a } and { $b } differ

## Units and counts

main-count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
main-count-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
main-count-times = { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}
main-count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
main-count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
main-count-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
main-count-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
main-count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
main-of-total = { $count } of { $total }
main-page-of = Page { $page } of { $total }
main-page-nav = Pages
main-today = today
main-days-after = { $count ->
    [one] { $count } day later
   *[other] { $count } days later
}
main-until = until { $when }
main-since = since { $when }

## Common nouns

main-name = Name
main-day = Day
main-time = Time
main-place = Place
main-source = Source
main-ground = Ground
main-reason = Reason
main-state = State
main-note = Note
main-kind = Kind
main-document = Document
main-line = line { $line }
main-record-number = Record no. { $number }

## Empty places

main-empty-tasks = Nothing to do right now
main-empty-meetings = No meeting has been held yet
main-empty-meetings-next = Convene the first one and it appears here.
main-empty-list = There is nothing here yet
main-empty-list-next = The first entry will appear here.
main-empty-search = No record has these words
main-empty-search-next = Try fewer words, or other ones.
main-empty-changes = Nothing has changed
main-empty-changes-next = As soon as somebody records something, it shows here.
main-empty-findings = No contradictions
main-empty-findings-next = The checks run again when more material comes in.

## When something is wrong

main-error-403 = You may not see this page
main-error-403-why = Who may see it depends on the seat a person holds.
main-error-403-next = Sign in with another seat, or ask the secretary.
main-error-404 = There is no such page
main-error-404-why = The address may have changed or been mistyped. Public records are never deleted, so a search of the record may find it.
main-error-404-next = Start again from the first page, or search the public record.
main-error-500 = Something went wrong on our side
main-error-500-why = What you were doing was not recorded. What was recorded before is untouched.
main-error-500-next = Please try again in a moment. If it happens again, tell the administrator the number below.
main-error-offline = There is no connection right now
main-error-offline-why = The network or Madang has stopped for a moment. What you were writing is kept on this device.
main-error-offline-next = Please try again when you are connected.
main-error-number = Error number
main-refused = This cannot be done now
main-refused-because = Why it cannot be done

## The first page

main-home-empty = This house is being set up
main-home-empty-why = Once a council and its bylaws are entered, its meetings and decisions appear here. An administrator sets it up.
main-home-found = Enter the name of the council, its bylaws and the first members, and the house is open.
main-home-found-button = Found a council
main-home-tasks = { $count ->
    [one] One thing to do today
   *[other] { $count } things to do today
}
main-home-more-tasks = { $count ->
    [one] There is one more.
   *[other] There are { $count } more.
}
main-home-on = { $title } is on
main-home-today = { $title } begins today at { $time }
main-home-today-word = Today
main-home-next = next is { $title }, { $day }
main-home-item = Item { $no } { $title }
main-home-since = since { $time }
main-home-begins = at { $time }
main-home-weekday-time = { $weekday } { $time }
main-home-enter = Go to the meeting
main-home-look = See the meeting
main-home-mine = My meeting
main-home-changes = What changed
main-home-ahead = Next
main-home-all-meetings = All meetings
main-home-none-ahead = No further meeting has been called.
main-home-councils = Councils and bylaws
main-home-all-bodies = { $count ->
    [one] One body
   *[other] { $count } bodies
}
main-home-law = { $title }, version { $no }
main-home-no-law = No bylaws in force
main-home-coming = New bylaws from { $day }
main-home-map = { $role } by district
main-home-map-say = { $with } of { $total } districts have a seat in { $body } ({ $role }).
main-home-step-0 = None
main-home-step-1 = 1 person
main-home-step-2 = 2 people
main-home-step-3 = 3 people or more
main-home-without = Districts without one
main-home-unknown = Districts not on the roster
main-home-partial = The roster is not complete: where no name is known, there may still be somebody.

## What must I do

main-task-vote = Vote by name in { $meeting }
main-task-vote-button = Vote
main-task-count = Declare how many members of { $body } are in office
main-task-hands = Enter the show of hands on item { $no }
main-task-hands-button = Enter the result
main-task-close-vote = The vote by name on item { $no } is open
main-task-open-vote = Open the vote on item { $no }
main-task-open-vote-button = Open the vote
main-task-motion = Take a motion on item { $no }
main-task-item = Take up the next item of { $meeting }
main-task-open = Open { $meeting }
main-task-forgotten = { $meeting } was never opened. Open it or cancel it
main-task-book = Enter the bylaws of { $body }
main-task-draft = Consider the draft amendment “{ $title }” for an agenda
main-task-vacancy = Settle what becomes of { $count ->
    [one] a vacant seat
   *[other] { $count } vacant seats
} in { $body } ({ $role })
main-task-term = The terms of { $count ->
    [one] one member
   *[other] { $count } members
} of { $body } ({ $role }) end on { $day }
main-task-term-over = The terms of { $count ->
    [one] one member
   *[other] { $count } members
} of { $body } ({ $role }) ended on { $day }
main-task-own-term = Your term in { $body } ({ $role }) ends on { $day }
main-task-own-term-over = Your term in { $body } ({ $role }) ended on { $day }
