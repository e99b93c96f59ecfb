import "fake-indexeddb/auto";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { bringBack, keepForms } from "../src/outbox/forms";
import { outbox } from "../src/outbox/outbox";
import { Shelf } from "../src/outbox/shelf";
import { the } from "./the";

const draw = (version = 3, written = ""): void => {
  document.body.innerHTML = `<main ${written}><h1>Reword</h1><form method="post" action="/m/doha/recommendations/r-1/wording">
    <input type="hidden" name="_csrf" value="token" data-csrf>
    <input type="hidden" name="version" value="${version}"><input type="hidden" name="output" value="o-${version}">
    <input name="title.en" value="Title ${version}" required><textarea name="text.en">Text ${version}</textarea>
    <input type="checkbox" name="role" value="head" checked><input type="checkbox" name="role" value="delegate">
    <span data-private><input name="diet" value=""></span><input type="password" name="code">
    <button class="btn-primary">Save</button><button formaction="/elsewhere">Cite</button></form></main>`;
};

let portal: () => Promise<Response>;

beforeAll(() => {
  document.body.dataset.keeper = crypto.randomUUID();
  keepForms();
});
beforeEach(async () => {
  await outbox()?.clear();
  document.body.dataset.kept = "Kept here.";
  document.body.dataset.notSent = "Not sent.";
  document.body.dataset.restored = "Here again.";
  portal = async () => Promise.reject(new TypeError("offline"));
  vi.stubGlobal(
    "fetch",
    vi.fn(() => portal()),
  );
  vi.spyOn(location, "assign").mockImplementation(() => undefined);
  history.replaceState(null, "", "/m/doha/consent");
  draw();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const form = (): HTMLFormElement => the("form");
const field = (name: string): HTMLInputElement => the(`[name="${name}"]`);
const said = (): string => document.querySelector(".form-kept")?.textContent?.trim() ?? "";
const drafts = async (): Promise<[string, string][]> => (await outbox()?.shelf.drafts())?.[0]?.fields ?? [];

async function write(name: string, words: string): Promise<void> {
  field(name).value = words;
  field(name).dispatchEvent(new Event("input", { bubbles: true }));
  await vi.waitFor(async () => expect(JSON.stringify(await drafts())).toContain(words));
}

/** Without what may not be kept, a form is sent in the background. */
function withoutSecrets(): void {
  field("diet").remove();
  field("code").remove();
}

function press(submitter: HTMLElement | null = null): void {
  form().dispatchEvent(new SubmitEvent("submit", { cancelable: true, bubbles: true, submitter }));
}

describe("What is typed", () => {
  it("is kept with every key stroke: what was changed, and the version that its author saw", async () => {
    await write("title.en", "Mine");
    expect(await drafts()).toEqual([
      ["version", "3"],
      ["title.en", "Mine"],
    ]);
  });

  it("is never kept of what is private", async () => {
    field("diet").value = "no nuts";
    field("code").value = "12345";
    for (const name of ["diet", "code"]) {
      field(name).dispatchEvent(new Event("input", { bubbles: true }));
    }
    await write("title.en", "Mine");
    expect(JSON.stringify(await drafts())).not.toMatch(/no nuts|12345/);
  });

  it("is back when the page is opened again, beside what others have changed, with its own version", async () => {
    await write("title.en", "Mine");
    draw(5);
    await bringBack(form());

    expect(field("title.en").value).toBe("Mine");
    expect(field("text.en").value).toBe("Text 5");
    expect(field("version").value).toBe("3");
    expect(field("output").value).toBe("o-5");
    expect(said()).toContain("Here again.");
  });

  it("is back in boxes, too, of which none may be left", async () => {
    the<HTMLInputElement>("[value=head]").checked = false;
    the("[value=head]").dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(async () => expect(await outbox()?.shelf.drafts()).toHaveLength(1));
    draw();
    await bringBack(form());
    expect(the<HTMLInputElement>("[value=head]").checked).toBe(false);
  });

  it("is not put into a form that chooses between it and what others wrote, with the version of before", async () => {
    await write("title.en", "Mine");
    draw(4);
    form().dataset.choosing = "";
    await bringBack(form());
    expect(field("version").value).toBe("4");
    field("title.en").value = "Theirs";
    field("title.en").dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
    expect(JSON.stringify(await drafts())).toContain("Mine");
  });

  it("is kept beside where something else was written before the script came", async () => {
    await write("title.en", "Mine");
    draw();
    field("title.en").value = "Others";
    await bringBack(form());

    expect(field("title.en").value).toBe("Others");
    expect(await outbox()?.shelf.kept()).toMatchObject([{ state: "aside" }]);
  });

  it("is forgotten where it is undone", async () => {
    await write("title.en", "Mine");
    field("title.en").value = "Title 3";
    field("title.en").dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(async () => expect(await outbox()?.shelf.drafts()).toEqual([]));
  });

  it("stands on the page that brings it back from the portal, whole, and is kept", async () => {
    draw(5, 'data-written="yes"');
    await bringBack(form());
    expect(await drafts()).toEqual([]);

    history.replaceState(null, "", "/m/doha/recommendations/r-1/wording");
    await bringBack(form());
    expect(await drafts()).toContainEqual(["text.en", "Text 5"]);
    expect(said()).toBe("");
  });
});

describe("A form that is sent", () => {
  it("goes on when the meeting has it, and is no draft any more", async () => {
    withoutSecrets();
    await write("title.en", "Mine");
    portal = async () => new Response(null, { status: 204, headers: { Location: "/m/doha/recommendations/r-1" } });
    press();

    await vi.waitFor(() => expect(location.assign).toHaveBeenCalledOnce());
    expect(String(vi.mocked(location.assign).mock.calls[0]?.[0])).toContain("/m/doha/recommendations/r-1");
    expect(await outbox()?.shelf.drafts()).toEqual([]);
    expect(await outbox()?.shelf.kept()).toEqual([]);
  });

  it("keeps what is written while it is on its way", async () => {
    withoutSecrets();
    let arrive: (answer: Response) => void = () => undefined;
    portal = () => new Promise((resolve) => (arrive = resolve));
    const reload = vi.spyOn(location, "reload").mockImplementation(() => undefined);
    await write("title.en", "The first");
    press();
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 40);
    await write("title.en", "The second");
    press();
    arrive(new Response(null, { status: 204, headers: { Location: "/m/doha/consent" } }));

    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(fetch).toHaveBeenCalledOnce();
    expect(await drafts()).toContainEqual(["title.en", "The second"]);
  });

  it("takes away at once what the page says was done before", async () => {
    withoutSecrets();
    document.querySelector("main")?.insertAdjacentHTML("afterbegin", '<div class="note note-good">Invited.</div>');
    press();
    expect(document.querySelector(".note-good")).toBeNull();
    await vi.waitFor(() => expect(said()).toBe("Kept here."));
  });

  it("stays where it is without a network, and goes on as soon as there is one, once", async () => {
    withoutSecrets();
    await write("title.en", "Mine");
    press();
    await vi.waitFor(() => expect(said()).toBe("Kept here."));
    press();
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
    expect(field("title.en").value).toBe("Mine");
    expect(await outbox()?.shelf.kept()).toHaveLength(1);

    portal = async () => new Response(null, { status: 204, headers: { Location: "/there" } });
    window.dispatchEvent(new Event("online"));
    await vi.waitFor(() => expect(location.assign).toHaveBeenCalledOnce());
    const attempts = vi
      .mocked(fetch)
      .mock.calls.map(([, init]) => new Headers((init as RequestInit).headers).get("Idempotency-Key"));
    expect(new Set(attempts).size).toBe(1);
  });

  it("is empty again on a page that was opened since, once its words were sent", async () => {
    withoutSecrets();
    await write("title.en", "Mine");
    press();
    await vi.waitFor(() => expect(said()).toBe("Kept here."));
    draw();
    withoutSecrets();
    await bringBack(form());
    expect(field("title.en").value).toBe("Mine");
    const kept = (await outbox()?.shelf.kept())?.[0];
    new BroadcastChannel(`multaqa ${document.body.dataset.keeper}`).postMessage(kept);
    await vi.waitFor(() => expect(field("title.en").value).toBe("Title 3"));
    await vi.waitFor(async () => expect(await drafts()).toEqual([]));
  });

  it("is sent as without this script where it is refused, to read why", async () => {
    withoutSecrets();
    await write("title.en", "Mine");
    const submitted = vi.spyOn(form(), "submit").mockImplementation(() => undefined);
    portal = async () => Response.json({ title: "No" }, { status: 412 });
    press();

    await vi.waitFor(() => expect(submitted).toHaveBeenCalledOnce());
    expect(await outbox()?.shelf.kept()).toEqual([]);
    expect(await drafts()).toContainEqual(["title.en", "Mine"]);
  });

  it("says above the page where it went when it came too late", async () => {
    withoutSecrets();
    document.body.dataset.handedOver = "Your words went to the rapporteur.";
    document.body.dataset.see = "See";
    form().dataset.stays = "";
    await write("title.en", "Mine");
    portal = async () =>
      vi.mocked(fetch).mock.calls.length === 1
        ? Response.json({ title: "Closed" }, { status: 409, headers: { "Multaqa-Instead": "/late-words" } })
        : new Response(null, { status: 204, headers: { Location: "/late-words#o-1" } });
    press();

    await vi.waitFor(() => expect(the(".note-elsewhere").textContent).toContain("Your words went to the rapporteur."));
    expect(the<HTMLAnchorElement>(".note-elsewhere a").getAttribute("href")).toBe("/late-words#o-1");
    expect(vi.mocked(fetch).mock.calls[1]?.[0]).toBe("/late-words");
    expect(await outbox()?.shelf.kept()).toEqual([]);
  });

  it("is kept nowhere where something in it is private, and stays on the page", async () => {
    await write("title.en", "Mine");
    press();
    await vi.waitFor(() => expect(said()).toBe("Not sent."));
    expect(await outbox()?.shelf.kept()).toEqual([]);
  });

  it("is left to the browser where it leads elsewhere", () => {
    press(the("[formaction]"));
    expect(fetch).not.toHaveBeenCalled();
  });

  it("is sent once where the browser keeps nothing", async () => {
    withoutSecrets();
    vi.spyOn(Shelf.prototype, "keep").mockRejectedValue(new DOMException("no room", "QuotaExceededError"));
    portal = async () => new Response(null, { status: 204, headers: { Location: "/there" } });
    press();
    await vi.waitFor(() => expect(location.assign).toHaveBeenCalledOnce());
    expect(fetch).toHaveBeenCalledOnce();
  });
});
