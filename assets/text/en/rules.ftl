### Causes in the ledger that are formulas, and why an order is refused.

## Formulas

rule-calendar = The calendar moves on
rule-world = The world outside, as recorded
rule-war = The fortunes of the war
rule-allocation = Oil goes where it pays best, within what each outlet can carry
rule-nominations = Bookings follow contracts, need and the will of others
rule-draught = The Caspian falls, and ships load less
rule-outage = Something is out of service
rule-oil-sales = Sales of oil and products
rule-carriage = Carriage paid to pipelines, ships and railways
rule-oil-tax = Taxes and export duty on oil
rule-transfer = Guaranteed transfer from the National Fund
rule-other-tax = Taxes that do not come from oil
rule-upkeep = The state’s running costs
rule-transit = Transit income
rule-work = Work on a project
rule-price = The price of an order
rule-exchange-rate = The exchange rate, and the level to which it returns
rule-rate-rouble = The tenge follows the rouble
rule-rate-oil = The tenge follows oil
rule-rate-prices = The tenge gives way as prices here rise faster than abroad
rule-rate-carry = A high base rate holds the tenge
rule-rate-trust = Lost trust weakens the tenge
rule-reserves = The central bank sells reserves, or gold changes its price
rule-fund-return = The National Fund earns or loses on the markets
rule-base-rate = The base rate follows inflation and the tenge
rule-inflation = Prices rise as they usually do and as people expect
rule-prices-tenge = Shops pass on a fall of the tenge
rule-prices-russia = Shops pass on what Russian goods cost
rule-prices-fuel = Motor fuel moves all other prices
rule-prices-fiscal = A deficit of the budget drives prices
rule-prices-shock = A sudden shortage drives prices
rule-prices-base = The same month of a year ago drops out of the yearly rate
rule-fuel = Motor fuel follows crude and prices
rule-growth = Growth returns to where nothing presses
rule-growth-oil = Growth follows how much oil is lifted
rule-growth-trust = Growth follows investors’ confidence and the firms that came
rule-growth-banks = Dear credit and strained banks slow growth
rule-growth-arrivals = Those who came are at work
rule-output = Output grows, and so do its prices
rule-trade = Trade follows prices, sanctions and what the country can buy
rule-re-export = Goods are passed on to Russia
rule-rating = Those who rate the debt look at outlets, banks and the Fund
rule-goodwill = The West credits controls, open tables and the line on sanctions
rule-de-risking = Foreign banks and firms draw back before anybody makes them
rule-stigma = Buyers hold the company of Russian oil against it
rule-staying-fund = What of the National Fund can be drawn on
rule-staying-reserves = What of the reserves can be drawn on
rule-staying-credit = What lenders would lend on outlets to come
rule-staying-outlets = What other outlets could take in: contracts, ships, tank cars
rule-staying-price = What the lost oil would have earned
rule-staying-patience = How long people would bear it
rule-closure-partners = Partners who would mind
rule-closure-beijing = Beijing’s temper
rule-closure-outlets = Outlets that others wait for
rule-lag = Policies work with a lag
rule-leakage = What slips through follows demand and control
rule-estimate = The West learns, late and with noise
rule-ladder = The West’s ladder follows what it believes and its patience
rule-forgetting = Anger fades, but not below its floor
rule-cumulation = Several slights in one turn weigh more than their sum
rule-capacity = The means that the war leaves free
rule-leverage = Exposure becomes a hold
rule-red-line = Anger above the red line
rule-visits = The order of journeys is a message
rule-danger-wants = What Moscow wants
rule-danger-can = What the war leaves Moscow
rule-danger-holds = What Moscow holds
rule-schools = Hawks and realists in the Kremlin
rule-habit = Warmth drifts back to what is usual
rule-support = Support follows prices, growth and rents
rule-fear = Fear follows what Moscow says and does
rule-protest = Where the government is trusted, people go home
rule-protest-prices = Prices rise faster than people bear
rule-protest-fuel = Motor fuel is dearer than in January 2022
rule-protest-rents = Rents are dearer than in January 2022
rule-protest-hope = Growth gives little hope
rule-protest-stop = The oil towns stand idle with the main line
rule-protest-listed = Jobs are lost with the firms on Western lists
rule-protest-sponsors = A divided elite pays for unrest
rule-protest-grievance = Those who were shot are not forgotten
rule-confidence = Confidence goes back to its rest
rule-confidence-ladder = Investors look at the West’s ladder
rule-confidence-outlets = Investors look at outlets to come
rule-confidence-protest = Investors look at the street
rule-confidence-derisking = Foreign banks and firms have drawn back
rule-cohesion = Cohesion follows threats, language and media
rule-arrivals = People come from Russia, stay, go on
rule-rents = Rents follow a wave of arrivals
rule-arrivals-risk = Moscow could use some of those who came
rule-opinion = Opinion goes back to what people usually think
rule-opinion-media = What Russian media say
rule-opinion-seen = What has been seen of the war
rule-opinion-threat = Moscow’s threats
rule-opinion-words = What the government says
rule-war-seen = The war goes on, and more of it is seen
rule-war-spoken = People may speak, and more is seen
rule-threat = Threats are remembered for a time
rule-boldness = Boldness against what the public bears and wants
rule-grievance = Those who were shot are not forgotten
rule-unrest = What the street is up to
rule-elites = The elite’s unity and what divides it
rule-media = Who watches and reads what
rule-language = Reach of Kazakh and of the new script
rule-leaving = Russian speakers leave for good
rule-regions = The regions and their mean
rule-relocation = Firms move from Russia
rule-hybrid = Pressure builds where neglect lets it
rule-hybrid-fade = Agitation dies down where it is not fed
rule-garrison = Soldiers in a region calm it
rule-readiness = Readiness of the forces
rule-deterrence = Partners follow warmth and pledges
rule-founding = A region is founded
rule-wear = Alert that goes on wears troops out
rule-drill = What exercises gave fades
rule-quiet = After a crisis nobody makes the next one at once
rule-rebuild = Recruits and weapons for what the war took
rule-forces = The forces taken together
rule-march = A force on the march
rule-invitation = What yielding invited is forgotten
rule-deter-own = Own force near the border
rule-deter-partners = Partners who would mind
rule-deter-war = The war that ties Moscow’s hands
rule-deter-price = What it would cost Moscow
rule-crisis = A week of crisis
rule-reading = The services read anew, late and not without error
rule-corridor = Traffic of the corridors
rule-agenda = The agenda of the turn
rule-grading = Grading
rule-cut-short = Of a course cut short the share of the whole span that came before the fall counts
rule-start = The start of the level
rule-paper-loyalty = Words of loyalty are worth less each time
rule-war-aid = Aid follows the West’s resolve
rule-resolve-mood = The mood of the Western powers
rule-resolve-winter = Winter tells on resolve
rule-resolve-fatigue = A war without end wearies
rule-resolve-results = Aid that shows results feeds resolve
rule-war-winter = The season in Europe
rule-war-sanctions = Sanctions stand as resolve holds them
rule-war-mobilisation = Russia calls men up as it is driven back
rule-front-men = Men called up in Russia
rule-front-arms = Arms delivered to Kyiv
rule-front-push = What else moves the front
rule-war-ceasefire = The guns fall silent
rule-war-binding = Fighting and a line to hold bind Russia
rule-war-wear = Fighting wears out arms
rule-war-mending = Industry mends what was worn
rule-war-branch = What an observer says of the war
rule-clamp = Held at its bound

