# 흐름. 열쇠는 `threads-`로 시작한다.

# dynamic: threads-why-

threads-links-refused-itself = 한 기록을 그 기록에 이을 수는 없습니다.
threads-links-refused-decision = 채택은 결정만 할 수 있습니다. 이을 곳으로 결정을 골라 주세요.
threads-links-refused-there = 이미 그렇게 이어져 있습니다.
threads-links-refused-note = 비고는 400자 안으로 적어 주세요.
threads-links-refused-gone = 이미 푼 연결입니다.

## Kinds of record

threads-kind-statement = 발언
threads-kind-item = 안건
threads-kind-decision = 결정
threads-kind-task = 과제
threads-kind-proposal = 안건 제안
threads-kind-referral = 회부
threads-kind-conveyance = 전달
threads-kind-delivery = 자치구 의견
threads-kind-minutes = 회의록
threads-kind-meeting = 회의
threads-kind-seat = 자리
threads-kind-version = 규정
threads-kind-body = 기구

threads-said-explanation = 설명
threads-said-opinion = 의견이 나옴
threads-said-proposal = 제안이 나옴
threads-said-question = 물음이 나옴
threads-said-answer = 답변
threads-said-result = 회의결과로 적힘

threads-title = { $record }의 흐름
threads-title-decision = 결정 제{ $no }호
threads-title-task = 과제가 됨
threads-title-referral = { JOSA($body, "으로/로") } 회부: ‘{ $title }’
threads-title-conveyance = 자치구 { $all }곳 가운데 { $sent }곳에 전하고 { $answered }곳에서 의견이 돌아옴
threads-title-delivery = { JOSA($district, "이/가") } 의견을 보냄
threads-title-minutes = { $meeting } 회의록
threads-title-seat = { $who }의 자리가 바뀜
threads-title-version = { $title } 제{ $no }판
threads-closed = 공개하지 않는 { $kind ->
    [threads-kind-item] 안건
    [threads-kind-decision] 결정
   *[other] 기록
}

threads-state-ahead = 상정 전
threads-state-waits = 기다림
threads-state-accepted = 안건이 됨
threads-state-declined = 받아들이지 않음
threads-state-taken-up = 안건으로 올림
threads-state-dropped = 올리지 않기로 함
threads-state-adopted = 채택됨
threads-state-circulated = 회람 중

## How one record went on in another

threads-why-on = 이 안건에서 나온 말
threads-why-decided = 안건에서 정함
threads-why-carried = 결정의 효력
threads-why-conveyed = 결정을 전함
threads-why-delivered = 전달에 대한 답
threads-why-continued = 앞 회의의 안건에서
threads-why-referred = 회부함
threads-why-taken-up = 회부된 것을 올림
threads-why-proposed = 제안을 안건으로 올림
threads-why-given = 과제로 줌
threads-why-minuted = 회의록에 적힘
threads-why-adopted-by = 회의록을 채택함
threads-why-leads-to = 이어짐
threads-why-adopts = 채택됨
threads-why-partly-adopts = 일부 채택됨
threads-why-declines = 받아들이지 않음
threads-why-answers = 답함
threads-why-repeats = 되풀이됨
threads-why-carries-out = 실행함

## The page

threads-begun = { $day } { $body }에서 시작
threads-nothing-waits = 기다리는 것이 없습니다
threads-some-wait = { $count }건이 기다립니다
threads-waits = { $days ->
    [0] 오늘부터 기다림
   *[other] { $day }부터 { $days }일째 기다림
}
threads-waiting-since = { $day }부터 { $count }건이 기다립니다.
threads-gap = { $days }일 뒤
threads-gap-broken = { $days }일 동안 기록 없음
threads-broken-title = 흐름이 끊겼습니다
threads-broken = { $from }부터 { $to }까지 { $days }일 동안 기록이 없습니다.
threads-broken-go = 끊긴 곳으로
threads-own = 이 기록의 흐름
threads-by-human = 사람이 이음
threads-full = 기록이 많아 여기까지만 보입니다. 끝의 기록에서 이어 보세요.
threads-sum = 한눈에
threads-waiting = 기다리는 것
threads-lanes = 거친 기구
threads-fact-records = 기록
threads-fact-days = 지난 시간
threads-fact-waits = 가장 오래 기다린 것
threads-fact-quiet = 기록 없이 지난 시간
threads-strip-title = 이 건의 흐름
threads-strip-whole = 흐름 모두 보기

## Linking

threads-link-title = 기록 잇기
threads-link-lede = 기록만으로 드러나지 않는 이어짐을 사람이 적습니다. 누가 이었는지 공개 기록에 남습니다.
threads-link-other = 이을 기록
threads-link-other-hint = 그 기록의 화면 주소를 붙여 넣거나 ‘decision-12’처럼 적습니다.
threads-link-way = 차례
threads-link-forward = 이 기록이 먼저이고 그 기록으로 이어집니다
threads-link-back = 그 기록이 먼저이고 이 기록으로 이어집니다
threads-link-relation = 어떻게 이어지는지
threads-link-submit = 잇기
threads-link-done = 기록을 이었습니다.
threads-link-remove = 풀기
threads-link-remove-sure = 이 연결을 풀까요? 풀었다는 자취는 남습니다.
threads-link-off = 연결을 풀었습니다.
threads-link-unread = 기록의 주소로 읽을 수 없습니다.
threads-link-missing = 그런 기록이 없습니다.
