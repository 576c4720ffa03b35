//! The demonstration: quick to start, true to its day, and checked row by row.

use std::time::Instant;

use rusqlite::Connection;

use super::{
    Folder,
    server::{Server, on_house, post},
};

#[test]
fn the_demo_opens_with_its_council_and_six_ways_in() {
    let server = Server::start("demo --listen 127.0.0.1:0");
    let page = server.get("/");
    assert_eq!(page.status, 200, "{page:?}");
    assert!(page.body.contains("협치서울지역협의회"), "{page:?}");
    assert!(page.body.contains("2017. 6. 26.(월) 14:0"), "its clock stands at its day: {page:?}");
    let roles = ["secretary", "chair", "liaison", "district-officer", "evaluator", "administrator"];
    for role in roles {
        let link = format!("/sign-in/{}", server.token(role));
        assert_eq!(server.get(&link).status, 200, "{role}");
        assert!(server.enter(role).len() > "madang=".len() + 32, "{role}");
        assert_ne!(server.get(&link).status, 200, "{role}: a link opens once");
    }
    assert_eq!(server.stop(), 0);
}

#[test]
fn the_plenary_cannot_tell_its_quorum() {
    let server = Server::start("demo --listen 127.0.0.1:0");
    let line = server.said.lines().find(|line| line.contains("/meetings/")).unwrap();
    let path = &line[line.find("/meetings/").unwrap()..];
    let path = path.trim();
    let called = server.get(path);
    assert_eq!(called.status, 200, "{called:?}");
    assert!(called.body.contains("4차 전체회의"), "{called:?}");
    assert!(called.body.contains("알 수 없음"), "the roster is not complete: {called:?}");
    let secretary = server.enter("secretary");
    let opened = post(&server.at, &format!("{path}/open"), &secretary, "act=open-it").unwrap();
    assert_eq!(opened.status, 303, "{opened:?}");
    let open = server.get(path);
    assert!(open.body.contains("정족수 확인 불가"), "{open:?}");
}

#[test]
fn a_demo_in_a_folder_goes_on_where_it_was() {
    let folder = Folder::new();
    let line = format!("demo --listen 127.0.0.1:0 --data {}", folder.at("demo"));
    let first = Server::start(&line);
    assert_eq!(first.stop(), 0);
    let count = |json: &serde_json::Value| json["count"].as_u64().unwrap();
    let before = on_house("verify --json", &folder.at("demo")).json();
    assert_eq!(before["holds"], true, "{before}");

    let begun = Instant::now();
    let second = Server::start(&format!("{line} --today 2017-07-03T09:00:00"));
    assert!(second.get("/").body.contains("2017. 7. 3.(월) 09:0"), "the day that was asked for");
    assert!(begun.elapsed().as_secs() < 20, "nothing is entered again");
    assert_eq!(second.stop(), 0);
    let third = Server::start(&line);
    assert!(third.get("/").body.contains("2017. 7. 3.(월) 09:0"), "never before its last act");
    assert_eq!(third.stop(), 0);
    let after = on_house("verify --json", &folder.at("demo")).json();
    // Only new links: nine each time.
    assert_eq!(count(&after), count(&before) + 18);
}

#[test]
fn a_row_changed_behind_the_journal_is_found() {
    let folder = Folder::new();
    let house = folder.at("demo");
    assert_eq!(Server::start(&format!("demo --listen 127.0.0.1:0 --data {house}")).stop(), 0);
    assert_eq!(on_house("verify", &house).status, 0);
    let records = Connection::open(folder.path("demo/madang.db")).unwrap();
    let first = "(SELECT min(id) FROM";
    for (table, field, change) in [
        ("meetings_votes", "yes", format!("yes = yes + 1 WHERE id = {first} meetings_votes)")),
        (
            "bodies_seats",
            "to_day",
            format!("to_day = '2017-06-01' WHERE id = {first} bodies_seats)"),
        ),
        ("decisions_decisions", "text", "text = '' WHERE form = 'vote'".to_owned()),
        ("bodies_counts", "count", "count = 12".to_owned()),
        ("bylaws_versions", "text", "text = text || ' ' WHERE no = 1".to_owned()),
    ] {
        records.execute_batch("BEGIN").unwrap();
        assert!(records.execute(&format!("UPDATE {table} SET {change}"), []).unwrap() > 0);
        records.execute_batch("COMMIT").unwrap();
        let found = on_house("verify --json", &house);
        assert_eq!(found.status, 1, "{table}: {found:?}");
        let told = found.json()["differences"]
            .as_array()
            .unwrap()
            .iter()
            .any(|difference| difference["table"] == table && difference["field"] == field);
        assert!(told, "{table}: {found:?}");
    }
    records.execute("DELETE FROM bodies_counts", []).unwrap();
    let gone = on_house("verify --json", &house).json();
    let gone = gone["differences"].as_array().unwrap();
    assert!(gone.iter().any(|d| d["table"] == "bodies_counts" && d["stored"] == "–"), "{gone:?}");
}
