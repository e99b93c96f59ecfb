package org.multaqa.portal.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.portal.generations.Building;
import org.multaqa.portal.generations.GenerationStore;
import org.multaqa.portal.generations.Generations;
import org.multaqa.portal.rebuild.Progress.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Builds the read models anew in the background, one generation at a time on all
 * instances together, and removes what nobody uses any more.
 */
@Service
public class Rebuild implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

	private static final long SWEEP_SECONDS = 10;

	private final BlockingQueue<Task> asked = new LinkedBlockingQueue<>();

	private final Generations generations;

	private final GenerationStore store;

	private final GenerationBuilder builder;

	private final ProgressStore progress;

	private volatile @Nullable Thread thread;

	Rebuild(Generations generations, GenerationStore store, GenerationBuilder builder, ProgressStore progress) {
		this.generations = generations;
		this.store = store;
		this.builder = builder;
		this.progress = progress;
	}

	/**
	 * The generation in use.
	 * @return its number
	 */
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

	/** Begins a rebuild, unless one is under way. */
	void begin(PersonId by) {
		this.generations.begin().ifPresent((building) -> {
			var begun = Progress.begin(building.generation(), by, Instant.now());
			this.progress.begin(begun);
			this.asked.add(new Task(building, begun));
		});
	}

	private void run() {
		while (isRunning()) {
			try {
				var task = this.asked.poll(SWEEP_SECONDS, TimeUnit.SECONDS);
				if (task != null) {
					build(task.building(), task.begun());
				}
				this.store.sweep();
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (DataAccessException ex) {
				LOG.warn("The store does not answer; looking again later: {}", ex.getMessage());
			}
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

	@Override
	public void start() {
		var runner = Thread.ofPlatform().name("read-models").daemon().unstarted(this::run);
		this.thread = runner;
		runner.start();
	}

	@Override
	public void stop() {
		var runner = this.thread;
		this.thread = null;
		if (runner != null) {
			runner.interrupt();
			try {
				runner.join(Duration.ofSeconds(5));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/**
	 * A rebuild that somebody asked for.
	 *
	 * @param building the generation
	 * @param begun its progress, none so far
	 */
	private record Task(Building building, Progress begun) {

	}

}
