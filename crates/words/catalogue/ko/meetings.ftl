# Sentences of meetings. Keys begin with `meetings-`.

# dynamic: meetings-kind-
# dynamic: meetings-stage-
# dynamic: meetings-part-
# dynamic: meetings-outcome-
# dynamic: meetings-capacity-
# dynamic: meetings-mode-
# dynamic: meetings-method-
# dynamic: meetings-choice-
# dynamic: meetings-ruling-
# dynamic: meetings-exclusion-
# dynamic: meetings-election-
# dynamic: meetings-ground-

## Words of the closed lists

meetings-kind-regular = 정기회의
meetings-kind-extraordinary = 임시회의
meetings-kind-unstated = 종류 미기재

meetings-stage-called = 소집됨
meetings-stage-open = 진행 중
meetings-stage-closed = 마침
meetings-stage-cancelled = 취소됨

meetings-part-report = 보고사항
meetings-part-decision = 심의·의결 안건

meetings-outcome-reported = 보고받음
meetings-outcome-decided = 의결함
meetings-outcome-rejected = 부결됨
meetings-outcome-noted = 기록함
meetings-outcome-carried-over = 다음 회의로 넘김
meetings-outcome-withdrawn = 철회됨

meetings-capacity-member = 구성원
meetings-capacity-observer = 참관
meetings-capacity-official = 관계 공무원
meetings-capacity-staff = 사무국

meetings-mode-in-person = 현장
meetings-mode-remote = 원격

meetings-method-show-of-hands = 거수 표결
meetings-method-by-name = 기명 표결

meetings-choice-yes = 찬성
meetings-choice-no = 반대
meetings-choice-abstain = 기권

meetings-ruling-passed = 가결
meetings-ruling-rejected = 부결
meetings-ruling-no-quorum = 정족수 미달
meetings-ruling-unknown = 정족수 확인 불가

meetings-exclusion-disqualification = 제척
meetings-exclusion-challenge = 기피
meetings-exclusion-abstention = 회피

meetings-election-running = 개표 전
meetings-election-elected = 당선
meetings-election-tied = 당선자 없음
meetings-election-abandoned = 그만둠

meetings-ground-chair = 의장이 소집
meetings-ground-resolution = 의결로 소집
meetings-ground-request = 구성원의 요구로 소집
meetings-ground-record = 과거 기록에서 옮김

## Convening

meetings-convening-refused-title = 회의 이름을 적어 주세요.
meetings-convening-refused-long-title = 회의 이름은 200자까지 적을 수 있습니다.
meetings-convening-refused-number = 제{ $no }차 회의가 이미 있습니다.
meetings-convening-refused-kind = 정기회의인지 임시회의인지 밝혀야 합니다.
meetings-convening-refused-past = 개회 시각 { JOSA($at, "이/가") } 이미 지났습니다.
meetings-convening-refused-needs-chair = 이 회의는 의장이 소집합니다.
meetings-convening-refused-needs-resolution = 임시회의를 소집하려면 소집을 정한 의결이 있어야 합니다.
meetings-convening-refused-needs-request = 임시회의를 소집하려면 구성원의 요구가 있어야 합니다.
meetings-convening-refused-few = 소집 요구는 재임 중인 { $least }명 이상이 하여야 하는데 { $got }명입니다.
meetings-convening-refused-notice = 회의는 { $days }일 전까지 알려야 합니다.
meetings-convening-refused-early = 소집한 날({ $at })보다 먼저 개회할 수 없습니다.
meetings-convening-refused-called = 아직 개회하지 않은 회의입니다.
meetings-convening-refused-open = 이미 개회한 회의입니다.
meetings-convening-refused-closed = 이미 마친 회의입니다.
meetings-convening-refused-cancelled = 취소된 회의입니다.
meetings-convening-refused-vote-open = 표결이 열려 있어 회의를 마칠 수 없습니다. 먼저 표결을 닫아 주세요.
meetings-convening-refused-item-open = 안건 { $no } ‘{ $title }’ 처리 중이어서 회의를 마칠 수 없습니다. 먼저 안건을 마쳐 주세요.
meetings-convening-refused-resolution = 근거로 든 결정은 이 회의를 소집하기로 한 유효한 의결이 아닙니다.
meetings-convening-refused-reason = 사유를 적어 주세요.
meetings-convening-advice-notice = 알림 기간 { $days }일보다 늦게 알립니다.
meetings-convening-advice-next = 차기 회의가 미정입니다.
meetings-convening-advice-carried = 다루지 못한 안건 { $count }건을 다음 회의로 넘겼습니다.
meetings-convening-advice-chair = 의장을 확인할 수 없습니다. 회의를 진행할 사람을 정해 주세요.

