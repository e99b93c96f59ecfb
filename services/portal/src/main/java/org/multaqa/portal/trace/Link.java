package org.multaqa.portal.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;

/**
 * One link of the chain from a session to a milestone, with the links that follow in one
 * direction.
 *
 * @param roadmap for an initiative: in which roadmap it stands, else absent
 * @param title what it is called; for an output its words as they stand
 * @param label for a session or an output its kind, for a recommendation or a milestone
 * its state, as a wire name; for an initiative absent
 * @param office whose, or absent
 * @param at when, or absent
 * @param due for a milestone: by which day, else absent
 * @param cited between an output and a recommendation: the words that were cited, with
 * the link that stands further from the subject; else absent
 * @param next the links that follow
 * @param more whether there are more than these
 */
public record Link(Kind kind, String id, @Nullable RoadmapId roadmap, LocalizedText title, @Nullable String label,
		@Nullable OfficeId office, @Nullable PersonId by, @Nullable Instant at, @Nullable LocalDate due,
		@Nullable Cited cited, List<Link> next, boolean more) {

	public Link {
		next = List.copyOf(next);
	}

	/** A link that nothing follows yet. */
	static Link alone(Kind kind, String id, LocalizedText title, @Nullable String label, @Nullable OfficeId office,
			@Nullable PersonId by, @Nullable Instant at, @Nullable LocalDate due) {
		return new Link(kind, id, null, title, label, office, by, at, due, null, List.of(), false);
	}

	Link in(RoadmapId place) {
		return new Link(this.kind, this.id, place, this.title, this.label, this.office, this.by, this.at, this.due,
				this.cited, this.next, this.more);
	}

	Link citing(Cited part) {
		return new Link(this.kind, this.id, this.roadmap, this.title, this.label, this.office, this.by, this.at,
				this.due, part, this.next, this.more);
	}

	Link then(List<Link> following) {
		return then(new Slice<>(following, null, null));
	}

	/** With the links that follow, and whether there are more on a next page. */
	Link then(Slice<Link> following) {
		return new Link(this.kind, this.id, this.roadmap, this.title, this.label, this.office, this.by, this.at,
				this.due, this.cited, following.items(), following.next() != null);
	}

	/** What a link of the chain is. */
	public enum Kind {

		/** Where it was said. */
		SESSION,

		/** What was said. */
		OUTPUT,

		/** What the offices made of it. */
		RECOMMENDATION,

		/** What the roadmap makes of that. */
		INITIATIVE,

		/** A dated step. */
		MILESTONE

	}

	/**
	 * Words of an output as they stood when they were cited.
	 *
	 * @param wording number of the wording cited
	 * @param changedSince whether the output has other words now
	 */
	public record Cited(String quote, int wording, boolean changedSince) {

	}

}
