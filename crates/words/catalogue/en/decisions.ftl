# Sentences of decisions. Keys begin with `decisions-`.

# dynamic: decisions-form-
# dynamic: decisions-carried-
# dynamic: decisions-subject-

decisions-form-vote = By vote
decisions-form-consensus = Without objection
decisions-form-election = By election
decisions-form-note = Noted

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
