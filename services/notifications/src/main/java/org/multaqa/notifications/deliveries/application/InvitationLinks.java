package org.multaqa.notifications.deliveries.application;

import java.time.Instant;
import java.util.Optional;

import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;

/**
 * Where personal links of invitations are asked for, each time anew: whoever has one is
 * taken for the invited person, so it is in no event and is never stored here.
 */
@FunctionalInterface
public interface InvitationLinks {

	/**
	 * Asks for the link to somebody's invitation.
	 * @return empty where no link would open it; it is answered by signing in then
	 * @throws LetterDelayed if nobody answers now
	 */
	Optional<Link> find(DelegationId delegation, PersonId person);

	/**
	 * A personal link. Not even printed.
	 *
	 * @param secret the last part of its address
	 * @param until until when (excluded) it opens the invitation
	 */
	record Link(String secret, Instant until) {

		@Override
		public String toString() {
			return "Link[private]";
		}

	}

}
