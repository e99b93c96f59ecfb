package org.multaqa.notifications.letters;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.Consultation;
import org.multaqa.notifications.projection.domain.DelegationReplica;
import org.multaqa.notifications.projection.domain.Naming;
import org.multaqa.notifications.projection.domain.Naming.Part;
import org.multaqa.notifications.projection.domain.ProgrammeReplica.Release;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.SeatOfferReplica.State;

/** What there is in a meeting that a letter could tell, for letters to nobody. */
final class Examples {

	/** Nobody's id: whoever is written to has no seat and has said nothing. */
	private static final PersonId NOBODY = new PersonId("nobody-in-particular");

	private final NotificationReplicas replicas;

	Examples(NotificationReplicas replicas) {
		this.replicas = replicas;
	}

	/**
	 * Something of this kind; empty where there is nothing of it, or it quotes somebody.
	 */
	Optional<Example> of(MeetingId meeting, NoticeKind kind) {
		return switch (kind) {
			case INVITATION -> seat(meeting, (seat) -> new SeatNotification.Invitation(meeting, seat.delegation(),
					seat.office(), List.of(Role.DELEGATE), ""));
			case REMINDER -> seat(meeting, (seat) -> new SeatNotification.Reminder(meeting, seat.delegation(),
					seat.office(), List.of(Role.DELEGATE), ""));
			case PROMOTED ->
				seat(meeting, (seat) -> new SeatNotification.Promoted(meeting, seat.delegation(), seat.office(), ""));
			case WAITING ->
				seat(meeting, (seat) -> new SeatNotification.Waiting(meeting, seat.delegation(), seat.office(), ""));
			case APPROVED ->
				seat(meeting, (seat) -> new SeatNotification.Approved(meeting, seat.delegation(), seat.office(), ""));
			case REPLACED ->
				seat(meeting, (seat) -> new SeatNotification.Replaced(meeting, seat.delegation(), seat.office(), ""));
			case TAKEN_OUT ->
				seat(meeting, (seat) -> new SeatNotification.TakenOut(meeting, seat.delegation(), seat.office(), ""));
			case PROGRAMME_RELEASED -> latest(meeting)
				.map((release) -> toNobody(new NotificationKind.ProgrammeReleased(meeting, release.number())));
			case YOUR_SESSIONS -> latest(meeting).flatMap((release) -> yours(meeting, release));
			case POSITION_DUE -> seat(meeting).flatMap((seat) -> this.replicas.recommendations()
				.list(ListQuery.by("recommendation").where("discussedIn", meeting.value()))
				.items()
				.stream()
				.filter((recommendation) -> recommendation.waitsFor(seat.office()))
				.findFirst()
				.map((recommendation) -> toNobody(
						new NotificationKind.PositionDue(meeting, recommendation.recommendation(), seat.office()))));
			case GATE_OPEN -> roadmaps(meeting).flatMap((roadmap) -> roadmap.turn()
				.map((turn) -> toNobody(
						new RoadmapNotification.GateOpen(meeting, roadmap.roadmap(), turn.gate().key(), turn.cause())))
				.stream()).findFirst();
			case RETURNED -> roadmaps(meeting).flatMap((roadmap) -> roadmap.sentBack()
				.map((back) -> toNobody(new RoadmapNotification.Returned(meeting, roadmap.roadmap(), back.cause())))
				.stream()).findFirst();
			case SEATS_OFFERED ->
				offer(meeting, State.OPEN, (offer) -> new NotificationKind.SeatsOffered(meeting, offer));
			case SEATS_ANSWERED ->
				offer(meeting, State.ACCEPTED, (offer) -> new NotificationKind.SeatsAnswered(meeting, offer))
					.or(() -> offer(meeting, State.DECLINED,
							(offer) -> new NotificationKind.SeatsAnswered(meeting, offer)));
			case CONSULTATION_OPEN -> consultation(meeting, (roadmap,
					open) -> new RoadmapNotification.ConsultationOpen(meeting, roadmap.roadmap(), open.cause()));
			case CONSULTATION_CLOSES -> consultation(meeting, (roadmap, open) -> (open.until() != null)
					? new RoadmapNotification.ConsultationCloses(meeting, roadmap.roadmap(), open.cause(), open.until())
					: null);
			case INITIATIVE_NAMED -> naming(meeting, (part) -> part != Part.NONE,
					(roadmap, naming) -> new RoadmapNotification.InitiativeNamed(meeting, roadmap, naming.initiative(),
							naming.office(), naming.cause()));
			case INITIATIVE_LEFT_OUT -> naming(meeting, (part) -> part == Part.NONE,
					(roadmap, naming) -> new RoadmapNotification.InitiativeLeftOut(meeting, roadmap,
							naming.initiative(), naming.office(), naming.cause()));
			case DECIDED, PUBLISHED, TAKEN_UP, CITED, CARRIED_FORWARD -> Optional.empty();
		};
	}

