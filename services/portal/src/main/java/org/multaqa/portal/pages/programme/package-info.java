/**
 * The programme as released, each release as it was made, and one session. All are only
 * read.
 *
 * <pre>
 * address, below /m/{meeting}   template    record
 * /programme                    programme   ProgrammePage
 * /programme/releases           releases    ReleasesPage  (?from=…&amp;to=… compares two)
 * /programme/releases/{number}  release     ReleasePage
 * /sessions/{session}           session     SessionPage   (?page=… of its outputs)
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.NullMarked;
