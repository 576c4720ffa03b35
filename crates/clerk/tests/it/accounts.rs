//! Accounts, roles, links, sessions, passwords: what lets somebody in, and what keeps them out.

use clerk::accounts::{
    entrance::{SignedIn, Visit},
    links::NewLink,
    passwords::Change,
    registry::NewAccount,
};
use clerk::{Clerk, Trouble};
use council::accounts::{links::Purpose, roles::Standing, throttles};
use council::{AccountId, Refuse};
use jiff::civil::DateTime;
use store::{Db, testing};

pub(crate) const PASSWORD: &str = "봄날 마당에 모여서";

/// A clerk whose clock stands, so that minutes pass only when the test says so.
pub(crate) fn clerk(db: &Db) -> Clerk {
    let clerk = Clerk::new(db.clone(), &std::env::temp_dir());
    clerk.clock().stand_at(at("2017-06-26T14:00:00"));
    clerk
}

pub(crate) fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

pub(crate) fn house() -> Standing {
    Standing::house("house")
}

pub(crate) fn key(text: &str) -> String {
    format!("key-{text}")
}

pub(crate) async fn account(clerk: &Clerk, login: &str) -> AccountId {
    let word = login.split('@').next().unwrap();
    let form = NewAccount { login: login.to_owned(), name: format!("{word} 님"), person: None };
    clerk.add_account(&house(), &key(&format!("add-{word}")), form).await.unwrap()
}

pub(crate) fn from(address: &str) -> Visit {
    Visit { address: address.to_owned(), agent: "test".to_owned(), before: None }
}

pub(crate) async fn standing(clerk: &Clerk, signed_in: &SignedIn) -> Option<Standing> {
    let known = clerk.recognise(signed_in.token.secret()).await.unwrap();
    known.map(|known| (*known.standing).clone())
}

pub(crate) async fn session(clerk: &Clerk, signed_in: &SignedIn) -> i64 {
    clerk.recognise(signed_in.token.secret()).await.unwrap().unwrap().session
}

/// The key of the sentence with which something was refused.
pub(crate) fn why<T: std::fmt::Debug>(outcome: Result<T, Trouble>) -> &'static str {
    match outcome.unwrap_err() {
        Trouble::Refused(why) => why.message().key,
        Trouble::Forbidden(why) => why.message().key,
        Trouble::Repeated { .. } => "repeated",
        Trouble::Missing(what) => what,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_link_opens_once_and_leads_to_a_password() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let id = account(&clerk, "ganga").await;
        let token = clerk.make_link(&house(), &key("l1"), id, Purpose::First).await.unwrap();

        let shown = clerk.look_at_link(token.secret()).await.unwrap();
        assert_eq!((shown.purpose, shown.name.as_str()), (Purpose::First, "ganga 님"));
        let inside = clerk.enter_by_link(token.secret(), from("1")).await.unwrap();
        assert_eq!(standing(&clerk, &inside).await.unwrap().account, Some(id));
        let again = clerk.enter_by_link(token.secret(), from("1")).await;
        assert_eq!(why(again), "accounts-links-refused-used");
        assert_eq!(why(clerk.look_at_link("nonsense").await), "accounts-links-refused-unknown");

        let who = standing(&clerk, &inside).await.unwrap();
        let session = session(&clerk, &inside).await;
        assert!(!clerk.needs_current_password(&who, session).await.unwrap());
        let change = Change {
            session,
            current: String::new(),
            new: PASSWORD.to_owned(),
            again: PASSWORD.to_owned(),
        };
        let fresh = clerk.change_password(&who, change, from("1")).await.unwrap();
        assert_eq!(standing(&clerk, &inside).await, None, "the session before has ended");
        assert_eq!(standing(&clerk, &fresh).await.unwrap().account, Some(id));
        clerk.sign_in(" GANGA ", PASSWORD, from("1")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_link_expires_and_a_newer_one_takes_its_place() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let id = account(&clerk, "kim").await;
        let first = clerk.make_link(&house(), &key("1"), id, Purpose::SignIn).await.unwrap();
        let second = clerk.make_link(&house(), &key("2"), id, Purpose::SignIn).await.unwrap();
        assert_eq!(why(clerk.look_at_link(first.secret()).await), "accounts-links-refused-used");
        clerk.clock().stand_at(at("2017-06-26T14:30:00"));
        assert_eq!(
            why(clerk.enter_by_link(second.secret(), from("1")).await),
            "accounts-links-refused-expired"
        );
        let lasts = Some(24 * 3600 * 1_000_000);
        let form = NewLink { account: id, purpose: Purpose::SignIn, lasts };
        let long = clerk.make_link_of(&house(), &key("3"), form).await.unwrap();
        clerk.clock().stand_at(at("2017-06-27T14:29:59"));
        clerk.enter_by_link(long.secret(), from("1")).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_link_used_by_many_at_once_lets_one_in() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let id = account(&clerk, "kim").await;
        let token = clerk.make_link(&house(), &key("1"), id, Purpose::SignIn).await.unwrap();
        let tries = (0..8).map(|_| {
            let (clerk, token) = (clerk.clone(), token.clone());
            tokio::spawn(
                async move { clerk.enter_by_link(token.secret(), from("1")).await.is_ok() },
            )
        });
        let mut entered = 0;
        for one in tries.collect::<Vec<_>>() {
            entered += usize::from(one.await.unwrap());
        }
        assert_eq!(entered, 1);
    })
    .await;
}

