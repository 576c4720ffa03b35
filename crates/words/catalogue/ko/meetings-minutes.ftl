# 회의 뒤: 회의록
# dynamic: meetings-minutes-element-
# dynamic: meetings-minutes-kind-

## 아홉 요소

meetings-minutes-element-title = 회의의 명칭
meetings-minutes-element-body = 개최기관
meetings-minutes-element-time = 일시 및 장소
meetings-minutes-element-present = 참석자 및 배석자 명단
meetings-minutes-element-order = 진행 순서
meetings-minutes-element-items = 상정 안건
meetings-minutes-element-said = 발언 요지
meetings-minutes-element-decided = 결정 사항
meetings-minutes-element-voted = 표결 내용
meetings-minutes-element-numbered = { $no } { $name }
meetings-minutes-element-and = { $all }, { $next }

## 발언의 갈래

meetings-minutes-kind-explanation = 설명
meetings-minutes-kind-opinion = 의견
meetings-minutes-kind-proposal = 제안
meetings-minutes-kind-question = 질문
meetings-minutes-kind-answer = 답변
meetings-minutes-kind-result = 결과

## 회의록에 적히는 말

meetings-minutes-text-total = 총 { $count }명
meetings-minutes-text-group = ({ $capacity }) { $count }명
meetings-minutes-text-unnamed = 그 밖에 이름을 적지 않은 { $count }명
meetings-minutes-text-absent = (불참)
meetings-minutes-text-remote = 영상
meetings-minutes-text-came = { $time } 도착
meetings-minutes-text-left = { $time } 퇴장
meetings-minutes-text-away = { $from }∼{ $to } 자리 비움
meetings-minutes-text-step = { $time } { $what }
meetings-minutes-text-opened = 개회
meetings-minutes-text-opened-by = 개회(진행: { $who })
meetings-minutes-text-closed = 폐회
meetings-minutes-text-paused = 정회({ $reason }), { $until } 속개
meetings-minutes-text-pausing = 정회({ $reason })
meetings-minutes-text-report = 보고 { $no }
meetings-minutes-text-item = 안건 { $no }
meetings-minutes-text-titled = { $item }. { $title }
meetings-minutes-text-origin = 제안: { $origin }
meetings-minutes-text-outcome = 결과: { $outcome }
meetings-minutes-text-not-dealt = 다루지 않음
meetings-minutes-text-going-on = 아직 마치지 않음
meetings-minutes-text-excluded = { JOSA($who, "은/는") } 이 안건에서 빠짐({ $ground }: { $reason })
meetings-minutes-text-motion = 의안을 냄: { $text }
meetings-minutes-text-motion-withdrawn = 의안을 냈다가 거둠: { $text }
meetings-minutes-text-decision = (결정 제{ $no }호, { $form })
meetings-minutes-text-decision-by = (결정 제{ $no }호, { $form }, { $cite })
meetings-minutes-text-voided = 이 결정은 뒤에 취소됨: { $why }
meetings-minutes-text-no-decision = 결정한 사항 없음
meetings-minutes-text-no-vote = 표결 없음
meetings-minutes-text-no-vote-agreed = 표결 없음(합의)
meetings-minutes-text-vote-open = { $method } 중
meetings-minutes-text-hands = { $method }: 찬성 { $yes }, 반대 { $no }, 기권 { $abstain }
meetings-minutes-text-roll = 재적 { $members }, 출석 { $present }
meetings-minutes-text-roll-excluded = 안건에서 빠진 위원 { $count }명
meetings-minutes-text-superseded = 이 집계는 뒤에 바로잡힘
meetings-minutes-text-corrects = 앞의 집계를 바로잡음: { $why }
meetings-minutes-text-election = { $role } 호선
meetings-minutes-text-round = { $no }차(출석 { $present }명, 당선에 { $needed }표, 무효 { $invalid }표)
meetings-minutes-text-votes = { $who } { $count }표
meetings-minutes-text-elected = { $who } 당선
meetings-minutes-text-tied = 같은 표가 나와 정하지 못함
meetings-minutes-text-abandoned = 당선자를 정하지 않고 끝냄
meetings-minutes-text-election-open = 개표 전

