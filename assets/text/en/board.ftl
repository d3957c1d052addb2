# The scenario board: its three questions and their answers.

board-war = What becomes of the war over Ukraine?
board-war-decisive_defeat = Russia is beaten, and sanctions stay
board-war-decisive_defeat-text = Moscow loses means and leverage. There is room for a course of one’s own, and for routes that took years to argue for.
board-war-partial_defeat = Russia loses, but not everywhere
board-war-partial_defeat-text = The Kremlin calls it a victory. Its threats weigh less, and neighbours dare more.
board-war-truce = A truce too soon
board-war-truce-text = The guns are silent and the army is whole. What is quiet now may come later, and angrier.
board-war-eased = Russia gets out, and sanctions are eased
board-war-eased-text = Business returns before memory fades. Who kept away from Moscow is remembered.
board-war-russian_victory = A clear Russian victory
board-war-russian_victory-text = Every state that Moscow calls historic Russia has more to fear, and help looks to Europe first.
board-war-long_war = A long war without a decision
board-war-long_war-text = The army is bound elsewhere. Defiance is as safe as it will be, for as long as it lasts.

board-moscow = What does Moscow do from here on?
board-moscow-force = It comes to blows
board-moscow-force-text = The last rung: fighting on the map of the regions.
board-moscow-minority = The north is worked on
board-moscow-minority-text = Agitation, demands about the minority, perhaps an ultimatum, without open war.
board-moscow-energy = The pipe is stopped
board-moscow-energy-text = The main line stands still at least once on Moscow’s order, under some reason of safety or law.
board-moscow-caspian = A rivalry on the Caspian
board-moscow-caspian-text = Russian ships to Iran on one side, a Kazakh flotilla on the other.
board-moscow-hold_lost = The hold slips
board-moscow-hold_lost-text = What Moscow could stop shrinks below half, and nobody speaks of January any more.
board-moscow-realism = Realists prevail
board-moscow-realism-text = Expectations fall, and with them anger. Relations are correct and cooler.
board-moscow-words = Words, and small obstruction
board-moscow-words-text = Commentators threaten and clerks find faults, but the main line runs.

board-astana = Where does Astana’s line lead?
board-astana-pariah = Into secondary sanctions
board-astana-pariah-text = Firms are listed, banks are next. The warning example is Iran.
board-astana-street = To the street
board-astana-street-text = Those who govern lose the people, and January is near again.
board-astana-china = Into Beijing’s embrace
board-astana-china-text = Much is owed to one large neighbour, whatever the other still holds.
board-astana-region = To the head of the region
board-astana-region-text = A treaty with Tashkent and a broker’s part among neighbours: weight in numbers.
board-astana-south = South, by Aktau and Baku
board-astana-south-text = The corridor is built and declared with Baku and Ankara; Turkey’s weight grows with it.
board-astana-paper = Into loyalty on paper
board-astana-paper-text = Long communiqués, little delivered: cheap peace with Moscow, membership without obedience.
board-astana-closed = Towards the West, and closed at home
board-astana-closed-text = Welcome abroad, tightened at home.
board-astana-firms = To those who came
board-astana-firms-text = Firms that leave Russia settle here, because the country keeps to the sanctions.
board-astana-balance = A balance kept between all of them
board-astana-balance-text = Bridges are kept, and distance to Moscow grows slowly.

ui-panel-board = Scenarios
ui-board-note = In this model, with this level’s weights: { $count } futures from what Astana knows to the end of the level, if you then hold course.
ui-board-note-reckoning = In this model, with this level’s weights: { $count } futures from what Astana knows to the end of the level and of the years after it, if you then hold course.
ui-board-none = No futures have been played yet. The board is filled at the Brief.
ui-board-working = Playing futures: { $share }.
ui-board-brief = As the turn opened
ui-board-study = With the orders of your staff study
ui-board-line = { $share } ({ $low } to { $high })
ui-board-label = { $name }: { $figures }
ui-board-moved = { $share } ({ $low } to { $high }); { $before } as the turn opened
ui-board-for = For it
ui-board-against = Against it
ui-board-endings = How it ends
ui-board-endings-note = Endings that came in fewer than one future of a hundred are left out.
ui-board-spread = The second figures are where the share would lie in nineteen of twenty such counts. Evidence is what Astana sees today.
ui-board-order = Ask for a staff study
ui-board-order-note =
    { $left ->
        [0] It plays the futures again with the orders of your draft. None is left in this turn.
        [one] It plays the futures again with the orders of your draft. One is left in this turn.
       *[other] It plays the futures again with the orders of your draft. { $left } are left in this turn.
    }
ui-board-open = Scenario board
ui-board-likeliest = { $question } Most often, in { $share } of the futures: { $answer }.
ui-odds-hardly = hardly ever
ui-odds-very-unlikely = very unlikely
ui-odds-unlikely = unlikely
ui-odds-open = open
ui-odds-likely = likely
ui-odds-very-likely = very likely
ui-sign-at-least = { $number } at { $value } or more
ui-sign-below = { $number } below { $value }
ui-sign-used = { $name } has been done
ui-sign-begun = { $name } has been begun
