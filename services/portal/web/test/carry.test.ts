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
    <div id="part" data-carry data-placed="Placed." data-undo="Undo" data-away="Away.">
      <a data-session="waiting" href="#">Waiting</a>
      <div data-act="/m/doha/setup/timetable" data-day="2025-12-08" data-first="8" data-steps="120">
        <div data-room-head="hall" data-column="1" data-lanes="2"></div>
        <div data-room-head="garden" data-column="3" data-lanes="1"></div>
        <div class="timetable-hour"></div>
        <a id="s" data-session="languages" data-room="hall" data-at="12" data-steps="18" data-version="7" href="#">Languages</a>
      </div>
    </div>
    <dialog data-anyway><div data-against></div><form method="dialog">
      <textarea name="reason"></textarea><select name="reasonLanguage"><option value="en"></option></select>
    </form></dialog>`;
  const [hall, garden] = document.querySelectorAll<HTMLElement>("[data-room-head]");
  box(hall as HTMLElement, 0, 0, 100, 20);
  box(garden as HTMLElement, 100, 0, 100, 20);
  box(the(".timetable-hour"), 0, 20, 200, 60);
  box(the("#s"), 0, 80, 100, 90);
  asked.mockReset().mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", asked);
});

afterEach(() => vi.unstubAllGlobals());

function point(type: string, [clientX, clientY]: [number, number], session = "languages"): void {
  the(`[data-session=${session}]`).dispatchEvent(
    new PointerEvent(type, { bubbles: true, clientX, clientY, pointerId: 1, pointerType: "mouse", button: 0 }),
  );
}

function carry(session: string, from: [number, number], to: [number, number]): void {
  point("pointerdown", from, session);
  point("pointermove", to, session);
  point("pointerup", to, session);
}

const posted = (): RequestInit | undefined =>
  asked.mock.calls.map(([, init]) => init as RequestInit | undefined).find((init) => init?.method === "POST");

const sent = (): string => String(posted()?.body);

carrySessions();

describe("Carrying a session", () => {
  it("to another room and time sends what its form would send", async () => {
    carry("languages", [50, 90], [150, 182]);

    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(asked.mock.calls[0]?.[0]).toBe("/m/doha/setup/timetable/sessions/languages/placement");
    expect(sent()).toBe("room=garden&day=2025-12-08&starts=10%3A30&ends=12%3A00&version=7&_csrf=token");
    await vi.waitFor(() => expect(the("[data-said]").textContent).toContain("Placed."));
  });

  it("from among those without a place gives it an hour", async () => {
    carry("waiting", [50, 5], [50, 50]);

    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(sent()).toContain("room=hall&day=2025-12-08&starts=08%3A30&ends=09%3A30");
  });

  it("again is not possible until the page shows what was answered, and is where that was a refusal", async () => {
    carry("languages", [50, 90], [150, 182]);
    carry("languages", [50, 90], [50, 242]);
    await vi.waitFor(() => expect(the("[data-said]").textContent).toContain("Placed."));
    carry("languages", [50, 90], [50, 242]);
    expect(asked.mock.calls.filter(([, init]) => init?.method === "POST")).toHaveLength(1);

    the("#s").ariaBusy = null;
    asked.mockRejectedValue(new TypeError("away"));
    carry("languages", [50, 90], [50, 242]);
    await vi.waitFor(() => expect(the("#s").ariaBusy).toBeNull());
    carry("languages", [50, 90], [150, 242]);
    expect(asked.mock.calls.filter(([, init]) => init?.method === "POST")).toHaveLength(3);
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

  it("over a place asks once what speaks against it, and shows it there", async () => {
    asked.mockImplementation(() =>
      Promise.resolve(
        new Response('<div id="against" data-worst="warn"><ul><li><span data-words>Too small.</span></li></ul></div>'),
      ),
    );
    point("pointerdown", [50, 90]);
    point("pointermove", [150, 182]);
    point("pointermove", [151, 182]);

    await vi.waitFor(() => expect(the(".timetable-target").classList.contains("target-warn")).toBe(true));
    expect(the(".timetable-target").textContent).toBe("10:30 Too small.");
    // the garden stands behind the two lanes of the hall
    expect(the(".timetable-target").className).toContain("room-3 wide-1 at-30 for-18");
    expect(asked).toHaveBeenCalledTimes(1);
    expect(String(asked.mock.calls[0]?.[0])).toBe(
      "/m/doha/setup/timetable/sessions/languages?room=garden&day=2025-12-08&starts=10%3A30&ends=12%3A00",
    );
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  });

  it("to a place that needs a reason asks for it, and sends it", async () => {
    const refusal = (): Response =>
      new Response('{"code":"programme.needs-reason","title":"Say why."}', { status: 409 });
    const found = (): Response =>
      new Response('<div id="against" data-worst="warn"><p><span data-words>Too small.</span></p></div>');
    asked.mockImplementation((_address: string, init: RequestInit) =>
      Promise.resolve(
        init.method !== "POST"
          ? found()
          : String(init.body).includes("reason=")
            ? new Response(null, { status: 204 })
            : refusal(),
      ),
    );
    const dialog = the("dialog") as HTMLDialogElement;
    dialog.showModal = vi.fn();
    carry("languages", [50, 90], [150, 182]);

    await vi.waitFor(() => expect(dialog.showModal).toHaveBeenCalled());
    expect(the("[data-against]").textContent).toBe("Too small.");
    (the("textarea") as HTMLTextAreaElement).value = "Chairs come.";
    dialog.returnValue = "anyway";
    dialog.dispatchEvent(new Event("close"));

    await vi.waitFor(() => expect(the("[data-said]").textContent).toContain("Placed."));
    const last = asked.mock.calls
      .map(([, init]) => init as RequestInit)
      .filter((init) => init.method === "POST")
      .at(-1);
    expect(String(last?.body)).toContain("reason=Chairs+come.&reasonLanguage=en");
  });

  it("to a place that needs a reason is not sent again where none is given", async () => {
    asked.mockImplementation((_address: string, init: RequestInit) =>
      Promise.resolve(
        init.method === "POST"
          ? new Response('{"code":"programme.needs-reason","title":"Say why."}', { status: 409 })
          : new Response('<div id="against"></div>'),
      ),
    );
    const dialog = the("dialog") as HTMLDialogElement;
    dialog.showModal = vi.fn();
    carry("languages", [50, 90], [150, 182]);
    await vi.waitFor(() => expect(dialog.showModal).toHaveBeenCalled());
    dialog.dispatchEvent(new Event("close"));

    await vi.waitFor(() => expect(the("[data-said]").textContent).toBe("Say why."));
    expect(asked.mock.calls.filter(([, init]) => (init as RequestInit).method === "POST")).toHaveLength(1);
  });

  it("is undone by one button", async () => {
    carry("languages", [50, 90], [150, 182]);
    await vi.waitFor(() => expect(the("[data-said] button").textContent).toBe("Undo"));
    asked.mockClear();
    the("[data-said] button").click();

    await vi.waitFor(() => expect(posted()).toBeDefined());
    expect(sent()).toBe("room=hall&day=2025-12-08&starts=09%3A00&ends=10%3A30&version=7&_csrf=token");
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
