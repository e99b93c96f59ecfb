import { ofThisPage } from "../page";
import { hintsOf, liveParts, lookAgain } from "../parts";

/** Minutes between two lines of the grid. */
const STEP = 5;

/** A carried session comes to rest at quarters of an hour: so many steps. */
const REST = 3;

/** Steps of a session that had no place: one hour. */
const NEW = 12;

/** Pixels that a mouse moves before a click becomes carrying. */
const SLACK = 6;

/** Milliseconds that a finger rests on a session before it carries it; before that it scrolls. */
const HOLD = 350;

/** Pixels at the lower edge of a session by which it is made longer or shorter. */
const EDGE = 8;

/** Milliseconds that a session rests over a place before the service is asked what speaks against it. */
const THOUGHT = 150;

/** The refusal of a place that may be taken with a reason. */
const NEEDS_REASON = "programme.needs-reason";

/** Where a session is, or shall be. */
export interface Place {
  room: string;
  /** Steps from the start of the day. */
  at: number;
  steps: number;
}

interface Carried {
  block: HTMLElement;
  grid: HTMLElement;
  /** The live part of the page around it. */
  part: HTMLElement;
  pointer: number;
  from: { x: number; y: number };
  /** Pixels from its upper edge to where it was taken. */
  hold: number;
  stretching: boolean;
  moving: boolean;
  place?: Place;
  /** What was asked of places so far. */
  asked: Map<string, Promise<Against | undefined>>;
}

/** What speaks against a place. */
interface Against {
  /** How much the gravest of it counts: ignore, warn, block-release or block. */
  worst: string;
  /** The page's own list of it. */
  list: Node[];
  /** The first of it, in words. */
  words: string;
}

/** Why a form was refused. */
interface Refusal {
  code?: string;
  title: string;
}

/**
 * Lets a mouse or a finger carry sessions to another room and time, and stretch them. What is carried is sent as the
 * form of its session would send it; by keyboard, and without this script, that form does the same.
 */
