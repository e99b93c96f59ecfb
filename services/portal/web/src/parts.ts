import { Idiomorph } from "idiomorph";

import { bringWhatIsNew } from "./bringing";
import { ofThisPage } from "./page";

/** Milliseconds in which hints come together: several of one event, each for other parts. */
const TOGETHER = 50;

/** Milliseconds after which a page that was told to come back does so, where it was not told when. */
const LATER = 2000;

/** Ids of the parts to ask for. */
const wanted = new Set<string>();
let asking = false;
/** The last hint that was heard, as the stream numbers it; what was drawn before it is too old. */
let heard = "";

/**
 * The parts of the page that change while it is open. The words of `data-live` are the names of the hints after which
 * a part has something new.
 * @param hint only those that wait for this one
 */
export function liveParts(hint?: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-live]")].filter(
    (part) => hint === undefined || hintsOf(part).includes(hint),
  );
}

export function hintsOf(part: HTMLElement): string[] {
  return (part.dataset.live ?? "").split(" ").filter((name) => name !== "");
}

/** From now on nothing counts that was drawn before this hint. */
export function hear(hint: string): void {
  heard = hint;
}

/** Asks the page's own address for some of its parts, all in one request, and takes in what has changed in them. */
export function lookAgain(parts: HTMLElement[]): void {
  for (const part of parts) {
    wanted.add(part.id);
  }
  if (!asking) {
    void askForAll();
  }
}

/** Looks every few seconds at parts that change without an event: `data-again` says after how many, while they do. */
export function lookAgainInTime(): void {
  const part = changingPart();
  if (part) {
    setTimeout(() => {
      const still = changingPart();
      if (still && !document.hidden) {
        lookAgain([still]);
      }
      lookAgainInTime();
    }, Number(part.dataset.again) * 1000);
  }
}

function changingPart(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-again]");
}

async function askForAll(): Promise<void> {
  asking = true;
  await pass(TOGETHER);
  while (wanted.size > 0) {
    const ids = [...wanted];
    wanted.clear();
    const wait = await ask(ids).catch(() => 0); // a lost network is noticed by the stream, which then looks again
    if (wait > 0) {
      for (const id of ids) {
        wanted.add(id);
      }
      await pass(wait * (1 + Math.random()));
    }
  }
  asking = false;
}

/** Asks once. The answer is in how many milliseconds to come back, or 0. */
async function ask(ids: string[]): Promise<number> {
  const address = document.querySelector<HTMLElement>("main")?.dataset.address ?? location.href;
  // whoever is signed out meanwhile would be led to another page
  const headers = { ...ofThisPage(), "Multaqa-Parts": ids.join(" "), ...(heard && { "Multaqa-Heard": heard }) };
  const answer = await fetch(address, { headers, redirect: "manual" });
  if (answer.status === 503) {
    return Number(answer.headers.get("Retry-After")) * 1000 || LATER;
  }
  if (answer.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ids) {
      const [old, now] = [document.getElementById(id), fresh.getElementById(id)];
      if (old && now) {
        Idiomorph.morph(old, now, { morphStyle: "outerHTML" });
      }
    }
    bringWhatIsNew();
  }
  return 0;
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
