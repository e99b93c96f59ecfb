/**
 * The timetable as organisers work on it: sessions are planned, given a room and a time,
 * and released for everybody. What speaks against a place is said by the service, whose
 * rules they are.
 *
 * <pre>
 * address, below /m/{meeting}/setup/timetable   template          record
 * ?day=                                         timetable         TimetablePage
 * /sessions/new, /sessions/{session}            plan              PlanPage
 * /proposal                                     proposal          ProposalPage
 * ../tracks                                     tracks            TracksPage
 * ../tracks/{track}                             track             TrackPage
 *
 * form, below /m/{meeting}/setup/timetable      fields                                    -&gt;
 * /sessions                                     kind, title.*, summary.*, language[], office[], capacity,
 *                                               buildsOn[], person[], part[], track, attempt …/sessions/{session}
 * /sessions/{session}                           the same, version                         …/sessions/{session}
 * /sessions/{session}/placement                 room, day, starts, ends                   …?day=
 * /sessions/{session}/placement/removal, /cancellation                                    …/sessions/{session}
 * /releases                                     name.*, attempt                           …
 * /proposal                                     from, until, free-from-1, free-until-1, free-from-2,
 *                                               free-until-2, step, keep, pinned[], minutes-{kind},
 *                                               seconds, attempt                          …/proposal
 * /proposal/acceptance                          session[], all, reason, reasonLanguage    …/proposal
 * /proposal/stopping, /proposal/removal                                                   …/proposal
 * ../tracks                                     names.*, colour, attempt                  ../tracks
 * ../tracks/{track}                             names.*, colour, version                  ../tracks
 * ../tracks/{track}/removal                                                               ../tracks
 * </pre>
 *
 * A live part waits for the hint {@code timetable}: anything of the working draft. How
 * far the search for a timetable has come is no event; while it goes on, its part is
 * looked at again every few seconds ({@code data-again}).
 */
@NullMarked
package org.multaqa.portal.pages.timetable;

import org.jspecify.annotations.NullMarked;
