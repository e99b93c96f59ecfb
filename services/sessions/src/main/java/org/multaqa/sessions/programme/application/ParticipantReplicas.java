package org.multaqa.sessions.programme.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/** Who is in a meeting, as registration has told. */
public class ParticipantReplicas {

	private final Replicas<ParticipantReplica> replicas;

	public ParticipantReplicas(Replicas<ParticipantReplica> replicas) {
		this.replicas = replicas;
	}

	/**
	 * What is known of people in a meeting.
	 * @return without those of whom registration has not told
	 */
	Map<PersonId, ParticipantReplica> of(MeetingId meeting, Collection<PersonId> people) {
		return this.replicas.findAll(people.stream().map((person) -> idOf(meeting, person)).toList())
			.stream()
			.collect(Collectors.toMap(ParticipantReplica::person, (participant) -> participant));
	}

	/** Waits until registration has told of somebody in connection with a meeting. */
	boolean await(MeetingId meeting, PersonId person, Duration atMost) {
		return this.replicas.await(idOf(meeting, person), atMost, (_) -> true).isPresent();
	}

	/**
	 * Those who are expected in a meeting. It reads those of all meetings, which is borne
	 * where a whole programme is taken in.
	 */
	List<PersonId> coming(MeetingId meeting) {
		var coming = new ArrayList<PersonId>();
		this.replicas.forEach((participant) -> {
			if (participant.meeting().equals(meeting) && participant.coming()) {
				coming.add(participant.person());
			}
		});
		return coming;
	}

	public void expect(MeetingId meeting, PersonId person, EventEnvelope<?> envelope) {
		keep(new ParticipantReplica(meeting, person, true), envelope);
	}

	public void doNotExpect(MeetingId meeting, PersonId person, EventEnvelope<?> envelope) {
		keep(new ParticipantReplica(meeting, person, false), envelope);
	}

	private void keep(ParticipantReplica participant, EventEnvelope<?> envelope) {
		this.replicas.apply(idOf(participant.meeting(), participant.person()), envelope, (_) -> participant);
	}

	private static String idOf(MeetingId meeting, PersonId person) {
		return meeting + "/" + person;
	}

}
