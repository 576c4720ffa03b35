# Sentences of accounts. Keys begin with `accounts-`.

## Roles

accounts-role-reader = 누구나
accounts-role-member = 위원
accounts-role-chair = 의장
accounts-role-secretary = 간사
accounts-role-district-officer = 자치구 담당
accounts-role-platform-manager = 플랫폼 책임자
accounts-role-panel-clerk = 평가단 간사
accounts-role-school-manager = 협치학교 담당
accounts-role-administrator = 관리자

accounts-roles-refused-anonymous = 로그인해야 할 수 있습니다.
accounts-roles-refused-one = { $a }만 할 수 있는 일입니다.
accounts-roles-refused-two = { $a } 또는 { $b }만 할 수 있는 일입니다.
accounts-roles-refused-three = { $a }, { $b } 또는 { $c }만 할 수 있는 일입니다.

## Signing in

accounts-login = 로그인 이름
accounts-password = 비밀번호
accounts-sign-in-lede = 기록은 누구나 볼 수 있습니다. 적거나 표결하려면 로그인해 주세요.
accounts-sign-in-password = 비밀번호로 로그인
accounts-sign-in-link = 링크로 로그인
accounts-sign-in-link-how = 관리자가 만들어 준 일회용 링크를 열면 비밀번호 없이 로그인합니다.
accounts-sign-in-forgotten = 비밀번호를 잊었다면 관리자에게 새로 정하는 링크를 받으세요.
accounts-sign-in-demo = 시연에서는 시작할 때 화면에 나온 링크로 로그인합니다. 자리마다 하나씩 있습니다.

accounts-sessions-signed-in = 로그인했습니다.
accounts-sessions-signed-out = 로그아웃했습니다.
accounts-sessions-title = 로그인한 기기
accounts-sessions-none = 로그인한 기기가 없습니다.
accounts-sessions-this = 지금 이 기기
accounts-sessions-seen = { $at }에 마지막으로 봄
accounts-sessions-since = { $at }에 로그인
accounts-sessions-end = 로그아웃
accounts-sessions-end-others = 다른 기기에서 모두 로그아웃
accounts-sessions-ended = 그 기기에서 로그아웃했습니다.
accounts-sessions-others-ended = 다른 기기 { $count }대에서 로그아웃했습니다.
accounts-sessions-device-unknown = 알 수 없는 기기

accounts-throttles-refused-seconds = 짧은 시간에 여러 번 틀렸습니다. { $count }초 뒤에 다시 해 주세요.
accounts-throttles-refused-minutes = 짧은 시간에 여러 번 틀렸습니다. { $count }분 뒤에 다시 해 주세요.

## Links

accounts-links-title = { $name } 님으로 로그인
accounts-links-lede-first = { $name } 님의 계정이 만들어졌습니다. 로그인한 뒤 비밀번호를 정할 수 있습니다.
accounts-links-lede-sign-in = 아래 단추를 누르면 로그인합니다.
accounts-links-lede-reset = 로그인한 뒤 새 비밀번호를 정합니다.
accounts-links-once = 이 링크는 한 번만 쓸 수 있습니다. 단추를 누르기 전에는 쓴 것이 아닙니다.
accounts-links-shut = 쓸 수 없는 링크입니다
accounts-links-shut-next = 관리자에게 새 링크를 받거나 비밀번호로 로그인해 주세요.
accounts-links-refused-unknown = 없는 링크입니다. 주소가 빠짐없이 복사되었는지 확인해 주세요.
accounts-links-refused-used = 이미 썼거나 새 링크로 바뀐 링크입니다.
accounts-links-refused-expired = 쓸 수 있는 시간이 지난 링크입니다.
accounts-links-make = 링크 만들기
accounts-links-make-how = 일회용 링크를 만들어 본인에게 전합니다. 같은 종류의 앞선 링크는 쓸 수 없게 됩니다.
accounts-links-first = 첫 로그인 링크(7일)
accounts-links-sign-in = 로그인 링크(30분)
accounts-links-reset = 비밀번호를 새로 정하는 링크(60분)
accounts-links-made = 링크를 만들었습니다
accounts-links-made-lede = 아래 주소를 복사해 본인에게 전해 주세요. { $minutes }분 동안 한 번 쓸 수 있습니다.
accounts-links-made-once = 이 주소는 지금 이 화면에만 보입니다. 마당에는 주소가 아니라 그 지문만 남습니다.
accounts-links-address = 링크의 주소

