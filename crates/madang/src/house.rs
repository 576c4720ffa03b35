//! A house on disk or in a database: found, opened, and its folder looked over.

use std::{
    fs,
    path::{Path, PathBuf},
};

use store::{Db, Settings as Engine};

use crate::{
    cli::Place,
    mouth::{Failure, Mouth},
    settings::Settings,
};

/// The file of the records in the folder of a house on SQLite.
pub const RECORDS: &str = "madang.db";
/// The folder of the attachments.
pub const FILES: &str = "files";
/// The schema of a house on PostgreSQL that names none.
pub const SCHEMA: &str = "madang";

/// Where the records of a house are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Records {
    /// A SQLite file.
    File(PathBuf),
    /// A schema of a PostgreSQL database.
    Schema {
        /// The database.
        url: String,
        /// The schema.
        schema: String,
    },
}

/// Whether opening a house may change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// It is served: migrations it lacks are run.
    Migrate,
    /// It is looked at, perhaps while another process serves it: it stays as it is.
    AsItIs,
}

/// An open house.
pub struct House {
    /// Its records.
    pub db: Db,
    /// Where they are.
    pub records: Records,
    /// Its folder.
    pub folder: PathBuf,
}

impl House {
    /// The folder of its attachments.
    pub fn files(&self) -> PathBuf {
        self.folder.join(FILES)
    }
}

/// The place that the command line names, completed from the settings in its folder.
pub fn settled(mouth: &Mouth, place: &Place) -> Result<(PathBuf, Settings), Failure> {
    let folder = place.data.clone().unwrap_or_else(|| PathBuf::from("."));
    let settings = Settings::of_folder(mouth, &folder)?.placed(place);
    Ok((folder, settings))
}

/// Opens the house that the command line names.
pub fn open(mouth: &Mouth, place: &Place, touch: Touch) -> Result<House, Failure> {
    let (folder, settings) = settled(mouth, place)?;
    open_with(mouth, &folder, &settings, touch)
}

/// Opens the house in `folder`.
pub fn open_with(
    mouth: &Mouth,
    folder: &Path,
    settings: &Settings,
    touch: Touch,
) -> Result<House, Failure> {
    let records = settings.records(folder);
    if let Records::File(path) = &records
        && !path.is_file()
    {
        return Err(Failure::new(
            mouth.tongue.of("command-house-none").s("folder", folder.display()),
        ));
    }
    let engine = Engine { migrate: touch == Touch::Migrate, ..settings.engine() };
    let db = records.open(&engine).map_err(|why| mouth.store(&why))?;
    Ok(House { db, records, folder: folder.to_owned() })
}

impl Records {
    /// Opens them.
    pub fn open(&self, engine: &Engine) -> Result<Db, store::Error> {
        match self {
            Self::File(path) => Db::open_sqlite_with(path, engine),
            Self::Schema { url, schema } => Db::open_postgres_with(url, schema, engine),
        }
    }
}

/// Makes the folder of a house, if it is not there, and keeps it from everybody but its owner:
/// it holds contact data.
pub fn ready_folder(mouth: &Mouth, folder: &Path) -> Result<(), Failure> {
    let made = fs::create_dir_all(folder).and_then(|()| private(folder));
    made.map_err(|why| mouth.cannot("command-folder-unusable", folder.display(), why))
}

#[cfg(unix)]
fn private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn private(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Makes the folder of the attachments and sees that it can be written.
pub fn ready_files(mouth: &Mouth, folder: &Path) -> Result<PathBuf, Failure> {
    let files = folder.join(FILES);
    let tried = fs::create_dir_all(&files).and_then(|()| {
        let probe = files.join(".writable");
        fs::write(&probe, b"")?;
        fs::remove_file(&probe)
    });
    tried.map_err(|why| mouth.cannot("command-files-unwritable", files.display(), why))?;
    Ok(files)
}
