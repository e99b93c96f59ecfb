import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { hear, liveParts, lookAgain, lookAgainInTime } from "../src/parts";
import { the } from "./the";

const fetched = vi.fn<(address: string, request: { headers: Record<string, string> }) => Promise<Response>>();
const asked = (): (string | undefined)[] => fetched.mock.calls.map(([, request]) => request.headers["Multaqa-Parts"]);

const drawn = (id: string, words: string): string => `<section id="${id}" data-live="home/${id}">${words}</section>`;
const answer = (html: string, status = 200, headers = {}): Promise<Response> =>
  Promise.resolve(new Response(html, { status, headers }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched);
  document.documentElement.lang = "ar";
  document.body.innerHTML = `<main data-address="/m/doha">${drawn("tasks", "old")}${drawn("changes", "old")}</main>`;
});
afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe("A part of a page", () => {
  it("is found by the hints that it waits for", () => {
    expect(liveParts("home/tasks")).toEqual([the("#tasks")]);
    expect(liveParts("home")).toEqual([]);
    expect(liveParts()).toHaveLength(2);
  });

  it("is asked for alone, at the address of its page, and takes in what changed", async () => {
    fetched.mockReturnValue(answer(drawn("tasks", "new")));
    lookAgain(liveParts("home/tasks"));
    await vi.runAllTimersAsync();

    expect(fetched.mock.calls[0]?.[0]).toBe("/m/doha");
    expect(asked()).toEqual(["tasks"]);
    expect(fetched.mock.calls[0]?.[1].headers["Multaqa-Language"]).toBe("ar");
    expect(the("#tasks").textContent).toBe("new");
    expect(the("#changes").textContent).toBe("old");
  });

  it("is asked for together with others that changed by the same event", async () => {
    fetched.mockReturnValue(answer(drawn("changes", "new") + drawn("tasks", "new")));
    lookAgain(liveParts("home/tasks"));
    lookAgain(liveParts("home/changes"));
    await vi.runAllTimersAsync();

    expect(asked()).toEqual(["tasks changes"]);
    expect(the("#changes").textContent).toBe("new");
  });

  it("is never taken as it was before the last hint", async () => {
    fetched.mockImplementation(() => answer(drawn("tasks", "new")));
    hear("1700000000000");
    lookAgain(liveParts("home/tasks"));
    await vi.runAllTimersAsync();
    hear("");
    lookAgain(liveParts("home/tasks"));
    await vi.runAllTimersAsync();

    const headers = fetched.mock.calls.map(([, request]) => request.headers["Multaqa-Heard"]);
    expect(headers).toEqual(["1700000000000", undefined]);
  });

  it("is taken out of the whole page, if that is what comes", async () => {
    fetched.mockReturnValue(answer(`<html><body><h1>Doha</h1>${drawn("tasks", "new")}</body></html>`));
    lookAgain(liveParts("home/tasks"));
    await vi.runAllTimersAsync();

    expect(the("main").innerHTML).toBe(drawn("tasks", "new") + drawn("changes", "old"));
  });

  it("is asked for once more when something changes while it comes", async () => {
    let arrive: (response: Response) => void = () => undefined;
    fetched.mockReturnValueOnce(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    fetched.mockReturnValue(answer(drawn("tasks", "newest")));
    lookAgain(liveParts("home/tasks"));
    await vi.advanceTimersByTimeAsync(100);
    lookAgain(liveParts("home/tasks"));
    lookAgain(liveParts("home/tasks"));
    arrive(new Response(drawn("tasks", "new")));
    await vi.runAllTimersAsync();

    expect(asked()).toEqual(["tasks", "tasks"]);
    expect(the("#tasks").textContent).toBe("newest");
  });

  it("is asked for later by a portal that is busy", async () => {
    fetched.mockReturnValueOnce(answer("", 503, { "Retry-After": "3" }));
    fetched.mockReturnValue(answer(drawn("tasks", "new")));
    lookAgain(liveParts("home/tasks"));
    await vi.advanceTimersByTimeAsync(2900);
    expect(asked()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3200);
    expect(the("#tasks").textContent).toBe("new");
  });

  it("stays as it is when the page is gone, or the network", async () => {
    fetched.mockReturnValueOnce(answer(drawn("tasks", "gone"), 404));
    fetched.mockRejectedValueOnce(new TypeError("network"));
    lookAgain(liveParts("home/tasks"));
    await vi.runAllTimersAsync();
    lookAgain(liveParts("home/tasks"));
    await vi.runAllTimersAsync();

    expect(asked()).toHaveLength(2);
    expect(the("#tasks").textContent).toBe("old");
  });

  it("that changes without an event is looked at again every few seconds, as long as it says so", async () => {
    const going = (words: string): string =>
      `<section id="run" data-live="timetable" data-again="2">${words}</section>`;
    document.body.innerHTML = `<main data-address="/m/doha">${going("1 second")}</main>`;
    fetched.mockReturnValueOnce(answer(going("2 seconds")));
    fetched.mockReturnValue(answer('<section id="run" data-live="timetable">over</section>'));
    lookAgainInTime();
    await vi.advanceTimersByTimeAsync(2100);
    expect(the("#run").textContent).toBe("2 seconds");
    await vi.runAllTimersAsync();

    expect(asked()).toEqual(["run", "run"]);
    expect(the("#run").textContent).toBe("over");
  });
});
