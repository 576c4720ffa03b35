# Sentences of accounts. Keys begin with `accounts-`.

## Roles

accounts-role-reader = anybody
accounts-role-member = member
accounts-role-chair = chair
accounts-role-secretary = secretary
accounts-role-district-officer = district officer
accounts-role-platform-manager = platform manager
accounts-role-panel-clerk = panel clerk
accounts-role-school-manager = school manager
accounts-role-administrator = administrator

accounts-roles-refused-anonymous = Sign in to do this.
accounts-roles-refused-one = Only the { $a } may do this.
accounts-roles-refused-two = Only the { $a } or the { $b } may do this.
accounts-roles-refused-three = Only the { $a }, the { $b } or the { $c } may do this.

## Signing in

accounts-login = Login name
accounts-password = Password
accounts-sign-in-lede = Everybody may read the record. Sign in to write or to vote.
accounts-sign-in-password = Sign in with a password
accounts-sign-in-link = Sign in by a link
accounts-sign-in-link-how = A one-time link from an administrator signs you in without a password.
accounts-sign-in-forgotten = If you forgot your password, ask an administrator for a link to set a new one.
accounts-sign-in-demo = In a demonstration, use one of the links printed when it started: there is one for each role.

accounts-sessions-signed-in = You are signed in.
accounts-sessions-signed-out = You are signed out.
accounts-sessions-title = Where you are signed in
accounts-sessions-none = Not signed in anywhere.
accounts-sessions-this = this device
accounts-sessions-seen = last seen { $at }
accounts-sessions-since = signed in { $at }
accounts-sessions-end = Sign out
accounts-sessions-end-others = Sign out everywhere else
accounts-sessions-ended = Signed out on that device.
accounts-sessions-others-ended = { $count ->
    [one] Signed out on { $count } other device.
   *[other] Signed out on { $count } other devices.
}
accounts-sessions-device-unknown = Unknown device

accounts-throttles-refused-seconds = { $count ->
    [one] Too many wrong attempts. Try again in { $count } second.
   *[other] Too many wrong attempts. Try again in { $count } seconds.
}
accounts-throttles-refused-minutes = { $count ->
    [one] Too many wrong attempts. Try again in { $count } minute.
   *[other] Too many wrong attempts. Try again in { $count } minutes.
}

## Links

accounts-links-title = Sign in as { $name }
accounts-links-lede-first = An account was made for { $name }. Once signed in, you can set a password.
accounts-links-lede-sign-in = The button below signs you in.
accounts-links-lede-reset = Once signed in, you set a new password.
accounts-links-once = This link works once. It is not used up before you press the button.
accounts-links-shut = This link does not work
accounts-links-shut-next = Ask an administrator for a new link, or sign in with your password.
accounts-links-refused-unknown = There is no such link. Check that the whole address was copied.
accounts-links-refused-used = This link was used, or a newer one took its place.
accounts-links-refused-expired = The time of this link is over.
accounts-links-make = Make a link
accounts-links-make-how = Make a one-time link and hand it to its owner. An earlier link of the same kind stops working.
accounts-links-first = First sign-in (7 days)
accounts-links-sign-in = Sign in (30 minutes)
accounts-links-reset = Set a new password (60 minutes)
accounts-links-made = The link is made
accounts-links-made-lede = Copy the address below and hand it to its owner. It works once within { $minutes } minutes.
accounts-links-made-once = The address is shown on this page only. The house keeps nothing but its fingerprint.
accounts-links-address = Address of the link

## Passwords

