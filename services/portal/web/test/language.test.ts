import { beforeEach, describe, expect, it } from "vitest";

import { askForLanguage } from "../src/islands/language";
import { the } from "./the";

const form = (): HTMLFormElement => the("form") as HTMLFormElement;
const words = (): HTMLTextAreaElement => the("textarea") as HTMLTextAreaElement;
const choices = (): string[] => [...document.querySelectorAll("p button")].map((each) => each.textContent ?? "");

beforeEach(() => {
  document.body.innerHTML = `<form data-which-language="In which language is this?">
    <input type="hidden" name="asked" value=""><textarea></textarea>
    <select name="language"><option value="ar" data-script="Arab" selected>العربية</option>
      <option value="en" data-script="Latn">English</option><option value="fr" data-script="Latn">Français</option></select>
  </form>`;
  askForLanguage(form());
});

function write(text: string): void {
  words().value = text;
  words().dispatchEvent(new Event("input", { bubbles: true }));
}

describe("The language of what is written", () => {
  it("is asked for where its letters are not those of the chosen one", () => {
    write("We need a charter.");

    expect(the("p").textContent).toContain("In which language is this?");
    expect(choices()).toEqual(["English", "Français"]);
    expect((the("[name=asked]") as HTMLInputElement).value).toBe("ar");
  });

  it("is chosen at one touch, and is then asked for no more", () => {
    write("We need a charter.");
    the("p button").click();

    expect((the("select") as HTMLSelectElement).value).toBe("en");
    expect(choices()).toEqual([]);
  });

  it("is not asked for about few letters, nor about words that quote another language", () => {
    write("IFLA 2025");
    expect(choices()).toEqual([]);
    write("نحتاج إلى ميثاق واحد لجميع المكاتب (charter)");
    expect(choices()).toEqual([]);
  });
});
