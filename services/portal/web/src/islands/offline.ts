import { isChanged } from "../fields";
import { drafts, type Kept } from "./drafts";
import { Keeper } from "./keeper";

const SECRET = new Set(["attempt"]);

/**
 * Makes a form safe in a room with bad wireless: what is being written is kept in the browser with every key stroke,
 * and what is sent stays on the page, marked, until the meeting has it.
 */
export function keepDrafts(form: HTMLFormElement): void {
  const action = new URL(form.action).pathname;
  const desk = `${form.dataset.writer ?? ""} ${action}`;
  const list = document.createElement("ul");
  list.className = "kept";
  list.setAttribute("aria-live", "polite");
  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  form.after(said, list);
  const words = form.querySelector<HTMLTextAreaElement>("textarea");
  // the same form may be open in another window, which began with the same unfinished words
  const windows = new BroadcastChannel(`multaqa ${desk}`);
  windows.addEventListener("message", (event) => {
    if (words && words.value === event.data) {
      form.reset();
    }
  });

  const token = (): [string, string] | undefined => {
    const field = form.querySelector<HTMLInputElement>("input[data-csrf]");
    return field ? [field.name, field.value] : undefined;
  };
  const written = (): [string, string][] =>
    [...new FormData(form)].filter(([name]) => name !== token()?.[0]) as [string, string][];

  form.addEventListener("input", () => {
    say("");
    void drafts.rememberUnfinished(desk, written());
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void hold();
  });
  const keeper = new Keeper(desk, { token, sent: () => say(form.dataset.recorded ?? ""), changed });

  void restore().then(() => keeper.sendAll());

  async function hold(): Promise<void> {
    const fields = written();
    const attempt = fields.find(([name]) => name === "attempt")?.[1] ?? crypto.randomUUID();
    try {
      await keeper.keep(attempt, action, fields);
    } catch {
      // this browser keeps nothing for us: then as without this script
      form.submit();
      return;
    }
    await drafts.forgetUnfinished(desk);
    windows.postMessage(words?.value);
    const language = form.querySelector<HTMLSelectElement>("[name=language]")?.value;
    form.reset();
    set("attempt", crypto.randomUUID());
    if (language) {
      set("language", language);
    }
    words?.focus();
    await keeper.sendAll();
  }

  async function changed(): Promise<void> {
    await draw();
    const refused = (await keeper.kept()).find((kept) => kept.state === "refused");
    if (refused && words?.value === "") {
      await takeBack(refused);
    }
  }

  /** Kept words go back to where they were written, before those that have been begun since. */
  async function takeBack(kept: Kept): Promise<void> {
    const begun = words?.value ?? "";
    fill(kept.fields);
    if (words && begun.trim() !== "") {
      words.value += `\n\n${begun}`;
    }
    await drafts.rememberUnfinished(desk, written());
    await drafts.letGo(kept.attempt);
    await draw();
    say(kept.why ?? "", kept.state === "refused");
  }

  function say(message: string, refused = false): void {
    said.textContent = message;
    said.classList.toggle("field-refused", refused);
    words?.setAttribute("aria-invalid", String(refused));
  }

  /** Unfinished words go back to where they were written; if others were begun before this script came, they wait. */
  async function restore(): Promise<void> {
    const fields = await drafts.unfinished(desk);
    const left = fields.find(([name]) => name === words?.name)?.[1].trim() ?? "";
    const begun = words?.value ?? "";
    if (begun === "") {
      fill(fields.filter(([name]) => !named(name).some(isChanged)));
      return;
    }
    if (!begun.includes(left)) {
      await drafts.keep({ attempt: crypto.randomUUID(), action, desk, fields, state: "aside", at: Date.now() });
    }
    await drafts.rememberUnfinished(desk, written());
  }

  function named(name: string): HTMLInputElement[] {
    return [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  }

  function fill(fields: [string, string][]): void {
    for (const [name, value] of fields.filter(([each]) => !SECRET.has(each))) {
      set(name, value);
    }
  }

  function set(name: string, value: string): void {
    for (const field of named(name)) {
      if (field.type === "radio") {
        field.checked = field.value === value;
      } else {
        field.value = value;
      }
    }
  }

  async function draw(): Promise<void> {
    list.replaceChildren(...(await keeper.kept()).map(line));
  }

  function line(kept: Kept): HTMLLIElement {
    const field = (name: string): string => kept.fields.find(([each]) => each === name)?.[1] ?? "";
    const item = document.createElement("li");
    const text = document.createElement("span");
    text.className = "words";
    text.dir = "auto";
    text.textContent = field("words");
    const why = document.createElement("span");
    why.className = "why";
    const kind = form
      .querySelector(`input[name=kind][value="${field("kind")}"]`)
      ?.closest("label")
      ?.textContent?.trim();
    const state = kept.state === "waiting" ? form.dataset.waiting : kept.why;
    why.textContent = [kind, state].filter(Boolean).join(" · ");
    item.append(text, why);
    if (kept.state !== "waiting") {
      item.append(button(form.dataset.takeBack ?? "", () => takeBack(kept)));
    }
    return item;
  }

  function button(label: string, action: () => Promise<void>): HTMLButtonElement {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn-sm btn-quiet";
    made.textContent = label;
    made.addEventListener("click", () => void action());
    return made;
  }
}
