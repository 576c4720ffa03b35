# Sentences of bodies. Keys begin with `bodies-`.

## Words

bodies-body = 기관
bodies-members = 재적
bodies-named = 이름이 적힌 사람
bodies-grounds = 근거
bodies-term-ends = 임기 끝
bodies-no-term = 임기 조항 없음
bodies-term-no-book = 규정 미등록
bodies-from-unstated = 미기재
bodies-senders = 위촉 구분
bodies-goes-on = 재임 중
bodies-at-least = { $count }명 이상
bodies-dissolved = 해산
bodies-csv = 표로 내려받기

bodies-kind-council = 협의체
bodies-kind-organ = 기구
bodies-kind-subcommittee = 분과위원회
bodies-kind-task-force = 전담 조직(TFT)
bodies-kind-office = 행정 부서
bodies-kind-district-council = 자치구 협의체
bodies-kind-region = 권역별 회의
bodies-kind-panel = 심사·평가단
bodies-kind-other = 그 밖

bodies-column-name = 이름
bodies-column-role = 직책
bodies-column-district = 자치구
bodies-column-from = 시작일
bodies-column-to = 종료일
bodies-column-nominated-by = 추천
bodies-column-seat-source = 위촉 구분
bodies-column-evidence = 근거 자료
bodies-column-appointed-by = 선임 의결
bodies-column-note = 비고

bodies-end-reason = 끝난 사유
bodies-end-resigned = 사임
bodies-end-replaced = 교체
bodies-end-expired = 임기 만료
bodies-end-dismissed = 해촉
bodies-end-deceased = 사망
bodies-end-dissolved = 기관 해산
bodies-end-corrected = 잘못 적음

bodies-policy-undecided = 정하지 않음
bodies-policy-undecided-hint = 채울지 비워 둘지 아직 아무도 정하지 않았습니다.
bodies-policy-kept-open = 당분간 비워 둠
bodies-policy-kept-open-hint = 당장 충원하지 않기로 했습니다.
bodies-policy-to-be-filled = 채우기로 함
bodies-policy-to-be-filled-hint = 맡을 사람을 찾고 있습니다.

bodies-mark-first-day = 이날부터
bodies-mark-last-day = 이날까지
bodies-mark-no-to = 변경일 미기재
bodies-mark-perhaps = 이날 재임인지 불확실
bodies-mark-term-over = 임기 지남
bodies-mark-no-evidence = 선임 기록 없음
bodies-mark-corrected = 잘못 적은 기록

## Every body

bodies-list-title = 기관과 사람
bodies-list-lede = 누가 어느 자리에 언제부터 언제까지 있는지, 무엇을 근거로 그렇게 적었는지 봅니다.
bodies-list-caption = 기관
bodies-list-explain = 기관마다 종류와 오늘의 재적 인원, 이름이 적힌 사람의 수입니다
bodies-list-empty = 아직 등록한 기관이 없습니다
bodies-list-empty-next = 첫 기관을 등록하면 여기에 나타납니다.
bodies-search = 기관 이름이나 다른 이름

## A body on a day

bodies-on-day = 기준일
bodies-roster-caption = { $day } 기준 명부
bodies-nobody = 이날 재임 중인 사람이 적혀 있지 않습니다
bodies-nobody-next = 명부를 들여오거나 자리를 하나씩 적으면 여기에 나타납니다.
bodies-perhaps = 재임인지 불확실한 사람
bodies-perhaps-why = 시작일이 달이나 해까지만 알려져 있어 이날 재임 중이었는지 알 수 없습니다. 재적에 세지 않습니다.
bodies-coming = 앞으로 시작할 자리
bodies-past = 지난 자리
bodies-past-caption = 이 기준일 전에 끝난 자리
bodies-corrected = 잘못 적은 기록
bodies-corrected-caption = 처음부터 없었던 것으로 고친 기록입니다. 어디에도 세지 않습니다
bodies-trail-title = 자리의 변동
bodies-trail-began = 시작
bodies-trail-ended = 끝남
bodies-trail-change = { $role } { $what }
bodies-of-organs = 이 협의체의 사람은 아래 기구에 있습니다. 기구를 열면 명부가 보입니다.
bodies-children = 아래 기관
bodies-facts = 기관 정보
bodies-no-book = 등록된 규정이 없습니다.
bodies-seat-more = 자세히
bodies-band-title = 정원과 지금 인원

