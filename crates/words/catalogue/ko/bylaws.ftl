# Bylaws: verdicts, kinds of rules, and a readable sentence for each rule.

## Why a vote came out as it did

bylaws-quorum-met = 정족수 충족
bylaws-quorum-unknown = 정족수 확인 불가
bylaws-base-present = 출석
bylaws-base-written = 제출
bylaws-base-cast = 투표
bylaws-base-members = 재적
bylaws-of-present = 출석
bylaws-of-cast = 투표
bylaws-of-members = 재적
bylaws-because-passed = { $base } { $total }명 중 찬성 { $yes }명, { $share }({ $needed }명) 이상
bylaws-because-passed-majority = { $base } { $total }명 중 찬성 { $yes }명, 과반수({ $needed }명) 충족
bylaws-because-passed-more = { $base } { $total }명 중 찬성 { $yes }명, { $share } 초과({ $needed }명부터)
bylaws-because-rejected = { $base } { $total }명 중 찬성 { $yes }명, { $share }({ $needed }명)에 못 미침
bylaws-because-rejected-majority = { $base } { $total }명 중 찬성 { $yes }명, 과반수({ $needed }명)에 못 미침
bylaws-because-tied = { $base } { $total }명 중 찬성 { $yes }명과 반대 { $no }명으로 가부동수, 과반수({ $needed }명)에 못 미침
bylaws-because-cast-for = 찬성 { $yes }명과 반대 { $no }명으로 가부동수, 의장이 찬성으로 결정
bylaws-because-cast-against = 찬성 { $yes }명과 반대 { $no }명으로 가부동수, 의장이 반대로 결정
bylaws-because-quorum = 재적 { $members }명의 { $share } { $needed }명 이상인 { $present }명 출석
bylaws-because-no-quorum = 재적 { $members }명의 { $share } { $needed }명에 못 미치는 { $present }명 출석
bylaws-because-no-answers = 재적 { $members }명의 { $share } { $needed }명에 못 미치는 { $present }명 제출
bylaws-because-no-members = 재적 위원이 없음
bylaws-because-present-unknown = 출석한 위원 수를 알 수 없음
bylaws-missing-members = 재적 위원 수를 알 수 없음
bylaws-missing-present = 출석한 위원 수를 알 수 없음
bylaws-missing-both = 재적 위원 수와 출석한 위원 수를 알 수 없음
bylaws-missing-casting = 가부동수이며 의장의 결정이 남아 있음
bylaws-silence = { $at } 현재 시행 중인 규정에 { JOSA($kind, "을/를") } 정한 조문이 없습니다.
bylaws-silence-of = { $at } 현재 시행 중인 규정에 ‘{ $subject }’의 { JOSA($kind, "을/를") } 정한 조문이 없습니다.
bylaws-impossible-present = 출석 { $present }명이 재적 { $members }명보다 많습니다.
bylaws-impossible-votes = 표를 모두 더하면 { $votes }표로, 출석 { $present }명보다 많습니다.

bylaws-share-majority = 과반수
bylaws-share-more-than = { $share } 초과
bylaws-share-at-least = { $share } 이상
bylaws-share-at-most = { $share } 이하
bylaws-fraction = { $name ->
    [s1-2] 2분의 1
   *[other] { $den }분의 { $num }
}

## Kinds of rules

# dynamic: bylaws-kind-

bylaws-kind-rule = 규칙
bylaws-kind-identity = 이름
bylaws-kind-scope = 범위
bylaws-kind-composition = 구성
bylaws-kind-authority = 권한
bylaws-kind-duty = 책임
bylaws-kind-shares = 비용 부담
bylaws-kind-quorum = 의사정족수
bylaws-kind-majority = 의결정족수
bylaws-kind-seat-cap = 자리 한도
bylaws-kind-size-band = 정수
bylaws-kind-term = 임기
bylaws-kind-cadence = 정기회의
bylaws-kind-convening = 소집
bylaws-kind-notice = 회의 통지
bylaws-kind-appointment = 선임
bylaws-kind-eligibility = 자격
bylaws-kind-office = 임원
bylaws-kind-recusal = 제척·기피·회피
bylaws-kind-amendment = 규정 개정
bylaws-kind-effectivity = 시행
bylaws-kind-window = 기간
bylaws-kind-limit = 한도
bylaws-kind-exception = 예외
bylaws-kind-written-resolution = 서면심의

## One sentence a rule

