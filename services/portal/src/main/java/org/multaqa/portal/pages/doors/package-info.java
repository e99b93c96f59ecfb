/**
 * The doors of the meeting: who is expected, who has arrived, the badges by which people
 * are found, and what is printed for them.
 *
 * <pre>
 * address, below /m/{meeting}          template   record
 * /doors?words=                        doors      DoorsPage
 * /doors/needs                         needs      NeedsPage
 * /doors/needs/people?need=            needs-list NeedsListPage
 * /doors/{delegation}/{person}         badge      BadgePage
 * /badge                               badge      BadgePage of the reader
 *
 * file, below /m/{meeting}: /doors/people.json (page), /doors/badges.pdf (office),
 * /doors/needs/people.csv (need),
 * /doors/{delegation}/{person}/badge.svg, /invitation.pdf (language), /certificate.pdf (language)
 *
 * form, below /m/{meeting}/doors/{delegation}/{person}   fields           -&gt;
 * /check-in, /check-in-reversion                         words, attempt   /doors?words=
 * /badge/renewal                                                          the page of the badge
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.doors;

import org.jspecify.annotations.NullMarked;
