# Sentences of decisions. Keys begin with `decisions-`.

# dynamic: decisions-form-
# dynamic: decisions-carried-
# dynamic: decisions-subject-

decisions-form-vote = By vote
decisions-form-consensus = Without objection
decisions-form-election = By election
decisions-form-note = Noted
decisions-form-written = Written resolution

decisions-register-refused-text = Write what was decided.
decisions-register-refused-count = This needs votes to be counted; it cannot be decided without objection.
decisions-register-refused-note = A mere note has no effect.
decisions-register-refused-quorum = The quorum is not established, so nothing can be decided.
decisions-register-refused-seat = A seat that has not ended cannot be noted as ended.

## Effects

decisions-effects-plain = Nothing changes by itself
decisions-effects-end-seat = Ends a seat
decisions-effects-begin-seat = Gives a seat
decisions-effects-amend-bylaws = Amends the bylaws
decisions-effects-set-up-body = Sets up a body
decisions-effects-convene = Calls a meeting
decisions-effects-advice-ended = The seat had ended on { $day } already; nothing more changed.

decisions-carried-end-seat = A seat ended
decisions-carried-begin-seat = A seat began
decisions-carried-begin-seat-again = A seat held before goes on
decisions-carried-amend-bylaws = Bylaws took effect
decisions-carried-set-up-body = A body was set up
decisions-carried-convene = A meeting may be called on it
decisions-carried-note-seat = The end of a seat was noted

decisions-subject-seat = Seat
decisions-subject-version = Bylaws
decisions-subject-body = Body

# Page texts.

## Pages: the register, and effects in words

decisions-page-register = Register of decisions
decisions-page-lede = What was decided, on what ground and when, and what changed by it.
decisions-page-all = Decisions
decisions-page-caption = Decisions, newest first
decisions-page-decision = Decision
decisions-page-how = How
decisions-page-when = When
decisions-page-has-effect = has effects
decisions-page-none = No decision yet
decisions-page-none-next = What meetings decide is listed here.
decisions-page-facts = Facts
decisions-page-effects = What changed by it
decisions-page-effects-caption = Records that changed, and when
decisions-page-effect = Change
decisions-page-effect-other = A record changed
decisions-page-undone = Undone
decisions-page-no-effect = Words alone; no record changed.
decisions-page-voided = Void

decisions-will-end-seat = If it passes, the seat of { $who } ends on { $day }.
decisions-will-end-a-seat = If it passes, the seat ends on { $day }.
decisions-will-begin-seat = If it passes, { $who } is { $role } ({ $from }).
decisions-will-begin-a-seat = If it passes, a seat of { $role } begins ({ $from }).
decisions-will-amend = If it passes, the new bylaws are in force from the closing of the vote.
decisions-will-amend-on = If it passes, the new bylaws are in force from { $day }.
decisions-will-set-up = If it passes, { $name } is set up.
decisions-will-convene = If it passes, a meeting may be called on it.
decisions-from-the-vote = from the day of the vote
decisions-did-end-seat = The seat ended on { $day }.
decisions-did-begin-seat = { $who } is { $role }.
decisions-did-begin-a-seat = A seat of { $role } began.
decisions-did-amend = The new bylaws are in force since { $at } (version { $no })
decisions-did-amend-later = The new bylaws are in force from { $at } (version { $no })
decisions-did-set-up = { $name } was set up.
decisions-did-convene = A meeting may be called on this decision.

decisions-effects-plain-hint = Only the words are decided.
decisions-effects-end-seat-hint = The seat ends with its last day.
decisions-effects-begin-seat-hint = The person takes the seat; eligibility and numbers are checked by the bylaws.
decisions-effects-amend-bylaws-hint = The draft becomes the bylaws.
decisions-effects-set-up-body-hint = A subcommittee or task force is set up.
decisions-effects-convene-hint = The ground on which an extraordinary meeting is called.
# end of page texts
