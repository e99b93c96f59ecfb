/**
 * The programme as released, and one session of it. Both are only read.
 *
 * <pre>
 * address                template    record
 * /m/{m}/programme       programme   ProgrammePage
 * /m/{m}/sessions/{s}    session     SessionPage   (?page=… of its outputs)
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.NullMarked;
