//! `madang backup` and `madang restore`: a whole house in one file, and back.
//!
//! The file is a tar archive: `madang.db` (a copy made while the house is in use), `files/` and
//! `madang.toml`. It holds contact data, so that only its owner may read it.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use crate::{
    cli::{self, Place},
    house::{self, FILES, RECORDS, Records, Touch},
    mouth::{End, Failure, Mouth},
    settings, verify,
};

/// Puts the house into a file. An older one there is replaced once the new one is whole.
pub fn backup(mouth: &Mouth, args: &cli::Backup) -> Result<End, Failure> {
    let house = house::open(mouth, &args.place, Touch::AsItIs)?;
    if let Records::Schema { schema, .. } = &house.records {
        return Err(Failure::new(mouth.tongue.of("command-backup-postgres").s("schema", schema)));
    }
    let cannot = |why: io::Error| mouth.cannot("command-file-unwritable", args.file.display(), why);
    let copy = beside(&args.file, "records");
    let partial = beside(&args.file, "partial");
    let copied = runtime(mouth)?.block_on(house.db.backup(&copy)).map_err(|why| mouth.store(&why));
    let packed = copied.and_then(|()| pack(&house.folder, &copy, &partial).map_err(cannot));
    // What is only half made is of no use to anybody.
    let _ = fs::remove_file(&copy);
    let renamed = packed.and_then(|()| fs::rename(&partial, &args.file).map_err(cannot));
    if renamed.is_err() {
        let _ = fs::remove_file(&partial);
    }
    renamed?;
    mouth.line(mouth.tongue.of("command-backup-done").s("file", args.file.display()));
    Ok(End::Well)
}

fn pack(folder: &Path, copy: &Path, to: &Path) -> io::Result<()> {
    let mut archive = tar::Builder::new(private(to)?);
    archive.append_path_with_name(copy, RECORDS)?;
    let files = folder.join(FILES);
    if files.is_dir() {
        archive.append_dir_all(FILES, &files)?;
    }
    let settings = folder.join(settings::FILE);
    if settings.is_file() {
        archive.append_path_with_name(&settings, settings::FILE)?;
    }
    archive.into_inner()?.sync_all()
}

/// A new file that only its owner may read.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// A name beside the file that nothing else has.
fn beside(file: &Path, ending: &str) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!(".{name}.{}.{ending}", std::process::id()))
}

/// Brings a house back into an empty folder, and verifies it.
pub fn restore(mouth: &Mouth, args: &cli::Restore) -> Result<End, Failure> {
    empty(mouth, &args.data)?;
    let shown = args.file.display();
    let file = File::open(&args.file)
        .map_err(|why| mouth.cannot("command-file-unreadable", &shown, why))?;
    unpack(&args.data, file).map_err(|why| mouth.cannot("command-restore-failed", &shown, why))?;
    house::ready_files(mouth, &args.data)?;
    let place = Place { data: Some(args.data.clone()), ..Place::default() };
    let house = house::open(mouth, &place, Touch::Migrate)?;
    let found = verify::look(mouth, &house, None)?;
    verify::tell(mouth, &found);
    if !found.holds() {
        return Ok(End::Found);
    }
    if !mouth.json {
        mouth.line(mouth.tongue.of("command-restore-done").s("folder", args.data.display()));
    }
    Ok(End::Well)
}

/// Only what a backup holds is taken out; `tar` itself lets nothing lead out of the folder.
fn unpack(folder: &Path, file: File) -> io::Result<()> {
    let mut archive = tar::Archive::new(file);
    archive.set_preserve_permissions(false);
    let mut records = false;
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let kind = entry.header().entry_type();
        let ours = path.starts_with(FILES)
            || path == Path::new(RECORDS)
            || path == Path::new(settings::FILE);
        if !ours || !(kind.is_file() || kind.is_dir()) {
            let what = format!("{} is no part of a backup", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        }
        records |= path == Path::new(RECORDS);
        entry.unpack_in(folder)?;
    }
    if records {
        return Ok(());
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, format!("{RECORDS} is not in it")))
}

/// The folder must be empty, or not there yet.
fn empty(mouth: &Mouth, folder: &Path) -> Result<(), Failure> {
    let cannot = |why: io::Error| mouth.cannot("command-folder-unusable", folder.display(), why);
    house::ready_folder(mouth, folder)?;
    if fs::read_dir(folder).map_err(cannot)?.next().is_some() {
        return Err(Failure::refused(
            mouth.tongue.of("command-folder-not-empty").s("folder", folder.display()),
        ));
    }
    Ok(())
}

/// A small runtime for a command that asks the store or the clerk something.
pub fn runtime(mouth: &Mouth) -> Result<tokio::runtime::Runtime, Failure> {
    let built = tokio::runtime::Builder::new_current_thread().enable_all().build();
    built.map_err(|why| mouth.cannot("command-system", "tokio", why))
}
