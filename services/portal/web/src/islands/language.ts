/** So few letters may be a name or an abbreviation. */
const FEW = 8;

/** What is said in one language may quote another, but seldom more than this. */
const LEAST = 0.3;

/**
 * Asks for the language of what is being written, where its letters are not those of the language that is chosen: one
 * touch records it as another. Who goes on has answered.
 */
export function askForLanguage(form: HTMLFormElement): void {
  const words = form.querySelector<HTMLTextAreaElement>("textarea");
  const language = form.querySelector<HTMLSelectElement>("[name=language]");
  const asked = form.querySelector<HTMLInputElement>("[name=asked]");
  if (!words || !language || !asked) {
    return;
  }
  const place = document.createElement("p");
  place.className = "said";
  place.setAttribute("role", "status");
  words.after(place);
  form.addEventListener("input", look);
  form.addEventListener("reset", () => place.replaceChildren());

  function look(): void {
    const others = otherThan(language as HTMLSelectElement, (words as HTMLTextAreaElement).value);
    if (
      others.map((each) => each.value).join() === [...place.querySelectorAll("button")].map((each) => each.lang).join()
    ) {
      return;
    }
    place.replaceChildren(...(others.length > 0 ? [`${form.dataset.whichLanguage} `] : []), ...others.map(choice));
    if (others.length > 0) {
      (asked as HTMLInputElement).value = (language as HTMLSelectElement).value;
    }
  }

  function choice(option: HTMLOptionElement): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm btn-quiet";
    button.lang = option.value;
    button.textContent = option.text;
    button.addEventListener("click", () => {
      (language as HTMLSelectElement).value = option.value;
      // whoever keeps what is written must hear of it, too
      language?.dispatchEvent(new Event("input", { bubbles: true }));
      words?.focus();
    });
    return button;
  }
}

/** The languages that are written in the letters of these words, if those are not of the language that is chosen. */
function otherThan(language: HTMLSelectElement, words: string): HTMLOptionElement[] {
  const chosen = [...language.options].find((each) => each.value === language.value);
  const letters = [...words].filter((each) => /\p{L}/u.test(each));
  if (!chosen?.dataset.script || letters.length < FEW || share(letters, chosen) >= LEAST) {
    return [];
  }
  return [...language.options].filter((option) => share(letters, option) > 1 - LEAST);
}

function share(letters: string[], option: HTMLOptionElement): number {
  const script = new RegExp(`\\p{Script=${option.dataset.script}}`, "u");
  return letters.filter((each) => script.test(each)).length / letters.length;
}
