import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { the } from "./the";

// htmx does not start in this browser
vi.mock("../src/htmx", () => ({
  default: { config: {}, trigger: (part: Element, name: string) => part.dispatchEvent(new Event(name)) },
}));
vi.mock("htmx-ext-sse", () => ({}));
vi.mock("idiomorph/dist/idiomorph-ext.esm.js", () => ({ Idiomorph: { defaults: { callbacks: {} } } }));

const looks = vi.fn();

/** The stream opens, and the portal says how many milliseconds ago it told something last. */
function opened(quiet: number): void {
  const source = new EventTarget();
  document.body.dispatchEvent(new CustomEvent("htmx:sseOpen", { detail: { source } }));
  source.dispatchEvent(new MessageEvent("welcome", { data: String(quiet) }));
}

const now = (milliseconds: number): unknown => vi.spyOn(performance, "now").mockReturnValue(milliseconds);

beforeAll(async () => {
  document.body.innerHTML = `<main><div data-live></div></main>`;
  the("[data-live]").addEventListener("refresh", looks);
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ requestStart: 200 } as PerformanceNavigationTiming]);
  await import("../src/portal");
});
beforeEach(() => looks.mockClear());
afterEach(() => vi.restoreAllMocks());

describe("An open page", () => {
  it("does not look again when nothing was told since it was asked for", () => {
    now(800);
    opened(700);
    expect(looks).not.toHaveBeenCalled();
  });

  it("looks again, once, when something was told before it was listening", () => {
    now(800);
    opened(300);
    expect(looks).toHaveBeenCalledOnce();
  });

  it("that was lost looks again once, whatever the welcome says", () => {
    now(60_000);
    document.body.dispatchEvent(new CustomEvent("htmx:sseError"));
    opened(4000);
    expect(looks).toHaveBeenCalledOnce();
  });
});
