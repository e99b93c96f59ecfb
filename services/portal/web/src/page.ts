/**
 * What a request for a part of this page says of the page: its language, for another may have been chosen in another
 * window since.
 */
export function ofThisPage(): Record<string, string> {
  return { "Multaqa-Language": document.documentElement.lang };
}
