# Bylaws: verdicts, kinds of rules, and a readable sentence for each rule.

## Why a vote came out as it did

bylaws-quorum-met = Quorum met
bylaws-quorum-unknown = Quorum cannot be told
bylaws-base-present = present
bylaws-base-cast = voting
bylaws-base-members = members
bylaws-of-present = those present
bylaws-of-cast = the votes cast
bylaws-of-members = all members
bylaws-because-passed = { $yes } of { $total } { $base } voted for; { $share } ({ $needed }) or more
bylaws-because-passed-majority = { $yes } of { $total } { $base } voted for; the majority ({ $needed }) is reached
bylaws-because-passed-more = { $yes } of { $total } { $base } voted for; more than { $share } (from { $needed })
bylaws-because-rejected = { $yes } of { $total } { $base } voted for; fewer than { $share } ({ $needed })
bylaws-because-rejected-majority = { $yes } of { $total } { $base } voted for; fewer than the majority ({ $needed })
bylaws-because-tied = { $yes } for and { $no } against of { $total } { $base }: a tie, fewer than the majority ({ $needed })
bylaws-because-cast-for = { $yes } for and { $no } against: a tie, and the chair decided for
bylaws-because-cast-against = { $yes } for and { $no } against: a tie, and the chair decided against
bylaws-because-quorum = { $present } present, { $needed } or more, { $share } of { $members } members
bylaws-because-no-quorum = { $present } present, fewer than { $needed }, { $share } of { $members } members
bylaws-because-no-members = nobody is in office
bylaws-because-present-unknown = the number of those present is not known
bylaws-missing-members = the number of members is not known
bylaws-missing-present = the number of those present is not known
bylaws-missing-both = neither the number of members nor of those present is known
bylaws-missing-casting = a tie, and the chair has yet to decide
bylaws-silence = No article of the bylaws in force on { $at } settles this: { $kind }.
bylaws-silence-of = No article of the bylaws in force on { $at } settles this for “{ $subject }”: { $kind }.
bylaws-impossible-present = { $present } present are more than { $members } members.
bylaws-impossible-votes = { $votes } votes are more than { $present } people present.

bylaws-share-majority = more than half
bylaws-share-more-than = more than { $share }
bylaws-share-at-least = at least { $share }
bylaws-share-at-most = at most { $share }
bylaws-fraction = { $name ->
    [s1-2] half
    [s1-3] one third
    [s2-3] two thirds
    [s1-4] one quarter
    [s3-4] three quarters
    [s1-5] one fifth
    [s3-5] three fifths
    [s1-10] one tenth
    [s6-10] six tenths
   *[other] { $num }/{ $den }
}

## Kinds of rules

# dynamic: bylaws-kind-

bylaws-kind-rule = Rule
bylaws-kind-identity = Name
bylaws-kind-scope = Scope
bylaws-kind-composition = Composition
bylaws-kind-authority = Authority
bylaws-kind-duty = Duty
bylaws-kind-shares = Costs
bylaws-kind-quorum = Quorum
bylaws-kind-majority = Majority
bylaws-kind-seat-cap = Seat cap
bylaws-kind-size-band = Size
bylaws-kind-term = Term
bylaws-kind-cadence = Regular meetings
bylaws-kind-convening = Convening
bylaws-kind-notice = Notice
bylaws-kind-appointment = Appointment
bylaws-kind-eligibility = Eligibility
bylaws-kind-office = Office
bylaws-kind-recusal = Recusal
bylaws-kind-amendment = Amendment
bylaws-kind-effectivity = Taking effect
bylaws-kind-window = Period
bylaws-kind-limit = Limit
bylaws-kind-exception = Exception
bylaws-kind-written-resolution = Written resolution

## One sentence a rule

