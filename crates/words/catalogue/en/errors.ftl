# Sentences of errors. Keys begin with `errors-`.
