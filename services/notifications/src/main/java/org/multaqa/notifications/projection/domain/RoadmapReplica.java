package org.multaqa.notifications.projection.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;

/**
 * A roadmap, as far as letters speak of it.
 *
 * @param lines the initiatives as they stand now
 * @param editions what was published
 * @param approval where it stands on the way to an edition, or absent if we have not
 * heard who approves
 */
public record RoadmapReplica(RoadmapId roadmap, MeetingId meeting, int year, LocalizedText title, List<Line> lines,
		List<Edition> editions, @Nullable Approval approval) {

	public RoadmapReplica {
		lines = List.copyOf(lines);
		editions = List.copyOf(editions);
	}

	public RoadmapReplica with(Line line) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title,
				Stream.concat(without(line.initiative()), Stream.of(line)).toList(), this.editions, this.approval);
	}

	public RoadmapReplica removed(InitiativeId initiative) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title, without(initiative).toList(),
				this.editions, this.approval);
	}

	public RoadmapReplica published(Edition edition) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title, this.lines,
				Stream.concat(this.editions.stream(), Stream.of(edition)).toList(), this.approval);
	}

	/** The same roadmap, further on or back on the way to an edition. */
	public RoadmapReplica approval(UnaryOperator<Approval> step) {
		return (this.approval == null) ? this : new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title,
				this.lines, this.editions, step.apply(this.approval));
	}

	/** Whose turn it is to approve. */
	public Optional<Approval.Turn> turn() {
		return Optional.ofNullable(this.approval).map(Approval::turn);
	}

	/** That it was sent back and not presented since. */
	public Optional<Approval.SentBack> sentBack() {
		return Optional.ofNullable(this.approval).map(Approval::sentBack);
	}

	public Optional<Line> line(InitiativeId initiative) {
		return this.lines.stream().filter((line) -> line.initiative().equals(initiative)).findFirst();
	}

	public Optional<Edition> edition(String number) {
		return this.editions.stream().filter((edition) -> edition.number().equals(number)).findFirst();
	}

	private Stream<Line> without(InitiativeId initiative) {
		return this.lines.stream().filter((line) -> !line.initiative().equals(initiative));
	}

	/**
	 * An initiative.
	 *
	 * @param sources the recommendations that it carries out
	 */
	public record Line(InitiativeId initiative, LocalizedText title, List<RecommendationId> sources) {

		public Line {
			sources = List.copyOf(sources);
		}

	}

	/**
	 * An edition.
	 *
	 * @param number for instance {@code 1.0}
	 */
	public record Edition(String number, List<Line> lines) {

		public Edition {
			lines = List.copyOf(lines);
		}

	}

}
