# Calendar

calendar-title = Calendar
calendar-lede = Meetings, recurring schedules and other dates, month by month.
calendar-month = Month
calendar-months = Other months
calendar-before = Month before
calendar-this = This month
calendar-after = Month after
calendar-all-bodies = All bodies
calendar-grid-caption = Calendar of { $month }
calendar-empty = Nothing is entered for this month
calendar-empty-next = Set a recurring schedule or enter a date, and it appears here.
calendar-undated = Without a day yet
calendar-undated-why = The source states only a month or a span. Nobody knows on which day, so it stands on none.
calendar-stale = Past, and not settled
calendar-stale-why = The last day has passed and nobody has said what became of it.
calendar-rules = Recurring schedules
calendar-rules-none = No recurring schedule is set.
calendar-rules-next = Next:
calendar-holidays = Public holidays
calendar-holidays-none = This month has no public holiday.
calendar-holidays-unknown = Lunar feasts and substitute holidays of this year are not known; only fixed days are shown.
calendar-subscribe = In your own calendar
calendar-subscribe-why = Add this address to the calendar of your phone or computer, and changes follow by themselves.
calendar-subscribe-link = Calendar file (ICS)
calendar-call = Call a meeting for this date
calendar-ics-some-day = { $title } (day not set)

## Rules

calendar-rule = { $every }, { $on }, { $time }
calendar-rule-monthly = Every month
calendar-rule-months = Every { $n } months
calendar-rule-weekly = Every week
calendar-rule-fortnightly = Every two weeks
calendar-rule-weeks = Every { $n } weeks
calendar-rule-nth = { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
   *[other] last
} { $weekday }
calendar-rule-day = on day { $day }
calendar-rule-last-day = on the last day
calendar-rule-at = { $from }
calendar-rule-at-until = { $from }–{ $to }
calendar-weekday-mon = Monday
calendar-weekday-tue = Tuesday
calendar-weekday-wed = Wednesday
calendar-weekday-thu = Thursday
calendar-weekday-fri = Friday
calendar-weekday-sat = Saturday
calendar-weekday-sun = Sunday
calendar-weekday-wrong = The source writes { $written }, but { $day } is a { $is }.

## States

calendar-state-planned = Planned
calendar-state-confirmed = Confirmed
calendar-state-held = Held
calendar-state-moved = Moved
calendar-state-cancelled = Cancelled
calendar-state-stale = Past, not settled
calendar-state-unheld = No meeting on record
calendar-state-ruled = Recurring
calendar-state-moved-here = Moved here
calendar-state-left-out = Left out
calendar-state-called = Called
calendar-note-moved = Moved from { $day }: { $why }
calendar-note-left-out = Left out this time: { $why }

## Clashes

calendar-clash-holiday = Falls on a public holiday: { $name }
calendar-clash-day = Same day: “{ $title }”
calendar-clash-people = { $count ->
    [one] Same day, one person in both: “{ $title }”
   *[other] Same day, { $count } people in both: “{ $title }”
}
calendar-clash-body = The same body meets on the same day: “{ $title }”
calendar-clash-people-at-once = { $count ->
    [one] At the same time, one person in both: “{ $title }”
   *[other] At the same time, { $count } people in both: “{ $title }”
}
calendar-clash-body-at-once = The same body at the same time: “{ $title }”
calendar-clash-more = { $count ->
    [one] One more entry on the same day.
   *[other] { $count } more entries on the same day.
}
calendar-advice-holiday = { $day } is a public holiday ({ $name }).

## Single dates

calendar-kind-meeting = Meeting
calendar-kind-forum = Forum
calendar-kind-school = Course
calendar-kind-programme = Programme
calendar-kind-deadline = Deadline
calendar-kind-publication = Publication
calendar-kind-other = Other
calendar-events-new = Enter a date
calendar-events-new-lede = Enter only as much as the source states. If it states a month, enter the month.
calendar-events-of-house = The whole house
calendar-events-facts = Date
calendar-events-entered = The date has been entered.
calendar-events-settled = What became of the date has been recorded.
calendar-events-moved-to = Moved to
calendar-events-advice-past = A past date ({ $day }) was entered as planned. Please say whether it took place.
calendar-field-title = Title
calendar-field-title-en = English title
calendar-field-when = When
calendar-field-when-hint = For example 2017-07-07, 2017-07, or 2017-07-01/2017-08-31
calendar-field-starts = From
calendar-field-ends = Until
calendar-field-weekday = Weekday in the source
calendar-field-weekday-hint = It is compared with the day. For example Fri
calendar-field-body = Body
calendar-field-state = State
calendar-settle = What became of it?
calendar-settle-title = Settle this date
calendar-settle-confirm = It is confirmed
calendar-settle-held = It took place
calendar-settle-move = It is moved to another date
calendar-settle-cancel = It does not take place
calendar-settle-reopen = That was wrong: it is planned again
calendar-settle-to = New date
calendar-settle-note-hint = Needed for moving, cancelling or taking back.

## Schedules