## Agenda

meetings-agenda-refused-over = 이미 끝난 회의에는 안건을 올릴 수 없습니다.
meetings-agenda-refused-title = 안건 이름을 적어 주세요.
meetings-agenda-refused-long-title = 안건 이름은 200자까지 적을 수 있습니다.
meetings-agenda-refused-ended = 이미 처리한 안건입니다.
meetings-agenda-refused-already-open = 이미 상정한 안건입니다.
meetings-agenda-refused-not-open = 아직 상정하지 않은 안건입니다.
meetings-agenda-refused-another = 안건 { $no } ‘{ $title }’ 처리 중입니다. 먼저 그 안건을 마쳐 주세요.
meetings-agenda-refused-vote-open = 이 안건의 표결이 열려 있습니다.
meetings-agenda-refused-election = 이 안건의 선거가 개표되지 않았습니다.
meetings-agenda-refused-nothing = 이 안건에서 의결한 것이 없습니다.
meetings-agenda-refused-place = 의사일정에 그런 순서가 없습니다.
meetings-agenda-refused-not-earlier = 이 기구가 마친 앞선 회의가 아닙니다.
meetings-agenda-refused-minutes-there = 그 회의록은 이미 의사일정에 있습니다.

## Attendance

meetings-attendance-refused-before = 개회하기 전의 시각입니다.
meetings-attendance-refused-future = { JOSA($at, "은/는") } 아직 오지 않은 시각입니다.
meetings-attendance-refused-no-seat = 구성원은 명부의 자리로 출석합니다.
meetings-attendance-refused-nobody = 누가 왔는지 적어 주세요.
meetings-attendance-refused-not-in-office = 그날 재임 중인 자리가 아닙니다.
meetings-attendance-refused-there = 이미 출석해 있습니다.
meetings-attendance-refused-gone = 이미 자리를 떠났습니다.
meetings-attendance-refused-order = 떠난 시각({ $left })이 온 시각({ $arrived })보다 빠릅니다.
meetings-attendance-refused-source = 누가 센 수인지 적어 주세요.
meetings-attendance-refused-fewer = 이름으로 확인된 출석이 { $named }명이어서 { $count }명으로 적을 수 없습니다.
meetings-attendance-refused-more = 재적이 { $members }명이어서 { $count }명이 출석할 수 없습니다.
meetings-attendance-advice-remote = 원격으로 참여하는 구성원은 출석 수에 들지 않습니다.
meetings-attendance-advice-quorum = 출석이 { $present }명으로 줄어 정족수 { $needed }명에 못 미칩니다.

## Motions

meetings-motions-refused-item = 상정한 안건에만 의안을 낼 수 있습니다.
meetings-motions-refused-text = 의안을 적어 주세요.
meetings-motions-refused-long = 의안은 2,000자까지 적을 수 있습니다.
meetings-motions-refused-organ = 이 일은 { JOSA($organ, "이/가") } 의결합니다.
meetings-motions-refused-office = 이 직은 표결이 아니라 호선으로 정합니다.
meetings-motions-refused-resolution = 그 회의는 의결로 소집하지 않습니다.
meetings-motions-refused-council = 다른 협의회의 일은 여기서 의결할 수 없습니다.
meetings-motions-refused-nobody = 자리를 맡을 사람이나 직위를 하나 골라 주세요.
meetings-motions-refused-withdrawn = 이미 철회한 의안입니다.
meetings-motions-refused-voted = 표결에 부친 의안은 철회할 수 없습니다.

## Votes

