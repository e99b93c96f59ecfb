import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { the } from "./the";

const looked = vi.fn<(parts: HTMLElement[]) => void>();
const heard = vi.fn<(hint: string) => void>();
vi.mock("../src/parts", async (original) => ({ ...(await original<object>()), lookAgain: looked, hear: heard }));

/** What a browser has to listen with. */
class Source extends EventTarget {
  static readonly CLOSED = 2;
  static readonly all: Source[] = [];
  readyState = 1;

  constructor(readonly address: string) {
    super();
    Source.all.push(this);
  }
}

const source = (): Source => Source.all[Source.all.length - 1] as Source;
const now = (milliseconds: number): unknown => vi.spyOn(performance, "now").mockReturnValue(milliseconds);

/** The stream opens, and the portal says how many milliseconds ago it told something last. */
function opened(quiet: number): void {
  source().dispatchEvent(new Event("open"));
  source().dispatchEvent(new MessageEvent("welcome", { data: String(quiet), lastEventId: "1000" }));
}

beforeAll(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Source);
  document.body.innerHTML = `<p class="live" hidden data-open="told" data-lost="lost"></p>
    <main><i id="tasks" data-live="home/tasks"></i><i id="both" data-live="home/tasks home/changes"></i></main>`;
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ requestStart: 200 } as PerformanceNavigationTiming]);
  (await import("../src/stream")).listen("/m/doha/live");
});
beforeEach(() => {
  looked.mockClear();
  heard.mockClear();
});
afterEach(() => vi.restoreAllMocks());

describe("An open page", () => {
  it("listens to what its parts wait for, and nothing else", () => {
    expect(source().address).toBe("/m/doha/live?hints=home%2Ftasks%20home%2Fchanges");
  });

  it("does not look again when nothing was told since it was asked for", () => {
    now(800);
    opened(700);
    vi.runAllTimers();
    expect(looked).not.toHaveBeenCalled();
    expect(the(".live").textContent).toBe("told");
  });

  it("looks again, once, when something was told before it was listening", () => {
    now(800);
    opened(300);
    vi.runAllTimers();
    expect(looked).toHaveBeenCalledExactlyOnceWith([the("#tasks"), the("#both")]);
  });

  it("looks at those parts again that wait for a hint", () => {
    source().dispatchEvent(new MessageEvent("home/changes", { lastEventId: "2000" }));
    expect(looked).toHaveBeenCalledExactlyOnceWith([the("#both")]);
    expect(heard).toHaveBeenCalledExactlyOnceWith("2000");
  });

  it("that was lost looks again once, whatever the welcome says", () => {
    now(60_000);
    source().dispatchEvent(new Event("error"));
    expect(the(".live").textContent).toBe("lost");
    expect(heard).toHaveBeenLastCalledWith("");
    opened(4000);
    expect(heard).toHaveBeenLastCalledWith("1000");
    vi.runAllTimers();
    expect(looked).toHaveBeenCalledOnce();
  });

  it("that was turned away comes back, and later each time", () => {
    for (const patience of [2000, 4000, 8000]) {
      const before = Source.all.length;
      source().readyState = Source.CLOSED;
      source().dispatchEvent(new Event("error"));
      vi.advanceTimersByTime(patience - 1);
      expect(Source.all).toHaveLength(before);
      vi.advanceTimersByTime(patience + 1);
      expect(Source.all).toHaveLength(before + 1);
    }
  });

  it("that is turned away looks again each time, though nobody tells it anything", () => {
    vi.advanceTimersByTime(1000); // the look that the last return has begun
    for (const patience of [16_000, 32_000, 60_000]) {
      looked.mockClear();
      source().readyState = Source.CLOSED;
      source().dispatchEvent(new Event("error"));
      vi.advanceTimersByTime(2 * patience + 1000);
      expect(looked).toHaveBeenCalledExactlyOnceWith([the("#tasks"), the("#both")]);
    }
  });

  it("that only broke is left to the browser", () => {
    const before = Source.all.length;
    source().dispatchEvent(new Event("error"));
    vi.runAllTimers();
    expect(Source.all).toHaveLength(before);
  });
});
