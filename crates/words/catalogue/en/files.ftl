# Papers attached to meetings and items. Keys begin with `files-`.

files-papers = Papers
files-title = Papers of { $meeting }
files-lede = Papers attached to the meeting and its items. Everybody may read them.
files-of-meeting = Papers of the meeting
files-none = No papers attached.
files-choose = File to attach
files-choose-hint = PDF, HWPX, HWP, pictures, text, tables or archives, up to { $most } MB
files-attach = Attach
files-attached = The file is attached.
files-detach = Take off
files-detach-confirm = Take { $name } off? The record of it stays.
files-detached = The file is taken off.

## Refusals

files-refused-name = The file has no name that can be read.
files-refused-empty = The file is empty.
files-refused-kind = Files of this kind are not taken. PDF, HWPX, HWP, pictures (PNG, JPEG), text and tables (TXT, MD, CSV in UTF-8) and archives (ZIP) are.
files-refused-large = The file is larger than { $most } MB.
files-refused-there = The same file is attached under the same name already.
files-refused-gone = The file was taken off before.
