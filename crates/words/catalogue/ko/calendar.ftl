# 일정

calendar-title = 일정
calendar-lede = 회의와 정례 일정, 그 밖의 날짜를 달마다 봅니다.
calendar-month = 달
calendar-months = 다른 달
calendar-before = 앞 달
calendar-this = 이번 달
calendar-after = 다음 달
calendar-all-bodies = 모든 기구
calendar-grid-caption = { $month } 달력
calendar-empty = 이 달에는 적힌 일정이 없습니다
calendar-empty-next = 정례 일정을 정하거나 날짜를 적으면 여기에 나옵니다.
calendar-undated = 날이 정해지지 않은 일정
calendar-undated-why = 출처에 달이나 기간만 적혀 있습니다. 그 기간의 어느 날인지 알 수 없어 날짜 칸에 두지 않습니다.
calendar-stale = 지났는데 정리되지 않은 일정
calendar-stale-why = 마지막 날이 지났는데 어떻게 되었는지 아무도 적지 않았습니다.
calendar-rules = 정례 일정
calendar-rules-none = 정해진 정례 일정이 없습니다.
calendar-rules-next = 다음 날짜:
calendar-holidays = 공휴일
calendar-holidays-none = 이 달에는 공휴일이 없습니다.
calendar-holidays-unknown = 이 해의 음력 명절과 대체공휴일은 알지 못합니다. 날짜가 정해진 공휴일만 보입니다.
calendar-subscribe = 내 달력에서 보기
calendar-subscribe-why = 휴대전화나 컴퓨터의 달력에 이 주소를 등록하면 바뀐 일정이 저절로 따라옵니다.
calendar-subscribe-link = 달력 파일(ICS)
calendar-call = 이 날짜로 소집
calendar-ics-some-day = { $title }(날짜 미정)

## Rules

calendar-rule = { $every } { $on } { $time }
calendar-rule-monthly = 매월
calendar-rule-months = { $n }개월마다
calendar-rule-weekly = 매주
calendar-rule-fortnightly = 격주
calendar-rule-weeks = { $n }주마다
calendar-rule-nth = { $nth ->
    [1] 첫째
    [2] 둘째
    [3] 셋째
    [4] 넷째
    [5] 다섯째
   *[other] 마지막
} { $weekday }
calendar-rule-day = { $day }일
calendar-rule-last-day = 말일
calendar-rule-at = { $from }
calendar-rule-at-until = { $from }∼{ $to }
calendar-weekday-mon = 월요일
calendar-weekday-tue = 화요일
calendar-weekday-wed = 수요일
calendar-weekday-thu = 목요일
calendar-weekday-fri = 금요일
calendar-weekday-sat = 토요일
calendar-weekday-sun = 일요일
calendar-weekday-wrong = 출처에는 { $written }로 적혀 있으나 { $day }은 { $is }입니다.

## States

calendar-state-planned = 예정
calendar-state-confirmed = 확정
calendar-state-held = 열림
calendar-state-moved = 옮김
calendar-state-cancelled = 취소
calendar-state-stale = 지났으나 정리되지 않음
calendar-state-unheld = 회의 기록 없음
calendar-state-ruled = 정례
calendar-state-moved-here = 옮긴 날짜
calendar-state-left-out = 거름
calendar-state-called = 소집됨
calendar-note-moved = { $day }에서 옮겼습니다: { $why }
calendar-note-left-out = 이번에는 거릅니다: { $why }

## Clashes

calendar-clash-holiday = 공휴일과 겹칩니다: { $name }
calendar-clash-day = 같은 날: ‘{ $title }’
calendar-clash-people = 같은 날, 함께 속한 사람 { $count }명: ‘{ $title }’
calendar-clash-body = 같은 기구가 같은 날 모입니다: ‘{ $title }’
calendar-clash-people-at-once = 시간이 겹치고 함께 속한 사람이 { $count }명입니다: ‘{ $title }’
calendar-clash-body-at-once = 같은 기구의 시간이 겹칩니다: ‘{ $title }’
calendar-clash-more = 같은 날 일정이 { $count }건 더 있습니다.
calendar-advice-holiday = { $day }은 공휴일입니다({ $name }).

## Single dates

