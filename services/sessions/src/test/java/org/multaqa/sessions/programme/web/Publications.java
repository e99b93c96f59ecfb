package org.multaqa.sessions.programme.web;

import java.time.LocalDate;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.ReleasedProgramme;
import org.multaqa.sessions.programme.domain.Programme;

import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** Released programmes to be written in other formats. */
final class Publications {

	static final LocalizedText TITLE = text("Charter; two pages, no more")
		.with(LocalizedText.of("ar", "ميثاق من صفحتين، يقرؤه الجميع من أوّله إلى آخره ولا ينساه أحد بعد التوقيع عليه"));

	private static final MeetingReplica DOHA = new MeetingReplica(MEETING,
			text("First meeting").with(LocalizedText.of("ar", "الملتقى الأول")), LocalDate.parse("2025-12-07"),
			LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"), MeetingStage.OPEN);

	private Publications() {
	}

	/** Two sessions on the first day. */
	static Programme first() {
		var charter = new SessionPlan(CHARTER, SessionKind.WORKSHOP, TITLE, text("Line one\nline <two> & \u0001 three"),
				List.of(), List.of(), List.of("ar"), null, List.of());
		return release(programme(planWith(MODELS, VERA), charter).place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
			.state()
			.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
			.state());
	}

	static Programme release(Programme programme) {
		return programme.release(text("A release"), DAYS, NOW.plusSeconds(programme.releases().size())).state();
	}

	static ReleasedProgramme published(Programme programme) {
		return new ReleasedProgramme(DOHA, programme, programme.latest().orElseThrow());
	}

}
