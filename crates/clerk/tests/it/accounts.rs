//! Accounts, roles, links, sessions, passwords: what lets somebody in, and what keeps them out.

use clerk::accounts::{
    entrance::{SignedIn, Visit},
    grants::EndRole,
    links::NewLink,
    passwords::Change,
    registry::{Amend, NewAccount},
};
use clerk::{Clerk, Trouble};
use council::accounts::{grants::Wish, links::Purpose, roles::Role, roles::Standing, throttles};
use council::{AccountId, Refuse};
use jiff::civil::DateTime;
use store::{Db, journal, testing};

const PASSWORD: &str = "봄날 마당에 모여서";

/// A clerk whose clock stands, so that minutes pass only when the test says so.
fn clerk(db: &Db) -> Clerk {
    let clerk = Clerk::new(db.clone(), &std::env::temp_dir());
    clerk.clock().stand_at(at("2017-06-26T14:00:00"));
    clerk
}

fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn house() -> Standing {
    Standing::house("house")
}

fn key(text: &str) -> String {
    format!("key-{text}")
}

async fn account(clerk: &Clerk, login: &str) -> AccountId {
    let word = login.split('@').next().unwrap();
    let form = NewAccount { login: login.to_owned(), name: format!("{word} 님"), person: None };
    clerk.add_account(&house(), &key(&format!("add-{word}")), form).await.unwrap()
}

fn from(address: &str) -> Visit {
    Visit { address: address.to_owned(), agent: "test".to_owned(), before: None }
}

async fn standing(clerk: &Clerk, signed_in: &SignedIn) -> Option<Standing> {
    let known = clerk.recognise(signed_in.token.secret()).await.unwrap();
    known.map(|known| (*known.standing).clone())
}

async fn session(clerk: &Clerk, signed_in: &SignedIn) -> i64 {
    clerk.recognise(signed_in.token.secret()).await.unwrap().unwrap().session
}

/// The key of the sentence with which something was refused.
fn why<T: std::fmt::Debug>(outcome: Result<T, Trouble>) -> &'static str {
    match outcome.unwrap_err() {
        Trouble::Refused(why) => why.message().key,
        Trouble::Forbidden(why) => why.message().key,
        Trouble::Repeated { .. } => "repeated",
        Trouble::Missing(what) => what,
        other => panic!("{other:?}"),
    }
}

async fn journal_of(db: &Db) -> Vec<journal::Entry> {
    db.settled().await.unwrap();
    db.read(|conn| journal::since(conn, 0, 100)).await.unwrap()
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

#[tokio::test]
async fn roles_are_granted_by_day_and_end_at_once() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let (admin, token) = clerk.bootstrap_first_admin("admin", "관리자").await.unwrap();
        let again = clerk.bootstrap_first_admin("second", "둘째").await;
        assert_eq!(why(again), "accounts-registry-refused-not-first");
        let inside = clerk.enter_by_link(token.secret(), from("1")).await.unwrap();
        let boss = standing(&clerk, &inside).await.unwrap();
        assert!(boss.administers() && boss.account == Some(admin));

        let kim = account(&clerk, "kim").await;
        let kim_in = clerk.make_link(&boss, &key("k"), kim, Purpose::SignIn).await.unwrap();
        let kim_in = clerk.enter_by_link(kim_in.secret(), from("1")).await.unwrap();
        let nobody = standing(&clerk, &kim_in).await.unwrap();
        let wish = |from: &str| Wish {
            role: Role::Secretary,
            body: None,
            district: None,
            from: from.parse().unwrap(),
            to: None,
        };
        let own = clerk.grant_role(&nobody, &key("own"), kim, wish("2017-06-26")).await;
        assert_eq!(why(own), "accounts-roles-refused-one");

        let early = wish("2017-06-27");
        let grant = clerk.grant_role(&boss, &key("g"), kim, early.clone()).await.unwrap();
        let twice = clerk.grant_role(&boss, &key("g"), kim, early).await;
        assert_eq!(why(twice), "repeated");
        assert!(!standing(&clerk, &kim_in).await.unwrap().has(Role::Secretary, None));
        clerk.clock().stand_at(at("2017-06-27T00:00:00"));
        assert!(standing(&clerk, &kim_in).await.unwrap().has(Role::Secretary, None));
        let end = EndRole { grant, last: None };
        clerk.end_role(&boss, &key("e"), end).await.unwrap();
        assert!(!standing(&clerk, &kim_in).await.unwrap().has(Role::Secretary, None));
        let ended = clerk.end_role(&boss, &key("e2"), end).await;
        assert_eq!(why(ended), "accounts-grants-refused-ended");
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_stays_and_a_closed_account_is_shut_at_once() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let (admin, _) = clerk.bootstrap_first_admin("admin", "관리자").await.unwrap();
        let close = clerk.close_account(&house(), &key("c1"), admin).await;
        assert_eq!(why(close), "accounts-registry-refused-last-administrator");
        let grant =
            db.read(move |conn| store::accounts::grants::of_account(conn, admin)).await.unwrap()[0]
                .id;
        let end = clerk.end_role(&house(), &key("e1"), EndRole { grant, last: None }).await;
        assert_eq!(why(end), "accounts-registry-refused-last-administrator");

        let kim = account(&clerk, "kim").await;
        let wish = Wish {
            role: Role::Administrator,
            body: None,
            district: None,
            from: "2017-06-26".parse().unwrap(),
            to: None,
        };
        clerk.grant_role(&house(), &key("g"), kim, wish).await.unwrap();
        clerk.give_password(admin, PASSWORD).await.unwrap();
        let inside = clerk.sign_in("admin", PASSWORD, from("1")).await.unwrap();
        let link = clerk.make_link(&house(), &key("l"), admin, Purpose::SignIn).await.unwrap();
        clerk.close_account(&house(), &key("c2"), admin).await.unwrap();
        assert_eq!(standing(&clerk, &inside).await, None);
        let link = clerk.enter_by_link(link.secret(), from("1")).await;
        assert!(why(link).starts_with("accounts-links-refused"));
        let signed = clerk.sign_in("admin", PASSWORD, from("1")).await;
        assert_eq!(why(signed), "accounts-passwords-refused-entry");
        let more = clerk.make_link(&house(), &key("l2"), admin, Purpose::First).await;
        assert_eq!(why(more), "accounts-registry-refused-closed");
    })
    .await;
}

