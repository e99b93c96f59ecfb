package org.multaqa.portal.exports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.access.MeetingAudiences;
import org.multaqa.portal.access.Visibility;
import org.multaqa.portal.exports.ReleasedSession.Participant;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.person.Person;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Release;
import org.multaqa.portal.projections.programme.Publication;
import org.multaqa.portal.projections.workshop.Materials;
import org.multaqa.portal.projections.workshop.Materials.Material;

import org.springframework.stereotype.Component;

/**
 * What files show of meetings. A calendar does not sign in, and what it has read it
 * keeps: so files hold what a visitor is shown, whoever fetches them.
 */
@Component
final class Exports {

	private static final Comparator<ReleasedSession> BY_TIME_AND_ROOM = Comparator
		.comparing((ReleasedSession session) -> session.publication().place().starts())
		.thenComparing((session) -> session.publication().place().room().value())
		.thenComparing((session) -> session.plan().id().value());

	private final ReadModels models;

	private final Audiences audiences;

	Exports(ReadModels models, Audiences audiences) {
		this.models = models;
		this.audiences = audiences;
	}

	/**
	 * The released programme of a meeting.
	 * @throws RuleViolation {@code request.unknown-address} also of a meeting that is a
	 * draft, and before the first release
	 */
	ReleasedProgramme programme(MeetingId id) {
		return this.models.meeting(id)
			.flatMap((meeting) -> released(meeting, this.audiences.in(meeting)))
			.orElseThrow(() -> RuleViolation.unknown("request.unknown-address"));
	}

	private Optional<ReleasedProgramme> released(Meeting meeting, MeetingAudiences among) {
		var visitor = new Visibility(Actor.visitor(), among);
		return among.snapshot()
			.programme()
			.filter((programme) -> visitor.shows(meeting) && visitor.shows(programme))
			.flatMap(Programme::latest)
			.map((release) -> of(meeting, release, among.snapshot(), visitor));
	}

	/** Also what is gone, which calendars must learn. */
	private ReleasedProgramme of(Meeting meeting, Release release, Snapshot snapshot, Visibility visitor) {
		var planned = snapshot.sessions()
			.draft()
			.stream()
			.flatMap((draft) -> draft.sessions().stream())
			.filter(visitor::shows)
			.toList();
		var people = people(planned);
		var materials = materials(meeting);
		var sessions = planned.stream()
			.flatMap((session) -> session(session, people, shown(session, materials, visitor)))
			.sorted(BY_TIME_AND_ROOM)
			.toList();
		return new ReleasedProgramme(meeting, release, sessions);
	}

	private Map<PersonId, Person> people(List<PlannedSession> sessions) {
		var who = sessions.stream()
			.flatMap((session) -> session.shown().people().stream())
			.map(Contributor::person)
			.distinct()
			.toList();
		return this.models.people(who).stream().collect(Collectors.toMap(Person::id, (person) -> person));
	}

	private Map<SessionId, Materials> materials(Meeting meeting) {
		return this.models.programmes()
			.materials(meeting.id())
			.stream()
			.collect(Collectors.toMap(Materials::session, (materials) -> materials));
	}

	private static List<Material> shown(PlannedSession session, Map<SessionId, Materials> materials,
			Visibility visitor) {
		var all = Optional.ofNullable(materials.get(session.id())).map(Materials::all).orElse(List.of());
		var actions = visitor.audiences().materials(Actor.visitor(), session, all.size());
		return all.stream().filter((material) -> actions.reads(material.readers())).toList();
	}

	/** Apps take everybody whom they are told for a speaker, so interpreters are not. */
	private static Stream<ReleasedSession> session(PlannedSession session, Map<PersonId, Person> people,
			List<Material> materials) {
		List<Participant> participants = session.shown()
			.people()
			.stream()
			.filter((each) -> each.part() != Part.INTERPRETER)
			.flatMap((each) -> Stream.ofNullable(people.get(each.person()))
				.map((person) -> new Participant(person, each.part())))
			.toList();
		return Stream.<Publication>ofNullable(session.publication())
			.map((publication) -> new ReleasedSession(session.number(), session.shown(), publication, participants,
					materials));
	}

}
