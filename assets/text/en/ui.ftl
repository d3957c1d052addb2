### The panels: everything a player reads that is not the content of a level. The voice is plain and short.

## Title

ui-title = Multivector
ui-subtitle = Kazakhstan between the powers, 2022
ui-premise = You sit in the president’s chair in January 2022. Your oil leaves through Russia, your customers are in Europe, your largest neighbour is about to invade Ukraine, and Beijing is being kind. Nobody can win everything. Keep a country that still decides for itself.
ui-title-continue = Go on with the last game
ui-title-new = Begin a game
ui-title-saves = Saved games and codes
ui-title-settings = Settings
ui-title-help = How to play, and all keys
ui-title-foot = A game of rules, not a forecast. Acts that the record does not show belong to offices, never to persons; every number can be opened down to its source.
ui-quit = Leave the program

## Levels

ui-levels-title = Choose a level
ui-levels-note = Every level plays the same rules from the same facts.
ui-level-turns =
    { $turns ->
        [one] { $turns } turn
       *[other] { $turns } turns
    }
ui-level-length =
    { $minutes ->
        [0] , under a minute each
        [one] , about a minute each ({ $all } minutes in all)
       *[other] , about { $minutes } minutes each ({ $all } minutes in all)
    }
ui-level-when = From { $from } to { $to }.
ui-level-turns-of =
    { $turns ->
        [one] { $turns } turn of a month
       *[other] { $turns } turns of a month
    }
ui-level-turns-of-day =
    { $turns ->
        [one] { $turns } turn of a day
       *[other] { $turns } turns of a day
    }
ui-level-turns-of-week =
    { $turns ->
        [one] { $turns } turn of a week
       *[other] { $turns } turns of a week
    }
ui-level-turns-of-two-months =
    { $turns ->
        [one] { $turns } turn of two months
       *[other] { $turns } turns of two months
    }
ui-level-turns-of-quarter =
    { $turns ->
        [one] { $turns } turn of a quarter
       *[other] { $turns } turns of a quarter
    }
ui-level-decide =
    A turn asks at most { $cards ->
        [0] nothing
        [one] one question
       *[other] { $cards } questions
    } and leaves room for { $initiatives ->
        [0] no initiative
        [one] one initiative
       *[other] { $initiatives } initiatives
    } of your own.
ui-level-promises =
    { $count ->
        [one] One promise is made at the start.
       *[other] { $count } promises are made at the start.
    }
ui-level-opens = How it opens
ui-level-rests = What it rests on
ui-level-rests-on =
    { $cards ->
        [one] One card
       *[other] { $cards } cards
    } and { $facts ->
        [one] one fact
       *[other] { $facts } facts
    } behind them, told by:
ui-level-article = “{ $title }”
ui-level-deals = Deals with { $list }.
ui-level-lesson = Notes for a teacher
ui-level-cards = Switch cards off
ui-level-cards-note = A card that is switched off does not come in this game. The result code carries the choice.
ui-objectives = Objectives
ui-objective-met = Fulfilled.
ui-objective-open = Not fulfilled as things stand.
ui-objective-not = Not fulfilled.
ui-own-levels = Your own levels
ui-own-note = Levels in the folder { $folder }. A file that is saved there is read again while this list is shown.
ui-own-none = There are none yet. `multivector-cli new level NAME --mine` writes one into { $folder }; it is listed here at once.
ui-own-broken = It cannot be played before its mistakes are mended.
ui-own-more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
  }
ui-levels-begin = Begin
ui-levels-back = Back to the title
ui-difficulty = Difficulty
ui-difficulty-patient = Patient
ui-difficulty-patient-note = Moscow lets much pass, and your services read it well.
ui-difficulty-usual = Usual
ui-difficulty-usual-note = The game as it is meant.
ui-difficulty-searching = Searching
ui-difficulty-searching-note = Moscow looks months ahead before it acts, and your services read it badly. The arithmetic is the same.
ui-seed = Seed
ui-seed-hint = drawn for you
ui-seed-note = Two games with the same seed meet the same dice. Leave it empty to draw one, or share a number with your class.
ui-seed-wrong = A seed is a whole number, such as 2022.

## Phases and the way on

