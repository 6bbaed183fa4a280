"""Runs a program in a pseudo-terminal, types what it is told, and says what came of it.

Standard input is a JSON object: command, columns, rows, steps. A step has one of: wait (text that has to appear after the step
before), type, signal, size, write ([path, text]), remove (path), rename ([from, to]), sleep. Standard output is JSON: status, output.
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

PATIENCE = 30

asked = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(asked.get("env", {}))
    os.chdir(asked["cwd"])
    # The size is there before the program asks for it.
    time.sleep(0.05)
    os.execvp(asked["command"][0], asked["command"])

output = b""
seen = 0


def resize(columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def read(seconds):
    global output
    ready, _, _ = select.select([terminal], [], [], seconds)
    if not ready:
        return True
    try:
        some = os.read(terminal, 65536)
    except OSError:
        return False
    output += some
    return len(some) > 0


def wait(text):
    global seen
    until = time.time() + PATIENCE
    while text.encode() not in output[seen:]:
        if time.time() > until or not read(0.1):
            print(json.dumps({"status": None, "missing": text, "output": output.decode(errors="replace")}))
            os.kill(pid, signal.SIGKILL)
            sys.exit(0)
    seen = output.index(text.encode(), seen) + len(text.encode())


resize(asked["columns"], asked["rows"])
for step in asked["steps"]:
    (kind, value), = step.items()
    if kind == "wait":
        wait(value)
    elif kind == "type":
        os.write(terminal, value.encode())
    elif kind == "signal":
        os.kill(pid, value)
    elif kind == "size":
        resize(*value)
    elif kind == "write":
        with open(value[0], "w", encoding="utf-8") as file:
            file.write(value[1])
    elif kind == "remove":
        os.remove(value)
    elif kind == "rename":
        os.rename(*value)
    elif kind == "sleep":
        time.sleep(value)

until = time.time() + PATIENCE
while read(0.1) and time.time() < until:
    pass
_, ended = os.waitpid(pid, 0)
status = -os.WTERMSIG(ended) if os.WIFSIGNALED(ended) else os.WEXITSTATUS(ended)
print(json.dumps({"status": status, "output": output.decode(errors="replace")}))
