//! Remarks: each kind is made where it should be, and not where it should not.

use bylaws::{Lint, LintKind, Severity, lint, lint_change};

use crate::{AMENDED, COUNCIL, read, rule, small};

/// The remarks of one kind on a small book.
fn of(articles: &str, kind: LintKind) -> Vec<Lint> {
    lint(&read(&small(articles))).into_iter().filter(|lint| lint.kind == kind).collect()
}

fn facts<'l>(lints: &'l [Lint], name: &str) -> Vec<&'l str> {
    lints.iter().map(|lint| lint.facts[name].as_str()).collect()
}

fn notice(name: &str, days: u32) -> String {
    rule(&format!(
        "name = \"{name}\"\nkind = \"notice\"\norgan = \"plenary\"\ndays = {days}\nhard = true"
    ))
}

#[test]
fn dead_references_in_the_text() {
    let text = "## 제1조(준용)\n\n① 제2조제2항제3호와 제9조에 따른다. 「지방자치법」 제10조 및 제11조, 조례 제77조는 \
                다른 법이다.\n② ①과 ⑤에 따른다. 제4항과 제1항을 본다.\n\n## 제2조(사업)\n\n① 하나.\n② 둘.\n1. 가\n2. 나\n";
    let found = of(text, LintKind::DeadReference);
    assert_eq!(facts(&found, "to"), ["제2조②3호", "제9조", "제1조⑤", "제1조④"]);
    assert!(found.iter().all(|lint| lint.severity == Severity::Error && lint.line > 0));
    let deleted = "## 제1조(하나)\n\n① 삭제 <2017. 6. 26.>\n② 제1항을 본다.\n";
    assert_eq!(facts(&of(deleted, LintKind::DeadReference), "to"), ["제1조①"]);
}

#[test]
fn names_that_nobody_declares() {
    let seat =
        rule("name = \"cap\"\nkind = \"seat-cap\"\nrole = \"ghost\"\nper = \"organ\"\nmost = 3");
    let majority = rule(
        "name = \"m\"\nkind = \"majority\"\norgans = [\"senate\"]\nquorum = \"cap\"\nbase = \"present\"\n\
         ratio = \"1/2\"\nbound = \"more-than\"\ntie = \"rejected\"",
    );
    let skip = rule("name = \"x\"\nkind = \"exception\"\nto = \"nowhere\"");
    let text = format!("## 제1조(이름)\n\n글.\n\n{seat}\n{majority}\n{skip}");
    assert_eq!(facts(&of(&text, LintKind::UnknownRole), "name"), ["ghost"]);
    assert_eq!(facts(&of(&text, LintKind::UnknownOrgan), "name"), ["senate"]);
    assert_eq!(facts(&of(&text, LintKind::UnknownRule), "name"), ["nowhere"]);
    assert_eq!(facts(&of(&text, LintKind::WrongKind), "kind"), ["seat-cap"]);
}

#[test]
fn readings_of_nothing() {
    let reading = |of: &str, chosen: &str| {
        format!(
            "```toml reading\nof = \"{of}\"\nquestion = \"?\"\nchosen = \"{chosen}\"\n\
             options = [\"가\", \"나\"]\nwhy = \"까닭\"\n```\n"
        )
    };
    let text = format!(
        "## 제1조(통지)\n\n7일 전에 알린다.\n\n{}\n{}\n{}\n{}",
        notice("n", 7),
        reading("nowhere", "가"),
        reading("n.daze", "나"),
        reading("n.days", "다"),
    );
    assert_eq!(facts(&of(&text, LintKind::UnknownReadingRule), "name"), ["nowhere"]);
    assert_eq!(facts(&of(&text, LintKind::UnknownReadingField), "name"), ["n.daze"]);
    assert_eq!(facts(&of(&text, LintKind::ReadingOutsideOptions), "chosen"), ["다"]);
}

