# 과제와 전달. 열쇠는 `tasks-`로 시작한다.

tasks-register-refused-text = 할 일을 적어 주세요.
tasks-register-refused-long = 2,000자 안으로 적어 주세요.
tasks-register-refused-owner = 맡을 사람이나 직위를 고르거나 이름을 적어 주세요.
tasks-register-refused-past = 기한({ $day })이 과제를 준 날보다 앞섭니다.
tasks-register-refused-due = 기한을 말로 적어 주세요.
tasks-register-refused-not-owner = 과제를 맡은 사람과 의장, 간사만 보고할 수 있습니다.
tasks-register-refused-dropped = 과제를 그만두는 것은 의장이나 간사가 정합니다.
tasks-register-refused-settled = 이미 끝난 과제입니다.
tasks-register-refused-body = 다른 협의회의 기록에서 나온 과제입니다.

tasks-deliveries-refused-organ = 전달할 책임은 다른 기구의 의결에 관한 것입니다.
tasks-deliveries-refused-void = 무효가 된 결정은 전달하지 않습니다.
tasks-deliveries-refused-note = 기록만 한 것은 의결이 아니어서 전달하지 않습니다.
tasks-deliveries-refused-not-over = 회의를 마친 뒤에 전달을 시작할 수 있습니다.
tasks-deliveries-refused-started = 이미 전달을 시작했습니다.
tasks-deliveries-refused-nothing = 이 회의에는 전달할 의결이 없습니다.
tasks-deliveries-refused-not-bound = 그 자치구의 소통책임자와 간사만 보고할 수 있습니다.
tasks-deliveries-refused-not-sent = 먼저 자치구에 전한 것을 적어 주세요.
tasks-deliveries-refused-not-discussed = 먼저 자치구에서 논의한 날을 적어 주세요.
tasks-deliveries-refused-done = 이미 보고한 단계입니다.
tasks-deliveries-refused-proof = 전한 것을 보여 주는 자료를 적어 주세요.
tasks-deliveries-refused-feedback = 자치구에서 나온 의견을 적어 주세요.
tasks-deliveries-refused-long = 4,000자 안으로 적어 주세요.
tasks-deliveries-refused-day = 전하기 전이거나 아직 오지 않은 날입니다: { $day }
tasks-deliveries-advice-secretariat = 소통책임자가 없는 자치구 { $count }곳은 사무국이 맡습니다.

## States and columns

tasks-state-open = 시작 전
tasks-state-under-way = 진행 중
tasks-state-done = 마침
tasks-state-dropped = 그만둠
tasks-stage-open = 전하기 전
tasks-stage-late = 전할 때가 지남
tasks-stage-sent = 전함
tasks-stage-discussed = 논의함
tasks-stage-fed-back = 의견이 돌아옴
tasks-column-no = 번호
tasks-column-text = 할 일
tasks-column-owner = 맡은 이
tasks-column-body = 기구
tasks-column-due = 기한
tasks-column-state = 상태
tasks-column-from = 나온 곳
tasks-column-meeting = 회의
tasks-column-set = 과제를 준 때
tasks-column-settled = 끝난 때
tasks-due-none = 기한을 적지 않음
tasks-due-on = { $day }까지
tasks-due-next = { $words }({ $day })까지
tasks-due-next-uncalled = { $words }까지, 아직 소집하지 않음
tasks-due-next-words = 다음 회의

## The list, one task

tasks-list-title = 과제
tasks-list-lede = 회의에서 맡긴 일과 그 뒤를 모았습니다. 기한이 지난 것부터 보입니다.
tasks-all-owners = 맡은 이 모두
tasks-all-states = 상태 모두
tasks-only-overdue = 기한이 지난 것만
tasks-overdue-count = 기한이 지난 과제 { $count }건
tasks-caption = 과제, 기한이 지난 것부터
tasks-none = 과제가 없습니다
tasks-none-next = 회의에서 나온 의견이나 결정을 과제로 만들면 이곳에 쌓입니다.
tasks-make = 과제로
tasks-reports-title = 보고
tasks-reports-none = 아직 보고가 없습니다.
tasks-report-title = 보고하기
tasks-report-state = 지금 상태
tasks-report-text = 한 일
tasks-report-evidence = 증빙
tasks-report-evidence-hint = 자료의 주소나 이름을 적습니다. 없으면 비워 둡니다.
tasks-report-submit = 보고
tasks-report-done = 보고를 적었습니다.
tasks-report-shown-by = 증빙: { $what }

## Giving a task

tasks-set-title = 과제 주기
tasks-set-submit = 과제 주기
tasks-set-further = 이어지는 과제 주기
tasks-set-from = { $kind }에서: “{ $text }”
tasks-set-done = 과제를 적었습니다.
tasks-set-owner-other = 목록에 없음(아래에 이름을 적음)
tasks-set-label = 맡은 이의 이름
tasks-set-label-hint = 목록에서 고르지 않았을 때만 적습니다.
tasks-set-due-none = 적지 않음
tasks-set-due-day = 날을 정함
tasks-set-due-next = 이 기구의 다음 회의까지
tasks-set-due-words = 말로 적음
tasks-set-due-on = 기한인 날
tasks-set-due-text = 기한을 적은 말
tasks-set-due-text-hint = 회의록에 적힌 대로 적습니다. 보기: 다음 협의회, 하반기

