package org.multaqa.notifications.projection.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * That everybody may comment on a roadmap.
 *
 * @param cause the id of the event that said so
 * @param at since when
 * @param by who opened it
 * @param until its end, or absent where somebody closes it
 * @param commented who has commented since
 */
public record Consultation(String cause, Instant at, PersonId by, @Nullable Instant until, List<PersonId> commented) {

	/**
	 * How long before its end those who have not commented are reminded: two days, in
	 * which an office can still talk about what it wants to say.
	 */
	static final Duration NOTICE = Duration.ofDays(2);

	/** A shorter consultation reminds nobody: all have just been asked. */
	static final Duration SHORTEST = Duration.ofDays(1);

	public Consultation {
		// absent in what was kept before people were reminded
		commented = (commented != null) ? List.copyOf(commented) : List.of();
	}

	/** The same consultation, with another end. */
	public Consultation until(Instant end) {
		return new Consultation(this.cause, this.at, this.by, end, this.commented);
	}

	/** The same consultation, in which somebody has commented. */
	public Consultation commentedBy(PersonId person) {
		return this.commented.contains(person) ? this : new Consultation(this.cause, this.at, this.by, this.until,
				Stream.concat(this.commented.stream(), Stream.of(person)).toList());
	}

	/** Whether somebody who takes part was asked, and has not commented. */
	public boolean waitsFor(PersonId person) {
		return !person.equals(this.by) && !this.commented.contains(person);
	}

	public boolean isOpenAt(Instant moment) {
		return this.until == null || moment.isBefore(this.until);
	}

	/**
	 * Since when it closes soon: two days before its end, and where that is less than
	 * half of it, from its half on.
	 * @return empty before that, and once it is closed
	 */
	public Optional<Instant> closesSoon(Instant now) {
		if (this.until == null) {
			return Optional.empty();
		}
		var whole = Duration.between(this.at, this.until);
		var half = whole.dividedBy(2);
		var since = this.until.minus((NOTICE.compareTo(half) < 0) ? NOTICE : half);
		return Optional.of(since)
			.filter((due) -> isOpenAt(now) && !now.isBefore(due) && whole.compareTo(SHORTEST) >= 0);
	}

}
