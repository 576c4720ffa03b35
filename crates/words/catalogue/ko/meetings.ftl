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

meetings-motions-refused-item = 처리 중인 안건에만 의안을 낼 수 있습니다.
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

meetings-votes-refused-item = 처리 중인 안건의 의안만 표결할 수 있습니다.
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
meetings-elections-refused-item = 처리 중인 안건에서만 선거를 할 수 있습니다.
meetings-elections-refused-another = 다른 선거가 진행 중입니다.
meetings-elections-refused-nobody = 후보를 골라 주세요.
meetings-elections-refused-twice = 같은 사람이 후보에 두 번 올라 있습니다.
meetings-elections-refused-member = 후보는 그 기구에 재임 중인 구성원이어야 합니다.
meetings-elections-refused-over = 이미 끝난 선거입니다.
meetings-elections-refused-others = 이번 투표의 후보가 아닌 사람의 표가 있습니다.
meetings-elections-refused-many = 표 { $cast }장이 출석 { $present }명보다 많습니다.
meetings-elections-refused-quorum = 정족수가 확인되지 않아 선거를 할 수 없습니다.
