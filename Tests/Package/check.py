"""The life of Debian's package, step by step: `check.py PACKAGE NEWER`. Needs root, and leaves nothing behind."""

import ctypes
import os
import pathlib
import pwd
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path("/usr/bin/belfry")
SETTINGS = pathlib.Path("/etc/belfry/belfry.conf")
DATA = pathlib.Path("/var/lib/belfry")
UNIT = pathlib.Path("/lib/systemd/system/belfry.service")
PLAN = "lettre-orientation-2024"


def run(*command, code=0, **options):
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), **options)
    assert done.returncode == code, (command, done.returncode, done.stdout, done.stderr)
    return done.stdout + done.stderr


def environment(**more):
    """As a service has it: nothing of whoever runs the test."""
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"} | more


def as_service(*command):
    """As the account of the service, without any capability, as the unit says."""
    return [
        "setpriv", "--reuid", "belfry", "--regid", "belfry", "--init-groups", "--no-new-privs", "--bounding-set",
        "-all", "--inh-caps", "-all", *command]


def deny_writable_code():
    """What MemoryDenyWriteExecute does, where the kernel can (6.3 and newer)."""
    ctypes.CDLL(None).prctl(65, 1, 0, 0, 0)


def account_exists():
    return any(entry.pw_name == "belfry" for entry in pwd.getpwall())


def installed(package):
    run("dpkg", "--install", str(ROOT / package))
    assert run("dpkg-query", "--show", "--showformat", "${db:Status-Status}", "belfry") == "installed"


def check_files():
    assert SETTINGS.stat().st_mode & 0o777 == 0o640 and SETTINGS.group() == "belfry"
    assert DATA.stat().st_mode & 0o777 == 0o750 and DATA.owner() == "belfry"
    assert account_exists()
    # The libraries that the program wants are those of the packages that it depends on.
    assert "not found" not in run("ldd", str(BINARY))
    if shutil.which("systemd-analyze"):
        run("systemd-analyze", "verify", str(UNIT))
        report = run("systemd-analyze", "security", "--offline=yes", str(UNIT))
        exposure = float(re.search(r"Overall exposure level for belfry.service: ([\d.]+)", report).group(1))
        print(f"   systemd finds it exposed to {exposure} of 10")
        assert exposure < 3


def read_letter():
    """As somebody at the prompt does, who names no database: the settings name it."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        letter = shutil.copy(ROOT / "Examples/lierne-2024.txt", folder)
        os.chmod(letter, 0o644)
        run(*as_service(str(BINARY), "read", letter, "--store"), cwd="/")
    assert (DATA / "belfry.db").stat().st_uid == pwd.getpwnam("belfry").pw_uid


def check_service():
    """Starts what the unit starts, until it says that it is ready; asks for a page; and stops it as systemd does."""
    command = shlex.split(re.search(r"^ExecStart=(.*)$", UNIT.read_text(), re.M).group(1))
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        os.chmod(folder, 0o755)
        supervisor.bind(f"{folder}/notify")
        os.chmod(f"{folder}/notify", 0o777)
        supervisor.settimeout(60)
        # Ports that are free: others may use those of the settings.
        service = subprocess.Popen(
            as_service(*command, "--port", "0", "--metrics-port", "0"), stdout=subprocess.PIPE, text=True, cwd=DATA,
            env=environment(NOTIFY_SOCKET=f"{folder}/notify"), preexec_fn=deny_writable_code)
        try:
            assert supervisor.recv(100) == b"READY=1"
            address = service.stdout.readline().strip()
            with urllib.request.urlopen(f"{address}fr/plans/{PLAN}") as page:
                assert page.status == 200 and b"</html>" in page.read()
            # The programs that make documents get along with what the unit forbids.
            check_document(f"{address}fr/plans/{PLAN}/documents/letter-fr.pdf", b"%PDF-")
            check_document(f"{address}fr/plans/{PLAN}/documents/letter-fr.docx", b"PK")
            with urllib.request.urlopen(f"{address}health/ready") as health:
                assert health.read() == b"ready\n"
        finally:
            service.send_signal(signal.SIGTERM)
        assert service.wait(timeout=60) == 0
        assert supervisor.recv(100) == b"STOPPING=1"


def check_document(address, start):
    for _ in range(120):
        with urllib.request.urlopen(address) as answer:
            if answer.status == 200:
                assert answer.read().startswith(start), address
                return
        time.sleep(1)
    raise AssertionError(f"{address} was not made in two minutes")


def check_upgrade(package):
    SETTINGS.write_text(SETTINGS.read_text() + "\nkept-pages = 7\n")
    installed(package)
    assert "kept-pages = 7" in SETTINGS.read_text()
    assert re.search(rf"kept-pages +7 +{SETTINGS}:\d+", run(*as_service(str(BINARY), "settings")))
    assert SETTINGS.stat().st_mode & 0o777 == 0o640
    assert PLAN in run(*as_service(str(BINARY), "plans"), cwd="/")


def check_removal():
    run("dpkg", "--remove", "belfry")
    assert not BINARY.exists() and not UNIT.exists()
    assert "kept-pages = 7" in SETTINGS.read_text() and (DATA / "belfry.db").exists()


def check_purge():
    said = run("dpkg", "--purge", "belfry")
    assert not SETTINGS.parent.exists()
    assert (DATA / "belfry.db").exists() and account_exists() and str(DATA) in said


def check_purge_without_data(package):
    """With an empty folder nothing is lost: then all goes."""
    shutil.rmtree(DATA)
    installed(package)
    run("dpkg", "--purge", "belfry")
    assert not DATA.exists() and not SETTINGS.parent.exists() and not account_exists()


def clean():
    subprocess.run(["dpkg", "--purge", "belfry"], capture_output=True, env=environment())
    shutil.rmtree(DATA, ignore_errors=True)
    if account_exists():
        subprocess.run(["deluser", "--quiet", "--system", "belfry"], env=environment())


def main(first, newer):
    for place in (BINARY, DATA, SETTINGS.parent):
        assert not place.exists(), f"{place} exists: on a machine with Belfry its package is not tested"
    steps = [
        ("it is installed", lambda: installed(first)), ("its files are right", check_files),
        ("a letter is read", read_letter), ("the service runs", check_service),
        ("an upgrade keeps data and settings", lambda: check_upgrade(newer)), ("it runs again", check_service),
        ("removed, it leaves data and settings", check_removal), ("purged, it leaves data", check_purge),
        ("without data, all goes", lambda: check_purge_without_data(first))]
    try:
        for name, step in steps:
            step()
            print(f"ok {name}", flush=True)
    finally:
        clean()


if __name__ == "__main__":
    main(*sys.argv[1:])
