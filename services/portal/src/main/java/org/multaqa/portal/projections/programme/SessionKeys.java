package org.multaqa.portal.projections.programme;

import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * The keys by which a session is found, one for each {@link SessionPart} it belongs to.
 */
final class SessionKeys {

	private SessionKeys() {
	}

	/** The keys of a session as it is planned. */
	static Stream<String> ofDraft(PlannedSession session) {
		var meeting = session.meeting();
		var plan = session.plan();
		var state = session.cancelled() ? Stream.<SessionPart>of() : Stream.of(SessionPart.planned(meeting));
		var place = Stream.<Placement>ofNullable(session.placed())
			.flatMap((placed) -> Stream.of(SessionPart.placed(meeting), SessionPart.inRoom(meeting, placed.room())));
		return keys(Stream.of(Stream.of(SessionPart.all(meeting)), state, place, people(meeting, plan),
				bases(meeting, plan)));
	}

	/** The keys of a session in its place, as a release shows it. */
	static Stream<String> of(MeetingId meeting, Publication publication) {
		var plan = publication.plan();
		var place = publication.place();
		var offices = plan.offices().isEmpty() ? Stream.of(SessionPart.forAllOffices(meeting))
				: plan.offices().stream().map((office) -> SessionPart.forOffice(meeting, office));
		return keys(Stream.of(Stream.of(SessionPart.all(meeting), SessionPart.of(meeting, plan.kind()),
				SessionPart.inRoom(meeting, place.room()), SessionPart.within(meeting, place.starts(), place.ends()),
				SessionPart.during(meeting, place.starts(), place.ends())), people(meeting, plan), bases(meeting, plan),
				offices, plan.languages().stream().map((language) -> SessionPart.in(meeting, language)),
				Stream.<TrackId>ofNullable(plan.track()).map((track) -> SessionPart.in(meeting, track))));
	}

	private static Stream<String> keys(Stream<Stream<SessionPart>> parts) {
		return parts.flatMap((some) -> some).flatMap((part) -> part.keys().stream()).distinct();
	}

	private static Stream<SessionPart> bases(MeetingId meeting, SessionPlan plan) {
		return plan.buildsOn().stream().map((base) -> SessionPart.buildingOn(meeting, base));
	}

	private static Stream<SessionPart> people(MeetingId meeting, SessionPlan plan) {
		return plan.people().stream().map((each) -> SessionPart.with(meeting, each.person()));
	}

}
