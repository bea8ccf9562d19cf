#!/usr/bin/env python3
"""Holds the importer to its bars on the labelled corpus; usage: accuracy.py PROGRAM SOURCE_FOLDER [--verbose]"""
import sys

from scoring import Scores, corpus, documents, read_with

BARS = {"measures": 0.99, "units": 0.98, "targets": 0.92, "metadata": 0.97, "conditions": 0.95}
SKIPPED = 77


def main():
    program, source = sys.argv[1:3]
    folder = corpus(source)
    if folder is None:
        print("skipped: no corpus (set HUIQI_CORPUS, or put it at ../shared/corpus)")
        sys.exit(SKIPPED)
    scores = Scores(print if "--verbose" in sys.argv else None)
    cases = list(documents(folder))
    answers = read_with(program, [text for _, text, _ in cases])
    for (name, _, label), answer in zip(cases, answers, strict=True):
        scores.add(name, label, answer)
    low = []
    for name, value in scores.values().items():
        holds = value is not None and value >= BARS[name]
        print(f"{name:<11} {value if value is None else round(value, 4):<8} must be {BARS[name]}{'' if holds else '  FALLS SHORT'}")
        low += [] if holds else [name]
    print(f"{len(cases)} documents")
    sys.exit(1 if low or not cases else 0)


main()
