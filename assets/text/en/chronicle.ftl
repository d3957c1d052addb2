# The chronicle of the Reckoning.

chronicle-quiet = A quiet half-year. { $number } went from { $from } to { $to }.
