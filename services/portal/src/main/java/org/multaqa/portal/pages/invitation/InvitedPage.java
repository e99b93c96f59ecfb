package org.multaqa.portal.pages.invitation;

import java.time.Instant;

/**
 * An invitation that is open by its personal link.
 *
 * @param until until when
 */
public record InvitedPage(InvitationPage.Invitation invitation, Instant until) {

}
