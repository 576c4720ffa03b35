//! Reading stories: files, chapters, rows; whatever is not understood is an error with its line.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::civil::{Date, DateTime, Time};

/// A chapter of a story file: one story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The file, from the root of the tree.
    pub file: String,
    /// Its heading.
    pub title: String,
    /// The world it begins in.
    pub world: String,
    /// What it tells.
    pub table: Table,
}

/// What a chapter tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Table {
    /// Rows that happen one after another.
    Acts(Vec<Row>),
    /// Counts that are judged under the book of the world.
    Counts(Vec<Counted>),
}

/// A row that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its line in the file.
    pub line: usize,
    /// When.
    pub at: DateTime,
    /// Who acts.
    pub who: String,
    /// What they do.
    pub does: String,
    /// What comes of it.
    pub then: String,
}

/// A row of counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Its line in the file.
    pub line: usize,
    /// The article.
    pub cite: String,
    /// Members, present, yes, no, abstaining.
    pub count: [Option<u32>; 5],
    /// What comes of it; then where only votes cast are the base, and where all members are.
    pub then: [String; 3],
}

const ACTS: [&str; 4] = ["when", "who", "does", "then"];
const COUNTS: [&str; 9] =
    ["article", "members", "present", "yes", "no", "abstain", "then", "of cast", "of members"];

/// The folder with the stories.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories")
}

/// Every chapter of every story file, in order; or all that could not be read.
pub fn all() -> Result<Vec<Chapter>, Vec<String>> {
    let mut files = Vec::new();
    find(&folder(), &mut files);
    files.sort();
    let (mut chapters, mut faults) = (Vec::new(), Vec::new());
    for path in files {
        let name = path.strip_prefix(folder()).expect("a file of the folder").to_owned();
        let name = format!("stories/{}", name.display());
        let text = fs::read_to_string(&path).expect("a story can be read");
        match read(&name, &text) {
            Ok(read) => chapters.extend(read),
            Err(wrong) => faults.extend(wrong),
        }
    }
    if faults.is_empty() { Ok(chapters) } else { Err(faults) }
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the stories are there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|end| end == "md") && !path.ends_with("README.md") {
            files.push(path);
        }
    }
}

/// Reads one file.
pub fn read(file: &str, text: &str) -> Result<Vec<Chapter>, Vec<String>> {
    let mut reader =
        Reader { file, world: String::new(), chapters: Vec::new(), faults: Vec::new() };
    let mut table = None;
    for (line, text) in (1..).zip(text.lines()) {
        table = reader.line(line, text.trim_end(), table);
    }
    reader.end(text.lines().count());
    if reader.faults.is_empty() { Ok(reader.chapters) } else { Err(reader.faults) }
}

struct Reader<'f> {
    file: &'f str,
    world: String,
    chapters: Vec<Chapter>,
    faults: Vec<String>,
}

/// Where the reader stands in a table.
enum Open {
    Acts,
    Counts,
}

impl Reader<'_> {
    fn line(&mut self, line: usize, text: &str, open: Option<Open>) -> Option<Open> {
        if let Some(title) = text.strip_prefix("## ") {
            self.end(line);
            self.chapters.push(Chapter {
                file: self.file.to_owned(),
                title: title.to_owned(),
                world: self.world.clone(),
                table: Table::Acts(Vec::new()),
            });
            return None;
        }
        if let Some(world) = text.strip_prefix("World: ") {
            match self.chapters.last_mut() {
                Some(chapter) => chapter.world = world.to_owned(),
                None => self.world = world.to_owned(),
            }
            return None;
        }
        if !text.starts_with('|') {
            return None;
        }
        let inner = text[1..].strip_suffix('|').unwrap_or(&text[1..]);
        let cells: Vec<String> = inner.split('|').map(|cell| cell.trim().to_owned()).collect();
        match open {
            None => self.header(line, &cells),
            Some(open) if cells.iter().all(|cell| cell.trim_matches([':', '-']).is_empty()) => {
                Some(open)
            }
            Some(Open::Acts) => {
                self.act(line, &cells);
                Some(Open::Acts)
            }
            Some(Open::Counts) => {
                self.count(line, &cells);
                Some(Open::Counts)
            }
        }
    }

    fn header(&mut self, line: usize, cells: &[String]) -> Option<Open> {
        let counts = cells == COUNTS;
        if !counts && cells != ACTS {
            self.fault(line, "a table begins with | when | who | does | then |");
            return None;
        }
        let Some(chapter) = self.chapters.last_mut() else {
            self.fault(line, "a table stands under a chapter (##)");
            return None;
        };
        if counts {
            chapter.table = Table::Counts(Vec::new());
        }
        Some(if counts { Open::Counts } else { Open::Acts })
    }

    fn act(&mut self, line: usize, cells: &[String]) {
        let [when, who, does, then] = cells else {
            return self.fault(line, "a row has four cells");
        };
        let rows = match self.chapters.last().map(|chapter| &chapter.table) {
            Some(Table::Acts(rows)) => rows,
            _ => return self.fault(line, "acts and counts do not mix in a chapter"),
        };
        let last = rows.last().map(|row| (row.at, row.who.clone()));
        let Some(at) = moment(when, last.as_ref().map(|(at, _)| *at)) else {
            return self.fault(line, &format!("not a time: {when:?}"));
        };
        if last.as_ref().is_some_and(|(before, _)| at < *before) {
            return self.fault(line, "time does not go back");
        }
        let who = match (who.as_str(), last) {
            ("", Some((_, who))) => who,
            ("", None) => return self.fault(line, "nobody acts"),
            (who, _) => who.to_owned(),
        };
        if does.is_empty() {
            return self.fault(line, "nothing is done");
        }
        let row = Row { line, at, who, does: does.clone(), then: then.clone() };
        if let Some(Table::Acts(rows)) = self.chapters.last_mut().map(|c| &mut c.table) {
            rows.push(row);
        }
    }

    fn count(&mut self, line: usize, cells: &[String]) {
        let [cite, counts @ .., then, cast, members] = cells else {
            return self.fault(line, "a row of counts has nine cells");
        };
        let mut count = [None; 5];
        if counts.len() != count.len() {
            return self.fault(line, "a row of counts has nine cells");
        }
        for (cell, count) in counts.iter().zip(&mut count) {
            *count = match cell.as_str() {
                "미상" => None,
                number => match number.parse() {
                    Ok(number) => Some(number),
                    Err(_) => return self.fault(line, &format!("not a number: {number:?}")),
                },
            };
        }
        let then = [then, cast, members].map(Clone::clone);
        let row = Counted { line, cite: cite.clone(), count, then };
        if let Some(Table::Counts(rows)) = self.chapters.last_mut().map(|c| &mut c.table) {
            rows.push(row);
        }
    }

    /// A chapter that tells nothing is an error: somebody forgot its table, or mistyped it.
    fn end(&mut self, line: usize) {
        let Some(chapter) = self.chapters.last() else { return };
        let empty = match &chapter.table {
            Table::Acts(rows) => rows.is_empty(),
            Table::Counts(rows) => rows.is_empty(),
        };
        if empty {
            let why = format!("“{}” tells nothing", chapter.title);
            self.fault(line, &why);
        } else if chapter.world.is_empty() {
            let why = format!("“{}” has no World", chapter.title);
            self.fault(line, &why);
        }
    }

    fn fault(&mut self, line: usize, why: &str) {
        self.faults.push(format!("{}:{line}: {why}", self.file));
    }
}

