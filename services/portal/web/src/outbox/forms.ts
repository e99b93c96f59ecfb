import { isChanged, isField } from "../fields";
import { forget, remember, restore } from "./drafts";
import { actionOf, forms, isPrivate, keyOf, pageOf, pathOf, titleOf, toSend, valuesOf, written } from "./fields";
import { outbox } from "./outbox";
import { type Outcome, post } from "./send";
import type { Kept } from "./shelf";

/** What the page says about words that are kept: the names of the data of its body. */
type Text =
  | "handedOver"
  | "kept"
  | "keptSignedOut"
  | "notSent"
  | "restored"
  | "discard"
  | "signIn"
  | "wordsSent"
  | "see";

/** Forms that are being sent. */
const busy = new WeakSet<HTMLFormElement>();

/** Forms of this page whose words wait: as soon as they are sent, their author goes on. */
const waiting = new Map<string, HTMLFormElement>();

/**
 * One keeper for all forms in which something is written: it is kept as it is typed, sent in the background, and stays
 * where it is, and in the outbox, until the meeting has it. Forms that are but a button, and files alone, are sent by
 * the browser itself.
 */
export function keepForms(): void {
  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, ({ target }) => {
      const form = isField(target) ? target.form : null;
      if (form && isOurs(form)) {
        void remember(form).catch(() => undefined);
      }
    });
  }
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!event.defaultPrevented && isOurs(form) && !event.submitter?.hasAttribute("formaction")) {
      event.preventDefault();
      void take(form, event.submitter);
    }
  });
  outbox()?.listen({
    sent: (kept, outcome) => {
      if (kept.elsewhere) {
        sayWhere(outcome.address);
      }
      const form = waiting.get(kept.attempt);
      if (form) {
        goOn(form, outcome.address);
      } else {
        empty(kept, outcome.address);
      }
    },
    sentElsewhere: empty,
  });
  void outbox()
    ?.sendAll()
    .catch(() => undefined);
}

/** The same form may be open here, with the words that have just been sent: sent again, they would be there twice. */
function empty(kept: Kept, address?: string): void {
  for (const form of forms().filter((each) => isOurs(each) && !("stays" in each.dataset) && !busy.has(each))) {
    if (kept.form.startsWith(`${pathOf(form)}#`) && written(form).some(isChanged) && hasWordsOf(kept, form)) {
      void forget(form);
      form.reset();
      say(form, "wordsSent", ...(address ? [link("see", address)] : []));
    }
  }
}

/** Puts back what was begun in a form, and says so. */
export async function bringBack(form: HTMLFormElement): Promise<void> {
  if (!isOurs(form) || !(await restore(form))) {
    return;
  }
  const discard = document.createElement("button");
  discard.type = "button";
  discard.className = "btn btn-sm btn-quiet";
  discard.textContent = text("discard");
  discard.addEventListener("click", () => void forget(form).then(() => location.reload()));
  say(form, "restored", discard);
}

function isOurs(form: HTMLFormElement): boolean {
  return form.method === "post" && written(form).length > 0;
}

async function take(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (busy.has(form)) {
    return;
  }
  busy.add(form);
  const at = Date.now();
  forgetLastNotice();
  try {
    const fields = toSend(form, submitter);
    const kept = await keep(form, fields, at).catch(() => undefined);
    if (kept && "stays" in form.dataset) {
      await forget(form);
      form.dispatchEvent(new CustomEvent("kept"));
      await outbox()?.sendAll();
      return;
    }
    const outcome = kept
      ? (await outbox()?.sendAll(kept.attempt))?.get(kept.attempt)
      : await post(actionOf(form), bodyOf(form, fields), attemptOf(fields), true);
    await follow(form, submitter, kept, at, outcome ?? { state: "away", everywhere: true });
  } finally {
    busy.delete(form);
    delete form.dataset.sent;
  }
}

/** What the page says was done is not what is being done now. */
function forgetLastNotice(): void {
  for (const notice of document.querySelectorAll(".note-good")) {
    notice.remove();
  }
}