ui-phase-brief = Brief
ui-phase-decide = Decide
ui-phase-preview = Preview
ui-phase-commit = Commit
ui-phase-report = Report
ui-phase-label = Phase { $number }: { $name }
ui-turn-of = turn { $turn } of { $turns }
ui-next-decide = To the decisions
ui-next-preview = Preview the month
ui-next-preview-day = Preview the day
ui-next-preview-week = Preview the week
ui-next-preview-two-months = Preview the two months
ui-next-preview-quarter = Preview the quarter
ui-next-commit = Commit the month
ui-next-commit-day = Commit the day
ui-next-commit-week = Commit the week
ui-next-commit-two-months = Commit the two months
ui-next-commit-quarter = Commit the quarter
ui-next-skip = Skip to the report
ui-next-brief = Open the next month
ui-next-brief-day = Open the next day
ui-next-brief-week = Open the next week
ui-next-brief-two-months = Open the next two months
ui-next-brief-quarter = Open the next quarter
ui-next-debrief = To the debrief

## Tools and windows

ui-tool-codex = Codex
ui-tool-settings = Settings
ui-tool-help = Keys
ui-tool-menu = Menu
ui-close = Close
ui-toast-read = Dismiss
ui-unknown = unknown
ui-unknown-why = Astana does not know this number. It shows in what follows from it, or in the debrief.
ui-number = { $name }: { $value }
ui-number-changed = { $name }: { $value }, { $change } in the last turn
ui-number-same = no change
ui-chart = Chart: { $name }
ui-show-on-map = Show on the map
ui-show-named-on-map = Show { $name } on the map
ui-search = Search
ui-search-hint = Search ({ $key })
ui-search-nothing = Nothing fits these words.

## Panels

ui-panel-turn = This turn
ui-panel-initiatives = Initiatives
ui-panel-policies = Policies
ui-panel-routes = Oil and goods
ui-panel-compliance = Compliance
ui-panel-relations = Relations
ui-panel-seats = Others
ui-panel-economy = Economy
ui-panel-society = People
ui-panel-security = Security
ui-panel-projects = Projects
ui-panel-promises = Promises
ui-panel-draft = Orders

## Brief

ui-brief-title = The brief
ui-brief-question = The question of the month
ui-brief-question-day = The question of the day
ui-brief-question-week = The question of the week
ui-brief-question-two-months = The question of the two months
ui-brief-question-quarter = The question of the quarter
ui-brief-wire = On the wire
ui-brief-no-cards = No card asks for an answer.
ui-brief-keys = { $next } and { $previous } move between the cards; digits answer the marked one.
ui-card-moscow = CLAIM: MOSCOW
ui-card-claims = Claim: { $who }
ui-card-astana = ASTANA
ui-card-claim = Claimed by { $claim }
ui-card-doubt = Not confirmed. The services put the chance that this report is true at { $share }; whatever reason it gives is another matter.
ui-card-default = This happens if nobody answers.
ui-sources-show =
    { $count ->
        [one] Source
       *[other] Sources ({ $count })
    }
ui-sources-hide = Hide the sources
ui-fact-source = { $id }, { $date }. { $sources }
ui-promises-due = Before the first turn ends you may make { $limit } promises to the country. Made so far: { $made }.
ui-promises-open = Choose promises
ui-unanswered-open = Back to the cards
ui-unanswered =
    { $count ->
        [one] One card has no answer yet.
       *[other] { $count } cards have no answer yet.
    }

## Decide

ui-decide-suggested = Levers that bear on the question: { $used } of { $limit } initiatives taken
ui-decide-none = No lever bears on it directly.
ui-decide-all = All initiatives
ui-initiatives-note = Everything that can be done by word or deed. The president can do few things well: { $used } of { $limit } taken this turn.
ui-kind-statement = Statement
ui-kind-visit = Visit
ui-kind-treaty = Treaty
ui-kind-build = Build
ui-kind-domestic = At home
ui-kind-military = Army
ui-kind-quiet = Quiet call
ui-kind-reprisal = Reprisal
ui-kind-pressure = Pressure
ui-kind-favour = Favour
ui-price = costs { $amount }
ui-option-price = Costs { $amount }
ui-initiatives-taken =
    { $count ->
        [0] takes no initiative
        [one] takes { $count } initiative
       *[other] takes { $count } initiatives
    }
ui-pleases = pleases: { $names }
ui-angers = angers: { $names }
ui-temper-public = the public
ui-uses =
    { $count ->
        [one] Can be done once.
       *[other] Can be done { $count } times.
    }
ui-cooldown =
    { $days ->
        [one] Again after { $days } day.
       *[other] Again after { $days } days.
    }
