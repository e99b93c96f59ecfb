package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.notifications.projection.domain.Naming.Part;

/**
 * A roadmap, as far as letters speak of it.
 *
 * @param lines the initiatives as they stand now
 * @param editions what was published
 * @param approval where it stands on the way to an edition, or absent if we have not
 * heard who approves
 * @param consultation that everybody may comment on it, or absent
 * @param namings which part offices have in its initiatives, or had
 */
public record RoadmapReplica(RoadmapId roadmap, MeetingId meeting, int year, LocalizedText title, List<Line> lines,
		List<Edition> editions, @Nullable Approval approval, @Nullable Consultation consultation,
		List<Naming> namings) {

	public RoadmapReplica {
		lines = List.copyOf(lines);
		editions = List.copyOf(editions);
		// absent in what was kept before offices were told of initiatives
		namings = (namings != null) ? List.copyOf(namings) : List.of();
	}

	/**
	 * A roadmap of which nothing is written yet.
	 * @param gates who approves
	 */
	public static RoadmapReplica opened(RoadmapId roadmap, MeetingId meeting, int year, LocalizedText title,
			List<Gate> gates) {
		return new RoadmapReplica(roadmap, meeting, year, title, List.of(), List.of(), Approval.of(gates), null,
				List.of());
	}

	/** The same roadmap, called otherwise, as are its gates. */
	public RoadmapReplica called(LocalizedText name, List<Gate> gates) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, name, this.lines, this.editions,
				(this.approval != null) ? this.approval.called(gates) : null, this.consultation, this.namings);
	}

	public RoadmapReplica with(Line line) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title,
				Stream.concat(without(line.initiative()), Stream.of(line)).toList(), this.editions, this.approval,
				this.consultation, this.namings);
	}

	public RoadmapReplica removed(InitiativeId initiative) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title, without(initiative).toList(),
				this.editions, this.approval, this.consultation, this.namings);
	}

	public RoadmapReplica published(Edition edition) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title, this.lines,
				Stream.concat(this.editions.stream(), Stream.of(edition)).toList(), this.approval, this.consultation,
				this.namings);
	}

	/** The same roadmap, further on or back on the way to an edition. */
	public RoadmapReplica approval(UnaryOperator<Approval> step) {
		return (this.approval == null) ? this : new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title,
				this.lines, this.editions, step.apply(this.approval), this.consultation, this.namings);
	}

	/** The same roadmap, on which everybody may comment, or nobody any more. */
	public RoadmapReplica consulting(@Nullable Consultation now) {
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title, this.lines, this.editions,
				this.approval, now, this.namings);
	}

	/**
	 * The same roadmap, in which an initiative gives offices the part that it gives them
	 * now; whose part stays, stays as it was said.
	 */
	public RoadmapReplica naming(Initiative initiative, String cause, Instant at, PersonId by) {
		return renaming(initiative.id(), initiative.title(),
				Stream.concat(Stream.of(initiative.lead()), initiative.partners().stream()).toList(),
				(office) -> Naming.part(initiative, office), cause, at, by);
	}

	/** The same roadmap, without an initiative in which offices had parts. */
	public RoadmapReplica namingNobody(InitiativeId initiative, String cause, Instant at, PersonId by) {
		return line(initiative)
			.map((line) -> renaming(initiative, line.title(), List.of(), (_) -> Part.NONE, cause, at, by))
			.orElse(this);
	}

	private RoadmapReplica renaming(InitiativeId initiative, LocalizedText called, List<OfficeId> offices,
			Function<OfficeId, Part> part, String cause, Instant at, PersonId by) {
		var before = this.namings.stream().filter((naming) -> naming.initiative().equals(initiative)).toList();
		var next = new ArrayList<>(this.namings);
		Stream.concat(before.stream().map(Naming::office), offices.stream()).distinct().forEach((office) -> {
			boolean same = before.stream()
				.anyMatch((naming) -> naming.office().equals(office) && naming.part() == part.apply(office));
			if (!same) {
				next.removeIf((naming) -> naming.initiative().equals(initiative) && naming.office().equals(office));
				next.add(new Naming(initiative, called, office, part.apply(office), cause, at, by));
			}
		});
		return new RoadmapReplica(this.roadmap, this.meeting, this.year, this.title, this.lines, this.editions,
				this.approval, this.consultation, next);
	}

	/**
	 * What was last said of an office in an initiative, where that was said by this
	 * event.
	 */
	public Optional<Naming> naming(InitiativeId initiative, OfficeId office, String cause) {
		return this.namings.stream()
			.filter((naming) -> naming.initiative().equals(initiative) && naming.office().equals(office)
					&& naming.cause().equals(cause))
			.findFirst();
	}

	/** Whether there is a consultation that closes by the clock, or did. */
	public boolean consultationEnds() {
		return this.consultation != null && this.consultation.until() != null;
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
