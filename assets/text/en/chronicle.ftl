# The chronicle of the Reckoning.

chronicle-quiet = A quiet half-year. { $number } went from { $from } to { $to }.

# The futures of the war, opened in the debrief.

future-decisive_defeat = a decisive Russian defeat
future-partial_defeat = a partial Russian defeat
future-long_war = a long war
future-truce_too_soon = a truce too soon
future-sanctions_eased = Russia out of the war, sanctions eased
future-russian_victory = a Russian victory
