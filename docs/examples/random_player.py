#!/usr/bin/env python3
"""Plays games of Multivector with random legal orders: python3 random_player.py PROGRAM GAMES [MOST_MS_A_GAME]."""
import json, random, subprocess, sys


def main(program, games, most_ms="inf"):
    server = subprocess.Popen([program, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(**request):
        print(json.dumps(request), file=server.stdin, flush=True)
        answer = json.loads(server.stdout.readline())
        return answer["data"] if answer["ok"] else sys.exit(f"{request}: {answer['errors']}")

    def choose(dice, order):
        pick = lambda v: dice.randint(v["from"], v["to"]) if isinstance(v, dict) else dice.choice(v)
        return {name: pick(v) if isinstance(v, (dict, list)) else v for name, v in order.items()}

    ask(cmd="close", game=ask(cmd="new", level="2022")["game"])  # loads the level
    own = []
    for seed in range(1, int(games) + 1):
        dice, state = random.Random(seed), ask(cmd="new", level="2022", seed=seed)
        while not state["over"]:
            orders = []
            for _ in range(3):
                legal = ask(cmd="legal", game=state["game"], draft=orders)["orders"]
                legal = [o for o in legal if o["order"] not in {d["order"] for d in orders}]
                orders += [choose(dice, dice.choice(legal))] if legal else []
            state = {**ask(cmd="step", game=state["game"], orders=orders), "game": state["game"]}
        print(seed, state["outcome"]["ending"], ask(cmd="save", game=state["game"])["code"])
        own.append(ask(cmd="close", game=state["game"])["own_ms"])
    middle = sorted(own)[len(own) // 2]
    print(f"{middle} ms of the server's own time a game, {most_ms} ms at most", file=sys.stderr)
    sys.exit(int(middle > float(most_ms)))


main(*sys.argv[1:])