ui-slot = When
ui-slot-early = Early
ui-slot-middle = Middle
ui-slot-late = Late
ui-venue = Where
ui-venue-factor = The Kremlin’s anger counts { $factor } times here.
ui-loudness = How
ui-loud = Loud
ui-quiet = Quiet
ui-stage = Add to the orders
ui-unstage = Take out of the orders

## What acts are known to do

ui-effect-add = { $number } { $amount }
ui-effect-add-later =
    { $days ->
        [one] { $number } { $amount } after { $days } day
       *[other] { $number } { $amount } after { $days } days
    }
ui-effect-set = { $number }: { $value }
ui-effect-pay = { $amount } from { $from } to { $to }
ui-effect-stop =
    { $days ->
        [one] { $route }: { $share } out of service for { $days } day
       *[other] { $route }: { $share } out of service for { $days } days
    }
ui-effect-open = Opens a crisis: { $crisis }
ui-effect-begin = Begins: { $project } ({ $price } over { $days } days)
ui-effect-unseen = It also moves numbers that Astana cannot see; what moved shows in the debrief.
ui-effect-anger-down = The Kremlin is a little easier
ui-effect-anger-small = The Kremlin is annoyed
ui-effect-anger-medium = The Kremlin is angered
ui-effect-anger-large = The Kremlin is angered deeply
ui-account-budget = the budget
ui-account-fund = the National Fund
ui-account-reserves = the reserves
ui-account-companies = the companies
ui-account-world = abroad

## What is missing before something is legal

ui-needs-or = {" "}Or:{" "}
ui-needs-at-least = Needs { $number } at { $value } or more.
ui-needs-below = Needs { $number } below { $value }.
ui-needs-setting = Needs the policy “{ $policy }” at “{ $setting }” or further.
ui-needs-setting-below = Needs the policy “{ $policy }” to stop short of “{ $setting }”.
ui-needs-unseen = Depends on a number that Astana cannot see.
ui-needs-from = Not before { $date }.
ui-needs-before = Only before { $date }.
ui-needs-used = Needs first: { $name }.
ui-needs-not-used = No longer, after: { $name }.
ui-needs-came = Needs this to have happened: { $name }.
ui-needs-answered = Needs the answer “{ $answer }” to the card “{ $card }”.
ui-needs-not-answered = Not after the answer “{ $answer }” to the card “{ $card }”.
ui-needs-not-came = Decided by the card “{ $name }”.
ui-needs-done = Needs to be finished: { $name }.
ui-needs-begun = Needs to be begun: { $name }.
ui-needs-not-begun = Already begun: { $name }.
ui-needs-promised = Needs the promise: { $name }.
ui-needs-not-promised = Your promise forbids it: { $name }.
ui-needs-last-turn = Only in the last turn.

## Orders

ui-draft-title = Your orders
ui-draft-note = What you order takes effect when the turn is committed: answers and policies at once, initiatives early, in the middle or late.
ui-draft-empty = No orders yet. A turn in which nothing is ordered is an order too.
ui-draft-at-once = At once
ui-draft-earlier = { $order }: before the one above
ui-draft-remove = Take out: { $order }
ui-draft-clear = Take all orders out
ui-draft-works = { $line }; works begun: { $works }, paid as they go on
ui-draft-summary = Initiatives { $used } of { $limit }, orders { $orders }, price { $price }
ui-take-back = Take back

## Predicting before committing

ui-predict-title = Predict before you commit
ui-predict-note = If you like, say how likely each of these is to be higher when the turn is over than it is now, and say it before you read the forecast. What you said stands from the commit on, and you are told what came.
ui-predict-locked = This turn has been played once; what you said of it stands.
ui-predict-rises = How likely is it that this rises: { $number }?
ui-predict-said = { $number } rises: { $chance }
ui-predict-rose = { $number } rises: { $chance }, you said. It rose.
ui-predict-not = { $number } rises: { $chance }, you said. It did not.
ui-predict-came = What you predicted
ui-predict-scores = Your predictions
ui-predict-score =
    { $count ->
        [one] One prediction
       *[other] { $count } predictions
    }, of which { $leaning } leaned to one side; { $right } of those leaned to the right one. Brier score { $score }.
ui-predict-score-note = The Brier score is the mean square of what was said less what came. Nought is perfect; one who always says one half gets a quarter; the lower the better.
ui-predict-each = Turn by turn
ui-predict-turn = { $date }. { $line }

## Policies

ui-policies-note = They stand until you change them, and work with a lag.
ui-policy-effect = In effect now
ui-policy-change = From “{ $from }” to “{ $to }”; wholly at work after { $days } days.
ui-policy-monthly = Each month at “{ $setting }”, once it is wholly at work: { $effects }
ui-policy-monthly-none = At “{ $setting }” it takes and gives nothing of its own from month to month.

