//! One meeting with very many listeners, and a thousand members who vote while they listen.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, bail};
use clerk::accounts::{entrance::Visit, registry::NewAccount};
use clerk::bodies::{registry::Found, rosters::Import};
use clerk::meetings::{
    agenda::AddItem, attendance::Arrival, convening::Convene, motions::MoveMotion,
};
use clerk::{Clerk, Clock, Trouble, bylaws::versions::NewVersion};
use council::accounts::{links::Purpose, roles::Standing};
use council::bodies::{registry, registry::RosterState};
use council::decisions::effects::Effect;
use council::meetings::{
    agenda::Part,
    convening::{Ground, Kind},
    votes::Method,
};
use council::{BodyId, MeetingId, PersonId, VoteId};
use jiff::ToSpan;
use serde::Serialize;
use store::Db;

use super::{
    ears::{Act, Ears, Sound},
    load::{self, Line},
    meter,
    server::Server,
};
use crate::{
    demo,
    house::{FILES, RECORDS},
    users::key,
};

/// Members who vote.
const MEMBERS: usize = 1000;
/// Rows of one table of members.
const ROWS: usize = 500;
/// Acts announced one by one, and the time between two of them.
const ALONE: usize = 12;
const APART: Duration = Duration::from_millis(1500);
/// The time in which all others vote.
const RUSH: Duration = Duration::from_secs(5);
/// Lines over which they vote.
const LINES: usize = 40;

/// The book of the assembly that is measured.
const BOOK: &str = r#"# 잰다 총회 운영규정

```toml book
title = "잰다 총회 운영규정"
language = "ko"

[organs.assembly]
name = "총회"
en = "Assembly"

[roles.member]
name = "회원"
en = "Member"
organ = "assembly"
```

# 제1장 회의

## 제1조(소집)

① 총회는 의장이 소집한다.

```toml rule
name = "calling"
kind = "convening"
organ = "assembly"
by = "chair"
meeting = "regular"
```

## 제2조(의결)

① 총회는 재적회원 과반수의 출석과 출석회원 과반수의 찬성으로 의결한다.

```toml rule
name = "assembly-quorum"
kind = "quorum"
organ = "assembly"
base = "in-office"
ratio = "1/2"
bound = "more-than"
moment = "each-vote"
```

```toml rule
name = "ordinary-decision"
kind = "majority"
organs = ["assembly"]
quorum = "assembly-quorum"
base = "present"
ratio = "1/2"
bound = "more-than"
tie = "rejected"
```
"#;

/// What was measured.
#[derive(Debug, Serialize)]
pub struct Live {
    /// Lines that were open.
    pub listeners: usize,
    /// Acts one by one, through the house.
    pub house: Sound,
    /// The same through a bare server of events.
    pub bare: Sound,
    /// Memory of the house for each listener, bytes.
    pub memory: f64,
    /// Memory of the bare server for each listener, bytes.
    pub bare_memory: f64,
    /// Processor time of the house for one act told to all, milliseconds.
    pub cpu_ms: f64,
    /// The same of the bare server.
    pub bare_cpu_ms: f64,
    /// The rush of votes.
    pub rush: Rush,
}

/// A thousand members vote in a few seconds while everybody listens.
#[derive(Debug, Serialize)]
pub struct Rush {
    /// Votes that were answered as cast.
    pub cast: usize,
    /// Votes sent a second time, refused or known already.
    pub repeated: usize,
    /// Ballots in the record afterwards.
    pub ballots: usize,
    /// How long the voting took, seconds.
    pub seconds: f64,
    /// A vote was answered after so many milliseconds: half of them, and 99 of 100.
    pub p50_ms: f64,
    /// 99 of 100.
    pub p99_ms: f64,
    /// From the last vote until the last listener knew, milliseconds.
    pub last_ms: f64,
    /// Announcements that a listener got, on average.
    pub told: f64,
    /// Processor time of the house in that time, as a share of one processor.
    pub cpu: f64,
}