bodies-counts-title = 재적 선언
bodies-counts-lede = 이름이 모두 적히지 않은 기관의 재적은 누가 언제 어디에서 말한 수입니다. 지우지 않고 차례로 남깁니다.
bodies-counts-history = 지금까지의 선언
bodies-counts-caption = 선언한 재적 인원, 가장 최근 것부터
bodies-counts-none = 아직 아무도 재적 인원을 선언하지 않았습니다.
bodies-counts-declare = 재적 선언하기
bodies-counts-declared = 재적 인원을 적었습니다.
bodies-counts-count = 재적 인원
bodies-counts-said-by = 말한 사람
bodies-counts-said-by-hint = 이름이나 직책을 적습니다. 보기: 운영위원장
bodies-counts-source-hint = 어디에서 한 말인지 적습니다. 보기: 제4차 운영위원회 회의록
bodies-counts-named = 이름이 적힌 사람은 { $named }명입니다.
bodies-counts-by-roster = 빠짐없는 명부에서 센 수입니다.
bodies-counts-said = { $at } { JOSA($by, "이/가") } { $count }명이라고 밝혔습니다({ $source }).
bodies-counts-change-up = 그 뒤 { $change }명이 늘었습니다.
bodies-counts-change-down = 그 뒤 { $change }명이 줄었습니다.
bodies-counts-unknown = 명부가 빠짐없지 않고 재적을 밝힌 사람도 없습니다. 이름으로 아는 사람은 { $named }명입니다.
bodies-counts-refused-no-source = 누가 어디에서 밝힌 수인지 적어야 합니다.
bodies-counts-refused-fewer = 이름으로 아는 사람만 { $named }명이므로 { $count }명으로 선언할 수 없습니다.
bodies-counts-refused-complete = 명부에 모든 사람이 이름으로 적혀 있어 재적을 세어 봅니다. 따로 선언하지 않습니다.

## Founding and changing

bodies-new-title = 기관 등록
bodies-new-under = 아래 기관 등록
bodies-new-lede = 기관의 공식 이름과 종류, 어디에 딸린 기관인지 적습니다.
bodies-new-submit = 등록
bodies-edit-title = 기관 정보 고치기
bodies-field-name = 공식 이름
bodies-field-name-en = 영문 이름
bodies-field-slug = 주소에 쓸 말
bodies-field-slug-hint = 영문 소문자, 한글, 숫자, 붙임표로 2∼60자. 한 번 정하면 바뀌지 않습니다.
bodies-field-parent = 딸린 곳
bodies-field-organ = 규정의 기구
bodies-field-organ-hint = 규정에 이름이 있는 기구라면 고릅니다. 그 기구의 규칙이 이 기관에 적용됩니다.
bodies-field-district = 자치구
bodies-field-resolution = 설치 의결
bodies-field-resolution-hint = 규정이 의결로만 두게 한 기관이라면 어느 회의의 의결인지 적습니다.
bodies-field-roster = 명부
bodies-field-aliases = 다른 이름
bodies-field-aliases-hint = 한 줄에 하나씩. 문서에 다르게 적힌 이름도 이 기관으로 찾을 수 있습니다.
bodies-field-founded = 설립일
bodies-field-dissolved = 해산일
bodies-field-when-hint = 아는 만큼만 적습니다. 보기: 2016-09-30, 2016-09, 2016
bodies-field-not-a-when = 날짜를 2017-06-26, 2017-06, 2017 가운데 하나처럼 적어 주세요.
bodies-roster-complete = 모두 이름으로 적음
bodies-roster-complete-hint = 재적은 명부에서 셉니다.
bodies-roster-partial = 일부만 이름으로 적음
bodies-roster-partial-hint = 재적은 선언한 수이거나 알 수 없음입니다. 0으로 보지 않습니다.
bodies-registry-founded = 기관을 등록했습니다.
bodies-registry-amended = 기관 정보를 고쳤습니다.
bodies-registry-refused-name = 이름을 1∼80자로 적어 주세요.
bodies-registry-refused-slug = ‘{ $slug }’: 주소에 쓸 수 없는 말입니다. 영문 소문자, 한글, 숫자, 붙임표로 2∼60자를 적어 주세요.
bodies-registry-refused-slug-taken = ‘{ $slug }’: 이미 다른 기관이 쓰는 주소입니다.
bodies-registry-refused-parent = 이 종류의 기관은 홀로 설 수 없습니다. 딸린 곳을 골라 주세요.
bodies-registry-refused-dissolved = 딸릴 기관이 { $day }까지만 있었습니다.
bodies-registry-refused-organ = 규정에 ‘{ $organ }’ 기구가 없습니다.
bodies-registry-refused-resolution = { $organ }의 의결이 있어야 둘 수 있는 기관입니다.
bodies-registry-refused-order = 해산일이 설립일보다 앞섭니다.
bodies-registry-refused-alias = ‘{ $alias }’: 공식 이름이거나 두 번 적은 이름입니다.

