import { drafts, send, type Kept } from "./drafts";

/** Milliseconds between tries while something waits to be sent. */
const AGAIN_AFTER = 5000;

const SECRET = new Set(["attempt"]);

/**
 * Makes a form safe in a room with bad wireless: what is being written is kept in the browser with every key stroke,
 * and what is sent stays on the page, marked, until the meeting has it.
 */
export function keepDrafts(form: HTMLFormElement): void {
  const action = new URL(form.action).pathname;
  const desk = `${form.dataset["writer"] ?? ""} ${action}`;
  const list = document.createElement("ul");
  list.className = "kept";
  list.setAttribute("aria-live", "polite");
  form.after(list);
  let timer: number | undefined;

  const token = (): [string, string] | undefined => {
    const field = form.querySelector<HTMLInputElement>("input[data-csrf]");
    return field ? [field.name, field.value] : undefined;
  };
  const written = (): [string, string][] =>
    [...new FormData(form)].filter(([name]) => name !== token()?.[0]) as [string, string][];

  form.addEventListener("input", () => void drafts.rememberUnfinished(desk, written()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void hold();
  });
  window.addEventListener("online", () => void tryAll());
  document.addEventListener("visibilitychange", () => void (document.visibilityState === "visible" && tryAll()));

  void restore().then(tryAll);

  async function hold(): Promise<void> {
    const fields = written();
    const attempt = fields.find(([name]) => name === "attempt")?.[1] ?? crypto.randomUUID();
    await drafts.keep({ attempt, action, desk, fields, state: "waiting", at: Date.now() });
    await drafts.forgetUnfinished(desk);
    const language = form.querySelector<HTMLSelectElement>("[name=language]")?.value;
    form.reset();
    set("attempt", crypto.randomUUID());
    if (language) {
      set("language", language);
    }
    form.querySelector<HTMLTextAreaElement>("textarea")?.focus();
    await tryAll();
  }

  async function tryAll(): Promise<void> {
    window.clearTimeout(timer);
    for (const words of await drafts.keptFor(desk)) {
      if (words.state === "waiting" && (await send(words, token())) === "away") {
        timer = window.setTimeout(() => void tryAll(), AGAIN_AFTER);
        break;
      }
    }
    await draw();
  }

  async function restore(): Promise<void> {
    for (const [name, value] of await drafts.unfinished(desk)) {
      if (!SECRET.has(name)) {
        set(name, value);
      }
    }
  }

  function set(name: string, value: string): void {
    const field = form.elements.namedItem(name);
    if (field && "value" in field) {
      (field as HTMLInputElement | RadioNodeList).value = value;
    }
  }

  async function draw(): Promise<void> {
    list.replaceChildren(...(await drafts.keptFor(desk)).map(line));
  }

  function line(words: Kept): HTMLLIElement {
    const item = document.createElement("li");
    const text = document.createElement("span");
    text.className = "words";
    text.dir = "auto";
    text.textContent = words.fields.find(([name]) => name === "words")?.[1] ?? "";
    const why = document.createElement("span");
    why.className = "why";
    why.textContent = words.state === "refused" ? (words.why ?? "") : (form.dataset["waiting"] ?? "");
    item.append(text, why);
    if (words.state === "refused") {
      item.append(button(form.dataset["takeBack"] ?? "", async () => {
        words.fields.filter(([name]) => !SECRET.has(name)).forEach(([name, value]) => set(name, value));
        await drafts.letGo(words.attempt);
        await draw();
      }));
    }
    return item;
  }

  function button(words: string, action: () => Promise<void>): HTMLButtonElement {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn-sm btn-quiet";
    made.textContent = words;
    made.addEventListener("click", () => void action());
    return made;
  }
}
