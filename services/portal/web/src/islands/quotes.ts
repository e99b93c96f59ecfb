/** The words of a selection as they stand in the text: outer blanks fall away, inner ones stay. */
export function quoteFrom(text: string, selected: string): string | undefined {
  const quote = selected.trim();
  return quote !== "" && text.includes(quote) ? quote : undefined;
}

/** A finger rarely hits the gap between two words: half a word at the ends of a quote becomes a whole one. */
export function wholeWords(text: string, quote: string): string {
  const inWord = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  let start = text.indexOf(quote);
  let end = start + quote.length;
  while (start > 0 && inWord(start) && inWord(start - 1)) {
    start--;
  }
  while (end < text.length && inWord(end - 1) && inWord(end)) {
    end++;
  }
  return text.slice(start, end);
}

/**
 * Citing words of an output by selecting them with a finger or a mouse. The text field below, which also works by
 * keyboard and without this script, always says what will be cited; words that are not in the output are refused
 * before the form is sent.
 */
export function chooseWords(part: HTMLElement): void {
  const source = part.querySelector<HTMLElement>("blockquote");
  const field = part.querySelector<HTMLTextAreaElement>("textarea");
  if (!source || !field) {
    return;
  }
  const text = source.textContent ?? "";

  const inside = (selection: Selection): boolean =>
    source.contains(selection.anchorNode) && source.contains(selection.focusNode);

  const check = (): void => {
    const fits = field.value.trim() === "" || quoteFrom(text, field.value) !== undefined;
    field.setCustomValidity(fits ? "" : (part.dataset.notThere ?? "?"));
    field.setAttribute("aria-invalid", String(!fits));
  };

  const mark = (): void => {
    const quote = quoteFrom(text, field.value);
    if (quote === undefined || quote === text.trim()) {
      source.replaceChildren(text);
      return;
    }
    const start = text.indexOf(quote);
    const marked = document.createElement("mark");
    marked.textContent = quote;
    source.replaceChildren(text.slice(0, start), marked, text.slice(start + quote.length));
  };

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !inside(selection)) {
      return;
    }
    const quote = quoteFrom(text, selection.toString());
    if (quote !== undefined) {
      field.value = wholeWords(text, quote);
      check();
    }
  });
  source.addEventListener("pointerup", () => window.setTimeout(mark));
  field.addEventListener("input", () => {
    check();
    mark();
  });
  mark();
}
