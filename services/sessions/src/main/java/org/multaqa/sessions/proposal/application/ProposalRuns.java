package org.multaqa.sessions.proposal.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.sessions.proposal.domain.Proposal;
import org.multaqa.sessions.proposal.domain.TimetableTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The searches of this process: as many at once as it bears, the others in the order in
 * which they were asked for. A search takes a whole core, so it has a thread of its own,
 * which is there only while it is needed.
 */
public class ProposalRuns implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ProposalRuns.class);

	/** How often a run is heard of. */
	private static final Duration BEAT = Duration.ofSeconds(2);

	/** How long the process waits for runs when it goes down. */
	private static final Duration FAREWELL = Duration.ofSeconds(3);

	private final Aggregates<Proposal> proposals;

	private final TimetableSearch search;

	private final Clock clock;

	private final ExecutorService searching;

	private final ScheduledExecutorService beating;

	private final Set<ProposalRun> running = ConcurrentHashMap.newKeySet();

	/**
	 * Makes it ready; no thread is started.
	 * @param atOnce how many searches may go on at once
	 * @param clock the real time, whatever time it is in the meeting
	 */
	public ProposalRuns(Aggregates<Proposal> proposals, TimetableSearch search, int atOnce, Clock clock) {
		this.proposals = proposals;
		this.search = search;
		this.clock = clock;
		this.searching = Executors.newFixedThreadPool(atOnce, daemons("timetable"));
		this.beating = Executors.newScheduledThreadPool(1, daemons("timetable-beat"));
	}

	private static ThreadFactory daemons(String name) {
		return Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).factory();
	}

	/**
	 * Searches when it is its turn.
	 * @param proposal that was just asked for
	 * @param task what is sought
	 * @param context who asked for it
	 */
	void begin(Proposal proposal, TimetableTask task, RequestContext context) {
		var limit = Duration.ofSeconds((proposal.search() != null) ? proposal.search().terms().seconds() : 0);
		var run = new ProposalRun(this.proposals, proposal, this.search.prepare(task, limit),
				RequestContext.by(context.actor()), this.clock);
		this.running.add(run);
		var beats = this.beating.scheduleWithFixedDelay(() -> safely(run::beat), BEAT.toMillis(), BEAT.toMillis(),
				TimeUnit.MILLISECONDS);
		this.searching.execute(() -> {
			safely(run);
			beats.cancel(false);
			this.running.remove(run);
		});
	}

	/** A run that fails is not heard of any more, and so is told as interrupted. */
	private static void safely(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			LOG.warn("The search for a timetable failed", ex);
		}
	}

	@Override
	public void close() {
		this.running.forEach(ProposalRun::interrupt);
		this.searching.shutdown();
		try {
			this.searching.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.beating.shutdownNow();
	}

}
