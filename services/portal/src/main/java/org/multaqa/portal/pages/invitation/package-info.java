/**
 * One's own invitation: a place of its own, for everybody who is invited.
 *
 * <pre>
 * address, below /m/{meeting}   template                 record
 * /invitation                   invitation/invitation    InvitationPage
 *
 * form, below /m/{meeting}                               -&gt; /invitation
 * /invitations/{delegation}/registration, /decline
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.invitation;

import org.jspecify.annotations.NullMarked;
