# Bylaws: verdicts, kinds of rules, and a readable sentence for each rule.

## Why a vote came out as it did

bylaws-quorum-met = Quorum met
bylaws-quorum-unknown = Quorum cannot be told
bylaws-base-present = present
bylaws-base-written = answering
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
bylaws-because-no-answers = { $present } answered, fewer than { $needed }, { $share } of { $members } members
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

# dynamic: bylaws-fact-

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

## Faults of a text

bylaws-fault-fence = neither a rule, a reading nor a note: { $what }
bylaws-fault-unclosed = this block is never closed
bylaws-fault-name = a rule’s name is written in small letters and hyphens: “{ $what }”
bylaws-fault-no-kind = the rule does not name its kind
bylaws-fault-kind = there is no such kind of rule: “{ $what }”
bylaws-fault-field = this block has no such field: “{ $what }”
bylaws-fault-toml = this block cannot be read: { $what }
bylaws-fault-second-rule = there is another rule of this name: “{ $what }”
bylaws-fault-second-article = { $what } occurs twice
bylaws-fault-second-paragraph = paragraph { $what } occurs twice in one article
bylaws-fault-second-item = item { $what } occurs twice in one paragraph
bylaws-fault-no-paragraph = no paragraph stands above this block
bylaws-fault-header = the head of the book (toml book) stands once, before the first article
bylaws-fault-heading = a heading that is not an article: { $what }
bylaws-fault-text = text after a block needs a paragraph mark (①, ② …)

## Remarks on a book

bylaws-remark-dead-reference = What is referred to is not in the book: { $to }
bylaws-remark-unknown-organ = Rule “{ $rule }” names an organ that the head of the book does not declare: { $name }
bylaws-remark-unknown-role = Rule “{ $rule }” names a role that the head of the book does not declare: { $name }
bylaws-remark-unknown-rule = Rule “{ $rule }” names another rule that does not exist: { $name }
bylaws-remark-unknown-reading-rule = A reading speaks of a rule that does not exist: { $name }
bylaws-remark-unknown-reading-field = A reading speaks of a field that its rule does not have: { $name }
bylaws-remark-reading-outside-options = The answer chosen in the reading “{ $of }” is not among its options: { $chosen }
bylaws-remark-wrong-kind = Rule “{ $rule }” names a rule of another kind: { $name } ({ $kind })
bylaws-remark-no-quorum = No article settles the quorum of “{ $organ }”
bylaws-remark-no-majority = No article settles the majority by which “{ $organ }” decides
bylaws-remark-no-amendment = No article says how the bylaws are amended
bylaws-remark-no-effectivity = No article says when the bylaws take effect
bylaws-remark-no-convening = No article says who calls the regular meetings of “{ $organ }”
bylaws-remark-no-notice = No article says how early a meeting of “{ $organ }” is announced
bylaws-remark-no-acting = No article says who acts while the office “{ $role }” is vacant or its holder away
bylaws-remark-no-recusal = No article speaks of members staying out of matters of their own
bylaws-remark-no-rules = There is no rule block, so that the book can only be shown as text
bylaws-remark-ambiguous = These words can be read in more than one way, and no reading says how: “{ $phrase }”
bylaws-remark-no-base = Nothing says of whom this share is counted: “{ $phrase }”
bylaws-remark-no-bound = Nothing says whether the share itself is enough: “{ $phrase }”
bylaws-remark-conflict = Two rules settle the same thing differently: “{ $other }” in { $where }, and “{ $rule }”
bylaws-remark-rival-appointments = How the role “{ $role }” is filled contradicts { $where }, and neither says which step comes first
bylaws-remark-rival-appointments-read = How the role “{ $role }” is filled contradicts { $where }. The reading of today: “{ $reading }”
bylaws-remark-number-mismatch = The number in rule “{ $rule }” is { $says }, the number in the text is { $text }: they differ
bylaws-remark-no-length = Rule “{ $rule }” gives the term no length
bylaws-remark-bare = This paragraph has neither a rule, a reading nor a note
bylaws-remark-rule-under-deleted = A deleted paragraph still has a rule: { $rule }
bylaws-remark-paragraph-gap = A paragraph number is missing: { $missing }
bylaws-remark-item-gap = An item is missing: { $missing }
bylaws-remark-article-gap = An article is missing: { $missing }
bylaws-remark-text-without-rule = The text changed and its rules ({ $rules }) did not
bylaws-remark-rule-without-text = The rules ({ $rules }) changed and the text did not
bylaws-remark-kind-changed = The kind of rule “{ $rule }” changed: { $was } → { $is }