## Oil and goods

ui-routes-note = Oil takes the outlet that pays best, within what it can carry. A hand on the tap can close it, always with a reason.
ui-routes-terminal = The terminal where the main line ends
ui-routes-links = Links
ui-routes-marks = On each bar the triangle above is the contract, the one below what is nominated; the whole bar is what the link can carry.
ui-routes-home = Lines inside the country
ui-routes-tanks = Tanks
ui-routes-fleet = Ships and cars
ui-routes-fields = Fields
ui-routes-goods = Goods
ui-hand-kazakhstan = tap: Astana
ui-hand-russia = tap: Moscow
ui-hand-china = tap: Beijing
ui-hand-azerbaijan = tap: Baku
ui-hand-iran = tap: Tehran
ui-link-closed = not open
ui-link-stopped = stopped
ui-link-partly-stopped = partly stopped
ui-link-flow = carried in the turn
ui-link-capacity = can carry
ui-link-contract = contract
ui-link-nominated = nominated
ui-link-available = in service
ui-link-facts =
    { $days ->
        [one] { $flow }; ${ $tariff } a tonne, { $days } day on the way
       *[other] { $flow }; ${ $tariff } a tonne, { $days } days on the way
    }
ui-link-meter = { $route }: { $flow } carried of { $capacity } it can carry.
ui-link-meter-contract = Contract for { $contract }, { $nominated } nominated.
ui-bounded-by = Bounded by: { $bounds }
ui-bound-none = Not full: other outlets pay better, or no more oil comes this far.
ui-bound-line = its own capacity
ui-bound-contract = contract
ui-bound-cars = cars
ui-bound-transneft = Transneft
ui-bound-ceiling = your ceiling
ui-bound-outage = outage
ui-bound-tankers = tankers
ui-bound-moorings = moorings
ui-link-quota = at most
ui-link-quota-of = Ceiling: { $route }
ui-link-prefer = fill it
ui-link-prefer-of = Fill even where it costs more: { $route }
ui-link-prefer-grows = Filling it: nominations grow by { $growth } each month, and shippers bear up to ${ $dollars } a tonne more than elsewhere.
ui-link-prefer-bears = Filling it: shippers bear up to ${ $dollars } a tonne more than elsewhere.
ui-mooring = { $name }: { $condition }; in service { $share } of the last turn, { $loaded } loaded
ui-mooring-note = What it loaded in the last turn for all shippers, and the share of the turn in which it could load. Two moorings load all that the pumps ashore let through; the third is the reserve.
ui-mooring-working = working
ui-mooring-part = working in part
ui-mooring-out = out of service
ui-terminal-all = Loaded in all
ui-terminal-own = Kazakh oil
ui-terminal-others = Others’ oil: { $amount }. A stoppage cuts everybody alike.
ui-tank-room = { $share } % full; room for { $room }
ui-fleet-carries = At this depth of water the fleet can carry { $amount }, over all routes from one port together.
ui-cars-carry = { $route }: the cars can carry { $amount }.
ui-field-output = Lifted
ui-field-could = can lift
ui-field-available = in service
ui-corridor-carried = Carried
ui-corridor-demand = Shippers would send
ui-corridor-capacity = It is rated at
ui-corridor-boxes = Containers
ui-corridor-handling = Can be handled
ui-corridor-congestion = Crowding
ui-corridor-days = Border to border
ui-corridor-price = Price of a forty-foot container
ui-corridor-middle = Middle Corridor
ui-corridor-north = Northern railway
ui-corridor-income = Transit income in the last turn
ui-corridor-counted = Counted
ui-corridor-claimed = As claimed
ui-corridor-dispute = In dispute: one article names a far larger sum for transit than the traffic can have earned. The game pays what it counts; the claim stands beside it and is in nobody’s account.
ui-stopped = { $target }: { $share } out of service, announced until { $date }. Reason given: { $reason }

## Compliance

ui-compliance-note = What slips through to Russia is one thing, what the West believes slips through another, and what your customs service reads a third.
ui-compliance-ladder = The West’s ladder
ui-compliance-channels = Channels
ui-compliance-line = The line, and the published figures
ui-compliance-passed-on = What is passed on
ui-line-evade = Controls work at { $control } of what they could; what traders keep of the goods passed on: { $margin }.
ui-line-observe = Controls work as far as they are set. Nothing is added and nothing is closed.
ui-line-impose = Takes away { $cut } of what slips through and earns goodwill in the West; costs { $trade } of the trade with Russia and angers the Kremlin each month.
ui-channel-demand = What Russia would buy
ui-channel-control = Control in effect
ui-channel-read = Slips through, own reading

