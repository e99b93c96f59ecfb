import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What somebody has written in a form. */
export interface Written {
  /** Which form: where it is sent, and which of those on its page that are sent there. */
  form: string;
  /** Where it is sent. */
  action: string;
  /** The page that it is on. */
  page: string;
  /** What it is called there. */
  title: string;
  /** Only what may be kept in a browser: no secrets, and nothing that is said in confidence. */
  fields: [string, string][];
  /** When it was written, in milliseconds. */
  at: number;
}

/** What has been begun and was not sent. */
export interface Draft extends Written {
  /** The fields that somebody has changed, be it to nothing; all others are the page's own. */
  names: string[];
}

/** What was sent and has not reached the meeting yet. */
export interface Kept extends Written {
  /** Number of the attempt: the Idempotency-Key, the same on every try. */
  attempt: string;
  /** Why it is still here: it could not be sent, it was refused, or others were written in its place. */
  state: "waiting" | "refused" | "aside";
  why?: string;
  /** The code of the refusal. */
  code?: string;
  /** Whether it came too late where it was written for, and goes where that is taken instead. */
  elsewhere?: boolean;
}

interface Schema extends DBSchema {
  kept: { key: string; value: Kept };
  drafts: { key: string; value: Draft };
}

/**
 * What one person keeps in this browser's own store: it outlives a closed tab, a dead battery and a lost network. Its
 * name is a key that only this person's pages say, so that nobody else's pages find it.
 */
export class Shelf {
  readonly #open: () => Promise<IDBPDatabase<Schema>>;

  constructor(key: string) {
    let opened: Promise<IDBPDatabase<Schema>> | undefined;
    this.#open = () => {
      opened ??= openDB<Schema>(`multaqa-${key}`, 1, {
        upgrade(database) {
          database.createObjectStore("kept", { keyPath: "attempt" });
          database.createObjectStore("drafts", { keyPath: "form" });
        },
      });
      return opened;
    };
  }

  async keep(kept: Kept): Promise<void> {
    await (await this.#open()).put("kept", kept);
  }

  async letGo(attempt: string): Promise<void> {
    await (await this.#open()).delete("kept", attempt);
  }

  /** In the order in which it was said. */
  async kept(): Promise<Kept[]> {
    return (await (await this.#open()).getAll("kept")).sort((one, other) => one.at - other.at);
  }

  async remember(draft: Draft): Promise<void> {
    await (await this.#open()).put("drafts", draft);
  }

  async draft(form: string): Promise<Draft | undefined> {
    return (await this.#open()).get("drafts", form);
  }

  async drafts(): Promise<Draft[]> {
    return (await (await this.#open()).getAll("drafts")).sort((one, other) => one.at - other.at);
  }

  async forget(form: string): Promise<void> {
    await (await this.#open()).delete("drafts", form);
  }

  async clear(): Promise<void> {
    const database = await this.#open();
    await Promise.all([database.clear("kept"), database.clear("drafts")]);
  }
}
