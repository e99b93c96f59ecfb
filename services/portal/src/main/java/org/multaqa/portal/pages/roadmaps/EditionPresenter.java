package org.multaqa.portal.pages.roadmaps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Stale;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.portal.pages.roadmaps.EditionPage.Area;
import org.multaqa.portal.pages.roadmaps.EditionPage.Line;
import org.multaqa.portal.pages.roadmaps.EditionPage.Reservation;
import org.multaqa.portal.pages.roadmaps.EditionPage.Signature;
import org.multaqa.portal.pages.roadmaps.EditionPage.Source;
import org.multaqa.portal.pages.roadmaps.EditionPage.Step;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;
import org.multaqa.portal.projections.roadmap.Roadmap.Passing;

/**
 * An edition as it was signed. Of one in the first form, which does not tell its grounds,
 * they are shown as they were at its publication as far as that is known.
 */
record EditionPresenter(MeetingContext context, Roadmap roadmap, Edition edition) {

	EditionPage page() {
		var sources = this.edition.initiatives().stream().flatMap((line) -> line.sources().stream()).toList();
		this.context.snapshot().needRecommendations(sources);
		this.context.snapshot().needNames(passings().stream().map(Passing::by).toList());
		return new EditionPage(this.roadmap.id(), this.roadmap.year(), this.roadmap.title(), this.edition.number(),
				this.roadmap.editions().stream().map(Edition::number).toList(), this.context.person(this.edition.by()),
				this.edition.at(), this.edition.contentHash(), this.edition.editionHash(), signatures(), areas(),
				new LaterEvents(this).all());
	}

	private List<Signature> signatures() {
		return this.roadmap.gates()
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
		return this.roadmap.impactAreas()
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
				office(initiative.lead()), initiative.partners().stream().map(this::office).toList(),
				measure.map(Initiative.Measure::what).orElse(null),
				measure.map(Initiative.Measure::baseline).orElse(null),
				measure.map(Initiative.Measure::target).orElse(null),
				initiative.milestones().stream().map((step) -> new Step(step.title(), step.due())).toList(),
				initiative.sources().stream().flatMap(this::source).toList(), staleIn(initiative));
	}

	private static List<String> staleIn(Initiative initiative) {
		@Nullable List<Stale> stale = initiative.stale();
		return (stale != null) ? stale.stream().flatMap((text) -> text.languages().stream()).distinct().toList()
				: List.of();
	}

	private Stream<Source> source(RecommendationId id) {
		return cited(id).map((cited) -> new Source(id, title(cited),
				cited.citations().stream().map(RecommendationEvent.Citation::quote).toList(),
				cited.reservations()
					.stream()
					.map((reservation) -> new Reservation(office(reservation.office()), reservation.reason()))
					.toList()));
	}

	/** A recommendation as the edition tells it. */
	private Stream<CitedRecommendation> cited(RecommendationId id) {
		return (this.edition.grounds() != null)
				? this.edition.grounds().recommendations().stream().filter((cited) -> cited.recommendation().equals(id))
				: this.context.snapshot()
					.recommendation(id)
					.filter(this.context.visibility()::shows)
					.map(this::asItWas)
					.stream();
	}

	private CitedRecommendation asItWas(Recommendation source) {
		return new CitedRecommendation(source.id(), source.title(), List.of(),
				source.reservations()
					.stream()
					.filter((each) -> each.lifted() == null || each.lifted().isAfter(this.edition.at()))
					.map((each) -> new RecommendationEvent.Reservation(each.office(), each.reason()))
					.toList());
	}

	/** All reservations that the edition tells, by recommendation. */
	List<CitedRecommendation> cited() {
		return this.edition.initiatives()
			.stream()
			.flatMap((line) -> line.sources().stream())
			.distinct()
			.flatMap(this::cited)
			.toList();
	}

	LocalizedText title(CitedRecommendation cited) {
		@Nullable LocalizedText told = cited.title();
		return (told != null) ? told
				: this.context.snapshot()
					.recommendation(cited.recommendation())
					.map(Recommendation::title)
					.orElseGet(() -> LocalizedText.of("en", cited.recommendation().value()));
	}

	/** An office as it was called. */
	OfficeBadge office(OfficeId id) {
		var now = this.context.office(id);
		return called(id).map((names) -> new OfficeBadge(id, names, now.kind(), now.hue())).orElse(now);
	}

	/** What an office was called, where the edition tells it. */
	Optional<LocalizedText> called(OfficeId id) {
		return Optional.ofNullable(this.edition.grounds())
			.stream()
			.flatMap((grounds) -> grounds.offices().stream())
			.filter((named) -> named.office().equals(id))
			.map((named) -> named.names())
			.findFirst();
	}

}
