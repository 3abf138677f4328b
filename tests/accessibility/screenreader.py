"""screenreader.py PROGRAM: what a screen reader sees and hears of a program, one JSON object a line.

Reads commands from stdin, one a line: "tree"; "press NAME"; "quit". Needs PyGObject and the typelib of AT-SPI.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PROGRAM = sys.argv[1]
HEARD = ("object:property-change:accessible-name", "object:announcement", "object:state-changed:showing",
         "object:state-changed:focused")
PATIENCE = 20  # seconds until the program must have shown itself

loop = GLib.MainLoop()


def say(**what):
    print(json.dumps(what), flush=True)


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield child


def find_program():
    for program in children(Atspi.get_desktop(0)):
        if program.get_name() == PROGRAM:
            return program
    return None


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def look(node, depth=0):
    """What is to be seen of a node and below it."""
    if depth and not is_showing(node):
        return
    relations = {relation.get_relation_type().value_nick:
                 [relation.get_target(i).get_name() for i in range(relation.get_n_targets())]
                 for relation in node.get_relation_set()}
    yield {"role": node.get_role_name(), "name": node.get_name(), "description": node.get_description(),
           "depth": depth, "states": [state.value_nick for state in node.get_state_set().get_states()],
           "relations": relations}
    for child in children(node):
        yield from look(child, depth + 1)


def find(node, name):
    if node.get_name() == name and node.get_role_name() == "push button" and is_showing(node):
        return node
    for child in children(node):
        found = find(child, name)
        if found:
            return found
    return None


def obey(line):
    program = find_program()
    command, _, argument = line.strip().partition(" ")
    if command == "tree":
        program.clear_cache()
        say(tree=list(look(program)))
    elif command == "press":
        button = find(program, argument)
        say(pressed=bool(button) and Atspi.Action.do_action(button, 0))
    else:
        loop.quit()


def on_event(event):
    try:
        say(event=event.type, name=event.source.get_name(), role=event.source.get_role_name(), detail=event.detail1,
            text=event.any_data if isinstance(event.any_data, str) else "")
    except GLib.Error:
        pass  # the node is gone already


def on_input(channel, _condition):
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    obey(line)
    return True


def wait_for_program(started):
    if find_program():
        say(found=True)
        GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, on_input)
        return False
    if GLib.get_monotonic_time() - started > PATIENCE * 1000000:
        say(found=False)
        loop.quit()
        return False
    return True


Atspi.init()
listener = Atspi.EventListener.new(on_event)
for kind in HEARD:
    listener.register(kind)
GLib.timeout_add(50, wait_for_program, GLib.get_monotonic_time())
loop.run()