export function carrySessions(): void {
  let carried: Carried | undefined;
  let holding: number | undefined;
  let thinking: number | undefined;

  // on the document, for what is shown is taken in anew while the page is open
  document.addEventListener("pointerdown", (event) => {
    const block = (event.target as Element).closest<HTMLElement>("[data-session]");
    const part = block?.closest<HTMLElement>("[data-carry]");
    const grid = part?.querySelector<HTMLElement>("[data-act]");
    if (!block || !part || !grid || event.button !== 0 || block.ariaBusy === "true") {
      return;
    }
    const box = block.getBoundingClientRect();
    carried = {
      block,
      grid,
      part,
      pointer: event.pointerId,
      from: { x: event.clientX, y: event.clientY },
      hold: grid.contains(block) ? event.clientY - box.top : 0,
      stretching: event.pointerType === "mouse" && grid.contains(block) && box.bottom - event.clientY < EDGE,
      moving: false,
      asked: new Map(),
    };
    if (event.pointerType !== "mouse") {
      holding = window.setTimeout(() => carried && begin(carried), HOLD);
    }
  });
  // links would be dragged by the browser itself
  document.addEventListener("dragstart", (event) => carried && event.preventDefault());
  document.addEventListener("selectstart", (event) => carried && event.preventDefault());
  document.addEventListener("pointermove", (event) => {
    if (!carried || event.pointerId !== carried.pointer) {
      return;
    }
    const far = Math.hypot(event.clientX - carried.from.x, event.clientY - carried.from.y) > SLACK;
    if (!carried.moving && far) {
      if (event.pointerType === "mouse") {
        begin(carried);
      } else {
        letGo();
      }
    }
    if (carried?.moving) {
      show(carried, event);
    }
  });
  document.addEventListener("touchmove", (event) => carried?.moving && event.preventDefault(), { passive: false });
  document.addEventListener("contextmenu", (event) => carried?.moving && event.preventDefault());
  document.addEventListener("pointercancel", letGo);
  document.addEventListener("pointerup", () => {
    const done = carried;
    letGo();
    if (done?.moving) {
      const open = (click: Event): void => click.preventDefault();
      // the click that follows would open the session
      document.addEventListener("click", open, { capture: true });
      setTimeout(() => document.removeEventListener("click", open, { capture: true }), 0);
      if (done.place) {
        void send(done, done.place);
      }
    }
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && letGo());

  function begin(what: Carried): void {
    what.moving = true;
    what.block.classList.add("dragged");
  }

  function show(what: Carried, event: PointerEvent): void {
    const place = landing(what, event.clientX, event.clientY);
    const changed = keyOf(place) !== keyOf(what.place);
    what.place = place;
    const target = what.grid.querySelector<HTMLElement>(".timetable-target") ?? document.createElement("div");
    if (what.place) {
      const head = [...what.grid.querySelectorAll<HTMLElement>("[data-room-head]")].find(
        (each) => each.dataset.roomHead === what.place?.room,
      );
      if (changed || !target.isConnected) {
        const columns = `room-${head?.dataset.column} wide-${head?.dataset.lanes}`;
        target.className = `timetable-target ${columns} at-${what.place.at} for-${what.place.steps}`;
        target.textContent = clock(what.grid, what.place.at);
        what.grid.append(target);
        window.clearTimeout(thinking);
        thinking = window.setTimeout(() => void mark(what, place, target), THOUGHT);
      }
    } else {
      target.remove();
    }
  }

  /** Shows at the target what speaks against it, if the session is still there when the service has said so. */
  async function mark(what: Carried, place: Place | undefined, target: HTMLElement): Promise<void> {
    if (!place || isSame(placeOf(what.block), place)) {
      return;
    }
    const found = await against(what, place).catch(() => undefined);
    if (found && carried === what && keyOf(what.place) === keyOf(place) && found.worst !== "ignore") {
      target.classList.add(`target-${found.worst}`);
      target.textContent = `${clock(what.grid, place.at)} ${found.words}`;
    }
  }

  function letGo(): void {
    window.clearTimeout(holding);
    window.clearTimeout(thinking);
    carried?.block.classList.remove("dragged");
    carried?.grid.querySelector(".timetable-target")?.remove();
    carried = undefined;
  }
}

/** Where a session comes to rest; nowhere beside the rooms. */
function landing(what: Carried, x: number, y: number): Place | undefined {
  const heads = [...what.grid.querySelectorAll<HTMLElement>("[data-room-head]")];
  const now = placeOf(what.block);
  const head = heads.find((each) => {
    const box = each.getBoundingClientRect();
    return x >= box.left && x <= box.right;
  });
  const hour = what.grid.querySelector<HTMLElement>(".timetable-hour");
  const room = what.stretching ? now?.room : head?.dataset.roomHead;
  if (!hour || room === undefined) {
    return undefined;
  }
  const box = hour.getBoundingClientRect();
  const step = box.height / (60 / STEP);
  const last = Number(what.grid.dataset.steps);
  if (what.stretching && now) {
    return { room, ...stretched(now, (y - box.top) / step, last) };
  }
  return { room, ...rested((y - what.hold - box.top) / step, now?.steps ?? NEW, last) };
}

/** At a quarter of an hour, inside the day. */
export function rested(at: number, steps: number, last: number): { at: number; steps: number } {
  const quarter = Math.round(at / REST) * REST;
  return { at: Math.max(0, Math.min(quarter, last - steps)), steps };
}

/** Until a quarter of an hour, at least one long, inside the day. */
export function stretched(now: Place, until: number, last: number): { at: number; steps: number } {
  const quarter = Math.round(until / REST) * REST;
  return { at: now.at, steps: Math.max(REST, Math.min(quarter, last) - now.at) };
}

function placeOf(block: HTMLElement): Place | undefined {
  const { room, at, steps } = block.dataset;
  return room !== undefined ? { room, at: Number(at), steps: Number(steps) } : undefined;
}

/** The time of the clock so many steps after the day's first hour. */
function clock(grid: HTMLElement, at: number): string {
  const minutes = Number(grid.dataset.first) * 60 + at * STEP;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Asks the page of the session what speaks against a place; the same place is asked of once. */
function against(what: Carried, place: Place): Promise<Against | undefined> {
  const query = new URLSearchParams(fieldsOf(what.grid, place)).toString();
  const known = what.asked.get(query);
  if (known) {
    return known;
  }
  const asked = ask(`${what.grid.dataset.act}/sessions/${what.block.dataset.session}?${query}`);
  what.asked.set(query, asked);
  return asked;
}

async function ask(address: string): Promise<Against | undefined> {
  const answer = await fetch(address, { headers: { ...ofThisPage(), "Multaqa-Parts": "against" }, redirect: "manual" });
  const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : undefined;
  const part = page?.getElementById("against");
  return part
    ? {
        worst: part.dataset.worst ?? "ignore",
        list: [...part.childNodes],
        words: part.querySelector("[data-words]")?.textContent ?? "",
      }
    : undefined;
}

/**
 * Sends it, and says what became of it; a place that was taken can be undone. Until the page shows what was answered,
 * the session is busy: carried once more, it would be refused for the version that it had before.
 */
async function send(what: Carried, place: Place): Promise<void> {
  const { part, grid, block } = what;
  const before = placeOf(block);
  if (isSame(before, place)) {
    return;
  }
  const form = `${grid.dataset.act}/sessions/${block.dataset.session}/placement`;
  const fields = { ...fieldsOf(grid, place), ...seen(block) };
  block.ariaBusy = "true";
  const refused = await tell(part, post(form, fields));
  const reason = refused?.code === NEEDS_REASON ? await reasonFor(await against(what, place)) : undefined;
  const done = reason ? !(await tell(part, post(form, { ...fields, ...reason }))) : !refused;
  if (!done) {
    block.ariaBusy = null;
  } else {
    offer(part, async () => {
      const now = document.querySelector<HTMLElement>(`[data-session="${block.dataset.session}"]`) ?? block;
      await tell(
        part,
        before ? post(form, { ...fieldsOf(grid, before), ...seen(now) }) : post(`${form}/removal`, seen(now)),
      );
    });
  }
}

/** Waits for an answer, and says what it is. */
async function tell(part: HTMLElement, what: Promise<Refusal | undefined>): Promise<Refusal | undefined> {
  const refusal = await what.catch((): Refusal => ({ title: part.dataset.away ?? "?" }));
  say(part, refusal?.title ?? part.dataset.placed ?? "", refusal !== undefined);
  if (!refusal) {
    lookAgain(hintsOf(part).flatMap(liveParts));
  }
  return refusal;
}

/** Asks why a place may be taken although something speaks against it. Nothing where it shall not. */
function reasonFor(found: Against | undefined): Promise<Record<string, string> | undefined> {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-anyway]");
  const form = dialog?.querySelector("form");
  if (!dialog || !form) {
    return Promise.resolve(undefined);
  }
  form.reset();
  dialog.returnValue = "";
  dialog.querySelector("[data-against]")?.replaceChildren(...(found?.list ?? []));
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => {
        const fields = new FormData(form);
        resolve(
          dialog.returnValue === "anyway"
            ? { reason: String(fields.get("reason")), reasonLanguage: String(fields.get("reasonLanguage")) }
            : undefined,
        );
      },
      { once: true },
    );
  });
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(place: Place | undefined): string {
  return place ? `${place.room} ${place.at} ${place.steps}` : "";
}

