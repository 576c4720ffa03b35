# Papers attached to meetings and items. Keys begin with `files-`.

files-papers = 붙임 자료
files-title = { $meeting } 붙임 자료
files-lede = 회의와 안건에 붙인 자료입니다. 누구나 볼 수 있습니다.
files-of-meeting = 회의 자료
files-none = 붙임이 없습니다.
files-choose = 붙일 파일
files-choose-hint = PDF·HWPX·HWP·그림·글·표·압축 파일, { $most }MB까지
files-attach = 붙이기
files-attached = 파일을 붙였습니다.
files-detach = 떼기
files-detach-confirm = { JOSA($name, "을/를") } 뗄까요? 뗀 기록은 남습니다.
files-detached = 파일을 뗐습니다.

## Refusals

files-refused-name = 파일의 이름을 읽을 수 없습니다.
files-refused-empty = 빈 파일입니다.
files-refused-kind = 받을 수 없는 종류의 파일입니다. PDF, HWPX, HWP, 그림(PNG·JPEG), 글과 표(TXT·MD·CSV, UTF-8), 압축 파일(ZIP)을 받습니다.
files-refused-large = 파일이 { $most }MB를 넘습니다.
files-refused-there = 같은 파일이 같은 이름으로 이미 붙어 있습니다.
files-refused-gone = 이미 뗀 파일입니다.
