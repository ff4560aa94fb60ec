import { emulate } from "./media.js";
import { patch } from "./patch.js";
import { keepPlace } from "./place.js";

/** The frame in which a published page is shown. What is done to its look is done here and not to the page's files. */
export class PageFrame {
  #frame;
  #shown;
  #mark;
  #look = { width: "screen", scheme: "" };
  #anchor;
  #style;

  /** `shown` hears of each page that is in the frame from now on; `mark` writes into a page what is known of it. */
  constructor(frame, { shown, mark }) {
    this.#frame = frame;
    this.#shown = shown;
    this.#mark = mark;
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

  /** Reads the page as it is now; nothing where there is none any more. */
  async read() {
    if (!this.path) return undefined;
    const [page, style] = await Promise.all([fetch(this.#frame.contentWindow.location.pathname), this.#styleText()]);
    return page.ok ? { text: await page.text(), style } : undefined;
  }

  /**
   * Shows the page that was read, without a new load, so that it keeps its place. It is marked before it is compared with the page
   * that is shown: a mark that stays as it was costs no layout.
   */
  async renew({ text, style }) {
    if (style !== this.#style) await this.#renewStyle(style);
    const newer = new DOMParser().parseFromString(text, "text/html");
    this.#mark(newer);
    keepPlace(this.#frame.contentWindow, () => this.#patch(newer));
    this.#shown();
  }

  #patch(newer) {
    const page = this.document;
    const language = newer.documentElement.lang;
    // To set it again, even to the same, costs the layout of the whole page.
    if (page.documentElement.lang !== language) page.documentElement.lang = language;
    if (page.title !== newer.title) page.title = newer.title;
    patch(page.body, page.adoptNode(newer.body));
  }

  /** Marks the page that is shown again: what is known of it is the same, what is to be seen of it another. */
  mark() {
    this.#mark(this.document);
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
    this.mark();
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
