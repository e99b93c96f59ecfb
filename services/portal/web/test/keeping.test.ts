import { Idiomorph } from "idiomorph";
import { beforeEach, describe, expect, it } from "vitest";

import { keepWhatPeopleDo, type MorphCallbacks } from "../src/keeping";
import { the } from "./the";

keepWhatPeopleDo(Idiomorph.defaults.callbacks as MorphCallbacks);

/** The part of a page that is looked at again, as the portal draws it. */
const drawn = (words: string, version: number): string => `<div id="live">
  <p class="words">${words}</p>
  <details><summary>Other words</summary><form method="post" action="/outputs/o-1/wording">
    <input type="hidden" name="_csrf" value="token-${version}"><input type="hidden" name="version" value="${version}">
    <textarea id="reword-1" name="words">${words}</textarea>
    <select id="language" name="language"><option value="ar">ar</option><option value="en" selected>en</option></select>
    <input type="checkbox" name="role" value="delegate" checked><input type="checkbox" name="role" value="chair">
    <button>Save</button></form></details></div>`;

const field = (name: string): HTMLInputElement => the(`[name=${name}]`);
const told = (fresh: string): unknown => Idiomorph.morph(the("#live"), fresh, { morphStyle: "outerHTML" });

function put(name: string, words: string, event = "input"): void {
  field(name).value = words;
  field(name).dispatchEvent(new Event(event, { bubbles: true }));
}

beforeEach(() => {
  history.replaceState(null, "", "/outputs");
  document.body.innerHTML = drawn("before", 1);
});

describe("A change by somebody else", () => {
  it("is taken in where nothing is being written", () => {
    told(drawn("after", 2));
    expect(the(".words").textContent).toBe("after");
    expect(field("words").value).toBe("after");
    expect(field("version").value).toBe("2");
  });

  it("takes no words away, even where they can be sent no more", () => {
    put("words", "half a sentence");
    told('<div id="live"><p class="words">closed</p></div>');
    expect(the(".words").textContent).toBe("closed");
    expect(field("words").value).toBe("half a sentence");
  });

  it("takes a form away in which nothing was written", () => {
    told('<div id="live"><p class="words">closed</p></div>');
    expect(document.querySelector("form")).toBeNull();
  });

  it("does not close what the reader has opened", () => {
    the("details").setAttribute("open", "");
    told(drawn("after", 2));
    expect(the<HTMLDetailsElement>("details").open).toBe(true);
  });

  it("leaves words that are being written the version that their author saw", () => {
    put("words", "half a sen");
    told(drawn("after", 2));
    expect(the(".words").textContent).toBe("after");
    expect(field("words").value).toBe("half a sen");
    expect(field("version").value).toBe("1");
    expect(field("_csrf").value).toBe("token-1");
  });

  it("leaves them too when they are, for now, what the page had", () => {
    put("words", "before ");
    put("words", "before");
    told(drawn("after", 2));
    expect(field("words").value).toBe("before");
    expect(field("version").value).toBe("1");
  });

  it("leaves the language that was chosen, and the words to be written in it", () => {
    put("language", "ar", "change");
    told(drawn("after", 2));
    expect(field("language").value).toBe("ar");
    expect(field("words").value).toBe("before");
  });

  it("leaves what the browser itself has put back", () => {
    field("language").value = "ar";
    the<HTMLInputElement>("[value=chair]").checked = true;
    told(drawn("after", 2));
    expect(field("language").value).toBe("ar");
    expect(the<HTMLInputElement>("[value=chair]").checked).toBe(true);
    expect(field("version").value).toBe("1");
  });

  it("does not empty the form that was refused", () => {
    document.body.innerHTML = `<div class="note note-bad"></div>${drawn("as they were sent", 1)}`;
    history.replaceState(null, "", "/outputs/o-1/wording");
    told(drawn("", 2));
    expect(the(".words").textContent).toBe("");
    expect(field("words").value).toBe("as they were sent");
  });

  it("is taken in by the forms next to it", () => {
    document.body.innerHTML = `<div class="note note-bad"></div>${drawn("before", 1)}`;
    history.replaceState(null, "", "/outputs/o-2/wording");
    told(drawn("after", 2));
    expect(field("version").value).toBe("2");
  });

  it("renews a refused button that has nothing written beside it", () => {
    const button = (hash: string): string =>
      `<div id="live"><form action="/approval"><input type="hidden" name="contentHash" value="${hash}"><button>Yes</button></form></div>`;
    document.body.innerHTML = `<div class="note note-bad"></div>${button("old")}`;
    history.replaceState(null, "", "/approval");
    told(button("new"));
    expect(field("contentHash").value).toBe("new");
  });
});
