//! Letters of a served house, over a real mail server on loopback: through a power cut, a server
//! that refuses, and mail that comes back.

use std::{
    collections::BTreeMap,
    io::Write,
    path::Path,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use ::post::testing::{MailServer, Twist};
use clerk::{Clerk, Subject, people::persons::Enter, post::queue::enqueue};
use council::accounts::roles::{Act, Standing};
use council::{MeetingId, PersonId, post::queue::Topic};
use rusqlite::Connection;
use serde_json::json;
use store::Db;

use super::{
    Answer, Folder, binary,
    server::{Server, on_house},
};

/// A house with `readers` who have addresses, and one letter to each that waits.
fn house(folder: &Path, readers: usize) {
    let db = Db::open_sqlite(&folder.join("madang.db")).unwrap();
    let clerk = Clerk::new(db, folder);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let house = Standing::house("시험");
        let mut persons: Vec<PersonId> = Vec::new();
        for n in 0..readers {
            let form = Enter { name: format!("위원{n}"), note: None, source: None };
            let person = clerk.enter_person(&house, &format!("p{n}"), form).await.unwrap().it;
            let at = format!("m{n}@council.example");
            clerk.set_contact(&house, &format!("c{n}"), person, [&at, "", ""]).await.unwrap();
            persons.push(person);
        }
        let written = clerk.act(&house, "notice", move |desk| {
            let all =
                enqueue(desk, &persons, Topic::Reminders, "다시 알림", "회의가 있습니다.", None)?;
            let content = json!({ "letters": all.len() });
            desk.journal(Act::GiveNotice, Subject::meeting(MeetingId::new(1)), None, &content)?;
            Ok(all.len())
        });
        assert_eq!(written.await.unwrap(), readers);
    });
}

/// Serves the house with a mail server.
fn serve(folder: &Path, mail: &MailServer) -> Server {
    let mut command = binary();
    let port = mail.port().to_string();
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .envs([
            ("MADANG_POST_HOST", "127.0.0.1"),
            ("MADANG_POST_PORT", port.as_str()),
            ("MADANG_POST_TLS", "none"),
            ("MADANG_POST_FROM", "협의회 <council@council.example>"),
            ("MADANG_PUBLIC", "http://127.0.0.1:8080"),
            ("MADANG_LOG", "error"),
        ])
        .stderr(Stdio::null());
    Server::of(command)
}

fn until(what: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        thread::sleep(Duration::from_millis(10));
    }
}

