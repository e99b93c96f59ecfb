/**
 * Tells open pages that there is something new to read. An event comes from the listener
 * to {@link org.multaqa.portal.live.LivePages}; {@code Hints} say which parts of pages it
 * changes; each {@code OpenPage} that shows one of them, and whose reader the event
 * concerns, gets it into its {@code HintQueue} when its turn comes; a {@code LiveStream}
 * writes it to the browser, which asks for these parts. See docs/decisions/0012.
 */
@NullMarked
package org.multaqa.portal.live;

import org.jspecify.annotations.NullMarked;
