import { outbox } from "./outbox";
import type { Kept, Written } from "./shelf";

/** How much of what was written is shown, in characters. */
const SHOWN = 600;

/** Fields that say how, not what. */
const NO_WORDS = /^(attempt|version|asked|opened|contentHash|was\..*|.*[lL]anguage)$/;

/**
 * The page of all that is kept in this browser for the person who has signed in: what waits, what was begun, and the
 * pages that open without a network. Its words are the data of the part.
 */
export function listWhatIsKept(part: HTMLElement): void {
  const box = outbox();
  const [waiting, begun, pages] = ["waiting", "begun", "pages"].map((name) =>
    part.querySelector<HTMLElement>(`[data-list="${name}"]`),
  );
  const texts = part.dataset;
  box?.listen({ changed: () => void draw() });
  void draw();

  async function draw(): Promise<void> {
    const kept = (await box?.shelf.kept()) ?? [];
    const drafts = (await box?.shelf.drafts()) ?? [];
    show(waiting, kept.map(lineOfKept));
    show(
      begun,
      drafts.map((draft) =>
        line(draft, "", [
          link(texts.open, draft.page),
          button(texts.drop, () => box?.shelf.forget(draft.form).then(() => draw())),
        ]),
      ),
    );
    part.querySelector("[data-nothing]")?.toggleAttribute("hidden", kept.length + drafts.length > 0);
    show(pages, (await keptPages()).map(lineOfPage));
  }

  function lineOfKept(kept: Kept): HTMLLIElement {
    const why = { waiting: texts.waiting, aside: texts.aside, refused: `${texts.refused} ${kept.why ?? ""}` }[
      kept.state
    ];
    const takeBack = button(texts.takeBack, async () => {
      await box?.takeBack(kept);
      location.assign(kept.page);
    });
    takeBack.hidden = wordsOf(kept) === "";
    return line(kept, why ?? "", [takeBack, button(texts.drop, () => box?.letGo(kept))]);
  }

  function line(about: Written, why: string, acts: HTMLElement[]): HTMLLIElement {
    const made = document.createElement("li");
    const title = link(about.title, about.page);
    title.className = "";
    title.dir = "auto";
    const words = document.createElement("p");
    words.className = "words mb-1";
    words.dir = "auto";
    words.textContent = wordsOf(about);
    const state = document.createElement("span");
    state.className = "why";
    state.textContent = [moment(about.at), why].filter(Boolean).join(" · ");
    made.append(title, words, state, ...acts);
    return made;
  }

  function lineOfPage([address, title]: [string, string]): HTMLLIElement {
    const made = document.createElement("li");
    const there = link(title, address);
    there.className = "";
    there.dir = "auto";
    made.append(there);
    return made;
  }

  function link(label: string | undefined, address: string): HTMLAnchorElement {
    const made = document.createElement("a");
    made.className = "btn btn-sm btn-quiet";
    made.href = address;
    made.textContent = label || address;
    return made;
  }

  function button(label: string | undefined, act: () => Promise<unknown> | undefined): HTMLButtonElement {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn btn-sm btn-quiet";
    made.textContent = label ?? "";
    made.addEventListener("click", () => void act());
    return made;
  }
}

function show(list: HTMLElement | null | undefined, lines: HTMLElement[]): void {
  list?.replaceChildren(...lines);
  list?.closest("section")?.toggleAttribute("hidden", lines.length === 0);
}

function wordsOf({ fields }: Written): string {
  const words = fields.filter(([name, value]) => !NO_WORDS.test(name) && value.trim() !== "").map(([, value]) => value);
  const long = words.filter((each) => /\s/.test(each.trim()));
  const all = (long.length > 0 ? long : words).join("\n");
  return all.length > SHOWN ? `${all.slice(0, SHOWN)} …` : all;
}

/** A moment on the clock of this device, whose network is away perhaps. */
function moment(at: number): string {
  const language = `${document.documentElement.lang}-u-nu-latn`;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
}

/** Address and title of the pages that open without a network. */
async function keptPages(): Promise<[string, string][]> {
  const name = "caches" in window ? (await caches.keys()).find((each) => each.startsWith("pages-")) : undefined;
  const cache = name ? await caches.open(name) : undefined;
  const pages: [string, string][] = [];
  for (const request of (await cache?.keys()) ?? []) {
    const address = new URL(request.url);
    const html = await (await cache?.match(request))?.text();
    const title = new DOMParser().parseFromString(html ?? "", "text/html").title.replace(/ · [^·]*$/, "");
    if (address.pathname !== "/outbox") {
      pages.push([address.pathname + address.search, title]);
    }
  }
  return pages.reverse();
}
