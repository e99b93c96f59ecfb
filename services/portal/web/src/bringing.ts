/** An island of script: how it is loaded, and with which parts it has begun. */
interface Island {
  selector: string;
  load: () => Promise<(part: HTMLElement) => void>;
  begun: WeakSet<HTMLElement>;
}

const islands: Island[] = [];

/**
 * Islands come only where a page has one, be it from the start or since a part of the page was drawn anew; each begins
 * once with each of its parts.
 * @param selector what its parts match
 */
export function bring<E extends HTMLElement>(selector: string, load: () => Promise<(part: E) => void>): void {
  const island = { selector, load: load as Island["load"], begun: new WeakSet<HTMLElement>() };
  islands.push(island);
  void begin(island);
}

/** A part of the page was drawn anew, and may have brought parts of islands. */
export function bringWhatIsNew(): void {
  for (const island of islands) {
    void begin(island);
  }
}

async function begin({ selector, load, begun }: Island): Promise<void> {
  const fresh = [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => !begun.has(part));
  if (fresh.length === 0) {
    return;
  }
  for (const part of fresh) {
    begun.add(part);
  }
  const island = await load();
  for (const part of fresh) {
    island(part);
  }
}