bylaws-say-identity = 이름은 ‘{ $name }’
bylaws-say-scope = { $what }: { $list }
bylaws-say-scope-counted = { $what } { $count }개
bylaws-say-composition = { $organ } = 재임 중인 { $roles } 전원
bylaws-say-composition-seats = { $organ } = { $roles } { $seats }석
bylaws-say-supreme = { JOSA($organ, "이/가") } 최고의결기구
bylaws-say-establish = { JOSA($organ, "은/는") } { JOSA($what, "을/를") } 둘 수 있음
bylaws-say-represent = { JOSA($organ, "이/가") } 밖에 대하여 대표함
bylaws-say-run = { JOSA($organ, "이/가") } 일상의 일을 맡음
bylaws-say-deliberate = { JOSA($organ, "은/는") } 논의함
bylaws-say-advise = { JOSA($organ, "은/는") } 자문함
bylaws-say-audit = { JOSA($organ, "이/가") } 회계와 업무를 감사함
bylaws-say-decide = { JOSA($organ, "이/가") } { JOSA($what, "을/를") } 의결함
bylaws-say-power-what = 맡은 일
bylaws-say-duty = { JOSA($role, "은/는") } { JOSA($what, "을/를") } 할 책임이 있음
bylaws-say-shares = { JOSA($what, "은/는") } { $key } 나눔
bylaws-say-shares-otherwise = { JOSA($what, "은/는") } { $key } 나누고, 합의가 없으면 { $otherwise }
bylaws-say-quorum = { $base } { $share } 출석
bylaws-say-majority = { $base } { $share } 찬성
bylaws-say-decision = { $quorum }, { $majority }
bylaws-say-seat-cap = { $per } { JOSA($role, "은/는") } { $most }명까지
bylaws-say-band = { JOSA($organ, "은/는") } { $min }∼{ $max }명
bylaws-say-band-least = { JOSA($organ, "은/는") } { $min }명 이상
bylaws-say-band-most = { JOSA($organ, "은/는") } { $max }명까지
bylaws-say-term = { $role } 임기 { $length }, { $renewable }
bylaws-say-renew-never = 연임할 수 없음
bylaws-say-renew-unlimited = 연임할 수 있음
bylaws-say-renew-times = { $times }회 연임할 수 있음
bylaws-say-cadence-minimum = { $organ } 정기회의는 { $every } { $times }회 이상
bylaws-say-cadence-exact = { $organ } 정기회의는 { $every } { $times }회
bylaws-say-cadence-target = { $organ } 정기회의는 { $every } { $times }회를 목표로
bylaws-say-convened-chair = { $organ } { JOSA($meeting, "은/는") } { JOSA($who, "이/가") } 소집
bylaws-say-convened-secretariat = { $organ } { JOSA($meeting, "은/는") } { JOSA($who, "이/가") } 소집
bylaws-say-convened-resolution = { $organ } { JOSA($meeting, "은/는") } { $who } 의결로 소집
bylaws-say-convened-request = { $organ } { JOSA($meeting, "은/는") } { $who } { $least }의 요구로 소집
bylaws-say-notice = { $organ } 개최는 { $days }일 전까지 알림
bylaws-say-appointed-by = { JOSA($role, "은/는") } { JOSA($by, "이/가") } { JOSA($how, "으로/로") } 정함
bylaws-say-appointed = { JOSA($role, "은/는") } { JOSA($how, "으로/로") } 정함
bylaws-say-ex-officio = { JOSA($role, "은/는") } 맡은 직위에 따라 됨
bylaws-say-eligible = { JOSA($role, "은/는") } { JOSA($roles, "이어야/여야") } 함
bylaws-say-eligible-like = { JOSA($role, "은/는") } { $roles }의 자격을 갖추어야 함
bylaws-say-eligible-criteria = { JOSA($role, "은/는") } 정한 자격을 갖추어야 함
bylaws-say-office = { JOSA($role, "은/는") } { $of }에서 뽑음
bylaws-say-office-presides = { JOSA($role, "은/는") } { $of }에서 뽑아 { JOSA($presides, "을/를") } 주재함
bylaws-say-recusal-leaves = { JOSA($grounds, "이/가") } 있으면 그 안건의 재적과 출석에서 뺌
bylaws-say-recusal-stays = { JOSA($grounds, "이/가") } 있으면 그 안건에서 물러나되 재적에는 남음
bylaws-say-amendment = 규정은 { $organ }에서 { JOSA($majority, "으로/로") } 고침
bylaws-say-effective-resolution = 의결한 때부터 시행
bylaws-say-effective-publication = 공포한 날부터 시행
bylaws-say-effective-date = { $day } 시행
bylaws-say-window = { $from }부터 { $days }일 안에
bylaws-say-limit = { JOSA($what, "은/는") } { $most }까지
bylaws-say-limit-per = { JOSA($what, "은/는") } { $per } { $most }까지
bylaws-say-exception = { $rule }의 예외
bylaws-say-written = { JOSA($organ, "은/는") } 모이지 않고 서면으로 의결할 수 있음

## Facts under the sentence

# dynamic: bylaws-fact-

