//! Settings from a file, from the environment, and what is refused.

use words::Tongue;

use super::*;

const MOUTH: Mouth = Mouth { tongue: Tongue::EN, json: false };

fn changed(file: &str, set: &[(&str, &str)]) -> Result<Settings, Failure> {
    let settings: Settings = toml::from_str(file).unwrap();
    settings.changed(&MOUTH, &|name| {
        set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn the_environment_goes_before_the_file() {
    let file = "listen = \"127.0.0.1:1\"\npublic = \"https://a.example\"\n[limits]\nwaiting = 9\n";
    let settings = changed(file, &[("MADANG_LISTEN", "127.0.0.1:2"), ("MADANG_PROXIES", "1")]);
    let settings = settings.unwrap();
    assert_eq!(settings.listen().port(), 2);
    assert_eq!(settings.proxies, 1);
    assert_eq!(settings.engine().waiting, 9);
    assert!(settings.secure());
    assert!(changed("", &[("MADANG_LISTEN", "everywhere")]).is_err());
}

#[test]
fn a_misspelt_setting_is_an_error() {
    assert!(toml::from_str::<Settings>("lisetn = \"127.0.0.1:1\"").is_err());
    assert!(toml::from_str::<Settings>("[limits]\nform = 1").is_err());
}

#[test]
fn the_public_address_is_a_scheme_and_a_host() {
    let check = |public: &str, secure| {
        let settings = Settings {
            public: Some(public.to_owned()),
            secure_cookies: secure,
            ..Settings::default()
        };
        settings.check(&MOUTH).is_ok()
    };
    assert!(check("https://council.example", None));
    assert!(check("http://127.0.0.1:8080", None));
    for wrong in ["council.example", "https://", "https://council.example/yard", "ftp://a"] {
        assert!(!check(wrong, None), "{wrong}");
    }
    assert!(!check("http://council.example", Some(true)), "such cookies would never come back");
}

#[test]
fn plain_http_is_only_for_this_machine() {
    let exposed = |file: &str| toml::from_str::<Settings>(file).unwrap().is_exposed();
    assert!(!exposed(""));
    assert!(!exposed("listen = \"0.0.0.0:80\"\npublic = \"https://council.example\""));
    assert!(!exposed("public = \"http://127.0.0.1:8080\""));
    assert!(exposed("listen = \"0.0.0.0:80\""));
    assert!(exposed("public = \"http://council.example\""));
}

#[test]
fn a_schema_in_the_address_is_ours() {
    let of = |url: &str, schema: Option<&str>| {
        let settings = Settings {
            database: Some(url.to_owned()),
            schema: schema.map(str::to_owned),
            ..Settings::default()
        };
        match settings.records(Path::new(".")) {
            Records::Schema { url, schema } => (url, schema),
            Records::File(file) => panic!("{file:?}"),
        }
    };
    let pair = |url: &str, schema: &str| (url.to_owned(), schema.to_owned());
    assert_eq!(of("postgres://a/b", None), pair("postgres://a/b", "madang"));
    assert_eq!(of("postgres://a/b?schema=x", None), pair("postgres://a/b", "x"));
    assert_eq!(
        of("postgres://a/b?sslmode=disable&schema=x", Some("y")),
        pair("postgres://a/b?sslmode=disable", "y")
    );
}
