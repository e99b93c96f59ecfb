package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;

/**
 * A recommendation and what became of it. A roadmap may speak of it before we have heard
 * of it.
 *
 * @param written what it says, or absent as long as we have not heard of it
 * @param submitted when it went to all offices, or absent
 * @param discussion since when the offices state their positions, or absent
 * @param decided what the offices decided, or absent
 * @param withdrawn whether its office took it back
 * @param initiatives the initiatives that carry it out
 * @param editions the editions in which it stands
 */
public record RecommendationReplica(RecommendationId recommendation, @Nullable Written written,
		@Nullable Step submitted, @Nullable Discussion discussion, @Nullable Decided decided, boolean withdrawn,
		List<InitiativeRef> initiatives, List<EditionRef> editions) {

	public RecommendationReplica {
		initiatives = List.copyOf(initiatives);
		editions = List.copyOf(editions);
	}

	public static RecommendationReplica empty(RecommendationId recommendation) {
		return new RecommendationReplica(recommendation, null, null, null, null, false, List.of(), List.of());
	}

	public RecommendationReplica written(Written next) {
		return new RecommendationReplica(this.recommendation, next, this.submitted, this.discussion, this.decided,
				this.withdrawn, this.initiatives, this.editions);
	}

	public RecommendationReplica submitted(Step step) {
		return new RecommendationReplica(this.recommendation, this.written, step, this.discussion, this.decided,
				this.withdrawn, this.initiatives, this.editions);
	}

	/** The offices state their positions from now on. */
	public RecommendationReplica discussed(MeetingId meeting, Instant at) {
		return with(new Discussion(meeting, at, List.of()));
	}

	/** An office has said where it stands. */
	public RecommendationReplica stated(OfficeId office) {
		return (this.discussion != null) ? with(this.discussion.stated(office)) : this;
	}

	private RecommendationReplica with(Discussion next) {
		return new RecommendationReplica(this.recommendation, this.written, this.submitted, next, this.decided,
				this.withdrawn, this.initiatives, this.editions);
	}

	/** The meeting whose offices state their positions on it. */
	public Optional<MeetingId> discussedIn() {
		return (this.decided == null && !this.withdrawn) ? Optional.ofNullable(this.discussion).map(Discussion::meeting)
				: Optional.empty();
	}

	/**
	 * Whether an office has yet to say where it stands.
	 * @param office one of those that decide
	 */
	public boolean waitsFor(OfficeId office) {
		return discussedIn().isPresent() && this.discussion != null && !this.discussion.stated().contains(office);
	}

	public RecommendationReplica decided(Decided decision) {
		return new RecommendationReplica(this.recommendation, this.written, this.submitted, this.discussion, decision,
				this.withdrawn, this.initiatives, this.editions);
	}

	public RecommendationReplica takenBack() {
		return new RecommendationReplica(this.recommendation, this.written, this.submitted, this.discussion,
				this.decided, true, this.initiatives, this.editions);
	}

	public RecommendationReplica carriedOutBy(InitiativeRef initiative) {
		if (this.initiatives.stream().anyMatch(initiative::isSame)) {
			return this;
		}
		var all = new ArrayList<>(this.initiatives);
		all.add(initiative);
		return new RecommendationReplica(this.recommendation, this.written, this.submitted, this.discussion,
				this.decided, this.withdrawn, all, this.editions);
	}

	public RecommendationReplica publishedIn(EditionRef edition) {
		var all = new ArrayList<>(this.editions);
		all.add(edition);
		return new RecommendationReplica(this.recommendation, this.written, this.submitted, this.discussion,
				this.decided, this.withdrawn, this.initiatives, all);
	}

	/**
	 * What it says.
	 *
	 * @param cites the outputs that it grew from
	 */
	public record Written(MeetingId meeting, LocalizedText title, List<PersonId> authors, List<OutputId> cites) {

		public Written {
			authors = List.copyOf(authors);
			cites = List.copyOf(cites);
		}

		public Written reworded(LocalizedText newTitle, PersonId by, List<OutputId> newCites) {
			var all = new ArrayList<>(this.authors);
			if (!all.contains(by)) {
				all.add(by);
			}
			return new Written(this.meeting, newTitle, all, newCites);
		}

	}

	/** Something that somebody did. */
	public record Step(PersonId by, Instant at) {

	}

	/**
	 * That the offices state their positions.
	 *
	 * @param stated those that have
	 */
	public record Discussion(MeetingId meeting, Instant at, List<OfficeId> stated) {

		public Discussion {
			stated = List.copyOf(stated);
		}

		Discussion stated(OfficeId office) {
			return this.stated.contains(office) ? this : new Discussion(this.meeting, this.at,
					Stream.concat(this.stated.stream(), Stream.of(office)).toList());
		}

	}

	/**
	 * What the offices decided.
	 *
	 * @param agreed whether they agree
	 */
	public record Decided(boolean agreed, Instant at) {

	}

	/**
	 * An initiative that carries it out.
	 *
	 * @param by who drafted it
	 */
	public record InitiativeRef(RoadmapId roadmap, InitiativeId initiative, PersonId by, Instant at) {

		boolean isSame(InitiativeRef other) {
			return this.roadmap.equals(other.roadmap) && this.initiative.equals(other.initiative);
		}

	}

	/**
	 * An edition in which it stands.
	 *
	 * @param at when it was published
	 */
	public record EditionRef(RoadmapId roadmap, String number, Instant at) {

	}

}
