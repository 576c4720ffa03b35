//! A house from its making to its restoring; what is wrong with settings; what tampering leaves.

use std::fs;

use rusqlite::Connection;

use super::{
    Folder, binary, madang,
    server::{Server, on_house},
};

fn head(folder: &str) -> String {
    let answer = on_house("verify --json", folder);
    assert_eq!(answer.status, 0, "{answer:?}");
    let json = answer.json();
    assert_eq!(json["holds"], true);
    format!("{}:{}", json["head"]["seq"], json["head"]["hash"].as_str().unwrap())
}

#[test]
fn a_house_is_made_served_saved_while_it_is_served_and_restored() {
    let folder = Folder::new();
    let house = folder.at("house");
    let made = madang(&format!("init {house} --json"));
    assert_eq!(made.status, 0, "{made:?}");
    let link = made.json()["link"].as_str().unwrap().to_owned();
    assert!(link.starts_with("http://127.0.0.1:8080/sign-in/"), "{link}");
    assert_eq!(madang(&format!("init {house}")).status, 1, "a second house in the same place");

    let file = folder.path("house/files/ab/cd");
    fs::create_dir_all(&file).unwrap();
    fs::write(file.join("abcd"), b"paper").unwrap();
    let server = Server::start(&format!("serve --data {house} --listen 127.0.0.1:0"));
    assert_eq!(server.get("/healthz").body, "ok\n");
    assert_eq!(server.get("/readyz").status, 200);
    let page = server.get("/");
    assert!(page.status == 200 || page.status == 303, "{page:?}");
    let token = link.rsplit('/').next().unwrap();
    assert_eq!(server.get(&format!("/sign-in/{token}")).status, 200);

    let saved = on_house(&format!("backup {}", folder.at("house.tar")), &house);
    assert_eq!(saved.status, 0, "{saved:?}");
    assert_eq!(server.stop(), 0, "asked to end, it ends well");

    let copy = folder.at("copy");
    let restored = madang(&format!("restore {} --data {copy}", folder.at("house.tar")));
    assert_eq!(restored.status, 0, "{restored:?}");
    assert_eq!(fs::read(folder.path("copy/files/ab/cd/abcd")).unwrap(), b"paper");
    assert!(folder.path("copy/madang.toml").is_file());
    assert_eq!(head(&copy), head(&house));
    let again = madang(&format!("restore {} --data {copy}", folder.at("house.tar")));
    assert_eq!(again.status, 1, "a folder that is not empty stays as it is: {again:?}");
    fs::write(folder.path("half.tar"), b"no archive").unwrap();
    let broken = madang(&format!("restore {} --data {}", folder.at("half.tar"), folder.at("new")));
    assert_eq!(broken.status, 2, "{broken:?}");
}

#[test]
fn accounts_are_kept_without_the_web() {
    let folder = Folder::new();
    let house = folder.at("house");
    madang(&format!("init {house} --public https://council.example"));
    let made = on_house("user add kim --name 간사 --json", &house);
    let link = made.json()["link"].as_str().unwrap().to_owned();
    assert!(link.starts_with("https://council.example/sign-in/"), "{link}");
    assert_eq!(on_house("user add kim", &house).status, 1, "a login name is one account");
    assert_eq!(on_house("user role kim secretary", &house).status, 0);
    assert_eq!(on_house("user role kim secretary", &house).status, 1, "held already");
    let listed = on_house("user list --json", &house).json();
    let kim = listed.as_array().unwrap().iter().find(|account| account["login"] == "kim").unwrap();
    assert_eq!(kim["roles"], serde_json::json!(["secretary"]));
    assert_eq!(on_house("user role kim secretary --end", &house).status, 0);
    assert_eq!(on_house("user role kim panel-clerk --end", &house).status, 1, "never held");
    assert_eq!(on_house("user link nobody", &house).status, 1);
    assert_eq!(on_house("user link kim --reset --json", &house).status, 0);
    assert_eq!(on_house("user role kim king", &house).status, 2);
    head(&house);
}

