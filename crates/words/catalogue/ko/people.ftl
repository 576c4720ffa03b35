# Sentences of people. Keys begin with `people-`.

## Lists

people-list-title = 사람 찾기
people-list-lede = 기록에 나오는 사람과 맡은 자리를 찾습니다. 이름이 같은 사람은 합치지 않고 따로 둡니다.
people-list-caption = 사람
people-list-explain = 이름과 구별하는 말, 자리가 있는 기관
people-list-empty = 아직 적은 사람이 없습니다
people-list-empty-next = 명부를 들여오거나 한 사람씩 적으면 여기에 나타납니다.
people-search = 이름이나 구별하는 말
people-seats = 자리
people-namesakes = 동명이인 { $count }명

people-offices-title = 직위
people-offices-lede = 누가 맡든 그 직위로 자리에 앉고 말하는 경우입니다. 사람과 따로 적습니다.
people-office = 직위
people-office-new-title = 직위 적기
people-office-name = 직위 이름
people-office-organisation = 소속 기관
people-offices-entered = 직위를 적었습니다.

## A person

people-new-title = 사람 적기
people-new-lede = 공적인 이름과 구별하는 말만 적습니다. 연락처는 적지 않습니다.
people-field-note = 구별하는 말
people-field-note-hint = 이름이 같은 사람과 가려낼 말입니다. 보기: 은평 지역협의회 위원
people-record = 기록
people-number = 사람 번호
people-seats-now = 맡고 있는 자리
people-seats-past = 맡았던 자리
people-seats-none = 지금 맡은 자리가 기록에 없습니다.
people-same-name = 이름이 같은 사람
people-same-name-title = 동명이인 확인 필요
people-same-name-why = 이름이 같은 기록이 더 있습니다. 같은 사람인지 확인한 사람만 합칠 수 있습니다.
people-persons-entered = 사람을 적었습니다.
people-persons-merged = 두 기록을 합쳤습니다. 나중에 다시 나눌 수 있습니다.
people-persons-split = 합친 기록을 다시 나누었습니다.
people-persons-advice-namesakes = { JOSA($name, "이라는/라는") } 사람이 이미 { $count }명 있습니다. 같은 사람인지 확인해 주세요.

people-merged-away = 이 기록은 다른 기록과 합쳐졌습니다. 지금은 여기에서 볼 수 있습니다:
people-traces = 합치고 나눈 기록
people-trace-into = { $at } { $name } #{ $id }에 합쳐짐
people-trace-took = { $at } { $name } #{ $id } 기록을 합침
people-trace-split = { $at } 다시 나눔: { $why }
people-merge-title = 같은 사람으로 합치기
people-merge-open = 합치려면 열기
people-merge-lede = 고른 기록의 자리가 모두 이 사람에게 옮겨집니다. 누가 왜 합쳤는지 남고, 다시 나눌 수 있습니다.
people-merge-confirm = 두 기록이 정말 같은 사람입니까?
people-merge-other = 합칠 기록
people-merge-number = 합칠 기록의 사람 번호
people-merge-not-a-number = 합칠 기록의 사람 번호를 숫자로 적어 주세요.
people-split-title = 다시 나누기

people-persons-refused-no-name = 이름을 적어 주세요.
people-persons-refused-long-name = 이름은 60자까지 적을 수 있습니다.
people-persons-refused-contact = 전자우편이나 전화번호는 공개 기록에 적을 수 없습니다.
people-persons-refused-no-reason = 왜 그런지 사람이 적어야 합니다.
people-persons-refused-same = 자기 자신과 합칠 수 없습니다.
people-persons-refused-merged = 이미 합쳐진 기록입니다.
people-persons-refused-not-merged = 합쳐진 적이 없는 기록입니다.

## Contact data

people-contact = 연락처
people-contact-lede = 공개하지 않습니다. 볼 때마다 누가 왜 보았는지 남고, 마지막 임기가 끝나고 90일이 지나면 지웁니다.
people-contact-none = 적힌 연락처가 없습니다.
people-contact-of = { $name }의 연락처
people-contact-email = 전자우편
people-contact-phone = 전화
people-contact-address = 주소
people-contact-set = 연락처 적기
people-contact-set-lede = 전에 적은 것은 남지 않습니다. 공개 기록에는 내용이 들어가지 않습니다.
people-contact-why = 연락처를 보는 까닭
people-contact-why-hint = 본인이 볼 수 있게 남습니다.
people-contact-read = 연락처 보기
people-contact-logged = 본 사람과 까닭을 기록했습니다.
people-contact-reads = 연락처를 본 사람
people-contact-reads-none = 아직 아무도 보지 않았습니다.
people-contact-erase = 연락처 지우기
people-contact-erase-confirm = 연락처를 지웁니다. 되살릴 수 없습니다.
people-contacts-set = 연락처를 적었습니다.
people-contacts-erased = 연락처를 지웠습니다.
people-contacts-refused-empty = 전자우편, 전화, 주소 가운데 하나는 적어 주세요.
people-contacts-refused-email = 전자우편 주소의 모양이 맞지 않습니다.
people-contacts-refused-phone = 전화번호의 모양이 맞지 않습니다. 숫자와 붙임표로 적어 주세요.
people-contacts-refused-long = 칸마다 200자까지 적을 수 있습니다.
people-contacts-refused-no-reason = 연락처를 보는 까닭을 적어야 합니다.
people-contacts-refused-none = 적힌 연락처가 없습니다.
people-export = 모든 기록 내려받기

## Interests

people-interests-title = 이해관계
people-interests-of = { $who }의 이해관계
people-interests-lede = 결정하는 일과 얽힌 관계를 미리 알립니다. 알린 기구의 구성원과 사무국만 봅니다.
people-interests-none = 알린 이해관계가 없습니다.
people-interests-caption = 알린 이해관계와 상대, 관계, 기구
people-interests-only-body = 이 기구의 구성원과 사무국만 봅니다.
people-interests-subject = 단체·플랫폼·사업
people-interests-subject-hint = 예: 어느 단체, 어느 플랫폼
people-interests-relation = 관계
people-interests-relation-hint = 예: 대표, 회원, 수탁 기관, 가족
people-interests-body = 알릴 기구
people-interests-item = 안건
people-interests-since = 알린 날
people-interests-until = { $day }에 끝남
people-interests-holds = 지금 해당함
people-interests-end = 이제 해당 없음
people-interests-end-sure = 이 이해관계가 끝났다고 적을까요?
people-interests-declare = 이해관계 알리기
people-interests-declare-do = 알리기
people-interests-declare-hint = 이 안건과 얽힌 관계를 알립니다. 회피할지는 의장과 정합니다.
people-interests-said = { $subject }({ $relation })
people-interests-here = 이 안건에 알림
people-interests-exclude = 회피로 제외
people-interests-exclude-reason = 이해관계를 스스로 알림
people-interests-done = 이해관계를 알렸습니다.
people-interests-ended = 이해관계가 끝났다고 적었습니다.
people-interests-refused-no-seat = 이 기구에 자리가 있는 사람의 이해관계만 알릴 수 있습니다.
people-interests-refused-subject = 무엇과 얽혀 있는지 200자 안으로 적어 주세요.
people-interests-refused-relation = 어떤 관계인지 200자 안으로 적어 주세요.
people-interests-refused-known = 이미 알린 이해관계입니다.
people-interests-refused-ended = 이미 끝난 이해관계입니다.
people-interests-refused-not-yours = 이해관계는 본인이 알리고, 다른 사람의 것은 의장이나 간사가 적습니다.