## Relations

ui-seats-note = Moscow, the West and Beijing act from what they want, what they believe and what an act would cost them. Each knows only what it can see.
ui-seats-expected = What the services expect
ui-seats-expect = Of Moscow next: { $act }.
ui-seats-expected-note = Of a hundred reports, so many are right as is said here; a report never says which kind it is. Intelligence is paid for by a standing policy.
ui-seats-nothing = No open act so far.
ui-seats-act = { $date }: { $act }
ui-seats-act-sealed = { $date }, under a pretext: { $act }
ui-seats-reasons-unknown = Where no reasons stand, they are not known yet: good intelligence would tell them, and so will time.
ui-seats-earlier = { $count ->
    [one] One earlier act.
   *[other] { $count } earlier acts.
}
ui-relations-note = Warmth is stored slowly and spent quickly.
ui-relations-moscow = Moscow, as your services read it
ui-relations-reading = These are readings, not facts: better intelligence makes them better. Danger is what Moscow wants, times what it can, times what it holds.
ui-relations-capitals = Capitals
ui-relations-owed = Needs, words and debts
ui-relations-hidden = What you cannot see
ui-relations-hidden-note = These are different in every game, and learned by playing.
ui-relations-war = The war
ui-hold-title = What Moscow holds
ui-hold-part = { $nth }. { $name }
ui-hold-oil = Oil over Russian soil
ui-hold-transit = Goods on the northern railway
ui-hold-food = Food
ui-hold-gas = Gas
ui-hold-power = Power
ui-hold-people = Russians of the north who are not at home
ui-hold-media = Russian media in the north
ui-hold-said = { $name } { $value }
ui-hold-label = The parts of Moscow’s hold: { $parts }
ui-hold-note = The parts add up to the hold. Each row’s bar is its part of the whole; press it to see what moved it.
ui-relations-warmed-by = Warmed by:

## Economy, people

ui-economy-note = Every dollar comes from somewhere and goes somewhere.
ui-economy-state = The state’s money
ui-economy-oil = Oil and transit
ui-economy-prices = Tenge and prices
ui-economy-rise = Prices rose in { $month } by
ui-economy-months = Rises of the last twelve months
ui-economy-country = Growth and output
ui-economy-rating = The rating of the state’s debt
ui-trade = Trade by partner, in the last turn
ui-trade-exports = Exports
ui-trade-imports = Imports
ui-trade-share = Share
ui-trade-russia = Russia
ui-trade-china = China
ui-trade-eu = European Union
ui-trade-all = All
ui-trade-note = Goods passed on stand in the exports to Russia. With the European Union both ways are counted together.
ui-society-note = A government that is feared is not supported.
ui-society-mood = Mood
ui-society-boldness = Boldness towards Moscow
ui-society-bold-wanted = What the public wants
ui-society-bold-now = What the government shows
ui-society-bold-borne = What the public can bear
ui-society-boldness-note = 0 to 100 %: how boldly one speaks and acts towards Moscow. To go beyond what a fearful public can bear costs support, and so does falling short of what its sympathies want.
ui-society-street = The street and the elite
ui-society-war = The war, as people see it
ui-society-ages-russia = Side with Russia, by age
ui-society-ages-ukraine = Side with Ukraine, by age
ui-society-regions = By region
ui-society-regions-choose = What the regions are compared by
ui-opinion-support = Support for the government
ui-opinion-russia = Side with Russia
ui-opinion-ukraine = Side with Ukraine
ui-opinion-media = Reach of Russian state media
ui-society-north = Language and media
ui-society-arrivals = People from Russia

## Security

