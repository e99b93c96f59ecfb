/** The element of the page that a test speaks of; without it the test itself is wrong. */
export function the<E extends Element = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) {
    throw new Error(`There is no ${selector} on the page.`);
  }
  return element;
}
