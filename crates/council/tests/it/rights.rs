//! The table of rights in `docs/rights.md`: a change of rights is a visible difference.

use std::{env, fs, path::Path};

use council::accounts::roles::{Act, Role, Standing, table};

/// What stands above the table.
const INTRO: &str = "\
# Rights

Which act needs which role, made from `crates/council/src/accounts/roles.rs`; a test compares it, and
`MADANG_BLESS=1 cargo test -p council rights` writes it anew. The same table is the page `/admin/rights`.

- A member and a chair have their rights from their seats, until the day the seat ends. A chair presides over every organ of the council.
- The other roles are granted from a day to a day: for one body and all under it, or for the whole house.
- Reading is open to everybody, but for contact data; everybody may write and erase their own.

";

#[test]
fn the_table_in_the_repository_is_the_one_the_house_goes_by() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rights.md");
    let now = format!("{INTRO}{}", table());
    if env::var("MADANG_BLESS").is_ok_and(|value| value == "1") {
        fs::write(&path, &now).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differing: Vec<&str> = now.lines().filter(|line| !kept.contains(line)).collect();
    assert!(
        kept == now,
        "docs/rights.md differs from the rights of the house. If the change of rights is meant, run \
         `MADANG_BLESS=1 cargo test -p council rights` and read the difference. New lines:\n{}",
        differing.join("\n")
    );
}

/// Nobody who has no role may act, and the house itself may do everything.
#[test]
fn no_act_is_open_to_everybody() {
    for act in Act::ALL {
        assert!(!act.roles().contains(&Role::Reader), "{}", act.kind());
        assert!(Standing::default().may(*act, None).is_err(), "{}", act.kind());
        assert!(Standing::house("house").may(*act, None).is_ok(), "{}", act.kind());
    }
}
