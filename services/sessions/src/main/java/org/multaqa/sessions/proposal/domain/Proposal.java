package org.multaqa.sessions.proposal.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ProposalFacts;
import org.multaqa.sessions.api.ProposalStage;

/**
 * The timetable that is proposed for a meeting. Organisers ask for it; it waits its turn,
 * is searched for, and ends by itself, by them, or with the platform. What was found is
 * taken, in whole or in part, until it is dropped or another is asked for. It is nobody
 * else's business: nothing of it is told in events.
 *
 * @param number of the latest search, 0 before the first
 * @param search the latest search, or absent before the first and after its result was
 * dropped
 */
public record Proposal(MeetingId meeting, int number, @Nullable Search search) {

	/** Before anything was asked for. */
	public static Proposal none(MeetingId meeting) {
		return new Proposal(meeting, 0, null);
	}

	/**
	 * A timetable is asked for.
	 * @param terms what organisers say of it
	 * @param task what is sought
	 * @param before where all sessions are now
	 * @throws RuleViolation {@code proposal.under-way}, {@code proposal.no-room},
	 * {@code proposal.no-time}, {@code proposal.nothing-to-place}
	 */
	public Decision<Proposal> ask(ProposalTerms terms, TimetableTask task, List<Placement> before, Instant now) {
		facts(now).search().orThrow();
		if (task.rooms().stream().allMatch((room) -> room.retired() != null)) {
			throw new RuleViolation("proposal.no-room");
		}
		if (task.open().isEmpty()) {
			throw RuleViolation.badInput("proposal.bad-hours");
		}
		if (task.toPlace() == 0) {
			throw new RuleViolation("proposal.nothing-to-place");
		}
		return quietly(new Proposal(this.meeting, this.number + 1, Search.asked(terms, task, before, now)));
	}

	/**
	 * The search goes on, or still waits. One that was stopped or dropped does not.
	 * @param of which search says so
	 * @param searching whether it has its turn
	 * @param found what was found since it was heard of last, or absent
	 */
	public Decision<Proposal> hear(int of, boolean searching, @Nullable Arrangement found, Instant now) {
		return whileUnderWay(of,
				(search) -> (searching || found != null) ? search.heard(now, found) : search.stillWaiting(now));
	}

	/**
	 * The search is over.
	 * @param of which search says so
	 * @param interrupted whether it could have gone on
	 * @param found what was found since it was heard of last, or absent
	 */
	public Decision<Proposal> end(int of, boolean interrupted, @Nullable Arrangement found, Instant now) {
		return whileUnderWay(of, (search) -> search.heard(now, found)
			.at(interrupted ? ProposalStage.INTERRUPTED : ProposalStage.FINISHED));
	}

	/**
	 * An organiser ends the search.
	 * @throws RuleViolation {@code proposal.none}
	 */
	public Decision<Proposal> stop(Instant now) {
		return Decision.when(facts(now).stopping(), this, () -> changed((search) -> search.at(ProposalStage.STOPPED)));
	}

	/**
	 * What was found is thrown away.
	 * @throws RuleViolation {@code proposal.under-way}
	 */
	public Decision<Proposal> drop(Instant now) {
		return Decision.when(facts(now).dropping(), this, () -> quietly(new Proposal(this.meeting, this.number, null)));
	}

	/** Whether a search has not ended yet, and nobody has ended it. */
	public boolean isUnderWay(int of) {
		return this.number == of && this.search != null && this.search.stage().isUnderWay();
	}

	/** What the rules must know of it. */
	public ProposalFacts facts(Instant now) {
		return new ProposalFacts((this.search != null) ? this.search.stageAt(now) : ProposalStage.NONE);
	}

	private Decision<Proposal> whileUnderWay(int of, Function<Search, Search> change) {
		return isUnderWay(of) ? changed(change) : Decision.unchanged(this);
	}

	private Decision<Proposal> changed(Function<Search, Search> change) {
		return (this.search != null) ? quietly(new Proposal(this.meeting, this.number, change.apply(this.search)))
				: Decision.unchanged(this);
	}

	private static Decision<Proposal> quietly(Proposal next) {
		return new Decision<>(next, List.of());
	}

}