## 화면

meetings-minutes-title = 회의록
meetings-minutes-overview = 회의 개요
meetings-minutes-overview-caption = 회의 개요(①∼⑤)
meetings-minutes-element = 요소
meetings-minutes-words = 내용
meetings-minutes-place = 장소
meetings-minutes-rest = 그 밖의 사항
meetings-minutes-nothing = 적힌 것이 없음
meetings-minutes-hidden = (비공개: 제9조제1항{ $grounds })
meetings-minutes-hidden-no = 제{ $no }호
meetings-minutes-said-by = { $who } ({ $kind })
meetings-minutes-moved-by = 제안 { $who }
meetings-minutes-state-draft = 초안
meetings-minutes-state-circulated = 회람 중
meetings-minutes-state-adopted = 채택
meetings-minutes-state-corrected = 정정
meetings-minutes-state-none = 초안 전
meetings-minutes-state-live = 회의 중
meetings-minutes-until = 의견은 { $day }까지
meetings-minutes-adopted = { $at } 채택
meetings-minutes-adopted-by = 채택한 결정
meetings-minutes-hash = 확정본 해시(SHA-256)
meetings-minutes-hash-why = 확정본의 글자가 하나라도 바뀌면 이 해시와 어긋납니다. ‘madang verify’로 확인할 수 있습니다.
meetings-minutes-closed = 이 회의의 회의록은 아직 채택되지 않았습니다.
meetings-minutes-closed-next = 다음 회의에서 채택되면 여기에서 누구나 볼 수 있습니다.
meetings-minutes-not-yet = 회의가 아직 끝나지 않았습니다.
meetings-minutes-not-yet-next = 회의를 마치면 간사가 기록에서 회의록을 씁니다.
meetings-minutes-cancelled = 열리지 않은 회의라 회의록이 없습니다.
meetings-minutes-cancelled-next = 취소한 까닭은 회의 화면에 있습니다.
meetings-minutes-live-lede = 지금까지의 기록으로 그때그때 다시 쓰는 회의록입니다. 회의를 마치면 초안으로 만들 수 있습니다.
meetings-minutes-preview-lede = 기록대로 쓰면 이렇게 됩니다. 초안을 만들면 낱말을 다듬고 회람할 수 있습니다.
meetings-minutes-lacks = 빠진 요소
meetings-minutes-lacks-why = 공공기록물 관리에 관한 법률 시행령 제18조제2항이 정한 아홉 요소 가운데 다음이 비어 있습니다. ‘표결 없음(합의)’처럼 없다는 사실도 적어야 합니다.
meetings-minutes-lacks-partly = { $element }의 일부
meetings-minutes-whole = 아홉 요소가 모두 적혀 있습니다.
meetings-minutes-advice-lacking = 비어 있는 요소가 있습니다: { $elements }. 채택하기 전에 채워 주세요.
meetings-minutes-stale = 기록이 초안과 다름
meetings-minutes-stale-why = 초안을 쓴 뒤 기록이 바뀐 곳이 { $count }곳 있습니다. 기록에서 다시 쓰면 손으로 고친 곳은 그대로 두고 나머지만 따라갑니다.
meetings-minutes-to-meeting = 회의로
meetings-minutes-json = 자료로 보기(JSON)
meetings-minutes-revisions = 고친 자취
meetings-minutes-to = 회의록 보기
meetings-minutes-excerpt = 결정 발췌서

## 하는 일

