/**
 * The released programme in the formats that calendars and conference apps read. Anybody
 * may have these files without signing in, so they hold what a visitor is shown and
 * nothing else.
 *
 * <pre>
 * address, below /m/{meeting}   format
 * /programme.ics                iCalendar (RFC 5545), with what is gone as cancelled
 * /mine/{secret}.ics            the same of the sessions of one person, who knows the secret
 * /schedule.xml                 schedule.xml (pentabarf, frab, pretalx)
 * /schedule.json                schedule.json (frab, pretalx)
 * </pre>
 *
 * {@code ?lang=} asks for a language as on pages. Whatever is not there, is a draft, or
 * has no release yet is {@code request.unknown-address}.
 */
@NullMarked
package org.multaqa.portal.exports;

import org.jspecify.annotations.NullMarked;