accounts-passwords-title = Set a password
accounts-passwords-lede = The longer the better. A sentence of several words is fine.
accounts-passwords-current = Current password
accounts-passwords-new = New password
accounts-passwords-again = New password once more
accounts-passwords-hint = At least { $least } characters, of any kind.
accounts-passwords-ends = Changing the password signs you out everywhere else.
accounts-passwords-set = Set the password
accounts-passwords-change = Change the password
accounts-passwords-later = Later
accounts-passwords-changed = The password is set. Everywhere else you are signed out.
accounts-passwords-there = set
accounts-passwords-none = none yet (links only)
accounts-passwords-refused-short = A password has at least { $least } characters.
accounts-passwords-refused-long = A password has at most { $most } characters.
accounts-passwords-refused-login = The login name may not stand in the password.
accounts-passwords-refused-common = Everybody guesses this password first. Choose another.
accounts-passwords-refused-differ = The two new passwords differ.
accounts-passwords-refused-current = The current password is not right.
accounts-passwords-refused-entry = Login name or password is wrong.

## My own page

accounts-me-lede = Your seats and roles with their grounds, and where you are signed in.
accounts-me-seats = My seats
accounts-me-no-person = This account belongs to no person in the record. Rights of a seat come with the person.
accounts-me-no-seats = You hold no seat today.
accounts-me-decision = decision
accounts-me-roles = My roles
accounts-me-no-roles = No role was granted to you.
accounts-me-granted = granted by an administrator
accounts-me-account = Account
accounts-me-record = In the record
accounts-me-page = My record and contact data
accounts-me-page-what = See what is public, write or erase your contact data.
accounts-me-export = Download everything about me
accounts-me-export-what = With your contact data, and who read it when.

## The accounts of the house

accounts-admin-title = Administration
accounts-admin-lede = Who may come in, and with which role.
accounts-admin-found = Found the first council
accounts-admin-found-more = Found another council
accounts-admin-house = This house
accounts-admin-bodies = Bodies
accounts-admin-persons = Persons
accounts-admin-meetings = Meetings
accounts-admin-files = Attached files
accounts-admin-acts = Recorded acts
accounts-admin-backup = Backup
accounts-admin-backup-how = The house can be copied while it is in use, with the first command on the machine where it runs. The second checks that the record was not changed.

accounts-registry-title = Accounts
accounts-registry-caption = Accounts of this house
accounts-registry-by-seat = by seat
accounts-registry-state-open = in use
accounts-registry-state-no-password = no password
accounts-registry-add = Make an account
accounts-registry-add-button = Make the account
accounts-registry-added = The account is made. Now make a link and hand it to its owner.
accounts-registry-name = Name shown
accounts-registry-name-hint = The record shows this name.
accounts-registry-login-hint = 2 to 64 letters, digits, dots, underscores or hyphens. It need not be an e-mail address.
accounts-registry-person = Person in the record
accounts-registry-person-hint = A name or the number of a person. Rights come from that person’s seats. Leave it empty if there is none.
accounts-registry-person-none = There is no such person in the record. Enter the person first.
accounts-registry-person-many = { $count } persons have this name. Give the number: { $numbers }
accounts-registry-lede = Login name { $login }
accounts-registry-made = Made
accounts-registry-closed-at = Closed
accounts-registry-amend = Correct name and person
accounts-registry-amended = The account is corrected.
accounts-registry-close = Close the account
accounts-registry-close-what = Its owner is signed out everywhere at once and cannot come in again. The record of what they did stays.
accounts-registry-close-confirm = Close the account of { $name }? It cannot be opened again.
accounts-registry-closed = The account is closed.
accounts-registry-refused-login = A login name has 2 to 64 letters, digits, dots, underscores or hyphens.
accounts-registry-refused-login-taken = The login name { $login } is taken.
accounts-registry-refused-person-taken = This person has an account already.
accounts-registry-refused-no-name = Give the name to be shown.
accounts-registry-refused-long-name = The name shown has at most 60 characters.
accounts-registry-refused-closed = The account is closed.
accounts-registry-refused-last-administrator = This is the last administrator. Name another one first.
accounts-registry-refused-not-first = The house has an account already.

