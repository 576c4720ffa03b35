# 회의 중: 발언 신청, 정회, 발언, 공개, 서면심의

## Speakers

meetings-speakers-title = 발언 신청
meetings-speakers-closed = 신청 마감
meetings-speakers-limit = 한 사람 { $time }
meetings-speakers-time = { $min ->
    [0] { $sec }초
   *[other] { $min }분 { $sec }초
}
meetings-speakers-speaks = 발언 중
meetings-speakers-since = { $at }부터 { $time }
meetings-speakers-over = 정한 시간이 지났습니다
meetings-speakers-me = 나
meetings-speakers-nobody = 발언을 신청한 사람이 없습니다.
meetings-speakers-next = 다음 사람에게 발언권 주기
meetings-speakers-give = 발언권 주기
meetings-speakers-end = 발언 마침
meetings-speakers-up = 앞으로
meetings-speakers-take-off = 목록에서 빼기
meetings-speakers-ask = 발언 신청하기
meetings-speakers-leave = 발언 신청 거두기
meetings-speakers-add = 다른 사람의 발언 신청 적기
meetings-speakers-add-do = 목록에 적기
meetings-speakers-other = 구성원이 아닌 사람(오른쪽에 적기)
meetings-speakers-label = 이름 또는 직위
meetings-speakers-keep = 발언 목록 관리
meetings-speakers-seconds = 한 사람의 발언 시간(초, 정하지 않으면 비움)
meetings-speakers-close = 더 신청받지 않음
meetings-speakers-totals = 사람별 발언 시간
meetings-speakers-total = { $turns }번, 모두 { $time }
meetings-speakers-refused-nobody = 누가 발언하려는지 적어 주세요.
meetings-speakers-refused-long = 이름이나 직위는 100자까지 적을 수 있습니다.
meetings-speakers-refused-no-seat = 이 기구의 구성원만 스스로 발언을 신청할 수 있습니다.
meetings-speakers-refused-absent = 출석하지 않은 구성원은 발언을 신청할 수 없습니다.
meetings-speakers-refused-excluded = 이 안건에서 빠진 구성원은 발언을 신청할 수 없습니다.
meetings-speakers-refused-closed = 발언 신청을 마감했습니다.
meetings-speakers-refused-on = 이미 발언을 신청했습니다.
meetings-speakers-refused-speaks = 지금 발언하고 있습니다.
meetings-speakers-refused-spoken = 이미 발언한 차례입니다.
meetings-speakers-refused-left = 이미 목록에서 빠진 신청입니다.
meetings-speakers-refused-silent = 지금 발언하고 있는 차례가 아닙니다.
meetings-speakers-refused-none = 기다리는 사람이 없습니다.
meetings-speakers-refused-not-yours = 다른 사람의 발언 신청은 의장이나 간사가 다룹니다.
meetings-speakers-refused-place = 발언 목록에 그런 순서가 없습니다.
meetings-speakers-refused-seconds = 발언 시간은 10초에서 3,600초 사이로 정합니다.
meetings-done-asked = 발언 신청을 적었습니다.
meetings-done-left-list = 발언 신청을 거두었습니다.
meetings-done-floor = 발언권을 주었습니다.
meetings-done-turn-ended = 발언을 마쳤습니다.
meetings-done-ordered = 발언 순서를 바꾸었습니다.
meetings-done-list = 발언 목록을 정했습니다.

## Recesses

meetings-recesses-on = 정회 중
meetings-recesses-since = { $at }부터 쉽니다. 사유: { $why }
meetings-recesses-resume = 속개하기
meetings-recesses-begin = 정회
meetings-recesses-begin-do = 정회하기
meetings-recesses-hint = 정회하는 동안에는 안건을 상정하거나 표결하지 않습니다.
meetings-recesses-refused-on = { $at }부터 이미 정회 중입니다.
meetings-recesses-refused-none = 정회 중이 아닙니다.
meetings-recesses-refused-reason = 정회하는 사유를 적어 주세요.
meetings-recesses-refused-long = 사유는 200자까지 적을 수 있습니다.
meetings-convening-refused-recess = { $at }부터 정회 중입니다. 속개한 뒤에 할 수 있습니다.
meetings-done-recess = 정회했습니다.
meetings-done-resumed = 속개했습니다.
meetings-floor-lost = 정족수 상실
meetings-floor-lost-since = { $at }부터 정족수에 못 미칩니다.
meetings-floor-stopped = 열려 있는 표결은 멈췄습니다. 정족수가 다시 차면 이어지고, 그대로 닫으면 정족수 미달로 처리됩니다.

