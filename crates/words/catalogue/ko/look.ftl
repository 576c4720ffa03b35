# Figures, parts and the style guide. Keys begin with `look-`.

# dynamic: look-seat-

look-seat-present = 출석
look-seat-away = 자리 비움
look-seat-absent = 불참
look-seat-excluded = 제척·회피
look-seat-yes = 찬성
look-seat-no = 반대
look-seat-abstain = 기권
look-seat-unnamed = 이름 없이 센 사람
look-seat-vacant = 공석

look-people = 명
look-who = 누구
look-no-names = 이름 없이 셈
look-no-data = 자료 없음
look-marked = 어긋남
look-value = 값

look-vote-yes = 찬성
look-vote-no = 반대
look-vote-abstain = 기권
look-vote-silent = 표 없음
look-vote-desc = { $base }명 가운데 찬성 { $yes }, 반대 { $no }, 기권 { $abstain }.
look-vote-line = 가결선 { $needed }명

look-band-inside = 지금 { $value }명, { $min }∼{ $max }명 안에 있음
look-band-below = 지금 { $value }명, { $min }명에 못 미침
look-band-above = 지금 { $value }명, { $max }명을 넘음
look-band-unknown = 지금 몇 명인지 알 수 없음

look-trail-done = 있었던 일
look-trail-now = 지금
look-trail-planned = 앞으로
look-trail-broken = 끊긴 곳
