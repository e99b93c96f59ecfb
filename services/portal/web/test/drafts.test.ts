import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";

import { drafts, type Kept, send } from "../src/islands/drafts";

const WORDS: Kept = {
  attempt: "a-1",
  action: "/m/doha-2025/workshops/day2-advocacy/outputs",
  desk: "noura /m/doha-2025/workshops/day2-advocacy/outputs",
  fields: [
    ["kind", "need"],
    ["words", "نحتاج إلى ذاكرة مشتركة"],
  ],
  state: "waiting",
  at: 1,
};

afterEach(() => vi.unstubAllGlobals());

describe("Words kept in the browser", () => {
  it("are let go when the meeting has them, and carry their attempt number", async () => {
    const fetched = vi.fn(async () => new Response(null, { status: 204 }));
    vi.stubGlobal("fetch", fetched);
    await drafts.keep(WORDS);

    expect(await send(WORDS, ["_csrf", "fresh"])).toMatchObject({ state: "sent" });

    expect(await drafts.keptFor(WORDS.desk)).toEqual([]);
    const [address, request] = fetched.mock.calls[0] as unknown as [string, RequestInit];
    expect(address).toBe(WORDS.action);
    expect(request.headers).toMatchObject({ "Idempotency-Key": "a-1" });
    expect(String(request.body)).toContain("_csrf=fresh");
  });

  it("stay while there is no network", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("offline")));
    await drafts.keep(WORDS);

    expect(await send(WORDS, undefined)).toMatchObject({ state: "away" });

    expect(await drafts.keptFor(WORDS.desk)).toEqual([WORDS]);
  });

  it("stay when they are refused, with the reason", async () => {
    vi.stubGlobal("fetch", async () => Response.json({ title: "The workshop is closed" }, { status: 409 }));
    await drafts.keep(WORDS);

    expect(await send(WORDS, undefined)).toMatchObject({ state: "refused" });

    expect(await drafts.keptFor(WORDS.desk)).toMatchObject([{ state: "refused", why: "The workshop is closed" }]);
  });

  it("are nobody else's in the same browser", async () => {
    await drafts.keep(WORDS);
    await drafts.rememberUnfinished(WORDS.desk, [["words", "half a sen"]]);

    expect(await drafts.keptFor(`arun ${WORDS.action}`)).toEqual([]);
    expect(await drafts.unfinished(`arun ${WORDS.action}`)).toEqual([]);
    expect(await drafts.keptFor(WORDS.desk)).toEqual([WORDS]);
  });

  it("that are unfinished are found again", async () => {
    await drafts.rememberUnfinished("/x", [["words", "half a sen"]]);
    expect(await drafts.unfinished("/x")).toEqual([["words", "half a sen"]]);

    await drafts.forgetUnfinished("/x");
    expect(await drafts.unfinished("/x")).toEqual([]);
  });
});
