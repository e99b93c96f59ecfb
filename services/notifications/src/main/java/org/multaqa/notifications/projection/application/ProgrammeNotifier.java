package org.multaqa.notifications.projection.application;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.projection.domain.ProgrammeReplica.Release;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.notifications.projection.domain.SeatReplica.State;
import org.multaqa.notifications.projection.domain.SessionDifference;

/**
 * Tells of releases: each member of the meeting in one letter, of what it changed for
 * them, or, where that is nothing, that it is there; and whoever has or had a part in a
 * session that changed, but guests, who have no account. Who is in two delegations and is
 * told by one of them is not told by the other that nothing is theirs. Who made the
 * release knows.
 */
final class ProgrammeNotifier {

	private final NotificationReplicas replicas;

	private final NoticeService notices;

	ProgrammeNotifier(NotificationReplicas replicas, NoticeService notices) {
		this.replicas = replicas;
		this.notices = notices;
	}

	/** Tells of a release, once all has arrived that it tells of its sessions. */
	void tellOf(MeetingId meeting, int number) {
		this.replicas.release(meeting, number)
			.filter((release) -> this.replicas.isWhole(meeting, release))
			.ifPresent((release) -> tellOf(meeting, release));
	}

	private void tellOf(MeetingId meeting, Release release) {
		var concerned = new HashSet<String>();
		var contributors = new LinkedHashSet<PersonId>();
		var theirs = new LinkedHashSet<PersonId>();
		this.replicas.sessions()
			.forEach(ListQuery.by("session").where("meeting", meeting.value()).where("releases", release.number()),
					(session) -> {
						var difference = session.differenceAt(release.number());
						difference.concerned().forEach(concerned::add);
						contributors.addAll(contributors(difference));
					});
		contributors.stream()
			.filter((person) -> concerned.contains(SessionDifference.of(person)) && !this.replicas.isGuest(person))
			.forEach(theirs::add);
		var others = new LinkedHashSet<PersonId>();
		for (var state : Set.of(State.REGISTERED, State.ACTS)) {
			this.replicas.seats()
				.forEach(ListQuery.by("person")
					.where("meeting", meeting.value())
					.where("state", ModelJson.wireName(state)), (seat) -> {
						if (!seat.takesPartSince(release.at())) {
							return;
						}
						if (concerned.contains(SessionDifference.of(seat.office()))
								|| concerned.contains(SessionDifference.of(seat.person()))) {
							theirs.add(seat.person());
						}
						else {
							others.add(seat.person());
						}
					});
		}
		theirs.forEach((person) -> tell(person, meeting, release, true));
		others.forEach((person) -> tell(person, meeting, release, false));
	}

	/** Somebody takes part of whom we had not heard when a release was told. */
	void tellOf(SeatReplica seat) {
		this.replicas.programmes()
			.find(seat.meeting().value())
			.ifPresent((programme) -> programme.releases()
				.stream()
				.filter((release) -> seat.takesPartSince(release.at())
						&& this.replicas.isWhole(seat.meeting(), release))
				.forEach((release) -> tell(seat.person(), seat.meeting(), release,
						!this.replicas.sessionsFor(seat.meeting(), release.number(), seat.person(), 1).isEmpty())));
	}

	private void tell(PersonId person, MeetingId meeting, Release release, boolean theirs) {
		var yours = new NotificationKind.YourSessions(meeting, release.number());
		if (person.equals(release.by())) {
			return;
		}
		if (theirs) {
			this.notices.tell(person, yours, release.at());
		}
		else if (!this.notices.isKnown(person, yours)) {
			this.notices.tell(person, new NotificationKind.ProgrammeReleased(meeting, release.number()), release.at());
		}
	}

	private static Set<PersonId> contributors(SessionDifference difference) {
		return difference.shown()
			.flatMap((edition) -> edition.plan().people().stream())
			.map(Contributor::person)
			.collect(Collectors.toSet());
	}

}
