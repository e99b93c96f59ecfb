package org.multaqa.portal.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.generations.Building;
import org.multaqa.portal.generations.GenerationStore;
import org.multaqa.portal.generations.Generations;
import org.multaqa.portal.rebuild.Progress.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Builds the read models anew in the background, one generation at a time on all
 * instances together, and removes what nobody uses any more. What an earlier version of
 * the portal has built is built anew without being asked for, once after each start.
 */
@Service
public class Rebuild extends BackgroundLoop {

	private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

	private static final long SWEEP_SECONDS = 10;

	private final BlockingQueue<Task> asked = new LinkedBlockingQueue<>();

	private final Generations generations;

	private final GenerationStore store;

	private final GenerationBuilder builder;

	private final ProgressStore progress;

	private boolean begunByItself;

	Rebuild(Generations generations, GenerationStore store, GenerationBuilder builder, ProgressStore progress) {
		super("read-models", Duration.ofSeconds(5));
		this.generations = generations;
		this.store = store;
		this.builder = builder;
		this.progress = progress;
	}

	/** The generation in use. */
	public int inUse() {
		return this.generations.inUse();
	}

	/**
	 * How the last rebuild is, here or elsewhere.
	 * @return empty if there was none
	 */
	public Optional<Progress> progress() {
		return this.progress.last();
	}

	/**
	 * Begins a rebuild, unless one is under way.
	 * @return whether it did
	 */
	boolean begin(PersonId by) {
		var begins = this.generations.begin();
		begins.ifPresent((building) -> {
			var begun = Progress.begin(building.generation(), by, Instant.now());
			this.progress.begin(begun);
			this.asked.add(new Task(building, begun));
		});
		return begins.isPresent();
	}

	@Override
	protected void round() throws InterruptedException {
		try {
			if (!this.begunByItself && !this.generations.isComplete()) {
				this.begunByItself = begin(Actor.service("portal").person());
			}
			@Nullable Task task = this.asked.poll(SWEEP_SECONDS, TimeUnit.SECONDS);
			if (task != null) {
				build(task.building(), task.begun());
			}
			this.store.sweep();
		}
		catch (DataAccessException ex) {
			LOG.warn("The store does not answer; looking again later: {}", ex.getMessage());
		}
	}

	private void build(Building building, Progress begun) {
		LOG.info("Building generation {} of the read models", building.generation());
		try {
			var built = this.builder.build(building, begun);
			this.progress.tell(built.end(State.DONE, Instant.now(), null));
			LOG.info("Generation {} of the read models is in use", building.generation());
			if (!built.kept().isEmpty()) {
				LOG.error("The log lacks events of these subjects, which stay as they were: {}", built.kept());
			}
		}
		catch (RuntimeException ex) {
			LOG.error("Generation {} of the read models is not taken into use", building.generation(), ex);
			Thread.interrupted(); // we stop; but what was begun is to be cleared away
			this.generations.giveUp(building);
			this.progress.tell(begun.end(State.FAILED, Instant.now(), ex.getMessage()));
		}
	}

	/**
	 * A rebuild that somebody asked for.
	 *
	 * @param begun its progress, none so far
	 */
	private record Task(Building building, Progress begun) {

	}

}