## Deliveries

tasks-deliveries-mine = 내 자치구에 전할 것
tasks-deliveries-body = 자치구에 전할 의결
tasks-deliveries-back = 자치구에서 돌아온 의견
tasks-deliveries-lede = 의결된 사항을 자치구에 전하고, 논의한 뒤 의견을 가져옵니다.
tasks-deliveries-for = { $meeting }에서 볼 의견입니다.
tasks-deliveries-none-mine = 내 자치구에 전할 의결이 없습니다
tasks-deliveries-none = 전달을 시작한 의결이 없습니다
tasks-deliveries-none-back = 돌아온 의견이 없습니다
tasks-deliveries-none-next = 전체회의가 끝나고 전달을 시작하면 이곳에 보입니다.
tasks-deliveries-title = { $no } 전달
tasks-deliveries-start = 전달 시작
tasks-deliveries-districts = 자치구별 전달
tasks-deliveries-not-started = 아직 전달을 시작하지 않았습니다
tasks-deliveries-not-started-next = 회의를 마친 뒤 의장이나 간사가 시작합니다.
tasks-deliveries-secretariat = 사무국
tasks-deliveries-proof = 무엇으로 전했는지
tasks-deliveries-proof-hint = 공문, 게시글, 단체 대화방 공지, 회의록처럼 전한 것을 보여 주는 자료를 적습니다.
tasks-deliveries-discussed-on = 논의한 날
tasks-deliveries-feedback = 자치구에서 나온 의견
tasks-deliveries-do-sent = 전했음을 적기
tasks-deliveries-do-discussed = 논의한 날 적기
tasks-deliveries-do-fed-back = 의견 보내기
tasks-deliveries-was-sent = { $day } 전함: { $proof }
tasks-deliveries-was-discussed = { $day } 자치구에서 논의함
tasks-deliveries-was-answered = { $day } 의견을 보냄
tasks-deliveries-started = 전달 { $count }건을 시작했습니다.
tasks-deliveries-reported = 전달 상황을 적었습니다.

tasks-after-title = 회의 뒤에 할 일
tasks-after-tasks = 이 회의에서 준 과제 { $count }건
tasks-after-feedback = 지난 의결에 대해 자치구에서 돌아온 의견 { $count }건
tasks-after-started = 자치구로 전하고 있는 의결 { $count }건
tasks-after-convey = 아직 자치구에 전하지 않은 의결이 있습니다.

## Work lists

tasks-mine-lede = 할 일과 다음 일정, 그동안 바뀐 것을 봅니다.
tasks-mine-next = 다음 회의
tasks-mine-none-next = 잡힌 회의가 없습니다.
tasks-mine-proposed = 내가 낸 안건 제안
tasks-mine-changes = 최근 두 주 동안 바뀐 것
tasks-mine-no-changes = 두 주 동안 바뀐 것이 없습니다.
tasks-mine-duties = 맡은 기구의 일
tasks-mine-no-duties = 밀린 일이 없습니다.
tasks-mine-links = 내 기록
tasks-mine-account = 계정과 로그인한 기기
tasks-mine-person = 내 기록 보기
tasks-mine-deliver = { $district }에 전하기: ‘{ $text }’
tasks-mine-written = 서면심의 ‘{ $title }’에 답해 주세요.
tasks-mine-minutes = { $title } 회의록을 읽고 고칠 곳을 알려 주세요.
tasks-mine-reply-comes = 참석한다고 답함
tasks-mine-reply-remote = 영상으로 참석한다고 답함
tasks-mine-reply-absent = 불참한다고 답함
tasks-mine-reply-unsure = 미정이라고 답함
tasks-mine-reply-none = 참석 여부를 답하지 않음
tasks-duty-letter = 보내지 못한 전자우편이 { $count }통 있습니다.
tasks-duty-referral = 회부된 안건 { JOSA($title, "이/가") } 상정을 기다립니다.
tasks-duty-notice = { $title } 소집을 아직 알리지 않았습니다.
tasks-duty-minutes-none = { $title } 회의록을 써야 합니다.
tasks-duty-minutes-draft = { $title } 회의록 초안을 회람해야 합니다.
tasks-duty-remark = { $title } 회의록에 고칠 곳 { $count }건이 들어왔습니다.
tasks-duty-proposal = 제안된 안건을 어떻게 할지 정해 주세요: ‘{ $title }’
tasks-duty-task = 기한이 지난 과제: ‘{ $title }’
tasks-duty-delivery = 사무국이 전할 자치구가 { $count }곳 남았습니다: ‘{ $title }’
tasks-duty-convey = { $title }의 의결 { $count }건을 자치구에 전하지 않았습니다.
tasks-duty-call = 정례 일정이 있는데 다음 회의를 소집하지 않았습니다: ‘{ $title }’
