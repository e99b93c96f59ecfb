package org.multaqa.portal.pages.delegations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.testkit.ServicePlatform;

import static org.assertj.core.api.Assertions.assertThat;

/** A roster of many people: found, narrowed, and never all at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterPagesTest extends RosterMeetings {

	/** What else the portal does meanwhile: it asks which generation is in use. */
	private static final int NOISE = 4;

	private static final String AMENDED = """
			{"delegation": "roster-amended-north", "meeting": "roster-amended", "office": "north",
			 "person": "roster-amended-0", "name": {"en": "Pérson0"}, "roles": ["head"], "status": "amended",
			 "approvedName": {"en": "Pèrson before"}, "amendedQuestions": [{"en": "Whom do you work for?"}]}""";

	@Test
	void a_page_reads_as_much_of_a_large_meeting_as_of_a_small_one() {
		long few = cost("/m/roster-few/people");
		long many = cost("/m/roster-many/people");

		assertThat(many).as("documents looked at, %d in a small meeting", few).isLessThanOrEqualTo(few + NOISE);
		assertThat(cost("/m/roster-many/people?find=person77")).isLessThanOrEqualTo(few + NOISE);
	}

	@Test
	void a_page_of_a_large_meeting_stays_small() throws IOException {
		var compressed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(compressed)) {
			gzip.write(organiser().get("/m/roster-many/people").body().getBytes(StandardCharsets.UTF_8));
		}

		assertThat(compressed.size()).isLessThan(20_000);
	}

	@Test
	void who_must_be_approved_again_is_found_with_what_changed() {
		String name = "roster-amended";
		fill(name, 3);
		this.doha.tell(new DelegateAmended(delegation(name, "north"), new MeetingId(name), new OfficeId("north"),
				new PersonId(name + "-0")));
		String member = "/m/roster-amended/delegations/roster-amended-north/members/roster-amended-0?lang=en";

		String list = organiser().get("/m/roster-amended/people?state=amended&lang=en").body();
		assertThat(people(list)).containsExactly("roster-amended-0");
		assertThat(list).contains("Changed, to be approved again", "/approval\"");
		Around.ELSEWHERE.tell(new Told(200, AMENDED, Map.of()));
		assertThat(organiser().get(member).body()).contains("Name as it was approved", "Pèrson before", "Pérson0",
				"Answers that changed since the approval", "Whom do you work for?", "/approval\"");

		Around.ELSEWHERE.tell(new Told(503, "{}", Map.of()));
		assertThat(organiser().get(member).body()).contains("/approval\"").doesNotContain("Name as it was approved");
	}

	@Test
	void who_organises_is_told_of_a_correction_that_was_begun_and_not_finished() {
		String member = "/m/roster-few/delegations/roster-few-north/members/roster-few-6?lang=en";
		Around.ELSEWHERE
			.tell(new Told(200, MEMBER.replace("\"roles\"", "\"correcting\": [\"address\"], \"roles\""), Map.of()));
		assertThat(organiser().get(member).body())
			.contains("Putting the address right is not finished yet", "href=\"#correct\"")
			.doesNotContain("Putting the name right was begun");

		Around.ELSEWHERE.tell(new Told(200, MEMBER, Map.of()));
		assertThat(organiser().get(member).body()).doesNotContain("is not finished yet");
	}

	@Test
	void fifty_are_on_a_page_and_links_lead_to_everybody_once() {
		var shown = new TreeSet<String>();
		String address = "/m/roster-few/people?lang=en";
		int rows = 0;
		while (address != null) {
			String html = organiser().get(address).body();
			var people = people(html);
			assertThat(people).hasSizeLessThanOrEqualTo(50);
			rows += people.size();
			shown.addAll(people);
			address = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"")
				.matcher(html)
				.results()
				.map((link) -> link.group(1))
				.findFirst()
				.orElse(null);
		}

		assertThat(shown).hasSize(FEW);
		assertThat(rows).isEqualTo(FEW);
	}

	@Test
	void a_name_is_found_by_its_beginning_whatever_the_accents() {
		assertThat(people(organiser().get("/m/roster-many/people?find=per%C3%9Fon7&lang=en").body())).isEmpty();
		assertThat(people(organiser().get("/m/roster-many/people?find=P%C3%89RSON77&lang=en").body())).hasSize(11)
			.contains("roster-many-77");
		assertThat(organiser().get("/m/roster-many/people?find=nobody-at-all&lang=en").body())
			.contains("No name has these words");
	}

	@Test
	void it_is_narrowed_by_office_role_and_state_with_counts() {
		String page = organiser().get("/m/roster-few/people?office=north&state=registered&lang=en").body();

		assertThat(people(page)).hasSize(FEW / 6 - 1);
		assertThat(page).contains("Office north", "19 of 100", "aria-current=\"true\"");
		assertThat(people(organiser().get("/m/roster-few/people?office=north&role=head").body())).hasSize(1);
		assertThat(people(organiser().get("/m/roster-few/people?state=nonsense&office=%20&page=nowhere").body()))
			.hasSize(50);
	}

	@Test
	void a_head_sees_the_own_delegation_and_no_other() {
		var head = new Browser(this.port).as(Around.ELSEWHERE, "roster-few-0", "roster-few:head:north");
		String page = head.get("/m/roster-few/people?lang=en").body();

		assertThat(people(page)).hasSize(FEW / 3).contains("roster-few-0").doesNotContain("roster-few-1");
		assertThat(people(head.get("/m/roster-few/people?office=south").body())).doesNotContain("roster-few-1");
		assertThat(page).doesNotContain("/people/import", "/approval\"").contains("/reminder\"");
		assertThat(people(head.get("/m/roster-few/people?find=person1").body())).doesNotContain("roster-few-1");
	}

	@Test
	void one_entry_on_the_home_page_leads_to_all_who_await_approval() {
		String home = organiser().get("/m/roster-few?lang=en").body();

		assertThat(home).contains("29 registrations await approval", "/m/roster-few/people?state=registered");
		assertThat(home.split("waiting-kind", -1)).hasSize(2);
	}

	/** The least of three, since the portal is not alone with the store. */
	private long cost(String address) {
		var organiser = organiser();
		return IntStream.range(0, 3).mapToLong((_) -> {
			long before = ServicePlatform.documentsExamined();
			assertThat(organiser.get(address).statusCode()).as(address).isEqualTo(200);
			return ServicePlatform.documentsExamined() - before;
		}).min().orElseThrow();
	}

}
