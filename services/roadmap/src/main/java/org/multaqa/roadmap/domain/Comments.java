package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.RuleViolation;

/**
 * Which comments were made in the consultations of a roadmap. Each is a document of its
 * own, found by its hash.
 *
 * @param entries the earliest first
 */
public record Comments(List<Entry> entries) {

	/**
	 * How many comments a roadmap takes: ten of each of two hundred people, more than
	 * those who write it can weigh. For the document it means 250,000 bytes, and 400,000
	 * where all are answered.
	 */
	public static final int MOST = 2_000;

	static final Comments NONE = new Comments(List.of());

	public Comments {
		entries = List.copyOf(entries);
	}

	public Optional<Entry> find(String id) {
		return this.entries.stream().filter((entry) -> entry.id().equals(id)).findFirst();
	}

	/**
	 * One comment more.
	 * @throws RuleViolation {@code comment.too-many}
	 */
	Comments with(Entry next) {
		if (this.entries.size() >= MOST) {
			throw new RuleViolation("comment.too-many", MOST);
		}
		return new Comments(Stream.concat(this.entries.stream(), Stream.of(next)).toList());
	}

	/**
	 * The same comments, one of them answered.
	 * @param answer where the answer is found
	 */
	Comments answered(String id, String answer) {
		return new Comments(this.entries.stream()
			.map((entry) -> entry.id().equals(id) ? new Entry(id, entry.hash(), answer) : entry)
			.toList());
	}

	/**
	 * A comment that was made.
	 *
	 * @param hash where it is found
	 * @param answer where the answer to it is found; absent while there is none
	 */
	public record Entry(String id, String hash, @Nullable String answer) {

	}

}