## Passwords

accounts-passwords-title = 비밀번호 정하기
accounts-passwords-lede = 길수록 좋습니다. 여러 낱말로 된 문장도 쓸 수 있습니다.
accounts-passwords-current = 지금 비밀번호
accounts-passwords-new = 새 비밀번호
accounts-passwords-again = 새 비밀번호 한 번 더
accounts-passwords-hint = { $least }자 이상. 글자의 종류는 따지지 않습니다.
accounts-passwords-ends = 비밀번호를 바꾸면 다른 기기에서는 모두 로그아웃됩니다.
accounts-passwords-set = 비밀번호 정하기
accounts-passwords-change = 비밀번호 바꾸기
accounts-passwords-later = 나중에
accounts-passwords-changed = 비밀번호를 정했습니다. 다른 기기에서는 로그아웃되었습니다.
accounts-passwords-there = 정해져 있음
accounts-passwords-none = 아직 없음(링크로만 로그인)
accounts-passwords-refused-short = 비밀번호는 { $least }자 이상이어야 합니다.
accounts-passwords-refused-long = 비밀번호는 { $most }자까지 쓸 수 있습니다.
accounts-passwords-refused-login = 비밀번호에 로그인 이름을 넣을 수 없습니다.
accounts-passwords-refused-common = 누구나 먼저 짐작해 보는 비밀번호입니다. 다른 것을 정해 주세요.
accounts-passwords-refused-differ = 두 번 적은 새 비밀번호가 서로 다릅니다.
accounts-passwords-refused-current = 지금 비밀번호가 맞지 않습니다.
accounts-passwords-refused-entry = 로그인 이름이나 비밀번호가 맞지 않습니다.

## My own page

accounts-me-lede = 내가 맡은 자리와 일, 그 근거, 로그인한 기기를 봅니다.
accounts-me-seats = 내 자리
accounts-me-no-person = 이 계정은 기록 속의 사람과 이어져 있지 않습니다. 자리에 따른 권리는 사람과 이어져야 생깁니다.
accounts-me-no-seats = 지금 맡은 자리가 없습니다.
accounts-me-decision = 의결
accounts-me-roles = 맡은 일
accounts-me-no-roles = 따로 맡은 일이 없습니다.
accounts-me-granted = 관리자의 지정
accounts-me-account = 계정
accounts-me-record = 기록 속의 나
accounts-me-page = 내 기록과 연락처
accounts-me-page-what = 공개된 기록을 보고, 연락처를 적거나 지웁니다.
accounts-me-export = 나에 관한 모든 것 내려받기
accounts-me-export-what = 연락처와, 누가 언제 그것을 보았는지까지 담습니다.

## The accounts of the house

accounts-admin-title = 관리
accounts-admin-lede = 누가 들어올 수 있고 무엇을 맡는지 정합니다.
accounts-admin-found = 첫 회의체 세우기
accounts-admin-found-more = 회의체 더 세우기
accounts-admin-house = 이 마당
accounts-admin-bodies = 회의체
accounts-admin-persons = 사람
accounts-admin-meetings = 회의
accounts-admin-files = 붙임 파일
accounts-admin-acts = 기록된 일
accounts-admin-backup = 백업
accounts-admin-backup-how = 마당이 돌아가는 동안에도 백업할 수 있습니다. 마당이 있는 기계에서 아래 명령을 씁니다. 두 번째 명령은 기록이 바뀌지 않았는지 확인합니다.