## Statements

meetings-statements-title = 발언
meetings-statements-by = 발언자
meetings-statements-text = 발언 요지
meetings-statements-do = 발언 적기
meetings-statements-more = 목록에 없는 발언자, 시각, 출처
meetings-statements-label = 발언자 이름 또는 직위
meetings-statements-edit = 발언 고치기
meetings-statements-reword = 글 바로잡기
meetings-statements-strike = 기록에서 지우기
meetings-statements-strike-do = 지우기
meetings-statements-strike-sure = 이 발언을 기록에서 지울까요? 지운 사실과 사유는 남습니다.
meetings-statements-strike-hint = 지운 사실과 사유는 남습니다.
meetings-statements-struck = 기록에서 지움: { $why }
meetings-statements-struck-title = 지운 발언
meetings-statements-earlier = 앞서 적은 글
meetings-statements-earlier-caption = 바로잡기 전의 글, 오래된 것부터
meetings-statements-replaced = 바꾼 때
meetings-statement-explanation = 설명
meetings-statement-opinion = 의견
meetings-statement-proposal = 제안
meetings-statement-question = 질문
meetings-statement-answer = 답변
meetings-statement-result = 결과
meetings-statements-refused-item = 상정한 안건에만 발언을 적을 수 있습니다.
meetings-statements-refused-nobody = 누가 발언했는지 적어 주세요.
meetings-statements-refused-text = 발언 요지를 적어 주세요.
meetings-statements-refused-long = 발언 요지는 4,000자까지 적을 수 있습니다.
meetings-statements-refused-struck = 이미 기록에서 지운 발언입니다.
meetings-statements-refused-reason = 지우는 사유를 적어 주세요.
meetings-statements-refused-frozen = 회의록이 확정되어 고칠 수 없습니다. 바로잡을 것은 회의록 정정으로 남깁니다.
meetings-done-said = 발언을 적었습니다.
meetings-done-reworded = 발언을 바로잡았습니다. 앞서 적은 글도 남습니다.
meetings-done-struck = 발언을 기록에서 지웠습니다.

## Disclosure

