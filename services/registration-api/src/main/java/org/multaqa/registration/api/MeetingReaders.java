package org.multaqa.registration.api;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * Who could know of a meeting, as a field of lists: everybody, or of a draft founders and
 * those with a role in it. Lists are preselected by it; to whom it is shown in fact is
 * said by {@link MeetingRoles#isShownTo} and {@link MeetingFacts#isShownTo(Actor)}.
 */
public final class MeetingReaders {

	private static final String EVERYBODY = "everybody";

	private static final String FOUNDERS = "founders";

	private MeetingReaders() {
	}

	public static List<String> of(MeetingRoles roles) {
		if (roles.meeting().stage() != MeetingStage.DRAFT) {
			return List.of(EVERYBODY);
		}
		var people = roles.appointments().stream().map((appointment) -> appointment.person().value());
		return Stream.concat(people, Stream.of(FOUNDERS)).distinct().toList();
	}

	/** The values under which somebody could find meetings. */
	public static List<String> including(Actor actor) {
		return actor.isFounder() ? List.of(EVERYBODY, actor.person().value(), FOUNDERS)
				: List.of(EVERYBODY, actor.person().value());
	}

}
