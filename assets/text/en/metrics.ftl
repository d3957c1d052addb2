### Names of the numbers of the state, and one line on what each means. $name is the entity a number belongs to.

## Calendar

metric-calendar-day = Date
metric-calendar-span-days = Length of the turn
metric-calendar-turn = Turns played
metric-calendar-capital = Name of the capital
metric-calendar-capital-note = Nur-Sultan until September 2022, Astana again since.
code-calendar-capital-0 = Nur-Sultan
code-calendar-capital-1 = Astana

## The war

metric-war-front = Front in Ukraine
metric-war-front-note = Above nought Russia advances, below it retreats.
metric-war-resolve = Western resolve
metric-war-resolve-note = The will of the main Western powers to go on helping Kyiv.
metric-war-binding = Russian means tied down
metric-war-binding-note = The share of Russia’s means that the war holds. While it is high, Moscow can do little elsewhere.
metric-war-sanctions = Sanctions on Russia
metric-war-sanctions-note = The weight of Western sanctions on Russia.
metric-war-mobilisation = Mobilisation in Russia
metric-war-mobilisation-note = The draft, and the flight from it.
metric-war-branch = Course of the war
metric-war-branch-note = Which of the documented courses the war is on.
code-war-branch-0 = before the invasion
code-war-branch-1 = long war
code-war-branch-2 = Russian setback
code-war-branch-3 = Western fatigue

## Oil

