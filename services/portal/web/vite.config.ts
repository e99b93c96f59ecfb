import rtlcss from "rtlcss";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

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
      const base = bundle["assets/base.css"];
      if (base?.type !== "asset") {
        this.error("assets/base.css is missing");
      }
      this.emitFile({ type: "asset", fileName: "assets/base-rtl.css", source: rtlcss.process(String(base.source)) });
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: "src/public",
  plugins: [iconSprite(), turnedAround()],
  css: {
    preprocessorOptions: {
      scss: {
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
        base: "src/styles/base.scss",
        style: "src/styles/style.scss",
      },
      output: {
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: (asset) =>
          asset.names.some((name) => name.endsWith(".css"))
            ? "assets/[name][extname]"
            : "assets/[name]-[hash][extname]",
      },
    },
  },
  test: { environment: "happy-dom", include: ["test/**/*.test.ts"] },
});