## Why a version or an amendment cannot be

bylaws-no-book = No bylaws are in force on { $at }.
bylaws-versions-refused-order = The version before took effect on { $latest }. A new version has to take effect after it.
bylaws-versions-refused-misprint = { $place }: { $why }.{ $count ->
    [1] {""}
   *[other] {" "}There are { $count } such places in all.
}
bylaws-versions-refused-faulty = { $place }: { $why }.{ $count ->
    [1] {""}
   *[other] {" "}There are { $count } such places in all.
}
bylaws-versions-place = Line { $line }
bylaws-versions-place-article = Line { $line }, { $article }
bylaws-versions-refused-not-a-council = This body has no bylaws of its own. The bylaws are those of its council.
bylaws-versions-refused-source = Please say where this text comes from.
bylaws-versions-refused-articles = There is no article in it. Please begin articles with a heading such as “## 제1조(이름)”.
bylaws-versions-refused-title = The bylaws have no title. Please write “# title” on the first line.
bylaws-amendments-refused-title = Please give the amendment a title.
bylaws-amendments-refused-long-title = The title of an amendment has at most 200 characters.
bylaws-amendments-refused-reason = Please say why the bylaws are to be amended.
bylaws-amendments-refused-day = The day named, { $day }, is over. Please name today or a later day.
bylaws-amendments-refused-nothing = Nothing differs from the bylaws in force.
bylaws-amendments-refused-place = The bylaws in force have no { $place }.
bylaws-amendments-refused-change = The change of { $change } has no reason. Each paragraph that changes needs one.
bylaws-amendments-refused-stale = The bylaws in force changed after this draft was written. Please write it anew on the bylaws of today.
bylaws-amendments-refused-agenda = A draft that is on an agenda cannot be changed. Withdraw it and write a new one, or put another draft on the agenda.
bylaws-amendments-refused-vote = A vote on this amendment is open. This can be done once it is closed.
bylaws-amendments-refused-item = That item is about another amendment. Please choose another one or put it on the agenda as a new item.
bylaws-amendments-refused-organ = The bylaws are amended by “{ $organ }”. Please put it on the agenda of one of its meetings.
bylaws-amendments-refused-settled = This amendment is settled: { $state }

# dynamic: bylaws-state-

bylaws-state-draft = Draft
bylaws-state-proposed = On the agenda
bylaws-state-adopted = Adopted
bylaws-state-rejected = Rejected
bylaws-state-withdrawn = Withdrawn

## Pages: the books

bylaws-books = Bylaws
bylaws-books-lede = The bylaws in force in each council, and the drafts to come.
bylaws-books-empty = There are no bylaws yet
bylaws-books-empty-next = Once they are entered, quorums, majorities, terms and calls are answered by their articles.
bylaws-books-no-council = There is no council yet
bylaws-books-no-council-next = Enter a council first; then its bylaws can be entered.
bylaws-books-read = Read the bylaws
bylaws-books-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
bylaws-books-rules = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}
bylaws-books-readings = { $count ->
    [one] { $count } reading
   *[other] { $count } readings
}

## Pages: a book