metric-oil-brent-cents = Brent
metric-oil-brent-cents-note = Price of a barrel of North Sea oil, mean of the last turn.
metric-oil-production-tonnes = Oil lifted
metric-oil-production-tonnes-note = Lifted in the last turn.
metric-oil-exports-tonnes = Oil exported
metric-oil-exports-tonnes-note = Exported in the last turn, by all outlets.
metric-oil-exports-over-russia-tonnes = Exported over Russia
metric-oil-exports-over-russia-tonnes-note = Exported in the last turn over Russian soil.
metric-oil-exports-bypass-russia-tonnes = Exported round Russia
metric-oil-exports-bypass-russia-tonnes-note = Exported in the last turn by outlets that do not touch Russia.
metric-oil-exports-cpc-total-tonnes = Loaded at the CPC terminal
metric-oil-exports-cpc-total-tonnes-note = By all shippers in the last turn, Russian oil among it.
metric-oil-main-line-available = CPC: share of the month at work
metric-oil-main-line-available-note = What its pipe and its moorings could bring and load, against all of them at work.
metric-oil-terminal-tonnes-per-day = CPC terminal: can load a day
metric-oil-terminal-tonnes-per-day-note = What pumps and meters on the shore let through for all shippers. Two of the three moorings can load all of it.
metric-oil-usual-production-tonnes-per-day = Oil lifted a day, as usual
metric-oil-usual-production-tonnes-per-day-note = In a usual month of late. Growth follows how far today’s lifting is above or below it.
metric-oil-refined-tonnes = Refined at home
metric-oil-refined-tonnes-note = Refined or used at home in the last turn.
metric-oil-shut-in-tonnes = Oil shut in
metric-oil-shut-in-tonnes-note = What could have been lifted but had no outlet.
metric-oil-stored-tonnes = Put into tanks
metric-oil-stored-tonnes-note = Put into tanks in the last turn; taken out, if below nought.
metric-oil-sales-kusd = Sales of oil
metric-oil-sales-kusd-note = What the exports of the last turn were worth at the market’s border.
metric-oil-carriage-kusd = Paid for carriage
metric-oil-carriage-kusd-note = Paid abroad in the last turn for pipelines, ships and railways.
metric-oil-russia-share = Share over Russia
metric-oil-russia-share-note = The share of exports that crosses Russian soil.
metric-oil-concentration = Concentration of outlets
metric-oil-concentration-note = 100 % would be a single outlet.
metric-oil-stigma = Russian discount
metric-oil-stigma-note = What buyers ask off the price because your oil loads beside Russian oil.
metric-oil-staying-power-months = Staying power
metric-oil-staying-power-months-note = How many months the country lives through a closure of the Caspian pipeline. Fund, credit, storage and contracts raise it.
metric-oil-price-of-closure = Price of closure
metric-oil-price-of-closure-note = What a stop would cost Moscow: its own oil in the pipe, its share, its partners, Beijing’s temper.
metric-oil-outlet-confidence = Faith in new outlets
metric-oil-outlet-confidence-note = What contracts and credits lend to outlets that are still to come.
metric-oil-transneft-will = Will of Transneft
metric-oil-transneft-will-note = The share of Kazakh bookings that Transneft, Russia’s pipeline company, accepts at Samara. It shrinks when Moscow is angry.
metric-oil-tanker-dwt-tonnes = Tankers on the Caspian
metric-oil-tanker-dwt-tonnes-note = What all tankers that sail for Kazakhstan could carry at once in deep water (their deadweight).
metric-oil-draught = Load of the tankers
metric-oil-draught-note = The share of their deadweight that the water at the berths lets them load. The Caspian is falling.
metric-oil-tank-cars = Tank cars for crude
metric-oil-tank-cars-note = Railway cars at hand between Tengiz and Aktau. Each carries about 60 t.
metric-oil-field-capacity-tonnes-per-day = { $name }: can lift a day
metric-oil-field-available = { $name }: in service
metric-oil-field-output-tonnes = { $name }: lifted
metric-oil-route-capacity-tonnes-per-day = { $name }: can carry a day
metric-oil-route-capacity-tonnes-per-day-note = For Kazakh oil, when nothing is wrong.
metric-oil-route-contract-tonnes-per-day = { $name }: contracted a day
metric-oil-route-contract-tonnes-per-day-note = What the contract is for. Shippers book so much when nothing presses them. Nought where no contract binds.
metric-oil-route-nominated-tonnes-per-day = { $name }: booked a day
metric-oil-route-nominated-tonnes-per-day-note = What shippers have booked (nominated). Pumps, cars and papers follow a contract slowly.
metric-oil-route-available = { $name }: in service
metric-oil-route-available-note = The share of the last turn’s capacity that was there.
metric-oil-route-flow-tonnes = { $name }: carried
metric-oil-route-flow-tonnes-note = Kazakh oil carried in the last turn.
metric-oil-route-quota = { $name }: ceiling
metric-oil-route-preferred = { $name }: preference
metric-oil-route-open = { $name }: open to Kazakh oil
code-oil-route-preferred-0 = none
code-oil-route-preferred-1 = preferred
code-oil-route-open-0 = not open
code-oil-route-open-1 = open
metric-oil-mooring-available = { $name }: in service
metric-oil-mooring-available-note = The share of the last turn in which it could load. One mooring alone loads 60 to 70 % of a normal month.
metric-oil-mooring-loaded-tonnes = { $name }: loaded
metric-oil-mooring-loaded-tonnes-note = Loaded there in the last turn, for all shippers.
metric-oil-market-sold-tonnes = { $name }: taken
metric-oil-market-price-cents = { $name }: price
metric-oil-node-stock-tonnes = { $name }: in the tanks

## Goods

