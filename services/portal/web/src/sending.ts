/** Milliseconds in which an answer needs no word of its own. */
const QUIET = 700;

/** Says behind a form, for as long as it is on its way, that something is being done: the network may be slow, a table long. */
export function sayWhileSent(form: HTMLFormElement): void {
  window.setTimeout(() => {
    if (form.dataset.sent !== "yes") {
      return;
    }
    const said = document.createElement("p");
    said.className = "form-sending";
    said.setAttribute("role", "status");
    const bar = document.createElement("progress");
    bar.setAttribute("aria-hidden", "true");
    said.append(bar, " ", document.body.dataset.sending ?? "");
    form.append(said);
    const answered = new MutationObserver(() => {
      said.remove();
      answered.disconnect();
    });
    answered.observe(form, { attributeFilter: ["data-sent"] });
  }, QUIET);
}