bylaws-fact-short = 줄임말
bylaws-fact-aliases = 같은 이름으로 봄
bylaws-fact-variant = 다르게 적으면
bylaws-fact-outside = 그 밖의 것
bylaws-fact-reason-for = 까닭을 적을 것
bylaws-fact-ex-officio = 당연직
bylaws-fact-balance = 비율
bylaws-fact-over = 앞서는 기구
bylaws-fact-overrides = 뒤집을 수 있는 것
bylaws-fact-by-resolution = 방법
bylaws-fact-signatory = 서명하는 사람
bylaws-fact-reports-to = 보고받는 곳
bylaws-fact-per-district = 자치구마다
bylaws-fact-decides = 의결
bylaws-fact-due = 기한
bylaws-fact-reminder = 다시 알림
bylaws-fact-absences = 이어진 불참
bylaws-fact-otherwise = 없을 때
bylaws-fact-breach = 어기면
bylaws-fact-matter = 다루는 일
bylaws-fact-moment = 확인하는 때
bylaws-fact-quorum = 정족수
bylaws-fact-abstain = 기권
bylaws-fact-tie = 가부동수
bylaws-fact-ballots = 현장 밖 투표
bylaws-fact-secret = 비밀투표
bylaws-fact-vote = 표
bylaws-fact-outside-band = 벗어나면
bylaws-fact-target = 조문의 수
bylaws-fact-successor = 후임자 임기
bylaws-fact-on-expiry = 임기가 끝나면
bylaws-fact-renewal = 연임 방법
bylaws-fact-warn = 미리 알림
bylaws-fact-year = 해를 세는 법
bylaws-fact-missed = 열지 못하면
bylaws-fact-numbering = 차수
bylaws-fact-within = 소집 기한
bylaws-fact-must = 요구가 있으면
bylaws-fact-late = 늦으면
bylaws-fact-waived = 긴급할 때
bylaws-fact-with = 함께 알릴 것
bylaws-fact-nominated = 추천
bylaws-fact-evidence = 근거 기록
bylaws-fact-missing-evidence = 기록이 없으면
bylaws-fact-refusal = 추천 거절
bylaws-fact-before = 이미 맡은 사람
bylaws-fact-own-case = 자기 안건
bylaws-fact-order = 순서
bylaws-fact-criteria = 자격
bylaws-fact-barred = 될 수 없는 사람
bylaws-fact-on-loss = 자격을 잃으면
bylaws-fact-elected-by = 뽑는 곳
bylaws-fact-election = 뽑는 방법
bylaws-fact-run-off = 결선
bylaws-fact-acting = 자리를 비우면
bylaws-fact-ends-with = 함께 끝남
bylaws-fact-decided-by = 결정하는 곳
bylaws-fact-relations = 사유
bylaws-fact-proposers = 낼 수 있는 사람
bylaws-fact-needs = 붙일 것
bylaws-fact-package = 표결 방식
bylaws-fact-renumber = 삭제한 항
bylaws-fact-ask = 시행일 확인
bylaws-fact-running-terms = 진행 중인 임기
bylaws-fact-counting = 세는 날
bylaws-fact-last-day = 마지막 날이 쉬는 날이면
bylaws-fact-unless = 풀 수 있는 곳
bylaws-fact-when = 언제
bylaws-fact-never-for = 안 되는 일
bylaws-fact-report = 결과
bylaws-fact-skip = 세지 않는 것

## Words of the vocabulary

# dynamic: bylaws-word-

bylaws-word-does = 함
bylaws-word-does-not = 하지 않음
bylaws-word-refused = 받지 않음
bylaws-word-flagged = 받되 알려 줌
bylaws-word-by-vote = 의결
bylaws-word-abstain-counts = 출석으로 세고 찬성으로 세지 않음
bylaws-word-each = { $count }명
bylaws-word-so-many = { $count }개
bylaws-word-next-working-day = 다음 근무일까지
bylaws-word-in-order = { $order }번째
bylaws-word-may-dismiss = 해임할 수 있음
bylaws-word-must-convene = 반드시 소집
bylaws-word-may-be-late = 통지 기한을 줄일 수 있음
bylaws-word-report-next = 다음 회의에 보고
bylaws-word-asked-at-vote = 표결할 때 물음
bylaws-word-run-off = 앞선 두 사람을 놓고 다시 투표
bylaws-word-absences = { $count }회면 알려 줌
bylaws-word-days-before = { $days }일 전
bylaws-word-days-after = { $days }일 뒤
bylaws-word-sub-bodies = { $count }곳까지
bylaws-word-members = 위원
bylaws-word-chair = 의장
bylaws-word-secretariat = 사무국
bylaws-word-least = { $count }명 이상
bylaws-word-proposer = { $role } { $least }
bylaws-word-balance = { $among } 가운데 { $by } { $share }

