//! Compact lists of the map file: positions, distances and triangles as differences of whole numbers.
//!
//! The serialiser writes small numbers short, and neighbours on a coast lie close together: a vertex takes about
//! four bytes instead of eight. Values are hundredths of a kilometre (10 m), far below the sources' accuracy.

use std::ops::Deref;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Steps a kilometre in the file.
const STEPS_PER_KM: f32 = 100.0;

/// A list of positions on the plane, kilometres.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Points(pub Vec<[f32; 2]>);

/// A list of distances, kilometres, usually rising.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Distances(pub Vec<f32>);

/// A list of vertex indices, three a triangle.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Triangles(pub Vec<u32>);

impl Deref for Points {
    type Target = [[f32; 2]];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Deref for Distances {
    type Target = [f32];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Deref for Triangles {
    type Target = [u32];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Kilometres in the file's steps. Maps span some thousand kilometres, so the cast never saturates.
fn to_steps(km: f32) -> i32 {
    (km * STEPS_PER_KM).round() as i32
}

/// The file's steps in kilometres.
fn to_km(steps: i32) -> f32 {
    steps as f32 / STEPS_PER_KM
}

/// Rounds to what the file can hold, so that a value written and read again is itself.
pub fn rounded(km: f64) -> f32 {
    to_km(to_steps(km as f32))
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut before = [0_i32; 2];
        let mut steps = Vec::with_capacity(self.len() * 2);
        for point in self.iter() {
            let here = point.map(to_steps);
            steps.extend([
                here[0].wrapping_sub(before[0]),
                here[1].wrapping_sub(before[1]),
            ]);
            before = here;
        }
        steps.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let steps = Vec::<i32>::deserialize(deserializer)?;
        let (pairs, rest) = steps.as_chunks::<2>();
        if !rest.is_empty() {
            return Err(D::Error::custom("half a position"));
        }
        let mut here = [0_i32; 2];
        let points = pairs.iter().map(|step| {
            here = [here[0].wrapping_add(step[0]), here[1].wrapping_add(step[1])];
            here.map(to_km)
        });
        Ok(Self(points.collect()))
    }
}

impl Serialize for Distances {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let steps: Vec<i32> = self.iter().map(|&km| to_steps(km)).collect();
        differences(&steps).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Distances {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let steps = sums(&Vec::<i32>::deserialize(deserializer)?);
        Ok(Self(steps.into_iter().map(to_km).collect()))
    }
}

impl Serialize for Triangles {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let indices: Vec<i32> = self.iter().map(|&index| index as i32).collect();
        differences(&indices).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Triangles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let indices = sums(&Vec::<i32>::deserialize(deserializer)?);
        let indices = indices.into_iter().map(u32::try_from);
        indices
            .collect::<Result<_, _>>()
            .map(Self)
            .map_err(D::Error::custom)
    }
}

/// Each value less the one before it.
fn differences(values: &[i32]) -> Vec<i32> {
    let mut before = 0_i32;
    let step = |&value: &i32| {
        let step = value.wrapping_sub(before);
        before = value;
        step
    };
    values.iter().map(step).collect()
}

/// The inverse of [`differences`]. Damaged input wraps instead of stopping the program.
fn sums(steps: &[i32]) -> Vec<i32> {
    let mut here = 0_i32;
    let value = |&step: &i32| {
        here = here.wrapping_add(step);
        here
    };
    steps.iter().map(value).collect()
}
