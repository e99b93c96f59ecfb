package org.multaqa.registration.delegation.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.Membership;

/**
 * What the personal links of invitations are, the same one each time a letter is written:
 * {@code <delegation>_<person>_<code>}. No link is kept. Its code follows from a secret,
 * the person's place in a delegation and how many links of the person have ended, so
 * whoever holds the store has none of them.
 */
public final class InvitationLinks {

	/** 160 bits. */
	private static final int LETTERS = 32;

	/** In no id. */
	private static final String BETWEEN = "_";

	private final KeyedCodes codes;

	/**
	 * Links under a secret; under another one all that were sent open nothing.
	 * @param secret any bytes, 32 at best
	 */
	public InvitationLinks(byte[] secret) {
		this.codes = new KeyedCodes(secret, "invitations", LETTERS);
	}

	/** The link of a member, as it is now. */
	public String of(DelegationId delegation, Member member) {
		@Nullable Integer ended = member.endedLinks();
		String place = delegation + BETWEEN + member.person();
		String code = this.codes.of(place + BETWEEN + ((ended != null) ? ended : 0));
		return place + BETWEEN + code.toLowerCase(Locale.ROOT);
	}

	/**
	 * Whose link it is.
	 * @param link whatever somebody sends
	 * @return empty where it is nobody's, or is one that has ended
	 */
	Optional<Versioned<Membership>> find(Aggregates<Delegation> delegations, String link) {
		String[] parts = link.split(BETWEEN, -1);
		if (parts.length != 3) {
			return Optional.empty();
		}
		return delegations.find(parts[0])
			.flatMap((stored) -> of(stored.state(), parts[1]).map((membership) -> stored.map((_) -> membership)))
			.filter((known) -> isSame(of(known.state().delegation().id(), known.state().member()), link));
	}

	private static Optional<Membership> of(Delegation delegation, String person) {
		return delegation.members()
			.stream()
			.filter((member) -> member.person().value().equals(person))
			.findFirst()
			.map((member) -> new Membership(delegation, member));
	}

	/** Takes as long wherever they differ. */
	private static boolean isSame(String link, String sent) {
		return MessageDigest.isEqual(link.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
	}

}
