/**
 * The programme as released, each release as it was made, and one session, where people
 * sign up for a place.
 *
 * <pre>
 * address, below /m/{meeting}   template    record
 * /programme                    programme   ProgrammePage
 * /programme/releases           releases    ReleasesPage  (?from=…&amp;to=… compares two)
 * /programme/releases/{number}  release     ReleasePage
 * /sessions/{session}           session     SessionPage   (?page=… of its outputs)
 * </pre>
 *
 * <pre>
 * form, below /m/{meeting}/sessions/{session}   fields   then
 * /sign-up                                      places   the session
 * /sign-up/closing                                       the session
 * /sign-up/place                                         the session
 * /sign-up/return                                        the session
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.NullMarked;