meetings-votes-refused-item = 상정한 안건의 의안만 표결할 수 있습니다.
meetings-votes-refused-withdrawn = 철회한 의안은 표결할 수 없습니다.
meetings-votes-refused-another = 다른 표결이 열려 있습니다. 먼저 그 표결을 닫아 주세요.
meetings-votes-refused-voted = 이미 표결한 의안입니다.
meetings-votes-refused-quorum = 재적 { $members }명 가운데 { $present }명이 출석하여 정족수 { $needed }명에 못 미칩니다.
meetings-votes-refused-members-unknown = 재적 구성원 수를 알 수 없어 정족수를 확인할 수 없습니다.
meetings-votes-refused-present-unknown = 출석한 구성원 수가 기록되지 않아 정족수를 확인할 수 없습니다.
meetings-votes-refused-unnamed = 출석 { $present }명 가운데 이름이 확인된 사람이 { $named }명이어서 기명 표결을 할 수 없습니다.
meetings-votes-refused-secret = 비밀투표로 정할 일이어서 기명 표결을 할 수 없습니다.
meetings-votes-refused-closed = 이미 닫힌 표결입니다.
meetings-votes-refused-open = 아직 열려 있는 표결입니다.
meetings-votes-refused-by-hands = 거수로 세는 표결입니다.
meetings-votes-refused-no-seat = 이 기구에 재임 중인 자리가 없어 표결할 수 없습니다.
meetings-votes-refused-excluded = 이 안건에서 빠진 구성원입니다.
meetings-votes-refused-absent = 출석하지 않은 구성원은 표결할 수 없습니다.
meetings-votes-refused-twice = 이미 표결하였습니다. 한 사람이 한 번 표결합니다.
meetings-votes-refused-ballots = 기명 표결은 집계를 고칠 수 없습니다. 표가 이름으로 남아 있습니다.
meetings-votes-refused-superseded = 이미 고쳐 적은 표결입니다. 마지막으로 고친 표결을 고쳐 주세요.
meetings-votes-refused-casting = 가부동수입니다. 의장이 찬반을 정해야 합니다.
meetings-votes-refused-not-excluded = 이 안건에서 빠진 구성원이 아닙니다.
meetings-votes-refused-reason = 사유를 적어 주세요.
meetings-votes-refused-impossible = 찬성·반대·기권을 합한 { $hands }표가 출석 { $present }명보다 많습니다.
meetings-votes-advice-no-recusal = 규정에 제척·기피·회피 조항이 없어 재적과 출석 수는 그대로 둡니다.
meetings-votes-advice-ground = 규정에 적힌 제척·기피·회피 사유가 아닙니다.

## Elections

meetings-elections-refused-organ = 이 직은 다른 기구에서 뽑습니다.
meetings-elections-refused-item = 상정한 안건에서만 선거를 할 수 있습니다.
meetings-elections-refused-another = 다른 선거가 진행 중입니다.
meetings-elections-refused-nobody = 후보를 골라 주세요.
meetings-elections-refused-twice = 같은 사람이 후보에 두 번 올라 있습니다.
meetings-elections-refused-member = 후보는 그 기구에 재임 중인 구성원이어야 합니다.
meetings-elections-refused-over = 이미 끝난 선거입니다.
meetings-elections-refused-others = 이번 투표의 후보가 아닌 사람의 표가 있습니다.
meetings-elections-refused-many = 표 { $cast }장이 출석 { $present }명보다 많습니다.
meetings-elections-refused-quorum = 정족수가 확인되지 않아 선거를 할 수 없습니다.

# Page texts.

## Pages of meetings: quorum and floor

