# Sentences of bodies. Keys begin with `bodies-`.

## Words

bodies-body = Body
bodies-members = Members
bodies-named = Known by name
bodies-grounds = Grounds
bodies-term-ends = Term ends
bodies-no-term = No term in the bylaws
bodies-term-no-book = No bylaws registered
bodies-from-unstated = not stated
bodies-senders = Sent by
bodies-goes-on = In office
bodies-at-least = { $count } or more
bodies-dissolved = Dissolved
bodies-csv = Download as a table

bodies-kind-council = Council
bodies-kind-organ = Organ
bodies-kind-subcommittee = Subcommittee
bodies-kind-task-force = Task force
bodies-kind-office = Office
bodies-kind-district-council = District council
bodies-kind-region = Regional meeting
bodies-kind-panel = Panel
bodies-kind-other = Other

bodies-column-name = Name
bodies-column-role = Role
bodies-column-district = District
bodies-column-from = From
bodies-column-to = Until
bodies-column-nominated-by = Nominated by
bodies-column-seat-source = Sent by
bodies-column-evidence = Evidence
bodies-column-appointed-by = Appointed by decision
bodies-column-note = Note

bodies-end-reason = Why it ended
bodies-end-resigned = Resigned
bodies-end-replaced = Replaced
bodies-end-expired = Term expired
bodies-end-dismissed = Dismissed
bodies-end-deceased = Deceased
bodies-end-dissolved = Body dissolved
bodies-end-corrected = Entered by mistake

bodies-policy-undecided = Undecided
bodies-policy-undecided-hint = Nobody has decided whether to fill it or leave it open.
bodies-policy-kept-open = Kept open
bodies-policy-kept-open-hint = It will not be filled for now.
bodies-policy-to-be-filled = To be filled
bodies-policy-to-be-filled-hint = Somebody is being looked for.

bodies-mark-first-day = From this day
bodies-mark-last-day = Until this day
bodies-mark-no-to = Day of change not stated
bodies-mark-perhaps = Uncertain on this day
bodies-mark-term-over = Term is over
bodies-mark-no-evidence = No record of the appointment
bodies-mark-corrected = Entered by mistake

## Every body

bodies-list-title = Bodies and people
bodies-list-lede = Who sits where, from when until when, and on what grounds the record says so.
bodies-list-caption = Bodies
bodies-list-explain = For each body its kind, its members today, and how many are known by name
bodies-list-empty = No body is registered yet
bodies-list-empty-next = The first body you register appears here.
bodies-search = Name of a body, or another of its names

## A body on a day

bodies-on-day = As of
bodies-roster-caption = Roster as of { $day }
bodies-nobody = Nobody is entered as in office on this day
bodies-nobody-next = Read in a roster, or enter seats one by one.
bodies-perhaps = Perhaps in office
bodies-perhaps-why = The first day is known only to the month or year, so it cannot be told whether they were in office on this day. They are not counted.
bodies-coming = Seats that begin later
bodies-past = Past seats
bodies-past-caption = Seats that ended before this day
bodies-corrected = Entered by mistake
bodies-corrected-caption = Entries that were corrected away. They count nowhere
bodies-trail-title = Changes of seats
bodies-trail-began = began
bodies-trail-ended = ended
bodies-trail-change = { $role }: { $what }
bodies-of-organs = The people of this council sit in its organs. Open one to see its roster.
bodies-children = Bodies under it
bodies-facts = About this body
bodies-no-book = No bylaws are registered.
bodies-seat-more = More
bodies-band-title = Size and members now

bodies-counts-title = Declared members
bodies-counts-lede = Where not everybody is known by name, the number of members is what somebody said, at a moment and a place. Nothing is overwritten.
bodies-counts-history = Declarations so far
bodies-counts-caption = Declared numbers of members, the latest first
bodies-counts-none = Nobody has declared a number of members yet.
bodies-counts-declare = Declare the number of members
bodies-counts-declared = The number of members was recorded.
bodies-counts-count = Members in office
bodies-counts-said-by = Said by
bodies-counts-said-by-hint = A name or a role, such as the chair.
bodies-counts-source-hint = Where it was said, such as the minutes of the 4th meeting.
bodies-counts-named = { $named ->
    [one] 1 person is known by name.
   *[other] { $named } people are known by name.
}
bodies-counts-by-roster = Counted from a complete roster.
bodies-counts-said = On { $at } { $by } stated { $count } ({ $source }).
bodies-counts-change-up = { $change } more since then.
bodies-counts-change-down = { $change } fewer since then.
bodies-counts-unknown = The roster is not complete and nobody has declared a number. { $named } known by name.
bodies-counts-refused-no-source = Say who stated the number, and where.
bodies-counts-refused-fewer = { $named } members are known by name, so { $count } cannot be declared.
bodies-counts-refused-complete = Everybody is on the roster by name, so members are counted and not declared.

