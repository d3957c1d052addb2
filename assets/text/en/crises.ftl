# Crises with Moscow, the rungs of the ladder, the steps, and incidents in the regions.

## What a crisis is about

crisis-minority = Russian speakers in the north
crisis-minority-demand = Moscow demands a special status for Russian and for its media in the northern regions, under guarantees that it watches over.
crisis-base = A base on Kazakh soil
crisis-base-demand = Moscow demands a base and the right of passage to it, as thanks for January.
crisis-caspian = Ships on the Caspian
crisis-caspian-demand = Moscow demands that the flotilla stay in port and that no line be laid or shipped past it.
crisis-border_shells = Shots over the border
crisis-border_shells-demand = Moscow demands joint patrols on the Kazakh side of the border.

## The rungs

rung-note = Note of protest
rung-note-note = The ministry in Moscow hands over a note and makes it public.
rung-envoys = Envoys and screens
rung-envoys-note = Envoys are called home, and television speaks of nothing else.
rung-troops = Troops at the border
rung-troops-note = Brigades hold an exercise that was not announced.
rung-ultimatum = Ultimatum
rung-ultimatum-note = A date is set.
rung-incursion = Over the line
rung-incursion-note = Men without badges hold a crossing and a town hall. From here the next step is force.

## What Astana can do in a week

step-act = Act
step-act-note = Move troops, close a crossing, call the partners. It presses most, provokes most and costs money.
step-object = Object
step-object-note = Protest, and leave the other side a way back. This is what happens if nothing is ordered.
step-insist = Insist
step-insist-note = Say before everybody that it will not be. It presses more; your own way back gets dearer.
step-yield = Yield
step-yield-note = Grant what is demanded. The crisis is over. It has its price, and the next demand may come sooner.

code-security-crisis-step-0 = none
code-security-crisis-step-1 = acted
code-security-crisis-step-2 = objected
code-security-crisis-step-3 = insisted
code-security-crisis-step-4 = yielded

crisis-odds-backs-down = Moscow backs down
crisis-odds-holds = Moscow stays where it stands
crisis-odds-climbs = Moscow climbs a rung
crisis-odds-force = Moscow uses force

## What came of it

event-crisis-opened = A crisis: { $crisis } ({ $region })
event-crisis-held = { $crisis }: Astana { $step }, Moscow stays on “{ $rung }”
event-crisis-climbed = { $crisis }: Astana { $step }, Moscow climbs to “{ $rung }”
event-crisis-backed-down = { $crisis }: Moscow backs down
event-crisis-yielded = { $crisis }: Astana grants the demand
event-crisis-force = { $crisis }: it has come to fighting in { $region }
event-crisis-mediated = { $crisis }: { $partner } offers to mediate

event-founded = { $region } is founded as a region of its own

## Incidents: worded alike, whoever did it

incident-depot_fire = Fire at a depot
incident-brawl = A brawl at night, with insults
incident-border_shots = Shots near a border post
incident-peoples_video = A video proclaims a “people’s assembly”
incident-cut_cable = A cable is cut, and a district is dark
event-incident = { $region }: { $incident }
event-incident-hostile = { $region }: { $incident } (sealed: Moscow’s hand was in it)
event-incident-genuine = { $region }: { $incident } (nobody’s hand was in it)
