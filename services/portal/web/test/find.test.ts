import { beforeEach, describe, expect, it } from "vitest";

import { findWords, plain } from "../src/islands/find";
import { the } from "./the";

beforeEach(() => {
  document.body.innerHTML = `<div>
    <div id="part" data-find hidden><input type="search" data-none="none"><p role="status"></p></div>
    <details open><summary>Languages</summary><ul><li>A shared memory</li><li>Terms</li></ul></details>
    <details><summary>Heritage</summary><ul><li>ذاكرةٌ مشتركة</li></ul></details></div>`;
  findWords(the("#part"));
});

function seek(words: string): void {
  const field = the<HTMLInputElement>("input");
  field.value = words;
  field.dispatchEvent(new Event("input"));
}

const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("details:not([hidden]) li:not([hidden])")].map(
    (item) => item.textContent ?? "",
  );

describe("Finding words among the outputs", () => {
  it("shows where they stand, and opens it", () => {
    seek("MEMORY");
    expect(shown()).toEqual(["A shared memory"]);
    seek("ذاكرة");
    expect(shown()).toEqual(["ذاكرةٌ مشتركة"]);
    expect(document.querySelectorAll("details")[1]?.open).toBe(true);
  });

  it("says when there is nothing, and shows everything as it was when nothing is sought", () => {
    seek("nowhere");
    expect(shown()).toEqual([]);
    expect(document.querySelector("[role=status]")?.textContent).toBe("none");
    seek("");
    expect(shown()).toHaveLength(3);
    expect([...document.querySelectorAll("details")].map((fold) => fold.open)).toEqual([true, false]);
  });

  it("does not mind accents, vowel signs or blanks", () => {
    expect(plain("  Été \n ذاكِرَة ")).toBe("ete ذاكره");
  });

  it.each([
    ["على مدى سنة", "علي"],
    ["على مدى سنة", "سنه"],
    ["مسؤولية", "مسئولية"],
    ["ٱلأولى", "الاولى"],
    ["١٢٣ مكتبة", "123"],
    ["۲۰۲۶", "2026"],
    ["کتابخانه", "كتابخانه"],
    ["word\u200Bbreak", "wordbreak"],
    ["هانئ", "هاني"],
  ])("finds %s by %s", (written, typed) => {
    expect(plain(written)).toContain(plain(typed));
  });
});
