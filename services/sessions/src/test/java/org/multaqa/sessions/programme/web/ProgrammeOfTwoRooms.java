package org.multaqa.sessions.programme.web;

import org.junit.jupiter.api.BeforeEach;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;

import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting with two rooms, as the running service has it. */
abstract class ProgrammeOfTwoRooms {

	@LocalServerPort
	int port;

	Meeting meeting;

	@BeforeEach
	void a_meeting_with_two_rooms() {
		this.meeting = Meetings.planned(this.port);
		this.meeting.room("auditorium", 120);
		this.meeting.room("majlis", 20);
	}

}
