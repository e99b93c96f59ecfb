import { beforeEach, describe, expect, it } from "vitest";

import { markRefused, speakThePagesLanguage } from "../src/fields";
import { the } from "./the";

document.body.dataset.needed = "يُرجى ملء هذه الخانة.";
document.body.dataset.invalid = "يُرجى تصحيح هذه الخانة.";
speakThePagesLanguage(document.body);

beforeEach(() => {
  document.body.innerHTML = `<main><div class="note" data-field="title"><strong>The title is empty.</strong></div>
    <form><input type="hidden" name="title.x"><details><input name="title.ar" required></details>
    <input name="email" type="email"><fieldset><label><input type="radio" name="stance">Yes</label></fieldset></form></main>`;
});

const field = (name: string): HTMLInputElement => the(`[name="${name}"]`);

function write(into: HTMLInputElement, words: string): void {
  into.value = words;
  into.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("A field", () => {
  it("says in the page's language that it is needed, until something is written", () => {
    expect(field("title.ar").checkValidity()).toBe(false);
    expect(field("title.ar").validationMessage).toBe("يُرجى ملء هذه الخانة.");
    write(field("title.ar"), "عنوان");
    expect(field("title.ar").checkValidity()).toBe(true);
  });

  it("does not take blanks for words", () => {
    write(field("title.ar"), "   ");
    expect(field("title.ar").checkValidity()).toBe(false);
    write(field("title.ar"), "   x");
    expect(field("title.ar").checkValidity()).toBe(true);
  });

  it("that was refused is marked, opened, and says why", () => {
    expect(markRefused(the(".note"))).toBe(true);
    expect(document.activeElement).toBe(field("title.ar"));
    expect(field("title.ar").getAttribute("aria-invalid")).toBe("true");
    expect(the(`#${field("title.ar").getAttribute("aria-describedby")}`).textContent).toBe("The title is empty.");
    expect(document.querySelector("details")?.open).toBe(true);
  });

  it("of which there is one per language is the one in the authentic language", () => {
    the("form").insertAdjacentHTML(
      "beforeend",
      `<select name="authentic"><option selected>en</option></select><input name="title.en" lang="en">`,
    );
    expect(markRefused(the(".note"))).toBe(true);
    expect(document.activeElement).toBe(field("title.en"));
  });

  it("is not looked for where the answer names none, or one that is not there", () => {
    const note = the(".note");
    note.dataset.field = "contentHash";
    expect(markRefused(note)).toBe(false);
    delete note.dataset.field;
    expect(markRefused(note)).toBe(false);
  });

  it("of which one is chosen has its reason below the choices", () => {
    const note = the(".note");
    note.dataset.field = "stance";
    expect(markRefused(note)).toBe(true);
    expect(document.querySelector("fieldset > .field-refused")).not.toBeNull();
  });
});
