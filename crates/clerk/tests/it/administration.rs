//! Administering the house: accounts, roles, the journal of it, the clock.

use clerk::accounts::{grants::EndRole, registry::Amend};
use council::accounts::{grants::Wish, links::Purpose, roles::Role, roles::Standing};
use store::{Db, journal, testing};

use crate::accounts::{PASSWORD, account, at, clerk, from, house, key, standing, why};

async fn journal_of(db: &Db) -> Vec<journal::Entry> {
    db.settled().await.unwrap();
    db.read(|conn| journal::since(conn, 0, 100)).await.unwrap()
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
