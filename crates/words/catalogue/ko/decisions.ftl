# Sentences of decisions. Keys begin with `decisions-`.

# dynamic: decisions-form-
# dynamic: decisions-carried-
# dynamic: decisions-subject-

decisions-form-vote = 표결
decisions-form-consensus = 이의 없음
decisions-form-election = 선거
decisions-form-note = 기록
decisions-form-written = 서면심의

decisions-register-refused-text = 결정한 내용을 적어 주세요.
decisions-register-refused-count = 표를 세어 정해야 하는 일이어서 이의 없음으로 정할 수 없습니다.
decisions-register-refused-note = 기록만 하는 일에는 효과를 붙일 수 없습니다.
decisions-register-refused-quorum = 정족수가 확인되지 않아 결정할 수 없습니다.
decisions-register-refused-seat = 아직 끝나지 않은 자리는 처리한 것으로 적을 수 없습니다.

## Effects

decisions-effects-plain = 따로 바뀌는 것 없음
decisions-effects-end-seat = 자리를 마침
decisions-effects-begin-seat = 자리를 맡김
decisions-effects-amend-bylaws = 운영규정을 고침
decisions-effects-set-up-body = 기구를 둠
decisions-effects-convene = 회의를 소집함
decisions-effects-advice-ended = 그 자리는 { $day }에 이미 끝나 있어 더 바뀐 것이 없습니다.

decisions-carried-end-seat = 자리가 끝남
decisions-carried-begin-seat = 자리가 시작됨
decisions-carried-begin-seat-again = 맡고 있던 자리를 이어 맡음
decisions-carried-amend-bylaws = 규정이 시행됨
decisions-carried-set-up-body = 기구가 생김
decisions-carried-convene = 회의 소집의 근거가 됨
decisions-carried-note-seat = 자리의 끝남을 처리함

decisions-subject-seat = 자리
decisions-subject-version = 규정
decisions-subject-body = 기구

# Page texts.

## Pages: the register, and effects in words

decisions-page-register = 결정 목록
decisions-page-lede = 무엇을, 어떤 근거로, 언제 정했는지와 그 결정으로 바뀐 것을 모았습니다.
decisions-page-all = 결정
decisions-page-caption = 결정, 새것부터
decisions-page-decision = 결정한 내용
decisions-page-how = 방법
decisions-page-when = 때
decisions-page-has-effect = 효력 있음
decisions-page-none = 아직 결정이 없습니다
decisions-page-none-next = 회의에서 의결하면 이곳에 차례로 쌓입니다.
decisions-page-facts = 기본 사항
decisions-page-effects = 이 결정으로 바뀐 것
decisions-page-effects-caption = 바뀐 기록과 그때
decisions-page-effect = 바뀐 것
decisions-page-effect-other = 기록이 바뀜
decisions-page-undone = 되돌린 때
decisions-page-no-effect = 문장으로만 남은 결정입니다.
decisions-page-voided = 무효

decisions-will-end-seat = 가결되면 { $who }의 자리가 { $day }에 끝납니다.
decisions-will-end-a-seat = 가결되면 그 자리가 { $day }에 끝납니다.
decisions-will-begin-seat = 가결되면 { JOSA($who, "이/가") } { $from } { JOSA($role, "을/를") } 맡습니다.
decisions-will-begin-a-seat = 가결되면 { $from } { $role } 자리가 새로 시작됩니다.
decisions-will-amend = 가결되면 표결을 마감한 때부터 새 규정이 시행됩니다.
decisions-will-amend-on = 가결되면 새 규정이 { $day }부터 시행됩니다.
decisions-will-set-up = 가결되면 { JOSA($name, "이/가") } 설치됩니다.
decisions-will-convene = 가결되면 회의를 소집할 근거가 됩니다.
decisions-from-the-vote = 의결한 날부터
decisions-did-end-seat = 자리가 { $day }에 끝났습니다.
decisions-did-begin-seat = { JOSA($who, "이/가") } { JOSA($role, "을/를") } 맡았습니다.
decisions-did-begin-a-seat = { $role } 자리가 시작되었습니다.
decisions-did-amend = 새 규정이 { $at }부터 시행되었습니다 (제{ $no }판)
decisions-did-amend-later = 새 규정이 { $at }부터 시행됩니다 (제{ $no }판)
decisions-did-set-up = { JOSA($name, "이/가") } 설치되었습니다.
decisions-did-convene = 이 결정을 근거로 회의를 소집할 수 있습니다.

decisions-effects-plain-hint = 문장만 결정으로 남습니다.
decisions-effects-end-seat-hint = 고른 사람의 자리가 마지막 날에 끝납니다.
decisions-effects-begin-seat-hint = 고른 사람이 그 자리를 맡습니다. 자격과 정수를 규정으로 확인합니다.
decisions-effects-amend-bylaws-hint = 고른 개정안이 새 규정이 됩니다.
decisions-effects-set-up-body-hint = 분과위원회나 전담 조직을 새로 둡니다.
decisions-effects-convene-hint = 임시회의를 소집할 근거가 됩니다.
# end of page texts
