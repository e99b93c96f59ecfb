package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.Initiative;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.portal.pages.roadmaps.EditionPage.Later;

/** What has become of an edition since it was published. */
record LaterEvents(EditionPresenter edition) {

	/** All of it, the earliest first. */
	List<Later> all() {
		return Stream.of(lifted(), reached(), renamed())
			.flatMap((each) -> each)
			.sorted(Comparator.comparing(Later::on))
			.toList();
	}

	private Stream<Later> lifted() {
		return this.edition.grounds().cited().stream().flatMap(this::lifted);
	}

	private Stream<Later> lifted(CitedRecommendation cited) {
		return this.edition.context()
			.snapshot()
			.recommendation(cited.recommendation())
			.stream()
			.flatMap((now) -> now.reservations().stream())
			.filter((now) -> cited.reservations().stream().anyMatch((then) -> then.office().equals(now.office())))
			.flatMap((now) -> Stream.ofNullable(now.lifted())
				.filter((at) -> at.isAfter(this.edition.edition().at()))
				.map((at) -> new Later("lifted", day(at), this.edition.grounds().title(cited),
						this.edition.grounds().office(now.office()))));
	}

	private Stream<Later> reached() {
		return this.edition.edition().initiatives().stream().flatMap(this::reached);
	}

	private Stream<Later> reached(Initiative initiative) {
		return initiative.milestones()
			.stream()
			.flatMap((step) -> this.edition.roadmap()
				.reached(initiative.id(), step.id())
				.filter((reached) -> !reached.at().isBefore(this.edition.edition().at()))
				.map((reached) -> new Later("reached", reached.on(), step.title(), null))
				.stream());
	}

	private Stream<Later> renamed() {
		return Optional.ofNullable(this.edition.edition().grounds())
			.stream()
			.flatMap((grounds) -> grounds.offices().stream())
			.flatMap((then) -> this.edition.context()
				.snapshot()
				.office(then.office())
				.filter((now) -> now.last().at().isAfter(this.edition.edition().at()))
				.filter((now) -> !now.names().equals(then.names()))
				.map((now) -> new Later("renamed", day(now.last().at()), now.names(),
						this.edition.grounds().office(then.office())))
				.stream());
	}

	private LocalDate day(Instant at) {
		return this.edition.context().pageRequest().reader().dayOf(at);
	}

}