bylaws-word-variant-alias-with-warning = 같은 이름으로 보고 알려 줌
bylaws-word-variant-error = 받지 않음
bylaws-word-scope-districts = 자치구
bylaws-word-scope-activities = 사업
bylaws-word-scope-neighbourhoods = 동네
bylaws-word-key-as-agreed = 합의한 대로
bylaws-word-key-equal-per-member = 사람마다 똑같이
bylaws-word-key-equal-per-district = 자치구마다 똑같이
bylaws-word-among-appointed = 위촉직
bylaws-word-among-all = 위원 전체
bylaws-word-by-sex = 한쪽 성
bylaws-word-by-age = 한 세대
bylaws-word-by-official = 공무원
bylaws-word-by-neighbourhood = 한 동네
bylaws-word-per-district = 자치구마다
bylaws-word-per-organ = 기구마다
bylaws-word-per-body = 모두 합하여
bylaws-word-per-person = 한 사람이
bylaws-word-per-meeting = 회의마다
bylaws-word-per-year = 한 해에
bylaws-word-vote-seat = 자리마다 한 표
bylaws-word-vote-district = 자치구마다 한 표
bylaws-word-renewal-explicit = 따로 정해야 함
bylaws-word-renewal-silent = 저절로 이어짐
bylaws-word-successor-own = 새 임기
bylaws-word-successor-remaining = 남은 임기
bylaws-word-expiry-vacant = 공석이 됨
bylaws-word-expiry-holds-over = 후임자가 올 때까지 맡음
bylaws-word-expiry-renews = 임기가 새로 시작됨
bylaws-word-how-resolution = 의결
bylaws-word-how-election = 선거
bylaws-word-how-mutual-election = 호선
bylaws-word-how-lottery = 공개추첨
bylaws-word-how-forum = 공론장
bylaws-word-how-open-call = 공개모집
bylaws-word-how-commission = 위촉
bylaws-word-how-ex-officio = 당연직
bylaws-word-evidence-forum-record = 공론장 기록
bylaws-word-evidence-nomination = 추천서
bylaws-word-evidence-resolution = 의결 기록
bylaws-word-evidence-lottery-record = 추첨 기록
bylaws-word-evidence-training = 교육 이수
bylaws-word-missing-block = 자리를 맡을 수 없음
bylaws-word-missing-flag = 확인되지 않았다고 알려 줌
bylaws-word-refusal-with-reason = 까닭을 밝히고 할 수 있음
bylaws-word-refusal-never = 할 수 없음
bylaws-word-before-stays-valid = 그대로 유효
bylaws-word-before-needs-new-act = 다시 정해야 함
bylaws-word-before-grandfathered = 남되 알려 줌
bylaws-word-before-leave = 물러남
bylaws-word-own-recused = 물러나 있음
bylaws-word-own-takes-part = 참여함
bylaws-word-loss-ends = 그날 자리가 끝남
bylaws-word-loss-ends-when-processed = 처리한 날 자리가 끝남
bylaws-word-loss-flagged = 남되 알려 줌
bylaws-word-acting-elected-ad-hoc = 모인 사람이 뽑음
bylaws-word-acting-oldest = 나이가 가장 많은 위원
bylaws-word-acting-named = 의장이 지명한 위원
bylaws-word-acting-deputy = 부의장
bylaws-word-base-in-office = 재적
bylaws-word-base-seats = 정수
bylaws-word-base-declared = 밝힌 인원
bylaws-word-moment-each-vote = 표결할 때마다
bylaws-word-moment-opening = 회의를 열 때
bylaws-word-matter-ordinary = 보통 안건
bylaws-word-matter-amendment = 규정 개정
bylaws-word-matter-election = 사람을 뽑는 일
bylaws-word-matter-dismissal = 해임
bylaws-word-matter-plan = 자치계획
bylaws-word-matter-dissolution = 해산
bylaws-word-matter-written = 서면심의
bylaws-word-tie-rejected = 부결
bylaws-word-tie-chair-casts = 의장이 결정
bylaws-word-ballot-proxy = 대리투표
bylaws-word-ballot-written = 서면투표
bylaws-word-ballot-remote = 원격투표
bylaws-word-ground-disqualification = 제척
bylaws-word-ground-challenge = 기피
bylaws-word-ground-abstention = 회피
bylaws-word-part-reason = 사유
bylaws-word-part-current = 현행
bylaws-word-part-new = 개정안
bylaws-word-package-whole = 한꺼번에 표결
bylaws-word-package-whole-unless-split = 한꺼번에 표결하되 요구하면 나눔
bylaws-word-package-per-article = 조문마다 표결
bylaws-word-numbering-keep-gap = 번호를 남기고 ‘삭제’로 적음
bylaws-word-numbering-renumber = 뒤의 번호를 당김
bylaws-word-running-become-indefinite = 끝나는 날이 없어짐
bylaws-word-running-run-out = 정해진 날에 끝남
bylaws-word-every-year = 한 해에
bylaws-word-every-half-year = 반년에
bylaws-word-every-quarter = 분기마다
bylaws-word-every-month = 매월
bylaws-word-every-week = 매주
bylaws-word-year-calendar = 1월부터 12월까지
bylaws-word-year-fiscal = 회계연도
bylaws-word-year-from-enactment = 제정한 날부터 열두 달
bylaws-word-missed-nothing = 달리 할 일 없음
bylaws-word-missed-report-to-plenary = 전체회의에 보고
bylaws-word-series-one-series = 정기와 임시를 이어서 셈
bylaws-word-series-by-kind = 정기와 임시를 따로 셈
bylaws-word-meeting-regular = 정기회의
bylaws-word-meeting-extraordinary = 임시회의
bylaws-word-counting-calendar = 모든 날
bylaws-word-counting-working = 근무일

bylaws-word-free-attend = 회의에 나오는 일
bylaws-word-free-deliver = 논의한 것을 알리는 일
bylaws-word-free-discuss-in-public = 공개로 논의하는 일
bylaws-word-free-stay-neutral = 정치적 중립을 지키는 일
bylaws-word-free-step-back = 이해가 걸린 일에서 물러서는 일
bylaws-word-free-next-meeting = 다음 회의까지
bylaws-word-free-secretariat = 사무국이 맡음
bylaws-word-free-expenses = 경비
bylaws-word-free-appointment = 선임
bylaws-word-free-agenda = 안건
bylaws-word-free-place = 장소
bylaws-word-free-documents = 회의 자료
bylaws-word-free-committee-members = 운영위원
bylaws-word-free-holidays = 쉬는 날

## Faults of a text