## Founding and changing

bodies-new-title = Register a body
bodies-new-under = Register a body under it
bodies-new-lede = Its official name, what it is, and what it belongs to.
bodies-new-submit = Register
bodies-edit-title = Change this body
bodies-field-name = Official name
bodies-field-name-en = English name
bodies-field-slug = Word in the address
bodies-field-slug-hint = 2 to 60 lower-case letters, Hangul, digits and hyphens. It does not change later.
bodies-field-parent = Belongs to
bodies-field-organ = Organ of the bylaws
bodies-field-organ-hint = Choose it if the bylaws name this body as an organ: its rules then apply.
bodies-field-district = District
bodies-field-resolution = Set up by resolution
bodies-field-resolution-hint = If the bylaws ask for a resolution, say which meeting passed it.
bodies-field-roster = Roster
bodies-field-aliases = Other names
bodies-field-aliases-hint = One a line. Documents that use another name are found under this body.
bodies-field-founded = Founded
bodies-field-dissolved = Dissolved
bodies-field-when-hint = As much as is known: 2016-09-30, 2016-09 or 2016
bodies-field-not-a-when = Write a day as 2017-06-26, a month as 2017-06 or a year as 2017.
bodies-roster-complete = Everybody by name
bodies-roster-complete-hint = Members are counted from the roster.
bodies-roster-partial = Some by name
bodies-roster-partial-hint = The number of members is declared, or unknown. It is never taken for 0.
bodies-registry-founded = The body was registered.
bodies-registry-amended = The body was changed.
bodies-registry-refused-name = Write a name of 1 to 80 characters.
bodies-registry-refused-slug = “{ $slug }” cannot stand in an address. Use 2 to 60 lower-case letters, Hangul, digits and hyphens.
bodies-registry-refused-slug-taken = Another body has the address “{ $slug }”.
bodies-registry-refused-parent = A body of this kind does not stand by itself. Choose what it belongs to.
bodies-registry-refused-dissolved = The body it would belong to ended on { $day }.
bodies-registry-refused-organ = The bylaws know no organ “{ $organ }”.
bodies-registry-refused-resolution = Such a body needs a resolution of { $organ }.
bodies-registry-refused-order = It would be dissolved before it was founded.
bodies-registry-refused-alias = “{ $alias }” is the official name, or is given twice.

## Seats

bodies-seat-title = { $name }, { $role }
bodies-seat-record = What the record says
bodies-seat-begun-by = Begun by
bodies-seat-ended-by = Ended by
bodies-seat-decision = See the decision
bodies-begin-title = Enter a seat
bodies-begin-lede = Who holds it, since when, and on what grounds. A seat of the past is entered with its last day.
bodies-holder = Holder
bodies-holder-hint = The same name may be another person. Look at the note and choose.
bodies-holder-lede = First look up a name or a post. Where several have the name, a human chooses.
bodies-holder-name = Name or post
bodies-holder-nobody = The record knows nobody called { $name }
bodies-holder-nobody-next = Enter the person or post first; you come back here.
bodies-field-from-hint = As much as is known; without it the seat is marked as not stated. 2017-06-20 or 2017-06
bodies-field-past-to = Last day (of a seat of the past)
bodies-field-past-to-hint = Only for a seat that has ended. It counts until the end of that day.
bodies-field-role-hint = No bylaws name the roles of this body. Write it as the record does.
bodies-field-seat-source-hint = Whose seat it is, such as a citizens' council.
bodies-field-evidence-hint = The record of a forum, a nomination, a letter of appointment.
bodies-field-appointed-by-hint = Where the bylaws ask for a decision, say which: resolution of the plenary of 30 September 2016.
bodies-field-source-hint = Which document, which page.
bodies-end-title = End this seat
bodies-end-lede = The last day counts whole. Seats that hang on this one end with it where the bylaws say so.
bodies-end-day = Last day
bodies-end-day-hint = The day of the resignation or replacement; it still counts.
bodies-end-stated = What the day rests on
bodies-end-unstated = No source states the day
bodies-end-unstated-hint = Enter the day on which it was reported; the roster marks it as not stated.
bodies-end-note = About the end
bodies-end-note-hint = Everybody reads it. No contact data, nothing private.
bodies-swap-title = Replace the holder
bodies-swap-lede = One goes with the last day, the other comes the day after. Both are entered at once, so the limit is not tripped.
bodies-correct-title = Correct as a mistake
bodies-correct-lede = The seat is taken never to have been. The entry stays with the reason. If the seat has ended, end it instead.
bodies-seats-begun = The seat was entered.
bodies-seats-ended = The seat was ended.
bodies-seats-swapped = The replacement was entered.
bodies-seats-corrected = The entry was corrected as a mistake.