metric-corridor-titr-tonnes = Middle Corridor
metric-corridor-titr-tonnes-note = Goods over the Caspian and the Caucasus in the last turn.
metric-corridor-titr-teu = Middle Corridor, containers
metric-corridor-titr-teu-note = Containers on it in the last turn, counted as twenty-foot boxes (TEU).
metric-corridor-titr-capacity-tonnes-per-year = Middle Corridor, capacity
metric-corridor-titr-capacity-tonnes-per-year-note = What it can carry in a year.
metric-corridor-titr-demand-tonnes-per-year = Middle Corridor, demand
metric-corridor-titr-demand-tonnes-per-year-note = What shippers would send by it in a year if it were as quick and cheap as before.
metric-corridor-titr-handling = Middle Corridor, handling
metric-corridor-titr-handling-note = The share of its capacity that ports, ferries and crews can handle so far. They learn as traffic comes.
metric-corridor-titr-congestion = Middle Corridor, crowding
metric-corridor-titr-congestion-note = What is sent against what can be handled. Above 100 % goods wait, and journeys grow longer and dearer.
metric-corridor-titr-days = Middle Corridor, journey
metric-corridor-titr-days-note = Days that a container needs from one end of it to the other, waiting in them.
metric-corridor-titr-dollars-per-container = Middle Corridor, price
metric-corridor-titr-dollars-per-container-note = What a forty-foot container costs on it.
metric-corridor-north-teu = Northern railway
metric-corridor-north-teu-note = Containers over Russia in the last turn.
metric-corridor-north-level = Northern railway, level
metric-corridor-north-level-note = The share of the traffic of 2021 that still runs.
metric-corridor-north-dollars-per-container = Northern railway, price
metric-corridor-north-dollars-per-container-note = What a forty-foot container costs over Russia.
metric-corridor-iran-tonnes = Railway to Iran
metric-corridor-iran-tonnes-note = Goods over Turkmenistan to Iran in the last turn.
metric-corridor-income-kusd = Transit income
metric-corridor-income-kusd-note = Earned in the last turn by letting goods through, counted from the traffic.
metric-corridor-income-claimed-kusd = Transit income, as claimed
metric-corridor-income-claimed-kusd-note = One article speaks of about 5 billion dollars a year without saying who counted. This is that sum for the turn, less what the northern railway has lost. It is shown beside the count and is in no account. Another article calls that railway dead; the figures say that it shrank and still runs.

## What is being built

metric-projects-stage = { $name }: stage
code-projects-stage-0 = not begun
code-projects-stage-1 = being built
code-projects-stage-2 = done
metric-projects-days-left = { $name }: days of work left
metric-projects-spent-kusd = { $name }: spent
metric-projects-slipped-days = { $name }: days lost
metric-projects-will = { $name }: will of the partners

## Money

metric-economy-budget-kusd = Budget
metric-economy-budget-kusd-note = The republican budget since the start; below nought is a deficit that has to be paid for.
metric-economy-national-fund-kusd = National Fund
metric-economy-national-fund-kusd-note = Oil money put by abroad.
metric-economy-reserves-kusd = Reserves
metric-economy-reserves-kusd-note = Gold and currency of the central bank.
metric-economy-companies-kusd = Earned by companies
metric-economy-companies-kusd-note = Earnings of producers and carriers since the start.
metric-economy-world-kusd = The rest of the world
metric-economy-world-kusd-note = The other side of every payment since the start.
metric-economy-kzt-per-usd = Tenge per dollar
metric-economy-kzt-per-usd-note = Mean of the last turn. A higher figure is a weaker tenge.
metric-economy-inflation = Inflation
metric-economy-inflation-note = Prices in shops against a year before: the rises of the last twelve months together. As a month comes round again, its old rise drops out.
metric-economy-price-level = Prices in shops
metric-economy-price-level-note = Against January 2022, which is 100 %.
metric-economy-russian-goods-cost = Cost of Russian goods
metric-economy-russian-goods-cost-note = In tenge, against January 2022, which is 100 %. It rises with Russian prices and with a dear rouble.
metric-economy-price-pressure = Rises still to come
metric-economy-price-pressure-note = How far shops have still to catch up with what Russian goods cost. They do so over many months.
metric-economy-price-shock = Sudden shortage
metric-economy-price-shock-note = By how much prices rise in the coming month because goods are short or wages leap. Half of it goes on into the month after.
metric-economy-month-price-rise = { $name }: rise of prices
metric-economy-month-price-rise-note = How much prices rose in this month when it last came round. Twelve of these make inflation.
metric-economy-usual-rouble-kopecks = Usual rouble
metric-economy-usual-rouble-kopecks-note = Kopecks to the dollar in a usual month of late: 7,500 are 75 roubles. A rouble that falls below it pulls the tenge down.
metric-economy-growth = Growth
metric-economy-growth-note = Output against a year before.
metric-economy-output-kusd-per-year = Output
metric-economy-output-kusd-per-year-note = What the country makes in a year, at the prices and the exchange rate of the day.
metric-economy-base-rate = Base rate
metric-economy-base-rate-note = What the central bank asks for money.
metric-economy-revenue-kusd = Revenue
metric-economy-revenue-kusd-note = What the state took in the last turn.
metric-economy-spending-kusd = Spending
metric-economy-spending-kusd-note = What the state spent in the last turn.
metric-economy-relocated-firms = Firms from Russia
metric-economy-relocated-firms-note = Firms that have moved here from Russia.
metric-economy-investor-confidence = Investors’ confidence
metric-economy-investor-confidence-note = Whether money wants to come and to stay.
metric-economy-rating = Rating of the state’s debt
metric-economy-rating-note = What lenders are told of the chance to be repaid. AAA is best; below BBB- many funds may not lend; D is a state that does not pay.
code-economy-rating-0 = D
code-economy-rating-1 = SD
code-economy-rating-2 = C
code-economy-rating-3 = CC
code-economy-rating-4 = CCC-
code-economy-rating-5 = CCC
code-economy-rating-6 = CCC+
code-economy-rating-7 = B-
code-economy-rating-8 = B
code-economy-rating-9 = B+
code-economy-rating-10 = BB-
code-economy-rating-11 = BB
code-economy-rating-12 = BB+
code-economy-rating-13 = BBB-
code-economy-rating-14 = BBB
code-economy-rating-15 = BBB+
code-economy-rating-16 = A-
code-economy-rating-17 = A
code-economy-rating-18 = A+
code-economy-rating-19 = AA-
code-economy-rating-20 = AA
code-economy-rating-21 = AA+
code-economy-rating-22 = AAA
metric-economy-rating-outlook = Outlook of the rating
metric-economy-rating-outlook-note = Where the rating is likely to go next.
code-economy-rating-outlook-0 = negative
code-economy-rating-outlook-1 = stable
code-economy-rating-outlook-2 = positive
metric-economy-rating-strain = Strain on the rating
metric-economy-rating-strain-note = What worries those who rate the debt: a main line that stands still, banks cut off, a National Fund run down.

