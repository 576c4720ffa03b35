# Sentences of bodies. Keys begin with `bodies-`.
