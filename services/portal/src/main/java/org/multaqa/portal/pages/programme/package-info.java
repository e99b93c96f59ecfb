/**
 * The programme as released, each release as it was made, and one session, where people
 * sign up for a place. All of it is there without signing in; what a reader keeps of it
 * ({@code portal.personal}) is the reader's own.
 *
 * <pre>
 * address, below /m/{meeting}   template    record
 * /programme                    programme   ProgrammePage  (what ProgrammeQuery knows)
 * /programme/embed              embed       ProgrammePage  (the same; in frames of other sites)
 * /rooms/{room}                 room        RoomPage
 * /programme/releases           releases    ReleasesPage  (?from=…&amp;to=… compares two)
 * /programme/releases/{number}  release     ReleasePage
 * /sessions/{session}           session     SessionPage   (?page=… of its outputs)
 * /sessions/{session}/materials/{material}              (a file, as its owner has it)
 *
 * form, below /m/{meeting}      fields                                        -&gt;
 * /programme/stars              star or unstar, alone; the page's parameters  /programme#s-…, or the session
 * /programme/own-calendar                                                     /programme#calendars
 * </pre>
 *
 * A day is one markup: its style makes a grid or a list of it. A visitor's stars stay in
 * the browser ({@code islands/stars.ts}).
 *
 * <pre>
 * form, below /m/{meeting}/sessions/{session}   fields   then
 * /sign-up                                      places   the session
 * /sign-up/closing                                       the session
 * /sign-up/place                                         the session
 * /sign-up/return                                        the session
 * /materials/links                              link-…, attempt             the session
 * /materials/files                              file, file-…, attempt       the session
 * /materials/{material}                         {material}-…, version       the session
 * /materials/{material}/replacement             file                        the session
 * /materials/{material}/place                   down                        the session
 * /materials/{material}/removal                                             the session
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.NullMarked;