bylaws-say-identity = The name is “{ $name }”
bylaws-say-scope = { $what }: { $list }
bylaws-say-scope-counted = { $what }: { $count }
bylaws-say-composition = { $organ } = everyone in office as { $roles }
bylaws-say-composition-seats = { $organ } = { $seats } seats for { $roles }
bylaws-say-supreme = { $organ } decides above all others
bylaws-say-establish = { $organ } may set up { $what }
bylaws-say-represent = { $organ } speaks for the body outside
bylaws-say-run = { $organ } runs the daily business
bylaws-say-deliberate = { $organ } discusses
bylaws-say-advise = { $organ } advises
bylaws-say-audit = { $organ } audits accounts and business
bylaws-say-decide = { $organ } decides on { $what }
bylaws-say-power-what = its matters
bylaws-say-duty = { $role } must: { $what }
bylaws-say-shares = { $what } are shared { $key }
bylaws-say-shares-otherwise = { $what } are shared { $key }; without agreement { $otherwise }
bylaws-say-quorum = { $share } of { $base } present
bylaws-say-majority = { $share } of { $base } in favour
bylaws-say-decision = { $quorum }, { $majority }
bylaws-say-seat-cap = { $role }: up to { $most } { $per }
bylaws-say-band = { $organ } has { $min } to { $max } members
bylaws-say-band-least = { $organ } has { $min } members or more
bylaws-say-band-most = { $organ } has up to { $max } members
bylaws-say-term = { $role }: a term of { $length }, { $renewable }
bylaws-say-renew-never = not renewable
bylaws-say-renew-unlimited = renewable
bylaws-say-renew-times = { $times ->
    [1] renewable once
   *[other] renewable { $times } times
}
bylaws-say-cadence-minimum = { $times ->
    [1] { $organ } meets at least once { $every }
   *[other] { $organ } meets at least { $times } times { $every }
}
bylaws-say-cadence-exact = { $times ->
    [1] { $organ } meets once { $every }
   *[other] { $organ } meets { $times } times { $every }
}
bylaws-say-cadence-target = { $times ->
    [1] { $organ } aims to meet once { $every }
   *[other] { $organ } aims to meet { $times } times { $every }
}
bylaws-say-convened-chair = { $organ }: { $meeting } called by { $who }
bylaws-say-convened-secretariat = { $organ }: { $meeting } called by { $who }
bylaws-say-convened-resolution = { $organ }: { $meeting } called by resolution of { $who }
bylaws-say-convened-request = { $organ }: { $meeting } called at the request of { $who } ({ $least })
bylaws-say-notice = { $days ->
    [one] { $organ } is given notice { $days } day before a meeting
   *[other] { $organ } is given notice { $days } days before a meeting
}
bylaws-say-appointed-by = { $role }: chosen by { $by }, by { $how }
bylaws-say-appointed = { $role }: chosen by { $how }
bylaws-say-ex-officio = { $role }: sits by virtue of another office
bylaws-say-eligible = { $role } must be { $roles }
bylaws-say-eligible-like = { $role } must qualify as { $roles }
bylaws-say-eligible-criteria = { $role } must meet the qualifications
bylaws-say-office = { $role } is chosen from { $of }
bylaws-say-office-presides = { $role } is chosen from { $of } and presides over { $presides }
bylaws-say-recusal-leaves = { $grounds }: the member is counted neither as in office nor as present for that item
bylaws-say-recusal-stays = { $grounds }: the member steps out of that item and is still counted as in office
bylaws-say-amendment = The bylaws are changed in { $organ }: { $majority }
bylaws-say-effective-resolution = In force from the moment it is resolved
bylaws-say-effective-publication = In force from the day it is published
bylaws-say-effective-date = In force from { $day }
bylaws-say-window = { $days ->
    [one] Within { $days } day of { $from }
   *[other] Within { $days } days of { $from }
}
bylaws-say-limit = { $what }: up to { $most }
bylaws-say-limit-per = { $what }: up to { $most } { $per }
bylaws-say-exception = An exception to { $rule }
bylaws-say-written = { $organ } may resolve in writing, without meeting

## Facts under the sentence

