"""`capacity` as people and scripts run it."""

import json


def ran(capacity, *arguments, status=0, **where) -> str:
    run = capacity(*arguments, **where)
    assert run.returncode == status, f"{arguments}: {run.returncode}\n{run.stdout}{run.stderr}"
    return run.stdout if status == 0 else run.stdout + run.stderr


def as_json(text: str) -> dict:
    return json.loads(text)


def token_file(admin, capacity, name: str, *arguments):
    """A token in a file, as an administrator would make it for somebody."""
    path = capacity.folder / f"{name}.token"
    admin("token", "create", "--name", name, *arguments, "--token-out", path)
    return path
