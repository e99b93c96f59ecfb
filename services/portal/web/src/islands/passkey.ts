import { ofThisPage } from "../page";

/** What the meeting asks a passkey to sign. */
interface Challenge {
  nonce: string;
  challenge: string;
  rpId: string;
  credentials: string[];
}

/** What is sent with the form. */
type Signed = Record<"nonce" | "credential" | "clientData" | "authenticatorData" | "signature", string>;

/** Why it was not signed: the name of a text of the page, or the words of the meeting. */
class NotSigned extends Error {
  constructor(
    readonly text: "cancelled" | "impossible" | "away",
    readonly words?: string,
  ) {
    super(text);
  }
}

/** Seconds that a browser waits for the passkey; the challenge is good for five minutes. */
const PATIENCE = 240;

/**
 * Has a passkey sign what a form says, before the form is sent: what is signed is asked of the meeting, for what stands
 * on this page, and goes with the form.
 * @param part of the form, with the address of the challenge in `data-challenge`
 */
export function signWithPasskey(part: HTMLElement): void {
  const form = part.closest("form");
  if (!form) {
    return;
  }
  let state: "open" | "busy" | "signed" = "open";
  form.addEventListener("submit", (event) => {
    if (state === "signed") {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (state === "open") {
      state = "busy";
      say(part, part.dataset.waiting);
      sign(part, form)
        .then((signed) => {
          fill(form, signed);
          state = "signed";
          form.requestSubmit();
        })
        .catch((why: unknown) => {
          state = "open";
          say(part, why instanceof NotSigned ? (why.words ?? part.dataset[why.text]) : part.dataset.impossible);
        });
    }
  });
  // who comes back to this page signs anew: a challenge is used once
  window.addEventListener("pageshow", () => {
    state = "open";
  });
}

async function sign(part: HTMLElement, form: HTMLFormElement): Promise<Signed> {
  if (!navigator.credentials || !("PublicKeyCredential" in window)) {
    throw new NotSigned("impossible");
  }
  const asked = await ask(part.dataset.challenge ?? "", form);
  const credential = await navigator.credentials
    .get({
      publicKey: {
        challenge: bytes(asked.challenge),
        rpId: asked.rpId,
        allowCredentials: asked.credentials.map((id) => ({ type: "public-key", id: bytes(id) })),
        userVerification: "required",
        timeout: PATIENCE * 1000,
      },
    })
    .catch((why: unknown) => {
      throw new NotSigned((why as Error).name === "NotAllowedError" ? "cancelled" : "impossible");
    });
  if (!credential) {
    throw new NotSigned("cancelled");
  }
  const { id, response } = credential as PublicKeyCredential & { response: AuthenticatorAssertionResponse };
  return {
    nonce: asked.nonce,
    credential: id,
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
  };
}

async function ask(address: string, form: HTMLFormElement): Promise<Challenge> {
  const fields = new FormData(form);
  const body = new URLSearchParams();
  for (const name of ["contentHash", form.querySelector<HTMLInputElement>("[data-csrf]")?.name ?? ""]) {
    body.set(name, String(fields.get(name) ?? ""));
  }
  const answer = await fetch(address, {
    method: "POST",
    headers: { ...ofThisPage(), Accept: "application/json, application/problem+json" },
    body,
  }).catch(() => {
    throw new NotSigned("away");
  });
  const said: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new NotSigned("away", (said as { title?: string }).title);
  }
  return said as Challenge;
}

function fill(form: HTMLFormElement, signed: Signed): void {
  for (const [name, value] of Object.entries(signed)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) {
      field.value = value;
    }
  }
}

function say(part: HTMLElement, words: string | undefined): void {
  const place = part.querySelector<HTMLElement>("[data-passkey-said]");
  if (place) {
    place.textContent = words ?? "";
  }
}

/** Base64 for addresses, without padding. */
function text(buffer: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
