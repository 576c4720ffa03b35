//! Two versions side by side, and tables that quote them.

use std::collections::BTreeMap;

use bylaws::{
    Change, ChangeKind, Cite, Column, MisquoteKind, RuleChangeKind, TableError, check_table,
    compare, to_markdown, to_text,
};

use crate::{AMENDED, COUNCIL, read, rule, small};

fn changes() -> Vec<Change> {
    compare(&read(COUNCIL), &read(AMENDED))
}

#[test]
fn the_amendment_of_2017_is_three_rows() {
    let changes = changes();
    let rows: Vec<(String, ChangeKind)> =
        changes.iter().map(|change| (change.cite.to_string(), change.kind)).collect();
    let expected = [
        ("제4조③".to_owned(), ChangeKind::Deleted),
        ("제5조①".to_owned(), ChangeKind::Changed),
        ("제6조②".to_owned(), ChangeKind::Changed),
    ];
    assert_eq!(rows, expected);
    let table = to_markdown(&changes, &BTreeMap::new());
    assert_eq!(table.lines().count(), 5);
    assert!(compare(&read(COUNCIL), &read(COUNCIL)).is_empty());
}

#[test]
fn a_row_shows_what_differs_and_which_rules() {
    let changes = changes();
    let fifth = &changes[1];
    assert_eq!(fifth.heading(), "제5조(운영위원회) ①");
    let new: Vec<&str> =
        fifth.new_marks.iter().filter(|p| p.changed).map(|p| p.text.as_str()).collect();
    assert_eq!(new, ["운영위원의 자격은 소통책임자의 자격에 준하며, "]);
    assert!(fifth.old_marks.iter().all(|piece| !piece.changed));
    assert_eq!(fifth.rules[0].name, "committee-eligibility");
    assert_eq!(fifth.rules[0].kind, RuleChangeKind::Added);
    assert_eq!(changes[0].rules[0].kind, RuleChangeKind::Removed);
    for change in &changes {
        let whole =
            |pieces: &[bylaws::Piece]| pieces.iter().map(|p| p.text.as_str()).collect::<String>();
        assert_eq!(Some(whole(&change.old_marks)), change.old);
        assert_eq!(Some(whole(&change.new_marks)), change.new);
    }
}

#[test]
fn our_own_table_quotes_rightly() {
    let reasons = BTreeMap::from([(Cite::paragraph("제4조", Some(3)), "임기 | 없음".to_owned())]);
    let table = to_markdown(&changes(), &reasons);
    assert!(table.contains("임기 \\| 없음"));
    let (old, new) = (read(COUNCIL), read(AMENDED));
    assert_eq!(check_table(&table, &old, Some(&new)), Ok(Vec::new()));
    let text = to_text(&changes(), &reasons);
    assert!(text.contains("제4조(전체회의) ③") && text.contains("사유: 임기 | 없음"));
}

#[test]
fn a_misquote_is_told_to_the_syllable() {
    let (old, new) = (read(COUNCIL), read(AMENDED));
    let table = "앞의 글\n\n| 조항 | 현행 | 개정안 | 사유 |\n|:--|---|---|---|\n\
        | 제4조제3항 | ③소통책임자 임기는 1년이며 이어서 다시 맡을 수 있다. | 삭제 | |\n\
        | 제5조 [운영위원회] 1항 | ① 운영위원회는 전체회의의 의결로 10인 내외로 구성한다. | 현행과 같음 | |\n\
        | 제6조 | ② 소통책임자는 자치구별 3인 이내로 선임한다. | <신설> | |\n\n뒤의 글\n";
    let found = check_table(table, &old, Some(&new)).unwrap();
    let told: Vec<_> =
        found.iter().map(|m| (m.row, m.line, m.cite.to_string(), m.column, m.kind)).collect();
    assert_eq!(
        told,
        [
            (1, 5, "제4조③".to_owned(), Column::Current, MisquoteKind::Differs),
            (3, 7, "제6조②".to_owned(), Column::Current, MisquoteKind::Differs),
            (3, 7, "제6조②".to_owned(), Column::Proposed, MisquoteKind::NotNew),
        ]
    );
    assert_eq!((found[0].missing.clone(), found[0].extra.clone()), (vec!["의".to_owned()], vec![]));
    assert_eq!(
        (&found[1].extra[..], &found[1].missing[..]),
        (&["3".to_owned()][..], &["2".to_owned()][..])
    );
}

