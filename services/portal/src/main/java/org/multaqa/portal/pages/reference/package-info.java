/**
 * The contracts for those who write programs, to be read and tried: the API (OpenAPI) and
 * the events (AsyncAPI). The documents are files of the build, so they are readable while
 * services are away.
 *
 * <pre>
 * address                  template          record
 * /docs/api?of={service}   api               ApiPage
 * /docs/events             events            EventsPage
 *
 * file
 * /docs/openapi/{service}.json
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.reference;

import org.jspecify.annotations.NullMarked;
