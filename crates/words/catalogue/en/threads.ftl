# Threads
