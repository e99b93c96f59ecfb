/**
 * The timetable as organisers work on it: sessions are planned, given a room and a time,
 * and released for everybody. What speaks against a place is said by the service, whose
 * rules they are.
 *
 * <pre>
 * address, below /m/{meeting}/setup/timetable   template          record
 * ?day=                                         timetable         TimetablePage
 * /sessions/new, /sessions/{session}            plan              PlanPage
 *
 * form, below /m/{meeting}/setup/timetable      fields                                    -&gt;
 * /sessions                                     kind, title.*, summary.*, language[], office[], capacity,
 *                                               buildsOn[], person[], part[], attempt     …/sessions/{session}
 * /sessions/{session}                           the same, version                         …/sessions/{session}
 * /sessions/{session}/placement                 room, day, starts, ends                   …?day=
 * /sessions/{session}/placement/removal, /cancellation                                    …/sessions/{session}
 * /releases                                     name.*, attempt                           …
 * </pre>
 *
 * A live part waits for the hint {@code timetable}: anything of the working draft.
 */
@NullMarked
package org.multaqa.portal.pages.timetable;

import org.jspecify.annotations.NullMarked;
