#!/usr/bin/env python3
"""Plays games of Multivector with random legal orders: python3 random_player.py PROGRAM GAMES."""
import json, random, subprocess, sys, time


def main(program, games):
    server = subprocess.Popen([program, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    waited = 0.0

    def ask(**request):
        nonlocal waited
        began = time.perf_counter()
        print(json.dumps(request), file=server.stdin, flush=True)
        answer = json.loads(server.stdout.readline())
        waited += time.perf_counter() - began
        if not answer["ok"]:
            sys.exit(f"{request}: {answer['errors']}")
        return answer["data"]

    def choose(dice, order):
        pick = lambda v: dice.randint(v["from"], v["to"]) if isinstance(v, dict) else dice.choice(v)
        return {name: pick(v) if isinstance(v, (dict, list)) else v for name, v in order.items()}

    ask(cmd="close", game=ask(cmd="new", level="2022")["game"])  # loads the level
    waited = 0.0
    for seed in range(1, games + 1):
        dice, state = random.Random(seed), ask(cmd="new", level="2022", seed=seed)
        while not state["over"]:
            orders = []
            for _ in range(3):
                legal = ask(cmd="legal", game=state["game"], draft=orders)["orders"]
                legal = [o for o in legal if o["order"] not in {d["order"] for d in orders}]
                orders += [choose(dice, dice.choice(legal))] if legal else []
            state = {**ask(cmd="step", game=state["game"], orders=orders), "game": state["game"]}
        print(seed, state["outcome"]["ending"], ask(cmd="save", game=state["game"])["code"])
        ask(cmd="close", game=state["game"])
    print(f"{games} games, {1000 * waited / games:.1f} ms a game waited for the server", file=sys.stderr)


main(sys.argv[1], int(sys.argv[2]))
