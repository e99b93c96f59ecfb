import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { sayWhileSent } from "../src/sending";
import { the } from "./the";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.dataset.sending = "One moment.";
  document.body.innerHTML = `<form method="post" data-sent="yes"><button>Send</button></form>`;
});
afterEach(() => vi.useRealTimers());

const form = (): HTMLFormElement => the("form");
const said = (): string => form().querySelector("[role=status]")?.textContent?.trim() ?? "";

describe("A form that is on its way", () => {
  it("says nothing where the answer comes at once", () => {
    sayWhileSent(form());
    vi.advanceTimersByTime(300);
    delete form().dataset.sent;
    vi.advanceTimersByTime(5000);
    expect(said()).toBe("");
  });

  it("says that something is being done where it takes longer, until it is answered", async () => {
    sayWhileSent(form());
    vi.advanceTimersByTime(1000);
    expect(said()).toBe("One moment.");
    expect(form().querySelector("progress")?.hasAttribute("value")).toBe(false);
    delete form().dataset.sent;
    await vi.advanceTimersByTimeAsync(0);
    expect(said()).toBe("");
  });
});
