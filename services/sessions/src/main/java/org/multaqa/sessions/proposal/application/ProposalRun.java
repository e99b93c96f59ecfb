package org.multaqa.sessions.proposal.application;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.Proposal;

/**
 * One search of this process: tells the stored proposal again and again that it is still
 * there and what it has found, and learns from it that it was stopped, wherever that was
 * asked.
 */
final class ProposalRun implements Runnable {

	private final Aggregates<Proposal> proposals;

	private final Proposal of;

	private final TimetableSearch.Run search;

	/** Who asked for it, in whose name it is stored. */
	private final RequestContext asker;

	private final Clock clock;

	/** What was found since it was stored last. */
	private final AtomicReference<@Nullable Arrangement> found = new AtomicReference<>();

	private volatile boolean searching;

	private volatile boolean interrupted;

	ProposalRun(Aggregates<Proposal> proposals, Proposal of, TimetableSearch.Run search, RequestContext asker,
			Clock clock) {
		this.proposals = proposals;
		this.of = of;
		this.search = search;
		this.asker = asker;
		this.clock = clock;
	}

	/** Searches, when it is its turn. */
	@Override
	public void run() {
		this.searching = true;
		beat();
		if (isWanted()) {
			this.search.search(this.found::set);
		}
		store((proposal) -> proposal.end(this.of.number(), this.interrupted, this.found.getAndSet(null),
				this.clock.instant()));
	}

	/** Says that it is still there, and what it has found; stops if nobody wants it. */
	void beat() {
		store((proposal) -> proposal.hear(this.of.number(), this.searching, this.found.getAndSet(null),
				this.clock.instant()));
		if (!isWanted()) {
			this.search.stop();
		}
	}

	/** The process goes down. */
	void interrupt() {
		this.interrupted = true;
		this.search.stop();
	}

	private boolean isWanted() {
		return !this.interrupted && this.proposals.find(id().value())
			.filter((proposal) -> proposal.state().isUnderWay(this.of.number()))
			.isPresent();
	}

	private void store(Function<Proposal, Decision<Proposal>> change) {
		this.proposals.change(id().value(), "proposal.none", this.asker, change);
	}

	private MeetingId id() {
		return this.of.meeting();
	}

}
