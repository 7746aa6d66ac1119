"""Runs command lines of the AWS CLI that this Python has. Starting the CLI costs most of a second, so one process loads it and
forks for each line; what runs in the fork is the CLI's own main.

Usage: python3 aws_forks.py serve SOCKET         loads the CLI, says `ready`, takes lines until standard input ends
       python3 aws_forks.py run SOCKET WORD...   has a line run, with this process's descriptors, variables and directory
"""

import array
import json
import os
import select
import socket
import sys


def serve(path):
    import awscli.clidriver

    # What every command needs is imported before the first fork.
    driver = awscli.clidriver.create_clidriver()
    for name in ("s3", "sts"):
        driver._get_command_table()[name]
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    print("ready", flush=True)
    while listener in select.select([listener, sys.stdin], [], [])[0]:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            handle(connection)
        connection.close()
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            pass


def handle(connection):
    """One line, in a fork of its own that waits for the one that runs it."""
    data, ancillary, _, _ = connection.recvmsg(1 << 20, socket.CMSG_LEN(3 * 4))
    descriptors = array.array("i")
    descriptors.frombytes(ancillary[0][2])
    request = json.loads(data)
    process = os.fork()
    if process == 0:
        connection.close()
        for number, descriptor in enumerate(descriptors):
            os.dup2(descriptor, number)
            os.close(descriptor)
        os.chdir(request["directory"])
        # The CLI's packages set this one when they are imported.
        own = {name: os.environ[name] for name in ["AWS_DATA_PATH"] if name in os.environ}
        os.environ.clear()
        os.environ.update(own | request["variables"])
        sys.argv = ["aws"] + request["words"]
        status = 1
        try:
            from awscli.clidriver import main

            status = main()
        except SystemExit as end:
            status = end.code
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status or 0)
    _, status = os.waitpid(process, 0)
    connection.send(bytes([os.waitstatus_to_exitcode(status) & 255]))
    os._exit(0)


def run(path, words):
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(path)
    request = {"words": words, "directory": os.getcwd(), "variables": dict(os.environ)}
    connection.sendmsg([json.dumps(request).encode()],
                       [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0, 1, 2]))])
    for descriptor in (0, 1):
        os.close(descriptor)
    answer = connection.recv(1)
    os._exit(answer[0] if answer else 70)


if sys.argv[1] == "serve":
    serve(sys.argv[2])
else:
    run(sys.argv[2], sys.argv[3:])
