# Figures, parts and the style guide. Keys begin with `look-`.

# dynamic: look-seat-

look-seat-present = Present
look-seat-away = Out of the room
look-seat-absent = Absent
look-seat-excluded = Left out of this item
look-seat-yes = For
look-seat-no = Against
look-seat-abstain = Abstained
look-seat-unnamed = Counted without a name
look-seat-vacant = Vacant

look-people = People
look-who = Who
look-no-names = counted without names
look-nobody = nobody
look-no-data = No data
look-marked = Contradiction
look-value = Value

look-vote-yes = For
look-vote-no = Against
look-vote-abstain = Abstained
look-vote-silent = No vote
look-vote-desc = Of { $base }: { $yes } for, { $no } against, { $abstain } abstained.
look-vote-line = { $needed } needed

look-band-inside = { $value } now, within { $min } to { $max }
look-band-below = { $value } now, fewer than { $min }
look-band-above = { $value } now, more than { $max }
look-band-unknown = How many there are now is not known

look-trail-done = Happened
look-trail-now = Now
look-trail-planned = To come
look-trail-broken = Broken off

## The style guide

look-guide = Style guide
look-guide-lede = The parts and figures that pages are made of, with sample values, in one place.
look-guide-verdicts = Verdicts and their reasons
look-guide-values = Values that must not be confused
look-guide-values-caption = Unknown, not stated, a dash, planned and 0 are five different values
look-guide-states = States
look-guide-form = Form

look-sample-person = Han Yujin
look-sample-role = Secretary
look-sample-flash-ok = The attendance has been recorded.
look-sample-flash-bad = The vote could not be opened: two people are missing for the quorum.
look-sample-main = Open the vote
look-sample-confirm = Withdraw this vote?
look-sample-now = Fourth plenary · item 2, amendment of the bylaws
look-sample-now-meta = 16 present, quorum of 12 met · began at 15:00
look-sample-quorum = Quorum
look-sample-quorum-met = Quorum met
look-sample-quorum-why = More than half of 23 members, that is 12 or more, are present
look-sample-cite-1 = Bylaws, Article 7(1)
look-sample-cite-2 = Bylaws, Article 7(2)
look-sample-attendance = Seats: attendance by district
look-sample-attendance-desc = Of 23 members 16 are present, 1 is out of the room, 1 is left out of the item and 5 are absent. Two vacant seats are not counted.
look-sample-passed = 11 of 14 present voted for; two thirds (10) or more
look-sample-rejected = 7 of 14 present voted for; fewer than a majority (8)
look-sample-no-quorum = 11 present, fewer than 12, more than half of 23 members
look-sample-unknown = the number of members is not known
look-sample-human = The article does not say what the two thirds are taken of. They were read as two thirds of those present.
look-sample-close-vote = Close the vote
look-sample-refusal = 11 are present now, fewer than the quorum of 12
look-sample-agenda = Agenda
look-sample-item-1 = Resignation of a committee member
look-sample-item-2 = Amendment of the bylaws
look-sample-item-3 = Holding a policy forum
look-sample-progress = District returns
look-sample-progress-full = Votes entered
look-sample-vote = Result of the vote
look-sample-vote-desc = 11 for, 2 against, 1 abstained.
look-sample-crowd = A large meeting counted by head
look-sample-crowd-desc = 121 people came to 185 seats; their names were not taken.
look-sample-map = Stage of each district
look-sample-map-desc = 2 carry out their plan, 7 have one, 6 prepare, 1 has none, 9 are unknown. Two sources differ on Gwanak.
look-sample-step-0 = none
look-sample-step-1 = preparing
look-sample-step-2 = planned
look-sample-step-3 = running
look-sample-differs-by = differs by 1
look-sample-band = Size of the committee
look-sample-trail = The course of a proposal
look-sample-committee = Steering committee
look-sample-plenary = Plenary
look-sample-council = Another council
look-sample-trail-1 = An opinion was voiced
look-sample-trail-2 = Reported as a result
look-sample-trail-2-text = It did not become an item.
look-sample-trail-3 = No record for 163 days
look-sample-trail-4 = It became an item elsewhere
look-sample-trail-5 = An answer is due
look-sample-tft = People taking part
look-sample-since = Began
look-sample-d-1 = Eunpyeong
look-sample-d-2 = Gwanak
look-sample-d-3 = Mapo
look-sample-d-4 = Jungnang
look-sample-todo-1 = Please open the vote on item 2
look-sample-todo-2 = Two sources differ on Gwanak
look-sample-article = Article 7, Proceedings
look-sample-para-a = These bylaws are amended with a majority of members present and
look-sample-para-ins = of the members present
look-sample-para-del = two thirds in favour.
look-sample-rule = Majority
look-sample-rule-say = A majority of members present, two thirds of them in favour
look-sample-reading-a = Progress table
look-sample-reading-b = District report
look-sample-quote = Gwanak, plan under way, people taking part
look-sample-title = Name of the item
look-sample-title-hint = As it is called in the meeting.
look-sample-title-wrong = Please name the item.
look-sample-count = People present
look-sample-how = How shall this be settled?
look-sample-pick-1 = Ask the district to check
look-sample-pick-1-hint = The officer in charge gets a task.
look-sample-pick-2 = Take the first value
look-sample-pick-2-hint = The other stays, marked as superseded.
look-sample-pick-3 = Both are right
look-sample-reason-hint = Kept on this device while you write.
