//! Phrases about persons, offices and contact data.

use clerk::people::persons::Enter;

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("사람 \"{글}\"을/를 등록한다", enter),
    phrase("사람 \"{글}\"을/를 등록한다: 메모 \"{글2}\"", enter),
    phrase("{사람}과/와 {사람2}을/를 같은 사람으로 합친다: \"{글}\"", merge),
    phrase("{사람}을/를 다시 나눈다: \"{글}\"", split),
    phrase("직위 \"{글}\"을/를 등록한다", office),
    phrase("{사람}의 연락처를 적는다: 전자우편 \"{글}\", 전화 \"{글2}\"", contact),
    phrase("{사람}의 연락처를 본다: \"{글}\"", look),
    phrase("{사람}의 연락처를 지운다", erase),
    phrase("기한이 지난 연락처를 지운다", erase_due),
];

fn enter(stage: &mut Stage, said: &Said) -> Then {
    let note = Some(said.text("글2").to_owned()).filter(|note| !note.is_empty());
    let form = Enter { name: said.text("글").to_owned(), note, source: None };
    let done = act!(stage, enter_person(form));
    Ok(advised(&done.advice))
}

fn merge(stage: &mut Stage, said: &Said) -> Then {
    let (kept, merged) = (stage.person(said.text("사람"))?, stage.person(said.text("사람2"))?);
    act!(stage, merge_persons(kept, merged, said.text("글")));
    Ok(String::new())
}

fn split(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    act!(stage, split_person(person, said.text("글")));
    Ok(String::new())
}

fn office(stage: &mut Stage, said: &Said) -> Then {
    let done = act!(stage, enter_office(said.text("글"), None, None));
    Ok(advised(&done.advice))
}

fn contact(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    act!(stage, set_contact(person, [said.text("글"), said.text("글2"), ""]));
    Ok(String::new())
}

fn look(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    let found = act!(stage, read_contact(person, said.text("글")));
    let all = [found.email, found.phone, found.address].into_iter().flatten();
    Ok(all.collect::<Vec<_>>().join(", "))
}

fn erase(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    act!(stage, erase_contact(person));
    Ok(String::new())
}

fn erase_due(stage: &mut Stage, _: &Said) -> Then {
    let (clerk, who, _) = stage.desk()?;
    let erased = stage.wait(clerk.erase_due_contacts(&who))?;
    stage.done += erased;
    Ok(format!("{erased}명"))
}
