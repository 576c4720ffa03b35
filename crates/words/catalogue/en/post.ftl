# E-mail

post-topic-notices = Notices of meetings
post-topic-papers = Papers of meetings
post-topic-reminders = Reminders
post-topic-results = Results of meetings
post-topic-minutes = Minutes that circulate
post-topic-tasks = Tasks
post-topic-digest = Digest

post-state-waiting = Waiting to be sent
post-state-gathering = Being gathered
post-state-held = Held
post-state-sent = Sent
post-state-failed = Refused
post-state-bounced = Came back
post-state-given-up = Given up
post-state-digested = Sent in a digest

post-way-at-once = At once
post-way-daily = Gathered, every morning
post-way-weekly = Gathered, Monday mornings
post-way-never = Never

post-preferences-title = E-mail
post-preferences-lede = Choose what comes by e-mail, and how often.
post-preferences-choose = What I get
post-preferences-instead = How notices of meetings reach me instead
post-preferences-instead-hint = Where you want no notices by e-mail, such as on paper or by telephone. Whoever gives notice sees it.
post-preferences-no-mail = No e-mail address is known; nothing can be sent.
post-preferences-contact = Enter contact data
post-preferences-letters = Sent to me
post-preferences-done = Your choice was kept.
post-preferences-stop = Stop these letters
post-preferences-stop-lede = “{ $topic }” will not come by e-mail any more. You can sign in and choose again at any time.
post-preferences-stop-do = Stop
post-preferences-stopped = These letters will not come any more.

post-preferences-refused-topic = One cannot choose for that.
post-preferences-refused-other-way = Notices of meetings must reach you in some way. Say how, if not by e-mail.
post-preferences-refused-late = Gathered over a week, a notice may come too late. Choose at once or every day.
post-preferences-refused-long = Up to 200 characters.
post-preferences-refused-nobody = This account belongs to no person of the record; no letters are sent to it.
post-preferences-refused-link = This address is not known.

post-queue-title = Outgoing e-mail
post-queue-lede = What waits, what went out, what did not arrive.
post-queue-letters = Letters
post-queue-all = All
post-queue-none = Nothing yet.
post-queue-caption = What became of each letter
post-queue-subject = Subject
post-queue-tries = Tries
post-queue-said = The mail server said
post-queue-what = To do
post-queue-retry = Send again
post-queue-give-up = Give up
post-queue-no-server = No mail server is set up: e-mail does not go out, it is held.
post-queue-no-server-how = Once [post] is set in madang.toml, what was written within a week goes out.
post-queue-said-no-address = No e-mail address
post-queue-said-too-old = Held for too long
post-queue-done-retry = It will be sent again.
post-queue-done-given-up = It will not be sent any more.

post-queue-refused-sent = This letter was sent.
post-queue-refused-digested = This letter went out in a digest.
post-queue-refused-held = No mail server is set up.
post-queue-refused-nothing = There is nothing to do with this letter.

## The foot of a letter, and digests

post-letter-foot = Sent by { $house }.
post-letter-choices = Choose what you get: { $at }
post-letter-stop = Stop letters of this kind: { $at }
post-digest-subject = [Digest] { $subject }
post-digest-subject-more = [Digest] { $subject } and { $count } more
