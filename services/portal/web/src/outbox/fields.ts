import { type Field, isField } from "../fields";

/** Hidden fields that say what somebody had seen when they wrote: they belong to the words. */
const SEEN = /^(version|was)(\..*)?$|^(contentHash|asked|opened)$/;

const NOT_WRITTEN = new Set(["hidden", "submit", "button", "image", "reset", "file"]);

/** The fields in which somebody writes or chooses. */
export function written(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (each): each is Field => isField(each) && each.name !== "" && !NOT_WRITTEN.has(each.type),
  );
}

/** What is written in it is never kept in the browser: secrets, and what is said in confidence. */
export function isPrivate(field: Field): boolean {
  return field.type === "password" || field.closest("[data-private]") !== null;
}

/** The fields of a form with this name. */
export function named(form: HTMLFormElement, name: string): Field[] {
  return [...form.elements].filter((each): each is Field => isField(each) && each.name === name);
}

/** Hidden fields that say what was seen. */
export function seen(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (each): each is Field => isField(each) && each.type === "hidden" && SEEN.test(each.name),
  );
}

/** Puts values into all fields of a name, as the form would have sent them; nothing where it had sent none. */
export function fill(form: HTMLFormElement, name: string, values: string[]): void {
  const fields = named(form, name).filter((each) => each.type !== "hidden" || SEEN.test(name));
  fields.forEach((field, at) => {
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
      field.checked = values.includes(field.value);
    } else if (field instanceof HTMLSelectElement && field.multiple) {
      for (const option of field.options) {
        option.selected = values.includes(option.value);
      }
    } else {
      field.value = values[at] ?? "";
    }
  });
}

export function valuesOf(fields: [string, string][], name: string): string[] {
  return fields.filter(([each]) => each === name).map(([, value]) => value);
}

/** All that a form would send but files and the proof that it is ours. */
export function toSend(form: HTMLFormElement, submitter: HTMLElement | null): [string, string][] {
  const proofs = new Set([...form.querySelectorAll<HTMLInputElement>("input[data-csrf]")].map((each) => each.name));
  const all = [...new FormData(form, submitter)];
  return all.filter((pair): pair is [string, string] => typeof pair[1] === "string" && !proofs.has(pair[0]));
}

/** Where a form is sent. */
export function actionOf(form: HTMLFormElement): string {
  const address = new URL(form.getAttribute("action") ?? "", location.href);
  return address.pathname + address.search;
}

/** The same without what is asked of the page. */
export function pathOf(form: HTMLFormElement): string {
  return actionOf(form).split("?")[0] ?? "";
}

/** All forms of the page that send something. */
export function forms(): HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>("form[method=post]")];
}

/** Which form this is, on whichever page it stands. */
export function keyOf(form: HTMLFormElement): string {
  const path = pathOf(form);
  return `${path}#${forms()
    .filter((each) => pathOf(each) === path)
    .indexOf(form)}`;
}

/** The page that a form is on, be it shown in answer to a form. */
export function pageOf(form: HTMLFormElement): string {
  return form.closest("main")?.dataset.address ?? location.pathname + location.search;
}

/** What people call the form: its button, and the heading of its page. */
export function titleOf(form: HTMLFormElement): string {
  const button = form.querySelector<HTMLElement>("button.btn-primary") ?? form.querySelector("button:not([hidden])");
  const heading = document.querySelector("main h1");
  return [heading, button]
    .map((each) => each?.textContent?.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(" · ");
}
