"""The processes that are measured, and those that measure them. Traffic goes to 127.0.0.1 only."""
import contextlib
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[1]
BELFRY = str(ROOT / ".build/release/belfry")
MEASURE = str(ROOT / ".build/release/measure")
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def letter():
    """The real letter where there is one, else the example."""
    folder = os.environ.get("BELFRY_LETTERS")
    real = pathlib.Path(folder) / "brussels-2022.txt" if folder else None
    return real if real and real.exists() else ROOT / "Examples/lierne-2024.txt"


def run(*command):
    subprocess.run(command, check=True, **QUIET)


def timed(command):
    """Seconds and peak memory in MB of a whole process."""
    with tempfile.NamedTemporaryFile("r") as report:
        start = time.perf_counter()
        run("/usr/bin/time", "-f", "%M", "-o", report.name, *command)
        seconds = time.perf_counter() - start
        kilobytes = report.read().split()[-1]
    return seconds, int(kilobytes) / 1024


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def fetch(address, headers={}):
    """The status, the tag and the bytes of an answer."""
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=60) as answer:
            return answer.status, answer.headers["ETag"], answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers["ETag"], error.read()


def page(address):
    status, _, body = fetch(address)
    assert status == 200, f"{address}: {status}"
    return body.decode()


@contextlib.contextmanager
def ended(process):
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


class Server:
    """`belfry serve`, until it is left."""

    def __init__(self, database, *options):
        self.command = [BELFRY, "serve", "--port", "0", "--database", database, *options]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL)
        self.base = self.process.stdout.readline().strip().rstrip("/")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)

    def memory(self):
        """What it has in memory, and the most it ever had, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return [int(re.search(rf"{name}:\s+(\d+)", status).group(1)) / 1024 for name in ("VmRSS", "VmHWM")]


NGINX = """
worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/error.log; daemon off;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
    open_file_cache max=100 inactive=60s; open_file_cache_valid 60s;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {folder}/www; }}
}}
"""


@contextlib.contextmanager
def nginx(folder, files):
    """nginx, serving these bytes by their names: its address."""
    (folder / "www").mkdir()
    for name, content in files.items():
        (folder / "www" / name).write_bytes(content)
    port = free_port()
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
    command = [shutil.which("nginx") or "/usr/sbin/nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")]
    with ended(subprocess.Popen(command, stderr=subprocess.DEVNULL)):
        time.sleep(0.5)
        yield f"http://127.0.0.1:{port}"


def requests_per_second(address, header=None, seconds=3):
    command = ["wrk", "-t2", "-c32", f"-d{seconds}s", *(["-H", header] if header else []), address]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "Non-2xx" not in out, out
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))


def h2load(base, addresses, folder, readers, *options, apart=0):
    """Asks for the addresses by several readers at once, each in an order of its own, as people would.

    h2load takes one order for all its connections, which would then ask for the same page at the same moment.

    `apart` is how many seconds after the one before a reader begins: h2load asks by all its connections at the same
    moment, and again a second later.

    Returns milliseconds of each answer, and how many were not 200.
    """
    def reader(number):
        order, log = folder / f"addresses-{number}", folder / f"h2load-{number}.log"
        log.unlink(missing_ok=True)
        time.sleep(apart)
        shuffled = random.Random(number).sample(addresses, len(addresses))
        order.write_text("".join(f"{base}{address}\n" for address in shuffled))
        command = ["h2load", "--h1", "-t", "1", "-i", str(order), "--log-file", str(log), *options]
        return log, subprocess.Popen(command, **QUIET)

    times, failed = [], 0
    for log, process in [reader(number) for number in range(readers)]:
        assert process.wait() == 0
        for line in log.read_text().splitlines():
            _, status, microseconds = line.split("\t")[:3]
            times.append(int(microseconds) / 1000)
            failed += status != "200"
    return times, failed