#[tokio::test]
async fn guessing_is_slowed_down_and_never_says_whether_there_is_an_account() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let id = account(&clerk, "kim").await;
        clerk.give_password(id, PASSWORD).await.unwrap();
        for login in ["kim", "nobody", "no such login!"] {
            for _ in 0..5 {
                let tried = clerk.sign_in(login, "not the password", from(login)).await;
                assert_eq!(why(tried), "accounts-passwords-refused-entry", "{login}");
            }
            let tried = clerk.sign_in(login, PASSWORD, from("elsewhere")).await;
            assert_eq!(why(tried), "accounts-throttles-refused-seconds", "{login}");
        }
        // A second clerk of the same house, as another node would be.
        let other = Clerk::new(db.clone(), &std::env::temp_dir());
        other.clock().stand_at(at("2017-06-26T14:00:10"));
        let tried = other.sign_in("kim", PASSWORD, from("3")).await;
        assert_eq!(why(tried), "accounts-throttles-refused-seconds");
        clerk.clock().stand_at(at("2017-06-26T14:00:30"));
        clerk.sign_in("kim", PASSWORD, from("kim")).await.unwrap();
        let tried = clerk.sign_in("kim", "once more wrong", from("kim")).await;
        assert_eq!(why(tried), "accounts-passwords-refused-entry", "success forgave");
    })
    .await;
}

#[tokio::test]
async fn one_address_cannot_try_every_account_in_turn() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let address = throttles::Failures { count: 30, last: clerk.clock().micros() };
        let bucket = format!("address-{}", kit::sha256_hex(b"9.9.9.9"));
        db.write(move |conn| store::accounts::throttles::keep(conn, &bucket, address))
            .await
            .unwrap();
        let tried = clerk.sign_in("kim", "a password", from("9.9.9.9")).await;
        assert_eq!(why(tried), "accounts-throttles-refused-seconds");
        let tried = clerk.sign_in("kim", "a password", from("8.8.8.8")).await;
        assert_eq!(why(tried), "accounts-passwords-refused-entry");
    })
    .await;
}

#[tokio::test]
async fn many_guesses_at_once_are_all_counted() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let tries = (0..12).map(|_| {
            let clerk = clerk.clone();
            tokio::spawn(async move { why(clerk.sign_in("kim", "a password", from("1")).await) })
        });
        let mut compared = 0;
        for one in tries.collect::<Vec<_>>() {
            compared += usize::from(one.await.unwrap() == "accounts-passwords-refused-entry");
        }
        assert_eq!(compared, 5);
    })
    .await;
}

