import { element } from "./elements.js";

const MARK = "policyglot-word";

/** Takes the marks out of a page, and leaves every text as it was. */
export function unmarkWords(page) {
  const parents = new Set();
  for (const mark of page.querySelectorAll(`.${MARK}`)) {
    parents.add(mark.parentNode);
    if (mark.localName === "ins") mark.replaceWith(...mark.childNodes);
    else mark.remove();
  }
  for (const parent of parents) parent.normalize();
}

/**
 * Marks what went and what came in a passage of a clause where it stands. Answers whether it could: the page may say something newer, and
 * what is gone altogether stands nowhere.
 */
export function markWords(page, clause, key, { language, runs }) {
  const now = runs.filter((run) => run.kind !== "removed").map((run) => run.text).join("");
  const record = page.getElementById(key.split("/")[0]);
  const place = now && find(clause.contains(record) ? record : clause, language, now);
  if (!place) return false;
  let offset = now.length;
  // From the end, so that what stands before keeps its place.
  for (const run of runs.toReversed()) {
    if (run.kind !== "removed") offset -= run.text.length;
    if (run.kind === "removed") remove(page, place, offset, run.text);
    if (run.kind === "added") add(page, place, offset, run.text.length);
  }
  return true;
}

/** The paragraph, item or cell that says these words in this language, and is not marked yet. */
function find(scope, language, words) {
  const places = [scope, ...scope.querySelectorAll("p, li, th, td, dd")];
  return places.find((place) => place.textContent === words && place.closest("[lang]")?.lang === language
    && !place.closest(".policyglot-note") && !place.querySelector(`.${MARK}`) && !place.querySelector("p, li, th, td, dd"));
}

function add(page, place, start, length) {
  const end = start + length;
  for (const { node, from } of texts(page, place).toReversed()) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, node.length)];
    if (first >= last) continue;
    node.splitText(last);
    const added = first > 0 ? node.splitText(first) : node;
    const mark = element(page, "ins", { className: MARK });
    added.replaceWith(mark);
    mark.append(added);
  }
  place.normalize();
}

/** What was removed stands before what was added in its place. */
function remove(page, place, offset, words) {
  const mark = element(page, "del", { className: MARK }, words);
  const at = texts(page, place).find(({ node, from }) => from + node.length >= offset);
  if (!at) return place.append(mark);
  const inner = offset - at.from;
  if (inner === 0) (at.node.parentNode.classList.contains(MARK) ? at.node.parentNode : at.node).before(mark);
  else at.node.splitText(inner).before(mark);
}

/** The texts of the page itself with the number of characters before each; what was removed is no part of it. */
function texts(page, place) {
  const walker = page.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found = [];
  let from = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentNode.localName === "del" && node.parentNode.classList.contains(MARK)) continue;
    found.push({ node, from });
    from += node.length;
  }
  return found;
}
