### What Beijing asks in return.

card-port_stake-astana = Beijing asks for a share in the port of Aktau
card-port_stake-moscow = Moscow: the Caspian has no need of new owners
card-port_stake-body = The embassy brings a draft: a fifth of the container yard, for cranes and cargo. The port needs both. Engineers like it; the ministry of justice asks who will run the gate in ten years.
card-port_stake-option-study = Put it before a commission
card-port_stake-option-study-note = Time is won; the favour asked is not forgotten.
card-port_stake-option-minority = Grant a share without a veto
card-port_stake-option-minority-note = Cargo comes and a debt is paid. The quay is a little less yours.
card-port_stake-option-tender = Open the share to all bidders
card-port_stake-option-tender-note = A better price and a Western name perhaps. Beijing did not ask for a contest.

card-pipeline_priority-astana = Beijing asks for the first call on the eastern pipe
card-pipeline_priority-moscow = Moscow: transit contracts are to be honoured
card-pipeline_priority-body = A guaranteed volume at a formula price, before any other buyer. It would carry oil that Moscow cannot touch. It would also have one buyer.
card-pipeline_priority-option-talks = Open talks without a date
card-pipeline_priority-option-talks-note = Nobody is refused. Beijing counts the months.
card-pipeline_priority-option-grant = Grant it for three years
card-pipeline_priority-option-grant-note = An outlet is believed in; producers sell below the market.
card-pipeline_priority-option-market = Offer the market price and no priority
card-pipeline_priority-option-market-note = Producers and lenders approve. Beijing does not.

card-taiwan_words-astana = Beijing asks for a sentence on Taiwan
card-taiwan_words-moscow = Moscow: friends find the right words
card-taiwan_words-body = The communiqué needs one line more than last year’s. It costs nothing at home. Washington will read it, and so will those who remember the rule on breakaway states.
card-taiwan_words-option-old_words = Repeat last year’s line
card-taiwan_words-option-old_words-note = Correct, and heard as a no.
card-taiwan_words-option-their_words = Use the line as sent
card-taiwan_words-option-their_words-note = Beijing is content. Washington files it.
card-taiwan_words-option-one_rule = Put it under one rule for all
card-taiwan_words-option-one_rule-note = Taiwan, Kosovo, Donbas alike: nobody is wholly pleased, and the rule grows stronger.
card-taiwan_words-option-ask_back = Give it for a line on Kazakhstan’s borders
card-taiwan_words-option-ask_back-note = Sovereignty for sovereignty. One more favour is on the account.

card-guards_ask-astana = Beijing asks to guard the works it has paid for
card-guards_ask-moscow = Moscow: security in this region is the pact’s affair
card-guards_ask-body = A licence for a Chinese guard company at the pump stations and the rail yards, until times are calmer. The interior ministry would rather not; the producers would rather have somebody.
card-guards_ask-option-own_police = Send more police of your own
card-guards_ask-option-own_police-note = A sum and a polite answer. Nothing is granted, and it will be asked again elsewhere.
card-guards_ask-option-liaison = Admit liaison officers without arms
card-guards_ask-option-liaison-note = Part of the debt is paid. Moscow asks what they liaise about.
card-guards_ask-option-company = License the guard company
card-guards_ask-option-company-note = Much of the debt is paid. Foreign guards on home soil please nobody who sees them.
