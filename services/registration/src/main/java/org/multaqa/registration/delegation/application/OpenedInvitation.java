package org.multaqa.registration.delegation.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.registration.api.InvitationView;

/**
 * What a personal link shows.
 *
 * @param until until when (excluded) it opens the invitation
 * @param own what is kept of the person, with the one place that the invitation is for;
 * absent unless it is open
 */
public record OpenedInvitation(MeetingId meeting, InvitationView.State state, Instant until, @Nullable OwnData own) {

}
