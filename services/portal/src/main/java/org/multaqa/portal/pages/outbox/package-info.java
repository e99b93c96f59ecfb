/**
 * What a browser keeps for its reader until the meeting has it.
 *
 * <pre>
 * address   template   record
 * /outbox   outbox     (none: what it shows is in the browser)
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.outbox;

import org.jspecify.annotations.NullMarked;
