import { type DBSchema, type IDBPDatabase, openDB } from "idb";

import { ofThisPage } from "../page";

/** What was said and has not reached the meeting yet. */
export interface Kept {
  /** Number of the attempt: the Idempotency-Key, the same on every try. */
  attempt: string;
  /** Where the form is sent. */
  action: string;
  /** Who says it where: others who use this browser neither see it nor send it in their name. */
  desk: string;
  fields: [string, string][];
  /** Why it is still here: the network is away, it was refused, or it was left unfinished and others were begun. */
  state: "waiting" | "refused" | "aside";
  why?: string;
  /** The code of the refusal. */
  code?: string;
  /** When it was said, in milliseconds. */
  at: number;
}

interface Shelf extends DBSchema {
  kept: { key: string; value: Kept; indexes: { desk: string } };
  unfinished: { key: string; value: { desk: string; fields: [string, string][] } };
}

let shelf: Promise<IDBPDatabase<Shelf>> | undefined;

function open(): Promise<IDBPDatabase<Shelf>> {
  shelf ??= openDB<Shelf>("multaqa-drafts", 2, {
    upgrade(database) {
      for (const name of [...database.objectStoreNames]) {
        database.deleteObjectStore(name);
      }
      database.createObjectStore("kept", { keyPath: "attempt" }).createIndex("desk", "desk");
      database.createObjectStore("unfinished", { keyPath: "desk" });
    },
  });
  return shelf;
}

/** Drafts in the browser's own store: they outlive a closed tab, a dead battery and a lost network. */
export const drafts = {
  async keep(kept: Kept): Promise<void> {
    await (await open()).put("kept", kept);
  },
  async letGo(attempt: string): Promise<void> {
    await (await open()).delete("kept", attempt);
  },
  async keptFor(desk: string): Promise<Kept[]> {
    const all = await (await open()).getAllFromIndex("kept", "desk", desk);
    return all.sort((one, other) => one.at - other.at);
  },
  async rememberUnfinished(desk: string, fields: [string, string][]): Promise<void> {
    await (await open()).put("unfinished", { desk, fields });
  },
  async unfinished(desk: string): Promise<[string, string][]> {
    return (await (await open()).get("unfinished", desk))?.fields ?? [];
  },
  async forgetUnfinished(desk: string): Promise<void> {
    await (await open()).delete("unfinished", desk);
  },
};

export interface Outcome {
  state: "sent" | "refused" | "away";
  /** What the next page would have said: the key of its notice. */
  notice?: string;
}

/**
 * Tries once to send what is kept. Sent: it is let go. Refused: it stays, with the reason, for its author to decide.
 * No network, or a server in trouble: it stays and may be tried again; the attempt number makes that harmless.
 */
export async function send(kept: Kept, token: [string, string] | undefined): Promise<Outcome> {
  const body = new URLSearchParams(kept.fields.filter(([name]) => name !== token?.[0]));
  if (token) {
    body.set(...token);
  }
  let answer: Response;
  try {
    answer = await fetch(kept.action, {
      method: "POST",
      body,
      headers: { ...ofThisPage(), Accept: "application/problem+json", "Idempotency-Key": kept.attempt },
      redirect: "manual",
    });
  } catch {
    return { state: "away" };
  }
  if (answer.ok) {
    await drafts.letGo(kept.attempt);
    return { state: "sent", notice: answer.headers.get("Multaqa-Notice") ?? undefined };
  }
  if (answer.status >= 500 || answer.status === 429 || answer.type === "opaqueredirect") {
    return { state: "away" };
  }
  const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string; code?: string };
  const why = problem.detail ?? problem.title ?? String(answer.status);
  await drafts.keep({ ...kept, state: "refused", why, code: problem.code });
  return { state: "refused" };
}