meetings-page-quorum = 정족수
meetings-page-quorum-before = 개회 전
meetings-page-quorum-before-why = 개회하면 출석과 정족수를 이곳에서 실시간으로 확인합니다.
meetings-page-quorum-unknown-why = 구성원 명부가 온전하지 않고 재적 인원을 밝힌 사람도 없어, 재적의 과반수가 몇 명인지 알 수 없습니다.
meetings-page-quorum-over = 회의를 마쳤습니다
meetings-page-quorum-over-why = 회의에 한 번이라도 출석한 구성원의 수입니다. 표결마다 적용한 정족수는 표결 결과에 남아 있습니다.
meetings-page-quorum-cancelled = 열리지 않은 회의입니다.
meetings-page-quorum-declare-next = 재적 인원을 아래에 적으면 정족수를 확인할 수 있습니다. 적은 사람과 출처는 판정에 함께 남습니다.
meetings-page-quorum-ask-next = 의장이나 간사가 재적 인원을 밝히면 정족수를 확인할 수 있습니다.
meetings-page-members = 재적
meetings-page-present = 출석
meetings-page-others = 참관·배석
meetings-page-others-why = { $count }명. 정족수에 넣지 않습니다.
meetings-page-members-roster = 명부에서 센 { $count }명
meetings-page-members-declared = { $count }명. { JOSA($who, "이/가") } { $at }에 밝힘 ({ $source })
meetings-page-members-unknown = 명부가 온전하지 않아 알 수 없음. 이름이 있는 사람은 { $named }명
meetings-page-heads = { $at } 머릿수 { $count }명 ({ $who })
meetings-page-seats = 좌석도: 구성원의 출석
meetings-page-declare = 재적 인원 밝히기
meetings-page-declare-hint = 명부에 이름이 있는 구성원은 { $named }명입니다. 이름이 없는 구성원까지 더한 수를 적습니다.
meetings-page-declare-count = 재적 인원
meetings-page-declare-source = 회의에서 밝힘
meetings-page-declare-do = 재적 인원 적기
meetings-page-said-by = 밝힌 사람
meetings-page-count-heads = 머릿수로 출석 세기
meetings-page-count-heads-hint = 이름을 모르는 구성원이 있을 때 의장이나 간사가 센 출석 인원을 적습니다. 뒤에 이름으로 들고 나면 수가 따라 바뀝니다.
meetings-page-count-heads-count = 출석한 구성원
meetings-page-count-heads-do = 머릿수 적기
meetings-page-count-heads-caption = 의장이나 간사가 밝힌 머릿수
meetings-page-to-attendance = 출석부 보기

## The head of a meeting

meetings-page-hall = 회의장 화면
meetings-page-votes = 표결 모두 보기
meetings-page-open = 개회
meetings-page-presiding = 의장 { $who }
meetings-page-presiding-why = 의장을 대신하여 진행: { $why }
meetings-page-cancelled-why = 취소 사유: { $why }
meetings-page-next-meeting = 차기 회의: { $next }
meetings-page-next-unknown = 차기 회의 미정

## Agenda and items

meetings-page-agenda = 의사일정
meetings-page-agenda-edit = 의사일정 편집
meetings-page-agenda-empty = 아직 올린 안건이 없습니다.
meetings-page-next = 다음
meetings-page-next-item = 다음 안건 상정
meetings-page-take-up = 상정
meetings-page-out-of-turn = 차례를 바꾸어 상정
meetings-page-item-no = 안건 { $no }
meetings-page-report-no = 보고 { $no }
meetings-page-referred = 앞선 회의의 안건에서 이어집니다
meetings-page-comparison = 신·구 조문 대비
meetings-page-comparison-caption = 신·구 조문 대비표
meetings-page-amendment = 개정안 전체 보기
meetings-page-added = 추가
meetings-page-deleted = 삭제
meetings-page-new-paragraph = 신설
meetings-page-article = 조항
meetings-page-current = 현행
meetings-page-proposed = 개정안
meetings-page-effect = 효력
meetings-page-rule = 의결 기준
meetings-page-decision-no = 결정 제{ $no }호
meetings-page-voided = 집계를 고쳐 무효가 됨: { $why }
meetings-page-readmitted = { $at } 복귀
meetings-page-end-item = 안건을 어떻게 마칠까요?
meetings-page-end-note = 덧붙일 말
meetings-page-end-do = 안건 마치기
meetings-page-item-add = 안건 올리기
meetings-page-item-title = 안건 이름
meetings-page-item-note = 세부 내용 (한 줄에 하나씩)
meetings-page-item-origin = 누가 올렸는지
meetings-page-item-place = 순서
meetings-page-item-referred = 이어받을 안건
meetings-page-item-referred-hint = 다른 회의에서 넘어온 안건이면 골라 주세요. 앞뒤 기록이 이어집니다.
meetings-page-item-amendment = 운영규정 개정안은 규정 화면에서 안건으로 올립니다

