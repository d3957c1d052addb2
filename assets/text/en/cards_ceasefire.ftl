### What if the guns fall silent too soon.

card-pc_bells_at_noon-astana = At noon the guns fell silent
card-pc_bells_at_noon-moscow = Moscow: Russia has kept what it came for
card-pc_bells_at_noon-body = In Kyiv nobody rang the bells: the line runs where the armies stood, and both are intact. At home people embrace in the streets. You are expected to say that you are glad.
card-pc_bells_at_noon-option-glad = Say that you are glad
card-pc_bells_at_noon-option-glad-note = You are.
card-pc_bells_at_noon-option-line = Glad, and the line is no border
card-pc_bells_at_noon-option-line-note = One sentence too many for some.
card-pc_bells_at_noon-option-warn = Say what it will be used for
card-pc_bells_at_noon-option-warn-note = Nobody wishes to hear it today.

card-pc_talks_in_the_capital-astana = Both sides could meet in your capital
card-pc_talks_in_the_capital-moscow = Moscow: neutral ground, for once truly so
card-pc_talks_in_the_capital-body = A commission on prisoners, bridges and grain. Kyiv comes if no flag of the occupied regions hangs in the hall; Moscow comes if one does. Hotels, guards and interpreters are ready by Monday.
card-pc_talks_in_the_capital-option-istanbul = Let Istanbul have it
card-pc_talks_in_the_capital-option-istanbul-note = Istanbul is used to it.
card-pc_talks_in_the_capital-option-noflag = Invite them: no such flag
card-pc_talks_in_the_capital-option-noflag-note = Moscow sends a deputy of a deputy.
card-pc_talks_in_the_capital-option-neither = Invite them: no flags at all
card-pc_talks_in_the_capital-option-neither-note = A hall of empty poles.

card-pc_three_shifts-astana = Beyond the border the arms works have gone to three shifts
card-pc_three_shifts-moscow = Moscow: we repair what was worn
card-pc_three_shifts-body = Pay has doubled in Chelyabinsk; your welders go there for the month. A truce is a season for orders. So, says the chief of staff, and lays down one of his own.
card-pc_three_shifts-option-note = Take note
card-pc_three_shifts-option-note-note = It is noted every month.
card-pc_three_shifts-option-army = Order what he asks for
card-pc_three_shifts-option-army-note = Schools wait.
card-pc_three_shifts-option-friends = Spend it on friends instead
card-pc_three_shifts-option-friends-note = A staff talk in four capitals.

card-pc_may_they_go_home-astana = Moscow promises an amnesty to those who ran
card-pc_may_they_go_home-moscow = Moscow: mothers are waiting
card-pc_may_they_go_home-body = It has been signed. It has been signed before, for others. A third of your guests look at trains; some ask you whether to believe it, as if you knew.
card-pc_may_they_go_home-option-say = Say nothing
card-pc_may_they_go_home-option-say-note = They decide alone.
card-pc_may_they_go_home-option-choice = Tell them they may stay if they wish
card-pc_may_they_go_home-option-choice-note = Heard on both sides of the border.
card-pc_may_they_go_home-option-close = No new stays from next month
card-pc_may_they_go_home-option-close-note = The question is answered.

card-pc_ease_or_hold-astana = Europe asks you, who know the trade: ease or hold?
card-pc_ease_or_hold-moscow = Moscow: let business speak
card-pc_ease_or_hold-body = Whichever you say will be quoted by one half of them against the other. Your exporters want the northern railway back; your strategists want Moscow poor for another year.
card-pc_ease_or_hold-option-own = It is for Europe to decide
card-pc_ease_or_hold-option-own-note = They had hoped for a quotation.
card-pc_ease_or_hold-option-steps = Ease by steps, each for a step
card-pc_ease_or_hold-option-steps-note = Sensible, and quoted by both.
card-pc_ease_or_hold-option-hold = Hold
card-pc_ease_or_hold-option-hold-note = It gets about.

card-pc_one_year_perhaps-astana = There may be a year. What is it for?
card-pc_one_year_perhaps-moscow = Moscow: time heals
card-pc_one_year_perhaps-body = The treasury can hurry one thing. Port and ships would be ready in two summers, a reserve in one, a settlement with the north when it is settled. Nobody can say whether there is a year.
card-pc_one_year_perhaps-option-all = A little of everything
card-pc_one_year_perhaps-option-all-note = A little of each.
card-pc_one_year_perhaps-option-road = The road over the sea
card-pc_one_year_perhaps-option-road-note = It cannot be shut from Novorossiysk.
card-pc_one_year_perhaps-option-guard = A reserve and radios
card-pc_one_year_perhaps-option-guard-note = Better not to be tested.
card-pc_one_year_perhaps-option-north = Schools and hospitals in the north
card-pc_one_year_perhaps-option-north-note = Slow, and for always.

card-pc_they_are_coming_again-astana = A report: the new offensive is for spring, and not only there
card-pc_they_are_coming_again-moscow = Moscow: fantasies of those who sell arms
card-pc_they_are_coming_again-body = It has a date, a railway timetable and a source who was once wrong and once right. A second page concerns you. If it is published it may stop what it describes, or start something else.
card-pc_they_are_coming_again-option-file = File it
card-pc_they_are_coming_again-option-file-note = With the others.
card-pc_they_are_coming_again-option-share = Share it, in six capitals
card-pc_they_are_coming_again-option-share-note = Two had it already.
card-pc_they_are_coming_again-option-publish = Publish the second page
card-pc_they_are_coming_again-option-publish-note = Salt and petrol sell out.

card-pc_year_of_friendship-astana = Moscow proposes a year of friendship
card-pc_year_of_friendship-moscow = Moscow: two peoples, one history
card-pc_year_of_friendship-body = Three hundred concerts, a monument, a law on the joint teaching of history. The concerts are good. A shared past there certainly was; what it was is not agreed.
card-pc_year_of_friendship-option-concerts = Take the concerts
card-pc_year_of_friendship-option-concerts-note = And applaud.
card-pc_year_of_friendship-option-all = Take all of it
card-pc_year_of_friendship-option-all-note = The textbook is ready.
card-pc_year_of_friendship-option-both = Yes: and a year of Kazakh history there
card-pc_year_of_friendship-option-both-note = The hall is being repaired.

card-pc_kyiv_does_not_ring-astana = Kyiv: this is a pause, and it is not ours
card-pc_kyiv_does_not_ring-moscow = Moscow: peace, and they do not like it

card-pc_offices_move_back-astana = Some firms that came from Moscow go back; the flats are for rent
card-pc_offices_move_back-moscow = Moscow: they have understood

card-pc_exercise_named_peace-astana = Russia names an exercise near Orenburg “Peace”
card-pc_exercise_named_peace-moscow = Moscow: a peaceful exercise

card-pc_voters_relieved-astana = In Europe’s elections nobody speaks of the war; it is over there
card-pc_voters_relieved-moscow = Moscow: common sense

card-pc_not_yet-astana = A truce is spoken of; the front has not heard of it
card-pc_not_yet-moscow = Moscow: we were always for talks
