package org.multaqa.roadmap.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.Initiative;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.NamedOffice;
import org.multaqa.roadmap.domain.Presentation;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Source;

/**
 * What roadmaps rest on when they are presented, by the copies of what registration and
 * recommendations tell, and what becomes of a presentation when that changes.
 */
public final class PresentedGrounds {

	private final Roadmaps roadmaps;

	private final InitiativeBases bases;

	private final Replicas<OfficeReplica> offices;

	public PresentedGrounds(Roadmaps roadmaps, InitiativeBases bases, Replicas<OfficeReplica> offices) {
		this.roadmaps = roadmaps;
		this.bases = bases;
		this.offices = offices;
	}

	/** As they stand now. */
	Grounds of(Roadmap roadmap) {
		var initiatives = roadmap.content().initiatives();
		var cited = this.bases
			.sources(roadmap.meeting(), initiatives.stream().flatMap((line) -> line.sources().stream()).toList())
			.stream()
			.map(Source::cited)
			.sorted(Comparator.comparing((source) -> source.recommendation().value()))
			.toList();
		return new Grounds(cited, names(initiatives, cited));
	}

	private List<NamedOffice> names(List<Initiative> initiatives, List<CitedRecommendation> cited) {
		var working = initiatives.stream()
			.flatMap((line) -> Stream.concat(Stream.of(line.lead()), line.partners().stream()));
		var reserving = cited.stream()
			.flatMap((source) -> source.reservations().stream())
			.map((reservation) -> reservation.office());
		var ids = Stream.concat(working, reserving).map(OfficeId::value).distinct().sorted().toList();
		return this.offices.findAll(ids)
			.stream()
			.map((office) -> new NamedOffice(office.office(), office.names()))
			.toList();
	}

	/**
	 * A reservation is lifted: roadmaps that were presented with it are before the gates
	 * no more.
	 * @param context the event that tells it
	 */
	public void lift(RequestContext context, MeetingId meeting, RecommendationId recommendation, OfficeId office) {
		this.roadmaps.follow(context, meeting, (roadmap) -> roadmap.lift(recommendation, office));
	}

	/**
	 * Takes a presentation back whose grounds changed while it was made.
	 */
	void catchUp(RequestContext context, Roadmap presented) {
		if (lifted(presented).isPresent()) {
			this.roadmaps.follow(context, presented.meeting(),
					(roadmap) -> lifted(roadmap).map((lapse) -> roadmap.lift(lapse.recommendation(), lapse.office()))
						.orElseGet(() -> Decision.unchanged(roadmap)));
		}
	}

	private Optional<Lapse.ReservationLifted> lifted(Roadmap roadmap) {
		return Optional.ofNullable(roadmap.presentation())
			.map(Presentation::grounds)
			.stream()
			.flatMap((grounds) -> grounds.recommendations().stream())
			.flatMap((cited) -> lifted(roadmap.meeting(), cited))
			.findFirst();
	}

	private Stream<Lapse.ReservationLifted> lifted(MeetingId meeting, CitedRecommendation cited) {
		return this.bases.sources(meeting, List.of(cited.recommendation()))
			.stream()
			.flatMap((now) -> cited.reservations()
				.stream()
				.filter((reservation) -> !now.reservations().contains(reservation))
				.map((gone) -> new Lapse.ReservationLifted(cited.recommendation(), gone.office())));
	}

}
