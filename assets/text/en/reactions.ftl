# What neighbours do of their own accord, as the wire tells it. Acts belong to offices.

reaction-ankara_corridor = Ankara pushes the corridor: its foreign ministry opens a desk for freight over the Caspian.
reaction-ankara_patron = Ankara offers staff talks and drones to the region, while Russia’s army is tied down elsewhere.
reaction-baku_gas_deal = Baku looks for more buyers of its gas in Europe. The corridor gains a friend there, and its pipes a second claimant.
reaction-baku_distance = Baku keeps its distance from Moscow and says so to its partners over the Caspian.
reaction-baku_cools = Baku lets a tariff for Kazakh freight lapse. Others have asked for the same berths.
reaction-tbilisi_dues = Tbilisi raises its dues: the railway to the Black Sea is full, and everybody asks for wagons.
reaction-tbilisi_opens = Tbilisi gives Kazakh freight a through tariff to its ports.
reaction-armenia_alone = Tashkent notes in public what others say in private: Armenia called on the pact in September, and no troops came.
reaction-tashkent_army = Tashkent sends officers to plan a common drill. It has the stronger army of the two.
reaction-tashkent_alarm = Tashkent calls: what frightens its neighbour frightens it too, and it would rather speak early.
reaction-bishkek_rail = Bishkek and Tashkent speak again of a railway of their own round Russia. Some of your freight will wait for it.
reaction-bishkek_copies = Bishkek uses your words: equal states, whole borders. Moscow hears the echo.
reaction-ashgabat_rail = Ashgabat halves the fee for wagons to the south.
reaction-ashgabat_bread = Ashgabat receives Moscow’s envoys correctly and its other guests warmly, and lets the difference be seen.
reaction-tehran_warns = Tehran asks against whom boats are being built on a sea without enemies.
reaction-tehran_opens = Tehran offers cheap passage to the Gulf. Washington hears the offer as well.
reaction-kyiv_thanks = Kyiv thanks Astana in public. Moscow reads the thanks.
reaction-kyiv_reproach = Kyiv’s ambassador asks on camera what neutrality weighs when cities burn.
reaction-kyiv_truce_fear = Kyiv warns its friends of a truce too soon: an army that rests comes back, and not only here.
