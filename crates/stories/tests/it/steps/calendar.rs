//! Phrases about schedules, single dates and holidays.

use clerk::calendar::events::EnterEvent;
use clerk::calendar::schedules::{ExceptSchedule, SetSchedule};
use council::calendar::clashes::{Clash, Planned, clash};
use council::calendar::events::{Event, Kind, Settling};
use council::calendar::holidays;
use council::calendar::schedules::{self, Change, Schedule};
use council::{BodyId, EventId, ScheduleId};
use jiff::civil::Date;
use words::Tongue;

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

const KO: Tongue = Tongue::KO;

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구} 정례 일정을 정한다: \"{글}\", {날}부터", set),
    phrase("{기구} 정례 일정을 정한다: \"{글}\", {날}부터 {날2}까지", set),
    phrase("정례 일정의 {날}을/를 거른다: \"{글}\"", leave_out),
    phrase("정례 일정의 {날}을/를 {때}으로/로 옮긴다: \"{글}\"", move_one),
    phrase("정례 일정의 {날}을/를 규칙대로 되돌린다: \"{글}\"", restore),
    phrase("정례 일정을 {날}까지로 끝낸다: \"{글}\"", end),
    phrase("정례 일정의 규칙을 묻는다", rule),
    phrase("{날}부터 {날2}까지 정례 일정의 날짜를 묻는다", dates),
    phrase("날짜 목록 \"{글}\"과/와 \"{글2}\"을/를 견준다: {수}년", compare),
    phrase("날짜 \"{글}\"을/를 적는다: \"{글2}\"", enter),
    phrase("날짜 \"{글}\"을/를 적는다: \"{글2}\", 요일 \"{글3}\"", enter),
    phrase("집 전체의 날짜 \"{글}\"을/를 적는다: \"{글2}\"", enter_for_house),
    phrase("{기구} 회의 날짜 \"{글}\"을/를 적는다: \"{글2}\"", enter_meeting),
    phrase("그 날짜를 {낱말}으로/로 적는다: \"{글}\"", settle),
    phrase("그 날짜를 \"{글}\"으로/로 옮긴다: \"{글2}\"", move_event),
    phrase("그 날짜를 묻는다", event),
    phrase("정리되지 않은 날짜를 묻는다", stale),
    phrase("{날}에 함께 있는 것을 묻는다", same_day),
    phrase("쉬는 날 {날}을/를 더한다: \"{글}\"", add_holiday),
    phrase("쉬는 날 {날}을/를 뺀다", remove_holiday),
    phrase("{날}부터 {날2}까지 공휴일을 묻는다", public_holidays),
];

fn set(stage: &mut Stage, said: &Said) -> Then {
    let text = said.text("글");
    let rule = schedules::read(text).ok_or_else(|| Stop::unread(format!("no rule: {text}")))?;
    let form = SetSchedule {
        body: stage.body(said.text("기구"))?.id,
        title: "정례회의".to_owned(),
        title_en: None,
        rule,
        place: None,
        from: said.day("날")?,
        to: if said.text("날2").is_empty() { None } else { Some(said.day("날2")?) },
        decision: None,
        source: None,
    };
    let done = act!(stage, set_schedule(form));
    stage.last.schedule = Some(done.it);
    Ok(advised(&done.advice))
}

fn leave_out(stage: &mut Stage, said: &Said) -> Then {
    except(stage, said, Change::LeaveOut)
}

fn move_one(stage: &mut Stage, said: &Said) -> Then {
    let to = said.moment("때")?;
    except(stage, said, Change::Move(to))
}

fn restore(stage: &mut Stage, said: &Said) -> Then {
    except(stage, said, Change::AsRuled)
}

fn except(stage: &mut Stage, said: &Said, what: Change) -> Then {
    let reason = said.text("글").to_owned();
    let form = ExceptSchedule { schedule: last(stage)?, day: said.day("날")?, what, reason };
    let done = act!(stage, except_schedule(form));
    Ok(advised(&done.advice))
}

fn end(stage: &mut Stage, said: &Said) -> Then {
    let (id, day) = (last(stage)?, said.day("날")?);
    act!(stage, end_schedule(id, day, said.text("글")));
    Ok(String::new())
}

