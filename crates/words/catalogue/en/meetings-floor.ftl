# During a meeting: speakers, recesses, statements, disclosure, written resolutions
