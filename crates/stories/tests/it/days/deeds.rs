//! What people may do on a random day: rows of a story, made up.

use jiff::civil::DateTime;
use jiff::{ToSpan, civil::date};
use proptest::prelude::*;

use crate::story::Row;

/// Members of the village council, then two persons without a seat.
const NAMES: [&str; 12] = [
    "한가온",
    "문나래",
    "윤다솜",
    "서라온",
    "진마루",
    "안바다",
    "유새봄",
    "남아라",
    "지자람",
    "천차미",
    "구하늘",
    "배한결",
];
/// Who acts: those with rights come up more often.
const ACTORS: [&str; 9] =
    ["간사", "의장", "간사", "의장", "문나래", "안바다", "관리자", "손님", "아무나"];
const DISTRICTS: [&str; 4] = ["강동", "노원", "은평", "관악"];
const REASONS: [&str; 3] = ["사임", "해촉", "임기 만료"];
const OUTCOMES: [&str; 5] = ["의결", "부결", "기록", "이월", "철회"];
const CHOICES: [&str; 3] = ["찬성한다", "반대한다", "기권한다"];

/// When the days begin.
pub const MORNING: DateTime = date(2017, 6, 19).at(10, 0, 0, 0);

/// One deed, not yet in words.
#[derive(Debug, Clone)]
pub struct Deed {
    /// Minutes since the deed before.
    pub gap: u32,
    /// Who, among [`ACTORS`].
    pub who: usize,
    /// What.
    pub what: What,
}

/// What is done. Numbers pick a name, a place on the agenda, a count.
#[derive(Debug, Clone)]
pub enum What {
    Convene(bool, u8),
    Item,
    TakeUp(u8),
    End(u8, usize),
    Open,
    Close,
    Cancel,
    Arrive(Vec<usize>),
    Leave(usize),
    Heads(u8),
    Move(u8, usize, usize),
    Withdraw,
    OpenVote(bool),
    Cast(usize, usize),
    CloseVote([u8; 3]),
    CloseByName,
    Correct([u8; 3]),
    Exclude(usize),
    Readmit(usize),
    Elect(usize, usize),
    Count(usize, usize, [u8; 3]),
    Consent(u8, usize, usize),
    NoteEnd(usize, bool),
    Begin(usize, u8, usize, i8),
    EndSeat(usize, bool, usize, i8),
    Swap(usize, usize, i8),
    CorrectSeat(usize, bool),
    Settle,
    Draft(bool),
    Propose,
    WithdrawAmendment,
    Amended,
    Again,
}

/// The deeds of some days: meetings from call to close, with anything else between.
pub fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let scene = prop_oneof![4 => meeting(), 3 => single().prop_map(|deed| vec![deed])];
    prop::collection::vec(scene, 1..7).prop_map(|scenes| scenes.concat())
}

fn deed(gap: u32, who: usize, what: What) -> Deed {
    Deed { gap, who, what }
}

/// A meeting as the minutes would tell it, with strange things put in.
fn meeting() -> impl Strategy<Value = Vec<Deed>> {
    any::<bool>().prop_flat_map(|plenary| {
        // The first five sit in the committee, the first ten in the plenary.
        let seats = if plenary { 10 } else { 5 };
        let crowd = prop::collection::vec(0..seats, 2 * seats..3 * seats);
        let items = prop::collection::vec(business(plenary), 1..3);
        let odd = prop::option::weighted(0.3, single());
        (6..9_u8, crowd, items, odd).prop_map(move |(days, crowd, items, odd)| {
            let mut all = vec![deed(1, 1, What::Convene(plenary, days))];
            all.extend(items.iter().map(|_| deed(1, 1, What::Item)));
            all.push(deed(u32::from(days) * 24 * 60, 0, What::Open));
            all.push(deed(1, 0, What::Arrive(crowd)));
            for (no, business) in (1..).zip(items) {
                all.push(deed(1, 0, What::TakeUp(no)));
                all.extend(business);
                all.push(deed(1, 0, What::End(no, 3)));
            }
            all.extend(odd);
            all.push(deed(30, 1, What::Close));
            all
        })
    })
}

