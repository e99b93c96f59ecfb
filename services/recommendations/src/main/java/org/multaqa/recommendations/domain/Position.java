package org.multaqa.recommendations.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.text.Written;

/**
 * Where an office stands; its latest position counts.
 *
 * @param stance where it stands
 * @param reason why; always there for a reservation or a block
 * @param by who stated it for the office
 */
public record Position(OfficeId office, Stance stance, @Nullable LocalizedText reason, PersonId by, Instant at) {

	/** Longest reason, in UTF-16 units. */
	public static final int LONGEST_REASON = 2_000;

	/**
	 * A position that somebody states now; restoring one goes by the constructor.
	 * @throws RuleViolation {@code recommendation.reason-needed}, {@code text.too-long}
	 */
	static Position stated(OfficeId office, Stance stance, @Nullable LocalizedText reason, PersonId by, Instant at) {
		if (reason == null && (stance == Stance.RESERVE || stance == Stance.BLOCK)) {
			throw new RuleViolation("recommendation.reason-needed");
		}
		if (reason != null) {
			Written.atMost(LONGEST_REASON, reason);
		}
		return new Position(office, stance, reason, by, at);
	}

	/** Whether stance and reason are the same, of the same office. */
	boolean saysTheSameAs(Position other) {
		return this.office.equals(other.office) && this.stance == other.stance
				&& Objects.equals(this.reason, other.reason);
	}

	/** What travels with an agreed text. */
	Optional<Reservation> reservation() {
		return (this.stance == Stance.RESERVE && this.reason != null)
				? Optional.of(new Reservation(this.office, this.reason)) : Optional.empty();
	}

}
