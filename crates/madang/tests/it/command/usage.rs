//! Usage: help in both languages, and the exit status of a wrong command.

use super::{binary, madang};

#[test]
fn help_speaks_korean_and_english() {
    for line in ["--help", "vote --help", "serve --help", "bylaws --help", "user role --help"] {
        let help = madang(line);
        assert_eq!(help.status, 0, "{help:?}");
        assert!(help.out.contains("쓰는 법을 보입니다.\n"), "{help:?}");
        assert!(help.out.contains("Shows how it is used."), "{help:?}");
    }
}

#[test]
fn a_wrong_command_is_two() {
    for line in ["", "dance", "vote --yes many", "serve --listen somewhere", "demo --today 어제"]
    {
        let wrong = madang(line);
        assert_eq!((wrong.status, wrong.out.as_str()), (2, ""), "{line}: {wrong:?}");
    }
    assert!(madang("dance").err.starts_with("명령을 알아들을 수 없습니다"));
    let english = binary().env("LC_ALL", "en_GB.UTF-8").arg("dance").output().unwrap();
    assert!(String::from_utf8_lossy(&english.stderr).starts_with("This command cannot"));
}

#[test]
fn the_version_is_told() {
    let version = madang("--version");
    assert_eq!(version.out, format!("madang {}\n", env!("CARGO_PKG_VERSION")));
}
