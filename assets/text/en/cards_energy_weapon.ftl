### The energy weapon, June to November 2022.

card-sweep_at_sea-astana = Divers look for wartime mines under the terminal
card-sweep_at_sea-moscow = Moscow: some fifty mines must be cleared
card-sweep_at_sea-body = It was announced before anybody spoke in St Petersburg, and the war did leave mines there. Two of three moorings are closed; with Kashagan under repair, one suffices.
card-sweep_at_sea-option-accept = Accept it: safety first
card-sweep_at_sea-option-accept-note = True or not, it is quiet.
card-sweep_at_sea-option-send = Send two engineers to watch
card-sweep_at_sea-option-send-note = You will know what they saw.
card-sweep_at_sea-option-pretext = Say the word “pretext”
card-sweep_at_sea-option-pretext-note = The papers print it; Moscow too.

card-partners_letter-astana = The line’s American shareholders offer to write to Moscow
card-partners_letter-moscow = Moscow: private firms know whom they need
card-partners_letter-body = Russia holds a third of the consortium, Kazakhstan a fifth; American and European companies load their own oil here and lose with you. Their letter would be read; so would your signature under it.
card-partners_letter-option-alone = Let them write alone
card-partners_letter-option-alone-note = Business speaks to business.
card-partners_letter-option-together = Sign it too
card-partners_letter-option-together-note = Many hands, one addressee.
card-partners_letter-option-russian = Ask the Russian shareholder instead
card-partners_letter-option-russian-note = It depends on the line as well.

card-order_of_causes-astana = Cabinet asks: what came first?
card-order_of_causes-moscow = Moscow: chronology is not guilt
card-order_of_causes-body = The inspection was in spring, the mine search announced on 15 June, the stage on the 17th, the offer to Europe on 4 July, the court on the 5th. Three ministers, three stories.
card-order_of_causes-option-chance = Law and weather
card-order_of_causes-option-chance-note = Comfort for those who fly to Moscow.
card-order_of_causes-option-pattern = Pressure that grows
card-order_of_causes-option-pattern-note = No single trigger; be ready.
card-order_of_causes-option-punish = An answer to the stage
card-order_of_causes-option-punish-note = The next speech will be shorter.

card-cracks_found-astana = Cracks in two moorings; repairs until autumn
card-cracks_found-moscow = Moscow: divers have found damage, safety has no politics
card-cracks_found-body = Photographs exist, doubts too. The parts come from abroad, and sanctions make suppliers shy. One mooring loads two thirds of the oil in calm weather; autumn is not calm.
card-cracks_found-option-wait = Wait for the parts
card-cracks_found-option-wait-note = Somebody else sets the date.
card-cracks_found-option-buy = Buy the parts and fly them in
card-cracks_found-option-buy-note = Dear, and it needs a licence.
card-cracks_found-option-ships = Move what you can to Aktau
card-cracks_found-option-ships-note = Little, and your own.

card-tanker_insurers-astana = Insurers raise the price of a voyage to the terminal
card-tanker_insurers-moscow = Moscow: London fears its own shadow
card-tanker_insurers-body = A tanker at Novorossiysk sails past a war. The premium is ten times that of January, and buyers take it off the price of your oil, as if it were Russian.
card-tanker_insurers-option-bear = Let the companies bear it
card-tanker_insurers-option-bear-note = They bear it, and pass it on.
card-tanker_insurers-option-pool = Insure through a state pool
card-tanker_insurers-option-pool-note = The risk is yours now.
card-tanker_insurers-option-papers = Certify every cargo’s origin
card-tanker_insurers-option-papers-note = Slow; believed.

card-quiet_price-astana = A hint: the line would run well if the tone were kinder
card-quiet_price-moscow = Moscow: nobody has threatened anybody
card-quiet_price-body = It came over tea, from somebody who has no office. No list, no date. Perhaps it was only tea. A line about gas transit in a communiqué would do, he thought.
card-quiet_price-option-tea = Let it be tea
card-quiet_price-option-tea-note = And wait for the winter.
card-quiet_price-option-gas = Offer the line about gas
card-quiet_price-option-gas-note = It is twenty years old.
card-quiet_price-option-publish = Tell the newspapers
card-quiet_price-option-publish-note = No more tea.

card-winter_contract-astana = Which road is signed for before the winter?
card-winter_contract-moscow = Moscow: every pipe ends somewhere
card-winter_contract-body = Baku offers one and a half million tonnes a year through its great pipeline, about two in a hundred of what leaves. Beijing could take five times that, at Beijing’s price. The engineers can serve one first.
card-winter_contract-option-none = Neither: the old line has held
card-winter_contract-option-none-note = So far.
card-winter_contract-option-baku = Baku first
card-winter_contract-option-baku-note = Small, and yours.
card-winter_contract-option-china = Beijing first
card-winter_contract-option-china-note = Larger, and theirs.

card-paper_says_full_stop-astana = A Russian paper reports a full stop from 16 June; the ministry: a slight reduction
card-paper_says_full_stop-moscow = Moscow: the terminal works as safety allows

card-thirty_days-astana = The pipeline pumps on while the appeal is heard
card-thirty_days-moscow = Moscow: the order of the court stands

card-power_cut_atyrau-astana = A storm cuts the power of two pump stations near Atyrau for some days
card-power_cut_atyrau-moscow = Moscow: this one was on your side

card-one_mooring_left-astana = Loadings at the terminal are the lowest for six years
card-one_mooring_left-moscow = Moscow: repairs go by the plan

card-twenty_million-astana = The president names a goal: twenty million tonnes a year across the Caspian
card-twenty_million-moscow = Russian commentators: with which ships?

card-share_argued-astana = Over eighty per cent or nearly all: two papers differ on what leaves by one line
card-share_argued-moscow = Moscow: so you need us
