# Tasks and conveyance. Keys begin with `tasks-`.

tasks-register-refused-text = Please write what is to be done.
tasks-register-refused-long = Please keep it within 2,000 characters.
tasks-register-refused-owner = Please choose a person or an office, or write a name.
tasks-register-refused-past = The due day { $day } is before the day the task is given.
tasks-register-refused-due = Please write the due date in words.
tasks-register-refused-not-owner = Only whoever has the task, the chair and the secretary may report on it.
tasks-register-refused-dropped = Whether a task is dropped is for the chair or the secretary to say.
tasks-register-refused-settled = The task is already settled.
tasks-register-refused-body = The task comes from a record of another council.

tasks-deliveries-refused-organ = The duty to convey is about decisions of another organ.
tasks-deliveries-refused-void = A void decision is not conveyed.
tasks-deliveries-refused-note = A note decides nothing and is not conveyed.
tasks-deliveries-refused-not-over = Conveying can begin when the meeting is over.
tasks-deliveries-refused-started = It is already on its way.
tasks-deliveries-refused-nothing = This meeting decided nothing that is to be conveyed.
tasks-deliveries-refused-not-bound = Only the liaisons of that district and the secretary may report.
tasks-deliveries-refused-not-sent = Please report first that it was sent to the district.
tasks-deliveries-refused-not-discussed = Please report first on which day it was discussed.
tasks-deliveries-refused-done = That step was already reported.
tasks-deliveries-refused-proof = Please write what shows that it was sent.
tasks-deliveries-refused-feedback = Please write what was said in the district.
tasks-deliveries-refused-long = Please keep it within 4,000 characters.
tasks-deliveries-refused-day = { $day } is before it was sent, or still to come.
tasks-deliveries-advice-secretariat = { $count ->
    [one] One district sends no liaison; the secretariat has it.
   *[other] { $count } districts send no liaison; the secretariat has them.
}

## States and columns

tasks-state-open = Not begun
tasks-state-under-way = Under way
tasks-state-done = Done
tasks-state-dropped = Dropped
tasks-stage-open = Not sent
tasks-stage-late = Late to be sent
tasks-stage-sent = Sent
tasks-stage-discussed = Discussed
tasks-stage-fed-back = Feedback received
tasks-column-no = No.
tasks-column-text = Task
tasks-column-owner = Owner
tasks-column-body = Body
tasks-column-due = Due
tasks-column-state = State
tasks-column-from = From
tasks-column-meeting = Meeting
tasks-column-set = Given
tasks-column-settled = Settled
tasks-due-none = No due date stated
tasks-due-on = by { $day }
tasks-due-next = by { $words } ({ $day })
tasks-due-next-uncalled = by { $words }, not called yet
tasks-due-next-words = the next meeting

## The list, one task

tasks-list-title = Tasks
tasks-list-lede = What meetings asked people to do, and what became of it; overdue first.
tasks-all-owners = All owners
tasks-all-states = All states
tasks-only-overdue = Overdue only
tasks-overdue-count = { $count ->
    [one] 1 task overdue
   *[other] { $count } tasks overdue
}
tasks-caption = Tasks, overdue first
tasks-none = No tasks
tasks-none-next = What is said or decided in meetings can be made a task; it then appears here.
tasks-make = Make it a task
tasks-reports-title = Reports
tasks-reports-none = No reports yet.
tasks-report-title = Report
tasks-report-state = State now
tasks-report-text = What was done
tasks-report-evidence = Evidence
tasks-report-evidence-hint = The address or name of a document; may be left empty.
tasks-report-submit = Report
tasks-report-done = The report was recorded.
tasks-report-shown-by = evidence: { $what }

## Giving a task

tasks-set-title = Give a task
tasks-set-submit = Give the task
tasks-set-further = Give a task that follows
tasks-set-from = { $kind }: “{ $text }”
tasks-set-done = The task was recorded.
tasks-set-owner-other = Not on the list (name below)
tasks-set-label = Name of the owner
tasks-set-label-hint = Only where nobody on the list was chosen.
tasks-set-due-none = Not stated
tasks-set-due-day = On a day
tasks-set-due-next = By the next meeting of this body
tasks-set-due-words = In words
tasks-set-due-on = Due day
tasks-set-due-text = Due date in words
tasks-set-due-text-hint = As the minutes have it, such as: the next council, the second half of the year

## Deliveries

