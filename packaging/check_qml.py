"""Run qmllint over every QML file, with the types written in Python known; no warning is let through.

The live meta-objects are read, not the source: pyside6-metaobjectdump stops at lambdas and loses the
types of properties that hold other objects. Qt's qmltyperegistrar turns the description into .qmltypes.
"""

import ast
import importlib
import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "qml"
PLACES = ("kiosk/viewmodels", "kiosk/ui")
DECORATORS = {"QmlElement", "QmlUncreatable", "QmlSingleton", "QmlAnonymous"}

Json = dict[str, Any]


def write(target: Path) -> Path:
    """Write one QML module folder under ``target`` for each import name; return ``target``."""
    sys.path.insert(0, str(ROOT))
    modules: dict[str, list[Json]] = defaultdict(list)
    for path in sorted(file for place in PLACES for file in (ROOT / place).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = _import_name(tree)
        if name:
            modules[name].extend(_classes(path, tree))
    for name, classes in modules.items():
        _register(name, classes, target)
    return target


def _import_name(tree: ast.Module) -> str | None:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            targets = [one.id for one in node.targets if isinstance(one, ast.Name)]
            if "QML_IMPORT_NAME" in targets:
                return str(node.value.value)
    return None


def _classes(path: Path, tree: ast.Module) -> list[Json]:
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    nodes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    described = []
    for node in nodes:
        meta = getattr(getattr(module, node.name), "staticMetaObject", None)
        if meta is not None:
            described.append(_describe(meta, _decorators(node)))
    return described


def _decorators(node: ast.ClassDef) -> set[str]:
    calls = [one.func if isinstance(one, ast.Call) else one for one in node.decorator_list]
    return {one.id for one in calls if isinstance(one, ast.Name)} & DECORATORS


def _describe(meta: Any, decorators: set[str]) -> Json:
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": meta.superClass().className()}],
        "classInfos": _class_infos(decorators),
        "enums": [_enum(meta.enumerator(i)) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())],
        "properties": [_property(meta, i) for i in range(meta.propertyOffset(), meta.propertyCount())],
        "signals": [_method(one) for one in methods if one.methodType() == one.MethodType.Signal],
        "slots": [_method(one) for one in methods if one.methodType() == one.MethodType.Slot],
    }


def _class_infos(decorators: set[str]) -> list[Json]:
    infos = []
    if "QmlElement" in decorators:
        infos.append({"name": "QML.Element", "value": "auto"})
    if "QmlAnonymous" in decorators or not decorators:
        infos.append({"name": "QML.Element", "value": "anonymous"})
    if "QmlUncreatable" in decorators:
        infos.append({"name": "QML.Creatable", "value": "false"})
        infos.append({"name": "QML.UncreatableReason", "value": "made by the program"})
    if "QmlSingleton" in decorators:
        infos.append({"name": "QML.Singleton", "value": "true"})
    return infos


def _enum(enum: Any) -> Json:
    keys = [enum.key(i) for i in range(enum.keyCount())]
    return {"name": enum.name(), "isClass": True, "isFlag": enum.isFlag(), "type": "int", "values": keys}


def _property(meta: Any, index: int) -> Json:
    prop = meta.property(index)
    described: Json = {
        "name": prop.name(),
        "type": _type(prop.typeName()),
        "index": index - meta.propertyOffset(),
        "read": prop.name(),
        "constant": prop.isConstant(),
        "final": prop.isFinal(),
        "required": False,
        "scriptable": True,
        "stored": True,
        "user": False,
        "designable": True,
    }
    if prop.isWritable():
        described["write"] = f"set_{prop.name()}"
    if prop.hasNotifySignal():
        described["notify"] = bytes(prop.notifySignal().name().data()).decode()
    return described


def _method(method: Any) -> Json:
    names = [bytes(one.data()).decode() for one in method.parameterNames()]
    types = [_type(bytes(one.data()).decode()) for one in method.parameterTypes()]
    return {
        "access": "public",
        "name": bytes(method.name().data()).decode(),
        "arguments": [
            {"name": name or f"a{place}", "type": kind}
            for place, (name, kind) in enumerate(zip(names, types, strict=True), 1)
        ],
        "returnType": _type(method.typeName() or "void"),
    }


def _type(name: str) -> str:
    """Python objects without a Qt type go through QML as var."""
    return "QVariant" if name == "PyObject" else name


def _register(name: str, classes: list[Json], target: Path) -> None:
    folder = target.joinpath(*name.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dump = [{"classes": classes, "outputRevision": 69, "inputFile": f"{name}.py"}]
    described = folder / "metatypes.json"
    described.write_text(json.dumps(dump, indent=1), encoding="utf-8")
    qt = Path(PySide6.__file__).parent
    qt = qt if os.name == "nt" else qt / "Qt"
    tool = qt / ("qmltyperegistrar.exe" if os.name == "nt" else "libexec/qmltyperegistrar")
    foreign = [f"qt6{part}_metatypes.json" for part in ("core", "gui", "qml", "quick")]
    known = [str(qt / "metatypes" / one) for one in foreign if (qt / "metatypes" / one).is_file()]
    command = [
        str(tool),
        f"--import-name={name}",
        "--major-version=1",
        "--minor-version=0",
        f"--foreign-types={','.join(known)}",
        f"--generate-qmltypes={folder / 'types.qmltypes'}",
        "-o",
        str(folder / "registration.cpp"),
        str(described),
    ]
    subprocess.run(command, check=True)
    (folder / "qmldir").write_text(
        f"module {name}\ntypeinfo types.qmltypes\ndepends QtQuick\n", encoding="utf-8"
    )


def command(files: list[Path], types: Path) -> list[str]:
    """Return the call of qmllint for ``files``, which must be absolute paths."""
    tool = Path(PySide6.__file__).parent / ("qmllint.exe" if os.name == "nt" else "qmllint")
    return [str(tool), "--max-warnings", "0", "-I", str(SOURCES), "-I", str(types), *map(str, files)]


def main() -> int:
    """Return qmllint's exit status: 0 without any warning."""
    target = ROOT / "build" / "qmltypes"
    shutil.rmtree(target, ignore_errors=True)
    write(target)
    files = sorted(SOURCES.rglob("*.qml"))
    if not files:
        print("check_qml: there are no QML files")
        return 0
    done = subprocess.run(command(files, target), check=False)
    print(f"check_qml: {len(files)} files, {'sound' if done.returncode == 0 else 'see above'}")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
