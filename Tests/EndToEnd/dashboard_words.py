"""The dashboard's words, as its modules write them."""

import json
import re
from pathlib import Path


def words(site: Path, language: str) -> dict[str, str]:
    """A language's words, from the module that the page loads."""
    text = (site / "assets" / f"words-{language}.js").read_text(encoding="utf-8")
    body = re.fullmatch(r"export default (\{.*\});\s*", text, re.DOTALL)
    assert body, f"words-{language}.js is not one object"
    pairs = json.loads(body[1], object_pairs_hook=list)
    assert len(pairs) == len(dict(pairs)), f"words-{language}.js names a key twice"
    return dict(pairs)