/// Measures `listeners` lines.
pub async fn measure(folder: &Path, listeners: usize) -> Result<Live> {
    let folder = folder.join("live");
    let hall = hall(&folder).await?;
    let server = Server::demo(&folder).await?;
    let empty = meter::memory(server.pid)?;
    let path = format!("/events?topic=meeting-{}", hall.meeting);
    let mut ears = Ears::open(&server.at, &path, listeners).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let memory = (meter::memory(server.pid)? as f64 - empty as f64) / listeners as f64;

    let before = meter::cpu(server.pid)?;
    let mut acts = Vec::new();
    for cookie in &hall.cookies[..ALONE] {
        acts.push(alone(&server, &hall, cookie).await?);
    }
    let cpu_ms = (meter::cpu(server.pid)? - before) as f64 / 1e6 / ALONE as f64;
    let house = ears.ask(&acts).await?;
    let rush = rush(&server, &hall, &mut ears).await?;
    ears.stop().await?;
    server.stop().await?;
    let rush = Rush { ballots: ballots(&folder, &hall).await?, ..rush };
    let bare = bare(listeners).await?;
    Ok(Live {
        listeners,
        house,
        bare: bare.0,
        memory,
        bare_memory: bare.1,
        cpu_ms,
        bare_cpu_ms: bare.2,
        rush,
    })
}

/// The assembly with its open vote.
struct Hall {
    meeting: MeetingId,
    vote: VoteId,
    cookies: Vec<String>,
}

impl Hall {
    fn cast(&self, at: &str, cookie: &str, key: &str) -> Vec<u8> {
        let form = format!("act={key}&choice=yes");
        format!(
            "POST /meetings/{}/votes/{}/cast HTTP/1.1\r\nHost: {at}\r\nOrigin: http://{at}\r\n\
             Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{form}",
            self.meeting,
            self.vote,
            form.len(),
        )
        .into_bytes()
    }
}

async fn hall(folder: &Path) -> Result<Hall> {
    fs::create_dir_all(folder.join(FILES))?;
    let db = Db::open_sqlite(&folder.join(RECORDS))?;
    let clerk = Clerk::new(db.clone(), &folder.join(FILES));
    demo::ready(&clerk, &db, None).await?;
    let house = Standing::house("madang bench");
    let body = assembly(&clerk, &house).await.map_err(trouble)?;
    let (meeting, vote) = called(&clerk, &house, &db, body).await.map_err(trouble)?;
    let seats = db.read(move |conn| store::bodies::seats::of_body(conn, body)).await?;
    let persons = seats.iter().filter_map(council::meetings::attendance::person);
    let mut cookies = Vec::new();
    for (n, person) in persons.enumerate() {
        cookies.push(member(&clerk, &house, n, person).await.map_err(trouble)?);
    }
    Ok(Hall { meeting, vote, cookies })
}

fn trouble(why: Trouble) -> anyhow::Error {
    anyhow!("{why:?}")
}

async fn assembly(clerk: &Clerk, house: &Standing) -> Result<BodyId, Trouble> {
    let found = Found {
        slug: "janda".to_owned(),
        name: "잰다 총회".to_owned(),
        name_en: "Measured Assembly".to_owned(),
        kind: registry::Kind::Council,
        parent: None,
        organ: Some("assembly".to_owned()),
        district: None,
        founded: None,
        roster: RosterState::Complete,
        aliases: Vec::new(),
        note: None,
        source: None,
        resolution: None,
    };
    let body = clerk.found_body(house, &key(), found).await?;
    let version = NewVersion {
        body,
        text: BOOK.to_owned(),
        effective_at: clerk.clock().now().saturating_sub(1.year()),
        source: "재는 자료".to_owned(),
    };
    clerk.enter_version(house, &key(), version).await?;
    for part in 0..MEMBERS / ROWS {
        let names = (0..ROWS).map(|n| format!("회원{}", part * ROWS + n));
        let header = vec!["이름".to_owned(), "역할".to_owned(), "시작일".to_owned()];
        let row = |name| vec![name, "회원".to_owned(), "2017-01-01".to_owned()];
        let rows = std::iter::once(header).chain(names.map(row)).collect();
        let table = Import {
            body,
            rows,
            said: std::collections::BTreeMap::new(),
            source: "재는 자료".to_owned(),
            complete: true,
        };
        clerk.import_roster(house, &key(), table).await?;
    }
    Ok(body)
}

