// Everything a page does beyond reading and sending forms. Without it, all pages still work.
import { Idiomorph } from "idiomorph";

import { markRefused, speakThePagesLanguage } from "./fields";
import { keepWhatPeopleDo, type MorphCallbacks } from "./keeping";
import { lookAgainInTime } from "./parts";
import { listen } from "./stream";

keepWhatPeopleDo(Idiomorph.defaults.callbacks as MorphCallbacks);
speakThePagesLanguage(document.body);
const stream = document.querySelector<HTMLElement>("main")?.dataset.stream;
if (stream) {
  listen(stream);
}

lookAgainInTime();

// islands come only where a page has one
void bring("form[data-offline]", async () => (await import("./islands/offline")).keepDrafts);
void bring("form[data-asks-language]", async () => (await import("./islands/language")).askForLanguage);
void bring("[data-doors]", async () => (await import("./islands/doors")).checkIn);
void bring("[data-choose-words]", async () => (await import("./islands/quotes")).chooseWords);
void bring("[data-carry]", async () => (await import("./islands/carry")).carrySessions);
void bring("[data-stars]", async () => (await import("./islands/stars")).keepStars);
void bring("[data-own-zone]", async () => (await import("./islands/zone")).offerOwnZone);
void bring("[data-own-time]", async () => (await import("./islands/zone")).sayOwnTime);
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
  // whoever was led to a place of the page stays there
  answer.focus({ preventScroll: location.hash !== "" });
}
