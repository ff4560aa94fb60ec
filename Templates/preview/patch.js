import { NOTE } from "./marks.js";

/**
 * Makes one tree say what another says, and touches only what differs: what is equal keeps its layout, its focus and what the
 * person selected in it. The other tree gives away what it has and this one has not.
 */
export function patch(node, other) {
  if (node.isEqualNode(other)) return;
  if (!isAlike(node, other)) return node.replaceWith(other);
  const before = [...node.childNodes];
  const after = [...other.childNodes];
  let start = 0;
  while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end).isEqualNode(after.at(-1 - end))) end += 1;
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  if (old.length === fresh.length) {
    old.forEach((child, index) => patch(child, fresh[index]));
  } else {
    const following = before[before.length - end] ?? null;
    for (const child of old) child.remove();
    for (const child of fresh) node.insertBefore(child, following);
  }
}

/** Whether two nodes differ in what is inside them alone. A note is one thing: its parts know each other. */
function isAlike(node, other) {
  const isTree = node.nodeType === Node.ELEMENT_NODE && node.children.length > 0 && !node.classList.contains(NOTE);
  return isTree && node.cloneNode().isEqualNode(other.cloneNode());
}
