import htmx from "htmx.org";

// the extensions look for a global of this name
declare global {
  interface Window {
    htmx: typeof htmx;
  }
}
window.htmx = htmx;

export default htmx;
