//! Telling stories: each chapter in a house of its own, each row by the phrase that fits it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
    process,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use store::testing::{House, Place};
use store::{Engine, journal};

use crate::phrase::{Phrase, Said};
use crate::stage::{Stage, Stop, told};
use crate::story::{Chapter, Row, Table};
use crate::{counts, steps, worlds};

/// The row that sends the form of the row above once more, as a browser does.
pub const AGAIN: &str = "같은 양식을 한 번 더 보낸다";

/// What was learned by telling.
#[derive(Debug, Default)]
pub struct Telling {
    /// What did not come out as the story says, with its place.
    pub faults: Vec<String>,
    /// What the last column of a row would have to say, by file and line.
    pub heard: BTreeMap<(String, usize), String>,
    /// Phrases that were used.
    pub used: BTreeSet<&'static str>,
    /// Rows told.
    pub rows: usize,
}

impl Telling {
    fn add(&mut self, other: Self) {
        self.faults.extend(other.faults);
        self.heard.extend(other.heard);
        self.used.extend(other.used);
        self.rows += other.rows;
    }
}

/// Houses to tell in: an empty one for each chapter, or a copy of a world built once.
pub struct Houses {
    engine: Engine,
    built: BTreeMap<&'static str, PathBuf>,
}

impl Houses {
    /// Worlds on `engine`; on SQLite each is built once and copied as a file.
    pub fn on(engine: Engine) -> Self {
        let mut built = BTreeMap::new();
        if engine == Engine::Sqlite {
            for (name, _) in worlds::WORLDS {
                let house = House::sqlite();
                let mut stage = Stage::new(house.db.clone());
                worlds::build(name, &mut stage).unwrap_or_else(|why| panic!("{name}: {why:?}"));
                let path = std::env::temp_dir().join(unique());
                stage.wait(house.db.backup(&path)).expect("a world can be copied");
                built.insert(name, path);
            }
        }
        Self { engine, built }
    }

    /// A house in which `world` has just begun.
    pub fn begin(&self, world: &str) -> Result<(House, Stage), Stop> {
        let known = worlds::WORLDS.iter().find(|(name, _)| *name == world);
        let (name, council) =
            known.ok_or_else(|| Stop::unread(format!("there is no world {world}")))?;
        if self.engine == Engine::Postgres {
            let house = House::postgres().expect("PostgreSQL was there a moment ago");
            worlds::build(name, &mut Stage::new(house.db.clone()))?;
            let mut stage = Stage::new(house.db.clone());
            stage.at_home(council)?;
            return Ok((house, stage));
        }
        let folder = std::env::temp_dir().join(unique());
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        fs::copy(&self.built[name], folder.join("madang.db")).expect("a world can be copied");
        let house = House::at(Place::Folder(folder));
        let mut stage = Stage::new(house.db.clone());
        stage.at_home(council)?;
        Ok((house, stage))
    }
}

impl Drop for Houses {
    fn drop(&mut self) {
        for path in self.built.values() {
            drop(fs::remove_file(path));
        }
    }
}

fn unique() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("madang_story_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Tells every chapter on `engine`, several at a time.
pub fn all(chapters: &[Chapter], engine: Engine) -> Telling {
    let houses = Houses::on(engine);
    let (next, whole) = (AtomicUsize::new(0), Mutex::new(Telling::default()));
    let hands = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for _ in 0..hands {
            scope.spawn(|| {
                while let Some(chapter) = chapters.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let told = chapter_of(&houses, chapter);
                    whole.lock().expect("nobody panicked").add(told);
                }
            });
        }
    });
    let mut whole = whole.into_inner().expect("nobody panicked");
    whole.faults.sort();
    whole
}

fn chapter_of(houses: &Houses, chapter: &Chapter) -> Telling {
    let mut telling = Telling::default();
    match houses.begin(&chapter.world) {
        Err(why) => telling.faults.push(format!("{}: “{}”: {why:?}", chapter.file, chapter.title)),
        Ok((_house, mut stage)) => match &chapter.table {
            Table::Counts(rows) => counts::judge(&stage, chapter, rows, &mut telling),
            Table::Acts(rows) => {
                let before = recorded(&stage);
                (stage.done, stage.scene) = (0, "row");
                acts(&mut stage, chapter, rows, &mut telling);
                let acts = recorded(&stage) - before;
                if acts != u64::from(stage.done) {
                    telling.faults.push(format!(
                        "{}: “{}”: {} acts were done, and {acts} are in the journal",
                        chapter.file, chapter.title, stage.done
                    ));
                }
            }
        },
    }
    telling
}

/// How many acts the journal holds; it must hold them soundly.
pub fn recorded(stage: &Stage) -> u64 {
    stage.wait(stage.db.settled()).expect("the journal is sealed");
    let report = stage.read(journal::verify).expect("the journal can be read");
    assert!(report.holds(), "{:?}", report.faults);
    report.count
}

fn acts(stage: &mut Stage, chapter: &Chapter, rows: &[Row], telling: &mut Telling) {
    let mut before: Option<(&'static Phrase, Said)> = None;
    for row in rows {
        let place = format!("{}:{}", chapter.file, row.line);
        let again = row.does == AGAIN;
        let step = if again { before.take() } else { find(row, &place, &mut telling.faults) };
        let Some((phrase, said)) = step else {
            if again {
                telling.faults.push(format!("{place}: there is nothing to send once more"));
            }
            return;
        };
        telling.used.insert(if again { AGAIN } else { phrase.form });
        telling.rows += 1;
        stage.enter(row, again);
        let heard = match stage.present().and_then(|()| (phrase.does)(stage, &said)) {
            Ok(heard) => Ok(heard),
            Err(Stop::Trouble(trouble)) => told(&trouble),
            Err(Stop::Unread(why)) => Err(why),
        };
        match heard {
            Err(why) => {
                return telling.faults.push(format!("{place}: {} {}: {why}", row.who, row.does));
            }
            Ok(heard) if heard != row.then => {
                telling.faults.push(format!(
                    "{place}: in “{}”, {} {}\n    the story: {}\n    the house: {heard}",
                    chapter.title, row.who, row.does, row.then
                ));
                telling.heard.insert((chapter.file.clone(), row.line), heard);
            }
            Ok(_) => {}
        }
        before = Some((phrase, said));
    }
}

/// The one phrase that a row is.
fn find(row: &Row, place: &str, faults: &mut Vec<String>) -> Option<(&'static Phrase, Said)> {
    let fitting = fitting(&row.does);
    if let [(weight, phrase, _), (same, other, _), ..] = &fitting[..]
        && weight == same
    {
        let forms = [phrase.form, other.form];
        faults.push(format!("{place}: “{}” could mean {forms:?}", row.does));
        return None;
    }
    let found = step_of(&row.does);
    if found.is_none() {
        faults.push(format!("{place}: nobody understands “{}”", row.does));
    }
    found
}

/// The phrase that fits best, with what the words put into it.
pub fn step_of(does: &str) -> Option<(&'static Phrase, Said)> {
    fitting(does).into_iter().next().map(|(_, phrase, said)| (phrase, said))
}

/// Every phrase that fits, the one with most words of its own first.
fn fitting(does: &str) -> Vec<(usize, &'static Phrase, Said)> {
    let fits = |phrase: &'static Phrase| Some((phrase.weight(), phrase, phrase.read(does)?));
    let mut found: Vec<_> = steps::all().filter_map(fits).collect();
    found.sort_by_key(|(weight, ..)| std::cmp::Reverse(*weight));
    found
}
