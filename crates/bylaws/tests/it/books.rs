//! The four books: they read, they carry their rules under their sentences, and they answer.

use bylaws::{
    Book, Kind, Matter, MeetingKind, Severity, lint,
    rules::{
        Acting, Amount, Before, CadenceAs, ConvenedBy, Every, How, OnLoss, Power, RunningTerms,
        ScopeOf, YearKind,
    },
};

use crate::{ADVISORY, AMENDED, COUNCIL, RESIDENTS, law, read};

fn cite_of(book: &Book, rule: &str) -> String {
    let rule = law(book).rule(rule).map(|rule| rule.cite.to_string());
    rule.unwrap_or_else(|silence| panic!("{silence}"))
}

#[test]
fn no_book_has_an_error() {
    for source in [COUNCIL, AMENDED, RESIDENTS, ADVISORY] {
        let book = read(source);
        let errors: Vec<String> = lint(&book)
            .into_iter()
            .filter(|lint| lint.severity == Severity::Error)
            .map(|lint| lint.to_string())
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", book.title);
    }
}

#[test]
fn books_come_back_to_the_letter() {
    for source in [COUNCIL, AMENDED, RESIDENTS, ADVISORY] {
        let book = read(source);
        assert_eq!(book.to_markdown(), source);
        assert_eq!(book.source(), source);
    }
}

#[test]
fn every_rule_of_the_council_stands_under_its_paragraph() {
    let book = read(COUNCIL);
    let places = [
        ("council-name", "제1조"),
        ("territory", "제2조"),
        ("activities", "제3조"),
        ("plenary-members", "제4조①"),
        ("plenary-supreme", "제4조②"),
        ("plenary-establishes", "제4조②"),
        ("term-of-liaison", "제4조③"),
        ("plenary-regular-meetings", "제4조④"),
        ("extraordinary-plenary", "제4조④"),
        ("regional-meetings", "제4조⑤"),
        ("committee-elected", "제5조①"),
        ("committee-size", "제5조①"),
        ("committee-represents", "제5조②"),
        ("committee-regular-meetings", "제5조③"),
        ("extraordinary-committee", "제5조③"),
        ("chair-of-council", "제5조④"),
        ("liaison-forum", "제6조①"),
        ("liaisons-per-district", "제6조②"),
        ("liaison-duty", "제6조③"),
        ("ordinary-decision", "제7조①"),
        ("amend-bylaws", "제7조②"),
        ("amendment-procedure", "제7조②"),
        ("expenses", "제8조"),
        ("effective-day", "부칙 제1조"),
    ];
    for (rule, place) in places {
        assert_eq!(cite_of(&book, rule), place, "{rule}");
    }
    assert_eq!(book.enacted.unwrap().to_string(), "2016-09-30");
}

#[test]
fn the_council_answers() {
    let book = read(COUNCIL);
    let law = law(&book);
    let term = law.term("liaison").unwrap();
    assert_eq!((term.rule.months(), term.cite.to_string()), (12, "제4조③".to_owned()));
    assert!(term.rule.renewable.allows(99));
    assert_eq!(term.readings.len(), 3);
    assert_eq!(law.seat_cap("liaison").unwrap().rule.most, 2);
    assert_eq!(law.size_band("committee").unwrap().rule.bounds(), (8, 12));
    let cadence = law.cadence("plenary").unwrap().rule;
    assert_eq!(
        (cadence.times, cadence.every, cadence.held_as),
        (4, Every::Year, CadenceAs::Minimum)
    );
    assert_eq!(cadence.year, Some(YearKind::Calendar));
    assert_eq!(law.cadence("committee").unwrap().rule.every, Every::Month);
    let called = law.convening("committee", MeetingKind::Extraordinary).unwrap();
    assert_eq!(called[0].rule.at_least, Some(Amount::Number(2)));
    assert_eq!(
        law.convening("plenary", MeetingKind::Regular).unwrap()[0].rule.by,
        ConvenedBy::Chair
    );
    assert_eq!(law.presiding("plenary").unwrap().rule.role, "chair");
    assert_eq!(law.office("chair").unwrap().rule.acting, Some(Acting::ElectedAdHoc));
    assert_eq!(law.offices_of("committee").unwrap().len(), 1);
    assert_eq!(law.scope(ScopeOf::Districts).unwrap().rule.list.len(), 25);
    assert!(law.authority("plenary", Power::Supreme).is_ok());
    assert_eq!(law.amendment().unwrap().rule.majority, "amend-bylaws");
    let running = law.effectivity().unwrap().rule.running_terms;
    assert_eq!(running, Some(RunningTerms::BecomeIndefinite));
    assert_eq!(law.appointment("liaison").unwrap().rule.how, How::Forum);
    assert_eq!(law.majority_for("plenary", Matter::Amendment).unwrap().name, "amend-bylaws");
    assert_eq!(law.majority_for("plenary", Matter::Election).unwrap().name, "ordinary-decision");
    assert_eq!(law.quorum_for("plenary", Matter::Amendment).unwrap().name, "amendment-quorum");
    let notice = law.notice("plenary").unwrap();
    assert_eq!((notice.rule.days, notice.rule.hard), (7, false));
    assert!(
        notice.readings.iter().any(|reading| reading.field().is_none()),
        "a reading of silence"
    );
}

