"""Fields: how title, dates, byline, dateline, publisher and labelled heads are read from a page.

The names of the modules tell the field: ``title_*``, ``byline_*`` (with ``names_*`` for what is a
name), ``when_*`` (with ``dates_*`` for what is a date). Each field is found in the same way: lines
that may hold it become candidates (:mod:`~articleparse.fields.title`,
:mod:`~articleparse.fields.gathering`, :mod:`~articleparse.fields.when`), each candidate is
described by named features (``..._features``), the ranking weighs them
(:mod:`~articleparse.fields.rank`), and one is chosen, or none (``..._choice``).
:mod:`~articleparse.fields.compose` makes the fields of the ledger from what was chosen.
"""

__all__: list[str] = []
