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
