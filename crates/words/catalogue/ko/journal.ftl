# The public record. Keys begin with `journal-`.

journal-lede = 이 집에서 한 모든 일을 한 줄씩 적습니다. 지우거나 고치면 이어진 해시가 어긋나 드러납니다.
journal-rows = 기록
journal-caption = 공개 기록, 새것부터
journal-number = 번호
journal-no = 제{ $number }호
journal-what = 한 일
journal-when = 언제
journal-capacity = 누가(자격)
journal-capacity-house = 마당(집의 명령)
journal-capacity-self = 본인
journal-hash = 해시
journal-recorded = { $at } 기록
journal-feed = 소식 받기(Atom)
journal-json = 자료로 보기(JSON)
journal-body = 기구
journal-all-bodies = 모든 기구
journal-shelf = 갈래
journal-all-shelves = 모든 갈래
journal-all = 전체 보기
journal-older = 더 옛 기록
journal-newer = 더 새 기록
journal-newest = 맨 새 기록
journal-none-such = 고른 기록이 없습니다
journal-none-such-next = 기구나 갈래를 바꾸어 다시 골라 보세요.
journal-refused-shelf = 그런 갈래의 기록은 없습니다.
journal-refused-number = 기록 번호는 0보다 큰 수로 적어 주세요.

journal-shelf-meetings = 회의
journal-shelf-decisions = 결정
journal-shelf-tasks = 과제와 전달
journal-shelf-threads = 흐름
journal-shelf-calendar = 일정
journal-shelf-costs = 경비
journal-shelf-bylaws = 규정
journal-shelf-bodies = 기구와 자리
journal-shelf-people = 사람과 직위
journal-shelf-post = 전자우편
journal-shelf-files = 붙임 문서
journal-shelf-accounts = 계정과 역할
journal-shelf-house = 집

## One row

journal-to-record = 이 기록이 다루는 화면
journal-content = 적힌 내용
journal-facts = 언제, 누가
journal-act = 한 일
journal-recorded-at = 적은 때
journal-kind = 기록 종류
journal-redacted = 연락처, 계정, 열려 있는 표결의 표는 공개하지 않습니다. 그 자리는 ██로 가렸습니다.
journal-chain = 해시와 확인
journal-chain-why = 이 기록의 해시는 내용의 해시와 바로 앞 기록의 해시를 함께 셈한 값입니다. 앞의 어느 한 글자라도 바뀌면 뒤의 모든 해시가 어긋납니다.
journal-content-hash = 내용 해시
journal-prev-hash = 앞 기록의 해시
journal-own-hash = 이 기록의 해시
journal-genesis = 첫 기록이라 앞이 없음(0이 64개)
journal-verify = 확인하는 법
journal-verify-house = 집의 기록 전체를 처음부터 다시 셈해 견줍니다. 어긋난 줄이 있으면 번호와 함께 알려 줍니다.
journal-verify-hand = 이 한 줄을 손으로 셈해 보기
journal-verify-hand-how = 아래 글을 줄바꿈 없이 셈한 해시가 내용 해시이고, 앞 해시·번호·내용 해시를 한 줄씩 적어 셈한 것이 이 기록의 해시입니다.
journal-statement-hidden = 공개하지 않는 값이 들어 있어 셈할 글을 보이지 않습니다. 내용 해시로 사슬은 그대로 확인할 수 있습니다.

## Names of acts

