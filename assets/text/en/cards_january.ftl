### Bloody January, week by week.

card-gas_doubled-astana = The price of gas for cars has doubled; Zhanaozen is in the street
card-gas_doubled-moscow = Russian television: the usual suspects abroad
card-gas_doubled-body = It began on 2 January in the oil towns and spreads. People shout about a price, then about who has ruled for thirty years.
card-gas_doubled-option-wait = Let the governors explain
card-gas_doubled-option-wait-note = They explain, and the crowd grows.
card-gas_doubled-option-price = Put the price back, for half a year
card-gas_doubled-option-price-note = The crowd has won something.
card-gas_doubled-option-cabinet = Dismiss the cabinet as well
card-gas_doubled-option-cabinet-note = A head rolls; who is next?

card-who_to_call-astana = 5 January: the city hall of Almaty burns
card-who_to_call-moscow = Moscow: an ally has only to ask
card-who_to_call-body = Some police have fled, and armed men are among the crowd. The army is far off and unsure. The Russian-led pact could be on the airfields within a day.
card-who_to_call-option-alone = Rely on our own, and hold
card-who_to_call-option-alone-note = Longer nights, nobody to thank.
card-who_to_call-option-pact = Ask the pact for guards
card-who_to_call-option-pact-note = They come quickly, and will be remembered.
card-who_to_call-option-speak = Go to Almaty and speak
card-who_to_call-option-speak-note = Nobody can promise how it ends.

card-order_to_fire-astana = The generals want it in writing: fire without warning
card-order_to_fire-moscow = Moscow: a state defends itself
card-order_to_fire-body = They call the crowd terrorists; among it are looters, armed men, and people who came about a price. Soldiers will do what the paper says. The dead will be counted later, by name.
card-order_to_fire-option-armed = Only at those who shoot
card-order_to_fire-option-armed-note = Slower; an officer must judge.
card-order_to_fire-option-refuse = Refuse, and open the talks
card-order_to_fire-option-refuse-note = Some units feel betrayed.
card-order_to_fire-option-stands = Sign
card-order_to_fire-option-stands-note = It cannot be taken back.

card-pact_lingers-astana = The square is quiet; foreign soldiers still guard it
card-pact_lingers-moscow = Moscow: we stay until the task is done
card-pact_lingers-body = They guard airfields and have fired on nobody. Officers who were afraid in the first week sleep better beside them. Somewhere each morning of their stay is written down.
card-pact_lingers-option-date = Set a date and thank them
card-pact_lingers-option-date-note = Correct, and on record as a favour.
card-pact_lingers-option-now = Send them home at once
card-pact_lingers-option-now-note = Less is owed; the guard is tired.
card-pact_lingers-option-spring = Ask them to stay
card-pact_lingers-option-spring-note = Calmer nights, a longer bill.

card-lists_at_the_gate-astana = Families stand at the prison gate with lists
card-lists_at_the_gate-moscow = Moscow: those responsible were trained abroad
card-lists_at_the_gate-body = Thousands were taken in a week. Some fired; some were carrying bread. Lawyers are kept out for reasons of security, and the first stories from inside have reached the street.
card-lists_at_the_gate-option-security = Wait until it is safe
card-lists_at_the_gate-option-security-note = The lists grow longer.
card-lists_at_the_gate-option-lawyers = Let the lawyers in
card-lists_at_the_gate-option-lawyers-note = Some officers must answer.
card-lists_at_the_gate-option-amnesty = Amnesty for all who shot nobody
card-lists_at_the_gate-option-amnesty-note = Soldiers ask who honours them.

card-first_president-astana = What becomes of the first president?
card-first_president-moscow = Moscow: a statesman we respect
card-first_president-body = He gave up the presidency in 2019 and kept much: a title, relatives in good places and, until last week, the Security Council. The crowd pulled down his statue.
card-first_president-option-silence = Say nothing of him
card-first_president-option-silence-note = Both camps wait.
card-first_president-option-chair = You have his chair; leave him his peace
card-first_president-option-chair-note = Power in one hand.
card-first_president-option-era = Close the era: offices, names, assets
card-first_president-option-era-note = An applause that frightens.

card-what_to_call_it-astana = The month needs a name
card-what_to_call_it-moscow = Moscow: a coup from abroad, put down in time
card-what_to_call_it-body = Protest, riots, rebellion, attack: each word already has its newspapers. The count of the dead is not closed. What is said now will be in the schoolbooks, or be contradicted there.
card-what_to_call_it-option-attack = An attack by terrorists
card-what_to_call_it-option-attack-note = Simple; the families hear it too.
card-what_to_call_it-option-tragedy = A tragedy: read the names
card-what_to_call_it-option-tragedy-note = The longest hour of the year.
card-what_to_call_it-option-inquiry = Ask outsiders to find out
card-what_to_call_it-option-inquiry-note = The answer may name you.

card-debt_presented-astana = Moscow’s embassy speaks of gratitude
card-debt_presented-moscow = Moscow: Kazakhstan was saved, and will remember
card-debt_presented-body = Nothing is asked for. A date for a visit is proposed, a phrase for the statement: saved. War is in the air next door, and the phrase would be quoted then.
card-debt_presented-option-phrase = Sign the phrase
card-debt_presented-option-phrase-note = Cheap today.
card-debt_presented-option-thanks = Thank the pact, not Moscow
card-debt_presented-option-thanks-note = Five flags were there.
card-debt_presented-option-own = Say it was our own doing
card-debt_presented-option-own-note = Proud; not forgotten there.

card-new_country-astana = A speech is due: what is new about the new country?
card-new_country-moscow = Moscow: an internal matter of a friend
card-new_country-body = The oil towns want wages, the students parties, the ministers quiet. A promise made in January will be read aloud in every January to come.
card-new_country-option-order = Promise order
card-new_country-option-order-note = It is heard by those who keep it.
card-new_country-option-bread = Promise wages and cheaper credit
card-new_country-option-bread-note = Paid later, as prices.
card-new_country-option-ballot = Promise parties and a vote
card-new_country-option-ballot-note = Some will try it.

card-statue_down-astana = In Taldykorgan a statue of the first president is pulled down
card-statue_down-moscow = Russian television: a mob without leaders

card-network_off-astana = The internet is shut off; banks and bakeries stop with it
card-network_off-moscow = Moscow: a necessary measure

card-flights_land-astana = Transport aircraft of the pact land at Almaty; guards take over plants
card-flights_land-moscow = Moscow: peacekeepers, at an ally’s request

card-no_flights-astana = No foreign soldier has come; units from the south reach Almaty
card-no_flights-moscow = Moscow: we were not asked, we hope it ends well

card-count_rises-astana = The count of the dead passes two hundred, police and soldiers among them
card-count_rises-moscow = Moscow: the price of foreign meddling

card-who_staged_it-astana = Some say the unrest was staged against the president; nobody shows how
card-who_staged_it-moscow = Russian bloggers: look across the ocean

card-debt_word-astana = Commentators in Moscow begin to use the word “debt”
card-debt_word-moscow = Russian television: gratitude is a duty
