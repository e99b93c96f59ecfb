declare module "rtlcss" {
  const rtlcss: { process(css: string): string };
  export default rtlcss;
}
declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  const show: (options: Record<string, unknown>) => unknown;
  export default show;
}
declare module "@asyncapi/react-component/browser/standalone/without-parser.js" {
  const asyncApi: { render(what: Record<string, unknown>, where: Element): void };
  export default asyncApi;
}