meetings-disclosures-hidden = (비공개)
meetings-disclosures-title = 공개 범위
meetings-disclosures-lede = 회의의 기록은 공개합니다. 공개하지 않는 것은 공공기관의 정보공개에 관한 법률 제9조제1항의 어느 호에 해당하는지 밝히고 기한을 두어 다시 봅니다.
meetings-disclosures-now = 공개하지 않은 것
meetings-disclosures-none = 모두 공개되어 있습니다.
meetings-disclosures-caption = 공개하지 않은 안건·결정·발언과 그 근거
meetings-disclosures-outsider = 비공개 사유와 내용은 이 기구의 구성원과 사무국만 봅니다.
meetings-disclosures-set = 공개 범위 정하기
meetings-disclosures-of = 대상
meetings-disclosures-level = 공개 여부
meetings-disclosures-open = 공개
meetings-disclosures-partly = 부분공개
meetings-disclosures-closed = 비공개
meetings-disclosures-closed-mark = 비공개
meetings-disclosures-grounds = 근거(제9조제1항)
meetings-disclosures-ground-1 = 제1호: 다른 법령이 비밀이나 비공개로 정한 정보
meetings-disclosures-ground-2 = 제2호: 국가안전보장·국방·통일·외교관계
meetings-disclosures-ground-3 = 제3호: 국민의 생명·신체·재산의 보호
meetings-disclosures-ground-4 = 제4호: 진행 중인 재판, 범죄의 수사 등
meetings-disclosures-ground-5 = 제5호: 감사·인사관리·의사결정 과정 등
meetings-disclosures-ground-6 = 제6호: 개인에 관한 사항으로 사생활의 비밀
meetings-disclosures-ground-7 = 제7호: 법인·단체의 경영상·영업상 비밀
meetings-disclosures-ground-8 = 제8호: 특정인에게 이익이나 불이익을 줄 우려가 있는 정보
meetings-disclosures-ground-no = 제{ $no }호
meetings-disclosures-said = { $level }({ $grounds })
meetings-disclosures-hidden-fields = 부분공개일 때 가리는 것
meetings-disclosures-field-text = 제목과 글
meetings-disclosures-field-speaker = 발언자와 발의자
meetings-disclosures-field-ballots = 누가 어떻게 표결했는지
meetings-disclosures-field-papers = 붙인 문서
meetings-disclosures-reason-hint = 이 기구의 구성원과 사무국만 봅니다.
meetings-disclosures-review = 다시 보는 날
meetings-disclosures-review-hint = 이날까지 공개할지 다시 정합니다.
meetings-disclosures-review-due = 다시 볼 때가 됨
meetings-disclosures-of-item = 안건: { $title }
meetings-disclosures-of-statement = 발언: { $who }
meetings-disclosures-of-decision = 결정: { $text }
meetings-disclosures-refused-ground = 공개하지 않으려면 제9조제1항 각 호 가운데 근거를 골라 주세요.
meetings-disclosures-refused-reason = 공개하지 않는 사유를 적어 주세요.
meetings-disclosures-refused-long = 사유는 500자까지 적을 수 있습니다.
meetings-disclosures-refused-hidden = 부분공개이면 무엇을 가리는지 골라 주세요.
meetings-disclosures-refused-review = 다시 보는 날을 정해 주세요.
meetings-disclosures-refused-review-past = 다시 보는 날({ $day })은 오늘보다 뒤여야 합니다.
meetings-done-disclosed = 공개 범위를 정했습니다.

## Amendments to motions

meetings-motions-amendments = 수정안
meetings-motions-amend = 수정안 내기
meetings-motions-amend-do = 수정안 내기
meetings-motions-amend-hint = 수정안을 먼저 표결합니다. 가결되면 의안의 글이 새 문안으로 바뀌고, 의안이 하는 일은 그대로입니다.
meetings-motions-new-words = 새 문안
meetings-motions-original = 원안
meetings-motions-refused-level = 수정안을 다시 수정하는 안은 낼 수 없습니다. 의안에 다른 수정안을 내 주세요.
meetings-motions-refused-too-late = 표결에 부친 의안에는 수정안을 낼 수 없습니다.
meetings-motions-refused-same = 지금 문안과 같습니다.
meetings-votes-refused-amendment = 수정안을 먼저 표결합니다: { $text }
meetings-votes-refused-rested = 이 수정안에 따라 의안을 이미 표결하여 결과를 뒤집을 수 없습니다.
meetings-votes-advice-interest = 이 안건에 이해관계를 알린 위원이 { $count }명 있습니다. 회피할지 확인해 주세요.
meetings-done-amended = 수정안을 냈습니다.

## The signed sheet

meetings-attendance-paper = 서명용 출석부
meetings-attendance-paper-lede = 인쇄하여 회의장에 두고, 서명을 받은 뒤 옮겨 적습니다.
meetings-attendance-paper-guests = 구성원이 아닌 사람은 빈 줄에 이름과 직위를 적습니다.
meetings-attendance-entry = 서명한 출석부 옮겨 적기
meetings-attendance-entry-hint = 서명한 번호를 고르고, 온 시각이 적혀 있으면 적습니다. 비우면 개회 때부터 있은 것으로 합니다.
meetings-attendance-entry-do = 한 번에 옮겨 적기
meetings-attendance-came = 온 시각
meetings-attendance-known = 이미 적음
meetings-attendance-to-remote = 원격으로
meetings-attendance-to-room = 현장으로
meetings-attendance-refused-frozen = 회의록이 확정되어 출석부를 더 옮겨 적을 수 없습니다.
meetings-attendance-refused-unsigned = 서명한 사람을 한 명 이상 골라 주세요.
meetings-done-switched = 참여 방법을 바꾸었습니다.
meetings-done-sheet = 출석부를 옮겨 적었습니다.

## Written resolutions

