# The frame of every page, and the words all shelves share.

## The house

main-brand = 마당
main-title = { $page } · { $house }
main-skip = 본문 바로가기
main-nav = 주 메뉴
main-crumbs = 현재 위치
main-clock = 지금 시각

main-nav-home = 할 일
main-nav-meetings = 회의
main-nav-bylaws = 규정
main-nav-districts = 자치구
main-nav-bodies = 사람과 자리
main-nav-journal = 공개 기록

main-sign-in = 로그인
main-sign-out = 로그아웃
main-signed-in-as = 로그인한 사람
main-me = 내 정보

main-footer = { $house }의 공식 기록
main-footer-promise = 이 화면의 모든 수치는 출처로 이어집니다
main-footer-journal = 기록 확인하기
main-footer-print = 인쇄한 때

main-language-other = English
main-theme = 화면 색
main-theme-auto = 기기에 맞춤
main-theme-light = 밝게
main-theme-dark = 어둡게

## Buttons

main-save = 저장
main-save-draft = 초안 저장
main-cancel = 취소
main-close = 닫기
main-back = 뒤로
main-next = 다음
main-previous = 이전
main-continue = 계속
main-confirm = 확인
main-edit = 고치기
main-add = 더하기
main-withdraw = 철회
main-undo = 되돌리기
main-open = 열기
main-print = 인쇄
main-search = 찾기
main-filter = 골라 보기
main-show = 보기
main-show-all = 모두 보기
main-show-table = 표로 보기
main-show-more = 더 보기
main-compare = 견주어 보기
main-go-home = 첫 화면으로
main-yes = 예
main-no = 아니요
main-select = 고르세요

## Forms

main-required = 필수
main-error = 오류
main-errors-title = { $count }곳을 고쳐 주세요
main-errors-kept = 적은 내용은 그대로 남아 있습니다.
main-field-empty = 적어 주세요.
main-field-not-a-day = 날짜를 2017-06-26처럼 적어 주세요.
main-field-not-a-time = 시각을 15:00처럼 적어 주세요.
main-field-not-a-number = 숫자로 적어 주세요.
main-field-not-an-option = 보기 가운데 하나를 고르세요.
main-saved-here = 이 기기에 임시로 저장했습니다
main-restored-here = 이 기기에 남아 있던 글을 되살렸습니다
main-confirm-title = 한 번 더 확인합니다

## Live pages and keys

main-live = 실시간
main-live-off = 연결이 끊겨 지금 화면은 옛것일 수 있습니다
main-offline = 인터넷에 이어져 있지 않습니다. 보고 있던 화면은 그대로 두었습니다.
main-online = 다시 이어졌습니다.
main-keys-title = 단축키
main-keys-hint = 물음표(?)를 누르면 이 도움말이 열립니다.
main-keys-none = 이 화면에는 단축키가 없습니다.
main-keys-key = 글쇠
main-keys-does = 하는 일

## States

main-state-done = 마침
main-state-now = 진행 중
main-state-waiting = 대기
main-state-planned = 예정
main-state-draft = 초안
main-state-open = 열림
main-state-closed = 닫힘
main-state-overdue = 기한 지남
main-state-due-today = 오늘까지
main-state-passed = 가결
main-state-rejected = 부결
main-state-no-quorum = 정족수 미달
main-state-unknown = 확인 불가
main-state-silent = 규정 없음
main-state-withdrawn = 철회
main-state-cancelled = 취소
main-state-postponed = 연기
main-state-in-force = 시행 중
main-state-repealed = 폐지
main-state-superseded = 대체됨
main-state-public = 공개
main-state-not-public = 비공개
main-state-reading = 해석
main-state-human = 사람의 판단
main-state-rule = 실행 규칙

main-severity-high = 높음

## Values that must not be confused

main-value-unknown = 알 수 없음
main-value-not-stated = 적지 않음
main-value-dash-source = 자료에 줄표(-)로 적혀 있음
main-value-planned = 예정
main-value-planned-when = { $when } 예정
main-value-none = 없음
main-when-unknown = 미상
main-value-vacant = 공석
main-value-differs-say = { JOSA($a, "과/와") } { JOSA($b, "이/가") } 서로 다릅니다

## Units and counts

main-count-people = { $count }명
main-count-items = { $count }건
main-count-times = { $count }회
main-count-days = { $count }일
main-count-months = { $count }개월
main-count-years = { $count }년
main-count-seats = { $count }석
main-count-minutes = { $count }분
main-of-total = { $count } / { $total }
main-page-of = { $total }쪽 가운데 { $page }쪽
main-page-nav = 쪽 나누기
main-today = 오늘
main-days-after = { $count }일 뒤
main-until = { $when }까지
main-since = { $when }부터

## Common nouns

main-name = 이름
main-day = 날짜
main-time = 시각
main-place = 장소
main-source = 출처
main-ground = 근거
main-reason = 사유
main-state = 상태
main-note = 비고
main-kind = 종류
main-document = 문서
main-line = { $line }행
main-record-number = 기록 제{ $number }호

## Empty places

