// What every page of somebody who has signed in loads: without a network nothing more can be loaded.
export { bringBack, keepForms } from "./forms";
export { sayHowMuchWaits } from "./header";
export { askBeforeLeaving } from "./leaving";
export { listWhatIsKept } from "./list";
export { showKept } from "./staying";