ui-security-note = Security is won mostly by never being tested.
ui-war-title = War
ui-war-note = While it lasts a turn is a week, and twelve weeks at most. Holding and delaying stand until you say otherwise; moves and attacks are for one week.
ui-war-groups = Moscow’s groups
ui-war-battles = If it comes to a battle this week
ui-war-quiet = Nobody can attack anybody this week.
ui-war-stances = Your brigades
ui-war-stance = Order for { $force }
ui-war-table = At the table
ui-crisis-week = Week { $week } of the crisis. While it lasts a turn is a week.
ui-crisis-deterrence = What deters
ui-crisis-mediation = Mediation
ui-crisis-withstood = Withstood so far
ui-crisis-steps = What to do this week
ui-crisis-odds-note = These are the odds that act. Moscow’s resolve was drawn as the crisis opened; what it has withstood it will withstand again.
ui-deterrence-own = Own force
ui-deterrence-partners = Partners
ui-deterrence-war = Moscow’s war
ui-deterrence-price = Its price
ui-deterrence-note = Each part counts with its weight; together they are what deters. Moscow does not see it, it reads it.
ui-security-state = State of things
ui-force-strength = Strength
ui-force-wear = Wear
ui-security-deterrence = What deters
ui-security-forces = Forces
ui-security-regions = Regions
ui-force-armour = armour
ui-force-mechanised = mechanised
ui-force-air-assault = air assault
ui-force-artillery = artillery
ui-force-marines = marines
ui-force-flotilla = flotilla
ui-force-station = Station of { $force }
ui-force-moves = moves from { $from }
ui-force-readiness = Readiness
ui-region-north = north
ui-region-cohesion = Cohesion
ui-region-pressure = Hybrid pressure

## Projects

ui-projects-note = What is built is slow, costs each month, and stays.
ui-project-idle = not begun
ui-project-building = being built
ui-project-done = done
ui-project-price = { $price } over { $days } days of work
ui-project-payer = Paid by { $payer }.
ui-project-needs = Goes only as fast as the least willing of those it needs:
ui-project-will = Will of the least willing
ui-project-left = Days of work left
ui-project-slipped = Days lost so far
ui-project-spent = Spent so far
ui-project-brings = When done: { $effects }

## Promises

ui-promises-note = { $limit } promises to the country, made before the first turn ends. They cannot be taken back; the debrief grades each.
ui-promises-none = You made no promises.
ui-promise-stands = Stands.
ui-promise-broken = Broken.
ui-promise-kept = Kept.
ui-promise-missed = Not broken, but not reached.

## Preview

ui-preview-title = Before you commit
ui-preview-note = The forecast comes from the real rules, played many times over states that you could not tell from this one. It knows nothing that you do not.
ui-preview-default = { $card } → { $option } (nobody answers)
ui-preview-known = What your orders are known to do
ui-preview-nothing = Your orders have no effects that are written down beforehand.
ui-preview-limits = What the orders share
ui-preview-of = { $used } of { $limit }
ui-preview-initiatives = Initiatives
ui-preview-price = Price to the budget
ui-forecast-title = Forecast
ui-forecast-working = Working it out…
ui-forecast-games =
    { $turns ->
        [one] From { $count } futures, played on to the end of this turn.
       *[other] From { $count } futures, played on for { $turns } turns with your cabinet on a steady course.
    }
ui-forecast-band = { $low } to { $high }
ui-forecast-line = { $now } → { $band }
ui-forecast-label = Forecast of { $name }: { $low } to { $high }, middle { $middle }
ui-forecast-more = More numbers
ui-forecast-chances = Chances that something stands still, in this model
ui-forecast-chance = { $chance } (on average { $loss } of it lost)
ui-forecast-reprisals = Chances of what Moscow may do, and of an early end
ui-forecast-draft = What your orders change
ui-forecast-draft-nothing = Nothing that luck does not outweigh.
ui-forecast-draft-note = Against giving no orders under the same dice; numbers that move the same way in nine futures of ten.
ui-forecast-whatever = Whatever the cause: a storm and a pretext look alike beforehand.

## Report

ui-report-title = Report
ui-report-of = What happened in { $date }
ui-report-none = No turn has been played yet.
ui-report-quiet = Nothing that Astana could see.
ui-report-marks = ● yours · ◆ the other seats · ◇ neighbours · ■ stoppages · △ ▽ ▲ works begun, late, done · ⚠ danger
ui-report-changes = What changed, and why
ui-report-others =
    { $count ->
        [one] one other { $sum }
       *[other] { $count } others { $sum }
    }
ui-report-changes-note = Open a number to read the whole sum, down to the source.
## The sum behind a number

ui-ledger-open = Open the sum behind it
ui-ledger-previous-number = Back to the number before
ui-ledger-no-turn = No turn has been played yet, so nothing has changed it.
ui-ledger-earlier = An earlier turn
ui-ledger-later = A later turn
ui-ledger-unchanged = Nothing changed it in this turn.
ui-ledger-before = Before
ui-ledger-after = After
ui-ledger-change = Change
ui-ledger-sealed = Sealed: the true cause opens in the debrief.
ui-ledger-given = “{ $reason }”, it was said
ui-ledger-no-reason = No reason was given

