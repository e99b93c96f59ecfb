import { lookAgain } from "../parts";

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
  pointer: number;
  from: { x: number; y: number };
  /** Pixels from its upper edge to where it was taken. */
  hold: number;
  stretching: boolean;
  moving: boolean;
  place?: Place;
}

/**
 * Lets a mouse or a finger carry sessions to another room and time, and stretch them. What is carried is sent as the
 * form of its session would send it; by keyboard, and without this script, that form does the same.
 */
export function carrySessions(part: HTMLElement): void {
  let carried: Carried | undefined;
  let holding: number | undefined;

  part.addEventListener("pointerdown", (event) => {
    const block = (event.target as Element).closest<HTMLElement>("[data-session]");
    const grid = part.querySelector<HTMLElement>("[data-act]");
    if (!block || !grid || event.button !== 0) {
      return;
    }
    const box = block.getBoundingClientRect();
    carried = {
      block,
      grid,
      pointer: event.pointerId,
      from: { x: event.clientX, y: event.clientY },
      hold: grid.contains(block) ? event.clientY - box.top : 0,
      stretching: event.pointerType === "mouse" && grid.contains(block) && box.bottom - event.clientY < EDGE,
      moving: false,
    };
    if (event.pointerType !== "mouse") {
      holding = window.setTimeout(() => carried && begin(carried), HOLD);
    }
  });
  // links would be dragged by the browser itself
  part.addEventListener("dragstart", (event) => event.preventDefault());
  part.addEventListener("pointermove", (event) => {
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
  part.addEventListener("touchmove", (event) => carried?.moving && event.preventDefault(), { passive: false });
  part.addEventListener("contextmenu", (event) => carried?.moving && event.preventDefault());
  part.addEventListener("pointercancel", letGo);
  part.addEventListener("pointerup", (event) => {
    const done = carried;
    letGo();
    if (done?.moving) {
      // the click that follows would open the session
      part.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
      setTimeout(() => part.dispatchEvent(new MouseEvent("click", { cancelable: true })), 0);
      event.preventDefault();
      if (done.place) {
        void send(part, done.grid, done.block, done.place);
      }
    }
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && letGo());

  function begin(what: Carried): void {
    what.moving = true;
    what.block.classList.add("dragged");
    part.setPointerCapture(what.pointer);
  }

  function show(what: Carried, event: PointerEvent): void {
    what.place = landing(what, event.clientX, event.clientY);
    const target = what.grid.querySelector<HTMLElement>(".timetable-target") ?? document.createElement("div");
    if (what.place) {
      const column = [...what.grid.querySelectorAll<HTMLElement>("[data-room-head]")].findIndex(
        (head) => head.dataset.roomHead === what.place?.room,
      );
      target.className = `timetable-target room-${column + 1} at-${what.place.at} for-${what.place.steps}`;
      target.textContent = clock(what.grid, what.place.at);
      what.grid.append(target);
    } else {
      target.remove();
    }
  }

  function letGo(): void {
    window.clearTimeout(holding);
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

/** Sends it, and says what became of it; a place that was taken can be undone. */
async function send(part: HTMLElement, grid: HTMLElement, block: HTMLElement, place: Place): Promise<void> {
  const before = placeOf(block);
  if (before?.room === place.room && before.at === place.at && before.steps === place.steps) {
    return;
  }
  const form = `${grid.dataset.act}/sessions/${block.dataset.session}/placement`;
  const ask = async (what: Promise<string | undefined>): Promise<boolean> => {
    const refusal = await what.catch(() => part.dataset.away ?? "?");
    say(part, refusal ?? part.dataset.placed ?? "", refusal !== undefined);
    if (refusal === undefined) {
      lookAgain([part]);
    }
    return refusal === undefined;
  };
  if (await ask(post(form, fieldsOf(grid, place)))) {
    offer(part, () => ask(before ? post(form, fieldsOf(grid, before)) : post(`${form}/removal`, {})));
  }
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
async function post(address: string, fields: Record<string, string>): Promise<string | undefined> {
  const token = document.querySelector<HTMLInputElement>("input[data-csrf]");
  const answer = await fetch(address, {
    method: "POST",
    headers: { Accept: "application/problem+json" },
    body: new URLSearchParams({ ...fields, ...(token ? { [token.name]: token.value } : {}) }),
  });
  if (answer.ok) {
    return undefined;
  }
  const problem = (await answer.json()) as { title?: string };
  return problem.title ?? String(answer.status);
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

function offer(part: HTMLElement, undo: () => Promise<boolean>): void {
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
