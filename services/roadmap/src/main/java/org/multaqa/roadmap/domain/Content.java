package org.multaqa.roadmap.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.NamedOffice;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;

/**
 * What stands in a roadmap at a moment.
 *
 * @param initiatives its lines, in the order of their ids
 * @param hash what approvals are bound to
 */
public record Content(List<Initiative> initiatives, String hash) {

	/**
	 * How many initiatives a roadmap takes: a year has no room for more than ten of each
	 * of ten offices, and who approves them reads every one.
	 */
	public static final int MOST_INITIATIVES = 100;

	/**
	 * The longest content: a page for each of {@value #MOST_INITIATIVES} initiatives, so
	 * that an approver can read it in a day. Counted in UTF-16 units of all texts in all
	 * languages and of the names in it; when it is presented, of its grounds and names as
	 * well. So an edition always fits into one event of 900,000 bytes: a unit takes at
	 * most three bytes in UTF-8, hence 600,000, and what JSON puts around the words of an
	 * initiative takes less than 2,000, hence 200,000.
	 */
	public static final int LONGEST = 200_000;

	public Content {
		initiatives = List.copyOf(initiatives);
	}

	static Content empty(ContentHasher hasher) {
		return of(Stream.empty(), hasher);
	}

	public Optional<Initiative> find(InitiativeId id) {
		return this.initiatives.stream().filter((initiative) -> initiative.id().equals(id)).findFirst();
	}

	/**
	 * One of the initiatives.
	 * @throws RuleViolation {@code initiative.unknown}
	 */
	public Initiative get(InitiativeId id) {
		return find(id).orElseThrow(() -> RuleViolation.unknown("initiative.unknown", id.value()));
	}

	/**
	 * The content with an initiative, in place of the one of the same name.
	 * @throws RuleViolation {@code initiative.too-many}, {@code roadmap.too-long}
	 */
	Content with(Initiative initiative, ContentHasher hasher) {
		var next = of(Stream.concat(without(initiative.id()), Stream.of(initiative)), hasher);
		if (next.initiatives.size() > MOST_INITIATIVES) {
			throw new RuleViolation("initiative.too-many", MOST_INITIATIVES);
		}
		if (next.initiatives.stream().mapToInt(Texts::length).sum() > LONGEST) {
			throw new RuleViolation("roadmap.too-long", LONGEST);
		}
		return next;
	}

	/**
	 * Insists that this, what it rests on and what the roadmap is called fit into one
	 * edition.
	 * @throws RuleViolation {@code roadmap.too-long}
	 */
	void needsRoomFor(Grounds grounds, PlanTexts plan) {
		if (this.initiatives.stream().mapToInt(Texts::length).sum() + Texts.length(grounds)
				+ Texts.length(plan) > LONGEST) {
			throw new RuleViolation("roadmap.too-long", LONGEST);
		}
	}

	/**
	 * Insists that every office in it is called by a name in what it rests on. The name
	 * of an office may be one that registration told before this service kept names; it
	 * is told again when it is put right.
	 * @throws RuleViolation {@code roadmap.office-unnamed} naming their ids
	 */
	void needsNamesIn(Grounds grounds) {
		var named = grounds.offices().stream().map(NamedOffice::office).toList();
		var working = this.initiatives.stream()
			.flatMap((line) -> Stream.concat(Stream.of(line.lead()), line.partners().stream()));
		var reserving = grounds.recommendations()
			.stream()
			.flatMap((cited) -> cited.reservations().stream())
			.map(Reservation::office);
		var unnamed = Stream.concat(working, reserving)
			.filter((office) -> !named.contains(office))
			.map(OfficeId::value)
			.distinct()
			.sorted()
			.toList();
		if (!unnamed.isEmpty()) {
			throw new RuleViolation("roadmap.office-unnamed", unnamed);
		}
	}

	Content without(InitiativeId id, ContentHasher hasher) {
		return of(without(id), hasher);
	}

	private Stream<Initiative> without(InitiativeId id) {
		return this.initiatives.stream().filter((initiative) -> !initiative.id().equals(id));
	}

	private static Content of(Stream<Initiative> initiatives, ContentHasher hasher) {
		var sorted = initiatives.sorted(Comparator.comparing((initiative) -> initiative.id().value())).toList();
		return new Content(sorted, hasher.hash(sorted));
	}

}
