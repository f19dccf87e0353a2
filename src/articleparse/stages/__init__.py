"""The stages of a parse, one module each; none imports another."""

__all__: list[str] = []