## Debrief

ui-debrief-title = The debrief
ui-debrief-not-over = The game is not over yet.
ui-debrief-back = Back to the map room
ui-debrief-scenario = Rests on a future that the articles think possible: “{ $name }”.
ui-debrief-axes = Four axes
ui-debrief-axes-note = There is no single score. Each axis is a mean of numbers, read between a worst and a best value. Who falls early has the share of all days to the last one that came before the fall; the parts show how things stood then.
ui-debrief-parts = What it is made of
ui-debrief-part = { $number }, counts { $weight }
ui-review-points = Turning points
ui-review-points-note = The choices whose best alternative would have led farthest from where the game ended, all else as it was. Where an axis falls, your choice was the better one on it. Open a date to read its turn again.
ui-review-points-none = No choice of yours would have changed where the game ended.
ui-review-points-luck = No single choice of yours would have changed the end under most dice: how it ended was mostly the whole of them, the others and luck.
ui-review-points-thrown =
    { $count ->
        [one] One choice that mattered under this game’s dice alone
       *[other] { $count } choices that mattered under this game’s dice alone
    }
ui-review-working = Playing your choices otherwise: { $percent } % done…
ui-review-division = Own decisions, rivals and luck
ui-review-division-note = How far each of the three carried this game away from one without any of them, for better or worse.
ui-review-method = How this was worked out
ui-review-questions = Questions to discuss
ui-review-report = Report
ui-review-report-note = All of this as one page to read or print: timeline, turning points, charts, facts and questions.
ui-review-write = Write the report
ui-debrief-weighed = What weighed most
ui-debrief-weighed-note = The acts and events that moved the country’s numbers most, in the order in which they came.
ui-debrief-act = { $date }: { $act }
ui-chronicle-title = The years that followed
ui-chronicle-note = { $months ->
    [one] One month
   *[other] { $months } months
} on your standing orders, with a cabinet that answered in your own line. Ending and axes are judged at their end. Open a date to read its month.
ui-chronicle-open = The month of { $date }
ui-chronicle-number = { $number }: { $from } as you left, { $to } at the end
ui-debrief-reasons = Behind the reasons given
ui-debrief-charts = Charts
ui-debrief-hidden = Astana could not see this. The dashed line is what was so.
ui-debrief-code = Result code
ui-debrief-code-note = Everything needed to replay this game: for your teacher, a friend, or yourself.
ui-debrief-copy = Copy the code
ui-debrief-on = Go on from here
ui-debrief-on-note = A what-if can begin with the country as you leave it, instead of its standard state.
ui-levels-origin = Begins with the country as you left it in your own game.
ui-levels-origin-drop = Begin with the standard state instead
ui-debrief-copied = The code is copied.

## Going back

ui-rewind = Go back…
ui-rewind-title = Go back to an earlier turn
ui-rewind-note = The dice stay the same; what you do differently is all that differs. The record counts how often you go back.
ui-rewind-none = No turn has been played yet.
ui-rewind-forbidden = This level does not allow going back.
ui-rewind-to = Back to the beginning of { $date }

## Saves and leaving

ui-saves-title = Saved games and codes
ui-saves-none = There is no saved game yet. The game saves itself after each turn.
ui-save-automatic = { $level }: { $date }, { $stand }, saved by the game
ui-save-by-hand = { $level }: { $date }, { $stand }
ui-save-turn = turn { $turn }
ui-save-turn-of = turn { $turn } of { $turns }
ui-save-over = played to the end
ui-save-open = Open { $name }
ui-save-open-short = Open
ui-save-delete = Delete…
ui-save-delete-sure = Delete it for good
ui-save-keep = Keep it
ui-code-open = Open a code
ui-code-open-note = Paste a result code or the text of a save here.
ui-code-read = Read the code
ui-leave-title = Menu
ui-leave-note = The game saves itself after each turn; orders that are not committed are saved with it.
ui-leave-save = Save now
ui-leave-title-page = To the title page

## Settings

ui-settings-title = Settings
ui-settings-look = Look
ui-look-day = Day: ink on warm paper
ui-look-night = Night: the lamp turned down
ui-settings-text = Size of text
ui-settings-text-size = of the normal size
ui-settings-motion = Motion
ui-settings-reduced = Let nothing move
ui-settings-reduced-note = Oil stands still on its lines, windows do not fade, and the turn is not played back.
ui-settings-predict = Predictions
ui-settings-predict-note = In the preview you may be asked how likely it is that three of the numbers rise. The report says what came, the debrief how good you were. It acts on nothing.
ui-settings-predict-lessons = In lessons whose turns cannot be taken back
ui-settings-predict-always = In every level
ui-settings-predict-never = Never

