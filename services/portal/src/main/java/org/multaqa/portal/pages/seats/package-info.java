/**
 * The seats of offices and what they offer each other, for heads of delegation and
 * organisers. Also until when people are nominated and answer, and what follows for
 * seats.
 *
 * <pre>
 * address, below /m/{meeting}   template   record
 * /seats                        seats      SeatOffersPage
 *
 * form, below /m/{meeting}                                        fields
 * /seats/offers                                                   from, to, role, seats, attempt   -&gt; /seats
 * /seats/offers/{delegation}/{offer}/acceptance, /decline, /withdrawal                             -&gt; /seats
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.seats;

import org.jspecify.annotations.NullMarked;
