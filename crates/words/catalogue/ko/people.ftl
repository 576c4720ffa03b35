# Sentences of people. Keys begin with `people-`.
