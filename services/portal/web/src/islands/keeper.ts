import { drafts, type Kept, send } from "./drafts";

/** Milliseconds between tries while something waits to be sent. */
const AGAIN_AFTER = 5000;

/** Refusals that are about the page, not about what was said: it was open for too long. */
const OUTLIVED = new Set(["actor.not-signed-in", "page.form-too-old"]);

/** What a page does about what it keeps. */
export interface Keeping {
  /** The field of a form that shows that it came from a page of ours. */
  token(): [string, string] | undefined;
  /** Something has reached the meeting, which has said so. */
  sent(kept: Kept, notice: string | undefined): void;
  /** What is kept is perhaps another than before. */
  changed(): Promise<void>;
}

/**
 * Keeps what is said on a page in the browser's own store until the meeting has it. It is sent in the order in which it
 * was said, at once where there is a network, else as soon as there is one.
 */
export class Keeper {
  #timer: number | undefined;
  /** One round at a time: two would send the same, or what came later first. */
  #round: Promise<void> = Promise.resolve();

  constructor(
    readonly desk: string,
    private readonly keeping: Keeping,
  ) {
    window.addEventListener("online", () => void this.sendAll());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") {
        void this.sendAll();
      }
    });
  }

  /**
   * Keeps something, to be sent by the next round.
   * @throws when this browser keeps nothing for us
   */
  async keep(attempt: string, action: string, fields: [string, string][]): Promise<void> {
    await drafts.keep({ attempt, action, desk: this.desk, fields, state: "waiting", at: Date.now() });
  }

  /** What was refused to a page that was open for too long is said again by this one, which was opened since. */
  async takeUp(): Promise<void> {
    for (const kept of await this.kept()) {
      if (kept.state === "refused" && OUTLIVED.has(kept.code ?? "")) {
        await drafts.keep({ ...kept, state: "waiting" });
      }
    }
    await this.sendAll();
  }

  kept(): Promise<Kept[]> {
    return drafts.keptFor(this.desk);
  }

  /** Lets something go that is not to be sent any more. */
  async letGo(kept: Kept): Promise<void> {
    await drafts.letGo(kept.attempt);
    await this.keeping.changed();
  }

  sendAll(): Promise<void> {
    this.#round = this.#round.catch(() => undefined).then(() => this.#sendOnce());
    return this.#round;
  }

  async #sendOnce(): Promise<void> {
    window.clearTimeout(this.#timer);
    for (const kept of await this.kept()) {
      const outcome = kept.state === "waiting" ? await send(kept, this.keeping.token()) : undefined;
      if (outcome?.state === "away") {
        this.#timer = window.setTimeout(() => void this.sendAll(), AGAIN_AFTER);
        break;
      }
      if (outcome?.state === "sent") {
        this.keeping.sent(kept, outcome.notice);
      }
    }
    await this.keeping.changed();
  }
}
