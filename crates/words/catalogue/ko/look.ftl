# Figures, parts and the style guide. Keys begin with `look-`.

# dynamic: look-seat-

look-seat-present = 출석
look-seat-away = 자리 비움
look-seat-absent = 불참
look-seat-excluded = 제척·회피
look-seat-yes = 찬성
look-seat-no = 반대
look-seat-abstain = 기권
look-seat-unnamed = 이름 없이 센 사람
look-seat-vacant = 공석

look-people = 명
look-who = 누구
look-no-names = 이름 없이 셈
look-nobody = 맡은 사람 없음
look-no-data = 자료 없음
look-marked = 어긋남
look-value = 값

look-vote-yes = 찬성
look-vote-no = 반대
look-vote-abstain = 기권
look-vote-silent = 표 없음
look-vote-desc = { $base }명 가운데 찬성 { $yes }, 반대 { $no }, 기권 { $abstain }.
look-vote-line = 가결선 { $needed }명

look-band-inside = 지금 { $value }명, { $min }∼{ $max }명 안에 있음
look-band-below = 지금 { $value }명, { $min }명에 못 미침
look-band-above = 지금 { $value }명, { $max }명을 넘음
look-band-unknown = 지금 몇 명인지 알 수 없음

look-trail-done = 있었던 일
look-trail-now = 지금
look-trail-planned = 앞으로
look-trail-broken = 끊긴 곳

## The style guide

look-guide = 모양 안내
look-guide-lede = 화면을 이루는 조각과 그림을 보기 값으로 한자리에 모았습니다.
look-guide-verdicts = 판정과 까닭
look-guide-values = 헷갈리면 안 되는 값
look-guide-values-caption = 모름, 적지 않음, 줄표, 예정, 0은 서로 다른 값입니다
look-guide-states = 상태
look-guide-form = 서식

look-sample-person = 한유진
look-sample-role = 간사
look-sample-flash-ok = 출석을 기록했습니다.
look-sample-flash-bad = 표결을 열지 못했습니다. 정족수에 두 명이 모자랍니다.
look-sample-main = 표결 열기
look-sample-confirm = 이 표결을 철회할까요?
look-sample-now = 제4차 전체회의 · 안건 2 운영규정 개정(안)
look-sample-now-meta = 출석 16명, 정족수 12명 충족 · 15:00 시작
look-sample-quorum = 정족수
look-sample-quorum-met = 정족수 충족
look-sample-quorum-why = 재적 23명의 과반수 12명 이상이 출석했습니다
look-sample-cite-1 = 운영규정 제7조①
look-sample-cite-2 = 운영규정 제7조②
look-sample-attendance = 좌석도: 자치구별 출석
look-sample-attendance-desc = 재적 23명 가운데 출석 16명, 자리 비움 1명, 제척 1명, 불참 5명. 공석 2석은 재적에 넣지 않습니다.
look-sample-passed = 출석 14명 중 찬성 11명, 3분의 2(10명) 이상
look-sample-rejected = 출석 14명 중 찬성 7명, 과반수(8명)에 못 미침
look-sample-no-quorum = 재적 23명의 과반수 12명에 못 미치는 11명 출석
look-sample-unknown = 재적 위원 수를 알 수 없음
look-sample-human = 조문은 3분의 2의 기준을 말하지 않습니다. 출석한 사람으로 읽기로 정했습니다.
look-sample-close-vote = 표결 닫기
look-sample-refusal = 지금은 11명이 출석하여 정족수 12명에 못 미칩니다
look-sample-agenda = 의사일정
look-sample-item-1 = 운영위원 사임 처리의 건
look-sample-item-2 = 운영규정 개정(안)의 건
look-sample-item-3 = 정책토론회 개최(안)의 건
look-sample-progress = 자치구 현황 자료
look-sample-progress-full = 표결 입력
look-sample-vote = 표결 결과
look-sample-vote-desc = 찬성 11, 반대 2, 기권 1.
look-sample-crowd = 이름 없이 센 큰 회의
look-sample-crowd-desc = 185석 가운데 121명이 출석했고, 이름은 적지 않았습니다.
look-sample-map = 자치구별 추진 단계
look-sample-map-desc = 실행 2곳, 수립 7곳, 준비 6곳, 계획 없음 1곳, 자료 없음 9곳. 관악구는 두 자료가 다릅니다.
look-sample-step-0 = 없음
look-sample-step-1 = 준비
look-sample-step-2 = 수립
look-sample-step-3 = 실행
look-sample-differs-by = 1명 차이
look-sample-band = 운영위원 정수
look-sample-trail = 제안의 흐름
look-sample-committee = 운영위원회
look-sample-plenary = 전체회의
look-sample-council = 다른 협의회
look-sample-trail-1 = 의견이 나옴
look-sample-trail-2 = 회의 결과로 알림
look-sample-trail-2-text = 안건으로는 오르지 않았습니다.
look-sample-trail-3 = 163일 동안 기록 없음
look-sample-trail-4 = 다른 회의의 안건이 됨
look-sample-trail-5 = 답변을 받을 차례
look-sample-tft = 참여 인원
look-sample-since = 시작한 날
look-sample-d-1 = 은평구
look-sample-d-2 = 관악구
look-sample-d-3 = 마포구
look-sample-d-4 = 중랑구
look-sample-todo-1 = 안건 2의 표결을 열어 주세요
look-sample-todo-2 = 관악구 인원, 두 자료가 다릅니다
look-sample-article = 제7조 의사
look-sample-para-a = 이 규정의 개정은 구성원 과반수의 출석과
look-sample-para-ins = 출석한 구성원
look-sample-para-del = 3분의 2의 찬성으로 한다.
look-sample-rule = 의결
look-sample-rule-say = 재적 과반수 출석, 출석 3분의 2 이상 찬성
look-sample-reading-a = 추진 현황표
look-sample-reading-b = 자치구별 보고
look-sample-quote = 관악구 수립 중, 참여 인원
look-sample-title = 안건 이름
look-sample-title-hint = 회의에서 부르는 그대로 적습니다.
look-sample-title-wrong = 안건 이름을 적어 주세요.
look-sample-count = 참석 인원
look-sample-how = 어떻게 정리할까요?
look-sample-pick-1 = 자치구에 확인을 요청
look-sample-pick-1-hint = 담당자에게 할 일이 생깁니다.
look-sample-pick-2 = 앞의 값을 채택
look-sample-pick-2-hint = 다른 값은 지우지 않고 ‘대체됨’으로 남깁니다.
look-sample-pick-3 = 둘 다 맞음
look-sample-reason-hint = 쓰는 동안 이 기기에 임시로 남습니다.