calendar-kind-meeting = 회의
calendar-kind-forum = 토론회·공론장
calendar-kind-school = 교육
calendar-kind-programme = 사업 일정
calendar-kind-deadline = 마감
calendar-kind-publication = 발간
calendar-kind-other = 그 밖
calendar-events-new = 날짜 적기
calendar-events-new-lede = 출처에 적힌 만큼만 적습니다. 달만 적혀 있으면 달만 적으세요.
calendar-events-of-house = 이 집 전체
calendar-events-facts = 일정
calendar-events-entered = 날짜를 적었습니다.
calendar-events-settled = 일정이 어떻게 되었는지 적었습니다.
calendar-events-moved-to = 옮긴 일정
calendar-events-advice-past = 이미 지난 날짜({ $day })를 예정으로 적었습니다. 열렸는지 적어 주세요.
calendar-field-title = 이름
calendar-field-title-en = 영어 이름
calendar-field-when = 날짜
calendar-field-when-hint = 예: 2017. 7. 7. / 2017. 7. / 2017-07-01/2017-08-31
calendar-field-starts = 시작 시각
calendar-field-ends = 마치는 시각
calendar-field-weekday = 출처에 적힌 요일
calendar-field-weekday-hint = 날짜와 맞는지 견줍니다. 예: 금
calendar-field-body = 기구
calendar-field-state = 상태
calendar-settle = 어떻게 되었나요
calendar-settle-title = 일정 정리
calendar-settle-confirm = 확정되었습니다
calendar-settle-held = 열렸습니다
calendar-settle-move = 다른 날로 옮깁니다
calendar-settle-cancel = 열리지 않습니다
calendar-settle-reopen = 잘못 적었습니다. 예정으로 되돌립니다
calendar-settle-to = 옮긴 날짜
calendar-settle-note-hint = 옮기거나 취소하거나 되돌릴 때에는 꼭 적어 주세요.

## Schedules

calendar-schedules-new = 정례 일정 정하기
calendar-schedules-new-lede = 규칙을 글로 적으면 날짜를 셈해 보여 드립니다.
calendar-schedules-title-proposed = 정례회의
calendar-schedules-set-do = 정하기
calendar-schedules-look = 날짜 미리 보기
calendar-schedules-seen = 이 규칙의 날짜
calendar-schedules-seen-why = ‘날짜 미리 보기’를 누르면 저장하지 않고 날짜만 보여 드립니다.
calendar-schedules-seen-none = 이 규칙에 맞는 날짜가 없습니다.
calendar-schedules-examples = 이렇게 적습니다
calendar-schedules-set = 정례 일정을 정했습니다.
calendar-schedules-excepted = 그 날짜를 바꾸었습니다.
calendar-schedules-ended = 정례 일정의 마지막 날을 정했습니다.
calendar-schedules-dates = 날짜
calendar-schedules-facts = 정례 일정
calendar-schedules-moved-to = 옮긴 때: { $at }
calendar-schedules-open-end = 정하지 않음
calendar-schedules-ended-why = 끝내는 까닭
calendar-field-rule = 규칙
calendar-field-rule-hint = 예: 매월 넷째 목요일 10:00
calendar-field-rule-unread = 규칙을 읽지 못했습니다. ‘매월 넷째 목요일 10:00’처럼 얼마마다, 어느 날, 몇 시인지 적어 주세요.
calendar-field-from = 첫날
calendar-field-to = 마지막 날
calendar-field-to-hint = 비우면 계속됩니다.
calendar-field-decision = 근거가 된 결정
calendar-except = 한 번만 거르거나 옮기기
calendar-except-day = 규칙의 날짜
calendar-except-what = 어떻게 할까요
calendar-except-leave-out = 이번에는 거릅니다
calendar-except-move = 다른 때로 옮깁니다
calendar-except-as-ruled = 규칙대로 되돌립니다
calendar-except-to = 옮길 날짜
calendar-except-time = 옮길 시각
calendar-end = 정례 일정 끝내기
calendar-end-last = 마지막 날
calendar-end-last-hint = 이 날까지의 날짜는 남습니다.
calendar-end-confirm = 이 정례 일정을 끝낼까요?

## Comparing

calendar-compare = 날짜 견주기
calendar-compare-lede = 한 자료의 두 곳에 적힌 날짜나, 규칙과 적힌 날짜가 같은지 견줍니다.
calendar-compare-rule = 정례 일정의 규칙
calendar-compare-no-rule = 규칙 없이 두 목록을 견줌
calendar-compare-a = 첫째 목록
calendar-compare-b = 둘째 목록
calendar-compare-list = 적힌 목록
calendar-compare-hint = 예: 7/27, 8/24, 9/28
calendar-compare-b-hint = 규칙을 골랐으면 비워 둡니다.
calendar-compare-year = 해가 적히지 않은 날짜의 해
calendar-compare-do = 견주기
calendar-compare-found = 견준 결과
calendar-compare-nothing = 견줄 날짜를 두 쪽 모두 적어 주세요.
calendar-compare-agree = 두 목록이 같습니다.
calendar-compare-differ = 한쪽에만 있는 날짜가 { $count }개입니다.
calendar-compare-only = { $list }에만 있음
calendar-compare-both = 양쪽에 있음
calendar-compare-unread = 날짜로 읽지 못했습니다: { $word }

