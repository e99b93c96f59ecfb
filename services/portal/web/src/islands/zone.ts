/** Leads at once to the page with the times of the reader's own time zone; without this script one chooses the zone first. */
export function offerOwnZone(link: HTMLElement): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!(link instanceof HTMLAnchorElement) || !zone) {
    return;
  }
  if (zone === link.dataset.zone) {
    // the meeting's own times are the reader's
    link.hidden = true;
    return;
  }
  const address = new URL(link.href);
  address.searchParams.set("zone", zone);
  link.href = address.href;
}

/**
 * Says a moment by the reader's own clock beside the meeting's, where the two differ; without this script the offset
 * beside the meeting's says enough.
 * @param part what is shown for it, with the moment and the meeting's zone in an empty `time`
 */
export function sayOwnTime(part: HTMLElement): void {
  const show = (): void => showOwnTime(part);
  show();
  // what is drawn anew while the page is open knows nothing of the reader's clock
  new MutationObserver(show).observe(part, {
    childList: true,
    subtree: true,
    attributeFilter: ["hidden", "datetime"],
  });
}

function showOwnTime(part: HTMLElement): void {
  const time = part.querySelector("time");
  if (!time?.dataset.zone) {
    return;
  }
  const moment = new Date(time.dateTime);
  const own = written(moment, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const differs = own !== written(moment, time.dataset.zone);
  if (time.textContent !== own) {
    time.textContent = own;
  }
  if (part.hidden === differs) {
    part.hidden = !differs;
  }
}

function written(moment: Date, timeZone: string): string {
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(`${lang === "en" ? "en-GB" : lang}-u-nu-latn`, {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone,
  }).format(moment);
}