/// What happens on one item.
fn business(plenary: bool) -> impl Strategy<Value = Vec<Deed>> {
    let odd = prop::collection::vec(single(), 0..3);
    prop_oneof![
        4 => by_hands(plenary),
        3 => by_name(plenary),
        if plenary { 1 } else { 4 } => election(),
        2 => odd,
    ]
}

/// Hands that may be there: mostly for, sometimes more than are present.
fn hands(plenary: bool) -> [std::ops::Range<u8>; 3] {
    if plenary { [0..8, 0..4, 0..2] } else { [0..4, 0..3, 0..2] }
}

/// What a motion does: what the organ may decide, now and then what it may not.
fn effect(plenary: bool) -> impl Strategy<Value = u8> {
    let may = if plenary { vec![0, 0, 1, 3, 3, 5, 6] } else { vec![4, 6] };
    prop_oneof![5 => prop::sample::select(may), 1 => 0..7_u8]
}

fn by_hands(plenary: bool) -> impl Strategy<Value = Vec<Deed>> {
    let count = || hands(plenary);
    let who = (0..NAMES.len(), 0..DISTRICTS.len());
    (effect(plenary), who, count(), count(), any::<bool>()).prop_map(
        |(effect, (person, district), hands, right, wrong)| {
            let (mut all, mut hands) = (vec![], hands);
            if effect == 3 {
                all.push(deed(1, 1, What::Draft(true)));
                all.push(deed(1, 1, What::Propose));
                // Two thirds are many.
                hands[0] = 5 + hands[0] / 2;
            }
            all.push(deed(1, 1, What::Move(effect, person, district)));
            all.push(deed(1, 1, What::OpenVote(false)));
            all.push(deed(2, 1, What::CloseVote(hands)));
            // Too many hands were refused: nobody can be against, then.
            all.push(deed(0, 1, What::CloseVote([1, 0, 0])));
            if wrong {
                all.push(deed(5, 1, What::Correct(right)));
            }
            all
        },
    )
}

fn by_name(plenary: bool) -> impl Strategy<Value = Vec<Deed>> {
    let voters = if plenary { NAMES.len() } else { 6 };
    let choice = prop_oneof![3 => Just(0), 1 => 0..CHOICES.len()];
    let ballots = prop::collection::vec((0..voters, choice), voters..2 * voters);
    (effect(plenary), 0..NAMES.len(), 0..DISTRICTS.len(), ballots).prop_map(
        |(effect, person, district, ballots)| {
            let mut all = vec![
                deed(1, 1, What::Move(effect, person, district)),
                deed(1, 1, What::OpenVote(true)),
            ];
            all.extend(ballots.into_iter().map(|(who, say)| deed(0, who, What::Cast(who, say))));
            all.push(deed(1, 1, What::CloseByName));
            all
        },
    )
}

fn election() -> impl Strategy<Value = Vec<Deed>> {
    let count = || [0..4_u8, 0..4_u8, 0..2_u8];
    (0..6_usize, 0..6_usize, count(), count()).prop_map(|(one, two, first, second)| {
        vec![
            deed(1, 1, What::Elect(one, two)),
            deed(1, 1, What::Count(one, two, first)),
            deed(1, 1, What::Count(one, two, second)),
        ]
    })
}

/// Anything, by anybody.
fn single() -> impl Strategy<Value = Deed> {
    (0..600_u32, 0..ACTORS.len(), what()).prop_map(|(gap, who, what)| deed(gap, who, what))
}

