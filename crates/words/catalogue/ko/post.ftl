# 전자우편

post-topic-notices = 회의 통지
post-topic-papers = 회의 자료
post-topic-reminders = 다시 알림
post-topic-results = 회의 결과
post-topic-minutes = 회의록 회람
post-topic-tasks = 후속과제
post-topic-digest = 모음 편지

post-state-waiting = 보낼 차례를 기다림
post-state-gathering = 모으는 중
post-state-held = 붙들어 둠
post-state-sent = 보냄
post-state-failed = 거절당함
post-state-bounced = 되돌아옴
post-state-given-up = 그만둠
post-state-digested = 모음 편지로 보냄

post-way-at-once = 바로
post-way-daily = 매일 아침 모아서
post-way-weekly = 월요일 아침 모아서
post-way-never = 받지 않음

post-preferences-title = 전자우편
post-preferences-lede = 무엇을 얼마나 자주 전자우편으로 받을지 고릅니다.
post-preferences-choose = 받는 방법
post-preferences-instead = 회의 통지를 받을 다른 방법
post-preferences-instead-hint = 회의 통지를 전자우편으로 받지 않을 때 적습니다. 예: 우편, 전화. 통지하는 사람이 봅니다.
post-preferences-no-mail = 적힌 전자우편 주소가 없어 아무것도 보내지 못합니다.
post-preferences-contact = 연락처 적기
post-preferences-letters = 나에게 온 것
post-preferences-done = 받는 방법을 바꾸었습니다.
post-preferences-stop = 그만 받기
post-preferences-stop-lede = ‘{ $topic }’ 전자우편을 더는 받지 않습니다. 로그인하면 언제든 다시 고를 수 있습니다.
post-preferences-stop-do = 그만 받기
post-preferences-stopped = 그 전자우편은 더 보내지 않습니다.

post-preferences-refused-topic = 고를 수 없는 종류입니다.
post-preferences-refused-other-way = 회의 통지는 어떤 방법으로든 받아야 합니다. 전자우편 대신 받을 방법을 적어 주세요.
post-preferences-refused-late = 회의 통지를 일주일씩 모으면 늦을 수 있습니다. 바로 받거나 매일 받아 주세요.
post-preferences-refused-long = 200자까지 적을 수 있습니다.
post-preferences-refused-nobody = 이 계정은 명부의 사람과 이어져 있지 않아 전자우편을 받지 않습니다.
post-preferences-refused-link = 알 수 없는 주소입니다.

post-queue-title = 전자우편 보내기
post-queue-lede = 나갈 차례를 기다리는 것, 나간 것, 가지 못한 것입니다.
post-queue-letters = 편지
post-queue-all = 모두
post-queue-none = 아직 없습니다.
post-queue-caption = 편지마다 어떻게 되었는지
post-queue-subject = 제목
post-queue-tries = 보낸 횟수
post-queue-said = 메일 서버의 답
post-queue-what = 처리
post-queue-retry = 다시 보내기
post-queue-give-up = 그만두기
post-queue-no-server = 메일 서버가 정해져 있지 않아 전자우편은 나가지 않고 붙들어 둡니다.
post-queue-no-server-how = madang.toml의 ‘[post]’에 적으면 이레 안에 쓴 것부터 나갑니다.
post-queue-said-no-address = 전자우편 주소가 없음
post-queue-said-too-old = 너무 오래 붙들려 있었음
post-queue-done-retry = 다시 보낼 차례에 넣었습니다.
post-queue-done-given-up = 더는 보내지 않습니다.

post-queue-refused-sent = 이미 보낸 편지입니다.
post-queue-refused-digested = 이미 모음 편지로 나간 편지입니다.
post-queue-refused-held = 메일 서버가 정해져 있지 않아 보낼 수 없습니다.
post-queue-refused-nothing = 이 편지에는 할 일이 없습니다.

## 편지의 끝말과 모음 편지

post-letter-foot = 이 편지는 { JOSA($house, "이/가") } 보냈습니다.
post-letter-choices = 받는 방법 고르기: { $at }
post-letter-stop = 이런 편지를 그만 받기: { $at }
post-digest-subject = [모음] { $subject }
post-digest-subject-more = [모음] { $subject } 밖에 { $count }건
