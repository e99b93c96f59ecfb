package org.multaqa.portal.pages.shell;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

/** A page that does not show all that has happened says so. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaleMeetingsTest {

	private static final String BEHIND = "The newest changes are not all shown here yet.";

	private static final String WORKSHOP = "/m/doha/workshops/languages";

	@LocalServerPort
	int port;

	@Autowired
	MongoOperations mongo;

	@Autowired
	StaleMeetings stale;

	@AfterEach
	void nothing_is_parked() {
		this.mongo.remove(new Query(), "parked");
		this.mongo.remove(new Query(), "parked-events");
		this.stale.look();
	}

	@Test
	void says_nothing_while_all_is_applied() {
		assertThat(page(WORKSHOP, "en")).doesNotContain(BEHIND);
	}

	@ParameterizedTest
	@CsvSource({ "en,The newest changes are not all shown here yet.", "fr,pas encore tous ici",
			"es,todos los cambios más recientes", "ar,كل التغييرات الأخيرة" })
	void says_so_while_a_subject_of_the_meeting_waits(String language, String words) {
		park("workshop/languages", "{}");

		assertThat(page(WORKSHOP, language)).contains(words);
		assertThat(page("/", language)).doesNotContain(words);
	}

	@Test
	void says_so_while_a_new_subject_waits_of_which_there_is_nothing_to_read_yet() {
		park("output/never-seen", "{\"meeting\":\"doha\"}");
		assertThat(page(WORKSHOP, "en")).contains(BEHIND);

		park("output/never-seen", "{\"meeting\":\"elsewhere\"}");
		assertThat(page(WORKSHOP, "en")).doesNotContain(BEHIND);
	}

	@Test
	void cannot_tell_of_whom_it_is_what_nobody_can_read() {
		park("output/torn", "{torn");

		assertThat(page(WORKSHOP, "en")).doesNotContain(BEHIND);
	}

	@Test
	void says_so_where_ones_own_change_has_not_arrived_in_time() {
		Around.ELSEWHERE.tell(new Told(200, "", Map.of("Multaqa-Sequence", "999")));
		var noura = People.browser("noura", this.port);

		var answer = noura.send(WORKSHOP + "?lang=en", WORKSHOP + "/attendance");
		String next = answer.headers().firstValue("Location").orElseThrow();

		assertThat(noura.get(next, "Accept-Language", "en").body()).contains(BEHIND);
		assertThat(noura.get(next, "Accept-Language", "en").body()).doesNotContain(BEHIND);
	}

	private String page(String address, String language) {
		return People.browser("noura", this.port).get(address + "?lang=" + language).body();
	}

	private void park(String subject, String content) {
		nothing_is_parked();
		this.mongo.insert(new Document("_id", subject).append("since", "2025-12-08T08:00:00Z")
			.append("reason", "no such session")
			.append("first", 1L)
			.append("last", 1L)
			.append("bytes", 1_000L)
			.append("tries", 0), "parked");
		this.mongo.insert(new Document("_id", subject + " 1").append("headers", new Document("ce_id", subject + "@1"))
			.append("data", new Binary(content.getBytes(StandardCharsets.UTF_8))), "parked-events");
		this.stale.look();
	}

}
