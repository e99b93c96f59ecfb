import { describe, expect, it } from "vitest";

import { chooseWords, quoteFrom, wholeWords } from "../src/islands/quotes";
import { the } from "./the";

describe("Citing words", () => {
  it("takes words that stand in the text, without outer blanks", () => {
    expect(quoteFrom("نحتاج إلى ذاكرة مشتركة للإقليم", " ذاكرة مشتركة ")).toBe("ذاكرة مشتركة");
  });

  it("takes whole words where the finger missed the gap", () => {
    expect(wholeWords("نحتاج إلى ذاكرة مشتركة للإقليم", "كرة مشتر")).toBe("ذاكرة مشتركة");
    expect(wholeWords("a shared memory", "shared")).toBe("shared");
    expect(wholeWords("one-page note, please", "page note")).toBe("page note");
  });

  it("refuses words that do not stand there", () => {
    expect(quoteFrom("a shared memory", "a common memory")).toBeUndefined();
    expect(quoteFrom("a shared memory", "   ")).toBeUndefined();
  });

  it("marks the words of the field in the text", () => {
    document.body.innerHTML = `<div data-not-there="not in the text"><blockquote>a shared memory</blockquote>
      <textarea>shared</textarea></div>`;
    chooseWords(the("div"));
    expect(document.querySelector("mark")?.textContent).toBe("shared");

    const field = the<HTMLTextAreaElement>("textarea");
    field.value = "common";
    field.dispatchEvent(new Event("input"));
    expect(field.validationMessage).toBe("not in the text");
    expect(document.querySelector("blockquote")?.textContent).toBe("a shared memory");
  });
});
