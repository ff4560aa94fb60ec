import { emulate } from "./media.js";
import { keepPlace } from "./place.js";

/** The frame in which a published page is shown. What is done to its look is done here and not to the page's files. */
export class PageFrame {
  #frame;
  #shown;
  #look = { width: "screen", scheme: "" };
  #anchor;
  #style;

  constructor(frame, { shown }) {
    this.#frame = frame;
    this.#shown = shown;
    frame.addEventListener("load", () => this.#loaded());
  }

  get document() {
    return this.#frame.contentDocument;
  }

  /** The path of the page from the site's top; nothing before there is one. */
  get path() {
    const path = this.#frame.contentWindow?.location.pathname ?? "";
    const top = location.pathname;
    return path.startsWith(top) && path !== top ? decodeURI(path.slice(top.length)) : undefined;
  }

  open(path) {
    if (path !== this.path) this.#frame.contentWindow.location.replace(path);
  }

  /** The page again as it is now, without a new load, so that it keeps its place. */
  async refresh(fallback) {
    const answer = await fetch(this.#frame.contentWindow.location.pathname);
    if (!answer.ok) return fallback && this.#frame.contentWindow.location.replace(fallback);
    const newer = new DOMParser().parseFromString(await answer.text(), "text/html");
    const page = this.document;
    const style = await this.#styleText();
    if (style !== this.#style) await this.#renewStyle(style);
    keepPlace(this.#frame.contentWindow, () => {
      page.documentElement.lang = newer.documentElement.lang;
      page.title = newer.title;
      page.body.replaceWith(page.adoptNode(newer.body));
      this.#shown();
    });
  }

  look(look) {
    this.#look = look;
    this.#frame.dataset.width = look.width;
    this.#frame.dataset.scheme = look.scheme;
    if (this.path) emulate(this.document, look);
  }

  goTo(path, anchor) {
    if (path !== this.path) {
      this.#anchor = anchor;
      this.open(path);
    } else {
      this.#scrollTo(anchor);
    }
  }

  print() {
    this.#frame.contentWindow.print();
  }

  async #loaded() {
    if (!this.path) return;
    this.#addMarksStyle();
    this.#style = await this.#styleText();
    emulate(this.document, this.#look);
    this.document.addEventListener("click", (event) => this.#clicked(event));
    this.#shown();
    if (this.#anchor) this.#scrollTo(this.#anchor);
    this.#anchor = undefined;
  }

  #scrollTo(anchor) {
    const target = this.document.getElementById(anchor);
    if (!target) return;
    target.scrollIntoView({ block: "start", behavior: "instant" });
    // Whoever goes on by keyboard or hears the page goes on from there: its number is a link.
    target.querySelector("a")?.focus({ preventScroll: true });
  }

  /** What leads out of this machine opens beside the workbench, which shows nothing but its own pages. */
  #clicked(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || link.origin === location.origin) return;
    event.preventDefault();
    window.open(link.href, "_blank", "noopener,noreferrer");
  }

  get #styleLink() {
    return this.document.querySelector("link[rel=stylesheet]:not(.policyglot-style)");
  }

  async #styleText() {
    return this.#styleLink ? (await fetch(this.#styleLink.href)).text() : undefined;
  }

  async #renewStyle(style) {
    this.#style = style;
    const older = this.#styleLink;
    const newer = older.cloneNode();
    await new Promise((resolve) => {
      newer.onload = newer.onerror = resolve;
      older.after(newer);
    });
    older.remove();
    emulate(this.document, this.#look);
  }

  #addMarksStyle() {
    const link = this.document.createElement("link");
    link.rel = "stylesheet";
    link.className = "policyglot-style";
    link.href = "/_preview/marks.css";
    this.document.head.append(link);
  }
}
