# Sentences of accounts. Keys begin with `accounts-`.