calendar-schedules-new = Set a recurring schedule
calendar-schedules-new-lede = Write the rule as a sentence, in Korean; its dates are worked out.
calendar-schedules-title-proposed = Regular meeting
calendar-schedules-set-do = Set it
calendar-schedules-look = Look at the dates
calendar-schedules-seen = Dates of this rule
calendar-schedules-seen-why = “Look at the dates” shows them without saving.
calendar-schedules-seen-none = No date fits this rule.
calendar-schedules-examples = How to write it
calendar-schedules-set = The recurring schedule has been set.
calendar-schedules-excepted = The date has been changed.
calendar-schedules-ended = The schedule has been given its last day.
calendar-schedules-dates = Dates
calendar-schedules-facts = Schedule
calendar-schedules-moved-to = Moved to { $at }
calendar-schedules-open-end = not set
calendar-schedules-ended-why = Why it ends
calendar-field-rule = Rule
calendar-field-rule-hint = For example “매월 넷째 목요일 10:00” (the fourth Thursday of each month)
calendar-field-rule-unread = The rule could not be read. Say how often, on which day and at what time, as in “매월 넷째 목요일 10:00”.
calendar-field-from = First day
calendar-field-to = Last day
calendar-field-to-hint = Leave empty to go on.
calendar-field-decision = Decision it rests on
calendar-except = Leave out or move one date
calendar-except-day = Date of the rule
calendar-except-what = What becomes of it?
calendar-except-leave-out = It is left out this time
calendar-except-move = It is moved
calendar-except-as-ruled = It is as the rule says again
calendar-except-to = New day
calendar-except-time = New time
calendar-end = End the schedule
calendar-end-last = Last day
calendar-end-last-hint = Dates up to this day stay.
calendar-end-confirm = End this schedule?

## Comparing

calendar-compare = Compare dates
calendar-compare-lede = Whether two places of a paper, or a rule and a list, state the same dates.
calendar-compare-rule = Rule of a schedule
calendar-compare-no-rule = No rule: compare two lists
calendar-compare-a = First list
calendar-compare-b = Second list
calendar-compare-list = The list
calendar-compare-hint = For example 7/27, 8/24, 9/28
calendar-compare-b-hint = Leave empty where a rule is chosen.
calendar-compare-year = Year of days without one
calendar-compare-do = Compare
calendar-compare-found = What was found
calendar-compare-nothing = Enter dates on both sides.
calendar-compare-agree = Both state the same dates.
calendar-compare-differ = { $count ->
    [one] One date stands on one side only.
   *[other] { $count } dates stand on one side only.
}
calendar-compare-only = Only in: { $list }
calendar-compare-both = In both
calendar-compare-unread = Not read as a date: { $word }

## Holidays

calendar-holidays-title = Public holidays { $year }
calendar-holidays-lede = Public holidays of Korea, and the days this house adds. Schedules that fall on one are marked.
calendar-holidays-public = Public holidays
calendar-holidays-caption = Public holidays by day
calendar-holidays-own = Days of this house
calendar-holidays-own-none = No days were added.
calendar-holidays-add = Add a day off
calendar-holidays-remove = Take off
calendar-holidays-remove-confirm = Take this day off the list?
calendar-holidays-added = The day off has been added.
calendar-holidays-removed = The day off has been taken off the list.
calendar-holiday-new-year = New Year’s Day
calendar-holiday-seollal = Lunar New Year
calendar-holiday-march-first = March First Day
calendar-holiday-labour = Labour Day
calendar-holiday-children = Children’s Day
calendar-holiday-buddha = Buddha’s Birthday
calendar-holiday-memorial = Memorial Day
calendar-holiday-constitution = Constitution Day
calendar-holiday-liberation = Liberation Day
calendar-holiday-chuseok = Chuseok
calendar-holiday-foundation = National Foundation Day
calendar-holiday-hangul = Hangul Day
calendar-holiday-christmas = Christmas Day
calendar-holiday-election = Election day
calendar-holiday-temporary = Temporary public holiday
calendar-holiday-substitute = Substitute holiday for { $name }

## Refusals

calendar-refused-title = Please enter a title.
calendar-refused-long-title = A title may have up to 200 characters.
calendar-refused-reason = Please give a reason.
calendar-schedules-refused-rule = There can be no such rule.
calendar-schedules-refused-ends-before = The last day lies before the first.
calendar-schedules-refused-never = The rule falls on no day of that span.
calendar-schedules-refused-known = The body already has a schedule of the same rule.
calendar-schedules-refused-not-a-day = { $day } is not a date of this schedule.
calendar-schedules-refused-as-ruled = { $day } is as the rule says already.
calendar-schedules-refused-already = { $day } has been changed so already.
calendar-schedules-refused-same = The new time is the time of the rule.
calendar-schedules-refused-ends = This schedule already ends on { $day }.
calendar-events-refused-far = Please enter a date between 1900 and 2200.
calendar-events-refused-time = A date without a day cannot have a time.
calendar-events-refused-end = It cannot end at a time without beginning at one.
calendar-events-refused-ends-before = It must end after it begins.
calendar-events-refused-weekday-day = A date without a day cannot have a weekday.
calendar-events-refused-weekday = The weekday could not be read. Write it as in Fri or Friday.
calendar-events-refused-settled = What became of this date has been recorded.
calendar-events-refused-open = It is still planned; there is nothing to take back.
calendar-events-refused-confirmed = It is confirmed already.
calendar-events-refused-not-yet = { $when } has not come yet.
calendar-events-refused-same = The new date is the present one ({ $when }).
calendar-holidays-refused-public = { $day } is a public holiday already ({ $name }).
calendar-holidays-refused-entered = { $day } is on the list already.
calendar-holidays-refused-not-entered = { $day } was not added by this house.
calendar-holidays-refused-long = A name may have up to 60 characters.
