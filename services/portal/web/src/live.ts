/** The part of idiomorph's callbacks that we use. */
export interface MorphCallbacks {
  beforeNodeMorphed?: (old: Node, fresh: Node) => boolean;
  beforeAttributeUpdated?: (name: string, node: Element, change: "update" | "remove") => boolean;
}

/**
 * When somebody else's change arrives, the page takes it in without touching what this reader is doing: an opened
 * fold stays open, and a field that has been written in keeps its words.
 */
export function keepWhatPeopleDo(callbacks: MorphCallbacks): void {
  callbacks.beforeAttributeUpdated = (name, node) => !(name === "open" && node.tagName === "DETAILS");
  callbacks.beforeNodeMorphed = (old) => !isBeingWritten(old);
}

function isBeingWritten(node: Node): boolean {
  if (node instanceof HTMLTextAreaElement) {
    return node.value !== node.defaultValue;
  }
  if (node instanceof HTMLInputElement) {
    return ["checkbox", "radio"].includes(node.type)
      ? node.checked !== node.defaultChecked
      : node.type !== "hidden" && node.value !== node.defaultValue;
  }
  return false;
}
