"""The stages of a parse, one module each; none imports another."""
