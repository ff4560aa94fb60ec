// The workbench: what was chosen, what is listed, and the page in its frame.

import { listChanges } from "./changes.js";
import { PageFrame } from "./frame.js";
import { listFindings, listSections, listPages } from "./lists.js";
import { listen } from "./live.js";
import { markPage } from "./marks.js";

const one = (id) => document.getElementById(id);
const word = (name) => one("words").content.getElementById("word-" + name).textContent;
const view = one("view");
const frame = new PageFrame(one("page"), { shown: pageShown, mark: markShown });
let state;
let changes;
let version;
let newest;
let isUpdating = false;

/** What the person chose is kept as long as the tab is open. */
const choices = JSON.parse(sessionStorage.getItem("choices") ?? "{}");
for (const input of view.elements) {
  if (input.name && input.name in choices) {
    if (input.type === "checkbox") input.checked = choices[input.name];
    else input.checked = input.value === choices[input.name];
  }
}

view.addEventListener("change", () => {
  choose();
  apply();
});
view.addEventListener("submit", (event) => event.preventDefault());
one("print").addEventListener("click", () => frame.print());

function choose() {
  for (const input of view.elements) {
    if (input.type === "checkbox") choices[input.name] = input.checked;
    else if (input.checked) choices[input.name] = input.value;
  }
  sessionStorage.setItem("choices", JSON.stringify(choices));
}

/** Shows the chosen page in the chosen way. */
function apply() {
  const width = view.elements.width.value;
  frame.look({ width, scheme: width === "paper" ? "light" : view.elements.scheme.value });
  const path = view.elements.page?.value;
  if (path) frame.open(path);
  pageShown();
  if (state && frame.path) frame.mark();
}

/** A page is in the frame: another one, the same in a new version, or the same in another look. */
function pageShown() {
  const path = frame.path;
  if (!state || !path) return;
  one("plain").href = path;
  const button = [...view.querySelectorAll("[name=page]")].find((input) => input.value === path);
  if (button) button.checked = true;
  listSections(one("sections"), shownPolicy(), state.findings, document.documentElement.lang, goTo);
}

/** The policy whose page is in the frame. */
function shownPolicy() {
  return state.policies.find((policy) => policy.pages.some((page) => page.path === frame.path));
}

/** Writes what is known of the shown policy into a page of it, as far as it was chosen. */
function markShown(page) {
  if (!state) return;
  const policy = shownPolicy();
  const language = policy?.pages.find((page) => page.path === frame.path)?.language;
  markPage(page, policy, { findings: state.findings, changes, language }, {
    findings: view.elements.findings.checked,
    changes: view.elements.changes.checked,
    facts: view.elements.facts.checked,
    word,
    language: document.documentElement.lang,
  });
}

function goTo(policy, anchor) {
  const shown = state.policies.find((one) => one.id === policy);
  const isThere = shown?.pages.some((page) => page.path === frame.path);
  frame.goTo(isThere ? frame.path : shown?.pages[0]?.path, anchor);
}

/** Versions are shown one after the other: what was asked for first may come last. */
async function changed(newer) {
  newest = newer;
  if (isUpdating) return;
  isUpdating = true;
  try {
    while (version !== newest) await update(newest);
  } finally {
    isUpdating = false;
  }
}

async function update(newer) {
  const isFirst = version === undefined;
  // Another run of the program may have another workbench.
  const isOtherRun = !isFirst && newer.split("-")[0] !== version.split("-")[0];
  version = newer;
  if (isOtherRun) return location.reload();
  let page;
  [state, changes, page] = await Promise.all([json("_preview/state.json"), json("_preview/changes.json"), frame.read()]);
  one("site").textContent = state.site;
  one("found").textContent = state.found;
  listPages(one("pages"), state.policies, choices.page, word);
  listChanges({ compared: one("compared"), materials: one("materials"), notices: one("notices"), changes: one("changes") },
    changes, word, goTo);
  listFindings(one("findings"), state.findings, word, goTo);
  const isEmpty = state.policies.length === 0;
  one("none").hidden = !isEmpty;
  one("page").hidden = isEmpty;
  say(isFirst || !state.isCurrent ? "" : word("updated"));
  if (page) await frame.renew(page);
  else apply();
}

async function json(address) {
  return (await fetch(address)).json();
}

function say(news) {
  const standing = !state.isCurrent ? "outdated" : !state.isPublishable ? "unpublishable" : "current";
  one("status").className = state.isCurrent ? "" : "bad";
  one("status").textContent = [news, word(standing)].filter(Boolean).join(" ");
}

function lost() {
  one("status").className = "bad";
  one("status").textContent = word("lost");
}

listen("_preview/events", changed, lost, () => state && say(""));
