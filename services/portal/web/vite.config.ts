import rtlcss from "rtlcss";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { assetFragments, fileNamed } from "./assets.ts";
import { asyncApi } from "./asyncapi.ts";
import { iconSprite } from "./icons.ts";

/**
 * Bootstrap names sides (margin-left); for Arabic a second copy has them turned around. Our own style sheet is
 * logical (margin-inline-start) and needs none.
 */
function turnedAround(): Plugin {
  return {
    name: "turned-around-for-rtl",
    enforce: "post",
    generateBundle(_options, bundle) {
      const base = fileNamed("base.css", bundle);
      if (base.type === "asset") {
        this.emitFile({ type: "asset", name: "base-rtl.css", source: rtlcss.process(String(base.source)) });
      }
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: "src/public",
  plugins: [iconSprite(), asyncApi(), turnedAround(), assetFragments()],
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: ["../../../infra/service-kit/src/main/resources/kit-assets"],
        // Bootstrap 5.3 is written for an older Sass; its words of farewell are not ours
        silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
        quietDeps: true,
      },
    },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: true,
    rollupOptions: {
      input: {
        portal: "src/portal.ts",
        "service-worker": "src/service-worker.ts",
        api: "src/reference/api.ts",
        events: "src/reference/events.ts",
        base: "src/styles/base.scss",
        style: "src/styles/style.scss",
        shared: "src/styles/shared.scss",
      },
      output: {
        // no character that a template reads as more than a letter
        hashCharacters: "base36",
        // a service worker has the pages below its own address, and is asked for by one name
        entryFileNames: (file) => (file.name === "service-worker" ? "[name].js" : "assets/[name]-[hash].js"),
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: (file) => (file.names.includes("shared.css") ? "shared.css" : "assets/[name]-[hash][extname]"),
      },
    },
  },
  test: { environment: "happy-dom", include: ["test/**/*.test.ts"] },
});