bodies-seats-refused-role = The bylaws know no role “{ $role }”.
bodies-seats-refused-other-organ = { $role } is a seat of { $organ }.
bodies-seats-refused-no-district = Choose the district that the seat represents.
bodies-seats-refused-full = { $district } has { $most } seats as { $role } already; number { $nth } is not possible.
bodies-seats-refused-full-body = There are { $most } seats as { $role } already; no more are possible.
bodies-seats-refused-size = There would be { $size } members, outside { $min } to { $max }.
bodies-seats-refused-eligible = Only a { $role } can be { $seat }, and this person is none on that day.
bodies-seats-refused-office = { $role } must be a member of { $organ }.
bodies-seats-refused-appointment = It needs a decision of { $by }.
bodies-seats-refused-evidence = It needs a record of the appointment.
bodies-seats-refused-double = This person holds the same seat already at that time.
bodies-seats-refused-same-holder = The one who goes and the one who comes are the same.
bodies-seats-refused-order = The last day ({ $to }) lies before the first ({ $from }).
bodies-seats-refused-ended = The seat ended on { $day }.
bodies-seats-refused-corrected = The entry was corrected as a mistake.
bodies-seats-refused-no-reason = Say why it is corrected.

bodies-seats-advice-no-from = No first day is stated; the seat is marked so.
bodies-seats-advice-no-law = No bylaws of that time are registered, so it was entered without looking at rules.
bodies-seats-advice-size = There are { $size } members now, more than { $min } to { $max }.
bodies-seats-advice-few = { $size } members are left, fewer than { $min } to { $max }.
bodies-seats-advice-eligible = Not a { $role }: a human has to confirm the same qualification.
bodies-seats-advice-nomination = Nobody is named who nominated.
bodies-seats-advice-evidence = There is no record of the appointment; the seat is marked as unverified.
bodies-seats-advice-loss = The seat as { $lost } has ended. What becomes of the seat as { $role } has to be decided.
bodies-seats-advice-ended-too = The seat as { $role } ended on the same day.

## Vacancies

bodies-vacancies = Vacancies
bodies-vacancy-title = Vacancy: { $role }
bodies-vacancy-left = Left by { $name }
bodies-vacancy-settle = Settle
bodies-vacancy-policy = What becomes of it
bodies-vacancy-criteria = To be considered
bodies-vacancy-criteria-hint = Such as a balance of sexes and regions
bodies-vacancy-source = Decided where
bodies-vacancy-source-hint = Where it was decided to keep it open or fill it, such as the minutes of the 4th meeting.
bodies-vacancies-settled = What becomes of the vacancy was recorded.
bodies-vacancies-refused-filled = It was filled on { $day }.
bodies-vacancies-refused-no-source = Say who decided so, and where.

## Districts

