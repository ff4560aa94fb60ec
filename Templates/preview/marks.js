import { element } from "./elements.js";
import { changeNotes, differing } from "./changes.js";
import { explanation } from "./lists.js";
import { markWords, unmarkWords } from "./words.js";

/** The class of what is written beside a page's own words. */
export const NOTE = "policyglot-note";

/** Takes everything out of a shown page that is not the page's own. */
function unmark(page) {
  for (const note of page.querySelectorAll(`.${NOTE}`)) note.remove();
  unmarkWords(page);
}

/** Writes into a shown page what belongs to its clauses: what was found, what changed, and which facts they come from. */
export function markPage(page, policy, { findings, changes, language }, options) {
  unmark(page);
  if (!policy) return;
  const make = (...parts) => element(page, ...parts);
  if (options.facts) {
    for (const clause of policy.sections.flatMap((section) => section.clauses)) {
      const facts = clause.facts.map((fact) => `${fact.path} (${fact.place})`).join(", ");
      attach(clause.anchor, "fact", make("p", {}, `${options.word("from")} ${facts}`));
    }
  }
  if (options.changes) {
    for (const { anchor, removed, children, passages } of changeNotes(page, policy, language, changes, options.word)) {
      const clause = page.getElementById(anchor);
      // What stands nowhere in the page any more, or not as it is said now, stands in the note.
      const others = passages.filter(({ key, words }) => removed || !clause || !markWords(page, clause, key, words));
      attach(anchor, "change", ...children, ...others.map(({ words }) => differing(page, words)));
    }
  }
  if (options.findings) {
    for (const finding of findings.filter((finding) => finding.policy === policy.id)) {
      attach(finding.anchor, finding.severity,
        make("p", {}, make("strong", {}, finding.severityWord), " ", finding.message),
        finding.help && make("p", {}, finding.help),
        ...finding.notes.map((note) => make("p", {}, note)),
        finding.place && make("p", {}, finding.place),
        finding.line && make("pre", {}, finding.line),
        explanation(page, finding, options.word));
    }
  }

  function attach(anchor, kind, ...children) {
    const place = page.getElementById(anchor);
    if (!place) return;
    const note = make("div", { className: `${NOTE} ${kind}`, lang: options.language }, ...children);
    note.setAttribute("role", "note");
    const heading = place.querySelector(":scope > .heading, :scope > h2");
    if (heading) heading.after(note);
    else place.append(note);
  }
}