#[tokio::test]
async fn sessions_are_listed_ended_and_rotated() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let id = account(&clerk, "kim").await;
        clerk.give_password(id, PASSWORD).await.unwrap();
        let phone = clerk.sign_in("kim", PASSWORD, from("1")).await.unwrap();
        let desk = clerk.sign_in("kim", PASSWORD, from("1")).await.unwrap();
        let old = session(&clerk, &desk).await;
        let before = Some((id, old));
        let visit = Visit { before, ..from("1") };
        let rotated = clerk.sign_in("kim", PASSWORD, visit).await.unwrap();
        assert_eq!(standing(&clerk, &desk).await, None, "signing in again ends the session before");

        let who = standing(&clerk, &rotated).await.unwrap();
        let own = session(&clerk, &rotated).await;
        let (now, count) = (clerk.clock().micros(), |list: Vec<_>| list.len());
        let list = move |conn: &mut dyn store::Conn| {
            store::accounts::sessions::of_account(conn, id, now).map(count)
        };
        assert_eq!(db.read(list).await.unwrap(), 2);
        assert_eq!(clerk.end_other_sessions(&who, own).await.unwrap(), 1);
        assert_eq!(standing(&clerk, &phone).await, None);
        assert!(standing(&clerk, &rotated).await.is_some());

        let stranger = account(&clerk, "lee").await;
        let lee = Standing { account: Some(stranger), ..Standing::default() };
        assert!(!clerk.end_session(&lee, own).await.unwrap(), "not a session of theirs");
        let forbidden = clerk.end_session_of(&lee, id, own).await;
        assert_eq!(why(forbidden), "accounts-roles-refused-one");
        assert!(clerk.end_session_of(&house(), id, own).await.unwrap());
        assert_eq!(standing(&clerk, &rotated).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_session_slides_and_ends_after_fourteen_days_of_quiet() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let id = account(&clerk, "kim").await;
        clerk.give_password(id, PASSWORD).await.unwrap();
        let inside = clerk.sign_in("kim", PASSWORD, from("1")).await.unwrap();
        clerk.clock().stand_at(at("2017-07-10T13:59:59"));
        assert!(standing(&clerk, &inside).await.is_some());
        clerk.clock().stand_at(at("2017-07-24T13:59:58"));
        assert!(standing(&clerk, &inside).await.is_some(), "seen within the fortnight before");
        clerk.clock().stand_at(at("2017-08-07T13:59:58"));
        assert_eq!(standing(&clerk, &inside).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_password_change_needs_the_current_one_and_ends_other_sessions() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let id = account(&clerk, "kim").await;
        clerk.give_password(id, PASSWORD).await.unwrap();
        let other = clerk.sign_in("kim", PASSWORD, from("1")).await.unwrap();
        let inside = clerk.sign_in("kim", PASSWORD, from("1")).await.unwrap();
        let who = standing(&clerk, &inside).await.unwrap();
        let open = clerk.make_link(&house(), &key("open"), id, Purpose::Reset).await.unwrap();
        let change = |session, current: &str, new: &str, again: &str| Change {
            session,
            current: current.to_owned(),
            new: new.to_owned(),
            again: again.to_owned(),
        };
        let own = session(&clerk, &inside).await;
        let good = "가을에 다시 만나요";
        for (current, new, again, refusal) in [
            ("wrong one here", good, good, "accounts-passwords-refused-current"),
            (PASSWORD, good, "다른 것 다른 것 다른", "accounts-passwords-refused-differ"),
            (PASSWORD, "short", "short", "accounts-passwords-refused-short"),
            (PASSWORD, "Password123", "Password123", "accounts-passwords-refused-common"),
        ] {
            let form = change(own, current, new, again);
            assert_eq!(why(clerk.change_password(&who, form, from("1")).await), refusal);
        }
        let form = change(own, PASSWORD, good, good);
        let fresh = clerk.change_password(&who, form, from("1")).await.unwrap();
        assert_eq!(standing(&clerk, &other).await, None);
        assert_eq!(standing(&clerk, &inside).await, None);
        assert!(standing(&clerk, &fresh).await.is_some());
        let shut = clerk.look_at_link(open.secret()).await;
        assert_eq!(why(shut), "accounts-links-refused-used");
        let old = clerk.sign_in("kim", PASSWORD, from("1")).await;
        assert_eq!(why(old), "accounts-passwords-refused-entry");
    })
    .await;
}
