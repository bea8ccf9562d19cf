#!/usr/bin/env python3
"""Holds the tree to its declared structure; usage: check.py SOURCE_FOLDER

- every #include "module/…" is declared in src/modules.cmake, for the module itself or for its api target
- the declared graph has no cycle, and each module stands below what uses it
- `catch` stands only in files listed, with a reason, in tests/architecture/catch.txt
- SQL stands only in *_store.cc and src/store/
- only src/store includes sqlite3.h or libpq-fe.h, only src/json nlohmann, only src/http Boost
- every error code in the source is documented in docs/reference/errors.md, and the other way round
- every documented code has a message in messages/zh.yaml and en.yaml that name the same values
"""
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
SRC = ROOT / "src"
HEADER_OWNERS = {"sqlite3.h": {"store", "search"}, "libpq-fe.h": {"store"}, "nlohmann/": {"json"}, "boost/": {"http"}}
problems = []


def complain(path, line, message):
    problems.append(f"{path.relative_to(ROOT)}:{line}: {message}")


def declared_modules():
    """{module: (deps, api_deps)} in the order of src/modules.cmake."""
    text = re.sub(r"#.*", "", (SRC / "modules.cmake").read_text(encoding="utf-8"))
    modules = {}
    for call in re.findall(r"huiqi_module\(([^)]*)\)", text):
        words = call.split()
        lists, current = {"DEPS": [], "API_DEPS": [], "LINK": [], "API_LINK": []}, None
        for word in words[1:]:
            if word == "TEST_DATABASE":
                current = None
            elif word in lists:
                current = word
            else:
                lists[current].append(word)
        modules[words[0]] = (lists["DEPS"], lists["API_DEPS"])
    return modules


def reach(modules, module):
    """Everything that `module` may include: what it declares, and what those declare publicly."""
    seen, todo = set(), [module]
    while todo:
        for dep in modules[todo.pop()][0]:
            if dep not in seen:
                seen.add(dep)
                todo.append(dep)
    return seen


def check_order(modules):
    order = list(modules)
    for name, (deps, api_deps) in modules.items():
        for dep in deps:
            if dep not in modules:
                problems.append(f"src/modules.cmake: {name} depends on {dep}, which is not declared")
            elif order.index(dep) >= order.index(name):
                problems.append(f"src/modules.cmake: {name} depends on {dep}, which does not stand below it")
        for dep in api_deps:
            if dep.removesuffix("_api") not in modules:
                problems.append(f"src/modules.cmake: {name}'s api depends on {dep}, which is not declared")
    for folder in sorted(p.name for p in SRC.iterdir() if p.is_dir()):
        if folder not in modules:
            problems.append(f"src/{folder} is not declared in src/modules.cmake")


def is_api(path):
    return path.stem == "api" or path.stem.endswith("_api")


def allowed_for(modules, path):
    module = path.relative_to(SRC).parts[0]
    allowed = {module, *reach(modules, module)}
    if is_api(path) or path.stem.endswith("_test"):
        for dep in modules[module][1]:
            base = dep.removesuffix("_api")
            allowed |= {base, *reach(modules, base)}
    return allowed


CODE = re.compile(r'"([a-z]+(?:_[a-z0-9]+)*\.[a-z0-9_]+)"')
SQL = re.compile(r'"\s*(select\s+\S|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\(|create\s+(table|index))', re.I)


def code_lines(path):
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.S)
    for number, line in enumerate(text.splitlines(), 1):
        yield number, re.sub(r"(?<!:)//.*", "", line)


def check_sources(modules):
    listed = {}
    for line in (ROOT / "tests/architecture/catch.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, reason = line.partition(" ")
            if not reason.strip():
                problems.append(f"tests/architecture/catch.txt: {name} has no reason")
            listed[name] = False
    for path in sorted([*SRC.rglob("*.h"), *SRC.rglob("*.cc")]):
        module = path.relative_to(SRC).parts[0]
        if module not in modules:
            continue
        allowed, name, test = allowed_for(modules, path), str(path.relative_to(ROOT)), path.stem.endswith("_test")
        for number, line in code_lines(path):
            include = re.match(r'\s*#include ["<]([^">]+)[">]', line)
            if include:
                target = include.group(1)
                first = target.split("/")[0]
                if first in modules and first not in allowed:
                    complain(path, number, f"{module} includes {target}, which src/modules.cmake does not declare")
                for header, owners in HEADER_OWNERS.items():
                    if (target == header or (header.endswith("/") and target.startswith(header))) and module not in owners and not test:
                        complain(path, number, f"only {', '.join(sorted(owners))} may include {header}")
            if re.search(r"\bcatch\s*\(", line) and not test:
                if name in listed:
                    listed[name] = True
                else:
                    complain(path, number, "catch outside the files of tests/architecture/catch.txt")
            if SQL.search(line) and not test and module != "store" and not path.stem.endswith("_store"):
                complain(path, number, "SQL outside *_store.cc")
    for name, used in listed.items():
        if not used:
            problems.append(f"tests/architecture/catch.txt: {name} catches nothing (any more)")


def check_error_codes():
    used = {}
    for path in sorted([*SRC.rglob("*.h"), *SRC.rglob("*.cc")]):
        if path.stem.endswith("_test"):
            continue
        for number, line in code_lines(path):
            if re.search(r"ErrorKind::|FieldError|Issue\{|bad_field\(|fail\(", line) or "code" in line:
                for code in CODE.findall(line):
                    used.setdefault(code, (path, number))
    page = ROOT / "docs/reference/errors.md"
    documented = set(re.findall(r"^\| `([a-z_]+\.[a-z0-9_]+)`", page.read_text(encoding="utf-8"), re.M))
    for code, (path, number) in used.items():
        if code not in documented:
            complain(path, number, f"error code {code} is not documented in docs/reference/errors.md")
    everything = "\n".join(p.read_text(encoding="utf-8") for p in [*SRC.rglob("*.h"), *SRC.rglob("*.cc")])
    for code in sorted(documented):
        if f'"{code}"' not in everything:
            problems.append(f"docs/reference/errors.md: {code} is documented but nothing raises it")


def messages_of(language):
    """{code: set of the values it names} of the keys under `errors:`."""
    text = (ROOT / f"messages/{language}.yaml").read_text(encoding="utf-8")
    block = re.search(r"^errors:\n((?:[ #].*\n|\n)*)", text, re.M)
    found = {}
    for code, message in re.findall(r"^  ([a-z0-9_.]+): *(.+)$", block.group(1) if block else "", re.M):
        if code in found:
            problems.append(f"messages/{language}.yaml: {code} stands there twice")
        found[code] = set(re.findall(r"{(\w+)}", message))
    return found


def check_messages():
    page = (ROOT / "docs/reference/errors.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([a-z_]+\.[a-z0-9_]+)`", page, re.M))
    zh, en = messages_of("zh"), messages_of("en")
    for language, messages in (("zh", zh), ("en", en)):
        for code in sorted(documented ^ set(messages)):
            what = "no message for" if code in documented else "a message for the undocumented"
            problems.append(f"messages/{language}.yaml: {what} {code}")
    for code in sorted(set(zh) & set(en)):
        if zh[code] != en[code]:
            problems.append(f"messages: zh and en of {code} name different values")


def main():
    modules = declared_modules()
    check_order(modules)
    check_sources(modules)
    check_error_codes()
    check_messages()
    print("\n".join(problems) or f"architecture: {len(modules)} modules, nothing to complain about")
    sys.exit(1 if problems else 0)


main()
