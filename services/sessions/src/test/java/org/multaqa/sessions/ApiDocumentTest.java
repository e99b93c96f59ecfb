package org.multaqa.sessions;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.ApiDocumentContract;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest implements ApiDocumentContract {

	@Value("${local.management.port}")
	private int managementPort;

	@LocalServerPort
	int port;

	private String meeting = "";

	private String material = "";

	@BeforeEach
	void a_meeting_with_an_output() {
		var planned = Meetings.planned(this.port);
		this.meeting = planned.id();
		planned.room("auditorium", 100);
		planned.organiser().post(planned.path("/tracks"), "{'id': 'heritage', 'names': {'en': 'Heritage'}}").done();
		planned.plan("one", "'track': 'heritage', 'people': [{'person': 'p-sami', 'part': 'rapporteur'}]").done();
		planned.place("one", "auditorium", 7, 6, 7).done();
		planned.organiser().post(planned.path("/releases"), "{'name': {'en': 'First'}}").done();
		planned.organiser().post("/workshops/" + planned.name("one") + "/opening", "").done();
		planned.organiser()
			.post("/workshops/" + planned.name("one") + "/outputs",
					"{'id': '%s', 'kind': 'idea', 'language': 'en', 'words': 'w'}".formatted(planned.name("o")))
			.done();
		lateWords(planned);
		this.material = planned.organiser()
			.send(HttpMethod.POST, "/sessions/" + planned.name("one") + "/materials/files?name=a.pdf",
					"%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
			.done()
			.json()
			.path("id")
			.asString();
	}

	@Override
	public String service() {
		return "sessions";
	}

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public int managementPort() {
		return this.managementPort;
	}

	private static void lateWords(Meetings.Meeting planned) {
		planned.plan("closed", "").done();
		String workshop = "/workshops/" + planned.name("closed");
		planned.organiser().post(workshop + "/opening", "").done();
		planned.organiser().post(workshop + "/closing", "").done();
		planned.organiser()
			.post(workshop + "/late-words",
					"{'id': '%s', 'kind': 'idea', 'language': 'en', 'words': 'w'}".formatted(planned.name("late")))
			.done();
	}

	@Override
	public String tokenFor(String operation) {
		return TestTokens.token("p-sami", this.meeting + ":organiser");
	}

	@Override
	public Map<String, String> names() {
		return Map.of("meeting", this.meeting, "session", this.meeting + "-one", "output", this.meeting + "-o", "room",
				"auditorium", "track", "heritage", "number", "1", "person", "p-sami", "material", this.material,
				"words", this.meeting + "-late");
	}

}
