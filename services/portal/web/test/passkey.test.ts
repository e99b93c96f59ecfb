import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { signWithPasskey } from "../src/islands/passkey";
import { the } from "./the";

const form = (): HTMLFormElement => the<HTMLFormElement>("form");
const said = (): string => the("[data-passkey-said]").textContent ?? "";
const value = (name: string): string => the<HTMLInputElement>(`[name=${name}]`).value;

const CHALLENGE = { nonce: "n-1", challenge: "AQID", rpId: "meeting.example", credentials: ["_-8"] };

let get: ReturnType<typeof vi.fn>;
let ask: ReturnType<typeof vi.fn>;
let sent: number;

beforeEach(() => {
  document.body.innerHTML = `<form method="post" action="/approval"><input type="hidden" name="_csrf" data-csrf value="t">
    <input type="hidden" name="contentHash" value="abc">
    <div data-passkey data-challenge="/challenge" data-waiting="Waiting" data-cancelled="Not signed" data-impossible="Not here"
      data-away="Away">${["nonce", "credential", "clientData", "authenticatorData", "signature"]
        .map((name) => `<input type="hidden" name="${name}" value="">`)
        .join("")}<p data-passkey-said></p></div><button>Approve</button></form>`;
  get = vi.fn(async () => ({
    id: "_-8",
    response: {
      clientDataJSON: new Uint8Array([0xfb, 0xff]).buffer,
      authenticatorData: new Uint8Array([1]).buffer,
      signature: new Uint8Array([2, 3]).buffer,
    },
  }));
  ask = vi.fn(async () => new Response(JSON.stringify(CHALLENGE)));
  vi.stubGlobal("fetch", ask);
  vi.stubGlobal("PublicKeyCredential", class {});
  Object.defineProperty(navigator, "credentials", { configurable: true, value: { get } });
  sent = 0;
  document.addEventListener("submit", count);
  signWithPasskey(the("[data-passkey]"));
});

afterEach(() => {
  document.removeEventListener("submit", count);
  vi.unstubAllGlobals();
});

function count(event: Event): void {
  event.preventDefault();
  sent++;
}

describe("An approval with a passkey", () => {
  it("is sent once it is signed, with what was signed", async () => {
    form().requestSubmit();
    expect(said()).toBe("Waiting");
    await vi.waitFor(() => expect(sent).toBe(1));

    const body = ask.mock.calls[0]?.[1].body as URLSearchParams;
    expect([...body]).toEqual([
      ["contentHash", "abc"],
      ["_csrf", "t"],
    ]);
    expect(get.mock.calls[0]?.[0].publicKey).toMatchObject({
      challenge: Uint8Array.of(1, 2, 3),
      rpId: "meeting.example",
      allowCredentials: [{ type: "public-key", id: Uint8Array.of(0xff, 0xef) }],
      userVerification: "required",
    });
    expect(value("nonce")).toBe("n-1");
    expect(value("credential")).toBe("_-8");
    expect(value("clientData")).toBe("-_8");
    expect(value("signature")).toBe("AgM");
  });

  it("is asked for once, however often the button is pressed", async () => {
    form().requestSubmit();
    form().requestSubmit();
    await vi.waitFor(() => expect(sent).toBe(1));

    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("is not sent where the meeting refuses, and says why", async () => {
    ask.mockImplementation(
      async () => new Response(JSON.stringify({ title: "You have no passkey." }), { status: 409 }),
    );
    form().requestSubmit();

    await vi.waitFor(() => expect(said()).toBe("You have no passkey."));
    expect(get).not.toHaveBeenCalled();
    expect(sent).toBe(0);
  });

  it("is not sent where nobody signs, and can be tried again", async () => {
    get.mockRejectedValueOnce(Object.assign(new Error("no"), { name: "NotAllowedError" }));
    form().requestSubmit();
    await vi.waitFor(() => expect(said()).toBe("Not signed"));
    expect(sent).toBe(0);

    form().requestSubmit();
    await vi.waitFor(() => expect(sent).toBe(1));
  });

  it("says so where nobody answers, and where the browser has no passkeys", async () => {
    ask.mockRejectedValueOnce(new TypeError("network"));
    form().requestSubmit();
    await vi.waitFor(() => expect(said()).toBe("Away"));

    Object.defineProperty(navigator, "credentials", { configurable: true, value: undefined });
    form().requestSubmit();
    await vi.waitFor(() => expect(said()).toBe("Not here"));
  });
});
