package org.multaqa.registration.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

/**
 * An invitation as its personal link shows it.
 *
 * @param until until when (excluded) the link opens it
 * @param own what is kept of the invited person, with the one place that the invitation
 * is for; absent unless it is open
 */
public record InvitationView(MeetingId meeting, State state, Instant until, @Nullable OwnDataView own) {

	/** What a link opens. */
	public enum State {

		/** It waits for an answer. */
		OPEN,

		/** It was accepted or declined. */
		ANSWERED,

		/** The time to answer it by the link is over. */
		EXPIRED

	}

}
