# Ties to Russia besides oil.

lever-food_stocks = Lay in sugar and grain, and buy elsewhere
lever-food_stocks-note = Two months of stocks and contracts with Tashkent and overseas. It costs, prices feel the buying, and the next ban frightens less.
lever-gas_at_home = Treat the gas at home
lever-gas_at_home-note = Plant and pipe so that less of it goes through Orenburg and back. Most of a year’s work for a part of it; those who lived on the detour lose.
lever-grid_reserve = Build reserves for the grid
lever-grid_reserve-note = Lines and plants that keep the frequency without the neighbour’s help. Bills rise before anything is seen.
