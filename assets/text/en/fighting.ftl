### The weekly war on the graph of regions: counters, stances, odds, terms, and what came of a week.

## Moscow’s groups

group-kurgan_group = Kurgan group
group-chelyabinsk_group = Chelyabinsk group
group-omsk_group = Omsk group
group-orenburg_group = Orenburg group
group-caspian_group = Caspian group

## The ground

ground-steppe = open steppe
ground-forest_steppe = birch woods and lakes
ground-desert = desert
ground-river = a river line
ground-mountain = mountains
ground-city = a city

## Stances

stance-hold = Hold
stance-hold-note = Stand and fight where it is.
stance-delay = Delay
stance-delay-note = Give ground rather than blood: fewer losses on both sides, and the region is lost more often.
stance-withdraw = Withdraw
stance-withdraw-note = Leave for a neighbouring region before the first shot. No losses; the region is left to its home guard.
stance-attack = Counter-attack
stance-attack-note = Attack a neighbouring region that is occupied. Meanwhile it defends its own region badly.
stance-advance = Advance
stance-advance-note = Attack a neighbouring region.

## Outcomes and their odds

outcome-repulsed = the attack is thrown back
outcome-stalemate = neither side gives way
outcome-gives_way = the defender falls back in order
outcome-breaks = the defender breaks
battle-odds-attack = Attack
battle-odds-defence = Defence
battle-odds-ground = Ground
battle-odds-surprise = Surprise
battle-odds-losses = Losses: attacker { $attacker }, defender { $defender }
battle-odds-reading = The other side’s strength is what the services read; it may be wrong.

## Terms

terms-status_quo = Back to where things stood
terms-status_quo-note = Moscow’s forces go home, and nothing is granted.
terms-neutrality = Neutrality
terms-neutrality-note = Moscow’s forces go home, and Astana gives up what Tashkent, Ankara and the West have pledged.
terms-region = What is occupied stays occupied
terms-region-note = The fighting ends where the lines are. What Moscow holds is lost.
terms-chance = Chance that Moscow accepts

## What came of it

event-battle-moscow-repulsed = { $region }: an attack is thrown back
event-battle-moscow-stalemate = { $region }: an attack comes to a halt; neither side gives way
event-battle-moscow-gives_way = { $region }: the defenders fall back, and Moscow’s forces move in
event-battle-moscow-breaks = { $region }: the defence breaks, and Moscow’s forces move in
event-battle-moscow-undefended = { $region }: Moscow’s forces move in past the home guard
event-battle-astana-repulsed = { $region }: the counter-attack is thrown back
event-battle-astana-stalemate = { $region }: the counter-attack comes to a halt; neither side gives way
event-battle-astana-gives_way = { $region }: the occupiers fall back, and the region is Astana’s again
event-battle-astana-breaks = { $region }: the occupiers break, and the region is Astana’s again
event-battle-astana-undefended = { $region }: nobody holds it, and it is Astana’s again
event-battle-odds = { $event } (chances: thrown back { $repulsed }, undecided { $stalemate }, falls back { $gives_way }, breaks { $breaks })

event-war-begun = Moscow’s groups have drawn up along the border. From now on each week counts.
event-war-help-arms = The first arms from { $partner } have come
event-war-help-money = The first money from { $partner } for the war has come
event-war-help-word = { $partner } speaks up in Moscow
event-war-cut-off = { $counter } is cut off from its supply
event-war-captured = { $counter } found no way out
event-war-offered = { $seat } offers: { $terms }
event-war-refused = Moscow refuses: { $terms }
event-war-frozen = The fighting stops where it stands
event-war-settled = The fighting ends at the table: { $terms }
event-war-lost = The war is lost

pretext-fighting = There is fighting there.

## Orders in words

order-stance = { $counter }: { $stance }
order-stance-to = { $counter }: { $stance }, { $region }
order-stance-home = { $counter }: { $stance }, over the border
order-offer = Offer Moscow: { $terms }