bylaws-book-lede = On the left the text as adopted, on the right how the house applies it.
bylaws-book-versions = Versions of the bylaws
bylaws-book-version = Version { $no }
bylaws-book-founded = Enacted { $day }
bylaws-book-amended = Amended { $day }
bylaws-book-until = In force until { $at }
bylaws-book-since = In force since { $at }
bylaws-book-from = In force from { $at }
bylaws-book-not-yet = Not yet in force
bylaws-book-over = Past version
bylaws-book-voided = Void
bylaws-book-voided-at = Void since { $at }, by the correction of a vote
bylaws-book-showing-old = You are reading a version that is not in force now.
bylaws-book-showing-now = Show the version in force
bylaws-book-showing-day = These are the bylaws in force at the end of { $day }.
bylaws-book-toc = Articles
bylaws-book-compare = Compare versions
bylaws-book-amend = Draft an amendment
bylaws-book-anchor = Address of { $cite }
bylaws-book-changed = Changed { $day }
bylaws-book-added = Added { $day }
bylaws-book-struck = Deleted { $day }
bylaws-book-was-rule = Rule of the version before
bylaws-book-was = Until { $day }
bylaws-book-no-rule = Declaration
bylaws-book-no-rule-why = There is nothing to be counted or checked here.
bylaws-book-plain = These bylaws were entered as text only. Without rule blocks the house cannot answer for them.
bylaws-book-chosen = Read as
bylaws-book-options = Other readings
bylaws-book-why = Because
bylaws-book-day = Show another day
bylaws-book-day-hint = Shows the version in force at the end of that day.
bylaws-book-downloads = Download
bylaws-book-markdown = Text and rules (.md)
bylaws-book-json = For machines (.json)
bylaws-book-hash = SHA-256 of the text
bylaws-book-now = Today
bylaws-book-now-members = { $count } in office
bylaws-book-now-partial = counting those known by name
bylaws-book-now-inside = { $count }, inside the band
bylaws-book-now-outside = { $count }, outside the band
bylaws-book-now-cap-ok = Every { $per } is within the limit
bylaws-book-now-cap-full = Places that are full: { $count }
bylaws-book-now-cap-over = Places over the limit: { $count }
bylaws-book-per-district = district
bylaws-book-remarks = Check of the bylaws
bylaws-book-remarks-lede = Where the text is ambiguous or leaves something out. A reading or an amendment fills the place once the council decides.
bylaws-book-remarks-none = Nothing contradicts, nothing is ambiguous.
bylaws-book-remarks-count = { $count ->
    [one] { $count } place to look at
   *[other] { $count } places to look at
}
bylaws-severity-error = Error
bylaws-severity-warning = Caution
bylaws-severity-advice = Note

## Pages: asking the law

bylaws-ask = Ask the bylaws
bylaws-ask-lede = Answers which article settles a matter on a day; where none does, it says so.
bylaws-ask-what = What
bylaws-ask-on = On which day
bylaws-ask-go = Ask
bylaws-ask-of = { $subject }: { $kind }
bylaws-ask-body = The council as a whole
bylaws-ask-silent = No article settles this
bylaws-ask-unknown = This question is not understood. Please choose one of the list.
bylaws-ask-regular = { $subject }: calling of regular meetings
bylaws-ask-extraordinary = { $subject }: calling of extraordinary meetings

## Pages: versions

bylaws-versions = History of versions
bylaws-versions-lede = Which text was in force from when and by which decision; nothing is ever deleted.
bylaws-versions-caption = All versions of the bylaws of { $house }
bylaws-versions-no = Version
bylaws-versions-effective = In force
bylaws-versions-by = Adopted by
bylaws-versions-by-decision = Decision No. { $no }
bylaws-versions-outside = From outside this record
bylaws-versions-hash = Fingerprint
bylaws-versions-changes = Changes
bylaws-versions-changed = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
bylaws-versions-new = Enter a version
bylaws-versions-new-lede = Enters a version that was not adopted here (the founding bylaws, the record of the past) with its source. The bylaws in force are changed by amendments.
bylaws-versions-text = Text of the bylaws
bylaws-versions-text-hint = Rule blocks may stand under the paragraphs. The text alone will do.
bylaws-versions-day = In force from
bylaws-versions-time = At
bylaws-versions-time-hint = Leave it empty if it is not known; the beginning of the day is meant then.
bylaws-versions-source = Source
bylaws-versions-source-hint = For instance: papers of the founding meeting, 30 September 2016
bylaws-versions-enter = Enter
bylaws-versions-entered = The version was entered.

## Pages: comparing

bylaws-compare = Table of changes
bylaws-compare-lede = The text in force is read from the bylaws themselves.
bylaws-compare-lede-versions = What differs between version { $from } and version { $to }.
bylaws-compare-caption = { $count ->
    [one] { $count } place differs
   *[other] { $count } places differ
}
bylaws-compare-cite = Article
bylaws-compare-old = In force
bylaws-compare-new = Amended
bylaws-compare-old-version = Version { $no }
bylaws-compare-reason = Reason
bylaws-compare-none = Nothing differs
bylaws-compare-none-next = Text and rules of both versions are the same.
bylaws-compare-added = New
bylaws-compare-deleted = Deleted
bylaws-compare-title = Title
bylaws-compare-rules-only = The text stays
bylaws-compare-rules = Change of rules
bylaws-compare-rules-lede = As the text changes, so does what the house applies.
bylaws-compare-rule-added = New rule
bylaws-compare-rule-removed = Rule that ends
bylaws-compare-rule-changed = Rule that changes
bylaws-compare-before = So far
bylaws-compare-after = From then on
bylaws-compare-checks = Checks
bylaws-compare-checks-lede = Contradictions and gaps that this amendment would bring in.
bylaws-compare-checks-none = It brings in no contradiction.
bylaws-compare-pick = Choose versions to compare
bylaws-compare-from = Earlier version
bylaws-compare-to = Later version
bylaws-compare-go = Compare
bylaws-compare-too-few = There is only one version to compare
bylaws-compare-too-few-next = Draft an amendment to compare it with the bylaws in force.

