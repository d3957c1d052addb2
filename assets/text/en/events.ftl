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
event-unrest-up = The street: { $from } becomes { $to }
event-unrest-down = The street calms: { $from } becomes { $to }
event-rung-up = The West goes up its ladder: { $from } to { $to }
event-rung-down = The West comes down its ladder: { $from } to { $to }
event-course-before = There is no invasion yet
event-course-long_war = The war in Ukraine grinds on, and no end can be seen
event-course-partial_defeat = Russia has lost the southern coast and claims a victory; its threats elsewhere begin to sound hollow
event-course-decisive_defeat = Russia is beaten in Ukraine, its arms are spent, and the sanctions stand
event-course-truce = The guns in Ukraine fall silent with both armies in being; Moscow calls it peace and begins to rebuild
event-course-extricated = Russia is out of its war and the sanctions are being lifted by stages; it has not forgotten who stood aside
event-course-victory = Russia is winning in Ukraine, and arms again
event-broken = Promise broken: { $name }
event-ended = { $name }
