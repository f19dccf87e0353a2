r"""Article -> Markdown with YAML front matter, in a form that is read back as it was written.

The fields stand in the front matter, one a line, strings in double quotes; the body follows,
its blocks parted by blank lines::

    ---
    generator: articleparse
    title: "Rain at last"
    authors: ["Ada Roe", "Bo Li"]
    published: 2024-05-17
    ---

    # Rain at last

    ## A heading

    The drought of the valley has ended.

    - A list item

    > A quote

    : A caption

Tables, preformatted blocks, and blocks whose white space Markdown would lose, stand between
fences that name their kind. Signs that mean something in Markdown are escaped by ``\``.
The second line tells :func:`articleparse.parse` that the text is articleparse's own: it is
then read by these rules, without any judgement.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .kinds import BlockKind

if TYPE_CHECKING:
    from .article import Article
    from .records import Block

__all__ = ["FIELDS", "HEAD", "PREFIXES", "write"]

HEAD = "---\ngenerator: articleparse\n"
"""How a text begins that articleparse wrote itself."""

FIELDS = ("title", "subtitle", "published", "updated", "dateline", "publisher", "url", "language")
"""Fields of one value, in the order in which they are written."""

PREFIXES = {
    BlockKind.PARAGRAPH: "",
    BlockKind.HEADING: "## ",
    BlockKind.LIST_ITEM: "- ",
    BlockKind.QUOTE: "> ",
    BlockKind.CAPTION: ": ",
}
"""What begins each line of a block; the other kinds are fenced."""

_INLINE = re.compile(r"[\\*`\[\]<]|(?<!\w)_|_(?!\w)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)])")


def write(article: Article) -> str:
    """Return the article as Markdown; parsing it gives the same fields and blocks."""
    parts = [_front_matter(article)]
    if article.title:
        parts.append("# " + _escaped(article.title))
    parts += map(_block, article.blocks)
    return "\n\n".join(parts) + "\n"


def _front_matter(article: Article) -> str:
    rows = []
    for name in FIELDS:
        value = getattr(article, name)
        if value is not None:
            rows.append(f"{name}: {_quoted(value) if isinstance(value, str) else value.isoformat()}")
        if name == "subtitle" and article.authors:
            rows.append("authors: [" + ", ".join(map(_quoted, article.authors)) + "]")
    return HEAD + "".join(row + "\n" for row in rows) + "---"


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _block(block: Block) -> str:
    prefix = PREFIXES.get(block.kind)
    lines = block.text.split("\n")
    if prefix is None or any(not line or line != line.strip() for line in lines):
        return _fenced(block)
    return "\n".join(prefix + _escaped(line) for line in lines)


def _fenced(block: Block) -> str:
    longest = max((len(run) for run in re.findall(r"`+", block.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{block.kind}\n{block.text}\n{fence}"


def _escaped(line: str) -> str:
    r"""Return a line with ``\`` before what Markdown would take for markup."""
    line = _INLINE.sub(r"\\\g<0>", line)
    number = _NUMBER.match(line)
    if number:
        return f"{number[0]}\\{line[number.end() :]}"
    return "\\" + line if line[0] in "-+#>:~|=" else line
