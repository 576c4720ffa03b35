//! `madang init`: a new house, and the way in for its first administrator.

use std::fs;

use serde_json::json;

use crate::{
    backup::runtime,
    cli::{Init, Place},
    house::{self, Records},
    mouth::{End, Failure, Mouth},
    settings::{self, Settings},
    users,
};

/// The settings file of a new house: everything as it is by default, to be changed by its host.
const TEMPLATE: &str = include_str!("init/madang.toml");

/// Makes the house and prints the link.
pub fn run(mouth: &Mouth, args: &Init) -> Result<End, Failure> {
    let place = Place {
        data: Some(args.folder.clone()),
        database: args.database.clone(),
        schema: args.schema.clone(),
    };
    let settings = Settings { public: args.public.clone(), ..Settings::default() }.placed(&place);
    settings.check(mouth)?;
    let records = settings.records(&args.folder);
    vacant(mouth, &args.folder, &records)?;
    house::ready_folder(mouth, &args.folder)?;
    house::ready_files(mouth, &args.folder)?;
    let db = records.open(&settings.engine()).map_err(|why| mouth.store(&why))?;
    let runtime = runtime(mouth)?;
    let files = args.folder.join(house::FILES);
    let link = runtime.block_on(users::first_administrator(mouth, db, &files, &args.admin))?;
    write_settings(mouth, args)?;
    let address =
        settings.public.clone().unwrap_or_else(|| format!("http://{}", settings.listen()));
    let link = format!("{address}/sign-in/{link}");
    if mouth.json {
        mouth.value(&json!({ "folder": args.folder, "login": args.admin, "link": link }));
        return Ok(End::Well);
    }
    let tongue = mouth.tongue;
    mouth.line(tongue.of("command-init-done").s("folder", args.folder.display()));
    mouth.line(tongue.of("command-init-serve").s("folder", args.folder.display()));
    mouth.line(tongue.of("command-init-link").s("login", &args.admin).s("link", link));
    Ok(End::Well)
}

/// There must be no house yet.
fn vacant(mouth: &Mouth, folder: &std::path::Path, records: &Records) -> Result<(), Failure> {
    let taken = matches!(records, Records::File(path) if path.exists());
    if taken || folder.join(settings::FILE).exists() {
        return Err(Failure::refused(
            mouth.tongue.of("command-init-taken").s("folder", folder.display()),
        ));
    }
    Ok(())
}

/// The settings, with what the command line chose. A password in a database URL stays out of files
/// only when the host keeps it in the environment; that is told there.
fn write_settings(mouth: &Mouth, args: &Init) -> Result<(), Failure> {
    let mut text = TEMPLATE.to_owned();
    if let Some(public) = &args.public {
        text = text.replace("# public = \"https://council.example\"", &line("public", public));
    }
    if let Some(schema) = &args.schema {
        text = text.replace("# schema = \"madang\"", &line("schema", schema));
    }
    let file = args.folder.join(settings::FILE);
    fs::write(&file, text)
        .map_err(|why| mouth.cannot("command-file-unwritable", file.display(), why))
}

fn line(name: &str, value: &str) -> String {
    format!("{name} = {}", toml::Value::String(value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_made_of_the_defaults() {
        assert_eq!(toml::from_str::<Settings>(TEMPLATE).unwrap(), Settings::default());
        // Every setting it shows exists: with the marks gone it still reads.
        let shown: String = TEMPLATE
            .lines()
            .map(|line| line.strip_prefix("# ").filter(|l| l.contains(" = ")).unwrap_or(line))
            .filter(|line| !line.starts_with('#'))
            .map(|line| format!("{line}\n"))
            .collect();
        let read = toml::from_str::<Settings>(&shown);
        assert!(read.is_ok(), "{read:?}");
        assert_eq!(line("public", "a\"b"), "public = 'a\"b'");
    }
}
