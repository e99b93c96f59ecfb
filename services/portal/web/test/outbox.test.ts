import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { outbox } from "../src/outbox/outbox";
import type { Kept } from "../src/outbox/shelf";
import { the } from "./the";

const words = (attempt: string, at = 1): Kept => ({
  attempt,
  form: `/m/doha/recommendations/${attempt}#0`,
  action: `/m/doha/recommendations/${attempt}`,
  page: "/m/doha/recommendations/new",
  title: "Draft a recommendation · Save",
  fields: [["title.ar", "نحتاج إلى ذاكرة مشتركة"]],
  state: "waiting",
  at,
});

/** What the portal answers: to forms, and to whoever asks for the page of the outbox. */
let portal: (address: string) => Promise<Response>;
let page: () => string;

const sent = (): [string, RequestInit][] =>
  (vi.mocked(fetch).mock.calls as [string, RequestInit][]).filter(([, init]) => init?.method === "POST");

beforeEach(() => {
  document.body.dataset.keeper = crypto.randomUUID();
  document.body.innerHTML = `<form action="/sign-out"><input type="hidden" name="_csrf" value="old" data-csrf></form>`;
  portal = async () => new Response(null, { status: 204 });
  page = () => "";
  vi.stubGlobal(
    "fetch",
    vi.fn(async (address: string, init?: RequestInit) =>
      init?.method === "POST" ? portal(address) : new Response(page()),
    ),
  );
});
afterEach(() => vi.unstubAllGlobals());

const box = (): NonNullable<ReturnType<typeof outbox>> => {
  const present = outbox();
  if (!present) {
    throw new Error("nobody has signed in");
  }
  return present;
};

describe("What is kept in the browser", () => {
  it("is let go when the meeting has it, and carries its attempt number", async () => {
    await box().keep(words("a-1"));
    await box().sendAll();

    expect(await box().shelf.kept()).toEqual([]);
    const [address, request] = sent()[0] ?? [];
    expect(address).toBe("/m/doha/recommendations/a-1");
    expect(request?.headers).toMatchObject({ "Idempotency-Key": "a-1", Accept: "application/problem+json" });
    expect(String(request?.body)).toContain("_csrf=old");
  });

  it("stays while there is no network, and nothing else is tried", async () => {
    portal = async () => Promise.reject(new TypeError("offline"));
    await box().keep(words("a-1", 1));
    await box().keep(words("a-2", 2));
    await box().sendAll();

    expect((await box().shelf.kept()).map((each) => each.attempt)).toEqual(["a-1", "a-2"]);
    expect(sent()).toHaveLength(1);
  });

  it("stays while its service is away, and others are sent", async () => {
    portal = async (address) => new Response(null, { status: address.endsWith("a-1") ? 503 : 204 });
    await box().keep(words("a-1", 1));
    await box().keep(words("a-2", 2));
    await box().sendAll();

    expect((await box().shelf.kept()).map((each) => each.attempt)).toEqual(["a-1"]);
  });

  it("stays when it is refused, with the reason, and is not tried again", async () => {
    portal = async () => Response.json({ title: "The workshop is closed" }, { status: 409 });
    await box().keep(words("a-1"));
    await box().sendAll();
    await box().sendAll();

    expect(await box().shelf.kept()).toMatchObject([{ state: "refused", why: "The workshop is closed" }]);
    expect(sent()).toHaveLength(1);
  });

  it("goes where it is taken instead when it came too late, under the same number, and nowhere else from then on", async () => {
    const late = "/m/doha/workshops/w-1/late-words";
    let lost = true;
    portal = async (address) => {
      if (address !== late) {
        return Response.json({ title: "Closed" }, { status: 409, headers: { "Multaqa-Instead": late } });
      }
      return lost ? Promise.reject(new TypeError("offline")) : new Response(null, { status: 204 });
    };
    const gone: Kept[] = [];
    box().listen({ sent: (kept) => gone.push(kept) });
    await box().keep(words("a-1"));
    await box().sendAll();
    expect(await box().shelf.kept()).toMatchObject([{ state: "waiting", action: late }]);

    lost = false;
    await box().sendAll();
    expect(await box().shelf.kept()).toEqual([]);
    expect(gone).toMatchObject([{ attempt: "a-1", elsewhere: true }]);
    expect(sent().map(([address]) => address)).toEqual(["/m/doha/recommendations/a-1", late, late]);
    expect(sent().map(([, request]) => new Headers(request.headers).get("Idempotency-Key"))).toEqual(
      Array(3).fill("a-1"),
    );
  });

  it("stays when what takes it instead refuses it, too", async () => {
    portal = async (address) =>
      Response.json(
        { title: address === "/late" ? "Too many" : "Closed" },
        { status: 409, headers: { "Multaqa-Instead": "/late" } },
      );
    await box().keep(words("a-1"));
    await box().sendAll();
    await box().sendAll();

    expect(await box().shelf.kept()).toMatchObject([{ state: "refused", why: "Too many" }]);
    expect(sent()).toHaveLength(2);
  });

  it("is sent with the token of the session that has begun since", async () => {
    portal = async () =>
      String(sent().at(-1)?.[1].body).includes("_csrf=fresh")
        ? new Response(null, { status: 204 })
        : Response.json({ code: "page.form-too-old" }, { status: 403 });
    const key = document.body.dataset.keeper;
    page = () => `<body data-keeper="${key}"><input type="hidden" name="_csrf" value="fresh" data-csrf></body>`;
    await box().keep(words("a-1"));
    await box().sendAll();

    expect(await box().shelf.kept()).toEqual([]);
    expect(the<HTMLInputElement>("input[data-csrf]").value).toBe("fresh");
  });

  it.each([
    ["nobody", ""],
    ["somebody else", `<body data-keeper="another"><input type="hidden" name="_csrf" value="fresh" data-csrf></body>`],
  ])("waits while %s has signed in", async (_who, shown) => {
    portal = async () => Response.json({ code: "actor.not-signed-in" }, { status: 401 });
    page = () => shown;
    await box().keep(words("a-1"));
    const outcomes = await box().sendAll();

    expect(outcomes.get("a-1")).toEqual({ state: "signed-out" });
    expect(await box().shelf.kept()).toMatchObject([{ state: "waiting" }]);
    expect(sent()).toHaveLength(1);
  });

  it("is nobody else's in the same browser", async () => {
    await box().keep(words("a-1"));
    const hers = document.body.dataset.keeper;

    document.body.dataset.keeper = crypto.randomUUID();
    expect(await box().shelf.kept()).toEqual([]);
    await box().sendAll();
    expect(sent()).toEqual([]);
    delete document.body.dataset.keeper;
    expect(outbox()).toBeUndefined();

    document.body.dataset.keeper = hers;
    expect(await box().shelf.kept()).toHaveLength(1);
  });

  it("goes back into its form, and what was begun there since is kept beside", async () => {
    await box().keep({ ...words("a-1"), state: "refused" });
    await box().shelf.remember({ ...words("a-1"), names: ["title.ar"], fields: [["title.ar", "Other"]] });
    const [refused] = await box().shelf.kept();
    await box().takeBack(refused as Kept);

    expect(await box().shelf.drafts()).toMatchObject([{ names: ["title.ar"], fields: words("a-1").fields }]);
    expect(await box().shelf.kept()).toMatchObject([{ state: "aside", fields: [["title.ar", "Other"]] }]);
  });
});
