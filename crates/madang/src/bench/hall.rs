//! The assembly that is measured: a thousand members, one vote by name that is open.

use std::{fs, path::Path};

use anyhow::{Result, anyhow};
use clerk::accounts::{entrance::Visit, registry::NewAccount};
use clerk::bodies::{registry::Found, rosters::Import};
use clerk::meetings::{
    agenda::AddItem, attendance::Arrival, convening::Convene, motions::MoveMotion,
};
use clerk::{Clerk, Trouble, bylaws::versions::NewVersion};
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
use store::Db;

use crate::{
    demo,
    house::{FILES, RECORDS},
    users::key,
};

/// Members who vote.
const MEMBERS: usize = 1000;
/// Rows of one table of members.
const ROWS: usize = 500;

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

/// The assembly with its open vote.
pub struct Hall {
    /// Its meeting.
    pub meeting: MeetingId,
    /// The vote.
    pub vote: VoteId,
    /// A session of each member.
    pub cookies: Vec<String>,
}

impl Hall {
    /// The form of a vote.
    pub fn cast(&self, at: &str, cookie: &str, key: &str) -> Vec<u8> {
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

/// Enters the assembly into a new house.
pub async fn hall(folder: &Path) -> Result<Hall> {
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
