package org.multaqa.sessions.proposal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ProposalStage;

/**
 * One search for a timetable. While it is under way, whoever searches is heard of every
 * few seconds; a search that was not heard of for {@link #SILENCE} is interrupted. All
 * times are real ones: the clock of a meeting may stand or jump.
 *
 * @param asked when it was asked for
 * @param began when it began to search, or absent while it waits
 * @param heard when it was heard of last
 * @param toPlace for how many sessions a place is sought
 * @param before where all sessions were when it was asked for
 * @param best the best timetable so far, or absent
 */
public record Search(ProposalTerms terms, ProposalStage stage, Instant asked, @Nullable Instant began, Instant heard,
		int toPlace, List<Placement> before, @Nullable Arrangement best) {

	/** How long a search may be silent. */
	static final Duration SILENCE = Duration.ofSeconds(20);

	public Search {
		before = List.copyOf(before);
	}

	static Search asked(ProposalTerms terms, TimetableTask task, List<Placement> before, Instant now) {
		return new Search(terms, ProposalStage.WAITING, now, null, now, task.toPlace(), before, null);
	}

	/** How far it has come, as far as one can know. */
	public ProposalStage stageAt(Instant now) {
		boolean silent = Duration.between(this.heard, now).abs().compareTo(SILENCE) > 0;
		return (this.stage.isUnderWay() && silent) ? ProposalStage.INTERRUPTED : this.stage;
	}

	/** For how long it has searched. */
	public Duration lasted() {
		return (this.began != null) ? Duration.between(this.began, this.heard) : Duration.ZERO;
	}

	/** Where a session was when it was asked for. */
	Optional<Placement> before(SessionId session) {
		return this.before.stream().filter((place) -> place.session().equals(session)).findFirst();
	}

	Search heard(Instant now, @Nullable Arrangement found) {
		return new Search(this.terms, ProposalStage.RUNNING, this.asked, (this.began != null) ? this.began : now, now,
				this.toPlace, this.before, (found != null) ? found : this.best);
	}

	Search stillWaiting(Instant now) {
		return new Search(this.terms, this.stage, this.asked, this.began, now, this.toPlace, this.before, this.best);
	}

	Search at(ProposalStage ended) {
		return new Search(this.terms, ended, this.asked, this.began, this.heard, this.toPlace, this.before, this.best);
	}

}
