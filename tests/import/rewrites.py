#!/usr/bin/env python3
"""Rewrites every labelled document and holds the importer to its scores; usage: rewrites.py PROGRAM SOURCE_FOLDER [--verbose]

A rewrite changes the printed form, not what is said: numbers and brackets of another style, other separators, all in one
line, units renamed, neighbouring measures swapped. Over all documents no score may fall by more than 0.02.
"""
import copy
import re
import sys
import tempfile
from pathlib import Path

from scoring import NAMES, Scores, corpus, documents, fold, read_with

SKIPPED = 77
MOST_LOST = 0.02
HAN = "一二三四五六七八九十"
LABEL = "(?:责任单位|牵头单位|責任單位|牽頭單位|责任部门)"
GLOSS = r"(?:\([a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\))?"


def other_brackets(text, label):
    """（责任单位：…） becomes 【责任单位：…】"""
    pattern = re.compile(rf"[（(\[〔]({LABEL}[:：][^。\n]*?)[）)\]〕](?=[\s。]|$)")
    return pattern.sub(r"【\1】", text), label


def square_brackets(text, label):
    pattern = re.compile(rf"[（(]({LABEL}[:：][^。\n]*?)[）)](?=[\s。]|$)")
    return pattern.sub(r"[\1]", text), label


def half_width(text, label):
    """Full-width punctuation becomes half-width and digits full-width, or the other way round."""
    if text.count("，") > text.count(","):
        return text.translate(str.maketrans({"，": ",", "（": "(", "）": ")", "：": ":", "；": ";"})), label
    return text.translate(str.maketrans({",": "，", "(": "（", ")": "）", ":": "：", ";": "；"})), label


def full_width_digits(text, label):
    return text.translate(str.maketrans("0123456789", "０１２３４５６７８９")), label


def other_separators(text, label):
    """In lists of units 、 becomes ；，but not after a group, which may share its head with the next word."""
    def mend(match):
        return re.sub(r"(?<![市县区州])、(?!各|县|自治州)", "，", match.group())
    return re.sub(rf"{LABEL}[:：][^。\n）)]*", mend, text), label


def comma_numbers(text, label):
    """1. becomes 1、 and （一） becomes (一)、 at the begin of items."""
    text = re.sub(r"(?m)(^|[\s。）)])(\d{1,2})[.．](?=[^\d\s])", r"\1\2、", text)
    return re.sub(rf"(?m)(^|\s)（([{HAN}]+)）(?=\S)", r"\1(\2)", text), label


def dotted_numbers(text, label):
    """一、 becomes 一. and 1、 becomes 1．"""
    text = re.sub(rf"(?m)(^\s*|\s)([{HAN}]{{1,3}})、(?=[^\s{HAN}])", r"\1\2.", text)
    return re.sub(r"(?m)(^\s*|\s)(\d{1,2})、(?=[^\d\s])", r"\1\2．", text), label


def one_line(text, label):
    if label.get("layout") == "table":
        return text, label
    return re.sub(r"\s*\n\s*", " ", text), label


def gapped_line(text, label):
    if label.get("layout") == "table":
        return text, label
    return re.sub(r"\s*\n\s*", " 　　", text), label


def line_per_sentence_end(text, label):
    """A line break behind every list of units: one line becomes many."""
    return re.sub(rf"([（(]{LABEL}[:：][^。\n]*?[）)])\s+", r"\1\n", text), label


STEMS = {"财政": "资金保障", "工业和信息化": "产业发展", "发展改革": "规划统筹", "商务": "经贸促进", "科技": "创新发展",
         "人力资源社会保障": "人才就业", "农业农村": "乡村事务", "金融监管": "资本监察", "市场监管": "市场秩序", "税务": "税收征管",
         "国资": "资产监察", "交通运输": "运输保障", "公安": "治安管理", "司法": "法律事务", "文化和旅游": "文旅事业"}


