import { put } from "./drafts";
import { keyOf, named, valuesOf } from "./fields";
import { outbox } from "./outbox";
import type { Kept } from "./shelf";

/**
 * A form that stays for more: what is sent stays on the page, marked, until the meeting has it. What was refused goes
 * back into the form, if nothing else has been begun there.
 */
export function showKept(form: HTMLFormElement): void {
  const box = outbox();
  if (!box) {
    return;
  }
  const list = document.createElement("ul");
  list.className = "kept";
  list.setAttribute("aria-live", "polite");
  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  form.after(said, list);
  const words = form.querySelector<HTMLTextAreaElement>("textarea");

  form.addEventListener("input", () => say(""));
  form.addEventListener("kept", () => {
    const language = form.querySelector<HTMLSelectElement>("[name=language]");
    const chosen = language?.value;
    form.reset();
    for (const field of named(form, "attempt")) {
      field.value = crypto.randomUUID();
    }
    if (language && chosen) {
      language.value = chosen;
    }
    words?.focus();
  });
  box.listen({
    changed: () => void look(),
    sent: (kept) => {
      if (kept.form === keyOf(form) && !kept.elsewhere) {
        say(form.dataset.recorded ?? "");
      }
    },
    sentElsewhere: (kept) => {
      // another window began with the same unfinished words
      if (kept.form === keyOf(form) && words?.value === valuesOf(kept.fields, words?.name ?? "")[0]) {
        form.reset();
      }
    },
  });
  void look();

  async function look(): Promise<void> {
    const kept = (await box?.shelf.kept())?.filter((each) => each.form === keyOf(form)) ?? [];
    list.replaceChildren(...kept.map(line));
    const refused = kept.find((each) => each.state === "refused");
    if (refused && words?.value === "") {
      await takeBack(refused);
    }
  }

  /** Kept words go back to where they were written, before those that have been begun since. */
  async function takeBack(kept: Kept): Promise<void> {
    const begun = words?.value ?? "";
    if (words) {
      words.value = "";
    }
    const fields = kept.fields.filter(([name]) => name !== "attempt");
    put(form, { ...kept, fields, names: [...new Set(fields.map(([name]) => name))] });
    if (words && begun.trim() !== "") {
      words.value += `\n\n${begun}`;
    }
    words?.dispatchEvent(new Event("input", { bubbles: true }));
    await box?.letGo(kept);
    say(kept.why ?? "", kept.state === "refused");
  }

  function say(message: string, refused = false): void {
    said.textContent = message;
    said.classList.toggle("field-refused", refused);
    words?.setAttribute("aria-invalid", String(refused));
  }

  function line(kept: Kept): HTMLLIElement {
    const item = document.createElement("li");
    const text = document.createElement("span");
    text.className = "words";
    text.dir = "auto";
    text.textContent = valuesOf(kept.fields, words?.name ?? "")[0] ?? "";
    const why = document.createElement("span");
    why.className = "why";
    const kind = form
      .querySelector(`input[name=kind][value="${valuesOf(kept.fields, "kind")[0]}"]`)
      ?.closest("label")
      ?.textContent?.trim();
    const state = kept.state === "waiting" ? form.dataset.waiting : kept.why;
    why.textContent = [kind, state].filter(Boolean).join(" · ");
    item.append(text, why);
    if (kept.state !== "waiting") {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm btn-quiet";
      button.textContent = form.dataset.takeBack ?? "";
      button.addEventListener("click", () => void takeBack(kept));
      item.append(button);
    }
    return item;
  }
}
