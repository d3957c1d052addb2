# The review of a finished game: in the debrief, on the command line and in the printed report.

## Choices

review-chose = You chose: { $order }
review-silent = You gave no answer: { $order }
review-without = Otherwise: without it
review-instead = Otherwise: { $order }
review-no-change = no axis moves
review-no-ending = no ending
review-ending-same = The ending would have been the same.
review-ending-other = The ending would have been “{ $ending }”.
review-promise-other = { $promise }: { $grade }.
review-usual = Under { $throws } other throws of the dice from that turn on, the mean: { $changes }.
review-holds = Other dice bear it out.
review-fluke = Other dice do not bear it out: it mattered here because of how they fell.
review-grade-kept = kept
review-grade-unfulfilled = not fulfilled
review-grade-broken = broken

## Who moved the outcome

review-mover-own = Own decisions
review-mover-own-note = What you ordered, beside a game in which nothing is ordered.
review-mover-rivals = Rivals
review-mover-rivals-note = What Moscow, the West and Beijing did, beside a game in which they use none of their levers.
review-mover-luck = Luck
review-mover-luck-note = How the dice fell and what the seed hid, beside the mean of { $throws } other throws.
review-within = { $by } (±{"\u00A0"}{ $error })
review-endings = Of { $throws } other throws with the same orders, { $same ->
    [0] none led
    [one] one led
   *[other] { $same } led
} to the same ending.
review-endings-others = Most others: { $others }.
review-ending-count = { $ending } ({ $count })

## How it was made

review-method-points = { $compared ->
    [one] One choice was
   *[other] { $compared } choices were
} made otherwise, one at a time: the game was played on from there with the same dice and the rest of your orders, as far as they were still legal, through the years that followed. The size of a choice is the mean distance over the four axes to the best of its alternatives. Choices also work on each other, which this does not show.
review-method-division = The division compares the game with one in which nothing is ordered, the rivals use no lever and the dice are those of { $throws } other throws. What each of the three adds is averaged over all orders in which they can be let in (the Shapley value). A share says how much something moved, for better or worse. The error is that of the sample of throws.
review-method-left = { $left ->
    [one] One choice was
   *[other] { $left } choices were
} left out for want of room, those of least consequence by their kind.
review-method-work = { $turns } turns were played for it. Everything holds in this model only.

## What was sealed

review-ordered = { $date }: ordered by { $seat }. “{ $act }”
review-ordered-under = { $date }: ordered by { $seat }. “{ $act }” The reason given: { $reason }
review-genuine = { $date }: genuine. { $reason }

## Questions to discuss

review-question-turning-point = { $date }: { $choice }. Another choice would have changed the end of the game: { $changes }. What did you know then, and was it enough to see it?
review-question-fluke = { $date }: { $choice }. Much followed from it here, and under other dice it does not. Can a decision be good and turn out badly? How would you tell that from a bad one?
review-question-own = Your own decisions made { $share } of the difference between this game and one without them. Which of them would you defend before somebody who paid for it?
review-question-rivals = What the other capitals did made { $share } of the difference. Which of their acts did your own provoke, and which would have come in any case?
review-question-luck = Luck made { $share } of the difference. What did you do to depend on it less, and what would that have cost in a lucky year?
review-question-pretext = “{ $reason }”: { $ordered ->
    [one] once
   *[other] { $ordered } times
} this reason was a pretext, { $genuine ->
    [one] once
   *[other] { $genuine } times
} it was the truth. Could Astana have told them apart? What does a wrong accusation cost, and what does silence?
review-question-sealed = Under a pretext { $count ->
    [one] one stoppage was
   *[other] { $count } stoppages were
} ordered, as you read only now. What would have made you suspect it, and what could you have done with a suspicion?
review-question-broken = You broke a promise: { $promise }. Was it wrong to make it, or wrong to break it? Who in the country would say so?
review-question-kept = You kept every promise. What did keeping them prevent you from doing, and did those who gained know it?
review-question-silent = You left { $count ->
    [one] one question
   *[other] { $count } questions
} unanswered, the first of them “{ $card }”. When is silence a decision?
review-question-doubtful = You answered a report that may have been untrue: “{ $card }”. What is known of it, by whom, and what would have changed your mind?
review-question-apart = { $high } ended at { $most } and { $low } at { $least }. Did you mean to buy one with the other? Where would a country say that the price is too high?
review-question-years = { $axis } stood at { $then } when you left and at { $now } three years later. Which of your acts was paid for only then?
review-question-crisis = In { $date } a crisis opened: { $crisis }, { $region }. What signs came before it, and at which point was backing down cheapest for both sides?
review-question-fought = It came to fighting. At which earlier point could it have been prevented, and what would that have asked of you?
review-question-street = People went into the street, or were afraid to. Which of their complaints were yours to answer? What does force settle, and for how long?
review-question-ladder = The West stands at “{ $rung }”. Which trade would you have had to stop, who lives by it, and who should have paid?
review-question-beijing = What is owed to Beijing stands at { $debt }. In which of its offers was the price written, and in which was it not?
review-question-rerouted = At the start { $then } of the oil left over Russia, at the end { $now }. Is a road that two neighbours can close safer than a road that one can?
review-question-rewound = You went back { $count ->
    [one] once
   *[other] { $count } times
}. What did you learn that a government cannot learn that way?
review-question-ending = The ending, “{ $ending }”, follows what an article expected or feared. Which of its conditions were met in your game? Which could you not have changed?