accounts-grants-title = Roles
accounts-grants-none = No role yet.
accounts-grants-add = Grant a role
accounts-grants-role = Role
accounts-grants-body = Body
accounts-grants-body-hint = The role holds in this body and all under it. An administrator always has the whole house.
accounts-grants-whole-house = the whole house
accounts-grants-district = District
accounts-grants-district-hint = For district officers only.
accounts-grants-from = First day
accounts-grants-to = Last day
accounts-grants-to-hint = Empty: until it is ended.
accounts-grants-grant = Grant
accounts-grants-granted = The role is granted.
accounts-grants-end = End now
accounts-grants-end-confirm = End the role of { $role } now?
accounts-grants-done = The role has ended.
accounts-grants-refused-seat = The role of { $role } comes with a seat and cannot be granted.
accounts-grants-refused-backwards = The last day lies before the first.
accounts-grants-refused-whole-house = An administrator has the whole house. Leave body and district empty.
accounts-grants-refused-district = Choose the district of the officer.
accounts-grants-refused-held = The account is { $role } since { $since } already.
accounts-grants-refused-ended = The role ended on { $day }.
accounts-grants-refused-past = A role cannot end on a day past: what was done since then rests on it.

accounts-clock-title = The clock of the demonstration
accounts-clock-lede = It is { $now }. The clock can be moved forward only, and ticks on from there.
accounts-clock-move = Move the clock
accounts-clock-moved = The clock is moved.
accounts-clock-refused-backwards = The clock goes forward only. It is { $now }.
accounts-clock-refused-far = The clock can be moved up to { $day }.

## Rights

accounts-rights-title = Table of rights
accounts-rights-lede = Which act needs which role. The house goes by this table and nothing else.
accounts-rights-act = Act
accounts-rights-bodies = Bodies and seats
accounts-rights-people = People
accounts-rights-bylaws = Bylaws
accounts-rights-meetings = Meetings
accounts-rights-decisions = Decisions
accounts-rights-calendar = Calendar
accounts-rights-costs = Costs
accounts-rights-files = Papers
accounts-rights-accounts = Accounts
accounts-rights-house = The house
accounts-rights-notes = How to read it
accounts-rights-note-seat = The rights of a member and of a chair come with the seat, and end on the day it ends.
accounts-rights-note-body = A secretary has rights in one body and all under it. An administrator has them in the whole house.
accounts-rights-note-read = Reading is open to everybody, but for contact data. Everybody may write and erase their own.