/** What the browser must not keep, and files, are sent once and stay on the page if they cannot be. */
async function keep(form: HTMLFormElement, fields: [string, string][], at: number): Promise<Kept | undefined> {
  const box = outbox();
  if (!box || form.enctype === "multipart/form-data" || written(form).some(isPrivate)) {
    return undefined;
  }
  // what waits of the same form, where that does not stay for more, is what is sent once more
  const before =
    "stays" in form.dataset ? undefined : (await box.shelf.kept()).find((each) => each.form === keyOf(form));
  const kept: Kept = {
    form: keyOf(form),
    action: actionOf(form),
    page: pageOf(form),
    title: titleOf(form),
    fields,
    at,
    attempt: before?.attempt ?? attemptOf(fields) ?? crypto.randomUUID(),
    state: "waiting",
  };
  await box.keep(kept);
  return kept;
}

async function follow(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  kept: Kept | undefined,
  at: number,
  outcome: Outcome,
): Promise<void> {
  switch (outcome.state) {
    case "sent":
      await forget(form, at);
      goOn(form, outcome.address);
      break;
    case "refused":
      // sent as without this script, it is refused once more, on a page that says why beside what was written
      if (kept) {
        await outbox()?.letGo(kept);
      }
      sendPlainly(form, submitter);
      break;
    case "signed-out":
      say(form, "keptSignedOut", link("signIn", "/sign-in"));
      break;
    case "away":
      if (kept) {
        waiting.set(kept.attempt, form);
      }
      say(form, kept ? "kept" : "notSent");
      break;
  }
}

function goOn(form: HTMLFormElement, address: string | undefined): void {
  const there = new URL(address ?? pageOf(form), location.href);
  form.reset();
  if (there.pathname + there.search !== location.pathname + location.search) {
    location.assign(there);
  } else if (document.querySelector(".note-bad")) {
    // this page answers a form, and would be asked for by sending that again
    location.assign(there.pathname + there.search);
  } else {
    // with a place on the page alone, the browser would not ask for it again
    history.replaceState(history.state, "", there);
    location.reload();
  }
}

function sendPlainly(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name !== "") {
    const chosen = document.createElement("input");
    chosen.type = "hidden";
    chosen.name = submitter.name;
    chosen.value = submitter.value;
    form.append(chosen);
  }
  form.submit();
}

function bodyOf(form: HTMLFormElement, fields: [string, string][]): URLSearchParams | FormData {
  return form.enctype === "multipart/form-data" ? new FormData(form) : new URLSearchParams(fields);
}

function attemptOf(fields: [string, string][]): string | undefined {
  return fields.find(([name]) => name === "attempt")?.[1];
}

function hasWordsOf(kept: Kept, form: HTMLFormElement): boolean {
  const here = toSend(form, null);
  return written(form)
    .filter(isChanged)
    .every(({ name }) => JSON.stringify(valuesOf(here, name)) === JSON.stringify(valuesOf(kept.fields, name)));
}

function text(name: Text): string {
  return document.body.dataset[name] ?? "";
}

function link(label: Text, address: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.className = "btn btn-sm btn-primary";
  made.href = address;
  made.textContent = text(label);
  return made;
}

/** Says above the page, whichever is open, where words went that came too late. */
function sayWhere(address: string | undefined): void {
  const place = document.createElement("p");
  place.className = "note note-good note-elsewhere";
  place.setAttribute("role", "status");
  place.append(text("handedOver"), " ", ...(address ? [link("see", address)] : []));
  document.querySelector(".note-elsewhere")?.remove();
  (document.querySelector("main > .container") ?? document.querySelector("main"))?.prepend(place);
}

/** Says what became of the words, behind the form. */
function say(form: HTMLFormElement, what: Text, ...more: Node[]): void {
  let place = form.querySelector<HTMLElement>(":scope > .form-kept");
  if (!place) {
    place = document.createElement("p");
    place.className = "form-kept note note-open";
    place.setAttribute("role", "status");
    form.append(place);
  }
  place.replaceChildren(text(what), " ", ...more);
}
