package org.multaqa.roadmap.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.NamedOffice;

import static org.assertj.core.api.Assertions.assertThat;

/** The bytes that are hashed, written out as {@code roadmap-content-hash.md} says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CanonicalJsonTest {

	private final CanonicalJson hasher = new CanonicalJson();

	@Test
	void an_empty_content_is_an_empty_array() {
		assertThat(this.hasher.hash(List.of())).isEqualTo(Hashes.sha256("[]"));
	}

	@Test
	void members_stand_in_their_order_texts_in_that_of_their_tags_and_what_is_absent_is_not_written() {
		var titles = LocalizedText.of("en", "A \"charter\"").with(LocalizedText.of("ar", "ميثاق"));
		var initiative = new Initiative(new InitiativeId("i-one"), titles, LocalizedText.of("en", "Done/it"), "change",
				List.of("2026-Q1"), new OfficeId("mena"), List.of(), null, List.of(),
				List.of(new RecommendationId("r-one")), null, null);

		assertThat(this.hasher.hash(List.of(initiative))).isEqualTo(Hashes
			.sha256("""
					[{"id":"i-one","title":{"ar":"ميثاق","en":"A \\"charter\\""},"outcome":{"en":"Done/it"},"impactArea":"change",\
					"quarters":["2026-Q1"],"lead":"mena","partners":[],"milestones":[],"sources":["r-one"]}]"""));
	}

	@Test
	void measure_and_milestones_are_part_of_it() {
		var text = LocalizedText.of("en", "x");
		var initiative = new Initiative(new InitiativeId("i-one"), text, text, "change", List.of("2026-Q1"),
				new OfficeId("mena"), List.of(new OfficeId("lac")), new Measure(text, "0", "12"),
				List.of(new Milestone(new MilestoneId("out"), text, LocalDate.of(2026, 2, 15))),
				List.of(new RecommendationId("r-one")), null, null);

		assertThat(this.hasher.hash(List.of(initiative))).isEqualTo(Hashes.sha256("""
				[{"id":"i-one","title":{"en":"x"},"outcome":{"en":"x"},"impactArea":"change","quarters":["2026-Q1"],\
				"lead":"mena","partners":["lac"],"measure":{"what":{"en":"x"},"baseline":"0","target":"12"},\
				"milestones":[{"id":"out","title":{"en":"x"},"due":"2026-02-15"}],"sources":["r-one"]}]"""));
	}

	@Test
	void the_second_form_is_that_of_rfc_8785_control_characters_included() {
		assertThat(CanonicalJson.canonical(Map.of("words", "\u0001\u001F\b\t\u007F\u2028\"/\\é", "at", 2)))
			.isEqualTo("{\"at\":2,\"words\":\"\\u0001\\u001f\\b\\t\u007F\u2028\\\"/\\\\é\"}");
	}

	@Test
	void the_second_form_sorts_members_whatever_the_order_of_a_record() {
		var signed = Map.of("initiatives", List.of(), "grounds", new Grounds(List.of(),
				List.of(new NamedOffice(new OfficeId("mena"), LocalizedText.of("en", "Middle East")))));

		assertThat(CanonicalJson.canonical(signed)).isEqualTo(
				"{\"grounds\":{\"offices\":[{\"names\":{\"en\":\"Middle East\"},\"office\":\"mena\"}],\"recommendations\":[]},"
						+ "\"initiatives\":[]}");
	}

}