#[tokio::test]
async fn the_journal_holds_the_acts_and_no_secret() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let (admin, first) =
            clerk.bootstrap_first_admin("boss@example.kr", "관리자").await.unwrap();
        let id = account(&clerk, "kim@example.kr").await;
        let form = Amend { account: id, name: "김 간사".to_owned(), person: None };
        clerk.amend_account(&house(), &key("am"), form).await.unwrap();
        let link = clerk.make_link(&house(), &key("l"), id, Purpose::SignIn).await.unwrap();
        clerk.enter_by_link(link.secret(), from("10.0.0.1")).await.unwrap();
        clerk.give_password(admin, PASSWORD).await.unwrap();
        let inside = clerk.sign_in("boss@example.kr", PASSWORD, from("10.0.0.1")).await.unwrap();

        let acts = journal_of(&db).await;
        let kinds: Vec<&str> = acts.iter().map(|act| act.kind.as_str()).collect();
        assert_eq!(
            kinds,
            [
                "accounts.account.added",
                "accounts.account.added",
                "accounts.account.amended",
                "accounts.link.made",
            ]
        );
        assert!(acts.iter().all(|act| act.actor_kind == "house" && act.actor.is_none()));
        let all = format!("{acts:?}");
        for secret in [
            first.secret(),
            link.secret(),
            inside.token.secret(),
            PASSWORD,
            "example.kr",
            "10.0.0.1",
            "argon2",
        ] {
            assert!(!all.contains(secret), "{secret}");
        }
        // Nor do the tables hold a token as it is.
        let tokens = [first, link, inside.token].map(|token| token.secret().to_owned());
        let kept = db.read(move |conn| {
            let mut kept = Vec::new();
            for sql in [
                "SELECT token_hash FROM accounts_links",
                "SELECT token_hash FROM accounts_sessions",
            ] {
                kept.extend(conn.list(sql, store::p![], |row| row.text(0).map(str::to_owned))?);
            }
            Ok(kept.iter().any(|hash| tokens.contains(hash)))
        });
        assert!(!kept.await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn the_clock_of_a_house_goes_forward_only_and_by_an_administrator() {
    testing::both(|db| async move {
        let clerk = clerk(&db);
        let to = at("2017-07-01T10:00:00");
        let forbidden = clerk.move_clock(&Standing::default(), &key("m"), to).await;
        assert_eq!(why(forbidden), "accounts-roles-refused-anonymous");
        clerk.move_clock(&house(), &key("m1"), to).await.unwrap();
        assert_eq!(clerk.clock().now(), to);
        let back = clerk.move_clock(&house(), &key("m2"), at("2017-06-30T10:00:00")).await;
        assert_eq!(why(back), "accounts-clock-refused-backwards");
        let ahead = db.read(|conn| store::house::fact(conn, clerk::house::CLOCK_AHEAD)).await;
        let five_days_less = (4 * 24 + 20) * 3600;
        assert_eq!(ahead.unwrap(), Some(five_days_less.to_string()));
    })
    .await;
}
