//! The three regions over which the school holidays are spread.

use std::ops::RangeInclusive;

use super::{MunicipalityCode, name};
use crate::domain::code::codes;

codes! {
    /// A region of the school holidays. The place of the school decides, not where the youth lives.
    HolidayRegion {
        /// Noord.
        Noord = "noord",
        /// Midden.
        Midden = "midden",
        /// Zuid.
        Zuid = "zuid",
    }
}

/// Municipalities that exist, by the region in which the whole of each lies: province by province, as
/// their codes were given out, and then those that came later or were put elsewhere. Gelderland is
/// split, and so are De Ronde Venen and Altena: of those nothing is proposed.
const NOORD: &[RangeInclusive<u16>] = &[
    // Groningen, Friesland, Drenthe, Overijssel and Flevoland; Hattem and Eemnes; Noord-Holland.
    14..=49,
    59..=193,
    244..=244,
    303..=303,
    317..=317,
    358..=479,
    498..=498,
    532..=532,
    737..=737,
    765..=765,
    852..=852,
    880..=880,
    995..=995,
    1598..=1598,
    1680..=1690,
    1696..=1696,
    1699..=1701,
    1708..=1708,
    1730..=1731,
    1735..=1735,
    1742..=1742,
    1773..=1774,
    1891..=1891,
    1895..=1896,
    1900..=1900,
    1911..=1911,
    1940..=1942,
    1949..=1950,
    1952..=1952,
    1966..=1966,
    1969..=1970,
    1979..=1980,
];
const MIDDEN: &[RangeInclusive<u16>] = &[
    // Zeewolde, Utrecht and Zuid-Holland.
    50..=50,
    307..=316,
    318..=356,
    482..=497,
    499..=531,
    533..=642,
    1525..=1525,
    1581..=1581,
    1621..=1621,
    1783..=1783,
    1842..=1842,
    1884..=1884,
    1892..=1892,
    1901..=1901,
    1904..=1904,
    1916..=1916,
    1924..=1926,
    1930..=1931,
    1961..=1961,
    1963..=1963,
    1978..=1978,
];
const ZUID: &[RangeInclusive<u16>] = &[
    // Zeeland, Noord-Brabant and Limburg.
    654..=667,
    669..=718,
    743..=764,
    766..=851,
    853..=879,
    882..=994,
    1507..=1507,
    1640..=1641,
    1652..=1659,
    1667..=1676,
    1695..=1695,
    1706..=1706,
    1709..=1711,
    1714..=1714,
    1719..=1719,
    1721..=1729,
    1771..=1771,
    1883..=1883,
    1894..=1894,
    1903..=1903,
    1948..=1948,
    1954..=1954,
    1982..=1982,
    1991..=1991,
];

impl HolidayRegion {
    /// The region in which a municipality lies, where it is known and the whole of it does. A
    /// proposal: which holidays a school has, its place decides.
    #[must_use]
    pub fn of(municipality: MunicipalityCode) -> Option<Self> {
        // What went into another one may lie in its region by now, or not.
        let exists = name::all().any(|named| named.code == municipality && named.exists);
        let lies = |ranges: &[RangeInclusive<u16>]| {
            exists && ranges.iter().any(|range| range.contains(&municipality.0))
        };
        match (lies(NOORD), lies(MIDDEN), lies(ZUID)) {
            (true, _, _) => Some(Self::Noord),
            (_, true, _) => Some(Self::Midden),
            (_, _, true) => Some(Self::Zuid),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::tests::check_codes;
    use crate::domain::municipality::{all, named};

    #[test]
    fn codes() {
        check_codes::<HolidayRegion>();
    }

    #[track_caller]
    fn check(names: &[&str], expected: Option<HolidayRegion>) {
        for name in names {
            let code = named(name).unwrap();
            assert_eq!(HolidayRegion::of(code), expected, "{name}");
        }
    }

    #[test]
    fn a_region_is_proposed_where_the_whole_municipality_lies_in_it() {
        let noord = ["Alkmaar", "Castricum", "Drechterland", "Eemnes", "Hattem"];
        check(&noord, Some(HolidayRegion::Noord));
        let noord = ["Dijk en Waard", "Pekela", "Steenwijkerland", "Lelystad"];
        check(&noord, Some(HolidayRegion::Noord));
        let midden = ["Utrecht", "Zeewolde", "Rotterdam", "Vijfheerenlanden"];
        check(&midden, Some(HolidayRegion::Midden));
        let zuid = ["Maastricht", "Goes", "Tilburg", "Schouwen-Duiveland"];
        check(&zuid, Some(HolidayRegion::Zuid));
        check(&["Apeldoorn", "Altena", "De Ronde Venen"], None);
        check(&["West Maas en Waal", "Oost Gelre", "Berkelland"], None);
    }

    #[test]
    fn no_municipality_lies_in_two() {
        for one in all().filter(|one| one.exists) {
            let lies = [NOORD, MIDDEN, ZUID].map(|ranges| {
                let in_it = |range: &RangeInclusive<u16>| range.contains(&one.code.0);
                usize::from(ranges.iter().any(in_it))
            });
            assert!(lies.iter().sum::<usize>() <= 1, "{}", one.name);
        }
    }
}