tasks-deliveries-mine = For my district
tasks-deliveries-body = Decisions to be conveyed
tasks-deliveries-back = Feedback from the districts
tasks-deliveries-lede = What was decided is brought to each district, discussed there, and answered.
tasks-deliveries-for = Feedback to be heard at { $meeting }.
tasks-deliveries-none-mine = Nothing is to be conveyed to my district
tasks-deliveries-none = No decision is on its way
tasks-deliveries-none-back = No feedback
tasks-deliveries-none-next = Decisions appear here when conveying begins after a plenary.
tasks-deliveries-title = { $no }: conveyance
tasks-deliveries-start = Begin conveying
tasks-deliveries-districts = By district
tasks-deliveries-not-started = Conveying has not begun
tasks-deliveries-not-started-next = The chair or the secretary begins it after the meeting.
tasks-deliveries-secretariat = Secretariat
tasks-deliveries-proof = How it was sent
tasks-deliveries-proof-hint = A letter, a post, a notice in a chat, minutes: what shows that it was sent.
tasks-deliveries-discussed-on = Day of the discussion
tasks-deliveries-feedback = What was said in the district
tasks-deliveries-do-sent = Report it sent
tasks-deliveries-do-discussed = Report the discussion
tasks-deliveries-do-fed-back = Send the feedback
tasks-deliveries-was-sent = Sent { $day }: { $proof }
tasks-deliveries-was-discussed = Discussed in the district on { $day }
tasks-deliveries-was-answered = Feedback sent { $day }
tasks-deliveries-started = { $count ->
    [one] 1 delivery has begun.
   *[other] { $count } deliveries have begun.
}
tasks-deliveries-reported = The delivery was reported.

tasks-after-title = After the meeting
tasks-after-tasks = { $count ->
    [one] 1 task given in this meeting
   *[other] { $count } tasks given in this meeting
}
tasks-after-feedback = { $count ->
    [one] 1 answer of a district to earlier decisions
   *[other] { $count } answers of districts to earlier decisions
}
tasks-after-started = { $count ->
    [one] 1 decision on its way to the districts
   *[other] { $count } decisions on their way to the districts
}
tasks-after-convey = Some decisions have not been conveyed to the districts.

## Work lists

tasks-mine-lede = What to do, what is next, and what changed.
tasks-mine-next = Next meetings
tasks-mine-none-next = No meeting is called.
tasks-mine-proposed = Items I proposed
tasks-mine-changes = Changes of the last two weeks
tasks-mine-no-changes = Nothing changed in two weeks.
tasks-mine-duties = In the bodies you keep
tasks-mine-no-duties = Nothing is left undone.
tasks-mine-links = My record
tasks-mine-account = Account and devices
tasks-mine-person = My record
tasks-mine-deliver = Convey to { $district }: ‘{ $text }’
tasks-mine-written = Please answer the written resolution ‘{ $title }’.
tasks-mine-minutes = Please read the minutes of { $title } and say what to correct.
tasks-mine-reply-comes = You said you come
tasks-mine-reply-remote = You said you come by video
tasks-mine-reply-absent = You said you do not come
tasks-mine-reply-unsure = You said you are not sure
tasks-mine-reply-none = You have not replied
tasks-duty-letter = { $count ->
    [one] 1 letter could not be sent.
   *[other] { $count } letters could not be sent.
}
tasks-duty-referral = The referred item ‘{ $title }’ waits to be taken up.
tasks-duty-notice = No notice was given of { $title }.
tasks-duty-minutes-none = The minutes of { $title } are to be written.
tasks-duty-minutes-draft = The draft minutes of { $title } are to be circulated.
tasks-duty-remark = { $count ->
    [one] 1 remark on the minutes of { $title } waits.
   *[other] { $count } remarks on the minutes of { $title } wait.
}
tasks-duty-proposal = The proposed item ‘{ $title }’ is to be settled.
tasks-duty-task = Overdue task: ‘{ $title }’
tasks-duty-delivery = { $count ->
    [one] The secretariat has 1 district left to convey to: ‘{ $title }’
   *[other] The secretariat has { $count } districts left to convey to: ‘{ $title }’
}
tasks-duty-convey = { $count ->
    [one] 1 decision of { $title } was not conveyed to the districts.
   *[other] { $count } decisions of { $title } were not conveyed to the districts.
}
tasks-duty-call = There is a schedule ‘{ $title }’, and the next meeting is not called.