#[test]
fn what_is_wrong_with_the_settings_is_told_before_anything_is_opened() {
    let folder = Folder::new();
    let house = folder.at("house");
    let none = on_house("serve", &house);
    assert_eq!(none.status, 2);
    assert!(none.err.contains("madang init"), "{none:?}");
    madang(&format!("init {house}"));
    assert_eq!(on_house("serve --check-config", &house).status, 0);

    let check = |settings: &str| {
        fs::write(folder.path("house/madang.toml"), settings).unwrap();
        on_house("serve --check-config", &house)
    };
    let path = check("public = \"https://council.example/yard\"");
    assert_eq!(path.status, 2);
    assert!(path.err.contains("https://council.example/yard"), "{path:?}");
    assert_eq!(check("public = \"http://a.example\"\nsecure-cookies = true").status, 2);
    let typo = check("pubic = \"https://council.example\"");
    assert!(typo.status == 2 && typo.err.contains("pubic"), "{typo:?}");
    let plain = check("listen = \"0.0.0.0:8080\"");
    assert!(plain.status == 0 && plain.err.contains("암호화하지 않은"), "{plain:?}");
    let good = check("listen = \"0.0.0.0:8080\"\npublic = \"https://council.example\"");
    assert_eq!((good.status, good.err.as_str()), (0, ""), "{good:?}");

    let mut env = binary();
    env.args(["serve", "--check-config", "--data", &house]).env("MADANG_PROXIES", "many");
    let wrong: super::Answer = env.output().unwrap().into();
    assert!(wrong.status == 2 && wrong.err.contains("MADANG_PROXIES"), "{wrong:?}");

    fs::remove_dir(folder.path("house/files")).unwrap();
    fs::write(folder.path("house/files"), b"in the way").unwrap();
    let unwritable = on_house("serve --check-config", &house);
    assert_eq!(unwritable.status, 2, "{unwritable:?}");
}

#[test]
fn records_of_a_newer_program_are_left_alone() {
    let folder = Folder::new();
    let house = folder.at("house");
    madang(&format!("init {house}"));
    let records = Connection::open(folder.path("house/madang.db")).unwrap();
    let newer = "INSERT INTO house_migrations (version, name, checksum) VALUES (9999, 'x', 'x')";
    records.execute(newer, []).unwrap();
    for command in ["verify", "serve", "user list"] {
        let answer = on_house(command, &house);
        assert!(answer.status == 2 && answer.err.contains("9999"), "{command}: {answer:?}");
    }
    records.execute("DELETE FROM house_migrations WHERE version >= 8", []).unwrap();
    let older = on_house("verify", &house);
    assert!(older.status == 2 && older.err.contains("madang serve"), "{older:?}");
}

#[test]
fn a_changed_journal_is_found_and_a_rewritten_one_by_its_checkpoint() {
    let folder = Folder::new();
    let house = folder.at("house");
    madang(&format!("init {house}"));
    on_house("user add kim", &house);
    let noted = head(&house);
    fs::write(folder.path("noted"), noted.replacen(':', " ", 1)).unwrap();
    on_house("user add lee", &house);
    for against in [noted.clone(), folder.at("noted")] {
        let kept = on_house(&format!("verify --against {against}"), &house);
        assert_eq!(kept.status, 0, "later rows follow what was noted: {kept:?}");
    }
    let (seq, _) = noted.split_once(':').unwrap();
    let other = format!("{seq}:{}", "0".repeat(64));
    assert_eq!(on_house(&format!("verify --against {other}"), &house).status, 1);
    assert_eq!(on_house("verify --against 12", &house).status, 2);

    let records = Connection::open(folder.path("house/madang.db")).unwrap();
    let change = "UPDATE journal_acts SET content = replace(content, 'kim', 'kin') WHERE seq = 2";
    assert_eq!(records.execute(change, []).unwrap(), 1);
    let found = on_house("verify --json", &house);
    assert_eq!(found.status, 1);
    assert_eq!(found.json()["faults"][0]["what"], "changed");
    assert_eq!(found.json()["faults"][0]["seq"], 2);
}

#[test]
fn a_house_in_postgresql_is_made_looked_at_and_kept_by_its_own_tools() {
    let Some(there) = store::testing::House::postgres() else { return };
    let store::testing::Place::Schema { url, schema } = there.place() else { unreachable!() };
    let folder = Folder::new();
    let run = |line: &str| -> super::Answer {
        let mut command = binary();
        command.env("MADANG_DATABASE", format!("{url}?schema={schema}"));
        command.args(line.split_whitespace()).output().unwrap().into()
    };
    let house = folder.at("house");
    let made = run(&format!("init {house} --json"));
    assert_eq!(made.status, 0, "{made:?}");
    assert_eq!(run(&format!("user add kim --data {house}")).status, 0);
    let mut command = binary();
    command.env("MADANG_DATABASE", url).env("MADANG_SCHEMA", schema);
    command.args(["serve", "--listen", "127.0.0.1:0", "--data", &house]);
    let server = Server::of(command);
    assert_eq!(server.get("/readyz").status, 200);
    assert_eq!(server.stop(), 0);
    let found = run(&format!("verify --json --data {house}"));
    assert_eq!((found.status, found.json()["holds"].as_bool()), (0, Some(true)), "{found:?}");
    let saved = run(&format!("backup {} --data {house}", folder.at("house.tar")));
    assert!(saved.status == 2 && saved.err.contains("pg_dump"), "{saved:?}");
}
