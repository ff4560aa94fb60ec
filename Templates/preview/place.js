/**
 * Changes a page so that what the person reads stays where it is: the first clause in sight, wherever it stands afterwards.
 */
export function keepPlace(window, change) {
  const before = firstInSight(window);
  const focused = window.document.activeElement?.id;
  const top = window.scrollY;
  change();
  const after = before && window.document.getElementById(before.id);
  window.scrollTo({
    top: after ? window.scrollY + after.getBoundingClientRect().top - before.top : top,
    behavior: "instant",
  });
  if (focused) window.document.getElementById(focused)?.focus({ preventScroll: true });
}

/** The element with an address whose top is the first below the upper edge, or the last above it. */
function firstInSight(window) {
  let found;
  for (const element of window.document.querySelectorAll("main [id]")) {
    const top = element.getBoundingClientRect().top;
    if (found && top > 0) return found.top < 0 && top < window.innerHeight / 2 ? { id: element.id, top } : found;
    found = { id: element.id, top };
  }
  return found;
}
