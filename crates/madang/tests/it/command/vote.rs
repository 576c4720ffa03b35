//! `madang vote`: the counts of the council's own rules, with outcome, numbers, sentence and status.

use super::madang;

/// Rule, members, present, yes, no, abstentions; outcome, votes needed, sentence.
type Row = (&'static str, [u32; 5], &'static str, u32, &'static str);

const VECTORS: [Row; 21] = [
    (
        "ordinary-decision",
        [18, 9, 9, 0, 0],
        "no-quorum",
        5,
        "정족수 미달: 재적 18명의 과반수 10명에 못 미치는 9명 출석 — 제7조①",
    ),
    ("ordinary-decision", [18, 10, 6, 4, 0], "passed", 6, ""),
    ("ordinary-decision", [18, 10, 5, 5, 0], "rejected", 6, ""),
    ("ordinary-decision", [18, 10, 5, 4, 1], "rejected", 6, ""),
    ("ordinary-decision", [18, 18, 9, 9, 0], "rejected", 10, ""),
    ("ordinary-decision", [17, 9, 5, 4, 0], "passed", 5, ""),
    ("ordinary-decision", [17, 8, 8, 0, 0], "no-quorum", 5, ""),
    ("ordinary-decision", [50, 26, 14, 12, 0], "passed", 14, ""),
    ("ordinary-decision", [50, 26, 13, 13, 0], "rejected", 14, ""),
    ("ordinary-decision", [1, 1, 1, 0, 0], "passed", 1, ""),
    ("ordinary-decision", [0, 0, 0, 0, 0], "no-quorum", 1, ""),
    ("amend-bylaws", [18, 10, 7, 3, 0], "passed", 7, ""),
    ("amend-bylaws", [18, 10, 6, 4, 0], "rejected", 7, ""),
    (
        "amend-bylaws",
        [18, 12, 8, 4, 0],
        "passed",
        8,
        "가결: 출석 12명 중 찬성 8명, 3분의 2(8명) 이상 — 제7조②",
    ),
    ("amend-bylaws", [18, 12, 7, 3, 2], "rejected", 8, ""),
    ("amend-bylaws", [18, 9, 9, 0, 0], "no-quorum", 6, ""),
    ("amend-bylaws", [18, 18, 12, 6, 0], "passed", 12, ""),
    ("amend-bylaws", [18, 18, 11, 5, 2], "rejected", 12, ""),
    ("amend-bylaws", [17, 9, 6, 3, 0], "passed", 6, ""),
    ("amend-bylaws", [17, 9, 6, 0, 3], "passed", 6, ""),
    ("amend-bylaws", [50, 27, 18, 9, 0], "passed", 18, ""),
];

fn line(rule: &str, [members, present, yes, no, abstain]: [u32; 5]) -> String {
    format!(
        "vote --book bylaws/hyeopchi-2017.md --rule {rule} --members {members} --present {present} \
         --yes {yes} --no {no} --abstain {abstain} --on 2017-06-26"
    )
}

#[test]
fn every_count_is_judged_as_the_book_is_read() {
    let mut wrong = Vec::new();
    for (rule, count, outcome, needed, because) in VECTORS {
        let answer = madang(&format!("{} --json", line(rule, count)));
        let json = answer.json();
        let article = if rule == "amend-bylaws" { "제7조②" } else { "제7조①" };
        let said = json["because"].as_str().unwrap_or_default();
        let right = json["outcome"] == outcome
            && json["needed"] == needed
            && json["base"] == "present"
            && json["article"] == article
            && said.ends_with(article)
            && (because.is_empty() || said == because)
            && answer.status == i32::from(outcome != "passed");
        if !right {
            wrong.push(format!("{rule} {count:?}: {answer:?}"));
        }
        // The sentence for people is the one for programs.
        assert_eq!(madang(&line(rule, count)).out.trim_end(), said);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn both_languages_are_spoken() {
    let english = madang(&format!("--lang en {}", line("amend-bylaws", [18, 12, 8, 4, 0])));
    assert_eq!(
        english.out,
        "Passed: 8 of 12 present voted for; two thirds (8) or more — Article 7(2)\n"
    );
}

#[test]
fn without_a_number_the_outcome_is_unknown_and_not_a_rejection() {
    let answer = madang(
        "vote --book bylaws/hyeopchi-2017.md --rule ordinary-decision --present 9 --yes 9 --no 0 --json",
    );
    assert_eq!((answer.json()["outcome"].as_str(), answer.status), (Some("unknown"), 1));
    assert!(
        answer.json()["because"].as_str().unwrap().starts_with("정족수 확인 불가"),
        "{answer:?}"
    );
}

#[test]
fn a_rule_that_is_not_there_is_silence() {
    let answer = madang(&format!("{} --json", line("by-acclamation", [18, 10, 6, 4, 0])));
    let json = answer.json();
    assert_eq!((json["outcome"].as_str(), answer.status), (Some("silent"), 1));
    assert!(json["because"].as_str().unwrap().contains("2017. 6. 26."), "{json}");
}

#[test]
fn numbers_that_contradict_each_other_are_wrong_usage() {
    let many = madang(&line("ordinary-decision", [18, 10, 6, 4, 1]));
    assert_eq!((many.status, many.out.as_str()), (2, ""), "{many:?}");
    assert!(many.err.contains("11표") && many.err.contains("10명"), "{many:?}");
    let crowd = madang(&line("ordinary-decision", [18, 19, 6, 4, 0]));
    assert_eq!(crowd.status, 2, "{crowd:?}");
    assert_eq!(madang("vote --book nowhere.md --rule a --yes 1 --no 0").status, 2);
}
