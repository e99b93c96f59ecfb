/**
 * Says of a page that was kept to be read without a network as of when it is.
 * @param strip hidden on pages that came from the portal; its data are the words before the moment
 */
export function sayAsOfWhen(strip: HTMLElement): void {
  const at = document.body.dataset.asOf;
  const place = strip.querySelector("[data-moment]");
  if (!at || !place) {
    return;
  }
  const language = `${document.documentElement.lang}-u-nu-latn`;
  place.textContent = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(at),
  );
  strip.hidden = false;
  // what was said to whoever read it then
  for (const note of document.querySelectorAll("main .note[tabindex]")) {
    note.remove();
  }
}
