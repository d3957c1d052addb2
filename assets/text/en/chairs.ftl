## Several persons at one computer: the list of levels, the call to a chair, and the room of the person in it.

ui-chairs = Other chairs
ui-chairs-note = Persons may sit in the other chairs too, at this computer. When Astana’s orders are sealed each is called in turn, sees what that chair sees and gives orders of their own. Programs drive the chairs that nobody takes.
ui-chairs-person = { $seat }: a person

ui-next-seal = Seal Astana’s orders

ui-chair-call = { $seat } is called
ui-chair-call-note = The orders given so far are sealed. Hand the computer to the person of this chair ({ $seat }); the others look away until those orders are sealed too. Nothing is shown before you sit down.
ui-chair-sit = { $seat }: I sit here
ui-chair-seal = Seal the orders
ui-chair-leave = Back to Astana’s orders
ui-chair-title = { $seat }, { $date }
ui-chair-moscow-note = You want Kazakhstan close, its oil dependent on your pipes and its words soft, at a price that the war leaves you. Much can be done under a pretext; what is seen as yours drives Astana towards others.
ui-chair-west-note = You sit for Washington and Brussels. You want the sanctions kept and Kazakhstan on its feet, and you have many other things to attend to.
ui-chair-beijing-note = You want transit, oil and quiet. You lend and build, and you ask for something in return.
ui-chair-summary = Acts { $used } of { $limit }, price { $price }
ui-chair-news = Since the last turn
ui-chair-news-none = Nothing that this chair would know of.
ui-chair-numbers = What this chair knows
ui-chair-numbers-note = The numbers by which a program in this chair would choose. Some are readings, which may be off.
ui-chair-levers = What can be done now
ui-chair-none = Nothing now. Sealing without orders lets the turn pass.
ui-chair-shut =
    { $count ->
        [one] One act that is not possible now
       *[other] { $count } acts that are not possible now
    }
