import { element } from "./elements.js";

const make = (...parts) => element(document, ...parts);

/** One choice for each page of each policy. */
export function listPages(fieldset, policies, chosen, word) {
  const paths = policies.flatMap((policy) => policy.pages.map((page) => page.path));
  const current = fieldset.querySelector("input:checked")?.value ?? chosen;
  const selected = paths.includes(current) ? current : paths[0];
  const labels = policies.flatMap((policy) => policy.pages.map((page) => label(policy, page)));
  fieldset.replaceChildren(fieldset.querySelector("legend"), ...labels);

  function label(policy, page) {
    const input = make("input", { type: "radio", name: "page", value: page.path, checked: page.path === selected });
    const isParallel = page.language === "parallel";
    const text = make("span", isParallel ? {} : { lang: page.language }, isParallel ? word("side-by-side") : name(page.language));
    const kind = policies.length > 1 ? `${policy.id} ` : "";
    return make("label", {}, input, " ", kind, text);
  }
}

/** A language's name in itself. */
function name(language) {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}

export function listSections(list, policy, findings, language, goTo) {
  const items = (policy?.sections ?? []).map((section) => {
    const title = section.titles.find((title) => title.language === language) ?? section.titles[0];
    const anchors = new Set([section.anchor, ...section.clauses.map((clause) => clause.anchor)]);
    const found = findings.filter((finding) => finding.policy === policy.id && anchors.has(finding.anchor));
    const worst = found.some((finding) => finding.severity === "error") ? "error" : "warning";
    const count = found.length ? make("span", { className: `count ${worst}` }, ` (${found.length})`) : "";
    const button = make("button", { type: "button", onclick: () => goTo(policy.id, section.anchor) }, title.text, count);
    button.lang = title.language;
    return make("li", {}, button);
  });
  list.replaceChildren(...items);
}

export function listFindings(list, findings, word, goTo) {
  const items = findings.map((finding) => {
    const message = make("span", { className: "message" },
      make("span", { className: "severity" }, finding.severityWord), " ", finding.message);
    const place = finding.place ? make("span", { className: "place" }, finding.place) : "";
    const target = finding.anchor
      ? make("button", { type: "button", title: word("go-to"), onclick: () => goTo(finding.policy, finding.anchor) }, message)
      : message;
    return make("li", { className: finding.severity }, target, place, explanation(document, finding, word));
  });
  list.replaceChildren(...items);
}

const opened = new Set();

/** What the rule is about, read when it is asked for. What is open stays open in the next version. */
export function explanation(page, finding, word) {
  const text = element(page, "pre");
  const details = element(page, "details", {},
    element(page, "summary", {}, `${word("explain")} ${finding.rule}`), text);
  const key = `${page === document} ${finding.rule} ${finding.anchor}`;
  details.addEventListener("toggle", async () => {
    if (details.open) opened.add(key);
    else opened.delete(key);
    if (!details.open || text.textContent) return;
    const answer = await fetch(`/_preview/explain/${finding.rule}`);
    text.textContent = answer.ok ? await answer.text() : finding.rule;
  });
  details.open = opened.has(key);
  return details;
}
