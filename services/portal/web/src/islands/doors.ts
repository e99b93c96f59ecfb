import { outbox } from "../outbox/outbox";
import type { Kept } from "../outbox/shelf";
import { plain } from "./find";
import { scan } from "./scanner";

/** How many people a search shows; who types on finds the others. */
const SHOWN = 25;

/** Milliseconds after which the list is fetched again, for what others have done at other doors. */
const AGAIN_AFTER = 60_000;

/** Somebody who is expected, or there. */
interface Person {
  /** Of the page of the badge, and of the forms below it. */
  address: string;
  /** All that the person is called, as the reader reads it first. */
  names: string[];
  office: string;
  arrived: boolean;
  /** The code on the badge. */
  badge: string;
}

interface PeopleList {
  people: Person[];
  next?: string;
}

const ARRIVAL = "/check-in";

const REVERSION = "/check-in-reversion";

/**
 * Checks people in by name or badge. The list of those who are expected is fetched once, whole; from then on the page
 * works without a network, keeps what is done and says what the meeting does not know yet.
 */
export function checkIn(part: HTMLElement): void {
  const find = (selector: string): HTMLElement | null => part.querySelector<HTMLElement>(selector);
  const field = part.querySelector<HTMLInputElement>("input[type=search]");
  const found = find("[data-found]");
  const row = part.querySelector<HTMLTemplateElement>("template");
  const box = outbox();
  if (!field || !found || !row || !box) {
    return;
  }
  const texts = part.dataset;
  /** What is done at the doors of this meeting. */
  const doors = texts.doors ?? "";
  let people: Person[] = [];
  let folded = new Map<Person, string>();
  /** What is shown: those who are called so, or who have this badge. */
  let wanted: (person: Person) => boolean = () => false;
  let waiting = new Set<string>();
  let stop: (() => void) | undefined;

  box.listen({
    sent: (kept, { notice }) => kept.form === doors && say(answer(kept, notice)),
    changed: () => void changed(),
  });

  field.addEventListener("input", () => seek(field.value));
  field.form?.addEventListener("submit", (event) => {
    if (people.length > 0) {
      event.preventDefault();
      seek(field.value);
    }
  });
  found.addEventListener("submit", (event) => void hold(event));
  find("[data-scan]")?.addEventListener("click", () => void look());
  find("[data-stop]")?.addEventListener("click", close);
  window.addEventListener("online", () => void fetchAll());
  window.setInterval(() => void (document.visibilityState === "visible" && fetchAll()), AGAIN_AFTER);
  hide("[data-scan]", !navigator.mediaDevices?.getUserMedia);

  void fetchAll();

  /** The whole list, page after page; the one before stays where it does not come. */
  async function fetchAll(): Promise<void> {
    const all: Person[] = [];
    try {
      let page: string | undefined;
      do {
        const address = `${doors}${page ? `?page=${encodeURIComponent(page)}` : ""}`;
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        const list = (await answer.json()) as PeopleList;
        all.push(...list.people);
        page = list.next;
      } while (page);
    } catch {
      write("[data-ready-note]", people.length > 0 ? `${texts.ready} ${people.length}` : texts.notReady);
      return;
    }
    people = all;
    folded = new Map(all.map((person) => [person, person.names.map(plain).join("\n")]));
    write("[data-ready-note]", `${texts.ready} ${people.length}`);
    await changed();
    if (field && field.value !== "" && !found?.hasChildNodes()) {
      seek(field.value);
    }
  }

  function seek(words: string): void {
    const sought = plain(words);
    wanted = (person) => sought !== "" && (folded.get(person)?.includes(sought) ?? false);
    say("");
    draw();
    hide("[data-nobody]", true);
    hide("[data-more]", true);
    if (sought !== "" && people.length > 0 && !people.some(wanted)) {
      say(texts.none);
    }
  }

  async function look(): Promise<void> {
    const video = part.querySelector("video");
    close();
    hide("[data-camera]", false);
    try {
      stop = video ? await scan(video, read) : undefined;
    } catch {
      close();
      say(texts.noCamera);
    }
  }

  function close(): void {
    stop?.();
    stop = undefined;
    hide("[data-camera]", true);
  }

  function read(code: string): void {
    wanted = (person) => person.badge === code;
    draw();
    say(people.some(wanted) ? "" : texts.unknownBadge);
    found?.querySelector<HTMLElement>("[data-check-in]:not([hidden])")?.focus();
  }

  /** What is done is kept first; where the browser keeps nothing, it is sent as without this script. */
  async function hold(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement;
    const action = new URL(form.action).pathname;
    if (!person(action)) {
      return;
    }
    event.preventDefault();
    const attempt = crypto.randomUUID();
    try {
      await box?.keep({
        form: doors,
        action,
        page: location.pathname,
        title: [document.querySelector("main h1")?.textContent, person(action)?.names[0]].filter(Boolean).join(" · "),
        fields: [["attempt", attempt]],
        at: Date.now(),
        attempt,
        state: "waiting",
      });
    } catch {
      form.submit();
      return;
    }
    await changed();
    const outcome = (await box?.sendAll())?.get(attempt);
    if (outcome?.state === "away" || outcome?.state === "signed-out") {
      say(texts.kept);
    }
  }

  /** Shows what is known and what waits on top of it. */
  async function changed(): Promise<void> {
    const kept = (await box?.shelf.kept())?.filter((each) => each.form === doors) ?? [];
    waiting = new Set();
    for (const each of kept.filter((one) => one.state === "waiting")) {
      const about = person(each.action);
      if (about) {
        about.arrived = each.action.endsWith(ARRIVAL);
        waiting.add(about.address);
      }
    }
    draw();
    hide("[data-unsent-note]", kept.length === 0);
    write("[data-unsent-count]", `${texts.unsent} ${kept.length}`);
    find("[data-unsent-list]")?.replaceChildren(...kept.map(line));
  }

  function answer(kept: Kept, notice: string | undefined): string {
    const about = person(kept.action);
    if (about) {
      about.arrived = kept.action.endsWith(ARRIVAL);
    }
    const text = kept.action.endsWith(REVERSION) ? texts.reverted : texts.recorded;
    return `${about?.names[0] ?? ""}: ${notice === "already-checked-in" ? texts.already : text}`;
  }

  function person(action: string): Person | undefined {
    return people.find((each) => action === each.address + ARRIVAL || action === each.address + REVERSION);
  }

  function draw(): void {
    found?.replaceChildren(...people.filter(wanted).slice(0, SHOWN).map(item));
  }

  function item(shown: Person): DocumentFragment {
    const made = row?.content.cloneNode(true) as DocumentFragment;
    const name = made.querySelector<HTMLAnchorElement>("[data-name]");
    const form = made.querySelector("form");
    if (name && form) {
      name.href = shown.address;
      name.append(...shown.names.flatMap((each, at) => (at === 0 ? [isolated(each)] : [" · ", isolated(each)])));
      form.action = shown.address + (shown.arrived ? REVERSION : ARRIVAL);
    }
    made.querySelector("[data-office]")?.append(shown.office);
    for (const [selector, visible] of [
      ["[data-arrived]", shown.arrived],
      ["[data-waiting-tag]", waiting.has(shown.address)],
      ["[data-check-in]", !shown.arrived],
      ["[data-undo]", shown.arrived],
    ] as const) {
      made.querySelector<HTMLElement>(selector)?.toggleAttribute("hidden", !visible);
    }
    return made;
  }

  function line(kept: Kept): HTMLLIElement {
    const made = document.createElement("li");
    const why = document.createElement("span");
    why.className = "why";
    why.textContent = kept.state === "refused" ? `${texts.refused} ${kept.why ?? ""}` : (texts.waiting ?? "");
    made.append(isolated(person(kept.action)?.names[0] ?? ""), why);
    if (kept.state === "refused") {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm btn-quiet";
      button.textContent = texts.dismiss ?? "";
      button.addEventListener("click", () => void box?.letGo(kept).then(fetchAll));
      made.append(button);
    }
    return made;
  }

  function isolated(text: string): HTMLElement {
    const made = document.createElement("bdi");
    made.textContent = text;
    return made;
  }

  function say(message: string | undefined): void {
    write("[data-said]", message);
  }

  function write(selector: string, text: string | undefined): void {
    const element = find(selector);
    if (element) {
      element.textContent = text ?? "";
    }
  }

  function hide(selector: string, hidden: boolean): void {
    find(selector)?.toggleAttribute("hidden", hidden);
  }
}