bylaws-fact-short = Short form
bylaws-fact-aliases = Taken for the same
bylaws-fact-variant = Other spellings
bylaws-fact-outside = Anything else
bylaws-fact-reason-for = Needs a reason
bylaws-fact-ex-officio = Ex officio
bylaws-fact-balance = Balance
bylaws-fact-over = Prevails over
bylaws-fact-overrides = May set aside
bylaws-fact-by-resolution = How
bylaws-fact-signatory = Signs
bylaws-fact-reports-to = Reports to
bylaws-fact-per-district = Per district
bylaws-fact-decides = Decides
bylaws-fact-due = Due
bylaws-fact-reminder = Reminder
bylaws-fact-absences = Absences in a row
bylaws-fact-otherwise = With nobody
bylaws-fact-breach = A breach
bylaws-fact-matter = Matters
bylaws-fact-moment = Looked at
bylaws-fact-quorum = Quorum
bylaws-fact-abstain = Abstaining
bylaws-fact-tie = A tie
bylaws-fact-ballots = From outside
bylaws-fact-secret = Secret ballot
bylaws-fact-vote = Votes
bylaws-fact-outside-band = Outside it
bylaws-fact-target = In the text
bylaws-fact-successor = A successor
bylaws-fact-on-expiry = At the end
bylaws-fact-renewal = Renewal
bylaws-fact-warn = Warning
bylaws-fact-year = Year
bylaws-fact-missed = A missed one
bylaws-fact-numbering = Numbering
bylaws-fact-within = To be called
bylaws-fact-must = A request
bylaws-fact-late = A late one
bylaws-fact-waived = In urgency
bylaws-fact-with = Carries
bylaws-fact-nominated = Nominated by
bylaws-fact-evidence = Rests on
bylaws-fact-missing-evidence = Without it
bylaws-fact-refusal = Refusing a nominee
bylaws-fact-before = Already in office
bylaws-fact-own-case = In their own case
bylaws-fact-order = Step
bylaws-fact-criteria = Qualifications
bylaws-fact-barred = Barred
bylaws-fact-on-loss = On losing it
bylaws-fact-elected-by = Chosen by
bylaws-fact-election = Election
bylaws-fact-run-off = Run-off
bylaws-fact-acting = When away
bylaws-fact-ends-with = Ends with
bylaws-fact-decided-by = Decided by
bylaws-fact-relations = Grounds
bylaws-fact-proposers = Proposed by
bylaws-fact-needs = Brings
bylaws-fact-package = Voted on
bylaws-fact-renumber = Deleted numbers
bylaws-fact-ask = The day
bylaws-fact-running-terms = Running terms
bylaws-fact-counting = Days counted
bylaws-fact-last-day = A last day off
bylaws-fact-unless = Lifted by
bylaws-fact-when = When
bylaws-fact-never-for = Never for
bylaws-fact-report = The result
bylaws-fact-skip = Left out

## Words of the vocabulary

# dynamic: bylaws-word-

bylaws-word-does = yes
bylaws-word-does-not = no
bylaws-word-refused = refused
bylaws-word-flagged = accepted and flagged
bylaws-word-by-vote = by resolution
bylaws-word-abstain-counts = counts as present, not as for
bylaws-word-each = { $count }
bylaws-word-so-many = { $count }
bylaws-word-next-working-day = moves to the next working day
bylaws-word-in-order = { $order }
bylaws-word-may-dismiss = may lead to removal
bylaws-word-must-convene = binds
bylaws-word-may-be-late = may come later
bylaws-word-report-next = reported at the next meeting
bylaws-word-asked-at-vote = asked at the vote
bylaws-word-run-off = between the first two
bylaws-word-absences = flagged from { $count }
bylaws-word-days-before = { $days } days before
bylaws-word-days-after = after { $days } days
bylaws-word-sub-bodies = up to { $count }
bylaws-word-members = the members
bylaws-word-chair = the chair
bylaws-word-secretariat = the secretariat
bylaws-word-least = { $count } or more
bylaws-word-proposer = { $role } ({ $least })
bylaws-word-balance = { $by }: { $share } of { $among }

