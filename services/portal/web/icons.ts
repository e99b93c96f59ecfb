import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** The icons that the pages use; the name in our templates, then the name in Bootstrap Icons. */
const ICONS: Record<string, string> = {
  now: "record-circle",
  next: "clock",
  waiting: "hand-index-thumb",
  changed: "activity",
  plenary: "people",
  workshop: "pencil-square",
  seminar: "chat-square-text",
  break: "cup-hot",
  social: "balloon",
  finding: "search",
  need: "exclamation-diamond",
  idea: "lightbulb",
  risk: "exclamation-triangle",
  decision: "check2-square",
  question: "question-circle",
  support: "check-circle-fill",
  "can-live-with": "circle-half",
  reserve: "flag-fill",
  block: "x-octagon-fill",
  unstated: "dash-circle",
  carried: "bookmark-check-fill",
  carry: "bookmark-plus",
  trace: "diagram-2",
  session: "calendar2-event",
  output: "chat-left-quote",
  recommendation: "file-earmark-text",
  initiative: "signpost-split",
  milestone: "geo-alt",
  authentic: "patch-check-fill",
  stale: "hourglass-split",
  place: "geo-alt",
  language: "translate",
  person: "person-circle",
  office: "building",
  "sign-in": "box-arrow-in-right",
  "sign-out": "box-arrow-right",
  add: "plus-lg",
  edit: "pencil",
  withdraw: "arrow-counterclockwise",
  quote: "quote",
  gate: "shield-check",
  passed: "check-circle-fill",
  voided: "slash-circle",
  hash: "fingerprint",
  passkey: "fingerprint",
  up: "check-circle-fill",
  down: "x-circle-fill",
  parked: "pause-circle",
  resume: "play-fill",
  skip: "skip-forward-fill",
  journal: "journal-text",
  late: "alarm",
  due: "calendar-event",
  reached: "flag",
  info: "info-circle",
  warning: "exclamation-triangle",
  kept: "cloud-check",
  offline: "cloud-slash",
  mail: "envelope",
  links: "link-45deg",
  edition: "award",
  comment: "chat-left-text",
  close: "x-lg",
  menu: "list",
  home: "house",
  programme: "calendar3",
  recommendations: "file-earmark-text",
  consent: "check2-all",
  roadmap: "signpost-split",
  people: "people",
  invitation: "envelope-open",
  setup: "sliders",
  material: "paperclip",
  file: "file-earmark-arrow-down",
  higher: "arrow-up",
  lower: "arrow-down",
};

/** Our own sign: an eight-pointed star, two squares that meet around one point. */
const STAR = `<symbol id="star" viewBox="0 0 32 32"><g fill="none" stroke="currentColor" stroke-width="1.7" \
stroke-linejoin="round"><path d="M8.2 8.2h15.6v15.6H8.2z"/><path d="M16 5 27 16 16 27 5 16z"/></g>\
<circle cx="16" cy="16" r="2.8"/></symbol>`;

/** Makes `icons.svg`: one symbol per icon, so that a page needs one request for all. */
export function iconSprite(): Plugin {
  const folder = join(dirname(createRequire(import.meta.url).resolve("bootstrap-icons/package.json")), "icons");
  return {
    name: "icon-sprite",
    generateBundle() {
      const symbols = Object.entries(ICONS).map(([name, file]) => {
        const drawing = readFileSync(join(folder, `${file}.svg`), "utf8");
        const inner = drawing
          .replace(/^[\s\S]*?<svg[^>]*>/, "")
          .replace(/<\/svg>\s*$/, "")
          .trim();
        return `<symbol id="${name}" viewBox="0 0 16 16">${inner}</symbol>`;
      });
      symbols.push(STAR);
      this.emitFile({
        type: "asset",
        name: "icons.svg",
        source: `<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">${symbols.join("\n")}</svg>\n`,
      });
    },
  };
}
