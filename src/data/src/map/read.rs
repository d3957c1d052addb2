//! Reading and writing a map file, and questions to the map: which region, which country, which place.

use super::{Area, Bounds, Country, Line, MAGIC, MapData, MapError, Place, Region, VERSION};

impl MapData {
    /// Reads a map file.
    ///
    /// # Errors
    /// [`MapError`], when the bytes are no map, of another version, damaged or inconsistent. After success every
    /// index in the data is within its table.
    pub fn decode(bytes: &[u8]) -> Result<Self, MapError> {
        let body = bytes.strip_prefix(&MAGIC).ok_or(MapError::NotAMap)?;
        let (&version, body) = body.split_first().ok_or(MapError::Damaged)?;
        if version != VERSION {
            return Err(MapError::Version(version));
        }
        let (map, rest): (Self, &[u8]) =
            postcard::take_from_bytes(body).map_err(|_| MapError::Damaged)?;
        if !rest.is_empty() {
            return Err(MapError::Damaged);
        }
        map.check()?;
        Ok(map)
    }

    /// Writes a map file: what [`MapData::decode`] reads.
    ///
    /// # Errors
    /// [`MapError::Index`] when an index is out of range, [`MapError::Damaged`] when the data cannot be encoded.
    pub fn encode(&self) -> Result<Vec<u8>, MapError> {
        self.check()?;
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        bytes.extend(postcard::to_allocvec(self).map_err(|_| MapError::Damaged)?);
        Ok(bytes)
    }

    /// Regions of the division of before 8 June 2022.
    pub fn regions_2021(&self) -> impl Iterator<Item = &Region> {
        self.regions_of(false)
    }

    /// Regions of the division from 8 June 2022.
    pub fn regions_2022(&self) -> impl Iterator<Item = &Region> {
        self.regions_of(true)
    }

    /// Regions of the division of before (`false`) or after (`true`) the reform of 8 June 2022.
    pub fn regions_of(&self, after_reform: bool) -> impl Iterator<Item = &Region> {
        self.regions
            .iter()
            .filter(move |region| region.era.holds(after_reform))
    }

    /// The region of a division that holds a point of the plane.
    pub fn region_at(&self, at: [f32; 2], after_reform: bool) -> Option<&Region> {
        self.regions_of(after_reform)
            .find(|region| region.area.contains(at))
    }

    /// The country that holds a point of the plane.
    pub fn country_at(&self, at: [f32; 2]) -> Option<&Country> {
        self.countries
            .iter()
            .find(|country| country.area.contains(at))
    }

    /// A place by its id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// A line by its id.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// All indices stay within their tables.
    fn check(&self) -> Result<(), MapError> {
        let areas = (self.countries.iter().map(|country| &country.area))
            .chain(self.waters.iter().map(|water| &water.area))
            .chain(self.regions.iter().map(|region| &region.area));
        for area in areas {
            area.check()?;
        }
        let countries = self.countries.len();
        for edge in &self.edges {
            let ends = [Some(edge.country), edge.neighbour];
            if ends
                .iter()
                .flatten()
                .any(|&index| usize::from(index) >= countries)
            {
                return Err(MapError::Index("edges"));
            }
        }
        for line in &self.lines {
            let known = |index: u16| usize::from(index) < self.places.len();
            let same = line.points.len() == line.along.len() && line.points.len() >= 2;
            if !known(line.from) || !known(line.to) || !same {
                return Err(MapError::Index("lines"));
            }
        }
        Ok(())
    }
}

impl Area {
    /// The rings, each without a repeated last point.
    pub fn rings(&self) -> impl Iterator<Item = &[[f32; 2]]> {
        let starts = std::iter::once(0).chain(self.ring_ends.iter().copied());
        starts
            .zip(self.ring_ends.iter().copied())
            .filter_map(|(start, end)| self.points.get(start as usize..end as usize))
    }

    /// Whether a point of the plane lies inside, by the even-odd rule.
    pub fn contains(&self, [x, y]: [f32; 2]) -> bool {
        let mut inside = false;
        for ring in self.rings() {
            let Some(&last) = ring.last() else { continue };
            let mut before = last;
            for &here in ring {
                let crosses = (here[1] > y) != (before[1] > y);
                if crosses
                    && x < (before[0] - here[0]) * (y - here[1]) / (before[1] - here[1]) + here[0]
                {
                    inside = !inside;
                }
                before = here;
            }
        }
        inside
    }

    /// Rings and triangles stay within the points.
    fn check(&self) -> Result<(), MapError> {
        let count = self.points.len();
        let ordered = self.ring_ends.is_sorted();
        let complete = self
            .ring_ends
            .last()
            .is_none_or(|&end| end as usize == count);
        if !ordered || !complete || !self.triangles.len().is_multiple_of(3) {
            return Err(MapError::Index("rings"));
        }
        if self.triangles.iter().any(|&index| index as usize >= count) {
            return Err(MapError::Index("triangles"));
        }
        Ok(())
    }
}

impl Bounds {
    /// Width and height, kilometres.
    pub fn size(&self) -> [f32; 2] {
        [self.max[0] - self.min[0], self.max[1] - self.min[1]]
    }

    /// The middle.
    pub fn centre(&self) -> [f32; 2] {
        [
            (self.max[0] + self.min[0]) / 2.0,
            (self.max[1] + self.min[1]) / 2.0,
        ]
    }
}
