import { outbox } from "./outbox";

/** The pages that were kept to be read without a network. */
const PAGES = "pages-";

/**
 * Whoever signs out is asked what becomes of what waits: it stays for their next sign-in, or is dropped. Pages that
 * were kept to be read without a network go in any case.
 * @param dialog asks, with a form of its own that is closed by one of its buttons
 */
export function askBeforeLeaving(dialog: HTMLDialogElement): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.getAttribute("action") === "/sign-out") {
      event.preventDefault();
      void leave(form);
    }
  });

  async function leave(form: HTMLFormElement): Promise<void> {
    if (!(await hasSomething()) || (await isToLeave())) {
      await forgetPages().catch(() => undefined);
      form.submit();
    } else {
      delete form.dataset.sent;
    }
  }

  async function isToLeave(): Promise<boolean> {
    dialog.returnValue = "";
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
    if (dialog.returnValue === "drop") {
      await outbox()?.clear();
    }
    return dialog.returnValue !== "";
  }
}

async function hasSomething(): Promise<boolean> {
  const shelf = outbox()?.shelf;
  const all = await Promise.all([shelf?.kept(), shelf?.drafts()]).catch(() => []);
  return all.some((each) => each && each.length > 0);
}

async function forgetPages(): Promise<void> {
  const kept = "caches" in window ? (await caches.keys()).filter((name) => name.startsWith(PAGES)) : [];
  await Promise.all(kept.map((name) => caches.delete(name)));
}