## Trade

metric-trade-exports-kusd = Exports
metric-trade-exports-kusd-note = All goods sold abroad in the last turn, oil among them.
metric-trade-imports-kusd = Imports
metric-trade-imports-kusd-note = All goods bought abroad in the last turn.
metric-trade-exports-to-russia-kusd = Exports to Russia
metric-trade-exports-to-russia-kusd-note = Sold in the last turn, with the goods that were only passed on.
metric-trade-imports-from-russia-kusd = Imports from Russia
metric-trade-imports-from-russia-kusd-note = Bought in the last turn.
metric-trade-exports-to-china-kusd = Exports to China
metric-trade-exports-to-china-kusd-note = Sold in the last turn, as Kazakh tables count it. China’s tables show more.
metric-trade-imports-from-china-kusd = Imports from China
metric-trade-imports-from-china-kusd-note = Bought in the last turn, as Kazakh tables count it. China’s tables show more.
metric-trade-eu-turnover-kusd = Trade with the European Union
metric-trade-eu-turnover-kusd-note = Sold and bought in the last turn. Most of it is oil.
metric-trade-electronics-to-russia-kusd = Electronics to Russia
metric-trade-electronics-to-russia-kusd-note = Telephones and appliances sold to Russia in the last turn. The tables show them afterwards, here and abroad.
metric-trade-russia-share = Russia’s share of trade
metric-trade-russia-share-note = Of all that was sold and bought in the last turn.
metric-trade-china-share = China’s share of trade
metric-trade-china-share-note = Of all that was sold and bought in the last turn.

## Compliance

