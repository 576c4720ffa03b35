# Sentences of decisions. Keys begin with `decisions-`.

# dynamic: decisions-form-
# dynamic: decisions-carried-
# dynamic: decisions-subject-

decisions-form-vote = 표결
decisions-form-consensus = 이의 없음
decisions-form-election = 선거
decisions-form-note = 기록

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