## Seats

bodies-seat-title = { $name } { $role }
bodies-seat-record = 자리의 기록
bodies-seat-begun-by = 선임한 결정
bodies-seat-ended-by = 끝낸 결정
bodies-seat-decision = 결정 보기
bodies-begin-title = 자리 적기
bodies-begin-lede = 누가 무엇을 근거로 언제부터 이 자리를 맡는지 적습니다. 지난 기록은 끝난 날까지 함께 적습니다.
bodies-holder = 맡는 사람
bodies-holder-hint = 이름이 같아도 다른 사람일 수 있습니다. 비고를 보고 고르세요.
bodies-holder-lede = 먼저 이름이나 직위로 찾습니다. 같은 이름이 여럿이면 누구인지 사람이 고릅니다.
bodies-holder-name = 이름이나 직위
bodies-holder-nobody = { JOSA($name, "이라는/라는") } 사람이 기록에 없습니다
bodies-holder-nobody-next = 사람이나 직위를 먼저 적고 이 화면으로 돌아옵니다.
bodies-field-from-hint = 아는 만큼만 적습니다. 적지 않으면 ‘시작일 미기재’로 남습니다. 보기: 2017-06-20, 2017-06
bodies-field-past-to = 끝난 날(지난 기록)
bodies-field-past-to-hint = 이미 끝난 자리를 적을 때만 씁니다. 그날까지 재임으로 봅니다.
bodies-field-role-hint = 규정에 정한 직책이 없는 기관입니다. 기록에 적힌 대로 적습니다.
bodies-field-seat-source-hint = 어느 기관이나 단체의 몫인지 적습니다. 보기: 시민협의회
bodies-field-evidence-hint = 공론장 기록, 추천서, 위촉장 따위입니다.
bodies-field-appointed-by-hint = 규정이 의결을 요구하면 어느 회의의 의결인지 적습니다. 보기: 2016. 9. 30. 전체회의 의결
bodies-field-source-hint = 어느 문서 몇 쪽인지 적습니다. 보기: 제4차 전체회의 자료 3쪽
bodies-end-title = 자리 끝내기
bodies-end-lede = 마지막 날은 그날이 끝날 때까지 재임으로 봅니다. 이 자리에 딸린 자리도 규정에 따라 함께 끝납니다.
bodies-end-day = 마지막 날
bodies-end-day-hint = 사임한 날, 교체된 날. 그날까지 재임입니다.
bodies-end-stated = 날짜의 근거
bodies-end-unstated = 자료에 변경일이 적혀 있지 않음
bodies-end-unstated-hint = 알린 날을 마지막 날로 적고, 명부에는 ‘변경일 미기재’로 보입니다.
bodies-end-note = 끝난 일에 관한 말
bodies-end-note-hint = 누구나 봅니다. 연락처나 사사로운 사정은 적지 않습니다.
bodies-swap-title = 교체하기
bodies-swap-lede = 앞사람은 마지막 날까지, 뒷사람은 그다음 날부터 맡습니다. 하루에 함께 적으므로 정원에 걸리지 않습니다.
bodies-correct-title = 잘못 적음으로 고치기
bodies-correct-lede = 처음부터 없었던 자리로 칩니다. 기록은 까닭과 함께 남습니다. 자리가 끝난 것이라면 자리 끝내기를 쓰세요.
bodies-seats-begun = 자리를 적었습니다.
bodies-seats-ended = 자리를 끝냈습니다.
bodies-seats-swapped = 교체를 적었습니다.
bodies-seats-corrected = 잘못 적은 기록으로 고쳤습니다.