## Motions

meetings-page-moved = { $who } 발의, { $at }
meetings-page-move = 의안 내기
meetings-page-move-page = 효력이 있는 의안 내기
meetings-page-move-text = 의안
meetings-page-move-hint = 문장만으로 의결합니다. 가결되면 자리나 규정이 함께 바뀌게 하려면
meetings-page-move-more = 효력이 있는 의안으로
meetings-page-move-do = 의안 내기
meetings-page-moved-by = 발의한 사람
meetings-page-move-effect = 가결되면 무엇이 바뀌나요?
meetings-page-move-effect-hint = 고른 효력은 가결되는 그때 바로 기록에 반영됩니다. 고르지 않은 칸은 보지 않습니다.
meetings-page-effect-seat = 마칠 자리
meetings-page-effect-last-day = 마지막 날
meetings-page-effect-person = 맡을 사람
meetings-page-effect-role = 맡을 자리
meetings-page-effect-district = 자치구
meetings-page-effect-first-day = 첫날 (비우면 의결한 날)
meetings-page-effect-draft = 개정안
meetings-page-effect-on = 시행일 (비우면 의결한 때)
meetings-page-effect-parent = 어느 기구 아래
meetings-page-effect-name = 이름
meetings-page-effect-name-en = 영어 이름
meetings-page-effect-slug = 주소에 쓸 낱말 (영어 소문자)
meetings-page-effect-meets = 소집할 기구
meetings-page-amend-move = 개정안을 의안으로 내기
meetings-page-amend-text = { JOSA($title, "을/를") } 원안대로 의결한다.
meetings-page-withdraw-motion = 의안 철회
meetings-page-withdraw-motion-sure = 이 의안을 철회할까요? 철회한 기록은 남습니다.

## Votes

meetings-page-open-vote = 표결 열기
meetings-page-open-by-hands = 거수 표결 열기
meetings-page-open-by-name = 기명 표결 열기
meetings-page-voting = 표결 중
meetings-page-opened-at = { $at } 시작
meetings-page-closed-at = { $at } 마감
meetings-page-vote-line = 출석 { $base }명 가운데 찬성 { $needed }명 이상이면 가결됩니다.
meetings-page-voted = 투표함
meetings-page-hands-now = 손을 들어 표결하고 있습니다. 의장이나 간사가 수를 셉니다.
meetings-page-hands-hint = 찬성·반대·기권을 더한 수는 출석 인원을 넘을 수 없습니다. 판정은 적은 즉시 이루어집니다.
meetings-page-casting = 가부동수이면 의장의 결정
meetings-page-casting-none = 정하지 않음
meetings-page-vote-close = 표결 마감
meetings-page-vote-close-sure = 표결을 마감할까요? 아직 투표하지 않은 출석 구성원이 { $owing }명입니다.
meetings-page-vote-result = 표결 결과
meetings-page-vote-seats = 좌석도: 누가 어떻게 표결했는지
meetings-page-vote-hands = 찬성 { $yes }명, 반대 { $no }명, 기권 { $abstain }명
meetings-page-law = { $day } 시행 규정 적용
meetings-page-rested-on = 판정의 바탕
meetings-page-by-roster = 명부에서 셈
meetings-page-by-declared = 밝힌 수
meetings-page-by-unknown = 확인되지 않음
meetings-page-correct = 집계 고치기
meetings-page-correct-hint = 표결할 때의 재적·출석과 규정은 그대로 두고 센 수만 고칩니다. 결과가 뒤집히면 효력도 함께 바뀌며, 앞의 집계는 지워지지 않습니다.
meetings-page-correct-do = 고친 집계로 다시 판정
meetings-page-corrects = 앞선 집계를 고침: { $why }
meetings-page-my-vote = 내 표
meetings-page-my-vote-said = { $choice }에 투표했습니다.
meetings-page-my-vote-hint = 글쇠 A 찬성, S 반대, D 기권. 물음표(?)를 누르면 단축키를 모두 봅니다.
meetings-page-cast-sure = { $choice }에 투표할까요? 낸 표는 바꿀 수 없습니다.
meetings-page-votes-none = 아직 표결한 의안이 없습니다
meetings-page-votes-none-next = 안건에서 의안을 내고 표결을 열면 이곳에 결과가 남습니다.

