"""Glossary: what the rule names in a ledger mean that no table of patterns has.

A ledger names the reason of every decision. Some are rows of a table, with a pattern; the
others are steps of the way (``hyphen_line_end``) or what weighed most with a model:
``model:shape+blank`` is a verdict of a model, carried by the features ``shape`` and ``blank``.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from ..kinds import BODY, BOILERPLATE, Role
from .boilerplate import LISTINGS, SECTIONS
from .registry import rules_by_name

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EVIDENCE", "STEPS", "reason"]


def _shown(kind: Role) -> str:
    """Return the name of a kind as one says it."""
    return kind.value.replace("_", " ")


STEPS: Mapping[str, str] = MappingProxyType(
    {
        "white_space": "White space between blocks, or between the lines of a field.",
        "spaceless_script": "Two lines of a field, in a script that has no spaces.",
        "colon": "A colon that the page set on a line of its own, behind what stands before it.",
        "model": "The model's verdict, from all that it knows; no feature stands out.",
        "default": "Nothing speaks against it.",
        "headline": "Lines of one headline.",
        "goes_on": "The line is full and the sentence goes on in small letters: no question for a model.",
        "full_line": "The line is full and its sentence has not ended: no question for a model.",
        "justified": "The spaces of the line are set wide to fill the column, as in no last line of a paragraph.",
        "inline_tag": "The page's own mark-up broke the line around a link or an emphasis: the sentence goes on.",
        "page_cut": "A page ends inside the sentence.",
        "drop_cap": "The first letter of the article, set large, stands apart from its word.",
        "mojibake": "UTF-8 that was read as another encoding; the text itself proves it.",
        "title_ranked": "Of all lines that could be the title, the model ranks this one first.",
        "title_line": "What stands beside the title in its line.",
        "kicker_above_title": "A few words above the title, set apart from the menus there.",
        "deck_below_title": "A sentence or two below the title, above whoever signs, in words of the article.",
        "deck_in_body": "A block of the body between the headline and whoever signs: the subtitle too.",
        "title_repeated": "The title once more.",
        "byline_by": "Names behind a word that opens a byline, such as 'by'.",
        "byline_opening": "The line has the opening of a byline, the next one the names.",
        "byline_name": "A line of nothing but names, where a byline stands.",
        "byline_prefix": "A name at the beginning of a line, where a byline stands.",
        "byline_inside": "A byline inside a longer line.",
        "byline_agency": "An agency is named where persons would be, and no person is.",
        "byline_desk": "A desk is named where persons would be, and no person is.",
        "date_line": "What stands beside the date in its line.",
        "ambiguous_date": "Day and month may be either way round, and nothing settles it.",
        "list_mark": "The line begins with the mark of a list.",
        "set_as_heading": "Its length, its end, and how it stands among the lines beside it: a heading, so trees say.",
        "set_as_item": "Its length, its end, and how it stands among the lines beside it: an item, so trees say.",
        "short_unstopped": "A short line outside the body, without a stop at its end: an entry of a menu.",
        "begins_beside": "It begins as the line beside it does, which is no part of the article: one picture has both.",
        "words_caption": "A description of a picture, with words that mean a credit.",
        "behind_body": "A line as long as a headline, behind the end of the article: a link to another one.",
        "thread": "An entry of a thread of comments: each has its hour, and a heading or words beside it say so.",
        "points_to_address": "Behind the article, a line that ends in a colon, with nothing but an address below it.",
        "no_article": "What is left of the text is an index, a message about an error, or a notice about cookies.",
        "teasers": "What is left of the text are teasers: headlines with a text each, and the rest of it elsewhere.",
        "second_copy": "The same paragraph stands further above.",
        "gathered_copy": "The paragraphs of the body once more, in one line, as pages have them for machines.",
        "pull_quote": "A sentence of another paragraph, shown once more by itself.",
        "page_furniture": "Stands where every page has the same: a running head or foot.",
        "page_number": "Counts from page to page, at the same place of each.",
        "running_head": "The same line, but for figures, at the head or foot of several pages.",
        "running_foot": "The last line of the text, which stands further above too: the foot of its pages.",
        "abridged_title": "The headline, cut short with an ellipsis: a running head.",
        "code_fence": "A fence of code: a mark of Markdown, around code or around a typewriter's letters.",
        "source_code": "Lines of a program, told by their heads, braces, calls and assignments, or by their fence.",
        "footnote": "A note at the foot of the page: a sentence goes on over it, or the text of the page calls it.",
        "small_type": "Set in smaller type than the text around it, as its long lines show: a caption, or a box.",
        "inside_sentence": "Whole sentences inside a sentence that goes on below them: a box, a caption, a quotation.",
        "large_type": "Set in larger type than the text around it, as its short lines show: a pull quote.",
        "note_call": "The number of a footnote behind a word: the note stands at the foot of the same page.",
        "print_address": "The address of the page or its site's name, as browsers print it at the foot of each sheet.",
        "print_date": "The date of printing, as browsers print it at the head of each sheet.",
        "own_markdown_fence": "A mark of articleparse's own Markdown.",
        "bullet": "The sign before a list item.",
        "quote_sign": "Markdown's or a mail's sign before each line of a quote.",
        "markdown_heading": "Markdown's sign for a heading.",
        "markdown_table": "A row of a table in Markdown.",
        "markdown_quote": "Markdown's sign for a quotation.",
        "markdown_image": "Markdown's way to show a picture; it has no text.",
        "markdown_link": "Markdown's way to write a link: its text stays, its address goes.",
        "markdown_emphasis": "Markdown's signs for emphasis.",
        "mark": "The sign of a list item or of a quotation: the kind of the block says the same.",
        "markdown_escape": "Markdown's backslash before a sign that is meant as it is.",
        "markdown_code": "Markdown's signs for code.",
        "markdown_autolink": "The angle brackets that Markdown puts around an address.",
        "edit_link": "The link behind a heading of an encyclopaedia by which its readers edit it.",
        "section_link": "The sign behind a heading that links to it.",
        "html_tag": "A tag of HTML that was left in the text.",
        "html_entity": "A character that was written by its name or number in HTML.",
        "image_placeholder": "What a text browser shows for a picture: the name of its file.",
        "link_number": "The number that a text browser puts before a link.",
        "spacing": "A run of white space, or an unusual space, is one space.",
        "invisible": "A character that nobody sees: a soft hyphen, a zero-width space, a control character.",
        "ligature": "A ligature is spelt out.",
        "compound": "The hyphen of a compound at the end of a line of a headline: no space stands behind it.",
        "hyphen_line_end": "A hyphen at the end of a line divides a word: it goes.",
        "hyphen_invisible": "A soft hyphen at the end of a line divides a word: it goes.",
        "hyphen_joined_elsewhere": "The text has the word in one piece elsewhere.",
        "hyphen_kept_elsewhere": "The text has the word with its hyphen elsewhere: it stays.",
        "hyphen_character": "The text has one character for hyphens of words and another one for the ends of lines.",
        "hyphen_lost": "A converter dropped the word's hyphen with the line end; other words of the text show it.",
        "whole_elsewhere": "The text has the word in one piece elsewhere, and neither part by itself.",
        "letters_apart": "Letters set apart, as headings are, make words.",
        "lines_as_set": "Lines set further in than the text, none of them full: verse, or an address.",
        "unspaced_script": "A space in a script that has none: a line ended there.",
        "hyphen_capitals": "Capitals stand before the hyphen, small letters behind it: it stays.",
        "hyphen_doubled": "The same word stands before the hyphen and behind it: it stays.",
        "hyphen_figure": "A figure stands at the hyphen: it stays.",
        "hyphen_hanging": "A hyphen that waits for the second half of a pair (pre- and post-war): it stays.",
    }
    | {f"words_{kind}": f"Words that mean {_shown(kind)} in its language." for kind in BOILERPLATE}
    | {f"section_{kind}": f"Stands under words that mean {_shown(kind)}." for kind in SECTIONS | LISTINGS}
    | {f"dropped_{kind}": f"It is a {_shown(kind)}, and the settings drop these." for kind in BODY}
    | {f"kept_{kind}": f"It is {_shown(kind)}, and the settings keep that." for kind in BOILERPLATE}
)
"""Names of steps, and why they do what they do."""

EVIDENCE: Mapping[str, str] = MappingProxyType(
    {
        "looks": "the shape of the line and of those beside it",
        "surroundings": "where the text is densest, and how far from there the line stands",
        "overview": "how sure the page is as a whole, and what became of lines that are set or begin alike",
        "fit": "whether the next word would have fitted on the line",
        "fit_stop": "the same, for lines that end a sentence and others",
        "shape": "how full the line is",
        "next_shape": "how full the next line is",
        "end_start": "how the line ends and how the next one begins",
        "flow": "whether the sentence flows on, and how much room was left for it",
        "blank": "blank lines between the two, and how usual they are inside paragraphs",
        "page": "whether a page, or something that was removed, stands between the two",
        "indent": "whether the next line is set in",
        "next_fit": "whether the next line is full itself",
        "rate": "how often lines of this text end with room to spare",
        "length": "how long the paragraph is so far",
        "quote": "whether a quotation is open",
        "capitals": "whether the lines are in capitals",
        "blank_mark": "whether blank lines part the paragraphs of the text, and one stands here",
        "words": "whether the text has the halves as words of their own",
        "common": "whether the language has the word in one piece, with a hyphen, or in halves",
        "kept_parts": "whether the halves are such as keep a hyphen in this language",
        "case": "capitals at the hyphen",
        "first_length": "the length of the first half",
        "last_length": "the length of the second half",
        "compound": "other hyphens in the word",
    }
)
"""Features of the models for breaks and for hyphens, in words."""


def reason(name: str) -> str:
    """Return why a rule does what it does, empty where neither a table nor this glossary has it.

    Example:
        >>> reason("model:shape+quote")
        'The model weighs how full the line is; whether a quotation is open.'
    """
    rule = rules_by_name().get(name)
    if rule:
        return rule.why
    if name in STEPS:
        return STEPS[name]
    head, _, tail = name.partition(":")
    if head in STEPS and head != "model":
        return f"{STEPS[head]} ({tail.replace('|', ' or ')})"
    features = tail.split("+")
    if head == "model" and all(feature in EVIDENCE for feature in features):
        return f"The model weighs {'; '.join(EVIDENCE[feature] for feature in features)}."
    return ""
