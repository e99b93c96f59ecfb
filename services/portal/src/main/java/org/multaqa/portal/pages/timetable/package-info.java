/**
 * The timetable as organisers work on it: sessions are planned, given a room and a time,
 * and released for everybody; by which rules, and when rooms and people are there; and
 * schedule files of conferences coming in. What speaks against a place is said by the
 * service, whose rules they are.
 *
 * <pre>
 * address, below /m/{meeting}/setup/timetable   template          record
 * ?day=, ?room=                                 timetable         TimetablePage
 * /sessions/new                                 plan              PlanPage
 * /sessions/{session}                           plan              PlanPage (?room=&amp;day=&amp;starts=&amp;ends= asks of a place)
 * /rules                                        rules             RulesPage
 * /rooms/{room}, /people/{person}               availability      AvailabilityPage
 * /import                                       import            SchedulePage
 * /import/{file}?shift=                         import            SchedulePage with its preview
 * /proposal                                     proposal          ProposalPage
 * ../tracks                                     tracks            TracksPage
 * ../tracks/{track}                             track             TrackPage
 *
 * form, below /m/{meeting}/setup/timetable      fields                                    -&gt;
 * /sessions                                     kind, title.*, summary.*, language[], office[], capacity,
 *                                               buildsOn[], line[], person.{line}, part.{line},
 *                                               interpretation[], track, attempt          …/sessions/{session}
 * /sessions/{session}                           the same, version                         …/sessions/{session}
 * /guests, /sessions/{session}/guests           the same, guest, guestLanguage            the page again
 * /people, /sessions/{session}/people           the same, guest (words of a name)         the page again
 * /sessions/{session}/placement                 room, day, starts, ends, reason,
 *                                               reasonLanguage, version                   …?day=&amp;room=
 * /sessions/{session}/placement/swap            with, reason, reasonLanguage, version, attempt …/sessions/{session}
 * /sessions/{session}/placement/removal         version                                   …/sessions/{session}
 * /sessions/{session}/cancellation              version                                   …/sessions/{session}
 * /releases                                     name.*, attempt                           …
 * /rules                                        rule.{rule}, was.{rule}, minutes, was.minutes …/rules
 * /rooms/{room}                                 parallel, line[], day.{line}, starts.{line},
 *                                               ends.{line}, version                      …/rules
 * /people/{person}                              the same without parallel and version     …/rules
 * /import                                       schedule (a file)                         the preview
 * /import/{file}                                plan, shift, attempt                      …
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