## Numbers

metric-security-war-weeks = Week of the fighting
metric-security-war-weeks-note = It lasts twelve weeks at most.
metric-security-war-still-weeks = Weeks without movement
metric-security-war-still-weeks-note = When no region changes hands for some weeks the fighting freezes.
metric-security-wars = Wars
metric-security-wars-note = Fought so far.
metric-security-regions-lost = Regions lost
metric-security-regions-lost-note = Under occupation.
metric-security-losses = Losses of the forces
metric-security-losses-note = The share of their strength that is gone. Behind it stand people.
metric-security-moscow-losses = Losses of Moscow’s groups
metric-security-moscow-losses-note = The share of their strength that is gone, as everybody counts it from open sources. Behind it stand people.
metric-security-moscow-sent = Sent by Moscow
metric-security-moscow-sent-note = The strength of all it has sent so far.
metric-security-outside-pressure = Outside pressure on Moscow
metric-security-outside-pressure-note = What other capitals say in Moscow. It counts at the table.
metric-security-war-help = Help with arms
metric-security-war-help-note = What arms from partners have added to the readiness of the forces.
metric-security-war-offer = Astana’s offer
metric-security-war-offer-note = What Astana has laid on the table.
metric-security-war-moscow-offer = Moscow’s offer
metric-security-war-moscow-offer-note = What Moscow has laid on the table. Who offers the same accepts it.
metric-security-displaced = Displaced people
metric-security-displaced-note = Driven from home inside the country. Nothing gets better because they had to leave.
metric-security-region-held = { $name }: in whose hands
metric-security-region-held-note = Links and fields in an occupied region stand still.
metric-security-force-stance = { $name }: stance
metric-security-force-stance-note = What it does in the fighting.
metric-security-force-towards = { $name }: goes to
metric-security-force-towards-note = Where it withdraws or counter-attacks.
metric-security-group-place = { $name }: where it stands
metric-security-group-place-note = Across the border, or in a region.
metric-security-group-strength = { $name }: strength
metric-security-group-strength-note = On the scale of Astana’s forces.
metric-security-group-readiness = { $name }: readiness
metric-security-group-readiness-note = How far it is rested and supplied.
metric-security-group-stance = { $name }: stance
metric-security-group-stance-note = What it does in the fighting.
metric-security-group-towards = { $name }: goes to
metric-security-group-towards-note = Where it withdraws or attacks.
metric-security-group-read = { $name }: strength as read
metric-security-group-read-note = Fighting strength as Astana’s services read it; better intelligence errs less.
code-security-region-held-0 = Astana’s
code-security-region-held-1 = fought over
code-security-region-held-2 = occupied
code-security-force-stance-0 = holds
code-security-force-stance-1 = delays
code-security-force-stance-2 = withdraws
code-security-force-stance-3 = counter-attacks
code-security-group-stance-0 = holds
code-security-group-stance-1 = delays
code-security-group-stance-2 = withdraws
code-security-group-stance-3 = attacks
code-security-war-offer-0 = nothing
code-security-war-offer-1 = back to where things stood
code-security-war-offer-2 = neutrality
code-security-war-offer-3 = what is occupied stays occupied
code-security-war-moscow-offer-0 = nothing
code-security-war-moscow-offer-1 = back to where things stood
code-security-war-moscow-offer-2 = neutrality
code-security-war-moscow-offer-3 = what is occupied stays occupied
code-security-group-place-0 = across the border
code-security-group-towards-0 = nowhere
code-security-force-towards-0 = nowhere

## Causes

rule-battle = A week’s moves and battles
rule-war-supply = Supply, rest and reinforcement in the fighting
rule-war-help = What partners send
rule-war-toll = What a week of war does to the country
rule-war-cost = What the war costs Moscow elsewhere
rule-displaced = People driven from home
rule-occupation = Occupied or fought over, and at a standstill
rule-war-table = Terms agreed at the table
rule-war-ends = The end of the fighting