journal-act-body-founded = 기구를 등록했습니다.
journal-act-body-amended = 기구의 정보를 고쳤습니다.
journal-act-district = 자치구를 등록했습니다.
journal-act-seat-begun = 자리가 시작되었습니다.
journal-act-seat-ended = 자리가 끝났습니다.
journal-act-seat-swapped = 자리의 사람이 바뀌었습니다.
journal-act-seat-corrected = 잘못 적은 자리를 바로잡았습니다.
journal-act-count = 재적 위원 수를 선언했습니다.
journal-act-vacancy = 빈자리를 어떻게 할지 정했습니다.
journal-act-roster = 명단을 들여왔습니다.
journal-act-person-entered = 사람을 등록했습니다.
journal-act-person-merged = 두 사람 기록을 하나로 합쳤습니다.
journal-act-person-split = 합친 사람 기록을 다시 나누었습니다.
journal-act-office = 직위를 등록했습니다.
journal-act-contact-set = 어느 사람의 연락처를 적었습니다.
journal-act-contact-read = 어느 사람의 연락처를 열어 보았습니다.
journal-act-contact-erased = 어느 사람의 연락처를 지웠습니다.
journal-act-version = 규정을 등록했습니다.
journal-act-drafted = 규정 개정안 초안을 썼습니다.
journal-act-proposed = 규정 개정안을 안건으로 올렸습니다.
journal-act-draft-withdrawn = 규정 개정안을 거두었습니다.
journal-act-convened = 회의를 소집했습니다.
journal-act-moved = 회의의 때나 곳을 바꾸었습니다.
journal-act-opened = 회의를 열었습니다.
journal-act-closed = 회의를 마쳤습니다.
journal-act-cancelled = 회의를 취소했습니다.
journal-act-presided = 회의를 진행할 사람을 정했습니다.
journal-act-item-added = 안건을 올렸습니다.
journal-act-item-changed = 안건을 고쳤습니다.
journal-act-item-opened = 안건을 상정했습니다.
journal-act-item-closed = 안건을 마쳤습니다.
journal-act-arrived = 출석을 기록했습니다.
journal-act-left = 퇴장을 기록했습니다.
journal-act-heads = 출석 인원을 세어 선언했습니다.
journal-act-motion = 의안을 냈습니다.
journal-act-motion-withdrawn = 의안을 거두었습니다.
journal-act-excluded = 위원이 안건에서 빠졌습니다.
journal-act-readmitted = 빠졌던 위원이 안건에 돌아왔습니다.
journal-act-vote-opened = 표결을 열었습니다.
journal-act-cast = 기명으로 표를 냈습니다.
journal-act-vote-closed = 표결을 닫았습니다.
journal-act-vote-corrected = 표결 결과를 바로잡았습니다.
journal-act-election-opened = 선거를 시작했습니다.
journal-act-election-counted = 선거의 표를 셌습니다.
journal-act-decision = 결정을 기록했습니다.
journal-act-notice = 회의를 통지했습니다.
journal-act-reply = 출석 여부를 회신했습니다.
journal-act-proposal = 안건을 제안했습니다.
journal-act-proposal-settled = 제안한 안건을 처리했습니다.
journal-act-proposal-withdrawn = 제안한 안건을 거두었습니다.
journal-act-referred = 안건을 회부했습니다.
journal-act-referral-settled = 회부 안건을 처리했습니다.
journal-act-passed-over = 회부 안건을 다음 회의로 미루었습니다.
journal-act-preferences = 전자우편 받는 방법을 바꾸었습니다.
journal-act-letter = 전자우편 한 통을 처리했습니다.
journal-act-task = 과제를 주었습니다.
journal-act-task-reported = 과제에 대해 보고했습니다.
journal-act-task-settled = 과제를 끝냈습니다.
journal-act-conveyed = 의결을 자치구에 전하기 시작했습니다.
journal-act-delivery = 자치구 전달 상황을 적었습니다.
journal-act-linked = 두 기록을 잇거나 이은 것을 풀었습니다.
journal-act-attached = 문서를 붙였습니다.
journal-act-detached = 붙인 문서를 뗐습니다.
journal-act-account-added = 계정을 만들었습니다.
journal-act-account-amended = 계정 정보를 바로잡았습니다.
journal-act-account-closed = 계정을 닫았습니다.
journal-act-granted = 역할을 맡겼습니다.
journal-act-role-ended = 맡긴 역할을 끝냈습니다.
journal-act-link = 로그인 링크를 만들었습니다.
journal-act-clock = 시연용 시계를 옮겼습니다.
journal-act-minutes-drafted = 회의록의 글을 썼습니다.
journal-act-minutes-circulated = 회의록을 회람했습니다.
journal-act-minutes-remarked = 회의록에 의견을 냈습니다.
journal-act-minutes-settled = 회의록 의견을 처리했습니다.
journal-act-minutes-adopted = 회의록을 채택했습니다.
journal-act-minutes-corrected = 채택한 회의록을 바로잡았습니다.

## Acts in a sentence

