package org.multaqa.sessions.proposal.domain;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.sessions.api.FreeTime;
import org.multaqa.sessions.api.ProposalRequest;

/**
 * What organisers say of a timetable that is to be proposed.
 *
 * @param from from when sessions may be, on each day, in the time zone of the meeting
 * @param until until when they may be
 * @param free what is kept free between
 * @param step minutes from one moment at which sessions may begin to the next
 * @param keepPlaced whether what has a place keeps it
 * @param pinned sessions that keep their place where others may move
 * @param minutes how long sessions of a kind last that have no place yet
 * @param seconds how long the search may take
 */
public record ProposalTerms(LocalTime from, LocalTime until, List<FreeTime> free, int step, boolean keepPlaced,
		List<SessionId> pinned, Map<SessionKind, Integer> minutes, int seconds) {

	/** How long a search takes where nothing is said, in seconds. */
	public static final int USUAL_SECONDS = 30;

	/** Minutes between two starts where nothing is said. */
	public static final int USUAL_STEP = 15;

	private static final Set<Integer> STEPS = Set.of(5, USUAL_STEP);

	private static final int FEWEST_SECONDS = 5;

	private static final int MOST_SECONDS = 300;

	/** Longest session, in minutes: a day. */
	private static final int LONGEST = 24 * 60;

	/** Most times of a day that can be kept free. */
	private static final int MOST_FREE = 10;

	public ProposalTerms {
		free = List.copyOf(free);
		pinned = List.copyOf(pinned);
		minutes = Map.copyOf(minutes);
	}

	/**
	 * Checks what an organiser has entered.
	 * @throws RuleViolation {@code proposal.bad-hours}, {@code proposal.bad-step},
	 * {@code proposal.bad-length}, {@code proposal.bad-seconds}
	 */
	public ProposalTerms checked() {
		if (!this.from.isBefore(this.until) || this.free.size() > MOST_FREE
				|| this.free.stream().anyMatch((time) -> !time.from().isBefore(time.until()))) {
			throw RuleViolation.badInput("proposal.bad-hours");
		}
		if (!STEPS.contains(this.step)) {
			throw RuleViolation.badInput("proposal.bad-step", this.step);
		}
		this.minutes.values()
			.stream()
			.filter((length) -> length < 1 || length > LONGEST)
			.findFirst()
			.ifPresent((it) -> {
				throw RuleViolation.badInput("proposal.bad-length", it);
			});
		if (this.seconds < FEWEST_SECONDS || this.seconds > MOST_SECONDS) {
			throw RuleViolation.badInput("proposal.bad-seconds", FEWEST_SECONDS, MOST_SECONDS);
		}
		return this;
	}

	boolean keeps(SessionId session) {
		return this.keepPlaced || this.pinned.contains(session);
	}

	Duration lengthOf(SessionKind kind) {
		@Nullable Integer said = this.minutes.get(kind);
		return Duration.ofMinutes((said != null) ? said : ProposalRequest.usualMinutes(kind));
	}

	List<FreeTime> freeInOrder() {
		return this.free.stream()
			.filter((time) -> time.until().isAfter(this.from) && time.from().isBefore(this.until))
			.sorted(Comparator.comparing(FreeTime::from))
			.toList();
	}

}