bylaws-fault-fence = 규칙(toml rule), 해석(toml reading), 주석(note)이 아닌 구역입니다: { $what }
bylaws-fault-unclosed = 이 구역이 닫히지 않았습니다
bylaws-fault-name = 규칙 이름은 영문 소문자와 붙임표로 적습니다: ‘{ $what }’
bylaws-fault-no-kind = 규칙의 종류(kind)를 적지 않았습니다
bylaws-fault-kind = 그런 종류의 규칙은 없습니다: ‘{ $what }’
bylaws-fault-field = 이 구역에 그런 항목은 없습니다: ‘{ $what }’
bylaws-fault-toml = 구역을 읽을 수 없습니다: { $what }
bylaws-fault-second-rule = 같은 이름의 규칙이 또 있습니다: ‘{ $what }’
bylaws-fault-second-article = { JOSA($what, "이/가") } 두 번 나옵니다
bylaws-fault-second-paragraph = 한 조에 { $what }항이 두 번 나옵니다
bylaws-fault-second-item = 한 항에 { $what }호가 두 번 나옵니다
bylaws-fault-no-paragraph = 이 구역 위에 조문이 없습니다
bylaws-fault-header = 규정 머리(toml book)는 첫 조문 앞에 한 번만 둡니다
bylaws-fault-heading = 조문이 아닌 제목입니다: { $what }
bylaws-fault-text = 구역 다음의 글에는 항 번호(①, ②…)가 있어야 합니다

## Remarks on a book

bylaws-remark-dead-reference = 가리키는 곳이 규정에 없습니다: { $to }
bylaws-remark-unknown-organ = 규칙 ‘{ $rule }’에 적힌 기구가 규정 머리에 없습니다: { $name }
bylaws-remark-unknown-role = 규칙 ‘{ $rule }’에 적힌 직책이 규정 머리에 없습니다: { $name }
bylaws-remark-unknown-rule = 규칙 ‘{ $rule }’에 적힌 다른 규칙이 없습니다: { $name }
bylaws-remark-unknown-reading-rule = 해석이 가리키는 규칙이 없습니다: { $name }
bylaws-remark-unknown-reading-field = 해석이 가리키는 항목이 그 규칙에 없습니다: { $name }
bylaws-remark-reading-outside-options = 해석 ‘{ $of }’에서 고른 답이 보기 가운데 없습니다: { $chosen }
bylaws-remark-wrong-kind = 규칙 ‘{ $rule }’에 적힌 규칙의 종류가 다릅니다: { $name }({ $kind })
bylaws-remark-no-quorum = { $organ }의 의사정족수를 정한 조문이 없습니다
bylaws-remark-no-majority = { $organ }의 의결정족수를 정한 조문이 없습니다
bylaws-remark-no-amendment = 규정을 고치는 절차를 정한 조문이 없습니다
bylaws-remark-no-effectivity = 언제부터 시행하는지 정한 조문이 없습니다
bylaws-remark-no-convening = { $organ } 정기회의를 누가 소집하는지 정한 조문이 없습니다
bylaws-remark-no-notice = { $organ } 회의를 며칠 전에 알리는지 정한 조문이 없습니다
bylaws-remark-no-acting = { $role } 자리를 비울 때 누가 대신하는지 정한 조문이 없습니다
bylaws-remark-no-recusal = 제척·기피·회피를 정한 조문이 없습니다
bylaws-remark-no-rules = 규칙 구역이 하나도 없어, 글로만 보여 줄 수 있습니다
bylaws-remark-ambiguous = 여러 뜻으로 읽을 수 있는 말인데, 어떻게 읽을지 정하지 않았습니다: ‘{ $phrase }’
bylaws-remark-no-base = 누구를 기준으로 하는지 정하지 않았습니다: ‘{ $phrase }’
bylaws-remark-no-bound = 이상인지 초과인지 정하지 않았습니다: ‘{ $phrase }’
bylaws-remark-conflict = 같은 것을 두 규칙이 달리 정합니다: { $where }의 ‘{ $other }’, ‘{ $rule }’
bylaws-remark-rival-appointments = { JOSA($role, "을/를") } 정하는 방법이 { $where }의 방법과 어긋나고, 무엇이 먼저인지 정하지 않았습니다
bylaws-remark-rival-appointments-read = { JOSA($role, "을/를") } 정하는 방법이 { $where }의 방법과 어긋납니다. 지금의 해석: { $reading }
bylaws-remark-number-mismatch = 규칙 ‘{ $rule }’의 수 { $says }, 조문의 수 { $text }: 서로 다릅니다
bylaws-remark-no-length = 규칙 ‘{ $rule }’에 임기의 길이가 없습니다
bylaws-remark-bare = 규칙도, 해석도, 주석도 없는 조문입니다
bylaws-remark-rule-under-deleted = 삭제된 조문에 규칙이 남아 있습니다: { $rule }
bylaws-remark-paragraph-gap = 빠진 항 번호가 있습니다: { $missing }
bylaws-remark-item-gap = { JOSA($missing, "이/가") } 빠졌습니다
bylaws-remark-article-gap = { JOSA($missing, "이/가") } 빠졌습니다
bylaws-remark-text-without-rule = 조문은 바뀌었는데 그 규칙({ $rules })은 그대로입니다
bylaws-remark-rule-without-text = 조문은 그대로인데 그 규칙({ $rules })이 바뀌었습니다
bylaws-remark-kind-changed = 규칙 ‘{ $rule }’의 종류가 바뀌었습니다: { $was } → { $is }