/** The version of a session that is carried: who was faster with the same one is told, and not overwritten. */
function seen(block: HTMLElement): Record<string, string> {
  return { version: block.dataset.version ?? "" };
}

function fieldsOf(grid: HTMLElement, place: Place): Record<string, string> {
  return {
    room: place.room,
    day: grid.dataset.day ?? "",
    starts: clock(grid, place.at),
    ends: clock(grid, place.at + place.steps),
  };
}

/** Sends a form. The answer is why it was refused, or nothing. */
async function post(address: string, fields: Record<string, string>): Promise<Refusal | undefined> {
  const token = document.querySelector<HTMLInputElement>("input[data-csrf]");
  const answer = await fetch(address, {
    method: "POST",
    headers: { ...ofThisPage(), Accept: "application/problem+json" },
    body: new URLSearchParams({ ...fields, ...(token ? { [token.name]: token.value } : {}) }),
  });
  if (answer.ok) {
    return undefined;
  }
  const problem = (await answer.json()) as { code?: string; title?: string };
  return { code: problem.code, title: problem.title ?? String(answer.status) };
}

function said(part: HTMLElement): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-said="${part.id}"]`);
}

function say(part: HTMLElement, message: string, refused = false): void {
  const place = said(part);
  if (place) {
    place.textContent = message;
    place.classList.toggle("field-refused", refused);
  }
}

function offer(part: HTMLElement, undo: () => Promise<void>): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm btn-quiet";
  button.textContent = part.dataset.undo ?? "";
  button.addEventListener("click", () => {
    button.remove();
    void undo();
  });
  said(part)?.append(" ", button);
}
