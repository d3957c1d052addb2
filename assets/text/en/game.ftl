# The window: what the game says beside the panels, and what the pointer reads off the map.

game-title = Multivector
game-saved = The game is saved.
game-report-written = The report was written: { $place }
game-no-save = There is no saved game to go on with.
game-no-such-level = This level is not there.
game-no-such-origin = The level cannot begin with that game: it was played by other rules, or its code is damaged. Begin with the standard state instead.
game-own-changed = The level has been changed since this game was saved. The game goes on in the level as it was then; a new game is played in the level as it is now.
game-own-gone = The level of this game lies no longer in your folder. The game goes on in the level as it was saved with it.
game-not-comparable = This game was saved under other rules or other content. It goes on from where it stood, but its result no longer compares with other games.

settings-unreadable = Your settings could not be read. The file is kept aside as settings.ron.bad, and everything is set as at the first start.

store-no-place = Nothing can be kept on this machine: games and settings last until you leave.
store-full = The browser’s storage is full. Delete a saved game, or copy the result code.
store-system = It could not be kept or found: { $words }

map-route-flow = { $flow } a day of { $capacity } it can carry
map-route-capacity = Can carry { $capacity } a day
map-route-hand = Hand on the tap: { $hand }
map-route-closed = No contract lets Kazakh oil in.
map-hand-kazakhstan = Astana
map-hand-russia = Moscow
map-hand-china = Beijing
map-hand-azerbaijan = Baku
map-hand-iran = Tehran
map-stopped = { $share } out of service until { $until }: { $reason }
map-field-output = { $output } a day of { $capacity } it can lift
map-terminal-loaded = { $loaded } loaded a day for all shippers
map-mooring = { $name }: in service { $share } of the last turn
map-region-cohesion = Cohesion { $cohesion }
map-region-contested = fought over
map-region-occupied = occupied
map-rival-strength = Fighting strength as our services read it: { $strength }
map-region-pressure = Hybrid pressure { $pressure }
map-force-readiness = Readiness { $readiness }
map-force-move = Drag it to a region, or press M and the arrows.
