# The command line.

command-usage = 명령을 알아들을 수 없습니다. 쓰는 법은 --help로 봅니다.
command-system = { $what }: 할 수 없었습니다({ $why }).
command-file-unreadable = { $what }: 읽을 수 없습니다({ $why }).
command-file-unwritable = { $what }: 쓸 수 없습니다({ $why }).
command-folder-unusable = { $what }: 폴더를 쓸 수 없습니다({ $why }).
command-folder-not-empty = { $folder }: 빈 폴더가 아닙니다. 아무것도 바꾸지 않았습니다.
command-missing = 그런 기록이 없습니다({ $what }).
command-repeated = 이미 한 일입니다. 다시 하지 않았습니다.

## Settings

command-settings-unreadable = 설정 파일 { $what }: { $why }
command-settings-variable = 환경 변수 { $name }의 값을 알아들을 수 없습니다.
command-settings-public = 공개 주소(public) ‘{ $public }’: https://council.example처럼 방식과 이름만 적어 주세요. 뒤에 길은 붙이지 않습니다.
command-settings-cookies = 공개 주소가 { $public }인데 쿠키를 TLS로만 보내게 되어 있습니다. 이대로는 아무도 로그인할 수 없습니다.
command-settings-exposed = 주의: 암호화하지 않은 HTTP로 이 기기 밖에서도 쓰입니다. TLS를 끝내는 프록시를 앞에 두고 public에 https 주소를 적어 주세요.
command-settings-good = 설정에 잘못이 없습니다. 듣는 주소: { $listen }
command-files-unwritable = 첨부 폴더 { $what }에 쓸 수 없습니다({ $why }).

## The house

command-house-none = { $folder }에는 집이 없습니다. madang init { $folder }로 만들 수 있습니다.
command-store-newer = 기록이 더 새로운 마당의 것입니다(기록 { $found }, 이 프로그램 { $known }). 새 프로그램을 써 주세요.
command-store-older = 기록이 예전 마당의 것입니다. 먼저 madang serve로 한 번 열어 새 꼴로 옮겨 주세요({ $why }).
command-store-changed = 기록의 꼴을 만든 { $name }이 이 프로그램의 것과 다릅니다. 같은 판의 프로그램을 써 주세요.
command-store-unavailable = 데이터베이스가 답하지 않습니다({ $why }).
command-store-failed = 기록을 다룰 수 없습니다({ $why }).

command-init-taken = { $folder }에는 이미 집이 있습니다. 아무것도 바꾸지 않았습니다.
command-init-done = 새 집을 만들었습니다: { $folder }
command-init-serve = 여는 명령: madang serve --data { $folder }
command-init-link =
    첫 관리자({ $login })는 집을 연 뒤 이 주소로 한 번만 들어갈 수 있습니다(이레 안에):
    { $link }

command-serve-at = 마당이 열렸습니다: { $address }
command-serve-stopped = 닫았습니다.
command-listen-failed = { $what }: 이 주소로 들을 수 없습니다({ $why }).

## Books

command-body-none = 그런 회의체가 없습니다.
command-book-none = { $body }: { $on }에 시행 중인 규정이 없습니다.
command-lint-error = 잘못
command-lint-warning = 주의
command-lint-advice = 참고
command-lint-total = 모두 { $count }건
command-compare-total = 달라진 항: { $count }건
command-table-unreadable = { $what }: 조항·현행·개정안의 표를 읽을 수 없습니다({ $why }).
command-table-total = 대비표에서 잘못 옮긴 곳: { $count }건
command-table-differs = { $row }번째 줄({ $line }행) { $cite }: 대비표의 글이 규정과 다릅니다.
command-table-no-paragraph = { $row }번째 줄({ $line }행) { $cite }: 규정에 없는 항입니다.
command-table-not-new = { $row }번째 줄({ $line }행) { $cite }: 신설이라 하였으나 이미 있는 항입니다.
command-table-not-deleted = { $row }번째 줄({ $line }행) { $cite }: 삭제라 하였으나 개정안에 남아 있습니다.
command-table-given = 대비표
command-table-actual = 규정
command-table-missing = 빠진 글자
command-table-extra = 더한 글자

## Proof

