/** Narrows the folds next to the field to the outputs that have its words; without this script all folds are there. */
export function findWords(part: HTMLElement): void {
  const field = part.querySelector<HTMLInputElement>("input");
  const status = part.querySelector<HTMLElement>("[role=status]");
  const folds = [...(part.parentElement?.querySelectorAll<HTMLDetailsElement>(":scope > details") ?? [])];
  if (!field || !status) {
    return;
  }
  const opened = new Map(folds.map((fold) => [fold, fold.open]));
  part.hidden = false;
  field.addEventListener("input", () => {
    const wanted = plain(field.value);
    let found = 0;
    for (const fold of folds) {
      let inside = 0;
      for (const item of fold.querySelectorAll<HTMLElement>("li")) {
        item.hidden = !plain(item.textContent ?? "").includes(wanted);
        inside += item.hidden ? 0 : 1;
      }
      fold.hidden = inside === 0;
      fold.open = wanted === "" ? (opened.get(fold) ?? false) : inside > 0;
      found += inside;
    }
    status.textContent = found === 0 ? (field.dataset.none ?? "") : "";
  });
  // the enter key must not press a button of the form around
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
    }
  });
}

/** Words as people look for them: without case, accents and Arabic vowel signs, whatever the blanks. */
export function plain(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