## Elections

meetings-page-election = { $role } 선거
meetings-page-elect = 선거 열기
meetings-page-elect-role = 뽑을 직
meetings-page-elect-do = 선거 시작
meetings-page-candidate = 후보
meetings-page-candidates = 후보
meetings-page-rounds = 투표 결과
meetings-page-round = { $no }차 투표
meetings-page-not-standing = 후보가 아님
meetings-page-invalid = 무효·기권
meetings-page-needed = 필요한 표 / 출석
meetings-page-count-round = 개표 결과 적기
meetings-page-elected = { $round }차 투표에서 { JOSA($who, "이/가") } { JOSA($role, "으로/로") } 뽑혔습니다.
meetings-page-run-off = 필요한 표를 얻은 사람이 없어 다시 투표합니다: { $who }
meetings-page-tied = 표가 같아 정하지 못했습니다. 다음 방법은 회의에서 정합니다.
meetings-page-abandoned = 안건을 마치면서 선거도 그만두었습니다.
meetings-page-person = 기록 번호 { $no }인 사람
meetings-page-see-decision = 결정 보기

## Decided without a vote, members kept out

meetings-page-record = 표결 없이 정하거나 기록하기
meetings-page-record-how = 어떻게 정했나요?
meetings-page-record-text = 정하거나 기록할 내용
meetings-page-record-do = 결정 적기
meetings-page-consensus = 이의 없음으로 결정
meetings-page-consensus-hint = 의장이 이의가 있는지 묻고, 아무도 이의를 내지 않았을 때 적습니다.
meetings-page-note = 기록만 함
meetings-page-note-hint = 사임 처리처럼 결정할 것이 없는 일을 회의 기록에 남깁니다.
meetings-page-noted-seats = 끝난 자리 처리
meetings-page-keep-open = 안건을 열어 둡니다
meetings-page-exclude = 제척·기피·회피
meetings-page-exclude-do = 이 안건에서 빼기
meetings-page-readmit = 다시 들이기
meetings-page-member = 구성원

## Attendance

meetings-page-take = 출석 받기
meetings-page-take-keys = 이름 옆의 글쇠를 누르면 출석과 퇴장을 기록합니다.
meetings-page-away = 아직 오지 않은 구성원
meetings-page-there = 출석한 구성원
meetings-page-arrive = 출석
meetings-page-leave = 퇴장
meetings-page-arrive-picked = 고른 사람 출석
meetings-page-arrive-all = 모두 출석
meetings-page-nobody-picked = 출석한 사람을 골라 주세요.
meetings-page-guests = 참관·배석 적기
meetings-page-guests-hint = 참관인과 관계 공무원, 사무국은 정족수에 넣지 않습니다.
meetings-page-guest-name = 이름 또는 직위
meetings-page-guest-do = 참석 적기
meetings-page-capacity = 구분
meetings-page-sheet = 출석부
meetings-page-sheet-members = 구성원
meetings-page-sheet-unnamed = 명부에 이름이 있는 구성원이 없습니다. 출석은 머릿수로 셉니다.
meetings-page-sheet-caption = 구성원이 들고 난 시각
meetings-page-signature = 서명
meetings-page-no = 번호

## The meeting as a whole

