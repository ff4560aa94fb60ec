"""axe-core, and how it is asked (https://github.com/dequelabs/axe-core)."""

import os
import pathlib

AXE = pathlib.Path(os.environ["AXE"]).read_text(encoding="utf-8")
RUN = """axe.run(document, {iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice']}).then((found) => found.violations.map((one) =>
  one.id + ': ' + one.nodes.map((node) => node.target.join(' ') + ' ' + (node.failureSummary ?? '')).slice(0, 5).join('; ')))"""
