package org.multaqa.notifications.projection.application;

import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.kit.store.Listing;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.projection.domain.DelegationReplica;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;
import org.multaqa.notifications.projection.domain.RoadmapReplica;
import org.multaqa.notifications.projection.domain.RoleReplica;
import org.multaqa.notifications.projection.domain.SeatOfferReplica;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.notifications.projection.domain.SessionReplica;

/** By what the copies are listed. */
final class NotificationListings {

	/** Those whose invitations end, while they are answered. */
	static final Listing<MeetingReplica> MEETINGS = Listing
		.<MeetingReplica>of((meeting) -> Map.of("meeting", meeting.meeting().value(), "ends", meeting.reminds()))
		.by("meeting", "ends");

	/** Those of a meeting that wait for the answer of an office. */
	static final Listing<SeatOfferReplica> SEAT_OFFERS = Listing
		.<SeatOfferReplica>of((offer) -> Map.of("offer", offer.offer(), "meeting", offer.meeting().value(), "waitsFor",
				(offer.state() == SeatOfferReplica.State.OPEN) ? offer.to().value() : ""))
		.by("offer", "meeting")
		.by("offer", "meeting", "waitsFor");

	/** Those to a meeting. */
	static final Listing<DelegationReplica> DELEGATIONS = Listing
		.<DelegationReplica>of((delegation) -> Map.of("delegation", delegation.delegation().value(), "meeting",
				delegation.meeting().value()))
		.by("delegation", "meeting");

	/**
	 * Those of a person in a meeting, those who stand somewhere in it, and those who act
	 * in a role.
	 */
	static final Listing<SeatReplica> SEATS = Listing.of(NotificationListings::seat)
		.by("delegation", "meeting", "person")
		.by("person", "meeting", "state")
		.by("person", "meeting", "acts");

	/** Those who have a role in a meeting. */
	static final Listing<RoleReplica> ROLES = Listing
		.<RoleReplica>of((role) -> Map.of("meeting", role.meeting().value(), "person", role.person().value(), "holds",
				role.held() ? ModelJson.wireName(role.role()) : ""))
		.by("person", "meeting", "holds");

	/**
	 * Those of which a release tells something, and those of which it tells somebody
	 * something.
	 */
	static final Listing<SessionReplica> SESSIONS = Listing
		.<SessionReplica>of((session) -> Map.of("session", session.session().value(), "meeting",
				session.meeting().value(), "releases", session.told(), "concerns", session.concerns()))
		.by("session", "meeting", "releases")
		.by("session", "meeting", "concerns");

	/** Those on which the offices of a meeting state their positions. */
	static final Listing<RecommendationReplica> RECOMMENDATIONS = Listing
		.<RecommendationReplica>of((recommendation) -> Map.of("recommendation", recommendation.recommendation().value(),
				"discussedIn", recommendation.discussedIn().map(MeetingId::value).orElse("")))
		.by("recommendation", "discussedIn");

	/** Those of a meeting, and those whose consultation has an end. */
	static final Listing<RoadmapReplica> ROADMAPS = Listing
		.<RoadmapReplica>of((roadmap) -> Map.of("roadmap", roadmap.roadmap().value(), "meeting",
				roadmap.meeting().value(), "ends", roadmap.consultationEnds()))
		.by("roadmap", "meeting")
		.by("roadmap", "ends");

	private NotificationListings() {
	}

	private static Map<String, Object> seat(SeatReplica seat) {
		Stream<Role> acts = (seat.state() == SeatReplica.State.ACTS) ? seat.roles().stream() : Stream.of();
		return Map.of("meeting", seat.meeting().value(), "person", seat.person().value(), "delegation",
				seat.delegation().value(), "state", ModelJson.wireName(seat.state()), "acts",
				acts.map(ModelJson::wireName).toList());
	}

}
