"""What is inside the Android libraries? Unpacks target/aar/*.aar:

classes (classes.jar and libs/*.jar of all of them) into target/classes, which Maven makes one jar of;
resources, manifest and R.txt of each into target/exploded/<library>, which the app links; its classes again, its rules of
what to keep and its native libraries, of which a release is made.
"""

import io
import sys
import zipfile
from pathlib import Path

target = Path(sys.argv[1])
classes = target / "classes"


def write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def merge(jar: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(jar)) as z:
        for entry in z.infolist():
            if entry.is_dir() or entry.filename == "META-INF/MANIFEST.MF":
                continue
            path, data = classes / entry.filename, z.read(entry)
            if path.exists():
                if entry.filename.endswith(".class"):
                    sys.exit(f"two libraries contain {entry.filename}")
                if entry.filename.startswith("META-INF/services/"):
                    data = path.read_bytes() + b"\n" + data  # a service may have a provider in each library
            write(path, data)


libraries = sorted((target / "aar").glob("*.aar"))
for library in libraries:
    with zipfile.ZipFile(library) as aar:
        for name in aar.namelist():
            is_classes = name == "classes.jar" or (name.startswith("libs/") and name.endswith(".jar"))
            if is_classes:
                merge(aar.read(name))
            kept = is_classes or name in ("AndroidManifest.xml", "R.txt", "proguard.txt") or name.startswith(("res/", "jni/"))
            if kept and not name.endswith("/"):
                write(target / "exploded" / library.stem / name, aar.read(name))
print(f"{len(libraries)} libraries unpacked")
