import { describe, expect, it, vi } from "vitest";

import { offerOwnZone, sayOwnTime } from "../src/islands/zone";
import { the } from "./the";

function standIn(browser: string): void {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    timeZone: browser,
  } as Intl.ResolvedDateTimeFormatOptions);
}

function link(meeting: string, browser: string): HTMLElement {
  standIn(browser);
  document.body.innerHTML = `<a href="/m/doha/programme?day=2025-12-08&zone=choose" data-zone="${meeting}">mine</a>`;
  offerOwnZone(the("a"));
  return the("a");
}

describe("The link to the reader's own times", () => {
  it("leads to those of the browser", () => {
    const address = new URL(link("Asia/Qatar", "America/Bogota").getAttribute("href") ?? "", "http://portal");
    expect(address.searchParams.get("zone")).toBe("America/Bogota");
    expect(address.searchParams.get("day")).toBe("2025-12-08");
  });

  it("is not there where they are the meeting's", () => {
    expect(link("Asia/Qatar", "Asia/Qatar").hidden).toBe(true);
  });
});

/** An end at 18:00 in Doha, read where the browser stands. */
function end(browser: string): HTMLElement {
  standIn(browser);
  document.documentElement.lang = "en";
  document.body.innerHTML = `<span hidden data-own-time>With you:
    <time datetime="2026-01-15T18:00+03:00" data-zone="Asia/Qatar"></time></span>`;
  sayOwnTime(the("span"));
  return the("span");
}

describe("A moment by the reader's own clock", () => {
  it("is said where it differs, and stays when the page is drawn anew", async () => {
    const part = end("America/Bogota");
    expect(part.hidden).toBe(false);
    expect(part.querySelector("time")?.textContent).toBe("15 January 2026 at 10:00");
    part.hidden = true;
    the("time").textContent = "";
    await vi.waitFor(() => expect(part.textContent).toContain("10:00"));
    expect(part.hidden).toBe(false);
  });

  it("is not said where it is the meeting's", () => {
    expect(end("Asia/Riyadh").hidden).toBe(true);
  });
});
