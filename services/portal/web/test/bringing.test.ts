import { afterEach, describe, expect, it, vi } from "vitest";

import { bring } from "../src/bringing";
import { lookAgain } from "../src/parts";
import { the } from "./the";

const drawn = (inside: string): string => `<section id="roadmap" data-live="roadmap">${inside}</section>`;

async function drawAnew(inside: string): Promise<void> {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(drawn(inside))));
  lookAgain([the("#roadmap")]);
  await vi.waitFor(() => expect(the("#roadmap").innerHTML).toBe(inside));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("An island", () => {
  it("begins once with each of its parts, those too that come while the page is open", async () => {
    const begun: string[] = [];
    document.body.innerHTML = `<main data-address="/m/doha">${drawn('<i data-a="">first</i>')}</main>`;
    bring("[data-a]", () => Promise.resolve((part: HTMLElement) => begun.push(part.textContent ?? "")));
    await vi.waitFor(() => expect(begun).toEqual(["first"]));

    await drawAnew('<i data-a="">first</i><b data-a="">second</b>');

    await vi.waitFor(() => expect(begun).toEqual(["first", "second"]));
  });

  it("is not loaded for a page that has no part of it, until one comes", async () => {
    const load = vi.fn(() => Promise.resolve(() => undefined));
    document.body.innerHTML = `<main data-address="/m/doha">${drawn("<p>drafted</p>")}</main>`;
    bring("[data-own-time]", load);
    expect(load).not.toHaveBeenCalled();

    await drawAnew('<p><span data-own-time="">consulted</span></p>');

    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  });
});