async fn called(
    clerk: &Clerk,
    house: &Standing,
    db: &Db,
    body: BodyId,
) -> Result<(MeetingId, VoteId), Trouble> {
    let call = Convene {
        body,
        no: None,
        kind: Kind::Regular,
        title: "재는 총회".to_owned(),
        title_en: None,
        starts_at: clerk.clock().now().saturating_add(1.hour()),
        ends_at: None,
        place: None,
        ground: Ground::Chair { by: "의장".to_owned() },
    };
    let meeting = clerk.convene(house, &key(), call).await?.it;
    let item = AddItem {
        meeting,
        part: Part::Decision,
        title: "재는 안건".to_owned(),
        title_en: None,
        note: None,
        origin: None,
        referred_from: None,
    };
    let item = clerk.add_item(house, &key(), item).await?;
    clerk.open_meeting(house, &key(), meeting).await?;
    let seats = db.read(move |conn| store::bodies::seats::of_body(conn, body)).await?;
    let arrivals = seats.iter().map(|seat| Arrival::member(seat.id)).collect();
    clerk.arrive(house, &key(), meeting, arrivals, None).await?;
    clerk.open_item(house, &key(), item).await?;
    let motion = MoveMotion {
        item,
        text: "잰다".to_owned(),
        effect: Effect::Plain,
        moved_by: Some("의장".to_owned()),
    };
    let motion = clerk.move_motion(house, &key(), motion).await?.it;
    let vote = clerk.open_vote(house, &key(), motion, Method::ByName).await?.it;
    Ok((meeting, vote))
}

/// An account of a member, signed in: the cookie of the session.
async fn member(
    clerk: &Clerk,
    house: &Standing,
    n: usize,
    person: PersonId,
) -> Result<String, Trouble> {
    let account =
        NewAccount {
            login: format!("member{n}"), name: format!("회원{n}"), person: Some(person)
        };
    let account = clerk.add_account(house, &key(), account).await?;
    let link = clerk.make_link(house, &key(), account, Purpose::SignIn).await?;
    let visit = Visit { address: "127.0.0.1".to_owned(), agent: "bench".to_owned(), before: None };
    let entered = clerk.enter_by_link(link.secret(), visit).await?;
    Ok(format!("madang={}", entered.token.secret()))
}

/// One vote, alone; its number and when it was sent.
async fn alone(server: &Server, hall: &Hall, cookie: &str) -> Result<Act> {
    let clock = Clock::default();
    let sent = clock.micros();
    let reply = Line::open(&server.at).await?.ask(&hall.cast(&server.at, cookie, &key())).await?;
    if reply.status != 303 {
        bail!("a vote was answered {}", reply.status);
    }
    let seq = server.counter("madang_journal_sealed").await?;
    tokio::time::sleep(APART).await;
    Ok((i64::try_from(seq)?, sent))
}