#[test]
fn gaps_in_what_a_book_answers() {
    let supreme =
        rule("name = \"s\"\nkind = \"authority\"\norgan = \"plenary\"\npower = \"supreme\"");
    let cadence = rule(
        "name = \"c\"\nkind = \"cadence\"\norgan = \"plenary\"\ntimes = 1\nevery = \"year\"\nas = \"exact\"",
    );
    let text = format!("## 제1조(총회)\n\n총회는 한 해에 한 번 연다.\n\n{supreme}\n{cadence}");
    let kinds: Vec<(LintKind, Severity)> =
        lint(&read(&small(&text))).into_iter().map(|lint| (lint.kind, lint.severity)).collect();
    for kind in
        [LintKind::NoMajority, LintKind::NoQuorum, LintKind::NoAmendment, LintKind::NoEffectivity]
    {
        assert!(kinds.contains(&(kind, Severity::Warning)), "{kind} in {kinds:?}");
    }
    for kind in [LintKind::NoConvening, LintKind::NoNotice, LintKind::NoRecusal] {
        assert!(kinds.contains(&(kind, Severity::Advice)), "{kind} in {kinds:?}");
    }
    assert_eq!(of("## 제1조(이름)\n\n글.\n", LintKind::NoRules).len(), 1);
}

#[test]
fn words_that_no_reading_settles() {
    let text = format!(
        "## 제1조(의사)\n\n① 10인 내외의 회원은 과반수 출석과 과반수 찬성, 3분의 2의 동의로 정한다.\n\n{}\n\
         ② 출석회원 과반수의 찬성과 재적회원 3분의 2 이상의 출석으로 한다.\n\
         ③ 약 10개월 동안 필요시 간담회 등을 연다. 자격은 회원에 준하여 정한다.\n",
        notice("n", 7)
    );
    let of_kind = |kind, severity| {
        let mut found = of(&text, kind);
        found.retain(|lint| lint.severity == severity);
        facts(&found, "phrase").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(of_kind(LintKind::Ambiguous, Severity::Warning), ["내외", "준하"]);
    assert_eq!(
        of_kind(LintKind::NoBase, Severity::Warning),
        ["과반수 출석", "과반수 찬성", "3분의 2"]
    );
    assert_eq!(of_kind(LintKind::NoBound, Severity::Warning), ["3분의 2"]);
    assert_eq!(of_kind(LintKind::Ambiguous, Severity::Advice), ["필요시", "등", "약"]);
}

#[test]
fn each_doubt_of_the_council_is_settled_by_its_own_reading() {
    let doubts = |source: &str| {
        let doubt = [LintKind::Ambiguous, LintKind::NoBase, LintKind::NoBound];
        let lints = lint(&read(source)).into_iter().filter(|l| doubt.contains(&l.kind));
        lints.map(|l| (l.kind, l.facts["phrase"].clone())).collect::<Vec<_>>()
    };
    assert!(doubts(COUNCIL).is_empty() && doubts(AMENDED).is_empty());
    let without = |settles: &str| AMENDED.replace(&format!("settles = [\"{settles}\"]\n"), "");
    let said = |kind, phrase: &str| (kind, phrase.to_owned());
    let both = [said(LintKind::NoBase, "3분의 2"), said(LintKind::NoBound, "3분의 2")];
    assert_eq!(doubts(&without("3분의 2")), both);
    assert_eq!(doubts(&without("과반수 찬성")), [said(LintKind::NoBase, "과반수 찬성")]);
    assert_eq!(doubts(&without("과반수 출석")), [said(LintKind::NoBase, "과반수 출석")]);
    assert_eq!(doubts(&without("10인 내외")), [said(LintKind::Ambiguous, "내외")]);
    assert_eq!(doubts(&without("준하며")), [said(LintKind::Ambiguous, "준하")]);
}

#[test]
fn two_rules_for_one_thing() {
    let text = format!("## 제1조(통지)\n\n알린다.\n\n{}\n{}", notice("one", 7), notice("two", 5));
    let found = of(&text, LintKind::Conflict);
    assert_eq!((found.len(), found[0].severity), (1, Severity::Error));
    assert_eq!((facts(&found, "rule"), facts(&found, "other")), (vec!["two"], vec!["one"]));
}

#[test]
fn two_ways_to_one_seat_are_reported_in_the_amended_book() {
    let rivals = |source: &str| {
        let lints = lint(&read(source));
        lints.into_iter().filter(|l| l.kind == LintKind::RivalAppointments).collect::<Vec<_>>()
    };
    assert!(rivals(COUNCIL).is_empty());
    let found = rivals(AMENDED);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].severity, Severity::Warning);
    assert_eq!(found[0].cite.as_ref().unwrap().to_string(), "제6조②");
    assert_eq!(
        (found[0].facts["where"].as_str(), found[0].facts["role"].as_str()),
        ("제6조①", "liaison")
    );
    assert!(found[0].facts["reading"].contains("공론장"));
    let ordered = AMENDED
        .replace("how = \"forum\"", "how = \"forum\"\norder = 1")
        .replace("own-case = \"recused\"", "own-case = \"recused\"\norder = 2");
    assert!(rivals(&ordered).is_empty());
}

