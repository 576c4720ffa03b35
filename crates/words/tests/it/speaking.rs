//! Sentences by key, with arguments, and what happens when there is no such key.

use jiff::civil::date;
use kit::{Message, When};
use words::{Lang, Tongue, missing_keys};

#[test]
fn a_plain_sentence_is_borrowed_and_not_made_anew() {
    let (one, two) = (Tongue::KO.say("main-save"), Tongue::KO.say("main-save"));
    assert_eq!((one, Tongue::EN.say("main-save")), ("저장", "Save"));
    assert!(std::ptr::eq(one, two));
}

#[test]
fn a_sentence_takes_its_arguments_by_value_or_reference() {
    let (count, name) = (3_usize, String::from("한유진"));
    let behind = &&count;
    assert_eq!(Tongue::KO.of("main-count-items").n("count", count).to_string(), "3건");
    assert_eq!(Tongue::EN.of("main-count-items").n("count", behind).to_string(), "3 items");
    let title = Tongue::KO.of("main-title").s("page", &name).s("house", "마당").to_string();
    assert_eq!(title, "한유진 · 마당");
}

#[test]
fn counts_follow_the_plural_of_the_language() {
    let en = Tongue::EN;
    assert_eq!(
        [en.count_people(0), en.count_people(1), en.count_people(2)],
        ["0 people", "1 person", "2 people"]
    );
    assert_eq!(
        [en.count_times(1), en.count_times(2), en.count_times(3)],
        ["once", "twice", "3 times"]
    );
    assert_eq!(Tongue::KO.count_people(12), "12명");
    assert_eq!(Tongue::KO.number(28_199), "28,199");
}

#[test]
fn a_message_is_said_with_all_it_holds() {
    let inner = Message::new("main-count-people").with("count", 7_i64);
    let outer = Message::new("main-value-differs-say").with("a", inner).with("b", "24명");
    assert_eq!(Tongue::KO.message(&outer), "7명과 24명이 서로 다릅니다");
    let planned = Message::new("main-value-planned-when").with("when", When::Month(2017, 5));
    assert_eq!(Tongue::KO.message(&planned), "2017. 5. 예정");
    assert_eq!(Tongue::EN.message(&planned), "planned for May 2017");
    let since = Message::new("main-since").with("when", date(2017, 6, 26).at(15, 0, 0, 0));
    assert_eq!(Tongue::KO.message(&since), "2017. 6. 26.(월) 15:00부터");
}

#[test]
fn a_day_nobody_states_is_said_to_be_unknown() {
    assert_eq!(Tongue::KO.when_known(None::<When>), "미상");
    assert_eq!(Tongue::EN.when_known(Some(When::Year(2017))), "2017");
}

#[test]
fn a_missing_key_is_shown_and_counted_once() {
    for tongue in Lang::ALL.map(Tongue::from) {
        assert_eq!(tongue.say("no-such-key"), "⟦no-such-key⟧");
        assert_eq!(tongue.of("no-such-key").n("n", 1).to_string(), "⟦no-such-key⟧");
    }
    // An argument left out is an error of the page as well, and not a hole in the sentence.
    assert_eq!(Tongue::KO.say("main-title"), "⟦main-title⟧");
    let keys = missing_keys();
    assert_eq!(keys.iter().filter(|key| *key == "no-such-key").count(), 1);
    assert!(keys.contains(&"main-title".to_owned()));
    assert!(words::missing() >= 2);
}

/// A page prints some 150 sentences; they must not be felt. The bound is wide for a debug build.
#[test]
fn a_page_full_of_sentences_takes_no_time() {
    let keys = ["main-save", "main-cancel", "main-nav-home", "main-footer-promise", "main-search"];
    Tongue::KO.say(keys[0]);
    let mut fastest = std::time::Duration::MAX;
    for _ in 0..20 {
        let start = std::time::Instant::now();
        let length: usize = (0..150).map(|at| Tongue::KO.say(keys[at % keys.len()]).len()).sum();
        fastest = fastest.min(start.elapsed());
        assert!(length > 0);
    }
    assert!(fastest < std::time::Duration::from_millis(1), "{fastest:?}");
}
