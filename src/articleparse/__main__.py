"""``python -m articleparse`` is the command ``articleparse``."""

from .cli import main

__all__: list[str] = []

if __name__ == "__main__":
    main(prog_name="articleparse")