/// All others vote; every tenth sends the form twice, and every tenth votes again with a new form.
async fn rush(server: &Server, hall: &Hall, ears: &mut Ears) -> Result<Rush> {
    let voters = &hall.cookies[ALONE..];
    let (begun, before) = (Instant::now(), meter::cpu(server.pid)?);
    let mut tasks = Vec::new();
    for (n, group) in voters.chunks(voters.len().div_ceil(LINES)).enumerate() {
        let requests: Vec<Vec<Vec<u8>>> = group.iter().map(|c| forms(server, hall, c)).collect();
        let at = server.at.clone();
        tasks.push(tokio::spawn(voting(at, requests, begun, n)));
    }
    let (mut cast, mut repeated, mut times) = (0, 0, Vec::new());
    for task in tasks {
        for (status, first, time) in task.await?? {
            times.push(time);
            match (status, first) {
                (303, true) => cast += 1,
                (_, true) => bail!("a vote was answered {status}"),
                (_, false) => repeated += 1,
            }
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    let sent = Clock::default().micros() - times.last().map_or(0, |t| t.as_micros() as i64);
    let seq = i64::try_from(server.counter("madang_journal_sealed").await?)?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let used = meter::cpu(server.pid)? - before;
    let sound = ears.ask(&[(seq, sent)]).await?;
    if sound.missed > 0 {
        bail!("{} listeners missed the last vote", sound.missed);
    }
    times.sort_unstable();
    let taken = load::Taken { times, whole: begun.elapsed() };
    Ok(Rush {
        cast: cast + ALONE,
        repeated,
        ballots: 0,
        seconds,
        p50_ms: taken.quantile_ms(0.5),
        p99_ms: taken.quantile_ms(0.99),
        last_ms: sound.worst_ms,
        told: sound.told,
        cpu: used as f64 / 1e9 / begun.elapsed().as_secs_f64(),
    })
}

/// What one member sends: the vote, and for some the same form or another vote once more.
fn forms(server: &Server, hall: &Hall, cookie: &str) -> Vec<Vec<u8>> {
    let first = key();
    let mut forms = vec![hall.cast(&server.at, cookie, &first)];
    match cookie.bytes().map(usize::from).sum::<usize>() % 10 {
        0 => forms.push(hall.cast(&server.at, cookie, &first)),
        1 => forms.push(hall.cast(&server.at, cookie, &key())),
        _ => {}
    }
    forms
}

/// The votes of one line, spread over the time; answers status, whether it was the first form of
/// its member, and how long it took.
async fn voting(
    at: String,
    members: Vec<Vec<Vec<u8>>>,
    begun: Instant,
    n: usize,
) -> Result<Vec<(u16, bool, Duration)>> {
    let step = RUSH.div_f64(members.len() as f64);
    let offset = step.mul_f64(n as f64 / LINES as f64);
    let (mut line, mut answers) = (Line::open(&at).await?, Vec::new());
    for (turn, forms) in (0_u32..).zip(members) {
        tokio::time::sleep_until((begun + offset + step * turn).into()).await;
        for (place, form) in forms.iter().enumerate() {
            let sent = Instant::now();
            let reply = line.ask(form).await?;
            answers.push((reply.status, place == 0, sent.elapsed()));
        }
    }
    Ok(answers)
}

async fn ballots(folder: &Path, hall: &Hall) -> Result<usize> {
    let db = Db::open_sqlite(&folder.join(RECORDS))?;
    let meeting = hall.meeting;
    let page = db.read(move |conn| store::meetings::page::find(conn, meeting)).await?;
    let page = page.context("no meeting")?;
    let mut seats: Vec<_> = page.ballots_of(hall.vote).map(|ballot| ballot.seat).collect();
    let all = seats.len();
    seats.sort_unstable();
    seats.dedup();
    if seats.len() != all {
        bail!("a seat voted twice");
    }
    Ok(all)
}

/// The same acts told by a bare server: what is heard, memory for each listener, processor time.
async fn bare(listeners: usize) -> Result<(Sound, f64, f64)> {
    let server = Server::start(&["bench", "--part", "bare-live"]).await?;
    let empty = meter::memory(server.pid)?;
    let mut ears = Ears::open(&server.at, "/events", listeners).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let memory = (meter::memory(server.pid)? as f64 - empty as f64) / listeners as f64;
    let (before, mut acts) = (meter::cpu(server.pid)?, Vec::new());
    for seq in 1..=ALONE {
        let sent = Clock::default().micros();
        let reply = Line::open(&server.at).await?.ask(&load::get(&server.at, "/tell", "")).await?;
        if reply.status != 200 {
            bail!("the bare server answered {}", reply.status);
        }
        acts.push((i64::try_from(seq)?, sent));
        tokio::time::sleep(APART).await;
    }
    let cpu_ms = (meter::cpu(server.pid)? - before) as f64 / 1e6 / ALONE as f64;
    let sound = ears.ask(&acts).await?;
    ears.stop().await?;
    server.stop().await?;
    Ok((sound, memory, cpu_ms))
}
