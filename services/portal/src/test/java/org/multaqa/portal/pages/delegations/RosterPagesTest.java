package org.multaqa.portal.pages.delegations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A roster of many people: found, narrowed, acted upon, and never all at once. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterPagesTest {

	private static final int FEW = 60;

	private static final int MANY = 1_200;

	/** What else the portal does meanwhile: it asks which generation is in use. */
	private static final int NOISE = 4;

	private static final List<String> OFFICES = List.of("north", "south", "east");

	private static final Pattern PERSON = Pattern.compile("<tr [^>]*id=\"p-([a-z0-9-]+)\"");

	private static final String MEMBER = """
			{"delegation": "roster-few-north", "meeting": "roster-few", "office": "north", "person": "roster-few-6",
			 "roles": ["delegate"], "status": "approved"}""";

	private static final String AMENDED = """
			{"delegation": "roster-amended-north", "meeting": "roster-amended", "office": "north",
			 "person": "roster-amended-0", "name": {"en": "Pérson0"}, "roles": ["head"], "status": "amended",
			 "approvedName": {"en": "Pèrson before"}, "amendedQuestions": [{"en": "Whom do you work for?"}]}""";

	private static boolean filled;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void two_meetings() {
		if (!filled) {
			filled = true;
			fill("roster-few", FEW);
			fill("roster-many", MANY);
		}
	}

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
			.contains("Putting the address right was begun and not finished", "href=\"#correct\"")
			.doesNotContain("Putting the name right was begun");

		Around.ELSEWHERE.tell(new Told(200, MEMBER, Map.of()));
		assertThat(organiser().get(member).body()).doesNotContain("was begun and not finished");
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
	void after_an_act_one_stays_where_one_was() {
		Around.ELSEWHERE.tell(new Told(200, MEMBER, Map.of()));
		String address = "/m/roster-few/people?office=north&state=registered";
		String page = organiser().get(address).body();
		var people = people(page);

		var done = organiser().send(address,
				"/m/roster-few/delegations/roster-few-north/members/" + people.getFirst() + "/approval", "back",
				"office=north&state=registered", "after", "p-" + people.get(1));

		assertThat(page).contains("name=\"after\" value=\"p-" + people.get(1) + "\"");
		assertThat(done.statusCode()).isEqualTo(303);
		assertThat(done.headers().firstValue("Location")).contains(address + "#p-" + people.get(1));
	}

	@Test
	void nobody_is_led_elsewhere_by_what_a_form_brings_back() {
		Around.ELSEWHERE.tell(new Told(200, MEMBER, Map.of()));

		var done = organiser().send("/m/roster-few/people",
				"/m/roster-few/delegations/roster-few-north/members/roster-few-6/approval", "back",
				"office=north&evil=//example.org", "after", "\" onload=\"x");

		assertThat(done.headers().firstValue("Location")).contains("/m/roster-few/people?office=north");
	}

	@Test
	void several_are_approved_after_a_look_and_what_was_not_is_named() {
		String preview = organiser().get("/m/roster-few/people/together/approval?back=office%3Dnorth&all=true&lang=en")
			.body();
		var who = Pattern.compile("name=\"who\" value=\"([^\"]+)\"")
			.matcher(preview)
			.results()
			.map((field) -> field.group(1))
			.toList();
		assertThat(who).hasSize(FEW / 6 - 1).allMatch((each) -> each.startsWith("roster-few-north~"));
		assertThat(preview).contains("9 registrations would be approved", "Not among them, for where they stand: 11");

		Around.ELSEWHERE.tell(new Told(200,
				"""
						{"answers": [{"person": "roster-few-6", "done": true},
						 {"person": "roster-few-12", "done": false, "code": "member.not-registered", "title": "Not accepted yet"}]}""",
				Map.of()));
		var result = organiser().send("/m/roster-few/people", "/m/roster-few/people/together/approval?lang=en", "back",
				"office=north", "who", "roster-few-north~roster-few-6", "who", "roster-few-north~roster-few-12");

		assertThat(Around.ELSEWHERE.asked().getLast().path())
			.isEqualTo("/api/v1/delegations/roster-few-north/approvals");
		assertThat(Around.ELSEWHERE.asked().getLast().body()).contains("roster-few-6", "roster-few-12");
		assertThat(result.statusCode()).isEqualTo(200);
		assertThat(result.body()).contains("Approved: 1.", "Not accepted yet", "Pérson12");
	}

	@Test
	void several_are_checked_in_after_a_look_at_who_is_expected() {
		String together = "/m/roster-few/people/together/check-in";
		String preview = organiser().get(together + "?back=office%3Dnorth&all=true&lang=en").body();
		assertThat(preview).contains("1 arrival would be recorded", "roster-few-north~roster-few-0",
				"Not among them, for where they stand: 19");

		Around.ELSEWHERE
			.tell(new Told(200, "{\"answers\": [{\"person\": \"roster-few-0\", \"done\": true}]}", Map.of()));
		var done = organiser().send("/m/roster-few/people", together + "?lang=en", "back", "office=north", "who",
				"roster-few-north~roster-few-0");

		assertThat(Around.ELSEWHERE.asked().getLast().path())
			.isEqualTo("/api/v1/delegations/roster-few-north/check-ins");
		assertThat(done.statusCode()).isEqualTo(303);
	}

	@Test
	void a_head_acts_upon_nobody_of_another_delegation() {
		var head = new Browser(this.port).as(Around.ELSEWHERE, "roster-few-0", "roster-few:head:north");

		String preview = head.get("/m/roster-few/people/together/reminder?who=roster-few-south~roster-few-7&lang=en")
			.body();

		assertThat(preview).contains("Nobody can be reminded").doesNotContain("Pérson7");
		assertThat(head.get("/m/roster-few/delegations/roster-few-south/members/roster-few-7").statusCode())
			.isEqualTo(404);
	}

	@Test
	void one_entry_on_the_home_page_leads_to_all_who_await_approval() {
		String home = organiser().get("/m/roster-few?lang=en").body();

		assertThat(home).contains("29 registrations await approval", "/m/roster-few/people?state=registered");
		assertThat(home.split("waiting-kind", -1)).hasSize(2);
	}

	@Test
	void who_replaced_whom_is_said() {
		Around.ELSEWHERE.tell(new Told(201, """
				{"delegation": "roster-few-north", "meeting": "roster-few", "office": "north", "person": "p-new",
				 "name": {"en": "Noor New"}, "roles": ["head"], "status": "nominated"}""",
				Map.of("Location", "/api/v1/delegations/roster-few-north/members/p-new")));
		String member = "/m/roster-few/delegations/roster-few-north/members/roster-few-0";

		var organiser = organiser();
		organiser.send(member, member + "/replacement", "name", "Noor New", "nameLanguage", "en", "email",
				"noor@example.org", "language", "en", "attempt", "a", "back", "office=north");

		assertThat(organiser.get("/m/roster-few/people?office=north&lang=en").body())
			.contains("Pérson0 hands the seat over to Noor New, who is invited.");
	}

	@Test
	void a_misspelt_name_is_put_right_and_nothing_else_is_sent() {
		Around.ELSEWHERE.tell(new Told(200, MEMBER, Map.of()));
		String member = "/m/roster-few/delegations/roster-few-north/members/roster-few-9";

		organiser().send(member, member + "/correction", "rightName", "Suad", "rightLanguage", "en");

		assertThat(Around.ELSEWHERE.asked().getLast().path())
			.isEqualTo("/api/v1/delegations/roster-few-north/members/roster-few-9/correction");
		assertThat(Around.ELSEWHERE.asked().getLast().body()).contains("{\"en\":\"Suad\"}").doesNotContain("email");
	}

	@Test
	void an_address_that_is_none_is_refused_with_the_reason_and_what_was_written() {
		Around.ELSEWHERE.tell(new Told(422, """
				{"code": "account.bad-address", "title": "This is not an e-mail address", "detail": "It has no @."}""",
				Map.of()));
		String address = "/m/roster-few/delegations/roster-few-north/members";

		var page = organiser().send(address, address, "name", "Suad", "nameLanguage", "en", "email", "سعاد", "language",
				"ar", "role", "delegate", "attempt", "a", "back", "office=north");

		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("This is not an e-mail address", "It has no @.", "سعاد", "Suad")
			.doesNotContain("type=\"email\"");
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

	private static List<String> people(String html) {
		return PERSON.matcher(html).results().map((row) -> row.group(1)).toList();
	}

	private Browser organiser() {
		return new Browser(this.port).as(Around.ELSEWHERE, "layan", "roster-few:organiser", "roster-many:organiser",
				"roster-amended:organiser");
	}

	/** Half of them have accepted; the first is an approved head. */
	private void fill(String name, int size) {
		var meeting = new MeetingId(name);
		this.doha.tell(new MeetingPlanned(meeting, text(name), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), false, null, null));
		this.doha.tell(new MeetingStageReached(meeting, MeetingStage.OPEN));
		this.doha.tell(new RoleGranted(meeting, new PersonId("layan"), Role.ORGANISER));
		OFFICES.forEach((office) -> {
			this.doha
				.tell(new OfficeRegistered(new OfficeId(office), OfficeKind.REGIONAL_OFFICE, text("Office " + office)));
			this.doha.tell(new DelegationInvited(delegation(name, office), meeting, new OfficeId(office),
					Map.of(Role.HEAD, 1, Role.DELEGATE, 100), true));
		});
		IntStream.range(0, size).forEach((number) -> {
			String office = OFFICES.get(number % OFFICES.size());
			var person = new PersonId(name + "-" + number);
			var roles = List.of((number < OFFICES.size()) ? Role.HEAD : Role.DELEGATE);
			this.doha.tell(new PersonNamed(person, text("Pérson" + number)));
			this.doha.tell(new DelegateNominated(delegation(name, office), meeting, new OfficeId(office), person, roles,
					false));
			if (number == 0) {
				this.doha
					.tell(new DelegateApproved(delegation(name, office), meeting, new OfficeId(office), person, roles));
			}
			else if (number % 2 == 0) {
				this.doha.tell(new DelegateRegistered(delegation(name, office), meeting, new OfficeId(office), person));
			}
		});
	}

	private static DelegationId delegation(String meeting, String office) {
		return new DelegationId(meeting + "-" + office);
	}

	private static LocalizedText text(String english) {
		return LocalizedText.of("en", english);
	}

}
