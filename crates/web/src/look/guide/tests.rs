//! The guide prints whole in both languages; with `MADANG_GUIDE_DIR` set it is written there, to be
//! looked at in a browser.

use std::{env, fs, path::Path};

use jiff::civil::date;
use words::{Lang, Tongue};

use super::*;
use crate::look::{ErrorKind, ErrorPage, Theme};

fn frame(lang: Lang) -> Frame {
    let house =
        if lang == Lang::Ko { "협치서울지역협의회" } else { "Seoul Regional Council" };
    let clock = date(2017, 6, 26).at(14, 0, 0, 0);
    let tongue = Tongue::from(lang);
    let (name, role) = (tongue.say("look-sample-person"), tongue.say("look-sample-role"));
    Frame::new(tongue, house, clock).at("/style").under("meetings").seen_by(name, role)
}

#[test]
fn the_guide_prints_whole() {
    for lang in Lang::ALL {
        let html = Guide::new(frame(lang)).to_string();
        assert!(!html.contains('⟦'), "a sentence is missing: {:?}", words::missing_keys());
        assert!(!html.contains("style=\""), "inline style is blocked by the policy");
        assert!(!html.contains("onclick"), "inline script is blocked by the policy");
        assert_eq!(html.matches("<h1").count(), 1);
        assert_eq!(html.matches("<main").count(), 1);
        assert!(html.contains(&format!("<html lang=\"{}\"", lang.code())));
        write(&format!("guide-{}.html", lang.code()), &html);
        let dark = Guide::new(frame(lang).themed(Theme::Dark)).to_string();
        assert!(dark.contains("data-theme=\"dark\""));
        write(&format!("guide-{}-dark.html", lang.code()), &dark);
    }
}

#[test]
fn ids_are_not_used_twice() {
    let html = Guide::new(frame(Lang::Ko)).to_string();
    let mut ids: Vec<&str> =
        html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn every_sign_that_is_used_is_drawn() {
    let html = Guide::new(frame(Lang::En)).to_string();
    for used in html.split("href=\"#s-").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(html.contains(&format!("<symbol id=\"s-{used}\"")), "no sign {used}");
    }
    for state in SeatState::ALL {
        assert!(html.contains(&format!("<symbol id=\"seat-{}\"", state.class())));
    }
}

#[test]
fn errors_say_what_happened_and_what_to_do() {
    let kinds = [ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Broken, ErrorKind::Offline];
    for lang in Lang::ALL {
        for kind in kinds {
            let page = ErrorPage::new(frame(lang), kind).numbered("a1b2").to_string();
            for key in kind.keys() {
                assert!(page.contains(Tongue::from(lang).say(key)), "{kind:?}: {key}");
            }
            write(&format!("error-{}-{}.html", lang.code(), kind.code()), &page);
        }
    }
}

fn write(name: &str, html: &str) {
    if let Ok(folder) = env::var("MADANG_GUIDE_DIR") {
        let flat = html.replace("/assets/", "assets/");
        fs::write(Path::new(&folder).join(name), flat).expect("a folder that can be written");
    }
}
