//! Trade by partner: what was sold and bought in the last span.

use crate::metric::{Group, HIGH, ONE, Sees, scalars};

scalars! { Trade from super::economy::END;
    /// All exports.
    EXPORTS: Kusd = "exports_kusd", Sees::ALL, 0, HIGH;
    /// All imports.
    IMPORTS: Kusd = "imports_kusd", Sees::ALL, 0, HIGH;
    /// Exports to Russia, goods passed on in them.
    RUSSIA_EXPORTS: Kusd = "exports_to_russia_kusd", Sees::ALL, 0, HIGH;
    /// Imports from Russia.
    RUSSIA_IMPORTS: Kusd = "imports_from_russia_kusd", Sees::ALL, 0, HIGH;
    /// Exports to China.
    CHINA_EXPORTS: Kusd = "exports_to_china_kusd", Sees::ALL, 0, HIGH;
    /// Imports from China.
    CHINA_IMPORTS: Kusd = "imports_from_china_kusd", Sees::ALL, 0, HIGH;
    /// Trade with the European Union, both ways.
    EU: Kusd = "eu_turnover_kusd", Sees::ALL, 0, HIGH;
    /// Electronics and appliances sold to Russia: seen in the tables afterwards, in Astana and abroad.
    ELECTRONICS: Kusd = "electronics_to_russia_kusd", Sees::ALL, 0, HIGH;
    /// Russia's share of all trade.
    RUSSIA_SHARE: Micro = "russia_share", Sees::ALL, 0, ONE;
    /// China's share of all trade.
    CHINA_SHARE: Micro = "china_share", Sees::ALL, 0, ONE;
}