#[test]
fn tables_in_other_shapes() {
    let (old, new) = (read(COUNCIL), read(AMENDED));
    assert_eq!(check_table("표가 없다", &old, None), Err(TableError::NoTable));
    let nowhere = "조항\t현행\t개정안\t사유\n어느 조\t글\t글\t\n";
    let error = TableError::NoArticle { line: 2, cell: "어느 조".to_owned() };
    assert_eq!(check_table(nowhere, &old, None), Err(error));
    let missing = "조 항\t현 행\t개 정 안\n제9조\t없는 글\t삭제\n제4조③\t(생략)\t고친 글\n";
    let found = check_table(missing, &old, Some(&new)).unwrap();
    let kinds: Vec<MisquoteKind> = found.iter().map(|m| m.kind).collect();
    assert_eq!(kinds, [MisquoteKind::NoSuchParagraph, MisquoteKind::Differs]);
    let kept = "조항\t현행\t개정안\n제4조 4항\t(생략)\t삭제\n";
    let found = check_table(kept, &old, Some(&new)).unwrap();
    assert_eq!(found[0].kind, MisquoteKind::NotDeleted);
    assert!(
        check_table(kept, &old, Some(&old)).unwrap().is_empty(),
        "no amendment, nothing to check"
    );
    let item = "조항\t현행\t개정안\n제3조 4호\t그 밖에 목적에 맞는 사업\t삭제\n";
    assert_eq!(check_table(item, &old, None), Ok(Vec::new()));
}

#[test]
fn added_paragraphs_titles_and_rules_are_told_apart() {
    let notice = |days: u32| {
        rule(&format!(
            "name = \"n\"\nkind = \"notice\"\norgan = \"plenary\"\ndays = {days}\nhard = true"
        ))
    };
    let old = read(&small(&format!("## 제1조(통지)\n\n① 미리 알린다.\n\n{}\n", notice(5))));
    let new = read(&small(&format!(
        "## 제1조(통지의 때)\n\n① 미리 알린다.\n\n{}\n② 급하면 그러하지 아니하다. <신설 2026. 1. 1.>\n",
        notice(7)
    )));
    let changes = compare(&old, &new);
    let kinds: Vec<ChangeKind> = changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [ChangeKind::Title, ChangeKind::Rules, ChangeKind::Added]);
    let field = &changes[1].rules[0].fields[0];
    assert_eq!(
        (field.field.as_str(), &field.old, &field.new),
        ("days", &Some(5.into()), &Some(7.into()))
    );
    let table = to_markdown(&changes, &BTreeMap::new());
    assert!(table.contains("| <신설> | ② 급하면 그러하지 아니하다. |"), "{table}");
    assert_eq!(table.lines().count(), 4, "a rule alone has no row");
    let back = compare(&new, &old);
    assert_eq!(back.last().unwrap().kind, ChangeKind::Deleted);
    assert_eq!(back.last().unwrap().new, None);
}

#[test]
fn citations_are_read_as_people_write_them() {
    let reads = [
        ("제4조 [전체회의] 3항", "제4조③"),
        ("제4조(전체회의) ③", "제4조③"),
        ("제3조제2호", "제3조2호"),
        ("제4조의2 제1항 제3호", "제4조의2①3호"),
        ("부칙 제1조(시행일)", "부칙 제1조"),
        ("7.3", "7.3"),
        ("Article 7", "Article 7"),
    ];
    for (written, cite) in reads {
        assert_eq!(Cite::parse(written).unwrap().to_string(), cite, "{written}");
    }
    assert_eq!(Cite::parse("조항"), None);
}
