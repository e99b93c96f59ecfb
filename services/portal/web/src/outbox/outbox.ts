import { type Outcome, send } from "./send";
import { type Kept, Shelf } from "./shelf";

/** Milliseconds between tries while something waits to be sent. */
const AGAIN_AFTER = 5000;

/** What a part of a page does about what is kept. */
export interface Keeping {
  /** What is kept is perhaps another than before. */
  changed?(): void;
  /** Something has reached the meeting, which has said so. */
  sent?(kept: Kept, outcome: Outcome & { state: "sent" }): void;
  /** Another window has sent something. */
  sentElsewhere?(kept: Kept): void;
}

let present: Outbox | undefined;

/** The outbox of the person who has signed in; there is none for whoever has not. */
export function outbox(): Outbox | undefined {
  const key = document.body.dataset.keeper;
  if (present?.key !== key) {
    present = key ? new Outbox(key) : undefined;
  }
  return present;
}

/**
 * Keeps what is said on any page of the portal in the browser's own store until the meeting has it. It is sent from
 * whichever page is open, at once where there is a network, else as soon as there is one.
 */
export class Outbox {
  readonly shelf: Shelf;
  readonly #keepings = new Set<Keeping>();
  readonly #windows: BroadcastChannel;
  #timer: number | undefined;
  /** One round at a time: two would send the same, or what came later first. */
  #round: Promise<unknown> = Promise.resolve();

  constructor(readonly key: string) {
    this.shelf = new Shelf(key);
    this.#windows = new BroadcastChannel(this.#name);
    this.#windows.addEventListener("message", (event: MessageEvent<Kept | undefined>) => {
      for (const keeping of this.#keepings) {
        if (event.data) {
          keeping.sentElsewhere?.(event.data);
        }
        keeping.changed?.();
      }
    });
    window.addEventListener("online", () => void this.sendAll());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") {
        void this.sendAll();
      }
    });
  }

  get #name(): string {
    return `multaqa ${this.key}`;
  }

  listen(keeping: Keeping): void {
    this.#keepings.add(keeping);
  }

  /**
   * Keeps something, to be sent by the next round.
   * @throws when this browser keeps nothing for us
   */
  async keep(kept: Kept): Promise<void> {
    await this.shelf.keep(kept);
    this.#changed();
  }

  /** Lets something go that is not to be sent any more. */
  async letGo(kept: Kept): Promise<void> {
    await this.shelf.letGo(kept.attempt);
    this.#changed();
  }

  /** Puts something back where it was written; what has been begun there since is kept beside. */
  async takeBack(kept: Kept): Promise<void> {
    const begun = await this.shelf.draft(kept.form);
    if (begun && JSON.stringify(begun.fields) !== JSON.stringify(kept.fields)) {
      await this.shelf.keep({ ...begun, attempt: crypto.randomUUID(), state: "aside" });
    }
    await this.shelf.remember({ ...kept, names: [...new Set(kept.fields.map(([name]) => name))] });
    await this.letGo(kept);
  }

  async clear(): Promise<void> {
    await this.shelf.clear();
    this.#changed();
  }

  /**
   * Sends what waits.
   * @param onward the attempt whose author goes on to the next page
   * @returns what became of each, by its attempt
   */
  sendAll(onward?: string): Promise<Map<string, Outcome>> {
    const round = this.#round.then(() =>
      // the other windows of this browser have the same outbox
      navigator.locks ? navigator.locks.request(this.#name, () => this.#sendOnce(onward)) : this.#sendOnce(onward),
    );
    this.#round = round.catch(() => undefined);
    return round;
  }

  async #sendOnce(onward: string | undefined): Promise<Map<string, Outcome>> {
    window.clearTimeout(this.#timer);
    const outcomes = new Map<string, Outcome>();
    const held = new Set<string>();
    for (const each of await this.shelf.kept()) {
      if (each.state !== "waiting" || held.has(each.form)) {
        continue;
      }
      const [kept, outcome] = await this.#send(each, each.attempt === onward);
      outcomes.set(kept.attempt, outcome);
      await this.#settle(kept, outcome);
      if (outcome.state === "away") {
        this.#timer = window.setTimeout(() => void this.sendAll(), AGAIN_AFTER);
        held.add(kept.form);
      }
      if (outcome.state === "signed-out" || (outcome.state === "away" && outcome.everywhere)) {
        break;
      }
    }
    if (outcomes.size > 0) {
      this.#changed();
    }
    return outcomes;
  }

  /** What came too late for its address is sent to the one that takes it instead, from then on. */
  async #send(kept: Kept, onward: boolean): Promise<[Kept, Outcome]> {
    const outcome = await send(kept, this.key, onward);
    if (outcome.state !== "refused" || !outcome.instead) {
      return [kept, outcome];
    }
    const elsewhere = { ...kept, action: outcome.instead, elsewhere: true };
    await this.shelf.keep(elsewhere);
    return [elsewhere, await send(elsewhere, this.key, onward)];
  }

  async #settle(kept: Kept, outcome: Outcome): Promise<void> {
    if (outcome.state === "refused") {
      await this.shelf.keep({ ...kept, state: "refused", why: outcome.why, code: outcome.code });
    }
    if (outcome.state === "sent") {
      const draft = await this.shelf.draft(kept.form);
      if (draft && draft.at <= kept.at) {
        await this.shelf.forget(kept.form);
      }
      await this.shelf.letGo(kept.attempt);
      for (const keeping of this.#keepings) {
        keeping.sent?.(kept, outcome);
      }
      this.#windows.postMessage(kept);
    }
  }

  #changed(): void {
    for (const keeping of this.#keepings) {
      keeping.changed?.();
    }
    this.#windows.postMessage(undefined);
  }
}
