### On what the advisers’ figures rest.

basis-expert_fitted = The expert’s log-odds were fitted by logistic regression to what came true in games that programs played with many seeds, over numbers that Astana sees (`cargo run --release -p multivector-ai --example advisers` prints how well they fit).
basis-adviser_energy = An office that knows its own machines speaks with too much certainty: overconfidence is the commonest error that studies of expert forecasts find.
basis-adviser_foreign = An office that lives by talking believes that talks help: it takes good ends for likelier than they are.
basis-adviser_finance = An office that is blamed for every miss stays near one half, where no miss looks bad.
basis-adviser_security = An office that is blamed for what it did not foresee, and thanked for nothing that did not happen, sees danger everywhere.