fn last(stage: &Stage) -> Result<ScheduleId, Stop> {
    stage.last.schedule.ok_or_else(|| Stop::unread("there is no schedule"))
}

fn schedule(stage: &Stage) -> Result<Schedule, Stop> {
    let id = last(stage)?;
    let found = stage.read(move |conn| store::calendar::schedules::find(conn, id))?;
    found.ok_or_else(|| Stop::unread("there is no such schedule"))
}

fn rule(stage: &mut Stage, _: &Said) -> Then {
    Ok(KO.message(&schedule(stage)?.rule.message()))
}

/// The dates that stand, moved ones where they went.
fn dates(stage: &mut Stage, said: &Said) -> Then {
    let all = schedule(stage)?.occurrences(said.day("날")?, said.day("날2")?);
    let told = all.iter().filter(|it| it.stands()).map(|it| match it.reason() {
        None => it.at.date().to_string(),
        Some(_) => it.at.strftime("%Y-%m-%d %H:%M").to_string(),
    });
    Ok(or_none(told.collect::<Vec<_>>().join(", ")))
}

fn or_none(text: String) -> String {
    if text.is_empty() { "없음".to_owned() } else { text }
}

fn compare(_: &mut Stage, said: &Said) -> Then {
    let year = i16::try_from(said.number("수")?).map_err(|_| Stop::unread("no year"))?;
    let (first, unread) = schedules::listed(said.text("글"), year);
    let (second, unread_too) = schedules::listed(said.text("글2"), year);
    if !unread.is_empty() || !unread_too.is_empty() {
        return Ok(format!("읽지 못함: {}", [unread, unread_too].concat().join(", ")));
    }
    let it = schedules::compare(&first, &second);
    if it.agree() {
        return Ok("같음".to_owned());
    }
    let days = |days: &[Date]| days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let sides = [("첫째에만", it.first), ("둘째에만", it.second)];
    let told = sides.iter().filter(|(_, only)| !only.is_empty());
    Ok(told.map(|(side, only)| format!("{side} {}", days(only))).collect::<Vec<_>>().join(" / "))
}

fn enter(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.council.ok_or_else(|| Stop::unread("this world has no council"))?;
    entered(stage, said, Some(body), Kind::School)
}

fn enter_for_house(stage: &mut Stage, said: &Said) -> Then {
    entered(stage, said, None, Kind::School)
}

fn enter_meeting(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?.id;
    entered(stage, said, Some(body), Kind::Meeting)
}

fn entered(stage: &mut Stage, said: &Said, body: Option<BodyId>, kind: Kind) -> Then {
    let text = said.text("글2");
    let (when, starts) = match text.split_once(' ') {
        Some((day, time)) => (day, Some(time)),
        None => (text, None),
    };
    let when = when.parse().map_err(|_| Stop::unread(format!("no day: {text}")))?;
    let starts = starts.map(|time| jiff::civil::Time::strptime("%H:%M", time)).transpose();
    let weekday = Some(said.text("글3").to_owned()).filter(|text| !text.is_empty());
    let form = EnterEvent {
        body,
        starts: starts.map_err(|_| Stop::unread(format!("no time: {text}")))?,
        weekday,
        ..EnterEvent::new(said.text("글"), when, kind)
    };
    let done = act!(stage, enter_event(form));
    stage.last.event = Some(done.it);
    Ok(advised(&done.advice))
}

fn last_event(stage: &Stage) -> Result<EventId, Stop> {
    stage.last.event.ok_or_else(|| Stop::unread("there is no date"))
}

fn settle(stage: &mut Stage, said: &Said) -> Then {
    let how = match said.text("낱말") {
        "확정" => Settling::Confirm,
        "열림" => Settling::Held,
        "취소" => Settling::Cancel,
        "예정" => Settling::Reopen,
        word => return Err(Stop::unread(format!("nothing becomes {word}"))),
    };
    settled(stage, how, said.text("글"))
}

fn move_event(stage: &mut Stage, said: &Said) -> Then {
    let text = said.text("글");
    let to = text.parse().map_err(|_| Stop::unread(format!("no day: {text}")))?;
    settled(stage, Settling::Move(to), said.text("글2"))
}

fn settled(stage: &mut Stage, how: Settling, note: &str) -> Then {
    let id = last_event(stage)?;
    let to = act!(stage, settle_event(id, how, note));
    stage.last.event = Some(to);
    Ok(String::new())
}