	private Optional<Example> seat(MeetingId meeting, Function<DelegationReplica, NotificationKind> kind) {
		return seat(meeting).map((seat) -> toNobody(kind.apply(seat)));
	}

	private Optional<DelegationReplica> seat(MeetingId meeting) {
		return this.replicas.delegations()
			.list(ListQuery.by("delegation").where("meeting", meeting.value()).limit(1))
			.items()
			.stream()
			.findFirst();
	}

	private Optional<Release> latest(MeetingId meeting) {
		return this.replicas.programmes()
			.find(meeting.value())
			.filter((programme) -> !programme.releases().isEmpty())
			.map((programme) -> programme.releases().getLast());
	}

	/** To whom the latest release gives a part: all of that is public. */
	private Optional<Example> yours(MeetingId meeting, Release release) {
		return this.replicas.sessions()
			.list(ListQuery.by("session").where("meeting", meeting.value()).where("releases", release.number()))
			.items()
			.stream()
			.flatMap((session) -> session.differenceAt(release.number()).shown())
			.flatMap((edition) -> edition.plan().people().stream())
			.map(Contributor::person)
			.filter((person) -> !this.replicas.sessionsFor(meeting, release.number(), person, 1).isEmpty())
			.findFirst()
			.map((person) -> new Example(person, new NotificationKind.YourSessions(meeting, release.number())));
	}

	private Optional<Example> offer(MeetingId meeting, State state, Function<String, NotificationKind> kind) {
		return this.replicas.seatOffers()
			.list(ListQuery.by("offer").where("meeting", meeting.value()))
			.items()
			.stream()
			.filter((offer) -> offer.state() == state)
			.findFirst()
			.map((offer) -> toNobody(kind.apply(offer.offer())));
	}

	private Optional<Example> consultation(MeetingId meeting,
			BiFunction<RoadmapReplica, Consultation, @Nullable NotificationKind> kind) {
		return roadmaps(meeting)
			.flatMap((roadmap) -> Optional.ofNullable(roadmap.consultation())
				.map((open) -> kind.apply(roadmap, open))
				.stream())
			.map(Examples::toNobody)
			.findFirst();
	}

	private Optional<Example> naming(MeetingId meeting, Predicate<Part> part,
			BiFunction<RoadmapId, Naming, NotificationKind> kind) {
		return roadmaps(meeting)
			.flatMap((roadmap) -> roadmap.namings()
				.stream()
				.filter((naming) -> part.test(naming.part()))
				.map((naming) -> toNobody(kind.apply(roadmap.roadmap(), naming))))
			.findFirst();
	}

	private Stream<RoadmapReplica> roadmaps(MeetingId meeting) {
		return this.replicas.roadmaps()
			.list(ListQuery.by("roadmap").where("meeting", meeting.value()))
			.items()
			.stream();
	}

	private static Example toNobody(NotificationKind kind) {
		return new Example(NOBODY, kind);
	}

	/** Something that there is to tell. */
	record Example(PersonId to, NotificationKind kind) {

	}

}