accounts-act-bodies-body-founded = Enter a body
accounts-act-bodies-body-amended = Correct names, aliases and notes of a body
accounts-act-bodies-district-entered = Enter a district
accounts-act-bodies-seat-begun = Begin a seat
accounts-act-bodies-seat-ended = End a seat
accounts-act-bodies-seat-swapped = Let one holder follow another
accounts-act-bodies-seat-corrected = Put a wrongly entered seat right
accounts-act-bodies-count-declared = Declare the number of members
accounts-act-bodies-vacancy-settled = Settle a vacancy
accounts-act-bodies-roster-imported = Read in a roster
accounts-act-people-person-entered = Enter a person
accounts-act-people-person-merged = Merge two records of one person
accounts-act-people-person-split = Split a merged record
accounts-act-people-office-entered = Enter an office
accounts-act-people-contact-set = Write contact data
accounts-act-people-contact-read = Read contact data
accounts-act-people-contact-erased = Erase contact data
accounts-act-bylaws-version-entered = Enter bylaws
accounts-act-bylaws-amendment-drafted = Draft an amendment
accounts-act-bylaws-amendment-proposed = Put an amendment on an agenda
accounts-act-bylaws-amendment-withdrawn = Withdraw an amendment
accounts-act-meetings-meeting-convened = Convene a meeting
accounts-act-meetings-meeting-moved = Change time, place or title of a meeting
accounts-act-meetings-meeting-opened = Open a meeting
accounts-act-meetings-meeting-closed = Close a meeting
accounts-act-meetings-meeting-cancelled = Cancel a meeting
accounts-act-meetings-meeting-presided = Name an acting chair
accounts-act-meetings-item-added = Add an item
accounts-act-meetings-item-changed = Change an item
accounts-act-meetings-item-opened = Take up an item
accounts-act-meetings-item-closed = Close an item
accounts-act-meetings-attendance-arrived = Note an arrival
accounts-act-meetings-attendance-left = Note a departure
accounts-act-meetings-attendance-counted = Count heads
accounts-act-meetings-member-readmitted = Lift the exclusion of a member
accounts-act-meetings-motion-moved = Move a motion
accounts-act-meetings-motion-withdrawn = Withdraw a motion
accounts-act-meetings-member-excluded = Exclude a member from an item
accounts-act-meetings-vote-opened = Open a vote
accounts-act-meetings-vote-cast = Vote
accounts-act-meetings-vote-closed = Close a vote
accounts-act-meetings-vote-corrected = Correct a vote
accounts-act-meetings-election-opened = Open an election
accounts-act-meetings-election-counted = Count an election
accounts-act-decisions-decision-recorded = Record a consensus or a note
accounts-act-tasks-task-set = Give a task
accounts-act-tasks-task-reported = Report on a task
accounts-act-tasks-task-settled = Settle or drop a task
accounts-act-tasks-delivery-made = Begin conveying decisions
accounts-act-tasks-delivery-reported = Report a delivery
accounts-act-threads-link-made = Link records or take links off
accounts-act-files-file-attached = Attach a file
accounts-act-files-file-detached = Take a file off
accounts-act-accounts-account-added = Make an account
accounts-act-accounts-account-amended = Correct name and person of an account
accounts-act-accounts-account-closed = Close an account
accounts-act-accounts-role-granted = Grant a role
accounts-act-accounts-role-ended = End a role
accounts-act-accounts-link-made = Make a sign-in link
accounts-act-house-clock-moved = Move the clock of a demonstration
accounts-act-calendar-schedule-set = Set a recurring schedule
accounts-act-calendar-schedule-excepted = Leave out or move one date of a schedule
accounts-act-calendar-schedule-ended = End a schedule
accounts-act-calendar-event-entered = Enter a date
accounts-act-calendar-event-settled = Say what became of a date
accounts-act-calendar-holiday-entered = Add or take off a day off of the house
accounts-act-costs-expense-entered = Enter a shared expense
accounts-act-costs-share-settled = Agree to, settle or take back an expense
accounts-act-people-person-described = State what is known of a person and not public (also oneself)
accounts-act-meetings-turn-asked = Asking to speak (for others: chair, secretary)
accounts-act-meetings-turn-given = Giving the floor
accounts-act-meetings-turn-ordered = Keeping the list of speakers
accounts-act-meetings-recess-changed = Recess and resuming
accounts-act-meetings-statement-recorded = Recording statements
accounts-act-meetings-disclosure-set = Setting disclosure
accounts-act-people-interest-declared = Declaring interests (for others: chair, secretary)
accounts-act-meetings-attendance-entered = Entering a signed sheet
accounts-act-meetings-written-opened = Putting to the members in writing
accounts-act-meetings-written-answered = Answering in writing
accounts-act-meetings-written-closed = Counting a written resolution
accounts-act-meetings-notice-given = Give notice of a meeting
accounts-act-meetings-reply-given = Reply whether one comes
accounts-act-meetings-proposal-made = Propose an item
accounts-act-meetings-proposal-settled = Settle a proposed item
accounts-act-meetings-proposal-withdrawn = Withdraw a proposed item
accounts-act-meetings-referral-made = Refer an item to a body
accounts-act-meetings-referral-settled = Settle a referred item
accounts-act-meetings-referral-passed-over = Go on without a referred item
accounts-act-meetings-minutes-drafted = Draft and word minutes
accounts-act-meetings-minutes-circulated = Circulate minutes
accounts-act-meetings-minutes-remarked = Remark on minutes
accounts-act-meetings-minutes-settled = Settle a remark on minutes
accounts-act-meetings-minutes-adopted = Adopt minutes
accounts-act-meetings-minutes-corrected = Correct adopted minutes
accounts-act-post-preferences-set = Choose what comes by e-mail
accounts-act-post-letter-settled = Settle a letter that failed
