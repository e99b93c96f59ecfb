import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";

/** Shows the description that the element names; nothing is asked of anybody but this portal. */
const element = document.getElementById("api-reference");
if (element?.dataset.document) {
  SwaggerUI({
    domNode: element,
    url: element.dataset.document,
    validatorUrl: null,
    deepLinking: true,
    defaultModelsExpandDepth: 0,
    docExpansion: "list",
    persistAuthorization: false,
    tryItOutEnabled: true,
  });
}