command-checkpoint = ‘{ $text }’: 번호와 해시가 아닙니다. 12:6e34…처럼 적거나 적어 둔 파일을 알려 주세요.
command-fault-changed = 기록 { $seq }(행위 { $act }): 적힌 뒤에 내용이 바뀌었습니다.
command-fault-removed = 기록 { $seq }: 없어졌습니다.
command-fault-moved = 기록 { $seq }(행위 { $act }): 다른 자리에서 옮겨 왔습니다.
command-fault-inserted = 기록 { $seq }(행위 { $act }): 사슬에 없던 것이 끼어들었습니다.
command-fault-head = 기록 { $seq }: 마지막 기록이 남겨 둔 해시와 다릅니다.
command-fault-checkpoint = 기록 { $seq }: 예전에 적어 둔 해시와 다릅니다.
command-verify-differs = { $table } { $row }번의 { $field }: 기록 { $seq }에는 ‘{ $journal }’, 저장된 값은 ‘{ $stored }’입니다.
command-verify-read = 기록 { $count }건을 다시 셈했습니다.
command-verify-unsealed = 아직 봉하지 않은 기록이 { $count }건 있습니다.
command-verify-holds = 어긋난 것이 없습니다.
command-verify-broken = 어긋난 것이 있습니다. 백업과 견주어 보고, 그때까지는 결정을 기록하지 마세요.
command-verify-head = 지금의 끝(다른 곳에 적어 두세요): { $head }

## Backup

command-backup-postgres = 기록이 PostgreSQL에 있습니다. pg_dump --schema={ $schema }로 담고, 첨부 폴더는 따로 복사해 주세요.
command-backup-done = 담았습니다: { $file }. 연락처가 들어 있으니 안전하게 두세요.
command-restore-failed = { $what }: 되살릴 수 없습니다({ $why }).
command-restore-done = 되살렸습니다: { $folder }

## Accounts

command-user-none = 그런 로그인 이름이 없습니다: { $login }
command-user-added = 계정을 만들었습니다: { $login }({ $name })
command-user-link = 한 번만 쓸 수 있는 주소({ $time } 안에): { $link }
command-user-role = { $login }: { $role } 역할을 주었습니다({ $body }).
command-user-role-ended = { $login }: { $role } 역할을 오늘로 끝냈습니다.
command-user-role-none = { $login }: 끝낼 그런 역할이 없습니다.
command-user-whole = 집 전체
command-user-closed = 닫힌 계정
command-user-total = 계정 { $count }개

## The demonstration

command-demo-failed = 시연을 준비할 수 없습니다({ $why }).
command-demo-open = 마당의 시연이 열렸습니다: { $address } — 집의 시계는 { $now }부터 갑니다.
command-demo-home = 첫 화면
command-demo-plenary = 오늘 15:00의 4차 전체회의: 명단이 없어 정족수를 알 수 없습니다
command-demo-committee = 6월 19일에 열린 4차 운영위원회
command-demo-neighbourhood = 오늘 19:00의 주민자치회(가상): 명단이 온전하여 표결까지 해 볼 수 있습니다
command-demo-bylaws = 운영규정과 개정안
command-demo-bodies = 회의체와 자리
command-demo-links = 한 번씩 쓸 수 있는 주소로 들어가 보세요(하루 동안).
command-demo-end = 끝낼 때는 Ctrl+C. 폴더를 정하지 않았으면 모두 사라집니다.

## Measuring

command-bench-failed = 잴 수 없습니다({ $why }).
command-bench-debug = 주의: 최적화하지 않은 빌드입니다. 이 수치로는 아무 말도 할 수 없습니다. --release로 지어 주세요.

## Post

command-settings-post = 메일 서버 { $what }: { $why }
command-settings-post-tls = [post]의 tls ‘{ $what }’: starttls, tls, none 가운데 하나를 적어 주세요.
command-settings-post-from = [post]에 보내는 사람(from)을 적어 주세요: "협의회 <council@council.example>" (서버 { $what })
command-settings-post-account = [post]의 user와 password-file은 함께 적어 주세요(서버 { $what }).
command-settings-post-open = [post]의 tls가 none인데 서버 { $what }에 비밀번호를 보내게 되어 있습니다. tls를 starttls나 tls로 적어 주세요.
command-post-no-server = 설정에 메일 서버가 없습니다. madang.toml의 [post]에 적어 주세요.
command-post-unreachable = 메일 서버 { $host }에 닿지 않습니다: { $why }
command-post-good = 메일 서버 { $host }에 닿습니다.
command-post-bounce-none = 이 집에서 보낸 편지가 되돌아온 것이 아닙니다. 아무것도 바꾸지 않았습니다.
command-post-bounce-noted = 편지가 되돌아온 것을 적었습니다: { $said }
command-post-bounce-late = 편지가 늦어진다는 알림을 적었습니다: { $said }
