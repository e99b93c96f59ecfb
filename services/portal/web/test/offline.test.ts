import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { drafts } from "../src/islands/drafts";
import { keepDrafts } from "../src/islands/offline";
import { the } from "./the";

const draw = (): void => {
  document.body.innerHTML = `<form action="/m/doha-2025/workshops/w-${crypto.randomUUID()}/outputs" data-writer="noura"
      data-recorded="Recorded." data-waiting="Kept here." data-take-back="Take it back">
    <input type="hidden" name="attempt" value="${crypto.randomUUID()}">
    <label><input type="radio" name="kind" value="need" checked>Need</label>
    <label><input type="radio" name="kind" value="risk">Risk</label>
    <textarea name="words"></textarea></form>`;
};
beforeEach(() => {
  draw();
  keepDrafts(form());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const form = (): HTMLFormElement => the("form");
const words = (): HTMLTextAreaElement => the("textarea");
const said = (): string => document.querySelector(".said")?.textContent ?? "";
const kept = (): string => document.querySelector(".kept")?.textContent ?? "";
const risk = (): HTMLInputElement => the("[value=risk]");

function record(text: string, answer: () => Promise<Response>): void {
  vi.stubGlobal("fetch", vi.fn(answer));
  risk().checked = true;
  words().value = text;
  form().dispatchEvent(new Event("submit", { cancelable: true }));
}

const refusal = async (): Promise<Response> =>
  new Response(JSON.stringify({ title: "The room is closed." }), { status: 409 });

describe("Words that are recorded", () => {
  it("are confirmed where they were written", async () => {
    record("We may lose it", async () => new Response(null, { status: 204 }));
    await vi.waitFor(() => expect(said()).toBe("Recorded."));
    expect(words().value).toBe("");
    expect(kept()).toBe("");
  });

  it("and refused stand in the field again, of their kind, with the reason", async () => {
    record("We may lose it", refusal);
    await vi.waitFor(() => expect(said()).toBe("The room is closed."));
    expect(words().value).toBe("We may lose it");
    expect(risk().checked).toBe(true);
    expect(words().getAttribute("aria-invalid")).toBe("true");
    expect(kept()).toBe("");
  });

  it("and refused while others are begun wait for their author, and go before those", async () => {
    let answer: (response: Response) => void = () => undefined;
    record("We may lose it", () => new Promise((resolve) => (answer = resolve)));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    words().value = "And another";
    answer(await refusal());
    await vi.waitFor(() => expect(kept()).toContain("The room is closed."));
    expect(words().value).toBe("And another");

    the(".kept button").click();
    await vi.waitFor(() => expect(words().value).toBe("We may lose it\n\nAnd another"));
    await vi.waitFor(() => expect(kept()).toBe(""));
  });

  it("leave the other windows in which the same words were waiting", async () => {
    const first = form();
    document.body.insertAdjacentHTML("beforeend", first.outerHTML);
    const second = the<HTMLFormElement>("form ~ form");
    second.action = first.action;
    keepDrafts(second);
    const same = the<HTMLTextAreaElement>("form ~ form textarea");
    same.value = "We may lose it";

    record("We may lose it", async () => new Response(null, { status: 204 }));

    await vi.waitFor(() => expect(same.value).toBe(""));
  });

  it("and cannot be sent wait with their kind", async () => {
    record("We may lose it", async () => {
      throw new TypeError("no network");
    });
    await vi.waitFor(() => expect(kept()).toBe("We may lose itRisk · Kept here."));
  });

  it("and cannot be kept by the browser are sent as without this script", async () => {
    vi.spyOn(drafts, "keep").mockRejectedValue(new DOMException("no room", "QuotaExceededError"));
    const sent = vi.spyOn(form(), "submit").mockImplementation(() => undefined);
    record("We may lose it", refusal);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(words().value).toBe("We may lose it");
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("Words that were left unfinished", () => {
  beforeEach(async () => {
    draw();
    await drafts.rememberUnfinished(desk(), [
      ["kind", "risk"],
      ["words", "We may lo"],
    ]);
  });

  const desk = (): string => `noura ${new URL(form().action).pathname}`;
  const remembered = async (): Promise<string | undefined> =>
    (await drafts.unfinished(desk())).find(([name]) => name === "words")?.[1];

  it("stand in the field again, of their kind", async () => {
    keepDrafts(form());
    await vi.waitFor(() => expect(words().value).toBe("We may lo"));
    expect(risk().checked).toBe(true);
  });

  it("wait for their author where others were begun before the script came", async () => {
    words().value = "And ano";
    keepDrafts(form());
    await vi.waitFor(() => expect(kept()).toBe("We may loRiskTake it back"));
    expect(words().value).toBe("And ano");
    expect(risk().checked).toBe(false);
    expect(await remembered()).toBe("And ano");

    the(".kept button").click();
    await vi.waitFor(() => expect(words().value).toBe("We may lo\n\nAnd ano"));
    await vi.waitFor(() => expect(kept()).toBe(""));
    expect(words().getAttribute("aria-invalid")).toBe("false");
  });

  it("do not wait where the browser itself has put them back, and somebody went on", async () => {
    words().value = "We may lose";
    keepDrafts(form());
    await vi.waitFor(async () => expect(await remembered()).toBe("We may lose"));
    expect(kept()).toBe("");
  });

  it("do not change the kind that was chosen before the script came", async () => {
    await drafts.rememberUnfinished(desk(), [
      ["kind", "need"],
      ["words", "We may lo"],
    ]);
    risk().checked = true;
    keepDrafts(form());
    await vi.waitFor(() => expect(words().value).toBe("We may lo"));
    expect(risk().checked).toBe(true);
  });
});
