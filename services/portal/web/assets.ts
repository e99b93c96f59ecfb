import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

const TEMPLATE = "src/assets.html";

/**
 * Writes `templates/assets.html` for the portal: the fragments of `src/assets.html`, where every `/assets/name` has
 * become the name that carries the hash of its contents. Templates know no other names.
 */
export function assetFragments(): Plugin {
  return {
    name: "asset-fragments",
    enforce: "post",
    generateBundle(_options, bundle) {
      const source = withHashes(readFileSync(TEMPLATE, "utf8"), bundle);
      this.emitFile({ type: "asset", fileName: "templates/assets.html", source });
    },
  };
}

/** The same text with the names that the files of the bundle have on the server. */
export function withHashes(template: string, bundle: Rolldown.OutputBundle): string {
  return template.replaceAll(/\/assets\/([\w.-]+)/g, (_whole, name: string) => `/${fileNamed(name, bundle).fileName}`);
}

/**
 * The file of the bundle that sources know by this name.
 * @throws when the build makes no such file
 */
export function fileNamed(name: string, bundle: Rolldown.OutputBundle): Rolldown.OutputAsset | Rolldown.OutputChunk {
  const file = Object.values(bundle).find((each) =>
    each.type === "asset" ? each.names.includes(name) : each.isEntry && `${each.name}.js` === name,
  );
  if (!file) {
    throw new Error(`The build makes no ${name}.`);
  }
  return file;
}
