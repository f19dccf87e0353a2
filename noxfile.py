"""The daily tasks: ``nox -s test``, ``lint``, ``types``, ``docs``, ``floors``; ``bash .ci/run`` does them all."""

import nox

nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "types", "test"]


@nox.session(python=["3.11", "3.12", "3.13"])
def test(session: nox.Session) -> None:
    """Run the tests; what follows ``--`` goes to pytest."""
    session.install("-e", ".[test]")
    session.run("pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format."""
    session.install("-e", ".[lint]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, and that every public name has one."""
    session.install(".[lint,testing,train]")
    session.run("mypy", "src")
    session.run("pyright", "--verifytypes", "articleparse", "--ignoreexternal")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, warnings as errors."""
    session.install("-e", ".[docs]")
    session.run("sphinx-build", "--fail-on-warning", "-b", "html", "docs", "docs/_build/html")


@nox.session
def floors(session: nox.Session) -> None:
    """Measure quality against the stored floors; ``-- raise`` lifts them."""
    session.install("-e", ".")
    session.run("python", "tests/floors/floors.py", *(session.posargs or ["check"]))