bodies-districts-lede = Who represents each district. Where it is not known, it says so and not 0.
bodies-districts-of = Seats counted
bodies-districts-about = Each district may have up to { $most } ({ $cite }).
bodies-districts-about-partial = Each district may have up to { $most } ({ $cite }). The roster is not complete: only those known by name are counted.
bodies-districts-desc = In { $known } of { $all } districts somebody is known by name.
bodies-districts-three = 3 or more
bodies-districts-none = No district is registered yet
bodies-districts-none-next = Districts appear here when an administrator registers them.
bodies-districts-no-rule = No bylaws in force count seats by district.
bodies-district-now = Represented today by
bodies-district-nobody = Nobody is entered
bodies-district-nobody-next = That does not mean that there is nobody: the record does not say who.
bodies-district-bodies = Bodies of this district
bodies-districts-refused-code = “{ $code }” cannot stand in an address.
bodies-districts-refused-name = Write a Korean and an English name of up to 40 characters.
bodies-districts-refused-known = { $name } is registered already.
bodies-districts-refused-place = { $name } stands at that place of the map.

## Rosters as tables

bodies-roster-title = Read in a roster
bodies-roster-lede = Paste a table or send a file. You look it over first, and it is entered only if every row is right.
bodies-rosters-table = Send a table
bodies-rosters-file = File
bodies-rosters-file-hint = CSV or text with tabs, in UTF-8 or the Korean Windows code page (CP949).
bodies-rosters-text = Or paste it
bodies-rosters-text-hint = The first line names the columns. Cells copied from a spreadsheet will do.
bodies-rosters-look = Look it over
bodies-rosters-again = Look it over again
bodies-rosters-preview = Before it is entered
bodies-rosters-caption = What each row would enter, and what the bylaws say
bodies-rosters-whole = If a single row is wrong, nothing is entered.
bodies-rosters-line = Row
bodies-rosters-row = Row { $row }
bodies-rosters-check = Result
bodies-rosters-fits = In order
bodies-rosters-ask = Who is it?
bodies-rosters-enter = { $count ->
    [one] Enter 1 row
   *[other] Enter all { $count } rows
}
bodies-rosters-complete = Every member is on this roster
bodies-rosters-complete-hint = Members in office are then counted from it, and need not be declared.
bodies-rosters-not-yet = Possible when no row is wrong and everybody is told apart.
bodies-rosters-who = Who is { $name }?
bodies-rosters-new-person = A new person
bodies-rosters-as-row = The person of row { $row }
bodies-rosters-columns = Names of columns
bodies-rosters-columns-caption = Words understood in the first line. Name and role are needed
bodies-rosters-column = Column
bodies-rosters-words = Words in the first line
bodies-rosters-example = name,role,district,from,evidence
bodies-rosters-cp949 = Read as Korean Windows text (CP949). Check that the names are right.
bodies-rosters-utf16 = Read as UTF-16. Check that the names are right.
bodies-rosters-not-text = The file is no text. Save it as “CSV UTF-8” and send it again.
bodies-rosters-imported = The whole roster was entered.
bodies-rosters-refused = Row { $row }: { $why } { $count ->
    [one] 1 thing is wrong
   *[other] { $count } things are wrong
}, and nothing was entered.
bodies-rosters-refused-empty = There is no row under the names of the columns.
bodies-rosters-refused-long = Up to { $most } rows can be entered at once.
bodies-rosters-refused-no-column = The column “{ $column }” is missing.
bodies-rosters-refused-twice = The column “{ $column }” stands twice.
bodies-rosters-refused-strange = Nobody knows the column “{ $word }”. Rename it or remove it.
bodies-rosters-refused-cells = There are more cells than columns.
bodies-rosters-refused-cell = The cell “{ $column }” is empty.
bodies-rosters-refused-day = “{ $text }” cannot be read as a day. Write it as 2017-06-20.
bodies-rosters-refused-role = The bylaws know no role “{ $text }” in this body.
bodies-rosters-refused-district = “{ $text }” is none of the registered districts.
bodies-rosters-refused-who = Somebody called { $name } is known already. Choose who it is.
bodies-rosters-refused-not-this = The person chosen for { $name } does not fit this row.

## The year of a body

