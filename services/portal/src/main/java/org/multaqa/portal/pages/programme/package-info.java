/**
 * The programme as released, and one session of it. Both are only read.
 *
 * <pre>
 * address, below /m/{meeting}   template    record
 * /programme                    programme   ProgrammePage
 * /sessions/{session}           session     SessionPage   (?page=… of its outputs)
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.NullMarked;
