package org.multaqa.notifications.projection.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.deliveries.application.Audience;
import org.multaqa.notifications.projection.domain.DelegationReplica;
import org.multaqa.notifications.projection.domain.GuestReplica;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.OfficeReplica;
import org.multaqa.notifications.projection.domain.OutputReplica;
import org.multaqa.notifications.projection.domain.ProgrammeReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.RoleReplica;
import org.multaqa.notifications.projection.domain.SeatOfferReplica;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.notifications.projection.domain.SessionDifference;
import org.multaqa.notifications.projection.domain.SessionReplica;

/**
 * All copies, and the questions that letters ask of them.
 *
 * @param meetings by meeting
 * @param offices by office
 * @param delegations by delegation
 * @param seats by delegation and person, see {@link #seat}
 * @param roles by meeting, person and role, see {@link #role}
 * @param seatOffers by offer
 * @param guests by person
 * @param programmes by meeting
 * @param sessions by session
 * @param outputs by output
 * @param recommendations by recommendation
 * @param roadmaps by roadmap
 */
public record NotificationReplicas(Replicas<MeetingReplica> meetings, Replicas<OfficeReplica> offices,
		Replicas<DelegationReplica> delegations, Replicas<SeatReplica> seats, Replicas<RoleReplica> roles,
		Replicas<SeatOfferReplica> seatOffers, Replicas<GuestReplica> guests, Replicas<ProgrammeReplica> programmes,
		Replicas<SessionReplica> sessions, Replicas<OutputReplica> outputs,
		Replicas<RecommendationReplica> recommendations, Replicas<RoadmapReplica> roadmaps) implements Audience {

	/** Opens them all in one place. */
	public static NotificationReplicas in(Storage storage) {
		return new NotificationReplicas(storage.open("meetings", MeetingReplica.class, NotificationListings.MEETINGS),
				storage.open("offices", OfficeReplica.class, Listing.none()),
				storage.open("delegations", DelegationReplica.class, NotificationListings.DELEGATIONS),
				storage.open("members", SeatReplica.class, NotificationListings.SEATS),
				storage.open("roles", RoleReplica.class, NotificationListings.ROLES),
				storage.open("seat-offers", SeatOfferReplica.class, NotificationListings.SEAT_OFFERS),
				storage.open("guests", GuestReplica.class, Listing.none()),
				storage.open("programmes", ProgrammeReplica.class, Listing.none()),
				storage.open("sessions", SessionReplica.class, NotificationListings.SESSIONS),
				storage.open("outputs", OutputReplica.class, Listing.none()),
				storage.open("recommendations", RecommendationReplica.class, NotificationListings.RECOMMENDATIONS),
				storage.open("roadmaps", RoadmapReplica.class, NotificationListings.ROADMAPS));
	}

	static String seat(DelegationId delegation, PersonId person) {
		return delegation + "/" + person;
	}

	static String role(MeetingId meeting, PersonId person, Role role) {
		return meeting + "/" + person + "/" + ModelJson.wireName(role);
	}

	@Override
	public Optional<String> timeZone(MeetingId meeting) {
		return meeting(meeting).map(MeetingReplica::timeZone);
	}

	@Override
	public Optional<OfficeId> office(MeetingId meeting, PersonId person) {
		var seats = seatsOf(meeting, person);
		return seats.stream()
			.filter((seat) -> seat.state() != SeatReplica.State.GONE)
			.findFirst()
			.or(() -> seats.stream().findFirst())
			.map(SeatReplica::office);
	}

	/** Where a person is, waits to be, or was in delegations to a meeting. */
	public List<SeatReplica> seatsOf(MeetingId meeting, PersonId person) {
		return this.seats
			.list(ListQuery.by("delegation").where("meeting", meeting.value()).where("person", person.value()))
			.items();
	}

	/** Where a person is, waits to be, or was in a delegation. */
	public Optional<SeatReplica> find(DelegationId delegation, PersonId person) {
		return this.seats.find(seat(delegation, person));
	}

	/** Whether somebody is in a programme without an account. */
	boolean isGuest(PersonId person) {
		return this.guests.find(person.value()).isPresent();
	}

	/** Those who act in a role in a meeting, in a delegation or outside. */
	public Set<PersonId> holders(MeetingId meeting, Role role) {
		var people = new LinkedHashSet<PersonId>();
		acting(meeting, role, (seat) -> people.add(seat.person()));
		this.roles.forEach(
				ListQuery.by("person").where("meeting", meeting.value()).where("holds", ModelJson.wireName(role)),
				(holder) -> people.add(holder.person()));
		return people;
	}

	/** Those who act in any role in a meeting. */
	Set<PersonId> everybody(MeetingId meeting) {
		return Stream.of(Role.values())
			.flatMap((role) -> holders(meeting, role).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	void acting(MeetingId meeting, Role role, Consumer<SeatReplica> action) {
		this.seats.forEach(
				ListQuery.by("person").where("meeting", meeting.value()).where("acts", ModelJson.wireName(role)),
				action);
	}

	/** Whether the office of a delegation counts when the meeting agrees. */
	boolean decides(DelegationId delegation) {
		return this.delegations.find(delegation.value()).filter(DelegationReplica::decides).isPresent();
	}

	/** A release of the programme of a meeting. */
	public Optional<ProgrammeReplica.Release> release(MeetingId meeting, int number) {
		return this.programmes.find(meeting.value())
			.flatMap((programme) -> programme.releases()
				.stream()
				.filter((release) -> release.number() == number)
				.findFirst());
	}

	/** Whether all has arrived that a release tells of its sessions. */
	boolean isWhole(MeetingId meeting, ProgrammeReplica.Release release) {
		return this.sessions.count(Map.of("meeting", meeting.value(), "releases", release.number())) >= release
			.changed();
	}

	/**
	 * The sessions of which a release tells a person something.
	 * @param atMost so many
	 * @return in the order of their ids
	 */
	public List<SessionReplica> sessionsFor(MeetingId meeting, int release, PersonId person, int atMost) {
		return this.sessions.list(concerning(meeting, release, person).limit(atMost)).items();
	}

	private ListQuery concerning(MeetingId meeting, int release, PersonId person) {
		var who = new ArrayList<String>();
		who.add(SessionReplica.concern(release, SessionDifference.of(person)));
		seatsOf(meeting, person).stream()
			.filter((seat) -> seat.state() == SeatReplica.State.REGISTERED || seat.state() == SeatReplica.State.ACTS)
			.forEach((seat) -> who.add(SessionReplica.concern(release, SessionDifference.of(seat.office()))));
		return ListQuery.by("session").where("meeting", meeting.value()).where("concerns", who);
	}

	public Optional<SeatOfferReplica> seatOffer(String offer) {
		return this.seatOffers.find(offer);
	}

	public Optional<MeetingReplica> meeting(MeetingId meeting) {
		return this.meetings.find(meeting.value());
	}

	public Optional<OfficeReplica> office(OfficeId office) {
		return this.offices.find(office.value());
	}

	public Optional<OutputReplica> output(OutputId output) {
		return this.outputs.find(output.value());
	}

	public Optional<RecommendationReplica> recommendation(RecommendationId recommendation) {
		return this.recommendations.find(recommendation.value());
	}

	public Optional<RoadmapReplica> roadmap(RoadmapId roadmap) {
		return this.roadmaps.find(roadmap.value());
	}

	/**
	 * The outputs of a person that a recommendation grew from.
	 * @return in the order in which it cites them
	 */
	public List<OutputReplica> wordsOf(RecommendationId recommendation, PersonId person) {
		return cited(recommendation).filter((output) -> person.equals(authorOf(output))).toList();
	}

	/**
	 * The people whose words a recommendation grew from.
	 * @return those that we have heard of
	 */
	public Set<PersonId> sources(RecommendationId recommendation) {
		var people = new LinkedHashSet<PersonId>();
		cited(recommendation).forEach((output) -> {
			@Nullable PersonId author = authorOf(output);
			if (author != null) {
				people.add(author);
			}
		});
		return people;
	}

	/**
	 * Whether a recommendation is, in part, this person's own.
	 * @return whether the person wrote it, or words that it cites
	 */
	public boolean concerns(RecommendationId recommendation, PersonId person) {
		return isAuthor(recommendation, person) || !wordsOf(recommendation, person).isEmpty();
	}

	public boolean isAuthor(RecommendationId recommendation, PersonId person) {
		return recommendation(recommendation).map(RecommendationReplica::written)
			.filter((written) -> written.authors().contains(person))
			.isPresent();
	}

	private Stream<OutputReplica> cited(RecommendationId recommendation) {
		return recommendation(recommendation).map(RecommendationReplica::written)
			.stream()
			.flatMap((written) -> written.cites().stream())
			.flatMap((output) -> output(output).stream());
	}

	private static @Nullable PersonId authorOf(OutputReplica output) {
		var said = output.said();
		return (said != null) ? said.author() : null;
	}

	/** Where copies are kept. */
	public interface Storage {

		<T> Replicas<T> open(String collection, Class<T> type, Listing<T> listing);

	}

}