accounts-registry-title = 계정
accounts-registry-caption = 이 마당의 계정
accounts-registry-by-seat = 자리에 따름
accounts-registry-state-open = 쓰는 중
accounts-registry-state-no-password = 비밀번호 없음
accounts-registry-add = 계정 만들기
accounts-registry-add-button = 계정 만들기
accounts-registry-added = 계정을 만들었습니다. 이제 링크를 만들어 본인에게 전해 주세요.
accounts-registry-name = 보이는 이름
accounts-registry-name-hint = 기록에 이 이름으로 남습니다.
accounts-registry-login-hint = 글자, 숫자, 점, 밑줄, 붙임표로 2∼64자. 전자우편 주소가 아니어도 됩니다.
accounts-registry-person = 기록 속의 사람
accounts-registry-person-hint = 이름이나 사람 번호를 적습니다. 이어진 사람의 자리에서 권리가 생깁니다. 없으면 비워 둡니다.
accounts-registry-person-none = 그런 사람이 기록에 없습니다. 먼저 사람을 적어 주세요.
accounts-registry-person-many = 이름이 같은 사람이 { $count }명입니다. 번호로 적어 주세요: { $numbers }
accounts-registry-lede = 로그인 이름 { $login }
accounts-registry-made = 만든 때
accounts-registry-closed-at = 닫은 때
accounts-registry-amend = 이름과 사람 고치기
accounts-registry-amended = 계정을 고쳤습니다.
accounts-registry-close = 계정 닫기
accounts-registry-close-what = 바로 모든 기기에서 로그아웃되고 다시 들어올 수 없습니다. 한 일의 기록은 남습니다.
accounts-registry-close-confirm = { $name } 님의 계정을 닫을까요? 다시 열 수 없습니다.
accounts-registry-closed = 계정을 닫았습니다.
accounts-registry-refused-login = 로그인 이름은 글자, 숫자, 점, 밑줄, 붙임표로 2∼64자여야 합니다.
accounts-registry-refused-login-taken = 로그인 이름 { JOSA($login, "은/는") } 이미 쓰고 있습니다.
accounts-registry-refused-person-taken = 이 사람에게는 이미 계정이 있습니다.
accounts-registry-refused-no-name = 보이는 이름을 적어 주세요.
accounts-registry-refused-long-name = 보이는 이름은 60자까지 적을 수 있습니다.
accounts-registry-refused-closed = 닫힌 계정입니다.
accounts-registry-refused-last-administrator = 마지막 관리자입니다. 다른 관리자를 먼저 정해 주세요.
accounts-registry-refused-not-first = 이미 계정이 있는 마당입니다.

accounts-grants-title = 맡은 일
accounts-grants-none = 아직 맡은 일이 없습니다.
accounts-grants-add = 일 맡기기
accounts-grants-role = 맡는 일
accounts-grants-body = 회의체
accounts-grants-body-hint = 그 회의체와 그 아래 기구에서 맡습니다. 관리자는 언제나 마당 전체를 맡습니다.
accounts-grants-whole-house = 마당 전체
accounts-grants-district = 자치구
accounts-grants-district-hint = 자치구 담당에게만 정합니다.
accounts-grants-from = 첫날
accounts-grants-to = 마지막 날
accounts-grants-to-hint = 비워 두면 끝낼 때까지 이어집니다.
accounts-grants-grant = 맡기기
accounts-grants-granted = 일을 맡겼습니다.
accounts-grants-end = 바로 끝내기
accounts-grants-end-confirm = { $role } 일을 지금 끝낼까요?
accounts-grants-done = 맡은 일을 끝냈습니다.
accounts-grants-refused-seat = { JOSA($role, "은/는") } 자리에서 나오는 것이라 따로 맡길 수 없습니다.
accounts-grants-refused-backwards = 마지막 날이 첫날보다 앞섭니다.
accounts-grants-refused-whole-house = 관리자는 마당 전체를 맡습니다. 회의체나 자치구를 비워 주세요.
accounts-grants-refused-district = 어느 자치구의 담당인지 골라 주세요.
accounts-grants-refused-held = { $since }부터 이미 { JOSA($role, "을/를") } 맡고 있습니다.
accounts-grants-refused-ended = { $day }에 이미 끝난 일입니다.
accounts-grants-refused-past = 지난 날로 끝낼 수 없습니다. 그동안 한 일의 권리가 바뀌기 때문입니다.

