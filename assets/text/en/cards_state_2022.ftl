### What the state of the country or of the world brings, in any month of the campaign.

card-protest_again-astana = Crowds gather in the oil towns
card-protest_again-moscow = Russian television: another January is coming
card-protest_again-body = It begins as before: prices, wages, a locked gate at a depot. Nobody has fired. Governors ask for orders, unions for a minister, a general for the pact’s telephone number.
card-protest_again-option-governors = Leave it to the governors
card-protest_again-option-governors-note = Each does as he fears.
card-protest_again-option-talk = Send a minister with powers to agree
card-protest_again-option-talk-note = Wages rise, and so do hopes elsewhere.
card-protest_again-option-cordon = Cordon the squares, hold fire
card-protest_again-option-cordon-note = Quiet for now; nothing is settled.
card-protest_again-option-pact = Ask the pact to stand ready
card-protest_again-option-pact-note = A second debt before the first is paid.

card-fear_run-astana = Families in the north pack bags
card-fear_run-moscow = Moscow: Kazakhstan frightens itself
card-fear_run-body = Fuel and salt sell out after a rumour. Nothing has happened at the border. People ask whether the state has a plan, and whether it would say so.
card-fear_run-option-calm = Say that there is no ground for alarm
card-fear_run-option-calm-note = Believed by the calm, and by Moscow.
card-fear_run-option-drill = Hold an open civil-defence drill
card-fear_run-option-drill-note = A plan is seen; so is the need for one.
card-fear_run-option-north = Move the cabinet north for a month
card-fear_run-option-north-note = Comfort; other regions wait.

card-elite_rift-astana = Two ministers no longer speak
card-elite_rift-moscow = Russian bloggers: a struggle under the carpet
card-elite_rift-body = One camp wants peace with Moscow at any price, the other wants the first camp’s posts. Papers leak. Deputies ask which wind to follow.
card-elite_rift-option-let_be = Let them wear each other out
card-elite_rift-option-let_be-note = Work stops; their papers teach us something.
card-elite_rift-option-balance = Give each camp something
card-elite_rift-option-balance-note = Peace bought with offices.
card-elite_rift-option-dismiss = Dismiss both
card-elite_rift-option-dismiss-note = Fresh air, two new enemies.

card-north_agitation-astana = Leaflets in Petropavl ask for autonomy
card-north_agitation-moscow = Russian television: the north remembers
card-north_agitation-body = Unsigned, well printed, in many letterboxes at once. The town is calm; the printers are unknown. Half of the oblast’s people are Russian, and most want to be left in peace.
card-north_agitation-option-police = Let the police collect them
card-north_agitation-option-police-note = Collected, and talked about.
card-north_agitation-option-open = Publish them and answer point by point
card-north_agitation-option-open-note = Daylight helps, and spreads them.
card-north_agitation-option-brigade = Move a brigade to the oblast
card-north_agitation-option-brigade-note = Seen by friend and stranger.

card-beijing_asks-astana = Beijing’s embassy would like something in return
card-beijing_asks-moscow = Moscow: China gives nothing for nothing
card-beijing_asks-body = Politely put: a longer lease on pipeline terms, fewer words on Xinjiang in our press, a price for gas below the market. No deadline is mentioned.
card-beijing_asks-option-thank = Thank them and wait
card-beijing_asks-option-thank-note = They can wait as well.
card-beijing_asks-option-gas = Grant the gas price
card-beijing_asks-option-gas-note = Part of the debt is paid in cash.
card-beijing_asks-option-words = Grant the silence
card-beijing_asks-option-words-note = Paid by people who cannot answer.

card-west_envoy-astana = An envoy comes with a list of firms
card-west_envoy-moscow = Moscow: Washington gives orders in Astana
card-west_envoy-body = The Treasury’s envoy is courteous. Microchips and engines go in by one door and out by another. He asks what will be done before names are published.
card-west_envoy-option-study = Promise to study the list
card-west_envoy-option-study-note = He has heard it before.
card-west_envoy-option-close = Close the worst firms at once
card-west_envoy-option-close-note = Patience is bought; friends of friends are hurt.
card-west_envoy-option-deal = Share data, in return for time
card-west_envoy-option-deal-note = Sovereigns dislike both halves.

card-firm_listed-astana = Washington lists a Kazakh firm
card-firm_listed-moscow = Moscow: now you see what friendship with them is worth
card-firm_listed-body = The first name is a trader in electronics with two desks and great turnover. Banks ask who is next. The owner knows people.
card-firm_listed-option-regret = Express regret
card-firm_listed-option-regret-note = Banks draw their own conclusion.
card-firm_listed-option-prosecute = Prosecute the owner
card-firm_listed-option-prosecute-note = Credible abroad, awkward at home.
card-firm_listed-option-protest = Protest against the listing
card-firm_listed-option-protest-note = Applause in Moscow, frost in Washington.

card-realists_call-astana = A quiet message: some in Moscow want fewer quarrels
card-realists_call-moscow = Moscow newspaper: expect less of neighbours, lose fewer
card-realists_call-body = An academic with good friends suggests a channel without cameras. He speaks for a ministry, or for himself. The hawks would call it weakness, theirs and ours.
card-realists_call-option-hear = Hear him and promise nothing
card-realists_call-option-hear-note = A door ajar.
card-realists_call-option-channel = Open the channel
card-realists_call-option-channel-note = Fewer surprises, one more secret.
card-realists_call-option-refuse = Refuse: let them say it aloud
card-realists_call-option-refuse-note = Clean hands, a lost ear.

card-kyiv_asks-astana = Kyiv’s embassy asks for medicine and generators
card-kyiv_asks-moscow = Moscow: humanitarian cargo has carried shells before
card-kyiv_asks-body = No arms, no statement, only lorries. Citizens have already filled a warehouse. The request is small enough to refuse without being noticed.
card-kyiv_asks-option-citizens = Leave it to the citizens
card-kyiv_asks-option-citizens-note = Kind, and deniable.
card-kyiv_asks-option-state = Send it as a state
card-kyiv_asks-option-state-note = A flag on each lorry.
card-kyiv_asks-option-both_sides = Send to both sides of the front
card-kyiv_asks-option-both_sides-note = Even, and praised by neither.

card-fuel_cap-astana = The cap on fuel prices runs out
card-fuel_cap-moscow = Moscow: petrol is cheaper on our side
card-fuel_cap-body = Petrol sold below cost leaves in foreign tanks; refiners lose; last January began at a pump. The energy ministry wants to let the price rise, the interior ministry does not.
card-fuel_cap-option-extend = Extend the cap
card-fuel_cap-option-extend-note = Quiet pumps, empty ones at times.
card-fuel_cap-option-step = Raise it in small steps, with aid to the poor
card-fuel_cap-option-step-note = Grumbling, spread thin.
card-fuel_cap-option-foreign = Keep the cap; foreign cars pay more
card-fuel_cap-option-foreign-note = Fair, and hard to police.
