package org.multaqa.portal.rebuild;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * How far the last rebuild is, or how it ended.
 *
 * @param generation the number of the generation that is built
 * @param state how it is
 * @param by who asked for it
 * @param since when it began
 * @param until when it ended, or absent
 * @param topics how far each topic is read
 * @param unreadable records that could not be read or applied, the first of them: the
 * subject and why
 * @param kept subjects that the log lacks, or has in part only, the first of them: their
 * read models are those that were in use
 * @param reason why it failed, or absent
 */
public record Progress(int generation, State state, PersonId by, Instant since, @Nullable Instant until,
		List<TopicProgress> topics, List<String> unreadable, List<String> kept, @Nullable String reason) {

	/** How many subjects are named; the log of the portal names all. */
	private static final int NAMED = 100;

	public Progress {
		topics = List.copyOf(topics);
		unreadable = unreadable.stream().limit(NAMED).toList();
		kept = kept.stream().limit(NAMED).toList();
	}

	static Progress begin(int generation, PersonId by, Instant now) {
		return new Progress(generation, State.BUILDING, by, now, null, List.of(), List.of(), List.of(), null);
	}

	Progress read(List<TopicProgress> now, List<String> notRead) {
		return new Progress(this.generation, this.state, this.by, this.since, null, now, notRead, this.kept, null);
	}

	Progress keeping(List<String> subjects) {
		return new Progress(this.generation, this.state, this.by, this.since, null, this.topics, this.unreadable,
				subjects, null);
	}

	Progress end(State how, @Nullable Instant now, @Nullable String why) {
		return new Progress(this.generation, how, this.by, this.since, now, this.topics, this.unreadable, this.kept,
				why);
	}

	/** How a rebuild is. */
	public enum State {

		/** The log is being read. */
		BUILDING,

		/** The new generation is in use. */
		DONE,

		/** It ended early; the generation in use stays in use. */
		FAILED,

		/** Whoever built it is gone; the generation in use stays in use. */
		INTERRUPTED

	}

	/**
	 * How far a topic is read.
	 *
	 * @param read records read
	 * @param end records there are
	 */
	public record TopicProgress(String topic, long read, long end) {

		TopicProgress and(TopicProgress other) {
			return new TopicProgress(this.topic, this.read + other.read, this.end + other.end);
		}

	}

}