meetings-page-console = 회의 관리
meetings-page-preside = 진행할 사람 정하기
meetings-page-preside-hint = 의장이 아닌 사람이 진행하면 사유를 적습니다.
meetings-page-preside-do = 진행자로 적기
meetings-page-change = 일시·장소 바꾸기
meetings-page-change-do = 바꾼 내용 알리기
meetings-page-cancel = 회의 취소
meetings-page-cancel-do = 회의 취소하기
meetings-page-cancel-sure = 이 회의를 취소할까요? 취소한 기록은 남습니다.
meetings-page-close = 폐회
meetings-page-close-left = 다루지 않은 안건 { $count }건은 다음 회의로 넘어갑니다.
meetings-page-close-next = 차기 회의
meetings-page-close-hint = 날짜나 ‘별도 통지’처럼 회의에서 말한 대로 적습니다. 비워 두면 ‘차기 회의 미정’으로 남습니다.
meetings-page-close-do = 폐회하기
meetings-page-close-sure = 회의를 마칠까요? 출석한 사람은 모두 퇴장한 것으로 적습니다.
meetings-page-leave-hall = 회의 화면으로

## The list, and calling a meeting

meetings-page-list-lede = 진행 중인 회의와 앞으로 열 회의, 지난 회의를 달마다 모았습니다.
meetings-page-list-next = 앞으로 열 회의
meetings-page-list-counts = 안건 { $items }건 · 결정 { $decisions }건
meetings-page-enter = 회의 보기
meetings-page-body = 회의체
meetings-page-all-bodies = 모든 회의체
meetings-page-year = 해
meetings-page-all-years = 모든 해
meetings-page-call-for = { $body } 소집
meetings-page-call = { $body } 소집
meetings-page-call-lede = 근거를 밝혀 회의를 소집합니다. 소집한 때가 알린 때로 기록됩니다.
meetings-page-call-refused = 소집하지 못했습니다
meetings-page-call-rules = 소집에 관한 규정
meetings-page-call-do = 소집하기
meetings-page-kind = 회의 종류
meetings-page-series-no = 회차
meetings-page-series-no-hint = 이 회의체의 몇 번째 회의인지 적습니다. 다음 번호를 미리 적어 두었습니다.
meetings-page-title = 회의 이름
meetings-page-title-en = 영어 이름
meetings-page-title-proposed = 제{ $no }차 { $body }
meetings-page-from = 시작
meetings-page-until = 끝
meetings-page-ground-no-article = 규정에 이렇게 소집하는 조문이 없습니다.
meetings-page-ground-decision = 소집을 정한 결정
meetings-page-ground-decision-hint = 의결로 소집할 때 고릅니다.
meetings-page-ground-none = 여기에 없음
meetings-page-ground-text = 결정의 내용이나 출처
meetings-page-ground-text-hint = 목록에 없는 결정이면 적습니다.
meetings-page-ground-members = 회의를 요구한 구성원

## What was done

meetings-done-convened = 회의를 소집했습니다.
meetings-done-moved = 바꾼 내용을 적었습니다.
meetings-done-opened = 개회했습니다.
meetings-done-closed = 폐회했습니다.
meetings-done-cancelled = 회의를 취소했습니다.
meetings-done-presiding = 진행할 사람을 적었습니다.
meetings-done-item-added = 안건을 올렸습니다.
meetings-done-item-changed = 안건을 고쳤습니다.
meetings-done-item-opened = 안건을 상정했습니다.
meetings-done-item-closed = 안건을 마쳤습니다.
meetings-done-arrived = 출석을 적었습니다.
meetings-done-left = 퇴장을 적었습니다.
meetings-done-counted = 머릿수를 적었습니다.
meetings-done-motion-moved = 의안을 냈습니다.
meetings-done-motion-withdrawn = 의안을 철회했습니다.
meetings-done-vote-opened = 표결을 열었습니다.
meetings-done-cast = 투표했습니다.
meetings-done-passed = 가결되었습니다.
meetings-done-rejected = 부결되었습니다.
meetings-done-no-quorum = 정족수에 못 미쳐 아무것도 정하지 못했습니다.
meetings-done-unknown = 정족수를 확인할 수 없어 아무것도 정하지 못했습니다.
meetings-done-corrected = 집계를 고치고 다시 판정했습니다.
meetings-done-excluded = 이 안건에서 뺐습니다.
meetings-done-readmitted = 안건에 다시 들였습니다.
meetings-done-election-opened = 선거를 열었습니다.
meetings-done-election-counted = 개표 결과를 적었습니다.
meetings-done-recorded = 결정을 적었습니다.
# end of page texts
