// Everything a page does beyond reading and sending forms. Without it, all pages still work.
import htmx from "./htmx";
import "htmx-ext-sse";
import { Idiomorph } from "idiomorph/dist/idiomorph-ext.esm.js";

import { markRefused, speakThePagesLanguage } from "./fields";
import { keepWhatPeopleDo } from "./live";

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyEnabled = false;
keepWhatPeopleDo(Idiomorph.defaults.callbacks);
speakThePagesLanguage(document.body);

const live = document.querySelector<HTMLElement>(".live");
let wasLost = false;
const [asked] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
/** When the page was last asked for as a whole, on the browser's own clock; an action that led here was before. */
let lookedAt = asked?.requestStart ?? 0;

document.body.addEventListener("htmx:sseOpen", (event) => {
  show("open");
  (event as CustomEvent<{ source: EventTarget }>).detail.source.addEventListener("welcome", welcomed);
  if (wasLost) {
    lookAgain();
  }
});
document.body.addEventListener("htmx:sseError", lost);
// a stream may outlive the network for a while without bringing anything
window.addEventListener("offline", lost);
window.addEventListener("online", () => {
  show("open");
  lookAgain();
});

function lost(): void {
  show("lost");
  wasLost = true;
}

/** The welcome says how many milliseconds ago something was told last; what the page shows may be older than that. */
function welcomed(event: Event): void {
  if (performance.now() - Number((event as MessageEvent<string>).data) >= lookedAt) {
    lookAgain();
  }
}

/** Hints sent while we were away are lost. */
function lookAgain(): void {
  lookedAt = performance.now();
  document.querySelectorAll("[data-live]").forEach((part) => htmx.trigger(part, "refresh", {}));
  wasLost = false;
}

function show(state: "open" | "lost"): void {
  if (live) {
    live.hidden = false;
    live.dataset["state"] = state;
    live.textContent = live.dataset[state] ?? "";
  }
}

// islands come only where a page has one
const forms = document.querySelectorAll<HTMLFormElement>("form[data-offline]");
if (forms.length > 0) {
  void import("./islands/offline").then(({ keepDrafts }) => forms.forEach((form) => keepDrafts(form)));
}
const choices = document.querySelectorAll<HTMLElement>("[data-choose-words]");
if (choices.length > 0) {
  void import("./islands/quotes").then(({ chooseWords }) => choices.forEach((choice) => chooseWords(choice)));
}
const searches = document.querySelectorAll<HTMLElement>("[data-find]");
if (searches.length > 0) {
  void import("./islands/find").then(({ findWords }) => searches.forEach((search) => findWords(search)));
}

// a form is sent once, however often its button is pressed; the attempt number guards the rest
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset["sent"] === "yes" && !form.hasAttribute("data-offline")) {
    event.preventDefault();
  }
  form.dataset["sent"] = "yes";
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll<HTMLFormElement>("form[data-sent]").forEach((form) => delete form.dataset["sent"]);
});

const answer = document.querySelector<HTMLElement>(".note[tabindex]");
if (answer && !markRefused(answer)) {
  answer.focus({ preventScroll: false });
}