## Why a version or an amendment cannot be

bylaws-no-book = { $at } 현재 시행 중인 규정이 없습니다.
bylaws-versions-refused-order = 먼저 있던 판이 { $latest }에 시행되었습니다. 새 판은 그 뒤에 시행되어야 합니다.
bylaws-versions-refused-misprint = { $place }: { $why }.{ $count ->
    [1] {""}
   *[other] {" "}이런 곳이 모두 { $count }곳입니다.
}
bylaws-versions-refused-faulty = { $place }: { $why }.{ $count ->
    [1] {""}
   *[other] {" "}이런 곳이 모두 { $count }곳입니다.
}
bylaws-versions-place = { $line }행
bylaws-versions-place-article = { $line }행 { $article }
bylaws-versions-refused-not-a-council = 이 기구에는 따로 된 규정이 없습니다. 규정은 협의회의 것입니다.
bylaws-versions-refused-source = 이 글이 어디에서 왔는지 출처를 적어 주세요.
bylaws-versions-refused-articles = 조문이 하나도 없습니다. ‘## 제1조(이름)’처럼 조문을 시작해 주세요.
bylaws-versions-refused-title = 규정의 이름이 없습니다. 첫 줄에 ‘# 이름’을 적어 주세요.
bylaws-amendments-refused-title = 개정안의 이름을 적어 주세요.
bylaws-amendments-refused-long-title = 개정안의 이름은 200자까지 적을 수 있습니다.
bylaws-amendments-refused-reason = 개정하는 사유를 적어 주세요.
bylaws-amendments-refused-day = 시행일이 이미 지났습니다({ $day }). 오늘이나 그 뒤의 날을 적어 주세요.
bylaws-amendments-refused-nothing = 시행 중인 규정과 달라진 곳이 없습니다.
bylaws-amendments-refused-place = 시행 중인 규정에 { JOSA($place, "이/가") } 없습니다.
bylaws-amendments-refused-change = { $change }의 개정 사유가 없습니다. 바뀌는 조문마다 사유를 적어야 합니다.
bylaws-amendments-refused-stale = 초안을 쓴 뒤에 시행 중인 규정이 바뀌었습니다. 지금 규정 위에서 다시 써 주세요.
bylaws-amendments-refused-agenda = 안건으로 오른 초안은 고칠 수 없습니다. 철회하고 새로 쓰거나, 새 초안을 올려 주세요.
bylaws-amendments-refused-vote = 이 개정안의 표결이 진행 중입니다. 표결이 끝난 뒤에 할 수 있습니다.
bylaws-amendments-refused-item = 그 안건은 다른 개정안의 안건입니다. 다른 안건을 고르거나 새 안건으로 올려 주세요.
bylaws-amendments-refused-organ = 규정은 { $organ }에서 고칩니다. 그 회의의 안건으로 올려 주세요.
bylaws-amendments-refused-settled = 이미 끝난 개정안입니다: { $state }

# dynamic: bylaws-state-

bylaws-state-draft = 초안
bylaws-state-proposed = 안건에 오름
bylaws-state-adopted = 가결
bylaws-state-rejected = 부결
bylaws-state-withdrawn = 철회

## Pages: the books

bylaws-books = 규정
bylaws-books-lede = 협의회마다 지금 시행 중인 규정과 다음 초안입니다.
bylaws-books-empty = 아직 규정이 없습니다
bylaws-books-empty-next = 규정을 올리면 정족수와 의결, 임기와 소집을 조문으로 답합니다.
bylaws-books-no-council = 아직 협의회가 없습니다
bylaws-books-no-council-next = 협의회를 먼저 등록하면 규정을 올릴 수 있습니다.
bylaws-books-read = 규정 읽기
bylaws-books-articles = 조문 { $count }개
bylaws-books-rules = 실행 규칙 { $count }개
bylaws-books-readings = 해석 { $count }개

## Pages: a book

