package org.multaqa.portal.projections.programme;

import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * The keys by which a session is found, one for each {@link SessionCriteria} it belongs
 * to.
 */
final class SessionKeys {

	private SessionKeys() {
	}

	/** The keys of a session as it is planned. */
	static Stream<String> ofDraft(PlannedSession session) {
		var meeting = session.meeting();
		var plan = session.plan();
		var state = session.cancelled() ? Stream.<SessionCriteria>of() : Stream.of(SessionCriteria.planned(meeting));
		var place = Stream.<Placement>ofNullable(session.placed())
			.flatMap((placed) -> Stream.of(SessionCriteria.placed(meeting),
					SessionCriteria.inRoom(meeting, placed.room())));
		return keys(Stream.of(Stream.of(SessionCriteria.all(meeting)), state, place, people(meeting, plan),
				bases(meeting, plan)));
	}

	/** The keys of a session in its place, as a release shows it. */
	static Stream<String> of(MeetingId meeting, Publication publication) {
		var plan = publication.plan();
		var place = publication.place();
		var offices = plan.offices().isEmpty() ? Stream.of(SessionCriteria.forAllOffices(meeting))
				: plan.offices().stream().map((office) -> SessionCriteria.forOffice(meeting, office));
		return keys(Stream.of(
				Stream.of(SessionCriteria.all(meeting), SessionCriteria.of(meeting, plan.kind()),
						SessionCriteria.inRoom(meeting, place.room()),
						SessionCriteria.within(meeting, place.starts(), place.ends()),
						SessionCriteria.during(meeting, place.starts(), place.ends())),
				people(meeting, plan), bases(meeting, plan), offices,
				plan.languages().stream().map((language) -> SessionCriteria.in(meeting, language)),
				Stream.<TrackId>ofNullable(plan.track()).map((track) -> SessionCriteria.in(meeting, track))));
	}

	private static Stream<String> keys(Stream<Stream<SessionCriteria>> parts) {
		return parts.flatMap((some) -> some).flatMap((part) -> part.keys().stream()).distinct();
	}

	private static Stream<SessionCriteria> bases(MeetingId meeting, SessionPlan plan) {
		return plan.buildsOn().stream().map((base) -> SessionCriteria.buildingOn(meeting, base));
	}

	private static Stream<SessionCriteria> people(MeetingId meeting, SessionPlan plan) {
		return plan.people().stream().map((each) -> SessionCriteria.with(meeting, each.person()));
	}

}