/// `2017-06-26 15:00`; the day alone is nine in the morning, the time alone the same day, nothing
/// the same moment.
fn moment(text: &str, last: Option<DateTime>) -> Option<DateTime> {
    if text.is_empty() {
        return last;
    }
    if let Some((day, time)) = text.split_once(' ') {
        return Some(day.parse::<Date>().ok()?.to_datetime(time.parse().ok()?));
    }
    if text.contains(':') {
        return Some(last?.date().to_datetime(text.parse().ok()?));
    }
    let nine = Time::constant(9, 0, 0, 0);
    let at = text.parse::<Date>().ok()?.to_datetime(nine);
    Some(last.filter(|last| last.date() == at.date() && at < *last).unwrap_or(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "# 이야기\n\nWorld: empty\n\n## 하나\n\n| when | who | does | then |\n|---|---|---|---|\n";

    fn faults(text: &str) -> Vec<String> {
        read("stories/a.md", text).err().unwrap_or_default()
    }

    #[test]
    fn a_row_takes_its_time_and_actor_from_the_row_above() {
        let rows = "| 2017-06-26 15:00 | 간사 | 연다 | |\n| 15:05 | | 닫는다 | |\n| | 의장 | 쉰다 | |\n| 2017-06-27 | | 연다 | |\n";
        let chapters = read("stories/a.md", &format!("{HEAD}{rows}")).unwrap();
        let Table::Acts(rows) = &chapters[0].table else { panic!("acts") };
        let told: Vec<String> =
            rows.iter().map(|row| format!("{} {} {}", row.at, row.who, row.does)).collect();
        assert_eq!(
            told,
            [
                "2017-06-26T15:00:00 간사 연다",
                "2017-06-26T15:05:00 간사 닫는다",
                "2017-06-26T15:05:00 의장 쉰다",
                "2017-06-27T09:00:00 의장 연다"
            ]
        );
    }

    #[test]
    fn whatever_is_not_understood_is_an_error_with_its_line() {
        let row = |row: &str| faults(&format!("{HEAD}{row}\n"));
        assert_eq!(
            row("| 2017-06-31 | 간사 | 연다 | |"),
            ["stories/a.md:9: not a time: \"2017-06-31\"", "stories/a.md:9: “하나” tells nothing"]
        );
        assert_eq!(
            row("| 2017-06-26 | 간사 | 연다 |"),
            ["stories/a.md:9: a row has four cells", "stories/a.md:9: “하나” tells nothing"]
        );
        assert_eq!(row("| 2017-06-26 | | 연다 | |")[0], "stories/a.md:9: nobody acts");
        let back = "| 2017-06-26 15:00 | 간사 | 연다 | |\n| 2017-06-26 14:59 | | 닫는다 | |";
        assert_eq!(row(back), ["stories/a.md:10: time does not go back"]);
        assert!(faults("World: empty\n\n## 하나\n\n| a | b |\n")[0].contains(":5: a table begins"));
        assert!(faults("## 하나\n\n말만 있다.\n")[0].contains("tells nothing"));
        assert!(faults(&HEAD.replace("World: empty", ""))[0].contains("tells nothing"));
    }
}
