"""Fields: how title, dates, byline, dateline, publisher and labelled headers are read from a page."""

__all__: list[str] = []
