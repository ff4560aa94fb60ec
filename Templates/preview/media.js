const originals = new WeakMap();

/** Lets a page's own style sheets take the screen for paper, or one colour scheme for another. */
export function emulate(page, { width, scheme }) {
  page.documentElement.style.colorScheme = scheme;
  const isPaper = width === "paper";
  for (const sheet of page.styleSheets) forEachMediaRule(sheet, (rule) => {
    if (!originals.has(rule)) originals.set(rule, rule.media.mediaText);
    const media = originals.get(rule).split(",").map((query) => answer(query.trim(), isPaper, scheme)).join(", ");
    if (rule.media.mediaText !== media) rule.media.mediaText = media;
  });
}

function forEachMediaRule(parent, body) {
  for (const rule of parent.cssRules ?? []) {
    if (rule.media) body(rule);
    forEachMediaRule(rule, body);
  }
}

/** A media query as the browser should take it. */
function answer(query, isPaper, scheme) {
  if (isPaper && /\bprint\b/.test(query)) return "all";
  if (isPaper && /\bscreen\b/.test(query)) return "not all";
  const asked = /\(prefers-color-scheme:\s*(\w+)\)/.exec(query)?.[1];
  if (!scheme || !asked) return query;
  return query.replace(/\(prefers-color-scheme:\s*\w+\)/, asked === scheme ? "(min-width: 0)" : "(min-width: 999999px)");
}
