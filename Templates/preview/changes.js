import { element } from "./elements.js";

const make = (...parts) => element(document, ...parts);

/** What changed since the earlier version: what is material, what the laws then ask for, and clause by clause. */
export function listChanges(lists, changes, word, goTo) {
  const since = changes && (changes.old.name === changes.new.name ? word("since-beginning")
    : `${word(changes.old.published ? "since-published" : "since")} ${changes.old.name}`);
  lists.compared.textContent = !changes ? "" : changes.equal ? `${since}: ${word("no-changes")}` : since;
  lists.materials.replaceChildren(...(changes?.materials ?? []).map((change) => make("li", { className: "warning" },
    make("span", { className: "severity" }, word("material")), " ", change.message, " ",
    make("span", { className: "place" }, [arrow(change.old, change.new, word), change.fact, change.names.join(", ")].filter(Boolean).join(" · ")))));
  lists.notices.replaceChildren(...(changes?.notices ?? []).map((notice) => make("li", {},
    make("span", { className: "severity" }, word("asked")), " ", notice.message, " ",
    make("span", { className: "place" }, notice.citation))));
  lists.changes.replaceChildren(...(changes?.policies ?? []).flatMap((policy) => policy.clauses.map((clause) => {
    const anchor = clause.change === "removed" ? clause.section.replaceAll(".", "-") : clause.anchor;
    const name = make("button", { type: "button", title: word("go-to"), onclick: () => goTo(policy.policy, anchor) },
      make("span", { className: "severity" }, word(clause.change)), " ", clause.id);
    return make("li", { className: clause.change }, name);
  }).concat(policy.lostAnchors.length
    ? [make("li", {}, word("lost-anchors"), " ", make("span", { className: "place" }, policy.lostAnchors.join(", ")))] : [])));
}

/** The notes about the changed clauses of one policy: where each stands, and its passages in the languages of the page. */
export function changeNotes(page, policy, language, changes, word) {
  const facts = new Map((changes?.facts ?? []).map((fact) => [fact.path, fact]));
  const make = (...parts) => element(page, ...parts);
  const compared = (changes?.policies ?? []).find((one) => one.policy === policy.id);
  return (compared?.clauses ?? []).map((clause) => {
    const state = [word(clause.change), clause.moved && clause.change !== "moved" && word("moved"),
      clause.wordingOnly && word("wording-only"), clause.materials.length > 0 && word("material")];
    const causes = clause.facts.map((path) => {
      const fact = facts.get(path);
      const place = fact?.new ?? fact?.old;
      return make("p", {}, `${path}: ${arrow(fact?.old?.value, fact?.new?.value, word)} (${place?.file}:${place?.line}:${place?.column})`);
    });
    const removed = clause.change === "removed";
    return {
      anchor: removed ? clause.section.replaceAll(".", "-") : clause.anchor,
      removed,
      children: [
        make("p", {}, make("strong", {}, state.filter(Boolean).join(", ")), removed ? ` ${clause.id}` : ""),
        ...causes,
      ],
      passages: clause.passages.flatMap(({ key, words }) => words
        .filter((one) => (language === "parallel" || one.language === language) && one.runs.some((run) => run.kind !== "same"))
        .map((one) => ({ key, words: one }))),
    };
  });
}

/** The words of a passage with those that went and came marked, as a browser reads them out too. */
export function differing(page, { language, labels, runs }) {
  const make = (...parts) => element(page, ...parts);
  const elements = { same: "span", added: "ins", removed: "del" };
  const label = labels.length ? make("span", { className: "label" }, labels.join(" · "), " ") : "";
  return make("p", { lang: language }, label, ...runs.map((run) => make(elements[run.kind], {}, run.text)));
}

function arrow(old, next, word) {
  if (old === undefined && next === undefined) return "";
  return `${old ?? word("not-stated")} → ${next ?? word("not-stated")}`;
}
