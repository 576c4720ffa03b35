# Sentences of meetings. Keys begin with `meetings-`.
