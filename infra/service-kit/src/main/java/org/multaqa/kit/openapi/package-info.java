/**
 * How a service describes its HTTP interface (OpenAPI 3.1, at {@code /v3/api-docs}): by
 * springdoc from the controllers, with our JSON, our headers, our refusals and the text
 * of the Javadoc.
 */
@NullMarked
package org.multaqa.kit.openapi;

import org.jspecify.annotations.NullMarked;
