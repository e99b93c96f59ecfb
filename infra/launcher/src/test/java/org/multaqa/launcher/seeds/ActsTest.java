package org.multaqa.launcher.seeds;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActsTest {

	private final Seeds doha = SeedLoader.load(Path.of("..", "..", "seeds", "doha-2025"));

	private final List<Act> acts = Acts.of(this.doha);

	@Test
	void come_in_the_order_of_their_moments() {
		assertThat(this.acts).extracting(Act::moment).isSorted();
		assertThat(this.acts.getFirst().path()).isEqualTo("/api/v1/accounts");
		assertThat(this.acts.getLast().path()).endsWith("/reservations/asia-oceania");
	}

	@Test
	void have_names_of_their_own() {
		assertThat(this.acts).extracting(Act::name).doesNotHaveDuplicates();
	}

	@Test
	void have_keys_that_a_header_can_carry() {
		assertThat(this.acts)
			.allSatisfy((act) -> assertThat(SeedPlayer.keyOf(this.doha, act.name())).matches("[\\x21-\\x7e]{1,200}"));
	}

	@Test
	void are_done_by_the_person_of_whom_they_tell() {
		assertThat(named("delegation/lac/bruno-lomo/declined").as()).hasToString("bruno-lomo");
		assertThat(named("workshop/heritage-seminar/attendance/omar-hamish").as()).hasToString("omar-hamish");
		assertThat(named("account/omar-hamish").as()).isNull();
	}

	@Test
	void tell_the_time_of_the_meeting_in_utc() {
		assertThat(named("output/o-voice-notes/recorded").moment()).isEqualTo(Instant.parse("2025-12-07T10:02:00Z"));
	}

	@Test
	void leave_the_roadmap_to_be_made_where_up_begins() {
		var before = this.acts.stream().filter((act) -> !act.moment().isAfter(this.doha.clock())).toList();

		assertThat(before).extracting(Act::chapter).doesNotContain(Chapter.ROADMAP);
		assertThat(before).extracting(Act::name)
			.contains("recommendation/r-first-answer/decided", "recommendation/r-relay-persons/drafted",
					"workshop/heritage-seminar/opened")
			.doesNotContain("recommendation/r-one-calendar/decided", "recommendation/r-relay-persons/submitted",
					"workshop/heritage-seminar/closed");
	}

	@Test
	void send_a_revised_initiative_as_a_whole() {
		var revised = named("initiative/i-relay-persons/revised/2");

		assertThat(revised.need()).isEqualTo(Act.Need.VERSION);
		var whole = this.doha.roadmap()
			.initiatives()
			.stream()
			.filter((drafted) -> drafted.id().value().equals("i-relay-persons"))
			.findFirst()
			.orElseThrow()
			.versions()
			.getLast();
		assertThat(ModelJson.mapper().<JsonNode>valueToTree(revised.body()))
			.isEqualTo(ModelJson.mapper().<JsonNode>valueToTree(whole));
	}

	@Test
	void send_what_the_interfaces_of_the_services_take() {
		assertThat(this.acts).extracting(Act::body)
			.filteredOn(Objects::nonNull)
			.allSatisfy((body) -> assertThat(body.getClass().getPackageName()).endsWith(".api"));
		assertThat(named("recommendation/r-one-calendar/decided"))
			.returns("/api/v1/recommendations/r-one-calendar/decision", Act::path)
			.returns("POST", Act::method);
	}

	private Act named(String name) {
		return this.acts.stream().filter((act) -> act.name().equals(name)).findFirst().orElseThrow();
	}

}