accounts-clock-title = 시연의 시계
accounts-clock-lede = 지금은 { $now }입니다. 앞으로만 돌릴 수 있고, 거기서부터 흐릅니다.
accounts-clock-move = 시계 돌리기
accounts-clock-moved = 시계를 돌렸습니다.
accounts-clock-refused-backwards = 시계는 앞으로만 돌릴 수 있습니다. 지금은 { $now }입니다.
accounts-clock-refused-far = { $day }까지만 돌릴 수 있습니다.

## Rights

# dynamic: accounts-act-

accounts-rights-title = 권리표
accounts-rights-lede = 어떤 일을 누가 할 수 있는지 모은 표입니다. 마당은 이 표대로만 움직입니다.
accounts-rights-act = 하는 일
accounts-rights-bodies = 회의체와 자리
accounts-rights-people = 사람
accounts-rights-bylaws = 규정
accounts-rights-meetings = 회의
accounts-rights-decisions = 의결
accounts-rights-calendar = 일정
accounts-rights-costs = 경비
accounts-rights-files = 붙임
accounts-rights-accounts = 계정
accounts-rights-house = 마당
accounts-rights-notes = 읽는 법
accounts-rights-note-seat = 위원과 의장의 권리는 자리에서 나옵니다. 자리가 끝나는 날 권리도 끝납니다.
accounts-rights-note-body = 간사의 권리는 맡은 회의체와 그 아래 기구에서만 있습니다. 관리자의 권리는 마당 전체에 있습니다.
accounts-rights-note-read = 읽는 것은 연락처를 빼고 모두에게 열려 있습니다. 자기 연락처는 스스로 적고 지울 수 있습니다.

