/**
 * One's own invitation: a place of its own, for everybody who is invited. What is to be
 * said of oneself comes in steps, each saved by itself; the answer is an act of its own.
 *
 * <pre>
 * address, below /m/{meeting}             template                 record
 * /invitation                             invitation               InvitationPage
 * /invitation/data.json                   all that registration keeps of the reader
 * /invitations/{delegation}/me            me                       MePage
 * /invitations/{delegation}/needs         needs                    NeedsPage
 * /invitations/{delegation}/questions     questions                AnswersPage
 * /invited?link=                          link                     LinkPage
 * /invited/{opened}                       invited                  InvitedPage
 * /invited/{opened}/me, /needs, /questions   as above
 *
 * form, below /m/{meeting}                -&gt;
 * /invitations/{delegation}/me            /invitations/{delegation}/needs
 * /invitations/{delegation}/needs         /invitations/{delegation}/questions, or /invitation
 * /invitations/{delegation}/questions     /invitation
 * /invitations/{delegation}/registration, /decline, /withdrawal
 *                                         /invitation
 * /invited                                /invited/{opened}
 * /invited/{opened}/…                     as above
 * /invited/{opened}/closing               the home page
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.invitation;

import org.jspecify.annotations.NullMarked;
