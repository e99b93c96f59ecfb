// Passkeys on the pages of identity. A form with data-passkey asks for a challenge when it is sent, has the device
// answer it (WebAuthn), and goes on its way with the answer. Where a browser knows no passkeys the form stays hidden.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const keys = (listed) => (listed ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

async function challenge(form) {
  const answer = await fetch(form.dataset.challenge, {
    method: "POST",
    body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
  });
  if (!answer.ok) {
    throw new Error(`no challenge: ${answer.status}`);
  }
  return answer.json();
}

async function added(asked) {
  const publicKey = {
    ...asked,
    challenge: bytes(asked.challenge),
    user: { ...asked.user, id: bytes(asked.user.id) },
    excludeCredentials: keys(asked.excludeCredentials),
  };
  const { response, ...made } = await navigator.credentials.create({ publicKey }).then(shared);
  return {
    ...made,
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  };
}

async function shown(asked) {
  const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: keys(asked.allowCredentials) };
  const { response, ...answer } = await navigator.credentials.get({ publicKey }).then(shared);
  return {
    ...answer,
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
  };
}

function shared(credential) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: credential.response,
  };
}

for (const form of window.PublicKeyCredential ? document.querySelectorAll("form[data-passkey]") : []) {
  const failed = form.querySelector("[data-failed]");
  const button = form.querySelector("button");
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    button.disabled = true;
    try {
      const asked = await challenge(form);
      const answer = await (form.dataset.passkey === "add" ? added(asked) : shown(asked));
      form.elements.credential.value = JSON.stringify(answer);
      form.submit();
    } catch {
      // nobody answered, or the device has none: what the person can do is the same
      failed.hidden = false;
      button.disabled = false;
    }
  });
}

for (const without of window.PublicKeyCredential ? document.querySelectorAll("[data-without-passkeys]") : []) {
  without.hidden = true;
}