journal-say-body-founded = { JOSA($name, "을/를") } 등록했습니다.
journal-say-body-amended = { $body }의 이름이나 정보를 고쳤습니다.
journal-say-district = 자치구 { JOSA($name, "을/를") } 등록했습니다.
journal-say-seat-begun = { JOSA($who, "이/가") } { $body } { $role } 자리에 올랐습니다.
journal-say-seat-ended = { $who } { $body } { $role } 자리가 끝났습니다({ $reason ->
    [resigned] 사임
    [replaced] 교체
    [expired] 임기 만료
    [dismissed] 해촉
    [deceased] 사망
    [dissolved] 기구 해산
   *[other] 기타
}).
journal-say-seat-swapped = { $body } { JOSA($role, "이/가") } { $out }에서 { JOSA($come, "으로/로") } 바뀌었습니다.
journal-say-seat-corrected = 잘못 적은 { $who } { $body } { $role } 자리를 바로잡았습니다.
journal-say-count = { $body } 재적 위원을 { $members }명으로 선언했습니다({ $said }).
journal-say-vacancy = { $body } { $role } 빈자리를 { $policy ->
    [kept-open] 당분간 비워 두기로
    [to-be-filled] 채우기로
   *[other] 아직 정하지 않은 것으로
} 했습니다.
journal-say-roster = { $body } 명단에서 { $rows }명을 들여왔습니다.
journal-say-person-entered = { JOSA($name, "을/를") } 사람 명부에 올렸습니다.
journal-say-person-merged = { JOSA($merged, "이/가") } { JOSA($kept, "과/와") } 같은 사람임을 확인하고 기록을 합쳤습니다.
journal-say-person-split = { JOSA($kept, "과/와") } 합쳤던 기록을 다시 나누었습니다.
journal-say-office = 직위 { JOSA($name, "을/를") } 등록했습니다.
journal-say-version = { $body } 규정 ‘{ $title }’ 제{ $no }판을 등록했습니다.
journal-say-drafted = 규정 개정안 ‘{ $title }’ 초안을 썼습니다.
journal-say-proposed = { $meeting } 안건으로 규정 개정안을 올렸습니다: ‘{ $title }’
journal-say-draft-withdrawn = 규정 개정안을 거두었습니다: ‘{ $title }’
journal-say-convened = { JOSA($body, "을/를") } 소집했습니다: ‘{ $title }’, { $when }
journal-say-moved = { $meeting }의 때나 곳을 바꾸었습니다: { $when }.
journal-say-opened = { JOSA($meeting, "을/를") } 열었습니다.
journal-say-closed = { JOSA($meeting, "을/를") } 마쳤습니다.
journal-say-cancelled = { JOSA($meeting, "을/를") } 취소했습니다: { $why }
journal-say-presided = { $meeting } 진행을 { JOSA($presiding, "이/가") } 맡았습니다.
journal-say-item-added = { $meeting }에 ‘{ $title }’ 안건을 올렸습니다.
journal-say-item-changed = { $meeting }의 ‘{ $title }’ 안건을 고쳤습니다.
journal-say-item-opened = { $meeting }에서 ‘{ $title }’ 안건을 상정했습니다.
journal-say-item-closed = ‘{ $title }’ 안건을 마쳤습니다({ $outcome ->
    [reported] 보고받음
    [decided] 의결
    [rejected] 부결
    [noted] 기록으로 남김
    [carried-over] 다음 회의로 넘김
    [withdrawn] 철회
   *[other] 기타
}).
journal-say-arrived = { $meeting }에 { $people }명이 출석했습니다.
journal-say-left = { $meeting }에서 { $people }명이 자리를 떴습니다.
journal-say-heads = { $meeting } { $capacity ->
    [member] 출석 위원
    [observer] 참관인
    [official] 배석 공무원
   *[other] 사무국 인원
}을 { $count }명으로 선언했습니다.
journal-say-motion = { JOSA($moved, "이/가") } 의안을 냈습니다: ‘{ $text }’
journal-say-motion-withdrawn = 의안을 거두었습니다: ‘{ $text }’
journal-say-excluded = { JOSA($who, "이/가") } ‘{ $item }’ 안건에서 빠졌습니다({ $ground ->
    [disqualification] 제척
    [challenge] 기피
   *[abstention] 회피
}).
journal-say-readmitted = { JOSA($who, "이/가") } ‘{ $item }’ 안건에 다시 참여합니다.
journal-say-vote-opened = { $method ->
    [by-name] 기명
   *[show-of-hands] 거수
} 표결을 열었습니다: ‘{ $text }’
journal-say-cast = { JOSA($who, "이/가") } 기명 표결에 표를 냈습니다: ‘{ $vote }’
journal-say-vote-closed = 표결 결과 { $ruling ->
    [passed] 가결
    [rejected] 부결
    [no-quorum] 정족수 미달로 결정하지 못함
   *[unknown] 정족수를 확인할 수 없어 결정하지 못함
}: ‘{ $text }’ (찬성 { $yes }, 반대 { $no }, 기권 { $abstain }).
journal-say-vote-corrected = 표결 결과를 바로잡아 { $ruling ->
    [passed] 가결
    [rejected] 부결
    [no-quorum] 정족수 미달
   *[unknown] 정족수 확인 불가
}: ‘{ $text }’ (찬성 { $yes }, 반대 { $no }, 기권 { $abstain }).
journal-say-election-opened = { $meeting }에서 { $role } 선거를 시작했습니다(후보 { $candidates }명).
journal-say-election-counted = { $role } 선거의 표를 셌습니다: { $state ->
    [elected] { $elected } 당선
    [tied] 같은 표가 나와 정하지 못함
    [running] 결선 투표로 감
   *[other] 당선자 없음
}.
journal-say-decision = { $form ->
    [consensus] 이의 없이 결정했습니다
    [note] 기록으로 남겼습니다
    [election] 선거로 정했습니다
   *[vote] 표결로 정했습니다
}: ‘{ $text }’
journal-say-notice = { $meeting } { $kind ->
    [change] 변경을 알렸습니다
    [papers] 자료를 보냈습니다
    [reminder] 일정을 다시 알렸습니다
    [cancelled] 취소를 알렸습니다
    [result] 결과를 알렸습니다
   *[notice] 개최를 통지했습니다
}.
journal-say-reply = { JOSA($who, "이/가") } { $meeting }에 { $answer ->
    [comes] 참석한다고
    [remote] 영상으로 참석한다고
    [absent] 참석하지 못한다고
   *[unsure] 아직 모르겠다고
} 회신했습니다.
journal-say-proposal = { $body }에 안건을 제안했습니다: ‘{ $title }’
journal-say-proposal-settled = 제안받은 ‘{ $title }’ 안건을 { $state ->
    [accepted] 의사일정에 올렸습니다
   *[declined] 올리지 않기로 했습니다
}.
journal-say-proposal-withdrawn = 제안했던 ‘{ $title }’ 안건을 거두었습니다.
journal-say-referred = { JOSA($body, "이/가") } { $target }에 ‘{ $title }’ 안건을 회부했습니다.
journal-say-referral-settled = { $body }에 회부된 ‘{ $title }’ 안건을 { $state ->
    [taken-up] 의사일정에 올렸습니다
   *[dropped] 다루지 않기로 했습니다
}.
journal-say-passed-over = { $meeting }에서 회부된 ‘{ $title }’ 안건을 미루었습니다: { $why }
journal-say-task = 과제를 주었습니다: ‘{ $text }’
journal-say-task-reported = 과제 ‘{ $title }’ 보고: { $state ->
    [open] 다시 시작 전으로
   *[under-way] 진행 중
}.
journal-say-task-settled = 과제 ‘{ $title }’: { $state ->
    [done] 마쳤습니다
   *[dropped] 그만두었습니다
}.
journal-say-conveyed = 의결을 자치구에 전하기 시작했습니다(전달 { $deliveries }건).
journal-say-delivery = { $name } 전달 상황: { $state ->
    [sent] 전했습니다
    [discussed] 논의했습니다
   *[fed-back] 의견을 보냈습니다
}.
journal-say-attached = { $meeting }에 문서를 붙였습니다: ‘{ $name }’
journal-say-detached = { $meeting }에서 문서를 뗐습니다: ‘{ $name }’
journal-say-granted = { $grant } 역할을 맡겼습니다.
journal-say-role-ended = { $grant } 역할을 끝냈습니다.
journal-say-clock = 시연용 시계를 { JOSA($to, "으로/로") } 옮겼습니다.
journal-say-minutes-drafted = { $meeting } 회의록의 글을 썼습니다.
journal-say-minutes-circulated = { $meeting } 회의록을 위원들에게 회람했습니다.
journal-say-minutes-remarked = { $meeting } 회의록에 의견을 냈습니다.
journal-say-minutes-settled = { $meeting } 회의록에 낸 의견을 처리했습니다.
journal-say-minutes-adopted = { $meeting } 회의록을 채택해 확정했습니다.
journal-say-minutes-corrected = 채택한 { $meeting } 회의록을 바로잡았습니다.

