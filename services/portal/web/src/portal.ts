// Everything a page does beyond reading and sending forms. Without it, all pages still work.
import { Idiomorph } from "idiomorph";

import { sayAsOfWhen } from "./asof";
import { bring } from "./bringing";
import { markRefused, speakThePagesLanguage } from "./fields";
import { keepWhatPeopleDo, type MorphCallbacks } from "./keeping";
import { lookAgainInTime } from "./parts";
import { sayWhileSent } from "./sending";
import { listen } from "./stream";

keepWhatPeopleDo(Idiomorph.defaults.callbacks as MorphCallbacks);
speakThePagesLanguage(document.body);
const stream = document.querySelector<HTMLElement>("main")?.dataset.stream;
if (stream) {
  listen(stream);
}

lookAgainInTime();

bring("body[data-as-of] [data-as-of-strip]", async () => sayAsOfWhen);
bring("form[method=post]", async () => (await import("./outbox/all")).bringBack);
bring("form[data-stays]", async () => (await import("./outbox/all")).showKept);
bring("[data-outbox]", async () => (await import("./outbox/all")).sayHowMuchWaits);
bring("[data-leaving]", async () => (await import("./outbox/all")).askBeforeLeaving);
bring("[data-kept-here]", async () => (await import("./outbox/all")).listWhatIsKept);
bring("form[data-asks-language]", async () => (await import("./islands/language")).askForLanguage);
bring("[data-doors]", async () => (await import("./islands/doors")).checkIn);
bring("[data-choose-words]", async () => (await import("./islands/quotes")).chooseWords);
bring("[data-passkey]", async () => (await import("./islands/passkey")).signWithPasskey);
bring("[data-carry]", async () => (await import("./islands/carry")).carrySessions);
bring("[data-stars]", async () => (await import("./islands/stars")).keepStars);
bring("[data-own-zone]", async () => (await import("./islands/zone")).offerOwnZone);
bring("[data-own-time]", async () => (await import("./islands/zone")).sayOwnTime);
bring("[data-find]", async () => (await import("./islands/find")).findWords);

// a form is sent once, however often its button is pressed; the attempt number guards the rest
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset.sent === "yes") {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  if (form.method === "post") {
    sayWhileSent(form);
  }
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) {
    delete form.dataset.sent;
  }
});

if (document.querySelector("form[method=post]")) {
  void import("./outbox/all").then(({ keepForms }) => keepForms());
}
void navigator.serviceWorker?.register("/service-worker.js").catch(() => undefined);

const answer = document.querySelector<HTMLElement>(".note[tabindex]");
if (answer && !markRefused(answer)) {
  // whoever was led to a place of the page stays there
  answer.focus({ preventScroll: location.hash !== "" });
}
