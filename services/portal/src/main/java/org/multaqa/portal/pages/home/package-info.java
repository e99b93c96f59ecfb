/**
 * The way in, and the front page of a meeting: what waits for the reader, how it is
 * prepared, what runs or what came of it, and what has happened.
 *
 * <pre>
 * address              template   record
 * /                    meetings   MeetingsPage   (one meeting only: redirect to it)
 * /m/{meeting}         home       HomePage
 * /m/{meeting}/changes changes    ChangesPage
 * /sign-in             (on to identity)
 * /passkeys            (on to identity)
 * /mailbox             (on to the mailbox of the laptop)
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.home;

import org.jspecify.annotations.NullMarked;