def renamed_units(text, label):
    """Departments get names that no list knows; labels follow."""
    names = {u["name"] for m in label["measures"] for u in m.get("units", [])}
    changed = {}
    for name in names:
        for stem, other in STEMS.items():
            if re.fullmatch(rf"[省市县区]?{stem}[厅局委部]?(?:厅|局|委|部|委员会)", name):
                changed[name] = name.replace(stem, other)
    if any(name in (label.get("title") or "") for name in changed) or label.get("text_normalised"):
        return text, label
    label = copy.deepcopy(label)
    for name in sorted(changed, key=len, reverse=True):
        text = text.replace(name, changed[name])
    for measure in label["measures"]:
        for unit in measure.get("units", []):
            full = unit.get("full")
            unit["name"] = changed.get(unit["name"], unit["name"])
            if full:
                unit["full"] = changed.get(full, full)
        for name in sorted(changed, key=len, reverse=True):
            measure["text_start"] = measure["text_start"].replace(name, changed[name])
    return text, label


def swapped_measures(text, label):
    """Two neighbours of one list change places, their numbers stay."""
    places = []
    at = 0
    for measure in label["measures"]:
        start = re.escape(measure["text_start"][:8]) if measure["text_start"] else None
        found = re.compile(start).search(text, at) if start else None
        if not found:
            return text, label
        places.append(found.start())
        at = found.end()
    label = copy.deepcopy(label)
    measures = label["measures"]
    ends = []
    for i, place in enumerate(places):
        nearest = places[i + 1] if i + 1 < len(places) else len(text)
        body = re.sub(rf"\s*[（(]?[{HAN}\d]{{1,3}}[）)]?[、.．]?\s*$", "", text[place:nearest])
        # Without a closing bracket at its end it cannot be told where the item stops.
        ends.append(place + len(body) if re.search(r"[）)】\]]$", body) else None)
    pieces, done, i = [], 0, 0
    while i + 1 < len(measures) - 1:
        a, b = measures[i], measures[i + 1]
        plain = all(m.get("number") and not m.get("optional") and ends[k] and "\n" not in text[places[k]:ends[k]]
                    for k, m in ((i, a), (i + 1, b)))
        if plain and a.get("parent") == b.get("parent"):
            pieces += [text[done:places[i]], text[places[i + 1]:ends[i + 1]], text[ends[i]:places[i + 1]], text[places[i]:ends[i]]]
            done = ends[i + 1]
            a["number"], b["number"] = b["number"], a["number"]
            measures[i], measures[i + 1] = b, a
        i += 2
    return "".join(pieces) + text[done:], label


REWRITES = [other_brackets, square_brackets, half_width, full_width_digits, other_separators, comma_numbers, dotted_numbers, one_line,
            gapped_line, line_per_sentence_end, renamed_units, swapped_measures]


def scores_of(program, cases, say):
    scores = Scores(say)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.txt" for number in range(len(cases))]
        for path, (_, text, _) in zip(paths, cases):
            path.write_text(text, encoding="utf-8")
        for (name, _, label), answer in zip(cases, read_with(program, paths), strict=True):
            scores.add(name, label, answer)
    return scores.values()


def main():
    program, source = sys.argv[1:3]
    folder = corpus(source)
    if folder is None:
        print("skipped: no corpus (set HUIQI_CORPUS, or put it at ../shared/corpus)")
        sys.exit(SKIPPED)
    cases = [(name, path.read_text(encoding="utf-8"), label) for name, path, label in documents(folder)]
    base = scores_of(program, cases, None)
    print(f"{'as printed':<22}" + "  ".join(f"{n} {base[n]:.3f}" for n in NAMES))
    fallen = []
    for rewrite in REWRITES:
        rewritten = [(name, *rewrite(text, label)) for name, text, label in cases]
        changed = sum(new[1] != old[1] for new, old in zip(rewritten, cases))
        say = (lambda *w, r=rewrite: print("   ", r.__name__, *w)) if "--verbose" in sys.argv else None
        values = scores_of(program, rewritten, say)
        print(f"{rewrite.__name__:<22}" + "  ".join(f"{n} {values[n]:.3f}" for n in NAMES) + f"  ({changed} changed)")
        fallen += [f"{rewrite.__name__}: {n} {base[n]:.3f} -> {values[n]:.3f}" for n in NAMES if values[n] < base[n] - MOST_LOST]
        fallen += [] if changed else [f"{rewrite.__name__} changed no document"]
    print("\n".join(fallen) or "no score fell by more than 0.02")
    sys.exit(1 if fallen else 0)


main()
