//! The worlds in which stories begin. Names of persons are invented but for the public roles of the
//! council of 2017.

use clerk::bodies::registry::Found;
use clerk::bodies::seats::Begin;
use clerk::bylaws::versions::NewVersion;
use clerk::people::persons::Enter;
use council::BodyId;
use council::bodies::districts::District;
use council::bodies::registry::{Kind, RosterState};
use council::bodies::seats::Holder;
use jiff::civil::{DateTime, date};
use kit::When;

use crate::stage::{Stage, Stop};
use crate::steps::book;
use crate::story::Row;

/// Districts of a small map: address word, name, English name.
const DISTRICTS: [(&str, &str, &str); 8] = [
    ("nowon", "노원", "Nowon"),
    ("eunpyeong", "은평", "Eunpyeong"),
    ("seongbuk", "성북", "Seongbuk"),
    ("seodaemun", "서대문", "Seodaemun"),
    ("seongdong", "성동", "Seongdong"),
    ("mapo", "마포", "Mapo"),
    ("gwanak", "관악", "Gwanak"),
    ("gangdong", "강동", "Gangdong"),
];

/// Members of the village council: ten liaisons and their districts; the first five sit in the
/// committee too.
const VILLAGE: [(&str, &str); 10] = [
    ("한가온", "nowon"),
    ("문나래", "nowon"),
    ("윤다솜", "eunpyeong"),
    ("서라온", "seongbuk"),
    ("진마루", "seongbuk"),
    ("안바다", "seodaemun"),
    ("유새봄", "seongdong"),
    ("남아라", "mapo"),
    ("지자람", "mapo"),
    ("천차미", "gwanak"),
];

/// Members of the resident council, twenty as its book asks at least.
const RESIDENTS: [&str; 20] = [
    "강가람",
    "고나루",
    "권다온",
    "길라임",
    "나무늘",
    "도마음",
    "류바람",
    "명새롬",
    "민아람",
    "방여울",
    "변이룸",
    "봉자연",
    "사차오름",
    "석초롱",
    "선하람",
    "설한별",
    "소한솔",
    "신해솔",
    "엄희망",
    "예나봄",
];

/// Members of the advisory committee, invented.
const ADVISERS: [&str; 6] = ["가은솔", "나한빛", "다온유", "라은결", "마루한", "바로미"];

/// What a world begins with: its name, and the council it tells of.
pub const WORLDS: [(&str, &str); 5] = [
    ("empty", ""),
    ("hyeopchi-2017", "협치서울지역협의회"),
    ("hyeopchi-village", "마을협의회"),
    ("jumin-jachi", "가온동 주민자치회"),
    ("jamun", "자문위원회"),
];

/// Builds a world in an empty house.
pub fn build(name: &str, stage: &mut Stage) -> Result<(), Stop> {
    match name {
        "empty" => Ok(()),
        "hyeopchi-2017" => council_of_2017(stage),
        "hyeopchi-village" => village(stage),
        "jumin-jachi" => residents(stage),
        "jamun" => advisers(stage),
        other => Err(Stop::unread(format!("there is no world {other}"))),
    }
}

/// The act of a world, by the house itself.
macro_rules! by_house {
    ($build:expr, $act:ident($($arg:expr),* $(,)?)) => {{
        let (clerk, who, key) = $build.stage.desk()?;
        let done = $build.stage.wait(clerk.$act(&who, &key $(, $arg)*))?;
        $build.stage.done += 1;
        done
    }};
}

struct Build<'s> {
    stage: &'s mut Stage,
    council: BodyId,
}

impl<'s> Build<'s> {
    /// A council with its book from the day of its founding.
    fn begin(stage: &'s mut Stage, at: &str, found: Found, text: &str) -> Result<Self, Stop> {
        let mut build = Self { stage, council: BodyId::new(0) };
        build.at(at);
        build.council = build.body(found)?;
        build.stage.council = Some(build.council);
        let effective_at = build.stage.now().date().at(0, 0, 0, 0);
        let source = "제정".to_owned();
        let version =
            NewVersion { body: build.council, text: text.to_owned(), effective_at, source };
        build.step();
        by_house!(build, enter_version(version));
        Ok(build)
    }

    /// Sets the clock.
    fn at(&mut self, at: &str) {
        let at: DateTime = at.parse().expect("a time");
        let row =
            Row { line: 0, at, who: "집".to_owned(), does: String::new(), then: String::new() };
        self.stage.enter(&row, false);
    }

    /// Goes on to the next act at the same moment.
    fn step(&mut self) {
        let now = self.stage.now().to_string();
        self.at(&now);
    }

    fn body(&mut self, found: Found) -> Result<BodyId, Stop> {
        self.step();
        Ok(by_house!(self, found_body(found)))
    }

    fn districts(&mut self) -> Result<(), Stop> {
        for (nth, (code, name, name_en)) in (0_u8..).zip(DISTRICTS) {
            self.step();
            let district = District {
                code: code.to_owned(),
                name: name.to_owned(),
                name_en: name_en.to_owned(),
                col: nth % 3,
                line: nth / 3,
            };
            by_house!(self, enter_district(district));
        }
        Ok(())
    }

    fn person(&mut self, name: &str) -> Result<Holder, Stop> {
        self.step();
        let form = Enter { name: name.to_owned(), ..Enter::default() };
        Ok(Holder::Person(by_house!(self, enter_person(form)).it))
    }

    fn seat(&mut self, form: Begin) -> Result<(), Stop> {
        self.step();
        by_house!(self, begin_seat(form));
        Ok(())
    }