#[test]
fn numbers_that_do_not_agree() {
    let wrong = [
        ("most = 2", "most = 3", "2명", "3명"),
        ("years = 1", "months = 13", "12개월", "13개월"),
        ("ratio = \"2/3\"", "ratio = \"3/4\"", "3분의 2", "4분의 3"),
        ("target = 10", "target = 11", "10명", "11명"),
        ("times = 4", "times = 5", "4회", "5회"),
        ("at-least = 2", "at-least = 4", "2명", "4명"),
        ("count = 25", "count = 24", "25개", "24개"),
    ];
    for (right, written, text, says) in wrong {
        let source = COUNCIL.replacen(right, written, 1);
        assert_ne!(source, COUNCIL, "{right}");
        let lints = lint(&read(&source));
        let found: Vec<&Lint> =
            lints.iter().filter(|l| l.kind == LintKind::NumberMismatch).collect();
        assert_eq!(found.len(), 1, "{written}: {found:?}");
        assert!(found[0].facts["text"].contains(text), "{written}: {:?}", found[0].facts);
        assert_eq!(found[0].facts["says"], says);
    }
    let text = format!(
        "## 제1조(통지)\n\n회의 7일 전에 알린다. 2017년 6월 26일에 정하였다.\n\n{}",
        notice("n", 26)
    );
    assert_eq!(facts(&of(&text, LintKind::NumberMismatch), "text"), ["7일"]);
    let words = "## 제1조(임기)\n\n임기는 두 해로 하고 한 차례만 연임한다.\n\n".to_owned()
        + &rule(
            "name = \"t\"\nkind = \"term\"\nrole = \"member\"\nyears = 2\nrenewable = 1\n\
             successor = \"own\"\non-expiry = \"vacant\"",
        );
    assert!(of(&words, LintKind::NumberMismatch).is_empty());
    let endless = words.replace("years = 2\n", "");
    assert_eq!(of(&endless, LintKind::NoLength).len(), 1);
}

#[test]
fn numbers_left_out_and_rules_left_over() {
    let text = format!(
        "## 제1조(하나)\n\n① 글.\n③ 삭제 <2017. 6. 26.>\n\n{}\n④ 다음과 같다.\n1. 가\n3. 다\n\n## 제3조(셋)\n\n글.\n",
        notice("n", 7)
    );
    assert_eq!(facts(&of(&text, LintKind::ParagraphGap), "missing"), ["②"]);
    assert_eq!(facts(&of(&text, LintKind::ItemGap), "missing"), ["2호"]);
    assert_eq!(facts(&of(&text, LintKind::ArticleGap), "missing"), ["제2조"]);
    assert_eq!(facts(&of(&text, LintKind::RuleUnderDeleted), "rule"), ["n"]);
    let bare = of(&text, LintKind::Bare);
    let bare: Vec<String> = bare.iter().map(|l| l.cite.as_ref().unwrap().to_string()).collect();
    assert_eq!(bare, ["제1조①", "제1조④", "제3조"]);
}

#[test]
fn text_and_rule_change_together() {
    let old = read(COUNCIL);
    assert!(lint_change(&old, &read(AMENDED)).is_empty(), "the amendment changes both");
    assert!(lint_change(&old, &old).is_empty());
    let text = read(&COUNCIL.replace("자치구별 2인 이내로", "자치구마다 2인까지"));
    let found = lint_change(&old, &text);
    assert_eq!((found.len(), found[0].kind), (1, LintKind::TextWithoutRule));
    assert_eq!(found[0].cite.as_ref().unwrap().to_string(), "제6조②");
    let rules = read(&COUNCIL.replace("tolerance = 2", "tolerance = 3"));
    let found = lint_change(&old, &rules);
    assert_eq!(
        (found[0].kind, found[0].facts["rules"].as_str()),
        (LintKind::RuleWithoutText, "committee-size")
    );
    let kind = read(&COUNCIL.replace(
        "kind = \"shares\"\nwhat = \"expenses\"\nkey = \"as-agreed\"\notherwise = \"equal-per-district\"",
        "kind = \"limit\"\nwhat = \"expenses\"\nmost = 1",
    ));
    let found = lint_change(&old, &kind);
    assert!(found.iter().any(|lint| lint.kind == LintKind::KindChanged), "{found:?}");
}