## What took effect

journal-effect-end = 그 효력으로 { $who }의 자리가 끝납니다.
journal-effect-begin = 그 효력으로 { JOSA($who, "이/가") } 자리에 오릅니다.
journal-effect-amend = 그 효력으로 규정이 고쳐졌습니다: ‘{ $title }’
journal-effect-set-up = 그 효력으로 { JOSA($name, "이/가") } 만들어졌습니다.
journal-effect-convene = 그 효력으로 { JOSA($name, "을/를") } 소집할 수 있습니다.

## The floor of a meeting

journal-act-turn-asked = 발언 신청을 적거나 거두었습니다.
journal-act-turn-given = 발언권을 주거나 발언을 마쳤습니다.
journal-act-turn-ordered = 발언 목록을 정했습니다.
journal-act-recess = 정회하거나 속개했습니다.
journal-act-statement = 발언을 기록했습니다.
journal-act-disclosure = 공개 범위를 정했습니다.
journal-act-interest = 어느 위원이 이해관계를 알리거나 끝냈습니다.
journal-act-sheet = 서명한 출석부를 옮겨 적었습니다.
journal-act-written-opened = 서면심의에 부쳤습니다.
journal-act-written-answered = 서면심의에 답했습니다.
journal-act-written-closed = 서면심의를 마감했습니다.
journal-say-turn-asked = ‘{ $item }’에서 { $what ->
    [left] 발언 신청을 거두었습니다.
   *[other] 발언을 신청했습니다.
}
journal-say-turn-given = ‘{ $item }’에서 { $what ->
    [ended] 발언을 마쳤습니다.
   *[other] 발언권을 주었습니다.
}
journal-say-turn-ordered = ‘{ $item }’의 발언 { $what ->
    [closed] 신청을 마감했습니다.
    [opened] 신청을 받습니다.
   *[other] 순서를 바꾸었습니다.
}
journal-say-recess = { JOSA($meeting, "을/를") } { $what ->
    [ended] 속개했습니다.
   *[other] 정회했습니다.
}
journal-say-statement = ‘{ $item }’에서 나온 발언을 { $what ->
    [reworded] 바로잡았습니다.
    [struck] 기록에서 지웠습니다.
   *[other] 기록했습니다.
}
journal-say-disclosure = { $meeting }의 기록 하나를 { $level ->
    [open] 공개로
    [partly] 부분공개로
   *[other] 비공개로
} 정했습니다.
journal-say-sheet = { $meeting }의 서명한 출석부에서 { $people }명을 옮겨 적었습니다.
journal-say-written-opened = { JOSA($body, "이/가") } ‘{ $title }’ 건을 서면심의에 부쳤습니다.
journal-say-written-answered = { JOSA($who, "이/가") } 서면심의 ‘{ $title }’ 건에 답했습니다.
journal-say-written-closed = 서면심의 ‘{ $title }’ 건을 마감했습니다({ $ruling ->
    [passed] 가결
    [rejected] 부결
   *[other] 정족수 미달
}).

