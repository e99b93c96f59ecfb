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
  for (const part of document.querySelectorAll("[data-live]")) {
    htmx.trigger(part, "refresh", {});
  }
  wasLost = false;
}

function show(state: "open" | "lost"): void {
  if (live) {
    live.hidden = false;
    live.dataset.state = state;
    live.textContent = live.dataset[state] ?? "";
  }
}

// islands come only where a page has one
void bring("form[data-offline]", async () => (await import("./islands/offline")).keepDrafts);
void bring("[data-choose-words]", async () => (await import("./islands/quotes")).chooseWords);
void bring("[data-find]", async () => (await import("./islands/find")).findWords);

async function bring<E extends HTMLElement>(selector: string, island: () => Promise<(part: E) => void>): Promise<void> {
  const parts = document.querySelectorAll<E>(selector);
  if (parts.length > 0) {
    const begin = await island();
    for (const part of parts) {
      begin(part);
    }
  }
}

// a form is sent once, however often its button is pressed; the attempt number guards the rest
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset.sent === "yes" && !form.hasAttribute("data-offline")) {
    event.preventDefault();
  }
  form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) {
    delete form.dataset.sent;
  }
});

const answer = document.querySelector<HTMLElement>(".note[tabindex]");
if (answer && !markRefused(answer)) {
  answer.focus({ preventScroll: false });
}
