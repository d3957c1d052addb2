# What happened, one sentence each.

act-at = { $act } ({ $venue })
event-act = { $seat }: { $act }
event-act-sealed = { $seat }, under a pretext: { $act }
event-stopped =
    { $days ->
        [one] { $target }: { $share } stopped for { $days } day. Reason given: { $reason }
       *[other] { $target }: { $share } stopped for { $days } days. Reason given: { $reason }
    }
event-answered = { $card } → { $option }
event-default = { $card } → { $option } (nobody answered)
event-begun = Begun: { $name }
event-slipped =
    { $days ->
        [one] { $name } loses { $days } day
       *[other] { $name } loses { $days } days
    }
event-finished = Finished: { $name }
event-unrest-up = The street: { $to } now, { $from } before
event-unrest-down = The street calms: { $to } now, { $from } before
event-rung-up = The West goes up its ladder: { $from } to { $to }
event-rung-down = The West comes down its ladder: { $from } to { $to }
event-course-before = There is no invasion yet
event-course-long_war = Russia is at war in Ukraine, and nobody knows for how long
event-course-partial_defeat = Russia has been driven back in Ukraine, though not everywhere; Moscow calls it a victory
event-course-decisive_defeat = Russia is being beaten in Ukraine, its arms are worn, and the sanctions stand
event-course-truce = The guns in Ukraine are silent with both armies in being; Moscow calls it peace
event-course-extricated = The guns in Ukraine are silent, and the sanctions on Russia are being eased
event-course-victory = Russia has gained much ground in Ukraine and has the upper hand
event-broken = Promise broken: { $name }
event-ended = { $name }