meetings-written-title = 서면심의
meetings-written-kind = 서면심의
meetings-written-lede = 회의를 열지 않고 구성원의 답을 글로 받아 의결합니다. 규정이 허락할 때에만 할 수 있습니다.
meetings-written-list = 서면심의 목록
meetings-written-caption = 서면심의의 제목, 기한과 상태
meetings-written-none = 아직 서면심의가 없습니다.
meetings-written-allowed = 이 기구는 규정에 따라 서면으로 심의할 수 있습니다.
meetings-written-no-book = 시행 중인 규정이 없어 서면으로 심의할 수 없습니다.
meetings-written-open = 서면심의에 부치기
meetings-written-open-do = 서면심의에 부치기
meetings-written-name = 제목
meetings-written-text = 의결할 내용
meetings-written-text-hint = 가결되면 이 글이 그대로 결정이 됩니다.
meetings-written-case = 서면으로 하는 경우
meetings-written-reason-hint = 왜 회의를 열지 않고 서면으로 하는지 적습니다.
meetings-written-why = 서면으로 하는 까닭
meetings-written-due = 제출 기한
meetings-written-due-hint = 이날이 끝날 때까지 답을 받습니다.
meetings-written-opened = 부친 때
meetings-written-decision = 이에 따른 결정
meetings-written-answers = 구성원의 답
meetings-written-answers-caption = 구성원마다의 답과 의견
meetings-written-answer = 답
meetings-written-opinion = 의견
meetings-written-opinion-hint = 적지 않아도 됩니다. 마감한 뒤 공개됩니다.
meetings-written-owing = 아직 제출하지 않음
meetings-written-answered = 제출함
meetings-written-veiled = 답의 내용은 마감한 뒤 공개됩니다.
meetings-written-my-answer = 내 답
meetings-written-my-said = { JOSA($choice, "으로/로") } 제출했습니다.
meetings-written-answer-do = 제출하기
meetings-written-close-do = 마감하고 세기
meetings-written-advice-report = 이 결과를 다음 회의에 보고해야 합니다.
meetings-written-refused-title = 제목을 200자 안으로 적어 주세요.
meetings-written-refused-text = 의결할 내용을 2,000자 안으로 적어 주세요.
meetings-written-refused-case = 규정이 정한 서면심의의 경우 가운데 하나를 골라 주세요.
meetings-written-refused-reason = 서면으로 하는 까닭을 1,000자 안으로 적어 주세요.
meetings-written-refused-never = 이 일은 서면으로 의결할 수 없고 회의를 열어야 합니다.
meetings-written-refused-due = 제출 기한({ $at })이 이미 지났습니다.
meetings-written-refused-closed = 이미 마감한 서면심의입니다.
meetings-written-refused-late = 제출 기한({ $at })이 지났습니다.
meetings-written-refused-no-seat = 이 기구의 구성원만 답할 수 있습니다.
meetings-written-refused-twice = 이미 제출했습니다. 한 사람이 한 번 제출합니다.
meetings-written-refused-long = 의견은 1,000자까지 적을 수 있습니다.
meetings-written-refused-early = 제출 기한({ $at })이 남았고 { $owing }명이 아직 제출하지 않았습니다.
meetings-written-refused-impossible = 제출한 사람이 재적보다 많아 셀 수 없습니다.
meetings-written-done-opened = 서면심의에 부쳤습니다.
meetings-written-done-answered = 답을 제출했습니다.
meetings-written-done-passed = 서면심의가 가결되었습니다.
meetings-written-done-rejected = 서면심의가 부결되었습니다.
meetings-written-done-no-quorum = 제출한 사람이 모자라 정해진 것이 없습니다.

# ---- 자리에서 보기 ----
meetings-stations-chair = 의장석
meetings-stations-desk = 간사석
meetings-stations-seat = 내 자리
meetings-stations-now = 다루는 중
meetings-stations-between = 지금 다루는 안건이 없습니다.
meetings-stations-no-item = 안건을 상정하면 여기에서 발언을 적습니다.
meetings-stations-earlier = 지난 안건의 발언
meetings-stations-minutes = 지금까지의 회의록 보기
meetings-stations-next = 다음 차례: { $names }
