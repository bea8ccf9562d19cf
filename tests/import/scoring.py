"""Compares what the importer printed with a document's labels.

A label file is one JSON object: title, title_alt, doc_number, issuer, date, region, measures (number, text_start, units,
targets, optional) and conditions. Scores are F1 over all documents, metadata the share of right members.
"""
import difflib
import json
import os
import subprocess
import unicodedata
from pathlib import Path

NAMES = ("measures", "units", "targets", "metadata", "conditions")
MEMBERS = ("title", "doc_number", "issuer", "date", "region")
ALIKE = {"“": '"', "”": '"', "‘": "'", "’": "'", "「": '"', "」": '"', "〔": "[", "〕": "]", "【": "[", "】": "]",
         "《": "<", "》": ">", "〈": "<", "〉": ">", "—": "-", "–": "-", "、": ",", "。": "."}


def fold(text):
    """One form for what prints alike: compatibility forms, quotes, brackets, dashes, no blanks."""
    plain = unicodedata.normalize("NFKC", text or "")
    return "".join(ALIKE.get(c, c) for c in plain if not c.isspace())


class Score:
    """Right, missed and invented things of one kind."""

    def __init__(self):
        self.right = self.missed = self.invented = 0

    def value(self):
        both = 2 * self.right + self.missed + self.invented
        return 2 * self.right / both if both else None


def begins_alike(measure, label):
    wanted, had = fold(label["text_start"]), fold(measure.get("text"))
    return bool(wanted) and wanted in had[: len(wanted) + 12]


def paired(labels, measures):
    """{label index: measure index} of the longest common subsequence."""
    rows, columns = len(labels), len(measures)
    length = [[0] * (columns + 1) for _ in range(rows + 1)]
    same = [[begins_alike(m, l) for m in measures] for l in labels]
    for i in reversed(range(rows)):
        for j in reversed(range(columns)):
            length[i][j] = length[i + 1][j + 1] + 1 if same[i][j] else max(length[i + 1][j], length[i][j + 1])
    pairs, i, j = {}, 0, 0
    while i < rows and j < columns:
        if same[i][j]:
            pairs[i] = j
            i, j = i + 1, j + 1
        elif length[i + 1][j] >= length[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


class Scores:
    def __init__(self, say=None):
        self.of = {name: Score() for name in NAMES}
        self.say = say or (lambda *words: None)

    def values(self):
        metadata = self.of["metadata"]
        values = {name: score.value() for name, score in self.of.items()}
        values["metadata"] = metadata.right / max(1, metadata.right + metadata.missed)
        return values

    def add(self, name, label, answer):
        labels, measures = label["measures"], answer.get("measures", [])
        pairs = paired(labels, measures)
        for i, wanted in enumerate(labels):
            had = measures[pairs[i]] if i in pairs else {}
            if wanted.get("optional"):
                continue
            self._count("measures", i in pairs, name, wanted["number"], wanted["text_start"])
            self._units(name, wanted, had)
            self._targets(name, wanted, had)
        for j, extra in enumerate(measures):
            if j in pairs.values():
                continue
            self._invented("measures", name, extra.get("number"), (extra.get("text") or "")[:20])
            self.of["units"].invented += len(extra.get("units", []))
            self.of["targets"].invented += len(extra.get("targets", []))
        if label.get("conditions") or not labels:
            self._conditions(name, label.get("conditions") or [], answer.get("conditions") or [])
        self._metadata(name, label, answer)

    def _count(self, kind, right, *words):
        if right:
            self.of[kind].right += 1
        else:
            self.of[kind].missed += 1
            self.say(kind, "missed", *words)

    def _invented(self, kind, *words):
        self.of[kind].invented += 1
        self.say(kind, "invented", *words)

    def _units(self, name, wanted, had):
        left = [(fold(u["name"]), u["role"]) for u in had.get("units", [])]
        for unit in wanted.get("units", []):
            forms = [(fold(unit["name"]), unit["role"]), (fold(unit.get("full") or unit["name"]), unit["role"])]
            found = next((form for form in forms if form in left), None)
            if found:
                left.remove(found)
            self._count("units", bool(found), name, wanted["number"], unit["name"], unit["role"])
        for extra in left:
            self._invented("units", name, wanted["number"], *extra)

    def _targets(self, name, wanted, had):
        left = [(round(float(t["value"]), 6), fold(t["unit"])) for t in had.get("targets", [])]
        firm_first = sorted(wanted.get("targets", []), key=lambda t: bool(t.get("optional")))
        for target in firm_first:
            key = (round(float(target["value"]), 6), fold(target["unit"]))
            found = key in left
            if found:
                left.remove(key)
            if not target.get("optional"):
                self._count("targets", found, name, wanted["number"], *key)
        for extra in left:
            self._invented("targets", name, wanted["number"], *extra)

    def _conditions(self, name, labels, answers):
        left = [fold(a) for a in answers]
        for label in map(fold, labels):
            likeness = [difflib.SequenceMatcher(None, label, a, autojunk=False).ratio() for a in left]
            best = max(range(len(left)), key=likeness.__getitem__, default=None)
            found = best is not None and likeness[best] >= 0.8
            if found:
                left.pop(best)
            self._count("conditions", found, name, label[:30])
        for extra in left:
            self._invented("conditions", name, extra[:30])

    def _metadata(self, name, label, answer):
        titles = {fold(t) for t in [label.get("title"), *label.get("title_alt", [])] if t}
        right = {
            "title": not titles or fold(answer.get("title")) in titles,
            "doc_number": fold(answer.get("doc_number")) == fold(label.get("doc_number")),
            "issuer": {fold(i) for i in answer.get("issuer") or []} == {fold(i) for i in label.get("issuer") or []},
            "date": (answer.get("date") or None) == (label.get("date") or None),
            "region": fold(answer.get("region")) == fold(label.get("region")),
        }
        for member in MEMBERS:
            self._count("metadata", right[member], name, member, label.get(member), answer.get(member))


def read_with(program, paths):
    """The importer's answers, one for each file."""
    run = subprocess.run([program, "import", "--dry-run", "--format", "json", *map(str, paths)], capture_output=True, timeout=280)
    if run.returncode != 0:
        raise RuntimeError(f"exit status {run.returncode}: {run.stderr.decode(errors='replace')[-300:]}")
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def corpus(source_folder):
    """The corpus folder, or None."""
    named = os.environ.get("HUIQI_CORPUS")
    folder = Path(named) if named else Path(source_folder).resolve().parent / "shared" / "corpus"
    return folder if (folder / "dev").is_dir() else None


def documents(folder):
    """(name, text path, label) of each labelled document."""
    for label in sorted([*folder.glob("dev/*.json"), *folder.glob("seeds/*.json")]):
        text = next(iter(sorted(label.parent.glob(label.stem + "*.txt"))))
        yield label.stem, text, json.loads(label.read_text(encoding="utf-8"))
