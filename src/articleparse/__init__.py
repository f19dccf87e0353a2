r"""Raw scraped article text in, a typed record out, every character accounted for.

>>> import articleparse as ap
>>> article = ap.parse("# Rain at last\n\nThe drought of the valley has\nended.")
>>> article.title
'Rain at last'
"""

from .article import Article
from .comparison import Comparison, Move, RuleChange, compare
from .config import Config
from .decoding import Decoded, decode
from .differences import TextChange
from .errors import ArticleParseError, ComparisonError, ConfigError, RecordError
from .kinds import BlockKind, RepairKind, Role
from .parser import Parser, parse
from .records import Block, Entry, Removal, Repair, Span
from .rules import Profile, Rule
from .serialization import json_schema
from .version import __version__

__all__ = [
    "Article",
    "ArticleParseError",
    "Block",
    "BlockKind",
    "Comparison",
    "ComparisonError",
    "Config",
    "ConfigError",
    "Decoded",
    "Entry",
    "Move",
    "Parser",
    "Profile",
    "RecordError",
    "Removal",
    "Repair",
    "RepairKind",
    "Role",
    "Rule",
    "RuleChange",
    "Span",
    "TextChange",
    "__version__",
    "compare",
    "decode",
    "json_schema",
    "parse",
]
