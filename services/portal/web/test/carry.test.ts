import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { carrySessions, rested, stretched } from "../src/islands/carry";
import { the } from "./the";

/** A grid as a browser would lay it out: two rooms of 100 pixels, an hour of 60. */
function box(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
}

const asked = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `<form><input data-csrf name="_csrf" value="token"></form>
    <p data-said="part"></p>
    <div id="part" data-placed="Placed." data-undo="Undo" data-away="Away.">
      <a data-session="waiting" href="#">Waiting</a>
      <div data-act="/m/doha/setup/timetable" data-day="2025-12-08" data-first="8" data-steps="120">
        <div data-room-head="hall"></div><div data-room-head="garden"></div>
        <div class="timetable-hour"></div>
        <a id="s" data-session="languages" data-room="hall" data-at="12" data-steps="18" href="#">Languages</a>
      </div>
    </div>`;
  const [hall, garden] = document.querySelectorAll<HTMLElement>("[data-room-head]");
  box(hall as HTMLElement, 0, 0, 100, 20);
  box(garden as HTMLElement, 100, 0, 100, 20);
  box(the(".timetable-hour"), 0, 20, 200, 60);
  box(the("#s"), 0, 80, 100, 90);
  the("#part").setPointerCapture = () => undefined;
  asked.mockReset().mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", asked);
  carrySessions(the("#part"));
});

afterEach(() => vi.unstubAllGlobals());

function carry(session: string, from: [number, number], to: [number, number]): void {
  const send = (type: string, [clientX, clientY]: [number, number]): void => {
    the(`[data-session=${session}]`).dispatchEvent(
      new PointerEvent(type, { bubbles: true, clientX, clientY, pointerId: 1, pointerType: "mouse", button: 0 }),
    );
  };
  send("pointerdown", from);
  send("pointermove", to);
  send("pointerup", to);
}

const posted = (): RequestInit | undefined =>
  asked.mock.calls.map(([, init]) => init as RequestInit | undefined).find((init) => init?.method === "POST");

const sent = (): string => String(posted()?.body);

describe("Carrying a session", () => {
  it("to another room and time sends what its form would send", async () => {
    carry("languages", [50, 90], [150, 182]);

    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(asked.mock.calls[0]?.[0]).toBe("/m/doha/setup/timetable/sessions/languages/placement");
    expect(sent()).toBe("room=garden&day=2025-12-08&starts=10%3A30&ends=12%3A00&_csrf=token");
    await vi.waitFor(() => expect(the("[data-said]").textContent).toContain("Placed."));
  });

  it("from among those without a place gives it an hour", async () => {
    carry("waiting", [50, 5], [50, 50]);

    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(sent()).toContain("room=hall&day=2025-12-08&starts=08%3A30&ends=09%3A30");
  });

  it("by its lower edge makes it longer", async () => {
    carry("languages", [50, 168], [150, 200]);

    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(sent()).toContain("room=hall&day=2025-12-08&starts=09%3A00&ends=11%3A00");
  });

  it("nowhere, or back to where it was, sends nothing", () => {
    carry("languages", [50, 90], [400, 182]);
    carry("languages", [50, 90], [52, 97]);
    expect(asked).not.toHaveBeenCalled();
  });

  it("is refused with the words of the service", async () => {
    asked.mockResolvedValue(new Response('{"title":"There is another session."}', { status: 409 }));
    carry("languages", [50, 90], [150, 182]);

    await vi.waitFor(() => expect(the("[data-said]").textContent).toBe("There is another session."));
    expect(the("[data-said]").classList.contains("field-refused")).toBe(true);
  });

  it("is undone by one button", async () => {
    carry("languages", [50, 90], [150, 182]);
    await vi.waitFor(() => expect(the("[data-said] button").textContent).toBe("Undo"));
    asked.mockClear();
    the("[data-said] button").click();

    await vi.waitFor(() => expect(posted()).toBeDefined());
    expect(sent()).toBe("room=hall&day=2025-12-08&starts=09%3A00&ends=10%3A30&_csrf=token");
  });

  it("without a network says so", async () => {
    asked.mockRejectedValue(new TypeError("no network"));
    carry("languages", [50, 90], [150, 182]);

    await vi.waitFor(() => expect(the("[data-said]").textContent).toBe("Away."));
  });
});

describe("A place", () => {
  it("is at a quarter of an hour inside the day", () => {
    expect(rested(13.4, 12, 120)).toEqual({ at: 12, steps: 12 });
    expect(rested(-5, 12, 120)).toEqual({ at: 0, steps: 12 });
    expect(rested(119, 12, 120)).toEqual({ at: 108, steps: 12 });
  });

  it("is stretched to a quarter of an hour at least", () => {
    expect(stretched({ room: "hall", at: 12, steps: 6 }, 3, 120)).toEqual({ at: 12, steps: 3 });
    expect(stretched({ room: "hall", at: 12, steps: 6 }, 500, 120)).toEqual({ at: 12, steps: 108 });
  });
});