fn what() -> impl Strategy<Value = What> {
    let name = 0..NAMES.len();
    let (n, d) = (name.clone(), 0..DISTRICTS.len());
    let hands = [0..9_u8, 0..6_u8, 0..3_u8];
    let seats = prop_oneof![
        (n.clone(), 0..3_u8, d.clone(), -20..20_i8)
            .prop_map(|(a, b, c, e)| What::Begin(a, b, c, e)),
        (n.clone(), any::<bool>(), 0..REASONS.len(), -20..20_i8)
            .prop_map(|(a, b, c, e)| What::EndSeat(a, b, c, e)),
        (n.clone(), n.clone(), -20..20_i8).prop_map(|(a, b, c)| What::Swap(a, b, c)),
        (n.clone(), any::<bool>()).prop_map(|(a, b)| What::CorrectSeat(a, b)),
        (n.clone(), any::<bool>()).prop_map(|(a, b)| What::NoteEnd(a, b)),
        Just(What::Settle),
    ];
    let floor = prop_oneof![
        n.clone().prop_map(What::Leave),
        prop::collection::vec(n.clone(), 1..4).prop_map(What::Arrive),
        (0..12_u8).prop_map(What::Heads),
        n.clone().prop_map(What::Exclude),
        n.clone().prop_map(What::Readmit),
        (n.clone(), 0..CHOICES.len()).prop_map(|(who, say)| What::Cast(who, say)),
        (0..7_u8, n.clone(), d.clone()).prop_map(|(a, b, c)| What::Move(a, b, c)),
        any::<bool>().prop_map(What::OpenVote),
        hands.clone().prop_map(What::CloseVote),
        hands.prop_map(What::Correct),
        (0..5_u8, n, d).prop_map(|(a, b, c)| What::Consent(a, b, c)),
    ];
    let house = prop_oneof![
        (any::<bool>(), 0..12_u8).prop_map(|(plenary, days)| What::Convene(plenary, days)),
        Just(What::Item),
        (1..4_u8).prop_map(What::TakeUp),
        (1..4_u8, 0..OUTCOMES.len()).prop_map(|(no, how)| What::End(no, how)),
        Just(What::Open),
        Just(What::Close),
        Just(What::Cancel),
        Just(What::Withdraw),
        Just(What::CloseByName),
        any::<bool>().prop_map(What::Draft),
        Just(What::Propose),
        Just(What::WithdrawAmendment),
        Just(What::Amended),
        Just(What::Again),
    ];
    prop_oneof![3 => seats, 4 => floor, 3 => house]
}

/// The deeds as rows of a story, from a summer morning on.
pub fn rows(deeds: &[Deed]) -> Vec<Row> {
    let mut at = MORNING;
    let words = |(line, deed): (usize, &Deed)| {
        at = at.saturating_add(i64::from(deed.gap).minutes());
        let who = match deed.what {
            What::Cast(who, _) => NAMES[who],
            _ => ACTORS[deed.who % ACTORS.len()],
        };
        Row { line, at, who: who.to_owned(), does: does(&deed.what, at), then: String::new() }
    };
    deeds.iter().enumerate().map(words).collect()
}

fn does(what: &What, now: DateTime) -> String {
    let day = |days: i8| now.date().saturating_add(i64::from(days).days());
    let hands = |[yes, no, abstain]: &[u8; 3]| format!("찬성 {yes}, 반대 {no}, 기권 {abstain}");
    match what {
        What::Convene(plenary, days) => {
            let organ = if *plenary { "전체회의" } else { "운영위원회" };
            let on = day(i8::try_from(*days).unwrap_or(7));
            format!("{organ} 정기회의를 {on} {:02}:{:02}에 소집한다", now.hour(), now.minute())
        }
        What::Item => "안건 \"여러 가지\"를 올린다".to_owned(),
        What::TakeUp(no) => format!("안건 {no}을 상정한다"),
        What::End(no, how) => format!("안건 {no}을 마친다: {}", OUTCOMES[*how]),
        What::Open => "개회한다".to_owned(),
        What::Close => "폐회한다: 다음 회의 \"미정\"".to_owned(),
        What::Cancel => "회의를 취소한다: \"비\"".to_owned(),
        What::Arrive(names) => {
            let mut names: Vec<&str> = names.iter().map(|name| NAMES[*name]).collect();
            names.sort_unstable();
            names.dedup();
            format!("출석: {}", names.join(", "))
        }
        What::Leave(name) => format!("퇴장: {}", NAMES[*name]),
        What::Heads(count) => format!("구성원 {count}명이 출석하였다고 밝힌다"),
        What::Move(effect, name, district) => {
            format!("의안을 낸다: \"이렇게 한다\"{}", effect_of(*effect, *name, *district, now))
        }
        What::Withdraw => "의안을 철회한다".to_owned(),
        What::OpenVote(true) => "기명 표결을 연다".to_owned(),
        What::OpenVote(false) => "거수 표결을 연다".to_owned(),
        What::Cast(_, choice) => CHOICES[*choice].to_owned(),
        What::CloseVote(count) => format!("표결을 닫는다: {}, 안건은 이어서", hands(count)),
        What::CloseByName => "표결을 닫는다".to_owned(),
        What::Correct(count) => format!("표결 결과를 바로잡는다: {}, \"다시 셈\"", hands(count)),
        What::Exclude(name) => format!("{}을 안건에서 제척으로 뺀다: \"가족\"", NAMES[*name]),
        What::Readmit(name) => format!("{}을 안건에 다시 들인다", NAMES[*name]),
        What::Elect(one, two) => {
            format!("운영위원장 호선을 시작한다: {}, {}", NAMES[*one], NAMES[*two])
        }
        What::Count(one, two, [a, b, invalid]) => {
            format!("개표한다: {} {a}, {} {b}, 무효 {invalid}", NAMES[*one], NAMES[*two])
        }
        other => in_the_register(other, now),
    }
}

