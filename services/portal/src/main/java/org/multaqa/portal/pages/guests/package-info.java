/**
 * The guests of a programme: people in its sessions who have no account. For its
 * organisers.
 *
 * <pre>
 * address, below /m/{meeting}/setup/guests      template   record
 * ?find=, ?page=                                guests     GuestsPage
 * /{person}?find=, ?into=                       guest      GuestPage
 *
 * form, below /m/{meeting}/setup/guests         fields              -&gt;
 * (itself)                                      name.*, attempt     …
 * /{person}                                     name.*              …/{person}
 * /{person}/removal, /{person}/erasure                              …
 * /{person}/merge                               into                …/{person}
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.guests;

import org.jspecify.annotations.NullMarked;
