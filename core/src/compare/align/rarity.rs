//! How much it tells that two bodies have something in common: much where few have it, little where most do.
//!
//! That a pair drawn at random shares a thing has the chance of the part of the bodies that have it; each halving of that
//! chance is a bit of evidence (Shannon 1948; in matching records: Fellegi and Sunter 1969).

/// So many points for each bit.
pub(super) const POINTS_PER_BIT: i32 = 8;

/// The binary logarithm in sixteenths, rounded down; 0 for 0. In whole numbers, so that every machine gives the same.
fn log2_sixteenths(number: usize) -> i32 {
    if number < 2 {
        return 0;
    }
    let whole = number.ilog2();
    // Between two powers of two the logarithm is nearly a line; it is at most 0.09 above it.
    let beyond = number - (1 << whole);
    let part = (beyond * 16) >> whole;
    i32::try_from(whole * 16).unwrap_or(0) + i32::try_from(part).unwrap_or(0)
}

/// The points for having in common what so many of so many have.
pub(super) fn bit_points(some: usize, all: usize) -> i32 {
    (log2_sixteenths(all) - log2_sixteenths(some)).max(0) * POINTS_PER_BIT / 16
}

/// The points that more are worth in a larger structure than in one of so many bodies as a county commonly has, for which
/// the other weights were chosen; none for fewer.
pub(super) fn size_points(bodies: usize) -> i32 {
    const COMMON: usize = 25;
    ((log2_sixteenths(bodies) - log2_sixteenths(COMMON)) * POINTS_PER_BIT / 16).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_near_those_of_floats() {
        for number in [1_usize, 2, 3, 5, 8, 25, 100, 1000, 4000, 40_000] {
            let exact = (number as f64).log2() * 16.0;
            let found = f64::from(log2_sixteenths(number));
            assert!(found <= exact && exact - found < 2.5, "{number}: {found} {exact}");
        }
    }

    #[test]
    fn what_few_have_tells_more_than_what_most_have() {
        let points = |some| bit_points(some, 64);
        assert_eq!([1, 2, 32, 64].map(points), [48, 40, 8, 0]);
    }
}