bodies-seats-refused-role = 규정에 ‘{ $role }’ 직책이 없습니다.
bodies-seats-refused-other-organ = { JOSA($role, "은/는") } { $organ }의 자리입니다.
bodies-seats-refused-no-district = 어느 자치구의 자리인지 골라야 합니다.
bodies-seats-refused-full = { $district }에는 { JOSA($role, "이/가") } 이미 { $most }명 있어 { $nth }번째 사람을 둘 수 없습니다.
bodies-seats-refused-full-body = { JOSA($role, "이/가") } 이미 { $most }명 있어 더 둘 수 없습니다.
bodies-seats-refused-size = { $size }명이 되어 정한 인원({ $min }∼{ $max }명)을 벗어납니다.
bodies-seats-refused-eligible = { $role }만 { JOSA($seat, "이/가") } 될 수 있는데, 그날 { JOSA($role, "이/가") } 아닙니다.
bodies-seats-refused-office = { JOSA($role, "은/는") } { $organ } 위원이라야 맡을 수 있습니다.
bodies-seats-refused-appointment = { $by }의 의결이 있어야 합니다.
bodies-seats-refused-evidence = 선임한 기록이 있어야 합니다.
bodies-seats-refused-double = 이 사람은 그때 이미 같은 자리를 맡고 있습니다.
bodies-seats-refused-same-holder = 앞사람과 뒷사람이 같습니다.
bodies-seats-refused-order = 끝난 날({ $to })이 시작한 날({ $from })보다 앞섭니다.
bodies-seats-refused-ended = { $day }에 이미 끝난 자리입니다.
bodies-seats-refused-corrected = 잘못 적은 것으로 고친 기록입니다.
bodies-seats-refused-no-reason = 왜 고치는지 적어야 합니다.

bodies-seats-advice-no-from = 시작일이 적혀 있지 않아 ‘시작일 미기재’로 남겼습니다.
bodies-seats-advice-no-law = 그때의 규정이 등록되어 있지 않아, 규정에 맞는지는 살피지 않고 적었습니다.
bodies-seats-advice-size = { $size }명이 되어 정한 인원({ $min }∼{ $max }명)보다 많습니다.
bodies-seats-advice-few = { $size }명이 남아 정한 인원({ $min }∼{ $max }명)에 못 미칩니다.
bodies-seats-advice-eligible = { JOSA($role, "이/가") } 아닙니다. 같은 자격을 갖추었는지 사람이 확인해야 합니다.
bodies-seats-advice-nomination = 추천한 곳이 적혀 있지 않습니다.
bodies-seats-advice-evidence = 선임 기록이 없어 미확인으로 표시합니다.
bodies-seats-advice-loss = { $lost } 자리가 끝났습니다. { $role } 자리를 어떻게 할지 정해야 합니다.
bodies-seats-advice-ended-too = { $role } 자리도 같은 날 함께 끝났습니다.

## Vacancies

bodies-vacancies = 공석
bodies-vacancy-title = { $role } 공석
bodies-vacancy-left = 앞사람 { $name }
bodies-vacancy-settle = 처리 정하기
bodies-vacancy-policy = 어떻게 할지
bodies-vacancy-criteria = 고려할 점
bodies-vacancy-criteria-hint = 보기: 성비와 지역 안배
bodies-vacancy-source = 정한 곳
bodies-vacancy-source-hint = 비워 두거나 채우기로 한 결정이 어디에 있는지 적습니다. 보기: 제4차 운영위원회 회의록
bodies-vacancies-settled = 공석을 어떻게 할지 적었습니다.
bodies-vacancies-refused-filled = { $day }에 이미 채워진 자리입니다.
bodies-vacancies-refused-no-source = 누가 어디에서 그렇게 정했는지 적어야 합니다.

## Districts

bodies-districts-lede = 자치구마다 누가 대표로 나와 있는지 봅니다. 모르는 곳은 0명이 아니라 미상입니다.
bodies-districts-of = 세는 자리
bodies-districts-about = 자치구마다 { $most }명까지 둘 수 있습니다({ $cite }).
bodies-districts-about-partial = 자치구마다 { $most }명까지 둘 수 있습니다({ $cite }). 명부가 빠짐없지 않아, 이름이 적힌 사람만 셉니다.
bodies-districts-desc = { $all }곳 가운데 { $known }곳에 이름이 적힌 사람이 있습니다.
bodies-districts-three = 3명 이상
bodies-districts-none = 아직 등록한 자치구가 없습니다
bodies-districts-none-next = 관리자가 자치구를 등록하면 여기에 나타납니다.
bodies-districts-no-rule = 시행 중인 규정에 자치구별로 세는 자리가 없습니다.
bodies-district-now = 지금 나와 있는 사람
bodies-district-nobody = 적힌 사람이 없습니다
bodies-district-nobody-next = 아무도 없다는 뜻이 아니라, 누구인지 기록에 없다는 뜻입니다.
bodies-district-bodies = 이 자치구의 기관
bodies-districts-refused-code = ‘{ $code }’: 주소에 쓸 수 없는 말입니다.
bodies-districts-refused-name = 자치구의 한글 이름과 영문 이름을 40자까지 적어 주세요.
bodies-districts-refused-known = { JOSA($name, "은/는") } 이미 등록되어 있습니다.
bodies-districts-refused-place = 지도의 그 자리에는 { JOSA($name, "이/가") } 있습니다.

