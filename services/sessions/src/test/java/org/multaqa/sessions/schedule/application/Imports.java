package org.multaqa.sessions.schedule.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.programme.domain.Excuse;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.schedule.files.ScheduleFile;

import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A schedule file, and how it is taken into a programme. */
final class Imports {

	static final Excuse IMPORTED = Excuse.of(text("imported from x.xml"), new PersonId("sami"), NOW);

	static final Crowd NOBODY = new Crowd(new Names(Map.of()), new Names(Map.of()),
			new GuestIds(new MemoryInsertOnly<>()).open());

	/** Two sessions one after the other, and one that has the hall at the same time. */
	static final String DAY = """
			<schedule><conference><title>C</title></conference><day date="2025-12-07">
			<event id="1"><start>10:00</start><duration>01:00</duration><room>HALL</room><title>One</title>
			<type>Workshop</type><language>fr</language><persons><person id="1">Vera Papyrus</person></persons></event>
			<event id="2"><start>11:00</start><duration>01:00</duration><room>Hall</room><title>Two</title></event>
			<event id="3"><start>11:30</start><duration>01:00</duration><room>Hall</room><title>Three</title>
			<persons><person id="1">Vera Papyrus</person></persons></event>
			</day></schedule>""";

	private Imports() {
	}

	static ScheduleImport take(String file, Programme programme) {
		return taken(file, programme, meeting("2025-12-07"), false, NOBODY);
	}

	static ScheduleImport taken(String file, Programme programme, MeetingReplica meeting, boolean shifted,
			Crowd crowd) {
		return ScheduleImport.of(ScheduleFile.read(file.getBytes(StandardCharsets.UTF_8)), shifted, programme, meeting,
				crowd, IMPORTED);
	}

	/** Of six days, in Doha or wherever its times are said with a zone. */
	static MeetingReplica meeting(String from) {
		var first = LocalDate.parse(from);
		return new MeetingReplica(MEETING, text("Meeting"), first, first.plusDays(5), "Asia/Qatar", text("Doha"),
				List.of("ar", "en"), MeetingStage.OPEN);
	}

}
