import { isChanged, isField } from "./fields";

/** The part of idiomorph's callbacks that we use. */
export interface MorphCallbacks {
  beforeNodeMorphed?: (old: Node, fresh: Node) => boolean;
  beforeNodeRemoved?: (old: Node) => boolean;
  beforeAttributeUpdated?: (name: string, node: Element, change: "update" | "remove") => boolean;
}

/** Forms in which somebody has written or chosen something. */
const touched = new WeakSet<HTMLFormElement>();

/**
 * When somebody else's change arrives, the page takes it in without touching what this reader is doing: an opened
 * fold stays open, and a form in which something is being written stays as it is. Its hidden fields stay too: with
 * the words goes the version that their author saw, or the words of others would be overwritten unseen.
 */
export function keepWhatPeopleDo(callbacks: MorphCallbacks): void {
  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, rememberTouched, true);
  }
  callbacks.beforeAttributeUpdated = (name, node) => !(name === "open" && node.tagName === "DETAILS");
  callbacks.beforeNodeMorphed = (old) => !isBeingWritten(old);
  callbacks.beforeNodeRemoved = (old) =>
    !(old instanceof Element && [...old.querySelectorAll("textarea")].some(hasNewWords));
}

function rememberTouched(event: Event): void {
  if (isField(event.target) && event.target.form) {
    touched.add(event.target.form);
  }
}

function isBeingWritten(node: Node): boolean {
  if (node instanceof HTMLFormElement) {
    return touched.has(node) || wasRefused(node) || [...node.elements].some((each) => isField(each) && isChanged(each));
  }
  return isField(node) && isChanged(node);
}

/** Words are not taken away from under somebody's hands, even if they can be sent nowhere any more. */
function hasNewWords(field: HTMLTextAreaElement): boolean {
  return field.value.trim() !== "" && isChanged(field);
}

/** A page that brings back a refused form has the form's address, and in the form the words that were sent. */
function wasRefused(form: HTMLFormElement): boolean {
  return (
    document.querySelector(".note-bad") !== null &&
    new URL(form.action).pathname === location.pathname &&
    form.querySelector("input:not([type=hidden]), textarea, select") !== null
  );
}
