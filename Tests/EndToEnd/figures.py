"""Figures of messages, beside figures that were worked out elsewhere."""

import pytest

from capacity.v1 import assessment_pb2

TOLERANCE = 1e-9
FIGURES = ("coverage", "low", "high", "confidence", "unknown_share", "withheld_share")


def state_of(theme) -> str:
    return assessment_pb2.ThemeState.Name(theme.state).removeprefix("THEME_STATE_")


def kind_of(theme) -> str:
    return assessment_pb2.ThemeKind.Name(theme.kind).removeprefix("THEME_KIND_")


def figures_of(theme) -> dict:
    """What the server gives of a theme; absent is what has no value there."""
    if state_of(theme) == "NOT_APPLICABLE":
        assert not any(getattr(theme, name) for name in FIGURES), f"{theme.theme_id} has figures"
        found = {}
    else:
        found = {name: getattr(theme, name) for name in FIGURES}
    for name in ("score", "gap"):
        if theme.HasField(name):
            found[name] = getattr(theme, name)
    return found


def check_theme(theme, expected: dict) -> None:
    expected = dict(expected)
    assert state_of(theme) == expected.pop("state").upper(), theme.theme_id
    found = figures_of(theme)
    assert found == pytest.approx(expected, abs=TOLERANCE, rel=0), theme.theme_id


def check_needs(found, expected: list[dict]) -> None:
    assert [need.indicator_id for need in found] == [need["indicator"] for need in expected]
    for need, wanted in zip(found, expected, strict=True):
        figures = {name: getattr(need, name) for name in ("gap_levels", "priority", "effective_priority")}
        assert figures == pytest.approx({name: wanted[name] for name in figures}, abs=TOLERANCE, rel=0), need
