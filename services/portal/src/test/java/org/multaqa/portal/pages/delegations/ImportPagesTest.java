package org.multaqa.portal.pages.delegations;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportPagesTest {

	private static final String PAGE = "/m/doha/people/import";

	private static final byte[] TABLE = "office;roles;email;language;name\nmena;delegate;suad@example.org;ar;سعاد\n"
		.getBytes(StandardCharsets.UTF_8);

	private static final String SHOWN = """
			{"preview": true, "plan": "plan-1", "lines": [{"line": 2, "office": "mena", "who": "suad@example.org",
			 "name": {"ar": "سعاد"}, "roles": ["delegate"], "outcome": "nominated"}], "faults": []}""";

	private static final Pattern NEXT = Pattern.compile("action=\"(" + PAGE + "/[0-9a-f-]{36})\"");

	private static final DelegationId DELEGATION = new DelegationId("doha-mena");

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@Autowired
	ReadModels models;

	@Test
	void a_table_is_looked_at_and_then_imported_as_it_was_sent() {
		Around.ELSEWHERE.tell(new Told(200, SHOWN, Map.of()));
		var page = organiser().sendFile(PAGE, PAGE, "table", "people.csv", TABLE);

		assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
		assertThat(page.body()).contains("سعاد", "suad@example.org", "people.csv", "name=\"plan\" value=\"plan-1\"");
		var looked = Around.ELSEWHERE.asked().getFirst();
		assertThat(looked.method() + " " + looked.path())
			.isEqualTo("POST /api/v1/meetings/doha/delegations/import?preview=true");
		assertThat(looked.body()).isEqualTo(new String(TABLE, StandardCharsets.UTF_8));

		String address = next(page.body());
		assertThat(organiser().get(address + "?lang=fr").body()).contains("Ce qui se passerait", "people.csv");

		Around.ELSEWHERE.tell(new Told(200, SHOWN.replace("true", "false"), Map.of()));
		var done = organiser().send(address, address, "plan", "plan-1", "attempt", "a-1");
		assertThat(done.statusCode()).isEqualTo(303);
		assertThat(done.headers().firstValue("Location")).contains("/m/doha/people");
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.path()).contains("preview=false", "plan=plan-1");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
		assertThat(asked.body()).isEqualTo(new String(TABLE, StandardCharsets.UTF_8));
		assertThat(organiser().get("/m/doha/people?lang=en").body()).contains("People taken from the table: 1.");

		var gone = organiser().get(address);
		assertThat(gone.statusCode()).isEqualTo(303);
		assertThat(gone.headers().firstValue("Location")).contains(PAGE);
		assertThat(organiser().get(PAGE + "?lang=en").body()).contains("The table is not kept any more.");
	}

	@Test
	void the_next_page_waits_until_it_knows_of_those_who_were_imported() throws Exception {
		Around.ELSEWHERE.tell(new Told(200, SHOWN, Map.of()));
		String address = next(organiser().sendFile(PAGE, PAGE, "table", "people.csv", TABLE).body());
		Around.ELSEWHERE.tell(new Told(200, SHOWN.replace("true", "false"), Map.of()));
		var later = Thread.ofVirtual().start(() -> {
			LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
			this.doha.tell(new DelegateNominated(DELEGATION, Doha.MEETING, Doha.MENA, new PersonId("suad"),
					List.of(Role.DELEGATE), false));
		});

		organiser().send(address, address, "plan", "plan-1", "attempt", "a-2");

		assertThat(this.models.delegation(DELEGATION).orElseThrow().members())
			.anyMatch((member) -> member.person().equals(new PersonId("suad")));
		later.join();
	}

	@Test
	void a_table_is_shown_to_nobody_else() {
		Around.ELSEWHERE.tell(new Told(200, SHOWN, Map.of()));
		String address = next(organiser().sendFile(PAGE, PAGE, "table", "people.csv", TABLE).body());

		assertThat(new Browser(this.port).as(Around.ELSEWHERE, "sami-too", "doha:organiser").get(address).statusCode())
			.isIn(303, 403);
		assertThat(People.browser("noura", this.port).get(address).statusCode()).isEqualTo(403);
		assertThat(new Browser(this.port).get(address).statusCode()).isEqualTo(401);
	}

	@Test
	void faults_are_shown_and_nothing_can_be_imported() {
		Around.ELSEWHERE.tell(new Told(200,
				"""
						{"preview": true, "plan": "p", "lines": [], "faults": [{"line": 3, "field": "roles", "column": "Qualité",
						 "value": "roi", "code": "import.unknown-role", "title": "Il n’y a pas de rôle « roi »."}]}""",
				Map.of()));

		var page = organiser().sendFile(PAGE, PAGE, "table", "gens.csv", TABLE);

		assertThat(page.body()).contains("Qualité", "roi", "Il n’y a pas de rôle « roi ».")
			.doesNotContain("name=\"plan\"");
	}

	@Test
	void no_table_at_all_is_said_so_beside_the_form() {
		Around.ELSEWHERE
			.tell(new Told(422, "{\"code\": \"import.web-page\", \"title\": \"This is a web page\"}", Map.of()));

		var page = organiser().sendFile(PAGE, PAGE, "table", "page.html", "<html>".getBytes(StandardCharsets.UTF_8));

		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("This is a web page", "type=\"file\"");
	}

	@Test
	void a_file_that_is_too_large_is_refused_with_a_page() {
		for (int size : new int[] { (2 << 20) + 10, 5 << 20, 20 << 20 }) {
			var page = organiser().sendFile(PAGE, PAGE, "table", "large.csv", new byte[size]);

			assertThat(page.statusCode()).as("%d bytes", size).isEqualTo(413);
			assertThat(page.body()).contains("<h1", "request.too-large");
		}
	}

	@Test
	void a_plan_that_does_not_hold_any_more_is_shown_anew() {
		Around.ELSEWHERE.tell(new Told(200, SHOWN, Map.of()));
		String address = next(organiser().sendFile(PAGE, PAGE, "table", "people.csv", TABLE).body());
		Around.ELSEWHERE
			.tell(new Told(409, "{\"code\": \"import.changed\", \"title\": \"Something has changed\"}", Map.of()));

		var again = organiser().send(address, address, "plan", "plan-1", "attempt", "a-1");

		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("Something has changed");
	}

	@Test
	void people_go_out_as_a_file() {
		Around.ELSEWHERE.tell(new Told(200, "\uFEFFOffice,Role", Map.of("Content-Type", "text/csv;charset=UTF-8")));

		var file = organiser().get("/m/doha/people.csv?office=mena");

		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"doha-mena.csv\"");
		assertThat(file.body()).isEqualTo("\uFEFFOffice,Role");
		assertThat(Around.ELSEWHERE.asked().getLast().path()).isEqualTo("/api/v1/meetings/doha/people.csv?office=mena");
		assertThat(new Browser(this.port).get("/m/doha/people.csv").statusCode()).isEqualTo(401);
	}

	private Browser organiser() {
		return People.browser("sami", this.port);
	}

	private static String next(String page) {
		return NEXT.matcher(page).results().map((found) -> found.group(1)).findFirst().orElseThrow();
	}

}