## Refusals

illegal-unknown = This level does not have it.
illegal-not-yours = This is not Astana’s to order.
illegal-not-now = The time for this is not now.
illegal-cooling =
    { $days ->
        [one] Too soon: again in { $days } day.
       *[other] Too soon: again in { $days } days.
    }
illegal-used-up = This cannot be done again.
illegal-being-built = It is being built already.
illegal-built = It stands already.
illegal-no-initiatives =
    { $left ->
        [0] { $limit ->
            [one] The president can take one initiative this turn, and it is taken.
           *[other] The president can take { $limit } initiatives this turn, and they are taken.
        }
        [one] This needs { $needed } initiatives, and { $left } of { $limit } is left this turn.
       *[other] This needs { $needed } initiatives, and { $left } of { $limit } are left this turn.
    }
illegal-wrong-venue = It cannot be done there.
illegal-venue-needed = Choose where.
illegal-no-loudness = It cannot be done louder than its place.
illegal-card-not-open = This card no longer asks.
illegal-option-closed = This answer is not open to you now.
illegal-out-of-range = There is no such setting.
illegal-promises-closed = Promises are made before the first turn ends.
illegal-promises-full =
    { $limit ->
        [one] One promise has been made, and no more can be.
       *[other] { $limit } promises have been made, and no more can be.
    }
illegal-link-not-yours = This link takes no orders from Astana.
illegal-not-by-land = The flotilla stays on the coast.
illegal-not-yet-founded = This region is founded only on { $date }; until then it is part of another.
illegal-no-crisis = No crisis is open.
illegal-no-fighting = There is no fighting.
illegal-lull = In these few days nothing moves.
illegal-no-such-way = It cannot go there this week.
illegal-way-cut = No railway leads there through the country’s own regions.
illegal-nothing-held = Moscow holds no region that it could keep.
illegal-over = The game is over.
