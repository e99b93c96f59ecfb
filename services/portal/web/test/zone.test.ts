import { describe, expect, it, vi } from "vitest";

import { offerOwnZone } from "../src/islands/zone";
import { the } from "./the";

function link(meeting: string, browser: string): HTMLElement {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    timeZone: browser,
  } as Intl.ResolvedDateTimeFormatOptions);
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
