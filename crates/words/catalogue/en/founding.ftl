# Founding a council in the browser. Keys begin with `founding-`.

founding-title = Found a council
founding-lede = Give its name, choose its bylaws, enter its members and its first meeting. You may stop anywhere and go on later.
founding-unfinished = Councils being founded
founding-go-on = Go on
founding-steps = Steps
founding-step-name = Name
founding-step-book = Bylaws
founding-step-roster = Members
founding-step-meeting = First meeting
founding-step-done = Done

founding-name = Name of the council
founding-name-hint = As the bylaws write it.
founding-name-en = English name
founding-name-en-hint = Leave it empty if there is none.
founding-slug = Word in addresses
founding-slug-hint = Left empty, it is made from the name. Lower-case letters, digits, hyphens and Hangul.
founding-secretary-title = Who keeps the record
founding-secretary = I am the secretary
founding-secretary-hint = The secretary convenes, and writes down attendance and votes. You may hand it on later.
founding-secretary-done = You are the secretary now.
founding-found = Found it
founding-founded = The council is founded. Now choose its bylaws.

founding-book-lede = Begin with a model and change it to your own bylaws. The box under a paragraph is the rule that counts it.
founding-book-choose = Choose a model
founding-book-advisory = Advisory committee: one committee that deliberates and advises
founding-book-residents = Resident council: an assembly, a council and its divisions
founding-book-governance = Governance council: a plenary of the districts and a steering committee
founding-book-governance-amended = Governance council, amended: delegates nominated and appointed, without a term
founding-book-there = { $book } is entered.
founding-book-edit = Change the bylaws
founding-book-text = Bylaws
founding-book-text-hint = Keep the title (#), articles (##), paragraph marks (①) and rule boxes; change words and numbers.
founding-book-day = In force from
founding-book-day-hint = The house goes by this text from midnight of this day.
founding-book-source-hint = The meeting or document that adopted it.
founding-book-source = Adapted from a model book
founding-book-check = Look it over
founding-book-enter = Enter these bylaws
founding-book-entered = The bylaws are entered, and the organs that decide are set up.
founding-book-open = { $count ->
    [one] { $count } place in the bylaws is open to question. It need not be settled now.
   *[other] { $count } places in the bylaws are open to question. They need not be settled now.
}
founding-book-found = What was found
founding-book-broken = Some places must be corrected first. What you wrote is kept.
founding-book-sound = It can be entered as it is. Below is what may be read in more than one way, or is not settled.
founding-remark-error = error
founding-remark-warning = warning
founding-remark-advice = advice

founding-roster-lede = Paste the members of each organ, or send a file. If one row does not fit, nothing is entered.
founding-roster-enter = Enter members
founding-roster-later = Members later
founding-roster-partial = A meeting may be held without a roster. The chair or the secretary then declares the number of members, on which the quorum rests.
founding-organs = Organs of the bylaws
founding-organs-none = No bylaws are in force today, so the organs are not known.
founding-organ-not-yet = not set up yet
founding-organ-empty = no members
founding-organ-set-up = Set it up
founding-organ-done = The organ is set up.

founding-meeting-lede = Convene the first meeting. The bylaws say who may convene, and how early.
founding-meeting-organ = Which organ meets
founding-meeting-title = Name of the meeting
founding-meeting-title-usual = 1st regular meeting
founding-meeting-call = Convene
founding-meeting-called = The first meeting is convened.
founding-ground = On what ground
founding-ground-chair = The chair convenes
founding-ground-resolution = A resolution convenes
founding-ground-text = The resolution
founding-ground-text-hint = Only where a resolution convenes.

founding-done-title = { $name } is founded
founding-done-lede = From now on, what its meetings decide is the record.
founding-done-next = What comes next
founding-done-meeting = Go to the first meeting
founding-done-meeting-what = Put items on the agenda; on the day, write down attendance and votes.
founding-done-body = Look at seats and members
founding-done-body-what = See who sits where, and which seats are empty.
founding-done-bylaws = Read the bylaws
founding-done-bylaws-what = Each paragraph beside the rule that counts it.
founding-done-accounts = Make accounts for the others
founding-done-accounts-what = Hand sign-in links to the chair and the members.
