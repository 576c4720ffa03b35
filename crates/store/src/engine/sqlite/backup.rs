//! The online backup of a SQLite house: whole, and never half of one under the final name.

use std::{fs, path::Path, time::Duration};

use rusqlite::{Connection, backup::Backup};

use crate::Error;

/// Pages copied in one step: all of them. Between two steps a writer in another process would make
/// the copy begin again; and in WAL mode a long read stops nobody.
const PAGES: i32 = i32::MAX;

/// Copies the database of `from` to the file `to`, replacing what is there once the copy is whole.
///
/// One step copies one snapshot, so no act comes between.
pub(crate) fn copy(from: &Connection, to: &Path) -> Result<(), Error> {
    let failed = |why: &dyn std::fmt::Display| {
        Error::file(format!("writing the backup {}", to.display()), why)
    };
    let name = to.file_name().ok_or_else(|| failed(&"it has no file name"))?;
    let partial = to.with_file_name(format!("{}.partial", name.to_string_lossy()));
    if partial.exists() {
        fs::remove_file(&partial).map_err(|why| failed(&why))?;
    }
    let copied = fill(from, &partial).map_err(|why| failed(&why)).and_then(|()| {
        let durable = fs::File::open(&partial).and_then(|file| file.sync_all());
        durable.and_then(|()| fs::rename(&partial, to)).map_err(|why| failed(&why))
    });
    if copied.is_err() {
        // The reason above is what the operator needs; a left-over is overwritten next time.
        let _ = fs::remove_file(&partial);
    }
    copied
}

fn fill(from: &Connection, partial: &Path) -> rusqlite::Result<()> {
    let mut copy = Connection::open(partial)?;
    Backup::new(from, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    // One file that can be carried away: no -wal beside it.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, why)| why)
}
