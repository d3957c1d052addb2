# Where the figures of the record are from: who published them, and how surely they are known. “Looked up” was read in the
# source named; “derived” is plain arithmetic on looked-up figures; “from memory” was not looked up again, and says how
# sure it is.

## Oil

record-oil_year_2022 = Looked up: the ministry’s results for 2022 in The Astana Times, 11 January 2023.
record-oil_first_quarter = Looked up: the energy minister on the first quarter, in Moy Gorod, 12 April 2022.
record-cpc_kazakh_2022 = Looked up: Reuters by way of Zonebourse, January 2023.
record-cpc_kazakh_spring = Looked up: the government and the CPC by way of newstaraz.kz, for January to April.
record-cpc_total_2022 = Derived from the consortium’s yearly figures in Sputnik Kazakhstan, 4 January 2024; Russian oil is in it.
record-cpc_september = Derived: a little over a million barrels a day were loaded from 1 to 27 September (Vortexa, 27 September 2022), some 3.9 million tonnes in a month.
record-cpc_first_quarter = Derived from KazMunayGas figures in Trend, 22 May 2023; Russian oil is in it.
record-samara_2022 = Derived: all that KazTransOil carried for export less Aktau, the line to China and what went on to the CPC; give or take 0.4 million tonnes.
record-samara_half = Derived from KazTransOil figures in Agenzia Nova, 22 July 2023.
record-china_pipe_2022 = Looked up: annual report of KazMunayGas for 2024. Customs tables show more, because they count cargoes from other ports by where they end.
record-aktau_crude_2022 = Looked up and derived: Trend, 14 January 2024. Kazakh crude alone.
record-druzhba_germany_2022 = Looked up: none went yet; the first deliveries are of 2023 (Trend; Azernews).
record-kashagan_july = Derived: 168,000 barrels a day on average (Reuters by way of Marketscreener, August 2022), at 7.7 barrels to the tonne.
record-refining_carried_2022 = Looked up: what KazTransOil brought to the refineries, annual report of KazMunayGas for 2024. What fields use themselves is not in it.

## Goods

record-titr_tonnes_2022 = Looked up: TELS Global, 1.48 to 1.5 million tonnes, the count of the railway and the ministry. Two other counts, 1.67 for the year and 1.84 for nine months, are of something else and not used.
record-north_teu_2022 = From memory, medium confidence: containers between China and Europe alone, index of the Eurasian Rail Alliance.

## Money and prices

record-tenge_months = From memory, medium confidence: monthly means of the National Bank, give or take one percent.
record-tenge_march = From memory, medium confidence: monthly mean of the National Bank, give or take two percent.
record-prices_months = From memory, high confidence: Bureau of National Statistics.
record-prices_kapital = Looked up: Bureau of National Statistics by way of Kapital.kz.
record-prices_april = Looked up: Bureau of National Statistics by way of Jibek Joly.
record-prices_may = Looked up: Bureau of National Statistics by way of Kursiv, 1 June 2022.
record-base_rate_decisions = Looked up: the rate in force when the month ended, by the decisions of the National Bank as listed in Kursiv, 11 January 2023. The days of the decisions are from memory, high confidence.
record-base_rate_february = Looked up: the emergency decision of 24 February 2022 (FocusEconomics; Kursiv, 11 January 2023).

## Trade

record-trade_year_2022 = Derived: figures of the Bureau of National Statistics in Trend, 17 October 2023.
record-russia_exports_january = Looked up: Fergana by way of kresy.pl.
record-russia_trade_ten_months = Looked up: January to October, Bureau of National Statistics by way of CABAR.
record-russia_imports_2022 = From memory, medium confidence: Bureau of National Statistics.
record-eu_trade_2022 = Looked up: The Astana Times, March and May 2023.
record-electronics_ten_months = Looked up: electronics, appliances and telephones from January to October, eighteen times the year before; Bureau of National Statistics by way of CABAR.

## People

record-arrivals_september = Looked up: Kommersant by way of commonspace. It does not count, because it can be read in two ways: as all entries of September, or as those from 21 September to late October.
record-arrivals_november = Looked up: over 400,000 had come since 21 September, the labour minister in Interfax by way of Ukrainska Pravda, 29 November 2022.
record-stayed_october = Looked up: over 200,000 came and 147,000 had left by 4 October, four days after the month (RFE/RL; Novaya Gazeta Europe).
record-stayed_november = Looked up: some 100,000 had stayed, the labour minister in Interfax by way of Ukrainska Pravda, 29 November 2022.
record-left_november = Derived: of over 400,000 who had come since 21 September, over 320,000 had left by late November, the labour minister in Interfax by way of Ukrainska Pravda, 29 November 2022.
record-opinion_november = Looked up: Demoscope and PaperLab, 1,110 asked from 4 to 24 November 2022, three quarters of them in Russian (demos.kz).
record-opinion_may = Looked up: Demoscope and PaperLab, 1,100 asked from 3 to 12 May 2023, two fifths of them in Russian (demos.kz; Reuters).
record-fear_november = Looked up: 8.3 percent thought a Russian attack on Kazakhstan possible and 19 more under certain circumstances (Demoscope and PaperLab, November 2022, in demos.kz). It does not count, because the fear of the model is no answer to that question.
record-fear_may = Looked up: 15 percent and 23.3 more under certain circumstances (Demoscope and PaperLab, May 2023, in demos.kz). It does not count, as for November.
record-opinion_march = Looked up: Demoscope and MediaNet, 1,100 asked in March 2022, most of them in Russian, so that the sample leans that way.

## What others made of it

record-listed_none_2022 = Derived: the first dated listing of a Kazakh firm is of December 2023.
record-listed_elem = Looked up: Elem Group of Almaty on the list of the US Commerce Department, December 2023 (Rybar, 8 December 2023).
record-listed_da_group = Looked up: Da Group 22 in the thirteenth package of the European Union, 23 February 2024 (Arendt; vlast.kz).
record-outlook_april = Looked up: S&P affirmed BBB minus with a stable outlook on 1 April 2022.