bodies-years-title = { $body }, { $year }
bodies-years-link = Yearly report
bodies-years-running = The year is not over; it is counted up to { $day }.
bodies-years-before = Year before
bodies-years-after = Year after
bodies-years-cadence = Regular meetings
bodies-years-every-year = year
bodies-years-every-half-year = half-year
bodies-years-every-quarter = quarter
bodies-years-every-month = month
bodies-years-every-week = week
bodies-years-cadence-minimum = { $times ->
    [one] At least one regular meeting every { $period }.
   *[other] At least { $times } regular meetings every { $period }.
}
bodies-years-cadence-exact = { $times ->
    [one] One regular meeting every { $period }.
   *[other] { $times } regular meetings every { $period }.
}
bodies-years-cadence-target = { $times ->
    [one] One regular meeting every { $period } is aimed at.
   *[other] { $times } regular meetings every { $period } are aimed at.
}
bodies-years-span = { $least } to { $most }
bodies-years-held = Regular meetings held: { $held }
bodies-years-held-of = Regular meetings held: { $held }, of { $times }
bodies-years-missed = Too few regular meetings in: { $list }
bodies-years-reported = What was missed is reported to the plenary.
bodies-years-doubtful = Met, but the record does not say whether regularly: { $list }
bodies-years-other-year = The bylaws do not count a year from January; this page shows January to December.
bodies-years-months = Months without a meeting on record: { $list }
bodies-years-no-organ = This is no organ of the bylaws, so there is no number of meetings to compare with.
bodies-years-no-book = No bylaws are in force, so there is no number of meetings to compare with.
bodies-years-meetings = Meetings
bodies-years-meetings-caption = Meetings of the year by day
bodies-years-no-meetings = No meeting of this year is on record.
bodies-years-attendance = Attendance
bodies-years-came = { $came } of { $of } ({ $rate })
bodies-years-came-of-unknown = { $came } (members in office unknown)
bodies-years-came-unknown = not recorded
bodies-years-percent = { $rate }%
bodies-years-rate = Attendance rate
bodies-years-rate-why = { $count ->
    [one] From the one meeting whose attendance and members are both known.
   *[other] From the { $count } meetings whose attendance and members are both known.
}
bodies-years-rate-unknown = There is no meeting whose attendance and members are known.
bodies-years-members = Attendance by member
bodies-years-members-why = Seen by members and the secretary only. Counted are meetings recorded by name while in office.
bodies-years-members-none = No meeting was recorded by name.
bodies-years-member-came = { $came } of { $of }
bodies-years-decisions = Decisions
bodies-years-no-decisions = No decision was taken in this year.
bodies-years-form-vote = by vote
bodies-years-form-consensus = without objection
bodies-years-form-election = by election
bodies-years-form-note = noted
bodies-years-form-written = in writing
bodies-years-ratio = Sex of commissioned members
bodies-years-ratio-why = { $all ->
    [one] One commissioned member known by name on { $day }. Offices sit by law and are not counted.
   *[other] { $all } commissioned members known by name on { $day }. Offices sit by law and are not counted.
}
bodies-years-female = women
bodies-years-male = men
bodies-years-other = neither
bodies-years-unknown = not stated
bodies-years-balance-kept = Neither sex has more than six tenths (Framework Act on Gender Equality, article 21(2)).
bodies-years-advice-exceeded = { $all ->
    [one] One sex has more than six tenths of the one commissioned member.
   *[other] One sex has more than six tenths of the { $all } commissioned members. For committees of the state and of local governments, article 21(2) of the Framework Act on Gender Equality asks for no more.
}
bodies-years-advice-unknown = The sex of { $unknown } of { $all } commissioned members is not stated, so that nobody can say whether one has more than six tenths (Framework Act on Gender Equality, article 21(2)).
bodies-years-sex = Sex
bodies-years-sex-hint = Not public; shown in counts only. As the person or who commissions has stated it.
bodies-years-sex-stated = It has been recorded.
bodies-years-refused-same = It is recorded so already.
bodies-years-csv-year = Year
bodies-years-csv-held = Meetings held
bodies-years-csv-regular-least = Regular meetings (at least)
bodies-years-csv-regular-most = Regular meetings (at most)
bodies-years-csv-missed = Periods with too few
bodies-years-csv-months = Months without a meeting
bodies-years-csv-rate = Attendance rate (%)
bodies-years-csv-decisions = Decisions
bodies-years-csv-meeting = Meeting
bodies-years-csv-came = Came
bodies-years-csv-of = In office
