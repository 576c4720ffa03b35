# Sentences of journal. Keys begin with `journal-`.