accounts-act-bodies-body-founded = 회의체 등록
accounts-act-bodies-body-amended = 회의체의 이름·별칭·비고 고치기
accounts-act-bodies-district-entered = 자치구 등록
accounts-act-bodies-seat-begun = 자리 시작
accounts-act-bodies-seat-ended = 자리 종료
accounts-act-bodies-seat-swapped = 자리 교체
accounts-act-bodies-seat-corrected = 잘못 적은 자리 바로잡기
accounts-act-bodies-count-declared = 재적 인원 선언
accounts-act-bodies-vacancy-settled = 공석 처리
accounts-act-bodies-roster-imported = 명단 들여오기
accounts-act-people-person-entered = 사람 등록
accounts-act-people-person-merged = 두 기록을 한 사람으로 합치기
accounts-act-people-person-split = 합친 기록 나누기
accounts-act-people-office-entered = 직위 등록
accounts-act-people-contact-set = 연락처 적기
accounts-act-people-contact-read = 연락처 보기
accounts-act-people-contact-erased = 연락처 지우기
accounts-act-bylaws-version-entered = 규정 등록
accounts-act-bylaws-amendment-drafted = 개정안 쓰기
accounts-act-bylaws-amendment-proposed = 개정안을 안건에 올리기
accounts-act-bylaws-amendment-withdrawn = 개정안 철회
accounts-act-meetings-meeting-convened = 회의 소집
accounts-act-meetings-meeting-moved = 회의의 때·곳·제목 바꾸기
accounts-act-meetings-meeting-opened = 개회
accounts-act-meetings-meeting-closed = 폐회
accounts-act-meetings-meeting-cancelled = 회의 취소
accounts-act-meetings-meeting-presided = 의장 직무대행 지정
accounts-act-meetings-item-added = 안건 올리기
accounts-act-meetings-item-changed = 안건 고치기
accounts-act-meetings-item-opened = 안건 상정
accounts-act-meetings-item-closed = 안건 종결
accounts-act-meetings-attendance-arrived = 출석 적기
accounts-act-meetings-attendance-left = 퇴장 적기
accounts-act-meetings-attendance-counted = 인원 세기
accounts-act-meetings-member-readmitted = 제척·회피 풀기
accounts-act-meetings-motion-moved = 의안 제출
accounts-act-meetings-motion-withdrawn = 의안 철회
accounts-act-meetings-member-excluded = 제척·회피
accounts-act-meetings-vote-opened = 표결 시작
accounts-act-meetings-vote-cast = 투표
accounts-act-meetings-vote-closed = 표결 종료
accounts-act-meetings-vote-corrected = 표결 결과 바로잡기
accounts-act-meetings-election-opened = 선출 시작
accounts-act-meetings-election-counted = 선출 개표
accounts-act-decisions-decision-recorded = 합의·확인 사항 적기
accounts-act-tasks-task-set = 과제 주기
accounts-act-tasks-task-reported = 과제 보고
accounts-act-tasks-task-settled = 과제 마침 또는 그만둠
accounts-act-tasks-delivery-made = 의결을 자치구에 전하기 시작
accounts-act-tasks-delivery-reported = 자치구 전달 보고
accounts-act-threads-link-made = 기록 잇기와 풀기
accounts-act-files-file-attached = 파일 붙이기
accounts-act-files-file-detached = 붙인 파일 떼기
accounts-act-accounts-account-added = 계정 만들기
accounts-act-accounts-account-amended = 계정의 이름과 사람 고치기
accounts-act-accounts-account-closed = 계정 닫기
accounts-act-accounts-role-granted = 일 맡기기
accounts-act-accounts-role-ended = 맡은 일 끝내기
accounts-act-accounts-link-made = 로그인 링크 만들기
accounts-act-house-clock-moved = 시연의 시계 돌리기
accounts-act-calendar-schedule-set = 정례 일정 정하기
accounts-act-calendar-schedule-excepted = 정례 일정의 한 날짜 거르기·옮기기
accounts-act-calendar-schedule-ended = 정례 일정 끝내기
accounts-act-calendar-event-entered = 날짜 적기
accounts-act-calendar-event-settled = 일정이 어떻게 되었는지 적기
accounts-act-calendar-holiday-entered = 이 집이 쉬는 날 더하기·빼기
accounts-act-costs-expense-entered = 함께 내는 경비 적기
accounts-act-costs-share-settled = 경비 정하기·낸 몫 적기·거두기
accounts-act-people-person-described = 공개하지 않는 인적 사항 적기(본인도 가능)
accounts-act-meetings-turn-asked = 발언 신청(다른 사람의 것은 의장·간사)
accounts-act-meetings-turn-given = 발언권 주기
accounts-act-meetings-turn-ordered = 발언 목록 관리
accounts-act-meetings-recess-changed = 정회·속개
accounts-act-meetings-statement-recorded = 발언 적기·고치기
accounts-act-meetings-disclosure-set = 공개 범위 정하기
accounts-act-people-interest-declared = 이해관계 알리기(다른 사람의 것은 의장·간사)
accounts-act-meetings-attendance-entered = 서명한 출석부 옮겨 적기
accounts-act-meetings-written-opened = 서면심의에 부치기
accounts-act-meetings-written-answered = 서면심의에 답하기
accounts-act-meetings-written-closed = 서면심의 마감
accounts-act-meetings-notice-given = 회의 통지
accounts-act-meetings-reply-given = 출석 회신
accounts-act-meetings-proposal-made = 안건 제안
accounts-act-meetings-proposal-settled = 제안된 안건 처리
accounts-act-meetings-proposal-withdrawn = 안건 제안 거두기
accounts-act-meetings-referral-made = 다른 기구에 회부
accounts-act-meetings-referral-settled = 회부된 안건 처리
accounts-act-meetings-referral-passed-over = 회부된 안건 없이 진행
accounts-act-meetings-minutes-drafted = 회의록 쓰기
accounts-act-meetings-minutes-circulated = 회의록 회람
accounts-act-meetings-minutes-remarked = 회의록에 의견 내기
accounts-act-meetings-minutes-settled = 회의록 의견 처리
accounts-act-meetings-minutes-adopted = 회의록 확정
accounts-act-meetings-minutes-corrected = 확정한 회의록 정정
accounts-act-post-preferences-set = 전자우편 받는 방법 정하기
accounts-act-post-letter-settled = 보내지 못한 편지 처리
