# Sentences of decisions. Keys begin with `decisions-`.