metric-compliance-leakage = True leakage
metric-compliance-leakage-note = What truly slips through to Russia, over all channels.
metric-compliance-west-estimate = Leakage as the West sees it
metric-compliance-west-signal = Leakage, the West says
metric-compliance-west-signal-note = What the West says it believes slips through: late, and not all of it.
metric-compliance-ladder = The West’s ladder
metric-compliance-ladder-note = From trust, by measures against whole branches, to a country that nobody deals with. The West comes down a rung only when it sees much less slip through.
code-compliance-ladder-0 = Trust
code-compliance-ladder-1 = Warning
code-compliance-ladder-2 = Envoy
code-compliance-ladder-3 = Firms listed
code-compliance-ladder-4 = Banks at risk
code-compliance-ladder-5 = Sectoral measures
code-compliance-ladder-6 = Pariah
metric-compliance-listed-firms = Firms on Western lists
metric-compliance-listed-firms-note = Kazakh firms under Western sanctions.
metric-compliance-line = The line on sanctions
code-compliance-line-0 = let them be evaded
code-compliance-line-1 = observe them
code-compliance-line-2 = impose them
metric-compliance-candour = Candour of the figures
metric-compliance-candour-note = How much of the trade the published tables show, and how soon.
metric-compliance-bank-risk = Strain on the banks
metric-compliance-bank-risk-note = How much trouble banks here have with banks abroad.
metric-compliance-derisking = Drawing back
metric-compliance-derisking-note = How far foreign banks and firms have drawn back of their own accord, before any measure.
metric-compliance-goodwill = The West’s goodwill
metric-compliance-goodwill-note = What controls, open tables and the line on sanctions have earned. With it the West bears more before it climbs.
metric-compliance-margin-kusd = Traders’ margin
metric-compliance-margin-kusd-note = What traders earned in the last turn by passing goods on to Russia.
metric-compliance-lukoil-stakes = Lukoil’s stakes
metric-compliance-lukoil-stakes-note = What sanctioned Lukoil still holds of its shares in four Kazakh oil projects. 100 % is what it held in 2022.
metric-compliance-channel-control = { $name }: control
metric-compliance-channel-control-note = How tight control is in effect.
metric-compliance-channel-demand = { $name }: demand
metric-compliance-channel-demand-note = What Russia would buy this way.
metric-compliance-channel-leak = { $name }: true leak
metric-compliance-channel-read = { $name }: own reading
metric-compliance-channel-read-note = What the customs service believes slips through. It may be wrong.

## Moscow

metric-moscow-anger = Moscow’s anger
metric-moscow-anger-note = What it wants. Stored, and never wholly forgotten.
metric-moscow-floor = What Moscow does not forget
metric-moscow-capacity = Moscow’s means
metric-moscow-capacity-note = What the war leaves free.
metric-moscow-leverage = Moscow’s hold
metric-moscow-leverage-note = What it could stop: oil, transit, food, the trust of the north.
metric-moscow-danger = Danger from Moscow
metric-moscow-danger-note = Anger times means times hold.
metric-moscow-hawks = Hawks in the Kremlin
metric-moscow-january-debt = Debt for January
metric-moscow-january-debt-note = What Moscow feels it is owed for sending troops in January 2022.
metric-moscow-red-line = Moscow’s red line
metric-moscow-slights = Slights
metric-moscow-slights-note = Slights given in the last turn. Several in one turn weigh more than their sum.
metric-moscow-paper-loyalty = Words of loyalty
metric-moscow-paper-loyalty-note = Given so far. Each is worth less than the one before.

## Relations

metric-relations-west-patience = The West’s patience
metric-relations-beijing-price = Beijing’s price
metric-relations-beijing-debt = Owed to Beijing
metric-relations-beijing-debt-note = Favours taken that will be remembered.
metric-relations-doctrine = Credit of the even rule
metric-relations-doctrine-note = How far others believe that you treat every secession alike.
metric-relations-warmth = { $name }
metric-relations-warmth-note = Warmth towards Astana. It drifts back to what is usual.

## The people

metric-society-support = Support
metric-society-support-note = Support for the government.
metric-society-fear = Fear of being next
metric-society-fear-note = How many fear that what befell Ukraine comes here.
metric-society-cohesion = Cohesion
metric-society-cohesion-note = Whether the country’s parts want to stay one country.
metric-society-elite = Unity of the elite
metric-society-elite-note = Whether those at the top pull the same way.
metric-society-protest = Pressure of protest
metric-society-protest-note = Fed by prices, fear and disappointment.
metric-society-arrivals-stock = Arrivals who stayed
metric-society-arrivals-stock-note = People from Russia who have come and stayed.
metric-society-arrived = Arrived in the last turn
metric-society-language = Reach of Kazakh
metric-society-language-note = In schools and offices.
metric-society-russian-media = Reach of Russian state media
metric-society-russian-media-note = In the north.
metric-society-fuel-price = Price of fuel
metric-society-fuel-price-note = Against January 2022, which is 100 %.
metric-society-openness = Openness
metric-society-openness-note = The rule of law and a public that may speak.