meetings-minutes-draft = 기록에서 초안 쓰기
meetings-minutes-redraft = 기록에서 다시 쓰기
meetings-minutes-drafted = 기록에서 회의록을 썼습니다.
meetings-minutes-edit = 고치기
meetings-minutes-edit-title = 회의록 고치기
meetings-minutes-edit-lede = 앞의 글은 고친 자취에 그대로 남습니다.
meetings-minutes-text = 글
meetings-minutes-why = 고친 까닭
meetings-minutes-why-hint = 회람한 뒤에는 꼭 적습니다. 위원들이 함께 봅니다.
meetings-minutes-written = 회의록을 고쳤습니다.
meetings-minutes-circulate = 회람하기
meetings-minutes-circulate-lede = 위원들이 회의록을 읽고 정한 날까지 의견을 낼 수 있습니다. 채택되기 전까지 다른 사람은 볼 수 없습니다.
meetings-minutes-circulate-until = 의견을 받는 마지막 날
meetings-minutes-circulate-letter = 알림
meetings-minutes-circulate-letter-yes = 전자우편을 받는 위원에게 편지를 보냅니다
meetings-minutes-letter-subject = [회의록 회람] { $meeting }
meetings-minutes-letter =
    { $meeting } 회의록을 회람합니다.
    바로잡을 곳이 있으면 { $day }까지 의견을 내 주세요.

    { $href }
meetings-minutes-circulated = 회의록을 회람했습니다.
meetings-minutes-remark = 의견 내기
meetings-minutes-remark-title = 회의록에 의견 내기
meetings-minutes-remark-text = 무엇을 어떻게 바로잡을까요?
meetings-minutes-remarked = 의견을 냈습니다.
meetings-minutes-remark-by = { $who }, { $at }
meetings-minutes-remark-open = 처리 전
meetings-minutes-remark-accepted = 받아들임
meetings-minutes-remark-declined = 받아들이지 않음
meetings-minutes-settle = 의견 처리
meetings-minutes-settle-title = 의견 처리하기
meetings-minutes-settle-what = 어떻게 할까요?
meetings-minutes-settle-accept = 받아들여 글을 고침
meetings-minutes-settle-decline = 받아들이지 않음
meetings-minutes-settle-text = 받아들일 때의 새 글
meetings-minutes-settle-why = 까닭
meetings-minutes-settle-why-hint = 받아들이지 않을 때에는 꼭 적습니다.
meetings-minutes-settled = 의견을 처리했습니다.
meetings-minutes-adopt = 채택하기
meetings-minutes-adopt-title = 회의록 채택
meetings-minutes-adopt-lede = 다음 회의에서 이 회의록을 채택하기로 정한 안건을 고르면 회의록이 확정됩니다. 확정한 글은 지워지지 않고, 바로잡으면 두 글이 함께 남습니다.
meetings-minutes-adopt-item = 채택을 정한 안건
meetings-minutes-adopt-done = 회의록을 채택해 확정했습니다.
meetings-minutes-correct = 바로잡기
meetings-minutes-correct-title = 채택한 회의록 바로잡기
meetings-minutes-correct-lede = 채택할 때의 글과 바로잡은 글이 함께 공개됩니다.
meetings-minutes-correct-why-hint = 이 까닭은 누구나 봅니다.
meetings-minutes-corrected = 회의록을 바로잡았습니다.
meetings-minutes-corrections = 채택한 뒤 바로잡은 곳
meetings-minutes-corrections-caption = 바로잡은 때, 곳, 까닭
meetings-minutes-was = 앞의 글
meetings-minutes-now = 바로잡은 글

## 옛 회의록

meetings-minutes-original = 옛 회의록 원본
meetings-minutes-original-lacks = 원본에는 아홉 요소 가운데 { JOSA($elements, "이/가") } 없습니다.
meetings-minutes-original-whole = 원본에 아홉 요소가 모두 있습니다.
meetings-minutes-original-caption = 원본에 적힌 요소
meetings-minutes-original-none = 원본에 없음
meetings-minutes-original-enter = 옛 회의록 적기
meetings-minutes-original-lede = 이미 있던 회의록을 요소별로 옮겨 적습니다. 원본에 없는 요소는 비워 두면 빠진 요소로 표시됩니다.
meetings-minutes-original-source = 출처
meetings-minutes-original-public = 이미 공개된 문서
meetings-minutes-original-public-yes = 예, 누구나 보게 합니다
meetings-minutes-original-entered = 옛 회의록을 적었습니다.

## 고친 자취

