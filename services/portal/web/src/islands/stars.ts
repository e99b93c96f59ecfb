/**
 * The stars of somebody who has not signed in: they stay in this browser. Whoever has signed in has forms instead.
 * @param part what holds the sessions, with the meeting in `data-stars`
 */
export function keepStars(part: HTMLElement): void {
  const place = `multaqa-stars-${part.dataset.stars}`;
  const show = (): void => showStars(part, new Set(read(place)));
  show();
  part.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-star]") : null;
    if (button?.dataset.star) {
      write(place, toggled(read(place), button.dataset.star));
      show();
    }
  });
  // what is drawn anew while the page is open knows nothing of stars
  new MutationObserver(show).observe(part, {
    childList: true,
    subtree: true,
    attributeFilter: ["hidden", "aria-pressed"],
  });
  window.addEventListener("storage", show);
  const only = document.querySelector<HTMLElement>("[data-only-starred]");
  only?.removeAttribute("hidden");
  only?.addEventListener("change", (event) => {
    part.classList.toggle("only-starred", (event.target as HTMLInputElement).checked);
  });
}

function showStars(part: HTMLElement, stars: Set<string>): void {
  for (const button of part.querySelectorAll<HTMLElement>("[data-star]")) {
    const starred = stars.has(button.dataset.star ?? "");
    if (button.hidden) {
      button.hidden = false;
    }
    if (button.getAttribute("aria-pressed") !== String(starred)) {
      button.setAttribute("aria-pressed", String(starred));
    }
    button.closest(".block")?.classList.toggle("starred", starred);
  }
}

/** The same sessions with this one, or without it where it was among them. */
export function toggled(stars: string[], session: string): string[] {
  return stars.includes(session) ? stars.filter((each) => each !== session) : [...stars, session];
}

/** A browser may refuse to keep anything, and somebody may have written anything there. */
function read(place: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

function write(place: string, stars: string[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(stars));
  } catch {
    // then they last as long as the page
  }
}