## Pages: amending

bylaws-amend = Draft an amendment
bylaws-amend-lede = Choose the paragraphs, change text and rules together, and say why.
bylaws-amend-step-pick = 1. Choose paragraphs
bylaws-amend-step-write = 2. Write
bylaws-amend-step-look = 3. Preview
bylaws-amend-pick-new = Add a paragraph to { $article }
bylaws-amend-pick-go = Change the chosen ones
bylaws-amend-pick-none = Please choose at least one paragraph.
bylaws-amend-whole = Change the text as a whole
bylaws-amend-whole-hint = For new articles and changed titles.
bylaws-amend-title = Title of the amendment
bylaws-amend-title-hint = For instance: Amendment of the bylaws
bylaws-amend-reason = Reason for the amendment
bylaws-amend-reason-hint = One or two sentences for the whole.
bylaws-amend-day = In force from
bylaws-amend-day-hint = If it is left empty, it takes effect with the resolution.
bylaws-amend-now = In force
bylaws-amend-sentence = Text of { $cite }
bylaws-amend-sentence-hint = Without the paragraph mark. Items stand one a line, as “1. …”.
bylaws-amend-blocks = Rules and readings of { $cite }
bylaws-amend-blocks-hint = Where the text changes, its rules have to change with it.
bylaws-amend-blocks-open = Write the rules
bylaws-amend-strike = Delete this paragraph
bylaws-amend-strike-hint = The number stays, and reads “삭제”.
bylaws-amend-why = Reason for { $cite }
bylaws-amend-drop = Leave this paragraph as it is
bylaws-amend-text = The whole text
bylaws-amend-preview = Preview
bylaws-amend-save = Save the draft
bylaws-amend-saved = The draft was saved.
bylaws-amend-more = Change other paragraphs too
bylaws-amend-more-go = Add the chosen ones
bylaws-amend-preview-title = Preview: { $count ->
    [one] { $count } place changes
   *[other] { $count } places change
}
bylaws-amend-new-paragraph = A paragraph to be added.

## Pages: a draft

bylaws-draft = Amendment
bylaws-draft-by = Written by
bylaws-draft-at = Written on
bylaws-draft-base = Based on
bylaws-draft-effective = Takes effect
bylaws-draft-effective-vote = with the resolution
bylaws-draft-effective-on = on { $day }
bylaws-draft-edit = Change the draft
bylaws-draft-again = Start a new draft from this one
bylaws-draft-track = So far
bylaws-draft-written = Draft written
bylaws-draft-on-agenda = { $meeting }, item { $no }
bylaws-draft-origin = Proposed by { $who }
bylaws-draft-decided = Vote
bylaws-draft-in-force = In force
bylaws-draft-next-propose = To be put on an agenda
bylaws-draft-next-vote = To be voted on
bylaws-draft-propose = Put on an agenda
bylaws-draft-propose-lede = { $rule }. Once it is on an agenda, the draft cannot be changed any more.
bylaws-draft-meeting = Meeting
bylaws-draft-new-item = as a new item
bylaws-draft-old-item = item { $no }. { $title }
bylaws-draft-no-meeting = No meeting of “{ $organ }” is called.
bylaws-draft-no-meeting-next = Once a meeting is called, it can be chosen here.
bylaws-draft-origin-field = Proposed by
bylaws-draft-origin-hint = Who may propose: { $who }
bylaws-draft-proposed = The amendment was put on the agenda.
bylaws-draft-withdraw = Withdraw
bylaws-draft-withdraw-title = Withdraw the amendment
bylaws-draft-withdraw-why = Reason for withdrawing
bylaws-draft-withdraw-ask = Withdraw this amendment? The record stays.
bylaws-draft-withdrawn = The amendment was withdrawn.
bylaws-draft-adopted-as = In force as version { $no }
bylaws-draft-markdown = Download the table (.md)
bylaws-draft-full = The whole text as amended