meetings-minutes-revisions-title = 회의록을 고친 자취
meetings-minutes-revisions-lede = 누가 언제 어디를 왜 고쳤는지, 앞뒤 글을 나란히 보입니다.
meetings-minutes-revisions-none = 고친 곳이 없습니다.
meetings-minutes-revisions-none-next = 기록에서 쓴 글 그대로입니다.
meetings-minutes-revisions-caption = { $part }: 고친 글
meetings-minutes-revision = { $no }번째
meetings-minutes-revision-before = 앞
meetings-minutes-revision-after = 뒤
meetings-minutes-revision-who = 누가, 언제, 왜
meetings-minutes-from-record = 기록을 따라 다시 씀

## 발췌서

meetings-minutes-excerpt-title = 결정 발췌서
meetings-minutes-excerpt-lede = { $body } { $no }
meetings-minutes-excerpt-caption = 결정의 내용과 근거
meetings-minutes-excerpt-label = 항목
meetings-minutes-excerpt-text = 결정 내용
meetings-minutes-excerpt-effect = 효력
meetings-minutes-excerpt-vote = 표결
meetings-minutes-excerpt-no-vote = 표결 없이 정함
meetings-minutes-excerpt-item = 안건
meetings-minutes-excerpt-presiding = 진행
meetings-minutes-excerpt-frozen = 회의록 확정본 해시
meetings-minutes-excerpt-not-frozen = 회의록이 아직 채택되지 않음
meetings-minutes-excerpt-voided = 이 결정은 취소되었습니다: { $why }
meetings-minutes-excerpt-sign = 위 내용은 회의 기록과 같습니다.

## 거절

meetings-minutes-refused-not-over = 회의를 마친 뒤에 회의록을 쓸 수 있습니다.
meetings-minutes-refused-no-draft = 아직 초안이 없습니다. 먼저 기록에서 초안을 써 주세요.
meetings-minutes-refused-no-part = 회의록에 그런 곳이 없습니다.
meetings-minutes-refused-stale = 초안을 쓴 뒤 기록에 새로 생긴 것이 있습니다. 기록에서 다시 써 주세요.
meetings-minutes-refused-frozen = 이미 채택한 회의록입니다. 고치지 않고 바로잡은 글을 더합니다.
meetings-minutes-refused-not-adopted = 아직 채택하지 않은 회의록입니다. 바로잡지 않고 고치면 됩니다.
meetings-minutes-refused-reason = 까닭을 적어 주세요.
meetings-minutes-refused-same = 바뀐 글이 없습니다.
meetings-minutes-refused-long = 너무 깁니다. 글은 8,000자, 의견과 까닭은 2,000자까지 적을 수 있습니다.
meetings-minutes-refused-text = 내용을 적어 주세요.
meetings-minutes-refused-source = 어디에서 옮겼는지 출처를 적어 주세요.
meetings-minutes-refused-circulated = 이미 회람한 회의록입니다.
meetings-minutes-refused-not-circulated = 아직 회람하지 않은 회의록입니다.
meetings-minutes-refused-until-past = 의견을 받는 마지막 날({ $day })이 이미 지났습니다.
meetings-minutes-refused-too-late = 의견을 받는 기간이 { $day }에 끝났습니다.
meetings-minutes-refused-settled = 이미 처리한 의견입니다.
meetings-minutes-refused-other-body = 회의록은 같은 기구의 회의에서 채택합니다.
meetings-minutes-refused-not-later = 회의록은 그 뒤에 열린 회의에서 채택합니다.
meetings-minutes-refused-other-item = 이 회의록을 다룬 안건이 아닙니다.
meetings-minutes-refused-not-brought = 이 회의록을 다룬 다음 회의의 안건이 없습니다. 다음 회의를 소집하고 지난 회의록을 안건으로 올려 주세요.
meetings-minutes-refused-not-decided = 그 안건에서 채택하기로 정하지 않았습니다.
meetings-minutes-refused-open = 처리하지 않은 의견이 { $count }건 있습니다.
meetings-minutes-refused-lacking = 비어 있는 요소가 있습니다: { $elements }
