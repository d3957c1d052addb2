//! Where each of many names stands in its table: found by hash, so that a look-up reads one number a step and no words.

use xxhash_rust::xxh3::xxh3_64;

/// The places of names, by hash. The names themselves stay where they are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places(Vec<(u64, u32)>);

impl Places {
    /// The places of names that stand in this order.
    pub(crate) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Places {
        let hashes = names.map(|name| xxh3_64(name.as_bytes()));
        let mut places: Vec<(u64, u32)> = hashes.zip(0..).collect();
        places.sort_unstable();
        Places(places)
    }

    /// The place of a name, given what stands at a place. Of two of one name the first.
    pub(crate) fn find<'a>(
        &self,
        name: &str,
        at: impl Fn(usize) -> Option<&'a str>,
    ) -> Option<usize> {
        let hash = xxh3_64(name.as_bytes());
        let from = self.0.partition_point(|(known, _)| *known < hash);
        let alike = self.0.get(from..).unwrap_or_default().iter();
        let alike = alike.take_while(|(known, _)| *known == hash);
        let mut places = alike.map(|(_, place)| *place as usize);
        places.find(|place| at(*place) == Some(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_of_one_name_the_first_is_found_and_others_never() {
        let names = ["oil", "rail", "oil", "grain"];
        let places = Places::of(names.into_iter());
        let find = |name: &str| places.find(name, |at| names.get(at).copied());
        assert_eq!(find("oil"), Some(0));
        assert_eq!(find("grain"), Some(3));
        assert_eq!(find("gas"), None);
        // What no longer stands at its place is not there.
        assert_eq!(places.find("rail", |_| None), None);
    }
}