journal-act-schedule = 정례 일정을 정했습니다.
journal-act-excepted = 정례 일정의 한 날짜를 바꾸었습니다.
journal-act-schedule-ended = 정례 일정을 끝냈습니다.
journal-act-event = 날짜를 적었습니다.
journal-act-event-settled = 일정이 어떻게 되었는지 적었습니다.
journal-act-holiday = 이 집이 쉬는 날을 바꾸었습니다.
journal-act-expense = 함께 내는 경비를 적었습니다.
journal-act-share = 경비 기록을 고쳤습니다.
journal-act-described = 공개하지 않는 인적 사항을 적었습니다.
journal-say-schedule = { $body } 정례 일정 ‘{ $title }’을 정했습니다.
journal-say-excepted = 정례 일정 ‘{ $title }’의 한 날짜를 { $state ->
    [left-out] 거르기로
    [moved] 옮기기로
   *[other] 규칙대로 되돌리기로
} 했습니다: { $why }
journal-say-schedule-ended = 정례 일정 ‘{ $title }’을 끝내기로 했습니다: { $why }
journal-say-event = ‘{ $title }’ 날짜를 적었습니다.
journal-say-event-settled = ‘{ $title }’ 일정을 { $state ->
    [confirmed] 확정했습니다
    [held] 열린 것으로 적었습니다
    [moved] 다른 날로 옮겼습니다
    [cancelled] 취소했습니다
   *[other] 예정으로 되돌렸습니다
}.
journal-say-holiday = { $state ->
    [removed] 이 집이 쉬는 날에서 뺐습니다
   *[other] 이 집이 쉬는 날로 더했습니다
}: ‘{ $name }’
journal-say-expense = { $body } 경비를 적고 몫을 나누었습니다: ‘{ $text }’
journal-say-share = 경비 ‘{ $text }’: { $state ->
    [agreed] 결정을 이었습니다.
    [paid] 한 몫을 냈습니다.
    [reopened] 한 몫을 내지 않은 것으로 되돌렸습니다.
   *[other] 거두었습니다.
}
journal-say-described = { $who }의 공개하지 않는 인적 사항을 적었습니다.
