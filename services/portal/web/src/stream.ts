import { hear, hintsOf, liveParts, lookAgain } from "./parts";

/** Milliseconds within which pages look again that all came back at once, after the portal or the network was away. */
const SPREAD = 1000;

/** Milliseconds until a page that was turned away tries again; twice as long each time, up to the last. */
const [FIRST, LAST] = [2000, 60_000];

const status = document.querySelector<HTMLElement>(".live");
let wasLost = false;
const [asked] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
/** When the page was last asked for as a whole, on the browser's own clock; an action that led here was before. */
let lookedAt = asked?.requestStart ?? 0;

/** Listens to the stream of hints, as long as the page is open. Each hint has parts look again. */
export function listen(address: string): void {
  const hints = new Set(liveParts().flatMap(hintsOf));
  if (hints.size > 0) {
    connect(`${address}?hints=${encodeURIComponent([...hints].join(" "))}`, hints, FIRST);
  }
  // a stream may outlive the network for a while without bringing anything
  window.addEventListener("offline", lost);
  window.addEventListener("online", () => {
    show("open");
    lookAtAll();
  });
  for (const part of document.querySelectorAll<HTMLElement>("[data-every]")) {
    setInterval(() => lookAgain([part]), Number(part.dataset.every) * 1000);
  }
}

function connect(address: string, hints: Set<string>, patience: number): void {
  const source = new EventSource(address);
  let again = patience;
  source.addEventListener("open", () => {
    again = FIRST;
    show("open");
    if (wasLost) {
      lookAtAll();
    }
  });
  source.addEventListener("error", () => {
    lost();
    // a browser comes back by itself to a stream that broke, but not to one that was refused
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(
        () => {
          lookAtAll(); // it may be turned away again, and for long
          connect(address, hints, Math.min(2 * again, LAST));
        },
        again * (1 + Math.random()),
      );
    }
  });
  source.addEventListener("welcome", (event) => {
    hear(event.lastEventId);
    welcomed(Number(event.data));
  });
  for (const hint of hints) {
    source.addEventListener(hint, (event) => {
      hear(event.lastEventId);
      lookAgain(liveParts(hint));
    });
  }
}

function lost(): void {
  show("lost");
  hear(""); // what was told meanwhile is not known before the next welcome
  wasLost = true;
}

/** The welcome says how many milliseconds ago something was told last; what the page shows may be older than that. */
function welcomed(quiet: number): void {
  if (performance.now() - quiet >= lookedAt) {
    lookAtAll();
  }
}

/** Hints sent while we were away are lost. */
function lookAtAll(): void {
  lookedAt = performance.now();
  wasLost = false;
  setTimeout(() => lookAgain(liveParts()), Math.random() * SPREAD);
}

function show(state: "open" | "lost"): void {
  if (status) {
    status.hidden = false;
    status.dataset.state = state;
    status.textContent = status.dataset[state] ?? "";
  }
}
