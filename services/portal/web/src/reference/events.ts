import AsyncApi from "@asyncapi/react-component/browser/standalone/without-parser.js";
import "@asyncapi/react-component/styles/default.min.css";

/** Shows the description that the element names; the build has read and checked it already. */
const element = document.getElementById("event-reference");
if (element?.dataset.document) {
  const document = await (await fetch(element.dataset.document)).json();
  AsyncApi.render({ schema: document, config: { show: { errors: false } } }, element);
}
