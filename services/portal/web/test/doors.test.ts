import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { checkIn } from "../src/islands/doors";
import { Shelf } from "../src/outbox/shelf";
import { the } from "./the";

const DOORS = "/m/doha/doors";

const HIND = {
  address: `${DOORS}/doha-mena/hind`,
  names: ["هند رواق", "Hind Riwaq"],
  office: "MENA",
  arrived: false,
  badge: "CODE1",
};

const ANGEL = { ...HIND, address: `${DOORS}/doha-lac/angel`, names: ["Ángel Peña"], badge: "CODE2" };

/** What the meeting answers to what is sent; the list is always there. */
let meeting: () => Promise<Response>;

const said = (): string => the("[data-said]").textContent ?? "";
const unsent = (): string => the("[data-unsent-list]").textContent ?? "";
const shown = (): string[] =>
  [...document.querySelectorAll("[data-found] [data-name]")].map((each) => each.textContent ?? "");
const sent = (): string[] =>
  vi
    .mocked(fetch)
    .mock.calls.filter(([, init]) => init?.method === "POST")
    .map(([address]) => String(address));

beforeEach(async () => {
  document.body.dataset.keeper = crypto.randomUUID();
  document.body.innerHTML = `<section data-doors="${DOORS}/people.json" data-recorded="recorded"
      data-already="known before" data-reverted="undone" data-none="nobody" data-refused="Not recorded:" data-waiting="not yet sent"
      data-kept="kept here" data-unsent="Not yet sent:" data-ready="Here:">
    <form><input type="search"><button>Search</button></form>
    <p data-said></p><ul data-found></ul><p data-ready-note></p>
    <div data-unsent-note hidden><p data-unsent-count></p><ul data-unsent-list></ul></div>
    <template><li><a data-name></a><span data-office></span><i data-arrived></i><i data-waiting-tag></i>
      <form method="post"><input type="hidden" name="_csrf" value="token" data-csrf>
        <button data-check-in>Check in</button><button data-undo>Undo</button></form></li></template></section>`;
  meeting = async () => new Response(null, { status: 204, headers: { "Multaqa-Notice": "checked-in" } });
  const pages: Record<string, unknown> = {
    [`${DOORS}/people.json`]: { people: [HIND], next: "second" },
    [`${DOORS}/people.json?page=second`]: { people: [ANGEL] },
  };
  vi.stubGlobal(
    "fetch",
    vi.fn(async (address: string, init?: RequestInit) =>
      init?.method === "POST" ? meeting() : new Response(JSON.stringify(pages[address])),
    ),
  );
  checkIn(the("section"));
  await vi.waitFor(() => expect(the("[data-ready-note]").textContent).toBe("Here: 2"));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function seek(words: string): void {
  const field = the<HTMLInputElement>("input[type=search]");
  field.value = words;
  field.dispatchEvent(new Event("input"));
}

function press(): void {
  the("[data-found] form").dispatchEvent(new Event("submit", { cancelable: true, bubbles: true }));
}

describe("At the doors", () => {
  it("people are found by any of their names, whatever its accents", () => {
    seek("riwaq");
    expect(shown()).toEqual(["هند رواق · Hind Riwaq"]);
    seek("angel pena");
    expect(shown()).toEqual(["Ángel Peña"]);
    seek("nobody at all");
    expect(shown()).toEqual([]);
    expect(said()).toBe("nobody");
  });

  it("a person is checked in at one touch, and can be undone", async () => {
    seek("hind");
    press();
    await vi.waitFor(() => expect(said()).toBe("هند رواق: recorded"));
    expect(sent()).toEqual([`${HIND.address}/check-in`]);
    expect(the("[data-found] form").getAttribute("action")).toContain("/check-in-reversion");

    press();
    await vi.waitFor(() => expect(said()).toBe("هند رواق: undone"));
    expect(sent()).toEqual([`${HIND.address}/check-in`, `${HIND.address}/check-in-reversion`]);
  });

  it("the second of two phones is told", async () => {
    meeting = async () => new Response(null, { status: 204, headers: { "Multaqa-Notice": "already-checked-in" } });
    seek("hind");
    press();
    await vi.waitFor(() => expect(said()).toBe("هند رواق: known before"));
  });

  it("what is done without a network waits, is said to wait, and is sent once there is one", async () => {
    meeting = async () => {
      throw new TypeError("no network");
    };
    seek("hind");
    press();
    await vi.waitFor(() => expect(unsent()).toBe("هند رواقnot yet sent"));
    await vi.waitFor(() => expect(said()).toBe("kept here"));
    expect(the("[data-found] [data-arrived]").hidden).toBe(false);
    expect(the("[data-found] [data-waiting-tag]").hidden).toBe(false);
    const first = vi.mocked(fetch).mock.lastCall;

    meeting = async () => new Response(null, { status: 204, headers: { "Multaqa-Notice": "checked-in" } });
    window.dispatchEvent(new Event("online"));

    await vi.waitFor(() => expect(unsent()).toBe(""));
    const again = vi
      .mocked(fetch)
      .mock.calls.filter(([, init]) => init?.method === "POST")
      .at(-1);
    expect(new Headers(again?.[1]?.headers).get("Idempotency-Key")).toBe(
      new Headers(first?.[1]?.headers).get("Idempotency-Key"),
    );
    expect(the("[data-unsent-note]").hidden).toBe(true);
  });

  it("what is refused stays, with the reason, until it is put away", async () => {
    meeting = async () => new Response(JSON.stringify({ title: "The meeting is over." }), { status: 409 });
    seek("hind");
    press();
    await vi.waitFor(() => expect(unsent()).toContain("Not recorded: The meeting is over."));

    the("[data-unsent-list] button").click();
    await vi.waitFor(() => expect(unsent()).toBe(""));
    expect(the("[data-found] [data-arrived]").hidden).toBe(true);
  });

  it("what was done while one was signed out waits, and is sent after signing in", async () => {
    meeting = async () =>
      new Response(JSON.stringify({ title: "Sign in.", code: "actor.not-signed-in" }), { status: 401 });
    seek("hind");
    press();
    await vi.waitFor(() => expect(said()).toBe("kept here"));
    expect(unsent()).toBe("هند رواقnot yet sent");

    meeting = async () => new Response(null, { status: 204, headers: { "Multaqa-Notice": "checked-in" } });
    document.dispatchEvent(new Event("visibilitychange"));

    await vi.waitFor(() => expect(unsent()).toBe(""));
    expect(sent()).toEqual([`${HIND.address}/check-in`, `${HIND.address}/check-in`]);
  });

  it("a form is sent as without this script where the browser keeps nothing", async () => {
    vi.spyOn(Shelf.prototype, "keep").mockRejectedValueOnce(new DOMException("no room", "QuotaExceededError"));
    seek("hind");
    const submitted = vi.spyOn(the<HTMLFormElement>("[data-found] form"), "submit").mockImplementation(() => undefined);
    press();
    await vi.waitFor(() => expect(submitted).toHaveBeenCalledOnce());
    expect(sent()).toEqual([]);
  });
});
