# 회의 전: 통지, 출석 회신, 안건 제안, 회부

## 회부

meetings-referrals-title = 회부 안건
meetings-referrals-lede = { JOSA($body, "으로/로") } 온 안건과 { $body }에서 보낸 안건입니다. 다루거나 까닭을 적어 그만두기 전에는 사라지지 않습니다.
meetings-referrals-card = 기다리는 회부 안건
meetings-referrals-all = 모두 보기
meetings-referrals-none-waiting = 기다리는 회부 안건이 없습니다.
meetings-referrals-sent = 보낸 안건 가운데 기다리는 것
meetings-referrals-settled = 끝난 회부
meetings-referrals-waiting = 기다림
meetings-referrals-taken-up = 의사일정에 올림
meetings-referrals-dropped = 다루지 않기로 함
meetings-referrals-from = { $body } · { $from } · { $day }부터
meetings-referrals-carried-from = { $from }에서 넘어옴 · { $day }부터
meetings-referrals-became = { $day } 의사일정에 올림
meetings-referrals-passed-before = { $count }번 미룸
meetings-referrals-passed-here = 이번 회의에서는 다루지 않음: { $why }
meetings-referrals-take = 의사일정에 올리기
meetings-referrals-pass = 이번 회의에서는 미루기
meetings-referrals-pass-why = 미루는 까닭
meetings-referrals-pass-hint = 까닭은 회의 기록에 남고, 안건은 다음 회의를 기다립니다.
meetings-referrals-pass-do = 미루기
meetings-referrals-drop = 다루지 않기로 하기
meetings-referrals-drop-why = 다루지 않는 까닭
meetings-referrals-drop-hint = 더는 기다리지 않습니다. 까닭은 기록에 남습니다.
meetings-referrals-drop-do = 다루지 않기로 하기
meetings-referrals-refer = 다른 기구에 회부하기
meetings-referrals-refer-lede = 받는 기구는 이 안건을 다루거나, 미루거나, 까닭을 적어 그만두기 전에는 회의를 열 수 없습니다.
meetings-referrals-refer-do = 회부하기
meetings-referrals-to = 받는 기구
meetings-referrals-title-hint = 받는 기구의 의사일정에 이 이름으로 올라갑니다.
meetings-referrals-note = 전할 말
meetings-referrals-note-hint = 논의한 내용이나 부탁할 일을 한 줄에 하나씩 적습니다.
meetings-referrals-went-waiting = { $body }에 회부: ‘{ $title }’ — 기다림
meetings-referrals-went-taken = { $body }에 회부: ‘{ $title }’ — 의사일정에 올림
meetings-referrals-went-dropped = { $body }에 회부: ‘{ $title }’ — 다루지 않기로 함({ $why })
meetings-referrals-carried-waiting = 다음 회의를 기다림
meetings-referrals-carried-taken = 다음 회의에서 이어서 다룸
meetings-referrals-carried-dropped = 넘긴 뒤 다루지 않기로 함({ $why })
meetings-referrals-minutes-of = 전차 회의 보기
meetings-referrals-previous = 전차 회의록
meetings-referrals-previous-minutes = 전차 회의록 공유·승인: { $meeting }
meetings-referrals-previous-hint = 보고사항 1번으로 올립니다. 회의록이 아직 승인되지 않았습니다.

meetings-referrals-done-made = 회부했습니다. 받는 기구의 다음 회의를 기다립니다.
meetings-referrals-done-taken = 의사일정에 올렸습니다.
meetings-referrals-done-passed = 이번 회의에서는 미루었습니다. 다음 회의를 기다립니다.
meetings-referrals-done-dropped = 다루지 않기로 했습니다. 까닭은 기록에 남습니다.

meetings-referrals-refused-title = 회부할 안건의 이름을 적어 주세요.
meetings-referrals-refused-long-title = 안건 이름은 200자까지 적을 수 있습니다.
meetings-referrals-refused-same = 같은 기구에는 회부하지 않습니다. 다음 회의로 넘겨 주세요.
meetings-referrals-refused-dissolved = 해산한 기구에는 회부할 수 없습니다.
meetings-referrals-refused-void = 취소된 결정은 회부할 수 없습니다.
meetings-referrals-refused-withdrawn = 철회한 안건은 회부할 수 없습니다.
meetings-referrals-refused-unopened = 아직 상정하지 않은 안건은 회부할 수 없습니다.
meetings-referrals-refused-already = 같은 안건이 그 기구에서 이미 기다리고 있습니다.
meetings-referrals-refused-taken = 이미 의사일정에 오른 회부 안건입니다.
meetings-referrals-refused-dropped = 이미 다루지 않기로 한 회부 안건입니다.
meetings-referrals-refused-body = 다른 기구에 회부된 안건입니다.
meetings-referrals-refused-over = 이미 끝난 회의에서는 회부 안건을 다룰 수 없습니다.
meetings-referrals-refused-passed = 이번 회의에서 이미 미룬 안건입니다.
meetings-referrals-refused-reason = 까닭을 적어 주세요.
meetings-referrals-refused-long-reason = 까닭은 400자까지 적을 수 있습니다.
meetings-referrals-refused-outstanding = 기다리는 회부 안건이 { $count }건 있습니다: { $titles }. 의사일정에 올리거나 미루는 까닭을 적어 주세요.