## Rosters as tables

bodies-roster-title = 명부 들여오기
bodies-roster-lede = 표를 붙여 넣거나 파일로 올려 한꺼번에 적습니다. 먼저 살펴보고, 모두 맞을 때만 적습니다.
bodies-rosters-table = 표 올리기
bodies-rosters-file = 파일
bodies-rosters-file-hint = CSV나 탭으로 나눈 글. UTF-8과 한글 윈도(CP949) 모두 읽습니다.
bodies-rosters-text = 또는 붙여 넣기
bodies-rosters-text-hint = 첫 줄은 칸 이름입니다. 표 프로그램에서 복사해 그대로 붙여도 됩니다.
bodies-rosters-look = 살펴보기
bodies-rosters-again = 다시 살펴보기
bodies-rosters-preview = 적기 전에 보기
bodies-rosters-caption = 줄마다 적힐 내용과 규정에 비춘 결과
bodies-rosters-whole = 한 줄이라도 어긋나면 아무것도 적지 않습니다.
bodies-rosters-line = 줄
bodies-rosters-row = { $row }번째 줄
bodies-rosters-check = 살핀 결과
bodies-rosters-fits = 규정에 맞음
bodies-rosters-ask = 누구인지 물음
bodies-rosters-enter = { $count }줄 모두 적기
bodies-rosters-complete = 구성원이 이 명부에 모두 있습니다
bodies-rosters-complete-hint = 그러면 재적을 명부에서 세고, 따로 선언하지 않습니다.
bodies-rosters-not-yet = 어긋난 줄이 없고 모두 누구인지 정해지면 적을 수 있습니다.
bodies-rosters-who = { $name }, 누구입니까?
bodies-rosters-new-person = 기록에 없는 새 사람
bodies-rosters-as-row = { $row }번째 줄과 같은 사람
bodies-rosters-columns = 칸 이름 보기
bodies-rosters-columns-caption = 알아보는 칸 이름. 이름과 직책은 꼭 있어야 합니다
bodies-rosters-column = 칸
bodies-rosters-words = 첫 줄에 적는 말
bodies-rosters-example = 이름,직책,자치구,시작일,근거자료
bodies-rosters-cp949 = 한글 윈도(CP949) 글자로 읽었습니다. 이름이 맞는지 살펴보세요.
bodies-rosters-utf16 = 유니코드(UTF-16) 글자로 읽었습니다. 이름이 맞는지 살펴보세요.
bodies-rosters-not-text = 글로 읽을 수 없는 파일입니다. 표 프로그램에서 ‘CSV UTF-8’로 저장해 다시 올려 주세요.
bodies-rosters-imported = 명부를 모두 적었습니다.
bodies-rosters-refused = { $row }번째 줄: { $why } 어긋난 곳은 모두 { $count }곳이고, 아무것도 적지 않았습니다.
bodies-rosters-refused-empty = 칸 이름 아래에 적힌 줄이 없습니다.
bodies-rosters-refused-long = 한 번에 { $most }줄까지 적을 수 있습니다.
bodies-rosters-refused-no-column = ‘{ $column }’ 칸이 없습니다.
bodies-rosters-refused-twice = ‘{ $column }’ 칸이 두 번 있습니다.
bodies-rosters-refused-strange = ‘{ $word }’: 무슨 칸인지 모릅니다. 칸 이름을 고치거나 그 칸을 지워 주세요.
bodies-rosters-refused-cells = 칸 이름보다 칸이 많습니다.
bodies-rosters-refused-cell = ‘{ $column }’ 칸이 비었습니다.
bodies-rosters-refused-day = ‘{ $text }’: 날짜로 읽을 수 없습니다. 2017-06-20처럼 적어 주세요.
bodies-rosters-refused-role = 이 기관의 규정에 ‘{ $text }’ 직책이 없습니다.
bodies-rosters-refused-district = ‘{ $text }’: 등록된 자치구가 아닙니다.
bodies-rosters-refused-who = { JOSA($name, "이라는/라는") } 이름이 이미 있습니다. 같은 사람인지 골라 주세요.
bodies-rosters-refused-not-this = { JOSA($name, "으로/로") } 고른 사람이 이 줄과 맞지 않습니다.
