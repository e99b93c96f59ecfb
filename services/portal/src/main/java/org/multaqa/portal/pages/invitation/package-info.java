/**
 * One's own invitation: a place of its own, for everybody who is invited. What is to be
 * said of oneself comes in steps, each saved by itself; the answer is an act of its own.
 *
 * <pre>
 * address, below /m/{meeting}             template                 record
 * /invitation                             invitation/invitation    InvitationPage
 * /invitation/data.json                   all that registration keeps of the reader
 * /invitations/{delegation}/me            invitation/me            MePage
 * /invitations/{delegation}/needs         invitation/needs         NeedsPage
 * /invitations/{delegation}/questions     invitation/questions     AnswersPage
 * /invited?link=                          invitation/link          LinkPage
 * /invited/{opened}                       invitation/invited       InvitedPage
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
