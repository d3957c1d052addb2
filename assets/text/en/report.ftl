# The printed report of a finished game.

report-title = { $level }: after-action review
report-note = Made from the record of one game by playing parts of it again. All figures hold in this model only.
report-team = Team
report-seed = Seed of the dice
report-difficulty = Difficulty
report-difficulty-patient = Patient
report-difficulty-usual = Usual
report-difficulty-searching = Searching
report-turns = Turns played
report-rewinds = Times gone back
report-not-comparable = This game went on from a save of other rules. Its result does not compare with that of other games, and what happened before is not in this report.

report-ending = The ending
report-ending-name = { $name }, { $date }
report-ending-scenario = Scenario: “{ $scenario }”. Sources: { $sources }

report-axes = Four axes
report-axes-caption = There is no single score. Endings and axes are judged at the end of the years that followed; whoever falls before has the share of that whole span that came before the fall.
report-axis = Axis
report-left = When you left
report-end = At the end
report-change = Change

report-promises = Promises
report-promises-caption = What was promised at the start, and how it was kept
report-promises-none = No promises were made.
report-promise = Promise
report-grade = Grade

report-points = Turning points
report-points-note = The choices of this game whose best alternative would have led farthest from where it ended, the greatest first. Farther does not mean better: where a change is negative, your choice was the better one on that axis.
report-points-none = No choice of this game would have changed where it ended.
report-point = { $place }. { $date }
report-point-caption = The axes at the end, as it was and with the other choice of { $date }; the last column is a mean with its standard error
report-as-it-was = As it was
report-otherwise = Otherwise
report-other-dice = Under other dice

report-division = Own decisions, rivals and luck
report-division-note = How far each of the three carried this game away from one without any of them. A share counts movement of all four axes, for better or worse; the columns of the axes say which way.
report-division-caption = Shares, and what each added to the axes, with standard errors
report-who = Who
report-share = Share
report-reference = Without any of them

report-timeline = What happened
report-years = The years that followed
report-played = The turns you played
report-charts = Numbers over time
report-chart = { $number } began at { $from }, stood at { $left } when you left and at { $to } at the end. The lowest was { $low }, the highest { $high }.
report-chart-played = { $number } began at { $from } and stood at { $to } at the end. The lowest was { $low }, the highest { $high }.
report-chart-hidden = { $number } (Astana could not see it)

report-opened = Behind the reasons given
report-opened-none = No stoppage was ordered under a pretext, and none came by itself.

report-questions = Questions to discuss

report-sources = Facts you met
report-sources-note = The facts behind the cards, acts and questions of this game. The game tells them in its own words.
report-sources-caption = Facts with their dates and articles
report-fact = Fact
report-date = Date
report-says = What it says
report-article = Articles

report-method = How this was made
report-code = Result code
report-code-note = Everything needed to play this game again, in the window, on the teacher’s page or on the command line.
report-hash = Hash of the last state: { $hash }