bylaws-book-lede = 왼쪽은 의결된 조문, 오른쪽은 마당이 그 조문을 적용하는 방식입니다.
bylaws-book-versions = 규정의 판
bylaws-book-version = 제{ $no }판
bylaws-book-founded = { $day } 제정
bylaws-book-amended = { $day } 개정
bylaws-book-until = { $at }까지 시행
bylaws-book-since = { $at }부터 시행
bylaws-book-from = { $at }부터 시행 예정
bylaws-book-not-yet = 시행 전
bylaws-book-over = 지난 판
bylaws-book-voided = 무효
bylaws-book-voided-at = { $at } 표결 정정으로 무효
bylaws-book-showing-old = 지금은 시행되지 않는 판을 보고 있습니다.
bylaws-book-showing-now = 시행 중인 판 보기
bylaws-book-showing-day = { $day } 끝에 시행 중이던 규정입니다.
bylaws-book-toc = 조문 차례
bylaws-book-compare = 판 견주기
bylaws-book-amend = 개정안 쓰기
bylaws-book-anchor = { $cite } 주소
bylaws-book-changed = { $day } 개정
bylaws-book-added = { $day } 신설
bylaws-book-struck = { $day } 삭제
bylaws-book-was-rule = 지난 판의 규칙
bylaws-book-was = { $day }까지
bylaws-book-no-rule = 선언 조항
bylaws-book-no-rule-why = 셈하거나 확인할 규칙이 없습니다.
bylaws-book-plain = 글로만 올라온 규정입니다. 규칙 구역이 없어 마당이 대신 답할 수 없습니다.
bylaws-book-chosen = 이렇게 읽음
bylaws-book-options = 다른 읽기
bylaws-book-why = 까닭
bylaws-book-day = 날짜를 골라 보기
bylaws-book-day-hint = 그날 끝에 시행 중이던 판을 보여 줍니다.
bylaws-book-downloads = 원문 받기
bylaws-book-markdown = 글과 규칙(.md)
bylaws-book-json = 기계가 읽는 자료(.json)
bylaws-book-hash = 원문 SHA-256
bylaws-book-now = 오늘
bylaws-book-now-members = 재임 { $count }명
bylaws-book-now-partial = 이름을 아는 사람만 셈
bylaws-book-now-inside = { $count }명 · 폭 안에 있음
bylaws-book-now-outside = { $count }명 · 폭을 벗어남
bylaws-book-now-cap-ok = 모든 { $per }가 한도 안에 있음
bylaws-book-now-cap-full = 한도까지 찬 곳 { $count }곳
bylaws-book-now-cap-over = 한도를 넘은 곳 { $count }곳
bylaws-book-per-district = 자치구
bylaws-book-remarks = 규정 점검
bylaws-book-remarks-lede = 뜻이 갈리거나 빠진 곳입니다. 회의에서 정하면 해석이나 개정으로 채웁니다.
bylaws-book-remarks-none = 어긋나거나 뜻이 갈리는 곳이 없습니다.
bylaws-book-remarks-count = 살펴볼 곳 { $count }곳
bylaws-severity-error = 잘못
bylaws-severity-warning = 주의
bylaws-severity-advice = 참고

## Pages: asking the law

bylaws-ask = 조문에 묻기
bylaws-ask-lede = 그날 어떤 조문이 이 일을 정하는지 답합니다. 없으면 없다고 말합니다.
bylaws-ask-what = 무엇을
bylaws-ask-on = 어느 날
bylaws-ask-go = 묻기
bylaws-ask-of = { $subject }의 { $kind }
bylaws-ask-body = 협의회 전체
bylaws-ask-silent = 정한 조문이 없음
bylaws-ask-unknown = 물음을 알아듣지 못했습니다. 보기에서 골라 주세요.
bylaws-ask-regular = { $subject } 정기회의 소집
bylaws-ask-extraordinary = { $subject } 임시회의 소집

## Pages: versions

bylaws-versions = 판의 역사
bylaws-versions-lede = 어느 결정으로 언제부터 어떤 글이 시행되었는지, 지우지 않고 모두 남깁니다.
bylaws-versions-caption = { $house } 규정의 모든 판
bylaws-versions-no = 판
bylaws-versions-effective = 시행
bylaws-versions-by = 채택한 결정
bylaws-versions-by-decision = 결정 제{ $no }호
bylaws-versions-outside = 이 기록 밖에서 옴
bylaws-versions-hash = 원문 지문
bylaws-versions-changes = 달라진 곳
bylaws-versions-changed = { $count }곳
bylaws-versions-new = 판 올리기
bylaws-versions-new-lede = 이 집의 의결을 거치지 않은 판(제정된 규정, 예전 기록)을 출처와 함께 올립니다. 시행 중인 규정을 바꾸는 일은 개정안으로 합니다.
bylaws-versions-text = 규정의 글
bylaws-versions-text-hint = 조문 아래에 규칙 구역을 함께 적을 수 있습니다. 글만 올려도 됩니다.
bylaws-versions-day = 시행한 날
bylaws-versions-time = 시행한 시각
bylaws-versions-time-hint = 모르면 비워 둡니다. 그날의 시작으로 봅니다.
bylaws-versions-source = 출처
bylaws-versions-source-hint = 예: 2016. 9. 30. 창립총회 회의자료
bylaws-versions-enter = 올리기
bylaws-versions-entered = 규정의 판을 올렸습니다.

## Pages: comparing

bylaws-compare = 신·구조문대비표
bylaws-compare-lede = 현행은 시행 중인 규정에서 그대로 읽어 온 글입니다.
bylaws-compare-lede-versions = 제{ $from }판과 제{ $to }판의 다른 점입니다.
bylaws-compare-caption = { $count }곳이 다릅니다
bylaws-compare-cite = 조항
bylaws-compare-old = 현행
bylaws-compare-new = 개정안
bylaws-compare-old-version = 제{ $no }판
bylaws-compare-reason = 사유
bylaws-compare-none = 다른 곳이 없습니다
bylaws-compare-none-next = 두 판의 조문과 규칙이 같습니다.
bylaws-compare-added = 신설
bylaws-compare-deleted = 삭제
bylaws-compare-title = 조 이름
bylaws-compare-rules-only = 조문은 그대로
bylaws-compare-rules = 규칙의 변화
bylaws-compare-rules-lede = 조문이 바뀌면 마당이 적용하는 방식도 이렇게 바뀝니다.
bylaws-compare-rule-added = 새 규칙
bylaws-compare-rule-removed = 없어지는 규칙
bylaws-compare-rule-changed = 바뀌는 규칙
bylaws-compare-before = 지금까지
bylaws-compare-after = 앞으로
bylaws-compare-checks = 점검
bylaws-compare-checks-lede = 이 개정으로 새로 생기는 어긋남과 빈 곳입니다.
bylaws-compare-checks-none = 새로 생기는 어긋남이 없습니다.
bylaws-compare-pick = 견줄 판 고르기
bylaws-compare-from = 앞의 판
bylaws-compare-to = 뒤의 판
bylaws-compare-go = 견주기
bylaws-compare-too-few = 견줄 판이 아직 하나뿐입니다
bylaws-compare-too-few-next = 개정안을 쓰면 시행 중인 규정과 견주어 볼 수 있습니다.

