import { ofThisPage } from "../page";
import type { Kept } from "./shelf";

/** What became of one try; where it was refused, perhaps the address that takes it instead. */
export type Outcome =
  /** The meeting has it; its author goes on to {@code address}. */
  | { state: "sent"; notice?: string; address?: string }
  | { state: "refused"; why: string; code?: string; instead?: string }
  /** Nobody answered, or not now. Without a network nothing else can be sent either. */
  | { state: "away"; everywhere: boolean }
  /** Nobody, or somebody else, has signed in. */
  | { state: "signed-out" };

/** Refusals that are about the page, not about what was said: it was open for too long. */
const OUTLIVED = new Set(["actor.not-signed-in", "page.form-too-old"]);

/** A page that everybody has, with the token of the session as it is now. */
const PAGE = "/outbox";

/** The field that shows that a form came from a page of ours. */
export function token(): [string, string] | undefined {
  const field = document.querySelector<HTMLInputElement>("input[data-csrf]");
  return field ? [field.name, field.value] : undefined;
}

/**
 * Tries once to send what is kept; where the page was open for too long, with what the present session asks for.
 * @param key of the person whose it is: whoever else is signed in by now does not send it
 * @param onward whether its author goes on to the next page, which then says what was done
 */
export async function send(kept: Kept, key: string, onward: boolean): Promise<Outcome> {
  const body = new URLSearchParams(kept.fields);
  const outcome = await post(kept.action, body, kept.attempt, onward);
  if (outcome.state !== "refused" || !OUTLIVED.has(outcome.code ?? "")) {
    return outcome;
  }
  const signedIn = await renewToken(key).catch(() => undefined);
  if (signedIn === undefined) {
    return { state: "away", everywhere: true };
  }
  const again = signedIn ? await post(kept.action, body, kept.attempt, onward) : outcome;
  return again.state === "refused" && OUTLIVED.has(again.code ?? "") ? { state: "signed-out" } : again;
}

/**
 * Sends a form in the background.
 * @param attempt the Idempotency-Key, where it has one
 */
export async function post(
  action: string,
  body: URLSearchParams | FormData,
  attempt: string | undefined,
  onward: boolean,
): Promise<Outcome> {
  const proof = token();
  if (proof) {
    body.set(...proof);
  }
  let answer: Response;
  try {
    answer = await fetch(action, {
      method: "POST",
      body,
      headers: {
        ...ofThisPage(),
        Accept: "application/problem+json",
        ...(attempt && { "Idempotency-Key": attempt }),
        ...(onward && { "Multaqa-Goes-On": "yes" }),
      },
      redirect: "manual",
    });
  } catch {
    return { state: "away", everywhere: true };
  }
  if (answer.status === 204) {
    return {
      state: "sent",
      notice: answer.headers.get("Multaqa-Notice") ?? undefined,
      address: answer.headers.get("Location") ?? undefined,
    };
  }
  if (answer.status > 500 || answer.status === 429 || answer.type === "opaqueredirect") {
    return { state: "away", everywhere: false };
  }
  const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string; code?: string };
  return {
    state: "refused",
    why: problem.detail ?? problem.title ?? String(answer.status),
    code: problem.code,
    instead: answer.headers.get("Multaqa-Instead") ?? undefined,
  };
}

/** Gives the forms of this page the token of the present session, if it is still the same person's. */
async function renewToken(key: string): Promise<boolean> {
  const answer = await fetch(PAGE, { headers: ofThisPage(), cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector<HTMLInputElement>("input[data-csrf]");
  if (!answer.ok || page.body.dataset.keeper !== key || !fresh) {
    return false;
  }
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-csrf]")) {
    field.value = fresh.value;
  }
  return true;
}
