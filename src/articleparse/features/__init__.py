"""Features: what is measured on lines and units, and what rules and models conclude from it.

Three groups, by the stage that asks. *Survey* measures the page:
:mod:`~articleparse.features.layout` and :mod:`~articleparse.features.column` the type area,
:mod:`~articleparse.features.furniture` and its kin the margins,
:mod:`~articleparse.features.calls`, :mod:`~articleparse.features.notes` and
:mod:`~articleparse.features.insets` what stands beside the text. *Label* describes
:mod:`~articleparse.features.units` to the model: first their :mod:`~articleparse.features.shape`,
then their :mod:`~articleparse.features.neighbours` and :mod:`~articleparse.features.surroundings`,
at last the :mod:`~articleparse.features.overview` of the page. *Mend* describes the
:mod:`~articleparse.features.breaks` between lines, and decides the
:mod:`~articleparse.features.hyphens`.
"""

from __future__ import annotations

__all__: list[str] = []
