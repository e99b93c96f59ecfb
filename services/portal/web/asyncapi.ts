import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Parser, stringify } from "@asyncapi/parser";
import type { Plugin } from "vite";

const DOCUMENT = resolve("../../../docs/events/asyncapi.yaml");

/**
 * Makes `asyncapi.json`: the description of the events with all its schemas in it, read and checked here once, so that no
 * browser has to.
 */
export function asyncApi(): Plugin {
  return {
    name: "async-api",
    async generateBundle() {
      const { document, diagnostics } = await new Parser().parse(await readFile(DOCUMENT, "utf8"), {
        source: DOCUMENT,
      });
      if (!document) {
        throw new Error(`${DOCUMENT} is no AsyncAPI: ${diagnostics.map((each) => each.message).join(", ")}`);
      }
      this.emitFile({ type: "asset", name: "asyncapi.json", source: String(stringify(document)) });
    },
  };
}