main-empty-tasks = 지금 할 일이 없습니다
main-empty-meetings = 아직 열린 회의가 없습니다
main-empty-meetings-next = 첫 회의를 소집하면 여기에 나타납니다.
main-empty-list = 아직 아무것도 없습니다
main-empty-list-next = 처음 적는 것이 여기에 나타납니다.
main-empty-search = 찾는 말이 든 기록이 없습니다
main-empty-search-next = 낱말을 줄이거나 다른 말로 찾아보세요.
main-empty-changes = 바뀐 것이 없습니다
main-empty-changes-next = 누군가 기록하면 바로 이곳에 보입니다.
main-empty-findings = 어긋난 것이 없습니다
main-empty-findings-next = 자료를 더 들여오면 다시 점검합니다.

## When something is wrong

main-error-403 = 볼 권한이 없습니다
main-error-403-why = 이 화면은 맡은 자리에 따라 볼 수 있는 사람이 정해져 있습니다.
main-error-403-next = 다른 자리로 로그인하거나 간사에게 문의해 주세요.
main-error-404 = 찾는 화면이 없습니다
main-error-404-why = 주소가 바뀌었거나 잘못 적혔을 수 있습니다. 공개된 기록은 지우지 않으므로, 기록을 찾아보면 나올 수 있습니다.
main-error-404-next = 첫 화면에서 다시 찾아가거나 공개 기록을 찾아보세요.
main-error-500 = 마당 쪽에서 일이 잘못되었습니다
main-error-500-why = 하려던 일은 기록되지 않았습니다. 이미 적힌 기록은 그대로입니다.
main-error-500-next = 잠시 뒤 다시 시도해 주세요. 되풀이되면 아래 번호를 관리자에게 알려 주세요.
main-error-offline = 지금은 이어져 있지 않습니다
main-error-offline-why = 인터넷이나 마당이 잠시 멈추었습니다. 적던 내용은 이 기기에 남아 있습니다.
main-error-offline-next = 이어지면 다시 시도해 주세요.
main-error-number = 오류 번호
main-refused = 지금은 할 수 없습니다
main-refused-because = 할 수 없는 까닭

## The first page

main-home-empty = 이 집은 아직 차리는 중입니다
main-home-empty-why = 협의회와 운영규정이 등록되면 이 화면에 회의와 결정이 나타납니다. 차리는 일은 관리자가 합니다.
main-home-found = 협의회의 이름과 운영규정, 첫 위원을 차례로 적으면 집이 열립니다.
main-home-found-button = 협의회 세우기
main-home-tasks = 오늘 할 일 { $count }가지
main-home-more-tasks = 이 밖에 { $count }가지가 더 있습니다.
main-home-on = { JOSA($title, "이/가") } 열려 있습니다
main-home-today = 오늘 { $time }에 { JOSA($title, "이/가") } 열립니다
main-home-today-word = 오늘
main-home-next = 다음은 { $day } { $title }입니다
main-home-item = 안건 { $no } { $title }
main-home-since = { $time } 시작
main-home-begins = { $time } 예정
main-home-weekday-time = ({ $weekday }) { $time }
main-home-enter = 회의 진행 화면
main-home-look = 회의 살펴보기
main-home-mine = 내 회의
main-home-changes = 바뀐 것
main-home-ahead = 다음
main-home-all-meetings = 회의 모두 보기
main-home-none-ahead = 소집된 다음 회의가 없습니다.
main-home-councils = 협의회와 규정
main-home-all-bodies = 기구 { $count }곳
main-home-law = { $title } 제{ $no }판
main-home-no-law = 시행 중인 규정이 없습니다
main-home-coming = { $day }부터 새 규정 시행
main-home-map = 자치구별 { $role }
main-home-map-say = 자치구 { $total }곳 가운데 { $with }곳에서 { $body }에 { JOSA($role, "을/를") } 보냈습니다.
main-home-step-0 = 없음
main-home-step-1 = 1명
main-home-step-2 = 2명
main-home-step-3 = 3명 이상
main-home-without = 아직 없는 자치구
main-home-unknown = 명단에 없는 자치구
main-home-partial = 명단을 다 받지 못해, 이름이 없다고 사람이 없는 것은 아닙니다.

## What must I do

main-task-vote = { $meeting }의 기명 표결에 참여해 주세요
main-task-vote-button = 표결하기
main-task-count = { $body } 재적 위원 수를 선언해 주세요
main-task-hands = 안건 { $no }의 거수 결과를 적어 주세요
main-task-hands-button = 결과 적기
main-task-close-vote = 안건 { $no }의 기명 표결이 열려 있습니다
main-task-open-vote = 안건 { $no }의 표결을 열어 주세요
main-task-open-vote-button = 표결 열기
main-task-motion = 안건 { $no }의 의안을 내 주세요
main-task-item = { $meeting }의 다음 안건을 상정해 주세요
main-task-open = { JOSA($meeting, "을/를") } 열어 주세요
main-task-forgotten = { JOSA($meeting, "이/가") } 열린 기록이 없습니다. 열거나 취소해 주세요
main-task-book = { $body } 운영규정을 등록해 주세요
main-task-draft = 개정안 초안 ‘{ $title }’의 상정을 살펴 주세요
main-task-vacancy = { $body } { $role } 빈자리 { $count }석을 어떻게 할지 정해 주세요
main-task-term = { $body } { $role } { $count }명의 임기가 { $day }에 끝납니다
main-task-term-over = { $body } { $role } { $count }명의 임기가 { $day }에 끝났습니다
main-task-own-term = 나의 { $body } { $role } 임기가 { $day }에 끝납니다
main-task-own-term-over = 나의 { $body } { $role } 임기가 { $day }에 끝났습니다
