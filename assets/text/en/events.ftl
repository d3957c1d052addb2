# What happened, one sentence each.

act-at = { $act } ({ $venue })
event-act = { $seat }: { $act }
event-act-sealed = { $seat }, under a pretext: { $act }
event-stopped =
    { $days ->
        [one] { $target }: { $share } stopped for { $days } day. Reason given: { $reason }
       *[other] { $target }: { $share } stopped for { $days } days. Reason given: { $reason }
    }
event-answered = { $card }: { $option }
event-default = { $card } — nobody answered: { $option }
event-begun = Begun: { $name }
event-slipped =
    { $days ->
        [one] { $name } loses { $days } day
       *[other] { $name } loses { $days } days
    }
event-finished = Finished: { $name }
event-unrest-up = The street: { $from } becomes { $to }
event-unrest-down = The street calms: { $from } becomes { $to }
event-rung-up = The West goes up its ladder: { $from } to { $to }
event-rung-down = The West comes down its ladder: { $from } to { $to }
event-broken = Promise broken: { $name }
event-ended = { $name }
