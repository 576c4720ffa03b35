# The command line.

command-usage = This command cannot be understood. --help tells how it is written.
command-system = { $what }: it could not be done ({ $why }).
command-file-unreadable = { $what }: cannot be read ({ $why }).
command-file-unwritable = { $what }: cannot be written ({ $why }).
command-folder-unusable = { $what }: the folder cannot be used ({ $why }).
command-folder-not-empty = { $folder }: the folder is not empty. Nothing was changed.
command-missing = There is no such record ({ $what }).
command-repeated = This was done before. It was not done again.

## Settings

command-settings-unreadable = The settings { $what }: { $why }
command-settings-variable = The value of the environment variable { $name } cannot be understood.
command-settings-public = The public address “{ $public }”: write a scheme and a name only, such as https://council.example, with no path.
command-settings-cookies = The public address is { $public }, yet cookies are to travel over TLS only. Nobody could sign in.
command-settings-exposed = Warning: the house is reached from elsewhere over plain HTTP. Put a proxy that ends TLS before it, and set public to its https address.
command-settings-good = The settings are good. Listening address: { $listen }
command-files-unwritable = The folder of attachments { $what } cannot be written ({ $why }).

## The house

command-house-none = There is no house in { $folder }. madang init { $folder } makes one.
command-store-newer = The records belong to a newer Madang (records { $found }, this program { $known }). Use a newer program.
command-store-older = The records belong to an older Madang. Open the house once with madang serve, which brings them up to date ({ $why }).
command-store-changed = { $name }, which shaped the records, differs from that of this program. Use a program of the same release.
command-store-unavailable = The database does not answer ({ $why }).
command-store-failed = The records cannot be used ({ $why }).

command-init-taken = There is a house in { $folder } already. Nothing was changed.
command-init-done = A new house was made: { $folder }
command-init-serve = To open it: madang serve --data { $folder }
command-init-link =
    Once the house is open, the first administrator ({ $login }) enters by this link, once, within seven days:
    { $link }

command-serve-at = Madang is open: { $address }
command-serve-stopped = Closed.
command-listen-failed = { $what }: cannot listen there ({ $why }).

## Books

command-body-none = There is no such body.
command-book-none = { $body }: no bylaws are in force on { $on }.
command-lint-error = error
command-lint-warning = warning
command-lint-advice = advice
command-lint-total = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
command-compare-total = Paragraphs that differ: { $count }
command-table-unreadable = { $what }: no table of article, current and proposed text can be read ({ $why }).
command-table-total = Misquotes in the table: { $count }
command-table-differs = Row { $row } (line { $line }) { $cite }: the table does not say what the book says.
command-table-no-paragraph = Row { $row } (line { $line }) { $cite }: the book has no such paragraph.
command-table-not-new = Row { $row } (line { $line }) { $cite }: called new, yet the book in force has it.
command-table-not-deleted = Row { $row } (line { $line }) { $cite }: called deleted, yet the new book has it.
command-table-given = table
command-table-actual = book
command-table-missing = missing
command-table-extra = too much

## Proof

command-checkpoint = “{ $text }” is no number with a hash. Write it like 12:6e34…, or name the file it was noted in.
command-fault-changed = Entry { $seq } (act { $act }): it was changed after it was recorded.
command-fault-removed = Entry { $seq }: it is gone.
command-fault-moved = Entry { $seq } (act { $act }): it was moved here from another place.
command-fault-inserted = Entry { $seq } (act { $act }): it was never sealed in this chain.
command-fault-head = Entry { $seq }: the last entry is not the one that the head remembers.
command-fault-checkpoint = Entry { $seq }: it is not the one that was noted earlier.
command-verify-differs = { $table } { $row }, { $field }: entry { $seq } says “{ $journal }”, the stored row “{ $stored }”.
command-verify-read = { $count ->
    [one] 1 entry was
   *[other] { $count } entries were
} computed anew.
command-verify-unsealed = { $count ->
    [one] 1 entry waits
   *[other] { $count } entries wait
} for the seal.
command-verify-holds = Everything holds.
command-verify-broken = Something does not hold. Compare with a backup, and record no decision until then.
command-verify-head = The head now (note it elsewhere): { $head }

## Backup

command-backup-postgres = The records are in PostgreSQL. Save them with pg_dump --schema={ $schema }, and copy the folder of attachments.
command-backup-done = Saved: { $file }. It holds contact data; keep it safe.
command-restore-failed = { $what }: cannot be restored ({ $why }).
command-restore-done = Restored: { $folder }

## Accounts

command-user-none = There is no such login name: { $login }
command-user-added = The account was made: { $login } ({ $name })
command-user-link = A link to be used once, within { $time }: { $link }
command-user-role = { $login }: the role { $role } was granted ({ $body }).
command-user-role-ended = { $login }: the role { $role } ends today.
command-user-role-none = { $login }: there is no such role to end.
command-user-whole = the whole house
command-user-closed = closed
command-user-total = Accounts: { $count }

## The demonstration

command-demo-failed = The demonstration cannot be prepared ({ $why }).
command-demo-open = The demonstration of Madang is open: { $address } — the clock of the house goes from { $now }.
command-demo-home = The first page
command-demo-plenary = The fourth plenary, today at 15:00: without a roster its quorum cannot be told
command-demo-committee = The fourth steering committee, held on 19 June
command-demo-neighbourhood = An invented resident council, today at 19:00: its roster is complete, so that everything can be tried
command-demo-bylaws = The bylaws and their amendment
command-demo-bodies = Bodies and seats
command-demo-links = Come in by one of these links; each opens once, within a day.
command-demo-end = Ctrl+C ends it. Unless you named a folder, everything is gone then.

## Measuring

command-bench-failed = It cannot be measured ({ $why }).
command-bench-debug = Warning: this build is not optimised, and its figures say nothing. Build it with --release.

## Post

command-settings-post = Mail server { $what }: { $why }
command-settings-post-tls = tls in [post], “{ $what }”: write one of starttls, tls, none.
command-settings-post-from = Write the sender (from) in [post]: "Council <council@council.example>" (server { $what }).
command-settings-post-account = Write user and password-file in [post] together (server { $what }).
command-settings-post-open = tls in [post] is none, but a password would go to the server { $what }. Write starttls or tls.
command-post-no-server = The settings name no mail server. Write one in [post] of madang.toml.
command-post-unreachable = The mail server { $host } cannot be reached: { $why }
command-post-good = The mail server { $host } can be reached.
command-post-bounce-none = This is no returned letter of this house. Nothing was changed.
command-post-bounce-noted = Noted that a letter came back: { $said }
command-post-bounce-late = Noted that a letter is late: { $said }
