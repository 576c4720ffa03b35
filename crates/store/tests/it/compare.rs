//! A row that says something else than its act is told, with both values.

use council::bodies::counts::Declaration;
use council::bodies::registry::{Body, Kind, RosterState};
use kit::Id;
use serde_json::json;
use store::{
    Conn, Db, Error,
    journal::{self, Difference},
    p, testing,
};

/// A body whose chair has declared 18 members, as the clerk records it.
fn declared(conn: &mut dyn Conn) -> Result<(), Error> {
    let body = Body {
        id: Id::new(1),
        slug: "council".parse().unwrap(),
        name: "협의회".to_owned(),
        name_en: String::new(),
        kind: Kind::Council,
        parent: None,
        root: Id::new(1),
        organ: None,
        district: None,
        founded: None,
        dissolved: None,
        roster: RosterState::Partial,
        note: None,
        source: None,
    };
    store::bodies::registry::insert(conn, &body, None)?;
    let count = Declaration {
        id: Id::new(2),
        body: body.id,
        count: 18,
        as_of: "2017-06-26T15:00:00".parse().unwrap(),
        said_by: "의장".to_owned(),
        source: "회의".to_owned(),
    };
    store::bodies::counts::insert(conn, &count, None)?;
    let content = json!({ "count": count.id, "members": 18, "as_of": count.as_of });
    let act = journal::Act {
        act: 3,
        key: "k",
        kind: "bodies.count.declared",
        subject_kind: "body",
        subject: 1,
        body: Some(1),
        actor_kind: "chair",
        actor: None,
        legal_at: "2017-06-26T15:00:00",
        recorded_at: 1_498_456_800_000_000,
        content: &content,
    };
    journal::append(conn, &act)
}

async fn after(db: &Db, sql: &'static str) -> Vec<Difference> {
    let changed = db.write(move |conn| conn.exec(sql, p![])).await.unwrap();
    assert!(changed > 0, "{sql}");
    db.read(journal::compare).await.unwrap()
}

#[tokio::test]
async fn a_row_is_held_against_the_act_that_made_it() {
    testing::both(|db| async move {
        db.write(declared).await.unwrap();
        db.settled().await.unwrap();
        assert_eq!(db.read(journal::compare).await.unwrap(), []);

        let changed = after(&db, "UPDATE bodies_counts SET count = 10").await;
        let difference = |field, journal: &str, stored: &str| Difference {
            table: "bodies_counts",
            row: 2,
            seq: Some(1),
            field,
            journal: journal.to_owned(),
            stored: stored.to_owned(),
        };
        assert_eq!(changed, [difference("count", "18", "10")]);
        let gone = after(&db, "DELETE FROM bodies_counts").await;
        let moment = "2017-06-26T15:00:00";
        assert_eq!(gone, [difference("as_of", moment, "–"), difference("count", "18", "–")]);
    })
    .await;
}