    fn organ(&mut self, slug: &str, name: &str, roster: RosterState) -> Result<BodyId, Stop> {
        let mut found = Found::new(slug, name, Kind::Organ);
        found.parent = Some(self.council);
        found.organ = Some(slug.to_owned());
        found.roster = roster;
        self.body(found)
    }
}

/// The council of 2017: those whose public roles its packet states. Its roster is not complete.
fn council_of_2017(stage: &mut Stage) -> Result<(), Stop> {
    let mut found = Found::new("hyeopchi", "협치서울지역협의회", Kind::Council);
    found.aliases = vec!["지역협의회".to_owned()];
    let mut build = Build::begin(stage, "2016-09-30T10:00:00", found, &book("hyeopchi-2017")?)?;
    build.districts()?;
    let plenary = build.organ("plenary", "전체회의", RosterState::Partial)?;
    let committee = build.organ("committee", "운영위원회", RosterState::Partial)?;
    let named = ["송문식", "위성남", "신상선", "박용수", "이상훈", "이현주", "홍성민"];
    for name in named {
        let holder = build.person(name)?;
        let appointed_by = Some("2016. 9. 30. 전체회의 의결".to_owned());
        let member = Begin { appointed_by, ..Begin::new(committee, holder, "committee-member") };
        build.seat(member)?;
        if name == "송문식" {
            let appointed_by = Some("2016. 9. 30. 호선".to_owned());
            build.seat(Begin { appointed_by, ..Begin::new(committee, holder, "chair") })?;
        }
        if name == "홍성민" {
            let district = Some("eunpyeong".to_owned());
            build.seat(Begin { district, ..Begin::new(plenary, holder, "liaison") })?;
        }
    }
    build.person("민성환")?;
    Ok(())
}

/// A small council under the same book, with a complete roster and invented members.
fn village(stage: &mut Stage) -> Result<(), Stop> {
    let found = Found::new("village", "마을협의회", Kind::Council);
    let mut build = Build::begin(stage, "2016-09-30T10:00:00", found, &book("hyeopchi-2017")?)?;
    build.districts()?;
    let plenary = build.organ("plenary", "전체회의", RosterState::Complete)?;
    let committee = build.organ("committee", "운영위원회", RosterState::Complete)?;
    let from = Some(When::Day(date(2016, 9, 30)));
    for (nth, (name, district)) in VILLAGE.into_iter().enumerate() {
        let holder = build.person(name)?;
        let liaison = Begin {
            district: Some(district.to_owned()),
            from,
            evidence: Some("2016. 9. 자치구 공론장".to_owned()),
            ..Begin::new(plenary, holder, "liaison")
        };
        build.seat(liaison)?;
        let appointed_by = Some("2016. 9. 30. 전체회의 의결".to_owned());
        let seat = |role: &str| Begin {
            from,
            appointed_by: appointed_by.clone(),
            ..Begin::new(committee, holder, role)
        };
        if nth < 5 {
            build.seat(seat("committee-member"))?;
        }
        if nth == 0 {
            build.seat(seat("chair"))?;
        }
    }
    Ok(())
}

/// An invented resident council of twenty, its roster complete.
fn residents(stage: &mut Stage) -> Result<(), Stop> {
    let mut found = Found::new("gaondong", "가온동 주민자치회", Kind::Council);
    found.aliases = vec!["주민자치회".to_owned()];
    found.organ = Some("council".to_owned());
    found.roster = RosterState::Complete;
    let mut build = Build::begin(stage, "2017-01-02T10:00:00", found, &book("jumin-jachi")?)?;
    let council = build.council;
    let from = Some(When::Day(date(2017, 1, 2)));
    for (nth, name) in RESIDENTS.into_iter().enumerate() {
        let holder = build.person(name)?;
        let evidence = Some("2016. 12. 20. 공개추첨 기록, 교육 수료".to_owned());
        let nominated_by = Some("공개추첨".to_owned());
        let member =
            Begin { from, evidence, nominated_by, ..Begin::new(council, holder, "member") };
        build.seat(member)?;
        if nth == 0 {
            let appointed_by = Some("2017. 1. 2. 호선".to_owned());
            build.seat(Begin { from, appointed_by, ..Begin::new(council, holder, "chair") })?;
        }
    }
    Ok(())
}

/// An invented advisory committee of six, its roster complete; its book lets it decide in writing.
fn advisers(stage: &mut Stage) -> Result<(), Stop> {
    let mut found = Found::new("jamun", "자문위원회", Kind::Council);
    found.organ = Some("committee".to_owned());
    found.roster = RosterState::Complete;
    let text = book("jamun-wiwonhoe")?;
    let mut build = Build::begin(stage, "2017-01-02T10:00:00", found, &text)?;
    let council = build.council;
    let from = Some(When::Day(date(2017, 1, 2)));
    for (nth, name) in ADVISERS.into_iter().enumerate() {
        let holder = build.person(name)?;
        let appointed_by = Some("2017. 1. 2. 위촉".to_owned());
        let evidence = Some("2016. 12. 20. 심사 기록".to_owned());
        let member = Begin {
            from,
            appointed_by,
            evidence,
            ..Begin::new(council, holder, "appointed-member")
        };
        build.seat(member)?;
        if nth == 0 {
            let appointed_by = Some("2017. 1. 2. 호선".to_owned());
            build.seat(Begin { from, appointed_by, ..Begin::new(council, holder, "chair") })?;
        }
    }
    Ok(())
}
