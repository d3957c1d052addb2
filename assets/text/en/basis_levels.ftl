### On what the numbers of single levels rest.

basis-grievance_before_january = Judged: before January 2022 there was discontent and no dead; grievance and fear stood below where that month left them.
basis-debt_before_january = Inferred: the articles speak of a debt for January; before it a member of the pact owed what members owe.

basis-traders_gain = Judged: trade that nobody asks about brings income at once and questions later.