## Holidays

calendar-holidays-title = { $year }년 공휴일
calendar-holidays-lede = 관공서의 공휴일과 이 집이 쉬는 날입니다. 정례 일정과 겹치면 알려 줍니다.
calendar-holidays-public = 공휴일
calendar-holidays-caption = 공휴일, 날짜순
calendar-holidays-own = 이 집이 쉬는 날
calendar-holidays-own-none = 따로 정한 날이 없습니다.
calendar-holidays-add = 쉬는 날 더하기
calendar-holidays-remove = 빼기
calendar-holidays-remove-confirm = 이 쉬는 날을 뺄까요?
calendar-holidays-added = 쉬는 날을 더했습니다.
calendar-holidays-removed = 쉬는 날을 뺐습니다.
calendar-holiday-new-year = 1월 1일
calendar-holiday-seollal = 설날 연휴
calendar-holiday-march-first = 3·1절
calendar-holiday-labour = 노동절
calendar-holiday-children = 어린이날
calendar-holiday-buddha = 부처님오신날
calendar-holiday-memorial = 현충일
calendar-holiday-constitution = 제헌절
calendar-holiday-liberation = 광복절
calendar-holiday-chuseok = 추석 연휴
calendar-holiday-foundation = 개천절
calendar-holiday-hangul = 한글날
calendar-holiday-christmas = 기독탄신일
calendar-holiday-election = 선거일
calendar-holiday-temporary = 임시공휴일
calendar-holiday-substitute = { $name } 대체공휴일

## Refusals

calendar-refused-title = 이름을 적어 주세요.
calendar-refused-long-title = 이름은 200자까지 적을 수 있습니다.
calendar-refused-reason = 까닭을 적어 주세요.
calendar-schedules-refused-rule = 그런 규칙은 있을 수 없습니다.
calendar-schedules-refused-ends-before = 마지막 날이 첫날보다 앞섭니다.
calendar-schedules-refused-never = 그 기간에는 이 규칙에 맞는 날이 하루도 없습니다.
calendar-schedules-refused-known = 이 기구에는 같은 규칙의 정례 일정이 이미 있습니다.
calendar-schedules-refused-not-a-day = { $day }은 이 정례 일정의 날짜가 아닙니다.
calendar-schedules-refused-as-ruled = { $day }은 이미 규칙대로입니다.
calendar-schedules-refused-already = { $day }은 이미 그렇게 바꾸어 두었습니다.
calendar-schedules-refused-same = 옮길 때가 규칙의 때와 같습니다.
calendar-schedules-refused-ends = 이 정례 일정은 이미 { $day }에 끝납니다.
calendar-events-refused-far = 1900년부터 2200년 사이의 날짜를 적어 주세요.
calendar-events-refused-time = 날이 정해지지 않은 일정에는 시각을 적을 수 없습니다.
calendar-events-refused-end = 시작 시각 없이 마치는 시각만 적을 수 없습니다.
calendar-events-refused-ends-before = 마치는 시각이 시작 시각보다 뒤여야 합니다.
calendar-events-refused-weekday-day = 날이 정해지지 않은 일정에는 요일을 적을 수 없습니다.
calendar-events-refused-weekday = 요일을 읽지 못했습니다. ‘금’이나 ‘금요일’처럼 적어 주세요.
calendar-events-refused-settled = 이미 어떻게 되었는지 적은 일정입니다.
calendar-events-refused-open = 아직 예정인 일정이라 되돌릴 것이 없습니다.
calendar-events-refused-confirmed = 이미 확정된 일정입니다.
calendar-events-refused-not-yet = { $when }은 아직 오지 않았습니다.
calendar-events-refused-same = 옮길 날짜가 지금 날짜({ $when })와 같습니다.
calendar-holidays-refused-public = { $day }은 이미 공휴일입니다({ $name }).
calendar-holidays-refused-entered = { $day }은 이미 쉬는 날로 적혀 있습니다.
calendar-holidays-refused-not-entered = { $day }은 이 집이 더한 쉬는 날이 아닙니다.
calendar-holidays-refused-long = 이름은 60자까지 적을 수 있습니다.
