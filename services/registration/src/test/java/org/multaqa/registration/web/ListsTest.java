package org.multaqa.registration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.testkit.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists over HTTP come in pages, each with the way to those beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListsTest extends Running {

	@Test
	void more_offices_than_a_page_lists_are_found_on_the_next_pages_and_on_the_way_back() {
		var offices = new TreeSet<String>();
		IntStream.rangeClosed(0, ListQuery.PAGE).forEach((_) -> offices.add(office()));

		var pages = pages(founder(), "/offices", "id");
		var first = founder().get("/offices").is(200);
		var second = founder().get(first.link("next").orElseThrow()).is(200);
		var firstAgain = founder().get(second.link("prev").orElseThrow()).is(200);

		assertThat(pages).allSatisfy((page) -> assertThat(page).hasSizeBetween(1, ListQuery.PAGE));
		assertThat(pages.stream().flatMap(List::stream)).isSorted().doesNotHaveDuplicates().containsAll(offices);
		assertThat(first.link("prev")).isEmpty();
		assertThat(firstAgain.body()).isEqualTo(first.body());
	}

	@Test
	void a_list_that_fits_on_a_page_leads_nowhere() {
		String meeting = openMeeting();
		String delegation = delegation(meeting, "regional-office", "{\"delegate\": 1}");

		var page = founder().get("/meetings/" + meeting + "/delegations").is(200);

		assertThat(page.body().findValuesAsString("id")).containsExactly(delegation);
		assertThat(page.link("next")).isEmpty();
		assertThat(page.link("prev")).isEmpty();
	}

	@Test
	void a_page_that_nobody_was_led_to_is_refused() {
		founder().get("/offices?page=nonsense").refused(400, "request.bad-member");
	}

	@Test
	void a_meeting_in_draft_is_on_the_pages_of_founders_and_of_those_with_a_role_in_it() {
		String draft = unique("m");
		founder().post("/meetings", plan(draft)).is(201);
		founder().put("/meetings/" + draft + "/roles/p-omar/observer").is(200);
		String open = openMeeting();

		assertThat(meetings(founder())).contains(draft, open);
		assertThat(meetings(as("p-omar"))).contains(draft, open);
		assertThat(meetings(as("p-another-founder", "*:founder"))).contains(draft, open);
		assertThat(meetings(as("p-stranger"))).contains(open).doesNotContain(draft);
	}

	@Test
	void seats_and_roles_of_one_person_are_one_list_in_the_order_of_meetings() {
		String person = unique("p");
		var meetings = new ArrayList<String>();
		IntStream.rangeClosed(0, ListQuery.PAGE).forEach((number) -> {
			String meeting = openMeeting();
			meetings.add(meeting);
			if (number % 2 == 0) {
				founder().put("/meetings/" + meeting + "/roles/" + person + "/observer").is(200);
			}
			else {
				seated(delegation(meeting, "regional-office", "{\"delegate\": 1}"), person, "delegate");
			}
		});

		var pages = pages(as(person), "/me/memberships", "meeting");

		assertThat(pages).hasSize(2);
		assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(new TreeSet<>(meetings));
	}

	private String office() {
		String office = unique("o");
		founder()
			.put("/offices/" + office,
					"{\"kind\": \"regional-office\", \"names\": {\"ar\": \"مكتب\", \"en\": \"Office\"}}")
			.is(201);
		return office;
	}

	private static List<String> meetings(Api reader) {
		return pages(reader, "/meetings", "id").stream().flatMap(List::stream).toList();
	}

	/** What stands at a member of each thing, page after page. */
	private static List<List<String>> pages(Api reader, String address, String member) {
		var pages = new ArrayList<List<String>>();
		Optional<String> next = Optional.of(address);
		while (next.isPresent()) {
			var page = reader.get(next.get()).is(200);
			pages.add(page.body()
				.valueStream()
				.map((each) -> each.path(member).isString() ? each.path(member).asString("")
						: each.path(member).path("id").asString(""))
				.toList());
			next = page.link("next");
		}
		return pages;
	}

}
