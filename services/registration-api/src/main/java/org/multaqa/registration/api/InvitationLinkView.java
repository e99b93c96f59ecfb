package org.multaqa.registration.api;

import java.time.Instant;

/**
 * The personal link to an invitation. Not even printed.
 *
 * @param link a part of an address, for instance {@code doha-2025-mena_p-k3v9x0q2m1zz_…}
 * @param until until when (excluded) it opens the invitation
 */
public record InvitationLinkView(String link, Instant until) {

	@Override
	public String toString() {
		return "InvitationLinkView[private]";
	}

}
