# Sentences of bylaws. Keys begin with `bylaws-`.
