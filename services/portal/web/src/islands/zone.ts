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
