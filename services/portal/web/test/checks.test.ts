// @vitest-environment node
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "multaqa-web-"));
copyFileSync("biome.json", join(folder, "biome.json"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the check that `npm run build` begins with lets a file of this name pass. */
function passes(file: string, words: string): boolean {
  writeFileSync(join(folder, file), words);
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  return spawnSync(process.execPath, [biome, "ci", "--error-on-warnings", file], { cwd: folder }).status === 0;
}

describe("The check of the build", { timeout: 60_000 }, () => {
  it("lets tidy files pass", () => {
    expect(passes("tidy.ts", "export const one = 1;\n")).toBe(true);
    expect(passes("tidy.scss", ".one {\n  color: red;\n}\n")).toBe(true);
  });

  it("refuses files that are laid out otherwise", () => {
    expect(passes("untidy.ts", "export const one  = 1;\n")).toBe(false);
    expect(passes("untidy.scss", ".one { color: red; }\n")).toBe(false);
  });

  it("refuses what is likely a mistake, be it only a warning", () => {
    expect(passes("careless.ts", "export const one = (two: { three?: string }): string => two.three!;\n")).toBe(false);
    expect(passes("misspelt.scss", ".one {\n  colour: red;\n}\n")).toBe(false);
  });
});