/// Deeds outside a meeting.
fn in_the_register(what: &What, now: DateTime) -> String {
    let day = |days: i8| now.date().saturating_add(i64::from(days).days());
    let seat = |plenary: bool| {
        if plenary { "전체회의 소통책임자" } else { "운영위원회 운영위원" }
    };
    match what {
        What::Consent(effect, name, district) => {
            format!("이의 없이 정한다: \"그렇게 한다\"{}", effect_of(*effect, *name, *district, now))
        }
        What::NoteEnd(name, plenary) => {
            format!("{}의 {} 자리가 끝났음을 기록한다: \"처리\"", NAMES[*name], seat(*plenary))
        }
        What::Begin(name, 0, district, days) => format!(
            "{}이 전체회의 소통책임자가 된다: {}, {}부터, 추천 \"마을넷\", 의결 \"의결\"",
            NAMES[*name], DISTRICTS[*district], day(*days)
        ),
        What::Begin(name, 1, _, days) => {
            format!("{}이 운영위원회 운영위원이 된다: {}부터, 의결 \"의결\"", NAMES[*name], day(*days))
        }
        What::Begin(name, ..) => format!("{}이 운영위원회 운영위원이 된다", NAMES[*name]),
        What::EndSeat(name, plenary, why, days) => format!(
            "{}의 {} 자리를 {}에 끝낸다: {}",
            NAMES[*name], seat(*plenary), day(*days), REASONS[*why]
        ),
        What::Swap(one, two, days) => format!(
            "{}의 전체회의 소통책임자 자리를 {}까지로 하고 {}이 잇는다: 추천 \"마을넷\", 의결 \"의결\"",
            NAMES[*one], day(*days), NAMES[*two]
        ),
        What::CorrectSeat(name, plenary) => {
            format!("{}의 {} 자리를 잘못 적은 것으로 바로잡는다: \"잘못\"", NAMES[*name], seat(*plenary))
        }
        What::Settle => "운영위원회의 운영위원 공석을 비워 둔다: \"결정\"".to_owned(),
        What::Draft(true) => {
            "마을협의회 개정안 \"개정\"을 쓴다: 책 hyeopchi-2017-amended, 사유 \"연속성\"".to_owned()
        }
        What::Draft(false) => {
            "마을협의회 개정안 \"경비\"를 쓴다: 조항 제8조 \"경비는 똑같이 부담한다.\", 사유 \"공평\""
                .to_owned()
        }
        What::Propose => "개정안을 안건으로 올린다: \"운영위원회\"".to_owned(),
        What::WithdrawAmendment => "개정안을 거둔다: \"더 의논함\"".to_owned(),
        What::Amended => format!(
            "마을협의회에 책 hyeopchi-2017-amended를 {}부터 넣는다: \"기록\"",
            day(3)
        ),
        What::Again => crate::tell::AGAIN.to_owned(),
        _ => String::new(),
    }
}

fn effect_of(effect: u8, name: usize, district: usize, now: DateTime) -> String {
    let (name, district) = (NAMES[name], DISTRICTS[district]);
    match effect {
        0 => format!(" → {name}이 운영위원회 운영위원이 됨"),
        1 => format!(" → {name}의 운영위원회 운영위원 자리를 {}에 끝냄", now.date()),
        2 => format!(" → {name}이 전체회의 소통책임자가 됨: {district}"),
        3 => " → 개정안대로 개정".to_owned(),
        4 => " → 전체회의 임시회의 소집".to_owned(),
        5 => " → 마을협의회 아래 분과위원회 \"홍보분과\"를 둠".to_owned(),
        _ => String::new(),
    }
}
