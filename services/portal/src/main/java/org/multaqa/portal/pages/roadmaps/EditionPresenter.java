package org.multaqa.portal.pages.roadmaps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.AuthenticTexts;
import org.multaqa.model.Initiative;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stale;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.pages.roadmaps.EditionPage.Area;
import org.multaqa.portal.pages.roadmaps.EditionPage.Line;
import org.multaqa.portal.pages.roadmaps.EditionPage.Reservation;
import org.multaqa.portal.pages.roadmaps.EditionPage.Signature;
import org.multaqa.portal.pages.roadmaps.EditionPage.Source;
import org.multaqa.portal.pages.roadmaps.EditionPage.Step;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;
import org.multaqa.portal.projections.roadmap.Roadmap.Passing;

/**
 * An edition as it was signed. Of one in the first form, which does not tell its grounds,
 * they are shown as they were at its publication as far as that is known.
 */
record EditionPresenter(MeetingContext context, Roadmap roadmap, Edition edition, EditionGrounds grounds) {

	EditionPresenter(MeetingContext context, Roadmap roadmap, Edition edition) {
		this(context, roadmap, edition, new EditionGrounds(context, edition));
	}

	EditionPage page() {
		var sources = this.edition.initiatives().stream().flatMap((line) -> line.sources().stream()).toList();
		this.context.snapshot().needRecommendations(sources);
		this.context.snapshot().needNames(passings().stream().map(Passing::by).toList());
		return new EditionPage(this.roadmap.id(), this.roadmap.year(), plan().title(), this.edition.number(),
				this.roadmap.editions().stream().map(Edition::number).toList(), this.context.person(this.edition.by()),
				this.edition.at(), this.edition.contentHash(), this.edition.editionHash(),
				this.edition.signed() != null, staleIn(plan()), signatures(), areas(), new LaterEvents(this).all());
	}

	private PlanTexts plan() {
		return this.edition.plan(this.roadmap);
	}

	private List<Signature> signatures() {
		return plan().gates()
			.stream()
			.flatMap((gate) -> passings().stream()
				.filter((passing) -> passing.gate().equals(gate.key()))
				.map((passing) -> new Signature(gate.names(), gate.role(), this.context.person(passing.by()),
						passing.at(), passing.isSigned())))
			.toList();
	}

	private List<Passing> passings() {
		@Nullable List<Passing> told = this.edition.approvals();
		return (told != null) ? told
				: this.roadmap.approval()
					.passings()
					.stream()
					.filter((passing) -> passing.contentHash().equals(this.edition.contentHash()))
					.filter((passing) -> !passing.at().isAfter(this.edition.at()))
					.toList();
	}

	private List<Area> areas() {
		return plan().impactAreas()
			.stream()
			.map((area) -> new Area(area.names(),
					this.edition.initiatives()
						.stream()
						.filter((initiative) -> initiative.impactArea().equals(area.key()))
						.map(this::line)
						.sorted((one, other) -> one.quarters().getFirst() - other.quarters().getFirst())
						.toList()))
			.toList();
	}

	private Line line(Initiative initiative) {
		var measure = Optional.ofNullable(initiative.measure());
		return new Line(initiative.id(), initiative.title(), initiative.outcome(),
				initiative.quarters()
					.stream()
					.map((quarter) -> Integer.valueOf(quarter.substring(6)))
					.sorted()
					.toList(),
				this.grounds.office(initiative.lead()),
				initiative.partners().stream().map(this.grounds::office).toList(),
				measure.map(Initiative.Measure::what).orElse(null),
				measure.map(Initiative.Measure::baseline).orElse(null),
				measure.map(Initiative.Measure::target).orElse(null),
				initiative.milestones().stream().map((step) -> new Step(step.title(), step.due())).toList(),
				initiative.sources().stream().flatMap(this::source).toList(), staleIn(initiative));
	}

	private static List<String> staleIn(AuthenticTexts texts) {
		@Nullable List<Stale> stale = texts.stale();
		return (stale != null) ? stale.stream().flatMap((text) -> text.languages().stream()).distinct().toList()
				: List.of();
	}

	private Stream<Source> source(RecommendationId id) {
		return this.grounds.cited(id)
			.map((cited) -> new Source(id, this.grounds.title(cited),
					cited.citations().stream().map(RecommendationEvent.Citation::quote).toList(),
					cited.reservations()
						.stream()
						.map((reservation) -> new Reservation(this.grounds.office(reservation.office()),
								reservation.reason()))
						.toList()));
	}

}
