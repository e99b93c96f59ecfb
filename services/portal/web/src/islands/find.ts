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

/** Letters that people take for others, and write for them. */
const ALIKE: Record<string, string> = { ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };

/**
 * Words as people look for them: without case, accents, Arabic vowel signs and what cannot be seen, whatever the blanks
 * and the digits, and in Arabic with either form of ya and ta marbuta and either carrier of a hamza.
 */
export function plain(words: string): string {
  return words
    .normalize("NFC")
    .replace(/ئ(?!\p{L})/gu, "ي")
    .replace(/[ئؤ]/g, "ء")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .replace(/[ٱىیةک]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit)
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Its value: the digits of one script stand in a row, the zero first. */
function digit(written: string): string {
  const point = written.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
  }
  return String(point - zero);
}
