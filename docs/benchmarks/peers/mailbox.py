"""A mailbox with Python's email package: mailbox.py FILE works as asked on its input, FILE fields prints what was read,
FILE first reads one mail."""

import email
import email.utils
import sys
import time
import zlib


def value(text, label):
    at = text.find(label)
    return "" if at < 0 else text[at + len(label):line_end(text, at)].strip()


def line_end(text, start):
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def authors(text):
    found = []
    at = text.find("   Author")
    if at < 0:
        return found
    start = at + 12
    while start > at:
        end = line_end(text, start)
        found.append(text[start:end].strip())
        at = end
        start = end + 13 if text.startswith("            ", end + 1) else -1
    return found


def abstract(text):
    start = text.find("Abstract:")
    end = text.find("\nThe IETF datatracker status page", start)
    if start < 0 or end < 0:
        return ""
    lines = text[line_end(text, start) + 1:end].split("\n")
    return "\n".join(line[3:] if line.startswith("   ") else line for line in lines).strip()


def read(raw):
    message = email.message_from_bytes(raw)
    # None of the peers' values is used, but all are made.
    envelope = (
        message["Subject"],
        message["From"],
        message["Message-ID"],
        email.utils.parsedate_to_datetime(message["Date"]),
    )
    part = message.get_payload(0) if message.is_multipart() else message
    text = part.get_payload(decode=True).decode("utf-8", "replace")
    name = value(text, "   Name:    ")
    return (
        name[:-4] if name.endswith(".txt") else name,
        value(text, "   Title:   "),
        authors(text),
        int(value(text, "   Pages:   ") or 0),
        abstract(text),
        envelope,
    )


def mails(file):
    with open(file, "rb") as source:
        data = source.read()
    for part in (b"\n\n" + data).split(b"\n\nFrom ")[1:]:
        yield part[part.find(b"\n") + 1:]


def count(file):
    return sum(1 for raw in mails(file) if read(raw)[0])


def main():
    file = sys.argv[1]
    mode = sys.argv[2] if len(sys.argv) > 2 else "work"
    if mode == "first":
        with open(file, "rb") as source:
            print(read(source.read())[1])
    elif mode == "fields":
        for raw in mails(file):
            name, title, people, pages, text, _ = read(raw)
            check = zlib.crc32(text.replace("\n>From ", "\nFrom ").encode())
            line = "\t".join([name, title, "|".join(people), str(pages), format(check, "08x")])
            sys.stdout.buffer.write(line.encode() + b"\n")
    else:
        print("ready", flush=True)
        for line in sys.stdin:
            processor, wall, found = time.process_time_ns(), time.perf_counter_ns(), 0
            for _ in range(int(line)):
                found = count(file)
            wall = time.perf_counter_ns() - wall
            print(time.process_time_ns() - processor, wall, 0, found, flush=True)


main()
