//! Random council days: whoever does whatever, the house stays sound, and both engines agree.

mod deeds;
mod dump;
mod laws;

use std::{
    collections::hash_map::RandomState,
    env,
    hash::{BuildHasher, Hasher},
};

use clerk::Trouble;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use store::{Engine, testing::House};

use crate::phrase::{Phrase, Said};
use crate::stage::{Stage, Stop, told};
use crate::story::Row;
use crate::tell::{AGAIN, Houses, recorded, step_of};

const WORLD: &str = "hyeopchi-village";

#[test]
fn random_council_days_leave_the_house_sound() {
    let houses = Houses::on(Engine::Sqlite);
    let mut reached = laws::Reached::default();
    run(64, 300, |rows| {
        let (_house, mut stage) = begin(&houses);
        live(&mut stage, rows)?;
        reached.add(laws::hold(&stage)?);
        Ok(())
    });
    assert!(reached.enough(), "the days are too quiet to prove anything: {reached:?}");
}

#[test]
fn random_council_days_are_the_same_on_both_engines() {
    if House::postgres().is_none() {
        return;
    }
    let houses = [Houses::on(Engine::Sqlite), Houses::on(Engine::Postgres)];
    run(8, 30, |rows| {
        let mut states = Vec::new();
        for houses in &houses {
            let (_house, mut stage) = begin(houses);
            live(&mut stage, rows)?;
            laws::hold(&stage)?;
            states.push(dump::all(&stage));
        }
        for (table, rows) in &states[0] {
            if states[1].get(table) != Some(rows) {
                let other = states[1].get(table);
                return Err(TestCaseError::fail(format!(
                    "{table} differs\nSQLite: {rows:#?}\nPostgreSQL: {other:#?}"
                )));
            }
        }
        Ok(())
    });
}

fn begin(houses: &Houses) -> (House, Stage) {
    let (house, mut stage) = houses.begin(WORLD).expect("the village is built");
    (stage.done, stage.scene) = (0, "row");
    stage.clerk.clock().stand_at(deeds::MORNING);
    for (nth, name) in ["구하늘", "배한결"].into_iter().enumerate() {
        let form = clerk::people::persons::Enter { name: name.to_owned(), ..Default::default() };
        let house = council::accounts::roles::Standing::house("집");
        let key = format!("person-{nth}");
        stage.wait(stage.clerk.enter_person(&house, &key, form)).expect("a person is entered");
        stage.done += 1;
    }
    (house, stage)
}

/// Runs `test` on random rows; where it fails, tells the shortest such story and the seed.
/// It tries at most `tries` shorter ones. `MADANG_CASES` asks for more cases, or fewer; `MADANG_SEED` for those of an earlier run.
fn run(cases: u32, tries: u32, mut test: impl FnMut(&[Row]) -> Result<(), TestCaseError>) {
    let asked = |name: &str| env::var(name).ok().and_then(|number| number.parse().ok());
    let seed: u64 =
        asked("MADANG_SEED").unwrap_or_else(|| RandomState::new().build_hasher().finish());
    let cases = asked("MADANG_CASES").and_then(|cases| cases.try_into().ok()).unwrap_or(cases);
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: tries, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let test = std::cell::RefCell::new(&mut test);
    let outcome = runner.run(&deeds::deeds(), |deeds| {
        let told = (test.borrow_mut())(&deeds::rows(&deeds));
        // Said at once: looking for a shorter story takes its time.
        told.inspect_err(|why| eprintln!("MADANG_SEED={seed}: {why}"))
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, deeds)) => {
            let rows = deeds::rows(&deeds);
            let story: Vec<String> = rows
                .iter()
                .map(|row| format!("| {} | {} | {} | |", row.at, row.who, row.does))
                .collect();
            panic!("{why}\n{}\nMADANG_SEED={seed} tells it again", story.join("\n"));
        }
        Err(other) => panic!("{other}\nMADANG_SEED={seed} tells it again"),
    }
}

/// Lives through the rows. What is refused is refused; what fails is an error.
fn live(stage: &mut Stage, rows: &[Row]) -> Result<(), TestCaseError> {
    let fail = |row: &Row, why: &str| {
        Err(TestCaseError::fail(format!("at {}, {} {}: {why}", row.at, row.who, row.does)))
    };
    let before = recorded(stage);
    let already = u64::from(stage.done);
    let mut last: Option<(&'static Phrase, Said)> = None;
    for row in rows {
        let again = row.does == AGAIN;
        let step = if again { last.take() } else { step_of(&row.does) };
        let Some((phrase, said)) = step else {
            if again {
                continue;
            }
            return fail(row, "nobody understands this");
        };
        stage.enter(row, again);
        // Whoever acts for the first time is given an account.
        let present = stage.present();
        let done = stage.done;
        match present.and_then(|()| (phrase.does)(stage, &said)) {
            Ok(_) | Err(Stop::Unread(_)) => {}
            Err(Stop::Trouble(trouble @ Trouble::Store(_))) => {
                return fail(row, &format!("{trouble:?}"));
            }
            Err(Stop::Trouble(trouble)) => {
                if let Err(why) = told(&trouble) {
                    return fail(row, &why);
                }
            }
        }
        if again && stage.done != done {
            return fail(row, "the same form was done twice");
        }
        let ballot = matches!(phrase.form, "찬성한다" | "반대한다" | "기권한다");
        if ballot && stage.done > done {
            laws::cast(stage, row)?;
        }
        stage.wait(stage.db.settled()).expect("the journal is sealed");
        last = Some((phrase, said));
    }
    let recorded = recorded(stage) - before + already;
    if recorded != u64::from(stage.done) {
        let why = format!("{} acts were done, and {recorded} are in the journal", stage.done);
        return Err(TestCaseError::fail(why));
    }
    Ok(())
}
