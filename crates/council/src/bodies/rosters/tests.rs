//! Tables as people write them.

use super::*;

fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn read_it(text: &str) -> Result<Vec<Line>, Vec<Fault>> {
    let roles = [("liaison".to_owned(), "소통책임자".to_owned())];
    let districts = [
        ("eunpyeong".to_owned(), "은평".to_owned(), "Eunpyeong".to_owned()),
        ("jung".to_owned(), "중".to_owned(), "Jung".to_owned()),
    ];
    read(&rows(text), &Known { roles: &roles, districts: &districts })
}

#[test]
fn korean_and_english_headers_say_the_same() {
    let korean = read_it("이름,직책,자치구,시작일\n한유진,소통책임자,은평구,2017. 6. 19.").unwrap();
    let english = read_it("name,role,district,from\n한유진,liaison,eunpyeong,2017-06-19").unwrap();
    assert_eq!(korean, english);
    assert_eq!(korean[0].row, 2);
    assert_eq!(
        read_it("이름,직책,자치구\n나,소통책임자,중구").unwrap()[0].district.as_deref(),
        Some("jung")
    );
}

#[test]
fn every_fault_names_its_row_and_column() {
    let text = "이름,직책,자치구,시작일\n,소통책임자,은평,2017-06-31\n\n한유진,간사,부산,어제";
    let faults = read_it(text).unwrap_err();
    let said: Vec<(u32, Option<Column>)> = faults.iter().map(|f| (f.row, f.column)).collect();
    let at = |row, column| (row, Some(column));
    assert_eq!(
        said,
        [
            at(2, Column::Name),
            at(2, Column::From),
            at(4, Column::Role),
            at(4, Column::District),
            at(4, Column::From)
        ]
    );
}

#[test]
fn a_header_must_be_understood() {
    let strange = read_it("이름,직책,혈액형\n가,소통책임자,A").unwrap_err();
    assert_eq!(strange[0].why, Refusal::StrangeColumn("혈액형".to_owned()));
    assert_eq!(read_it("이름\n가").unwrap_err()[0].why, Refusal::NoColumn(Column::Role));
    let twice = read_it("이름,성명,직책\n가,가,소통책임자").unwrap_err();
    assert_eq!(twice[0].why, Refusal::TwiceColumn(Column::Name));
    assert_eq!(read_it("이름,직책\n").unwrap_err()[0].why, Refusal::Empty);
    assert_eq!(
        read_it("이름,직책\n가,소통책임자,남는 칸").unwrap_err()[0].why,
        Refusal::TooManyCells
    );
}

#[test]
fn contact_data_in_a_cell_is_refused() {
    let faults = read_it("이름,직책,비고\n가,소통책임자,010-0000-0000").unwrap_err();
    assert_eq!(faults[0].why, Refusal::Name(persons::Refusal::ContactInRecord));
    let faults = read_it("이름,직책,추천\n가,소통책임자,a@example.kr").unwrap_err();
    assert_eq!(faults[0].column, Some(Column::NominatedBy));
}

#[test]
fn namesakes_are_asked_and_never_merged() {
    let lines =
        read_it("이름,직책\n김성희,소통책임자\n이현주,소통책임자\n이현주,소통책임자").unwrap();
    let known = BTreeMap::from([("김성희".to_owned(), vec![PersonId::new(7)])]);
    let asked = who(&lines, &known, &BTreeMap::new()).unwrap_err();
    let asked: Vec<u32> = asked.iter().map(|fault| fault.row).collect();
    assert_eq!(asked, [2, 4], "the first 이현주 is nobody's namesake yet");
    let said = BTreeMap::from([(2, Who::Known(PersonId::new(7))), (4, Who::AsRow(3))]);
    let whos = who(&lines, &known, &said).unwrap();
    assert_eq!(whos, [Who::Known(PersonId::new(7)), Who::New, Who::AsRow(3)]);
    let wrong = BTreeMap::from([(2, Who::Known(PersonId::new(8))), (4, Who::New)]);
    let refused = who(&lines, &known, &wrong).unwrap_err();
    assert_eq!(refused[0].why, Refusal::NotThis("김성희".to_owned()));
}

#[test]
fn choices_survive_a_form() {
    for choice in [Who::New, Who::Known(PersonId::new(12)), Who::AsRow(3)] {
        assert_eq!(Who::of(&choice.word()), Some(choice));
    }
    for bad in ["", "x", "p", "pa", "r-", "나"] {
        assert_eq!(Who::of(bad), None, "{bad}");
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    let cases = [
        ("2017. 6. 26.", "2017-06-26"),
        ("2017.06.26", "2017-06-26"),
        ("2017/6/26", "2017-06-26"),
        ("2017년 6월 26일", "2017-06-26"),
        ("2017. 6.", "2017-06"),
        ("2017년", "2017"),
    ];
    for (written, meant) in cases {
        assert_eq!(when(written).map(|when| when.to_string()).as_deref(), Some(meant), "{written}");
    }
    for bad in ["17. 6. 26.", "2017. 13. 1.", "6월", "", "2017. 6. 26. 오후"] {
        assert_eq!(when(bad), None, "{bad}");
    }
    assert_eq!(day("2017. 6."), None);
}