## Codex

ui-codex-title = Codex
ui-codex-note = People, places, routes and words, what the five articles say, and where they disagree. Every page shows what it rests on and where it acts in the model.
ui-codex-search = Search ({ $key })
ui-codex-hint = words, a date, or a number such as F102
ui-codex-all = All
ui-codex-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
ui-codex-more =
    { $count ->
        [one] One more. Choose a section or search.
       *[other] { $count } more. Choose a section or search.
    }
ui-codex-back = Back
ui-codex-facts = Rests on
ui-codex-disagreements = Where sources disagree
ui-codex-entries = Explained in
ui-codex-sources = Told by
ui-codex-dated = Dated by the articles: { $date }
ui-codex-by-line = { $id }. { $outlet }. Author: { $author }. Date: { $date }.
ui-codex-position = { $id }, “{ $title }”
ui-codex-carries =
    { $count ->
        [one] One fact from this article
       *[other] { $count } facts from this article
    }
ui-codex-acts = Acts here
ui-codex-acts-nowhere = It is told, and nothing in the model rests on it.
ui-codex-record = From the public record, and not from the five articles.
ui-codex-record-says = The public record
ui-codex-why = Why it matters
ui-codex-game = In this game
ui-codex-task = For a class

## Help

ui-help-title = How to play, and all keys
ui-help-turn =
    You are trying to bring Kazakhstan through the war next door as a country that still decides for itself, though nobody can please Moscow, the West, Beijing and the people at home all at once. At the end four axes are read from bad to good (sovereignty, prosperity, cohesion, standing), without a single score; and up to three promises, where a level asks for them before its first turn ends, are graded as kept, not fulfilled or broken. Three numbers say how safe you are: staying power is how many months the country could live through a closed pipeline (more is better), the price of closure is what shutting it would cost Moscow itself (more is better), and danger weighs Moscow’s anger, its free means and its hold on you together (less is better).

    A turn has five phases. Read the brief, decide, look at the preview, commit the turn, read the report. The screen always says which phase it is; one key moves on.
ui-help-numbers = Any number opens when you press it: you then see the sum of what changed it, line by line, with its source.
ui-help-hidden = You see what Astana sees. Moscow’s anger, the West’s patience and what truly slips through the border are not on your desk; readings of them are.
ui-help-undo = You can go back to any earlier turn, where the level allows it. The dice stay the same.
ui-help-keys = Keys
ui-help-focus = Tab and Shift+Tab move from one thing to the next, the arrows move between neighbours, Enter or Space presses what has the ring. Everything can be done without a mouse.
ui-help-map = On the map
ui-map-key-pan = Shift+arrows
ui-map-pan = move the map; so does dragging
ui-map-key-zoom = + and −
ui-map-zoom = draw nearer and go farther; so does the wheel
ui-map-key-home = Home
ui-map-home = shows the whole country
ui-map-key-counter = M
ui-map-counter = takes the next counter; arrows choose a region, Enter orders it there, Esc lets it go
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-space = Space
ui-key-ctrl = Ctrl+{ $key }
ui-key-digits = 1 to 9
ui-command-primary = Moves the turn on
ui-command-back = Closes what is open; the menu
ui-command-take-back = Takes the last order back
ui-command-rewind = Goes back to an earlier turn
ui-command-save = Saves
ui-command-next-card = The next card
ui-command-previous-card = The card before
ui-command-digit = Takes or opens the numbered choice
ui-command-search = Searches the initiatives
ui-command-codex = Codex: facts and sources
ui-command-settings = Settings
ui-command-help = This list
ui-command-page-down = Down by a page
ui-command-page-up = Up by a page
ui-command-larger = Larger text
ui-command-smaller = Smaller text

## The advisers

ui-advisers = What the advisers say
ui-advisers-claim = The chance that each gives to this: { $claim }
ui-advisers-line = { $who }: “{ $words }”
ui-advisers-scores = How right the advisers were
ui-advisers-scores-note = The Brier score of each: the mean square of what was said less what came. Nought is perfect; one who always says one half gets a quarter; the lower the better.
ui-advisers-each = Everything that they said, and what came
ui-advisers-turn = { $date }: { $claim }
ui-advisers-said = { $who } { $share }
ui-advisers-came = It came so
ui-advisers-not = It did not