bylaws-word-variant-alias-with-warning = accepted and flagged
bylaws-word-variant-error = refused
bylaws-word-scope-districts = Districts
bylaws-word-scope-activities = Activities
bylaws-word-scope-neighbourhoods = Neighbourhoods
bylaws-word-key-as-agreed = as agreed
bylaws-word-key-equal-per-member = equally by person
bylaws-word-key-equal-per-district = equally by district
bylaws-word-among-appointed = appointed members
bylaws-word-among-all = all members
bylaws-word-by-sex = either sex
bylaws-word-by-age = one generation
bylaws-word-by-official = officials
bylaws-word-by-neighbourhood = one neighbourhood
bylaws-word-per-district = in each district
bylaws-word-per-organ = in each organ
bylaws-word-per-body = in all
bylaws-word-per-person = for one person
bylaws-word-per-meeting = at each meeting
bylaws-word-per-year = in a year
bylaws-word-vote-seat = one for each seat
bylaws-word-vote-district = one for each district
bylaws-word-renewal-explicit = needs an act
bylaws-word-renewal-silent = happens by itself
bylaws-word-successor-own = serves a full term
bylaws-word-successor-remaining = serves what is left
bylaws-word-expiry-vacant = the seat is vacant
bylaws-word-expiry-holds-over = stays until a successor comes
bylaws-word-expiry-renews = the term begins anew
bylaws-word-how-resolution = resolution
bylaws-word-how-election = election
bylaws-word-how-mutual-election = election among themselves
bylaws-word-how-lottery = public lot
bylaws-word-how-forum = open forum
bylaws-word-how-open-call = public call
bylaws-word-how-commission = commission
bylaws-word-how-ex-officio = another office held
bylaws-word-evidence-forum-record = record of the forum
bylaws-word-evidence-nomination = nomination
bylaws-word-evidence-resolution = record of the resolution
bylaws-word-evidence-lottery-record = record of the lot
bylaws-word-evidence-training = training completed
bylaws-word-missing-block = the seat is not held
bylaws-word-missing-flag = marked as unverified
bylaws-word-refusal-with-reason = with a reason
bylaws-word-refusal-never = not possible
bylaws-word-before-stays-valid = stay
bylaws-word-before-needs-new-act = need a new act
bylaws-word-before-grandfathered = stay and are flagged
bylaws-word-before-leave = leave
bylaws-word-own-recused = stays out
bylaws-word-own-takes-part = takes part
bylaws-word-loss-ends = the seat ends that day
bylaws-word-loss-ends-when-processed = the seat ends when dealt with
bylaws-word-loss-flagged = stays and is flagged
bylaws-word-acting-elected-ad-hoc = whoever those present elect
bylaws-word-acting-oldest = the oldest member
bylaws-word-acting-named = a member the chair names
bylaws-word-acting-deputy = the deputy
bylaws-word-base-in-office = those in office
bylaws-word-base-seats = all seats
bylaws-word-base-declared = the declared members
bylaws-word-moment-each-vote = at each vote
bylaws-word-moment-opening = at the opening
bylaws-word-matter-ordinary = ordinary business
bylaws-word-matter-amendment = changes of the bylaws
bylaws-word-matter-election = elections
bylaws-word-matter-dismissal = removals
bylaws-word-matter-plan = the plan
bylaws-word-matter-dissolution = dissolution
bylaws-word-matter-written = written resolutions
bylaws-word-tie-rejected = is a rejection
bylaws-word-tie-chair-casts = the chair decides
bylaws-word-ballot-proxy = by proxy
bylaws-word-ballot-written = in writing
bylaws-word-ballot-remote = from afar
bylaws-word-ground-disqualification = disqualification
bylaws-word-ground-challenge = challenge
bylaws-word-ground-abstention = abstention
bylaws-word-part-reason = reason
bylaws-word-part-current = present text
bylaws-word-part-new = new text
bylaws-word-package-whole = together
bylaws-word-package-whole-unless-split = together, apart on request
bylaws-word-package-per-article = article by article
bylaws-word-numbering-keep-gap = stay, marked as deleted
bylaws-word-numbering-renumber = are closed up
bylaws-word-running-become-indefinite = lose their end
bylaws-word-running-run-out = end on their day
bylaws-word-every-year = a year
bylaws-word-every-half-year = in half a year
bylaws-word-every-quarter = a quarter
bylaws-word-every-month = a month
bylaws-word-every-week = a week
bylaws-word-year-calendar = January to December
bylaws-word-year-fiscal = fiscal year
bylaws-word-year-from-enactment = twelve months from enactment
bylaws-word-missed-nothing = has no effect
bylaws-word-missed-report-to-plenary = is reported to the plenary
bylaws-word-series-one-series = one series
bylaws-word-series-by-kind = each kind for itself
bylaws-word-meeting-regular = regular meeting
bylaws-word-meeting-extraordinary = extraordinary meeting
bylaws-word-counting-calendar = all days
bylaws-word-counting-working = working days

bylaws-word-free-attend = attend meetings
bylaws-word-free-deliver = pass on what was discussed
bylaws-word-free-discuss-in-public = discuss in public
bylaws-word-free-stay-neutral = stay politically neutral
bylaws-word-free-step-back = step back where interests are touched
bylaws-word-free-next-meeting = by the next meeting
bylaws-word-free-secretariat = the secretariat does it
bylaws-word-free-expenses = Expenses
bylaws-word-free-appointment = appointments
bylaws-word-free-agenda = agenda
bylaws-word-free-place = place
bylaws-word-free-documents = documents
bylaws-word-free-committee-members = Committee members
bylaws-word-free-holidays = holidays
