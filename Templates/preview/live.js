/**
 * Hears of each new version for as long as the page is seen: a browser keeps six connections to one server, and tabs in the
 * background would use them up.
 */
export function listen(address, changed, lost, found) {
  let source;
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(address);
    source.onopen = found;
    source.onmessage = (event) => changed(event.data);
    source.onerror = lost;
  };
  const close = () => {
    source?.close();
    source = undefined;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  open();
}
