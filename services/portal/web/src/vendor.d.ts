declare module "rtlcss" {
  const rtlcss: { process(css: string): string };
  export default rtlcss;
}
declare module "htmx-ext-sse";
declare module "idiomorph/dist/idiomorph-ext.esm.js";
