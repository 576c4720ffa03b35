//! Papers on meetings: kept whole under their hash, by those who may, once.

use std::{fs, path::PathBuf, sync::Arc};

use clerk::{Clerk, Trouble, files::Attach};
use council::accounts::roles::{Granted, Role, Standing};
use council::files::On;
use council::{BodyId, MeetingId, Refuse};
use store::{Db, p, testing};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n";

/// A house with a council, its plenary and a meeting; and a folder that is gone after the test.
struct Yard {
    clerk: Clerk,
    db: Db,
    folder: PathBuf,
}

impl Drop for Yard {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

async fn yard(db: Db) -> Yard {
    let name = format!("madang_files_{}_{:?}", std::process::id(), db.engine());
    let folder = std::env::temp_dir().join(name);
    fs::create_dir_all(&folder).unwrap();
    let clerk = Clerk::new(db.clone(), &folder);
    clerk.clock().stand_at("2017-06-26T14:00:00".parse().unwrap());
    db.write(|conn| {
        let body = "INSERT INTO bodies_bodies (id, slug, name, name_en, kind, parent, root, roster)
             VALUES ($1, $2, '협의회', 'Council', $3, $4, 900001, 'partial')";
        conn.exec(body, p![900_001, "council", "council", None::<i64>])?;
        conn.exec(body, p![900_002, "plenary", "organ", 900_001])?;
        let meeting =
            "INSERT INTO meetings_meetings (id, body, no, kind, title, starts_at, convened)
             VALUES (900003, 900002, 1, 'regular', '제1차', '2017-06-26T15:00:00', '{}')";
        conn.exec(meeting, p![])?;
        let item = "INSERT INTO meetings_items (id, meeting, part, no, title)
             VALUES (900004, 900003, 'decision', 1, '안건')";
        conn.exec(item, p![]).map(drop)
    })
    .await
    .unwrap();
    Yard { clerk, db, folder }
}

fn secretary() -> Standing {
    let granted = vec![Granted { role: Role::Secretary, body: Some(BodyId::new(900_001)) }];
    Standing { account: Some(council::AccountId::new(1)), granted, ..Standing::default() }
}

fn paper(on: On, name: &str, bytes: &[u8]) -> Attach {
    Attach { on, name: name.to_owned(), bytes: Arc::from(bytes), most: 1000 }
}

fn why<T: std::fmt::Debug>(outcome: Result<T, Trouble>) -> &'static str {
    match outcome.unwrap_err() {
        Trouble::Refused(why) => why.message().key,
        Trouble::Forbidden(why) => why.message().key,
        Trouble::Missing(what) => what,
        other => panic!("{other:?}"),
    }
}

fn written(folder: &PathBuf) -> usize {
    fs::read_dir(folder).unwrap().count()
}

#[tokio::test]
async fn a_paper_is_attached_read_back_and_taken_off() {
    testing::both(|db| async move {
        let yard = yard(db).await;
        let (clerk, who) = (&yard.clerk, secretary());
        let meeting = On::Meeting(MeetingId::new(900_003));
        let item = On::read("item-900004").unwrap();
        let id = clerk.attach(&who, "k1", paper(meeting, "회의자료.pdf", PDF)).await.unwrap();
        let again = clerk.attach(&who, "k2", paper(meeting, "회의자료.pdf", PDF)).await;
        assert_eq!(why(again), "files-refused-there");
        clerk.attach(&who, "k3", paper(item, "회의자료.pdf", PDF)).await.unwrap();

        let hash = kit::sha256_hex(PDF);
        assert_eq!(clerk.file(&hash).await.unwrap().as_deref(), Some(PDF));
        assert_eq!(clerk.file("../../etc/passwd").await.unwrap(), None);
        assert_eq!(clerk.file(&"0".repeat(64)).await.unwrap(), None);
        assert_eq!(written(&yard.folder), 1, "no draft is left, the bytes are there once");

        let all = yard.db.read(|c| store::files::of_meeting(c, MeetingId::new(900_003)));
        assert_eq!(all.await.unwrap().len(), 2);
        assert_eq!(clerk.detach(&who, "k4", id).await.unwrap(), meeting);
        assert_eq!(why(clerk.detach(&who, "k5", id).await), "attachment");
        let all = yard.db.read(|c| store::files::of_meeting(c, MeetingId::new(900_003)));
        assert_eq!(all.await.unwrap().len(), 1);
        assert!(clerk.file(&hash).await.unwrap().is_some(), "the bytes stay");
    })
    .await;
}

#[tokio::test]
async fn who_may_not_attach_writes_nothing_to_the_disk() {
    testing::both(|db| async move {
        let yard = yard(db).await;
        let clerk = &yard.clerk;
        let meeting = On::Meeting(MeetingId::new(900_003));
        let anonymous = clerk.attach(&Standing::default(), "k", paper(meeting, "a.pdf", PDF)).await;
        assert_eq!(why(anonymous), "accounts-roles-refused-anonymous");
        let elsewhere = On::Meeting(MeetingId::new(77));
        let missing = clerk.attach(&secretary(), "k", paper(elsewhere, "a.pdf", PDF)).await;
        assert_eq!(why(missing), "meeting");
        let large = clerk.attach(&secretary(), "k", paper(meeting, "a.pdf", &[b'x'; 1001])).await;
        assert_eq!(why(large), "files-refused-large");
        let program = clerk.attach(&secretary(), "k", paper(meeting, "a.pdf", b"MZ\x90\0")).await;
        assert_eq!(why(program), "files-refused-kind");
        assert_eq!(written(&yard.folder), 0);
    })
    .await;
}
