"""scoring.md section 5 (with 4 for totals), worked out a second time: from the page, not from the Swift.

Everything is an array of K draws by N indicators; loops run over themes and domains only. Readings and the themes
themselves come from `scoring_method`.
"""

import hashlib
from dataclasses import dataclass

import numpy as np

from repository import indicators, instrument
from scoring_method import Reading, theme, themes

DRAWS = 1000
SOBOL_DRAWS = 4096
SEED = 42
RHO = 0.3
HALF_WIDTH = {"E0": 0.25, "E1": 0.15, "E2": 0.08, "E3": 0.03}
PERCENTILES = (0.05, 0.50, 0.95)
GROUPS = ("weights", "answers", "respondent", "aggregation")
WORD = 2**64
TOTAL = "total"


# Streams ---------------------------------------------------------------------------------------------------------


def uniforms(seed: int, rows: int, columns: int) -> np.ndarray:
    """SplitMix64, all at once: the n-th state is the seed plus n times the increment, modulo 2^64."""
    count = np.arange(1, rows * columns + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        z = np.uint64(seed % WORD) + count * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    return ((z >> np.uint64(11)).astype(np.float64) * 2.0**-53).reshape(rows, columns)


def state_word(state_code: str) -> int:
    """r: the first eight bytes, big-endian, of SHA-256 of the state code."""
    return int.from_bytes(hashlib.sha256(state_code.encode("utf-8")).digest()[:8], "big")


@dataclass
class Sample:
    """What K draws take from the four streams, before any answer is looked at."""

    weights: np.ndarray  # K x N: perturbed weights
    first: np.ndarray  # K x N: u1 of the answers stream
    second: np.ndarray  # K x N: u2
    habit: np.ndarray  # K x 1: e0
    geometric: np.ndarray  # K


def sample(state_code: str, seed: int, draws: int) -> Sample:
    every = list(indicators().values())
    domains = [domain["id"] for domain in instrument()["domains"]]
    r = state_word(state_code)
    taken = uniforms(seed, draws, len(domains) + len(every))
    of_domain = taken[:, [domains.index(indicator["domain"]) for indicator in every]]
    own = taken[:, len(domains) :]
    weight = np.array([float(indicator["weight"]) for indicator in every])
    pairs = uniforms(seed ^ r, draws, 2 * len(every))
    respondent = uniforms(seed ^ r ^ 0x0EE, draws, 2)
    return Sample(
        weights=weight * (0.75 + 0.5 * of_domain) * (0.75 + 0.5 * own),
        first=pairs[:, 0::2],
        second=pairs[:, 1::2],
        habit=respondent[:, :1] + respondent[:, 1:] - 1,
        geometric=uniforms(seed ^ 0xA66, draws, 1)[:, 0] < 0.5,
    )


# Draws -----------------------------------------------------------------------------------------------------------


def values(read: dict[str, Reading], u1: np.ndarray, u2: np.ndarray, habit: np.ndarray) -> np.ndarray:
    """s_k of every indicator, K x N; not applicable ones are NaN: whoever reads one has made a mistake."""
    every = indicators()
    result = np.full(u1.shape, np.nan)
    for column, (key, indicator) in enumerate(every.items()):
        reading = read[key]
        first, second = u1[:, column], u2[:, column]
        if reading.state == "answered":
            noise = np.sqrt(RHO) * habit[:, 0] + np.sqrt(1 - RHO) * (first + second - 1)
            result[:, column] = np.clip(reading.score + HALF_WIDTH[reading.grade] * noise, 0, 1)
            continue
        if reading.state == "not_applicable":
            continue
        answered = [
            read[other].score
            for other, found in every.items()
            if found["domain"] == indicator["domain"] and read[other].state == "answered"
        ]
        donor = np.array(answered)[np.floor(first * len(answered)).astype(int)] if answered else None
        if reading.state == "unknown":
            drawn = first if donor is None else np.clip(donor + 0.25 * (2 * second - 1), 0, 1)
        else:
            drawn = 0.5 * first if donor is None else np.maximum(0, donor - 0.5 * second)
        result[:, column] = drawn
    return result


def columns(keys) -> list[int]:
    order = list(indicators())
    return [order.index(key) for key in keys]


def mean(weights: np.ndarray, drawn: np.ndarray, members: list[int]) -> np.ndarray:
    return (weights[:, members] * drawn[:, members]).sum(axis=1) / weights[:, members].sum(axis=1)


def applicable(read: dict[str, Reading], members: list[str]) -> list[str]:
    return [key for key in members if read[key].state != "not_applicable"]


def scored_themes(read: dict[str, Reading]) -> dict[str, list[int]]:
    """The columns of the applicable members of every theme in state scored."""
    return {
        theme_id: columns(applicable(read, members))
        for theme_id, (kind, members) in themes().items()
        if theme(kind, members, read)["state"] == "SCORED"
    }


def point_weight(domain: str, read: dict[str, Reading], weighting) -> float:
    """W of a domain: by the instrument, "equal", or given by domain."""
    if weighting == "instrument":
        return sum(indicators()[key]["weight"] for key in applicable(read, themes()[domain][1]))
    return 1.0 if weighting == "equal" else float(weighting.get(domain, 0))


def has_total(read: dict[str, Reading], weighting) -> bool:
    found = {key: theme(*themes()[key], read)["state"] for key in (domain["id"] for domain in instrument()["domains"])}
    whole = sum(point_weight(key, read, weighting) for key, state in found.items() if state != "NOT_APPLICABLE")
    scored = sum(point_weight(key, read, weighting) for key, state in found.items() if state == "SCORED")
    return scored > 0 and round(scored / whole, 9) >= 0.60


def totals(read, weights: np.ndarray, drawn: np.ndarray, weighting) -> tuple[np.ndarray, np.ndarray]:
    """The arithmetic and the geometric total of every draw."""
    domains = {domain["id"] for domain in instrument()["domains"]}
    parts, shares = [], []
    for key, members in scored_themes(read).items():
        if key in domains:
            parts.append(mean(weights, drawn, members))
            by_instrument = weighting == "instrument"
            shares.append(
                weights[:, members].sum(axis=1)
                if by_instrument
                else np.full(len(weights), point_weight(key, read, weighting))
            )
    part, share = np.array(parts), np.array(shares)
    arithmetic = (share * part).sum(axis=0) / share.sum(axis=0)
    geometric = np.exp((share * np.log(np.maximum(part, 0.01))).sum(axis=0) / share.sum(axis=0))
    return arithmetic, geometric


def theme_draws(read, state_code: str, seed: int = SEED, draws: int = DRAWS) -> dict[str, np.ndarray]:
    """Of every scored theme, draw by draw."""
    taken = sample(state_code, seed, draws)
    drawn = values(read, taken.first, taken.second, taken.habit)
    return {key: mean(taken.weights, drawn, members) for key, members in scored_themes(read).items()}


def total_draws(read, state_code: str, seed=SEED, draws=DRAWS, weighting="instrument") -> dict[str, np.ndarray]:
    """By aggregation; empty where the total has no score."""
    if not has_total(read, weighting):
        return {}
    taken = sample(state_code, seed, draws)
    drawn = values(read, taken.first, taken.second, taken.habit)
    return dict(zip(("arithmetic", "geometric"), totals(read, taken.weights, drawn, weighting), strict=True))


def interval(drawn: np.ndarray) -> list[float]:
    return [float(np.quantile(drawn, level, method="linear")) for level in PERCENTILES]


def intervals(read, state_code: str, seed: int = SEED, draws: int = DRAWS) -> dict[str, list[float]]:
    """5th percentile, median and 95th of every scored theme."""
    return {key: interval(drawn) for key, drawn in theme_draws(read, state_code, seed, draws).items()}


# Sensitivity -----------------------------------------------------------------------------------------------------


def sobol(read, state_code: str, seed=SEED, draws=SOBOL_DRAWS, weighting="instrument") -> dict[str, dict]:
    """First-order and total index of every group, by theme; of the total too, where it has a score."""
    samples = sample(state_code, seed, draws), sample(state_code, (seed + 1) % WORD, draws)
    scored = scored_themes(read)

    def run(swapped: set[str]) -> dict[str, np.ndarray]:
        def of(group: str) -> Sample:
            return samples[group in swapped]

        weights = of("weights").weights
        drawn = values(read, of("answers").first, of("answers").second, of("respondent").habit)
        result = {key: mean(weights, drawn, members) for key, members in scored.items()}
        if has_total(read, weighting):
            arithmetic, geometric = totals(read, weights, drawn, weighting)
            result[TOTAL] = np.where(of("aggregation").geometric, geometric, arithmetic)
        return result

    every = {group: run({group}) for group in GROUPS}
    first, second = run(set()), run(set(GROUPS))
    result: dict[str, dict] = {}
    for key in first:
        variance = float(np.concatenate([first[key], second[key]]).var())
        result[key] = {}
        for group in GROUPS:
            mixed = every[group][key]
            moved = float(np.mean((first[key] - mixed) ** 2))
            kept = float(np.mean((second[key] - mixed) ** 2))
            # A group that does not enter moves nothing but the last bits.
            enters = variance >= 1e-18 and moved >= 1e-18
            result[key][group] = [1 - kept / (2 * variance), moved / (2 * variance)] if enters else [0.0, 0.0]
    return result
