package org.multaqa.sessions.programme.application;

import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.kit.events.Received;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

import org.springframework.stereotype.Component;

/** Who is in a meeting, as registration has told. */
@Component
public class Participants {

	private final Copies<Participant> copies;

	public Participants(Copies<Participant> copies) {
		this.copies = copies;
	}

	Map<PersonId, Participant> of(MeetingId meeting) {
		return this.copies.findBy("meeting", meeting.value())
			.stream()
			.collect(Collectors.toMap(Participant::person, (participant) -> participant));
	}

	public void expect(MeetingId meeting, PersonId person, Received<?> cause) {
		keep(new Participant(meeting, person, true), cause);
	}

	public void doNotExpect(MeetingId meeting, PersonId person, Received<?> cause) {
		keep(new Participant(meeting, person, false), cause);
	}

	private void keep(Participant participant, Received<?> cause) {
		this.copies.apply(participant.meeting() + "/" + participant.person(), cause, (_) -> participant);
	}

}
