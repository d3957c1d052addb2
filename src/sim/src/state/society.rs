//! The people: what they think of the government, what they fear, who has come.

use crate::metric::{Group, HIGH, ONE, Sees, scalars};

scalars! { Society from super::relations::END;
    /// Support for the government.
    SUPPORT: Micro = "support", Sees::ALL, 0, ONE;
    /// Fear of being next.
    FEAR: Micro = "fear", Sees::ALL, 0, ONE;
    /// Cohesion of the country.
    COHESION: Micro = "cohesion", Sees::ALL, 0, ONE;
    /// Unity of the elite.
    ELITE: Micro = "elite", Sees::ALL, 0, ONE;
    /// Pressure of protest.
    PROTEST: Micro = "protest", Sees::ALL, 0, ONE;
    /// People from Russia who have come and stayed.
    ARRIVALS: People = "arrivals_stock", Sees::ALL, 0, HIGH;
    /// Who came in the last span.
    ARRIVED: People = "arrived", Sees::ALL, 0, HIGH;
    /// Reach of Kazakh in schools and offices.
    LANGUAGE: Micro = "language", Sees::ALL, 0, ONE;
    /// Reach of Russian state media in the north.
    MEDIA: Micro = "russian_media", Sees::ALL, 0, ONE;
    /// Price of motor fuel against January 2022.
    FUEL: Micro = "fuel_price", Sees::ALL, 0, 10 * ONE;
    /// The rule of law and an open public sphere.
    OPENNESS: Micro = "openness", Sees::ALL, 0, ONE;
}
