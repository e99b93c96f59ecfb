package org.multaqa.portal.pages.delegations;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done from a roster, to one or to several. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterActsTest extends RosterMeetings {

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
	void organisers_read_the_letter_before_several_get_it() {
		String together = "/m/roster-few/people/together/%s?back=office%%3Dnorth&all=true&lang=en";
		var head = new Browser(this.port).as(Around.ELSEWHERE, "roster-few-0", "roster-few:head:north");

		assertThat(organiser().get(together.formatted("approval")).body())
			.contains("/m/roster-few/mails/letters/approved\"");
		assertThat(organiser().get(together.formatted("check-in")).body()).as("tells nobody")
			.doesNotContain("/letters/");
		assertThat(head.get(together.formatted("reminder")).body()).as("to a head").doesNotContain("/letters/");
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

}
