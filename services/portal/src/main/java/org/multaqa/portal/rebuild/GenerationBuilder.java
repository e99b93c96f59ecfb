package org.multaqa.portal.rebuild;

import java.util.List;
import java.util.function.Supplier;

import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.portal.generations.Building;
import org.multaqa.portal.generations.GenerationStore;
import org.multaqa.portal.generations.GenerationStore.Lacking;
import org.multaqa.portal.generations.Generations;
import org.multaqa.portal.journal.EventLog;
import org.multaqa.portal.journal.Journal;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.stereotype.Component;

/**
 * Builds a new generation of the read models beside the one in use, and swaps. It reads
 * the log from its beginning until the end is near, takes over what the log lacks, lets
 * writers wait, reads to the end, and moves the pointer: whatever a writer wrote before
 * it waited was in the log by then, and whatever it writes afterwards goes into the new
 * generation.
 */
@Component
class GenerationBuilder {

	/** How often writers may lose patience. */
	private static final int MOST_HOLDS = 5;

	private final Generations generations;

	private final GenerationStore store;

	private final EventLog log;

	private final Journal journal;

	private final ParkedSubjects parked;

	private final ProgressStore progress;

	GenerationBuilder(Generations generations, GenerationStore store, EventLog log, Journal journal,
			ParkedSubjects parked, ProgressStore progress) {
		this.generations = generations;
		this.store = store;
		this.log = log;
		this.journal = journal;
		this.parked = parked;
		this.progress = progress;
	}

	/**
	 * Builds a generation and takes it into use.
	 * @param begun the progress before anything is read
	 * @return the progress when all is read
	 * @throws Generations.Overtaken if another builder took its place
	 * @throws IllegalStateException if the log grows faster than it is read
	 */
	Progress build(Building building, Progress begun) {
		var models = new ReadModels(ProjectionStores.generation(this.store, building.generation()));
		var applied = new LogApplier(models, this.journal, this.log, this.parked);
		try (var reading = this.log.fromTheBeginning()) {
			var follower = new LogFollower(this.log, reading, applied, (topics) -> {
				this.generations.beat(building);
				this.progress.tell(begun.read(topics, applied.unreadable()));
			});
			follower.catchUp();
			var kept = begun.keeping(keepWhatTheLogLacks(building, follower, applied));
			return swap(building, follower, () -> kept.read(follower.topics(), applied.unreadable()));
		}
	}

	/**
	 * Nothing is taken away but by a tombstone. What has come in since we looked is no
	 * longer lacking when the log is read further.
	 */
	private List<String> keepWhatTheLogLacks(Building building, LogFollower follower, LogApplier applied) {
		var lacking = this.store.lacking(building.generation());
		follower.catchUp();
		return lacking.stream()
			.filter((each) -> !applied.hasErased(each.subject()))
			.filter((each) -> this.store.keep(building.generation(), each))
			.map(Lacking::subject)
			.distinct()
			.toList();
	}

	private Progress swap(Building building, LogFollower follower, Supplier<Progress> now) {
		for (int hold = 1; hold <= MOST_HOLDS; hold++) {
			this.generations.hold(building, hold);
			follower.readToTheEnd();
			var all = now.get();
			this.progress.tell(all);
			if (this.generations.swap(building, hold)) {
				return all;
			}
			follower.catchUp();
		}
		throw new IllegalStateException("the log grows faster than it is read");
	}

}
