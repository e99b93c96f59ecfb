package org.multaqa.portal.pages.roadmaps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;

/**
 * On what an edition rests: its recommendations and the names of its offices, as they
 * were when it was signed.
 */
record EditionGrounds(MeetingContext context, Edition edition) {

	/** A recommendation as the edition tells it. */
	Stream<CitedRecommendation> cited(RecommendationId id) {
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