## Pages: amending

bylaws-amend = 개정안 쓰기
bylaws-amend-lede = 고칠 조문을 고르고, 조문과 규칙을 함께 고치고, 바꾸는 까닭을 적습니다.
bylaws-amend-step-pick = 1. 고칠 조문 고르기
bylaws-amend-step-write = 2. 고쳐 쓰기
bylaws-amend-step-look = 3. 미리 보기
bylaws-amend-pick-new = { $article }에 새 항 더하기
bylaws-amend-pick-go = 고른 조문 고치기
bylaws-amend-pick-none = 고칠 조문을 하나 이상 골라 주세요.
bylaws-amend-whole = 글 전체를 고치기
bylaws-amend-whole-hint = 조를 새로 만들거나 조 이름을 바꿀 때 씁니다.
bylaws-amend-title = 개정안 이름
bylaws-amend-title-hint = 예: 운영규정 개정(안)
bylaws-amend-reason = 개정 사유
bylaws-amend-reason-hint = 왜 고치는지 전체를 한두 문장으로 적습니다.
bylaws-amend-day = 시행일
bylaws-amend-day-hint = 비워 두면 의결한 때부터 시행합니다.
bylaws-amend-now = 현행
bylaws-amend-sentence = { $cite } 조문
bylaws-amend-sentence-hint = 항 번호는 적지 않습니다. 호는 한 줄에 하나씩 ‘1. …’로 적습니다.
bylaws-amend-blocks = { $cite } 규칙과 해석
bylaws-amend-blocks-hint = 조문을 고치면 그 조문의 규칙도 함께 고쳐야 합니다.
bylaws-amend-blocks-open = 규칙을 글로 고치기
bylaws-amend-strike = 이 조문을 삭제
bylaws-amend-strike-hint = 번호는 남고 ‘삭제’로 적힙니다.
bylaws-amend-why = { $cite } 사유
bylaws-amend-drop = 이 조문은 고치지 않기
bylaws-amend-text = 규정 전체의 글
bylaws-amend-preview = 미리 보기
bylaws-amend-save = 초안 저장
bylaws-amend-saved = 초안을 저장했습니다.
bylaws-amend-more = 다른 조문도 고치기
bylaws-amend-more-go = 고른 조문 더하기
bylaws-amend-preview-title = 미리 보기: { $count }곳이 바뀝니다
bylaws-amend-new-paragraph = 새로 더하는 항입니다.

## Pages: a draft

bylaws-draft = 개정안
bylaws-draft-by = 쓴 사람
bylaws-draft-at = 쓴 때
bylaws-draft-base = 바탕이 된 판
bylaws-draft-effective = 시행일
bylaws-draft-effective-vote = 의결한 때부터
bylaws-draft-effective-on = { $day }부터
bylaws-draft-edit = 초안 고치기
bylaws-draft-again = 이 초안으로 새로 쓰기
bylaws-draft-track = 지나온 길
bylaws-draft-written = 초안을 씀
bylaws-draft-on-agenda = { $meeting } 안건 { $no }
bylaws-draft-origin = { $who } 제안
bylaws-draft-decided = 표결
bylaws-draft-in-force = 시행
bylaws-draft-next-propose = 회의 안건으로 올릴 차례
bylaws-draft-next-vote = 표결할 차례
bylaws-draft-propose = 안건으로 올리기
bylaws-draft-propose-lede = { $rule }. 안건으로 올리면 초안은 더 고칠 수 없습니다.
bylaws-draft-meeting = 올릴 회의
bylaws-draft-new-item = 새 안건으로
bylaws-draft-old-item = 안건 { $no }. { $title }
bylaws-draft-no-meeting = 소집된 { $organ } 회의가 없습니다.
bylaws-draft-no-meeting-next = 회의를 소집하면 여기에서 고를 수 있습니다.
bylaws-draft-origin-field = 제안한 곳
bylaws-draft-origin-hint = 제안할 수 있는 곳: { $who }
bylaws-draft-proposed = 개정안을 안건으로 올렸습니다.
bylaws-draft-withdraw = 철회
bylaws-draft-withdraw-title = 개정안 철회
bylaws-draft-withdraw-why = 철회하는 까닭
bylaws-draft-withdraw-ask = 이 개정안을 철회할까요? 기록은 남습니다.
bylaws-draft-withdrawn = 개정안을 철회했습니다.
bylaws-draft-adopted-as = 제{ $no }판으로 시행
bylaws-draft-markdown = 대비표 받기(.md)
bylaws-draft-full = 바뀐 뒤의 전체 글