fn states(folder: &Path) -> BTreeMap<String, u32> {
    let records = Connection::open(folder.join("madang.db")).unwrap();
    let mut all =
        records.prepare("SELECT state, count(*) FROM post_letters GROUP BY state").unwrap();
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Makes what waits due now, as if its time had come; a dead sender's lease has run out.
fn hasten(folder: &Path) {
    let records = Connection::open(folder.join("madang.db")).unwrap();
    records.busy_timeout(Duration::from_secs(10)).unwrap();
    records.execute("UPDATE post_letters SET next_try = 0 WHERE state = 'waiting'", []).unwrap();
    records.execute("DELETE FROM house_leases WHERE name = 'post'", []).unwrap();
}

#[test]
fn a_power_cut_loses_no_letter_and_doubles_at_most_the_one_on_its_way() {
    let (folder, mail) = (Folder::new(), MailServer::start().unwrap());
    let folder = folder.path("");
    house(&folder, 60);
    let mut cuts = 0;
    for wanted in [12, 30] {
        let server = serve(&folder, &mail);
        until("letters leave", || mail.taken().len() >= wanted);
        server.kill();
        cuts += 1;
        hasten(&folder);
    }
    let server = serve(&folder, &mail);
    until("all letters leave", || states(&folder).get("sent") == Some(&60));
    assert_eq!(server.stop(), 0);
    let mut got: BTreeMap<String, u32> = BTreeMap::new();
    for letter in mail.taken() {
        *got.entry(letter.to).or_default() += 1;
    }
    assert_eq!(got.len(), 60, "nobody is left out");
    let twice = got.values().filter(|count| **count > 1).count();
    assert!(twice <= cuts, "{twice} letters came twice after {cuts} cuts");
    assert!(got.values().all(|count| *count <= 2), "{got:?}");
}

#[test]
fn what_the_server_answers_is_kept_and_returned_mail_finds_its_letter() {
    let (folder, mail) = (Folder::new(), MailServer::start().unwrap());
    let folder = folder.path("");
    house(&folder, 3);
    mail.twist(&[Twist::NoReader, Twist::Later]);
    let server = serve(&folder, &mail);
    until("one is refused, one sent", || {
        let states = states(&folder);
        states.get("failed") == Some(&1) && states.get("sent") == Some(&1)
    });
    assert_eq!(states(&folder).get("waiting"), Some(&1), "it comes again later");
    hasten(&folder);
    until("it came again", || states(&folder).get("sent") == Some(&2));
    let letter = mail.taken().remove(0);
    assert!(letter.field("List-Unsubscribe").contains("/me/post/stop?key="));

    let name = letter.field("Message-ID");
    let returned = |action: &str| {
        format!(
            "From: MAILER-DAEMON@mx.example\nContent-Type: multipart/report; boundary=cut\n\n\
             --cut\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n\
             Action: {action}\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 gone\n\n\
             --cut\nContent-Type: text/rfc822-headers\n\nMessage-ID: {name}\n\n--cut--\n"
        )
    };
    let late = bounce(&folder, &returned("delayed"));
    assert_eq!(late.status, 0, "{late:?}");
    assert_eq!(states(&folder).get("bounced"), None, "a late letter may still arrive");
    let failed = bounce(&folder, &returned("failed"));
    assert_eq!(failed.status, 0, "{failed:?}");
    assert!(failed.out.contains("550 gone"), "{failed:?}");
    assert_eq!(states(&folder).get("bounced"), Some(&1));
    let other = bounce(&folder, "Subject: 안녕하세요\n\n잘 받았습니다.");
    assert_eq!(other.status, 1, "{other:?}");
    assert_eq!(server.stop(), 0);
    assert_eq!(on_house("verify", &folder.display().to_string()).status, 0);
}

/// Hands a message to `madang post bounce`.
fn bounce(folder: &Path, message: &str) -> Answer {
    let mut command = binary();
    command.args(["post", "bounce", "--data"]).arg(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(message.as_bytes()).unwrap();
    child.wait_with_output().unwrap().into()
}

#[test]
fn settings_of_the_post_are_checked() {
    let folder = Folder::new();
    house(&folder.path(""), 1);
    let data = folder.at("");
    let check = |text: &str| {
        std::fs::write(folder.path("madang.toml"), text).unwrap();
        on_house("serve --check-config", &data)
    };
    assert_eq!(check("").status, 0);
    let good = "[post]\nhost = \"127.0.0.1\"\ntls = \"none\"\nfrom = \"a@b.example\"\n";
    assert_eq!(check(good).status, 0);
    for (wrong, said) in [
        ("[post]\nhost = \"a\"\n", "from"),
        ("[post]\nhost = \"a\"\nfrom = \"a@b.example\"\ntls = \"ssl\"\n", "starttls"),
        ("[post]\nhost = \"a\"\nfrom = \"a@b.example\"\nuser = \"u\"\n", "password-file"),
        ("[post]\nhots = \"a\"\n", "hots"),
    ] {
        let answer = check(wrong);
        assert_eq!(answer.status, 2, "{wrong}: {answer:?}");
        assert!(answer.err.contains(said), "{wrong}: {answer:?}");
    }
    std::fs::write(folder.path("secret"), "geheim\n").unwrap();
    let open = "[post]\nhost = \"mail.example\"\nfrom = \"a@b.example\"\nuser = \"u\"\n\
                password-file = \"secret\"\ntls = \"none\"\n";
    assert_eq!(check(open).status, 2, "no password in the clear to another machine");
    assert_eq!(check(&open.replace("none", "starttls")).status, 0);
    let gone = "[post]\nhost = \"127.0.0.1\"\nport = 1\ntls = \"none\"\nfrom = \"a@b.example\"\n";
    assert_eq!(check(gone).status, 0);
    assert_eq!(on_house("post check", &data).status, 1, "nobody is there");
}
