import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";

import { withHashes } from "../assets";

const bundle = {
  "assets/style-1a2b3c4d.css": { type: "asset", fileName: "assets/style-1a2b3c4d.css", names: ["style.css"] },
  "assets/portal-5e6f7a8b.js": { type: "chunk", fileName: "assets/portal-5e6f7a8b.js", name: "portal", isEntry: true },
} as unknown as Rolldown.OutputBundle;

describe("The template that names the assets", () => {
  it("names them as the server has them", () => {
    expect(withHashes(`<link href="/assets/style.css"><script src="/assets/portal.js"></script>`, bundle)).toBe(
      `<link href="/assets/style-1a2b3c4d.css"><script src="/assets/portal-5e6f7a8b.js"></script>`,
    );
  });

  it("may not name what the build does not make", () => {
    expect(() => withHashes(`<link href="/assets/stile.css">`, bundle)).toThrow("The build makes no stile.css.");
  });
});
