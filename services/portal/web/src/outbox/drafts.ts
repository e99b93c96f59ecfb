import { isChanged } from "../fields";
import {
  actionOf,
  fill,
  isPrivate,
  keyOf,
  named,
  pageOf,
  pathOf,
  seen,
  titleOf,
  toSend,
  valuesOf,
  written,
} from "./fields";
import { outbox } from "./outbox";
import type { Draft } from "./shelf";

/** The names of the fields in which this reader has written, by form. */
const mine = new WeakMap<HTMLFormElement, Set<string>>();

/** Forms whose words are put back at this moment, and need not be kept anew. */
const filling = new WeakSet<HTMLFormElement>();

/** Whether the page brings words that were sent to it in this form: then all of them count as just written. */
function bringsWords(form: HTMLFormElement): boolean {
  const ways = [...form.querySelectorAll<HTMLButtonElement>("[formaction]")].map(
    (each) => new URL(each.formAction).pathname,
  );
  return form.closest("main")?.dataset.written === "yes" && [pathOf(form), ...ways].includes(location.pathname);
}

/** Whether it only chooses between what this reader and others wrote; the words stay kept where they were begun. */
function chooses(form: HTMLFormElement): boolean {
  return "choosing" in form.dataset;
}

/** Keeps what stands in a form, as far as its reader has written it. */
export async function remember(form: HTMLFormElement): Promise<void> {
  const box = outbox();
  if (!box || filling.has(form) || chooses(form)) {
    return;
  }
  const names = mine.get(form) ?? new Set<string>();
  const fields = written(form).filter((each) => !isPrivate(each));
  for (const field of fields.filter((each) => bringsWords(form) || isChanged(each))) {
    names.add(field.name);
  }
  mine.set(form, names);
  const unchanged = !bringsWords(form) && !fields.some((each) => names.has(each.name) && isChanged(each));
  if (unchanged) {
    names.clear();
    await box.shelf.forget(keyOf(form));
    return;
  }
  const kept = new Set([...names, ...seen(form).map((each) => each.name)]);
  await box.shelf.remember({
    form: keyOf(form),
    action: actionOf(form),
    page: pageOf(form),
    title: titleOf(form),
    names: [...kept],
    fields: toSend(form, null).filter(([name]) => kept.has(name)),
    at: Date.now(),
  });
}

/**
 * Puts unfinished words back where they were written, with the version that their author saw: or the words of others
 * would be overwritten unseen. Where others were begun before this script came, they are kept beside.
 * @returns whether there were any
 */
export async function restore(form: HTMLFormElement): Promise<boolean> {
  const box = outbox();
  if (!box || written(form).length === 0 || chooses(form)) {
    return false;
  }
  const draft = bringsWords(form) ? undefined : await box.shelf.draft(keyOf(form)).catch(() => undefined);
  if (!draft) {
    if (bringsWords(form) || written(form).some(isChanged)) {
      await remember(form);
    }
    return false;
  }
  if (isOverwritten(form, draft)) {
    await box.keep({ ...draft, attempt: crypto.randomUUID(), state: "aside" });
  }
  put(form, draft);
  return true;
}

/** Puts the fields of a draft into a form, but for those in which somebody has written since. */
export function put(form: HTMLFormElement, draft: Draft): void {
  const names = draft.names.filter((name) => !named(form, name).some(isChanged));
  filling.add(form);
  mine.set(form, new Set(draft.names.filter((name) => named(form, name).some((each) => each.type !== "hidden"))));
  for (const name of names) {
    fill(form, name, valuesOf(draft.fields, name));
  }
  for (const field of names.flatMap((name) => named(form, name)).filter(isChanged)) {
    for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
      fold.open = true;
    }
    // whoever helps with a field must hear of it, too
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  filling.delete(form);
}

/**
 * What was written in a form is no draft any more.
 * @param until when; what was written since, while that was on its way, stays one
 */
export async function forget(form: HTMLFormElement, until = Infinity): Promise<void> {
  const draft = await outbox()?.shelf.draft(keyOf(form));
  if (draft && draft.at <= until) {
    mine.delete(form);
    await outbox()?.shelf.forget(draft.form);
  }
}

/** Whether somebody has written something else meanwhile: the browser itself may have put back as much, or more. */
function isOverwritten(form: HTMLFormElement, draft: Draft): boolean {
  return draft.names.some((name) =>
    named(form, name).some(
      (field, at) =>
        isText(field) && isChanged(field) && !field.value.includes((valuesOf(draft.fields, name)[at] ?? "").trim()),
    ),
  );
}

function isText(field: Element): boolean {
  return (
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && !["checkbox", "radio", "hidden"].includes(field.type))
  );
}
