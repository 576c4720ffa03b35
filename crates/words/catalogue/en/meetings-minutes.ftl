# After a meeting: minutes
