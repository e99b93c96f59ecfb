package org.multaqa.registration.delegation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.access.RuleViolation;

/**
 * When the head of a delegation invited people, within an hour before the last of them.
 *
 * @param moments the earliest first
 */
public record RecentInvitations(List<Instant> moments) {

	/** So many may be sent within an hour however few seats there are. */
	static final int AT_LEAST = 20;

	private static final Duration SPAN = Duration.ofHours(1);

	public RecentInvitations {
		moments = List.copyOf(moments);
	}

	static RecentInvitations none() {
		return new RecentInvitations(List.of());
	}

	RecentInvitations and(Instant now) {
		return new RecentInvitations(Stream.concat(within(now), Stream.of(now)).toList());
	}

	/**
	 * Insists on room for one more: within an hour as many as there are seats, but at
	 * least {@value #AT_LEAST}.
	 * @throws RuleViolation {@code delegation.too-many-invitations}
	 */
	void needsRoom(int seats, Instant now) {
		int most = Math.max(AT_LEAST, seats);
		var lately = within(now).toList();
		if (lately.size() >= most) {
			var wait = Duration.between(now, lately.get(lately.size() - most).plus(SPAN));
			throw RuleViolation.tooOften(wait, "delegation.too-many-invitations", most, wait.toMinutes() + 1);
		}
	}

	private Stream<Instant> within(Instant now) {
		return this.moments.stream().filter((moment) -> moment.isAfter(now.minus(SPAN)));
	}

}