## Security

metric-security-readiness = Readiness
metric-security-readiness-note = How soon the forces could act.
metric-security-strength = Strength
metric-security-strength-note = Against what a neighbour could send.
metric-security-navy = Caspian flotilla
metric-security-navy-note = Whether the sea routes can be watched.
metric-security-partners = Partners who would mind
metric-security-partners-note = How much it would cost an attacker elsewhere.
metric-security-deterrence = Deterrence
metric-security-deterrence-note = All told: strength, readiness, partners, cohesion.
metric-security-conflict = Conflict
metric-security-conflict-note = How things stand between Moscow and Astana at arms. In a crisis and in a war a turn is a week.
code-security-conflict-0 = calm
code-security-conflict-1 = crisis
code-security-conflict-2 = fighting
code-security-conflict-3 = frozen
code-security-conflict-4 = settled at the table
code-security-conflict-5 = lost
metric-security-hybrid = Hybrid pressure
metric-security-hybrid-note = Agitation, sabotage, incidents: mean over the northern regions.
metric-security-region-cohesion = { $name }: cohesion
metric-security-region-cohesion-note = Cohesion with the rest of the country.
metric-security-region-pressure = { $name }: hybrid pressure
metric-security-region-pressure-note = Agitation, sabotage, border incidents.
metric-security-force-region = { $name }: station
metric-security-force-readiness = { $name }: readiness

## What is believed

metric-knowledge-moscow-anger = Moscow’s anger, as read
metric-knowledge-moscow-anger-note = Your services’ reading. Better intelligence makes it better.
metric-knowledge-moscow-capacity = Moscow’s means, as read
metric-knowledge-moscow-capacity-note = Your services’ reading of what the war leaves free.
metric-knowledge-moscow-danger = Danger, as read
metric-knowledge-moscow-danger-note = Your services’ reading of the danger from Moscow: what it wants, times what it can, times what it holds.
metric-knowledge-leakage = Leakage, own reading
metric-knowledge-leakage-note = What your customs service believes slips through.
metric-knowledge-intelligence = Intelligence
metric-knowledge-intelligence-note = How well your services see.
metric-knowledge-moscow-next = Moscow’s next act, as reported
metric-knowledge-moscow-next-note = What the services expect the Kremlin to do. They may be wrong, or deceived.
code-knowledge-moscow-next-0 = nothing in particular
metric-knowledge-moscow-next-trust = How often such reports are right
metric-knowledge-moscow-next-trust-note = Out of a hundred reports of this quality, so many name what Moscow then means to do.
metric-knowledge-moscow-reads-deterrence = Deterrence, as Moscow reads it
metric-knowledge-moscow-reads-deterrence-note = How dear Moscow thinks that force against Kazakhstan would be.
metric-knowledge-moscow-reads-drift = Drift, as Moscow reads it

## What was asked, done and promised

metric-agenda-initiatives = Initiatives a turn
metric-agenda-initiatives-note = How much the president can do in a turn; less in a crisis.
metric-agenda-question = The question of the turn
metric-agenda-ending = The ending
metric-agenda-difficulty = Difficulty
metric-agenda-difficulty-note = How far Moscow looks ahead, and how well Astana reads it. The arithmetic is the same.
code-agenda-difficulty-0 = patient
code-agenda-difficulty-1 = usual
code-agenda-difficulty-2 = searching
metric-agenda-axis-sovereignty = Sovereignty
metric-agenda-axis-prosperity = Prosperity
metric-agenda-axis-cohesion = Cohesion, graded
metric-agenda-axis-standing = Standing
metric-agenda-lever-used = { $name }: times used
metric-agenda-lever-ready-day = { $name }: again from
metric-agenda-card-stage = { $name }: stage
metric-agenda-card-answer = { $name }: answer
metric-agenda-card-day = { $name }: came on
metric-agenda-promise-stage = { $name }: stage
code-agenda-promise-stage-0 = not made
code-agenda-promise-stage-1 = stands
code-agenda-promise-stage-2 = broken
metric-policy-setting = { $name }: ordered
metric-policy-effect = { $name }: in effect
metric-policy-effect-note = Follows the order with a lag; 100 % is the highest setting.