/// The date in words, its state, and what its weekday says against it.
fn event(stage: &mut Stage, _: &Said) -> Then {
    let id = last_event(stage)?;
    let found = stage.read(move |conn| store::calendar::events::find(conn, id))?;
    let it = found.ok_or_else(|| Stop::unread("there is no such date"))?;
    let wrong = it.wrong_weekday().map(|wrong| format!(" ({})", KO.message(&wrong.message())));
    Ok(format!("{}: {}{}", KO.when(it.when), it.state.word(), wrong.unwrap_or_default()))
}

fn stale(stage: &mut Stage, _: &Said) -> Then {
    let today = stage.now().date();
    let all = stage.read(move |conn| store::calendar::events::shown(conn, today, today, today))?;
    let told = all.iter().filter(|it| it.is_stale(today));
    let told = told.map(|it| format!("{}({})", it.title, KO.when(it.when)));
    Ok(or_none(told.collect::<Vec<_>>().join(", ")))
}

/// Meetings and dates of a day, and how each gets in the way of the one before.
fn same_day(stage: &mut Stage, said: &Said) -> Then {
    let day = said.day("날")?;
    let (meetings, events, shared) = stage.read(move |conn| {
        let filter = store::meetings::convening::Filter {
            from: Some(day.at(0, 0, 0, 0)),
            before: day.tomorrow().ok().map(|day| day.at(0, 0, 0, 0)),
            ..Default::default()
        };
        let meetings = store::meetings::convening::list(conn, &filter)?;
        let events = store::calendar::events::shown(conn, day, day, day)?;
        Ok((meetings, events, store::calendar::events::shared_people(conn, day)?))
    })?;
    let mut all: Vec<(String, Planned)> =
        meetings.iter().map(|it| (it.meeting.title.clone(), of_meeting(&it.meeting))).collect();
    let of_event =
        |it: &Event| Planned { body: it.body, when: it.when, starts: it.starts, ends: it.ends };
    let on_day = |it: &&Event| it.when.first_day() <= day && day <= it.when.last_day();
    all.extend(events.iter().filter(on_day).map(|it| (it.title.clone(), of_event(it))));
    let mut told = Vec::new();
    for (at, (title, it)) in all.iter().enumerate() {
        for (other, that) in all.iter().take(at) {
            let pair = |a: Option<BodyId>, b: Option<BodyId>| (a.min(b), a.max(b));
            let both = shared
                .iter()
                .find(|(a, b, _)| pair(Some(*a), Some(*b)) == pair(it.body, that.body));
            let word = match clash(it, that, both.map_or(0, |(_, _, count)| *count)) {
                None => continue,
                Some(Clash::SameDay) => "같은 날".to_owned(),
                Some(Clash::SamePeople(count)) => format!("같은 날 함께 속한 {count}명"),
                Some(Clash::SameBody) => "같은 기구".to_owned(),
                Some(Clash::PeopleAtOnce(count)) => format!("같은 때 함께 속한 {count}명"),
                Some(Clash::BodyAtOnce) => "같은 기구 같은 때".to_owned(),
            };
            told.push(format!("{other} - {title}: {word}"));
        }
    }
    Ok(or_none(told.join(" / ")))
}

fn of_meeting(it: &council::meetings::convening::Meeting) -> Planned {
    Planned {
        body: Some(it.body),
        when: it.starts_at.date().into(),
        starts: Some(it.starts_at.time()),
        ends: it.ends_at.map(|at| at.time()),
    }
}

fn add_holiday(stage: &mut Stage, said: &Said) -> Then {
    let (day, name) = (said.day("날")?, said.text("글").to_owned());
    act!(stage, enter_holiday(day, Some(name), None));
    Ok(String::new())
}

fn remove_holiday(stage: &mut Stage, said: &Said) -> Then {
    let day = said.day("날")?;
    act!(stage, enter_holiday(day, None, None));
    Ok(String::new())
}

fn public_holidays(_: &mut Stage, said: &Said) -> Then {
    let all = holidays::between(said.day("날")?, said.day("날2")?);
    let told = all.iter().map(|it| format!("{} {}", it.day, KO.message(&it.message())));
    Ok(or_none(told.collect::<Vec<_>>().join(", ")))
}
