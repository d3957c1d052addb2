### Shocks: outages that a person imposes on a level to ask what would follow. Each says what it asks.

cause-shock = What if: { $note }

pretext-shock = Somebody asked what would happen if.

shock-one_mooring = Two of the three moorings at the end of the main line are away for a month. What does one load, and what becomes of the rest?
shock-terminal_week = No tanker loads at the end of the main line for a week. Is it felt as a week, or as a month?
shock-kashagan_out = Kashagan stands still for sixty days. Who goes without its oil?
shock-samara_closed = The line from Atyrau to Samara is closed for forty-five days. How much finds another way at once?
shock-pump_station = A pump station on the Russian half of the main line fails for ten days. What does its share of a month come to?