#[test]
fn where_the_council_says_nothing_there_is_silence() {
    let book = read(COUNCIL);
    let law = law(&book);
    let silence = law.recusal("plenary").unwrap_err();
    assert_eq!((silence.kind, silence.about()), (Kind::Recusal, "전체회의".to_owned()));
    assert_eq!(
        law.eligibility("committee-member").unwrap_err().key(),
        "eligibility/committee-member"
    );
    assert!(law.written_resolution("plenary").is_err());
    assert!(law.window("appeal").is_err());
    assert!(law.majority("plenary-quorum").is_err(), "a quorum is no majority");
}

#[test]
fn the_amendment_changes_the_answers() {
    let book = read(AMENDED);
    let law = law(&book);
    assert_eq!(law.term("liaison").unwrap_err().about(), "소통책임자");
    let third = book.paragraph(&bylaws::Cite::paragraph("제4조", Some(3))).unwrap();
    assert!(third.deleted);
    assert_eq!(third.text, "삭제 <2017. 6. 26.>");
    assert_eq!(cite_of(&book, "plenary-regular-meetings"), "제4조④", "numbers stay");
    let eligibility = law.eligibility("committee-member").unwrap();
    assert_eq!(
        (eligibility.rule.is_strict(), eligibility.rule.on_loss),
        (true, Some(OnLoss::Ends))
    );
    assert_eq!(eligibility.rule.in_office_before, Some(Before::Grandfathered));
    let steps = law.appointments("liaison").unwrap();
    assert_eq!(
        steps.iter().map(|step| step.rule.how).collect::<Vec<_>>(),
        [How::Forum, How::Resolution]
    );
    let last = law.appointment("liaison").unwrap();
    assert_eq!(
        (last.rule.by.as_deref(), last.cite.to_string()),
        (Some("committee"), "제6조②".to_owned())
    );
    assert_eq!(last.readings.len(), 5);
}

#[test]
fn residents_and_advisers_answer_too() {
    let residents = read(RESIDENTS);
    let law_of = law(&residents);
    assert_eq!(law_of.size_band("council").unwrap().rule.bounds(), (20, 50));
    let term = law_of.term("member").unwrap().rule;
    assert_eq!(
        (term.months(), term.renewable.allows(0), term.renewable.allows(1)),
        (24, true, false)
    );
    let steps = law_of.appointments("member").unwrap();
    assert_eq!(
        steps.iter().map(|step| step.rule.how).collect::<Vec<_>>(),
        [How::Lottery, How::Commission]
    );
    let request = law_of.convening("council", MeetingKind::Extraordinary).unwrap();
    assert_eq!(request[0].rule.at_least.unwrap().of(25), 9);
    assert!(law_of.recusal("council").unwrap().rule.leaves_base);
    assert_eq!(residents.articles[0].chapter.as_deref(), Some("제1장 총칙"));
    let advisers = read(ADVISORY);
    let law_of = law(&advisers);
    let share = law_of.composition("committee").unwrap().rule.shares[0].clone();
    assert_eq!(share.ratio.of(9, share.bound), 5, "6/10 of 9 appointed members");
    assert_eq!(law_of.written_resolution("committee").unwrap().rule.never_for.len(), 2);
    assert_eq!(law_of.exceptions_to("committee-members").len(), 1);
    assert_eq!(law_of.notice("committee").unwrap().rule.days, 7);
}
