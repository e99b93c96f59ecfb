package org.multaqa.roadmap.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.GROUNDS;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.NO_PASSKEY;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.initiative;
import static org.multaqa.roadmap.domain.Fixtures.opened;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentTest {

	@Test
	void counts_all_languages_of_all_initiatives() {
		var full = IntStream.range(0, Content.LONGEST / (2 * InitiativeProposal.LONGEST_OUTCOME))
			.mapToObj((n) -> outcome(n, "ع".repeat(InitiativeProposal.LONGEST_OUTCOME - 100), "en"))
			.reduce(opened(), ContentTest::drafted, (one, _) -> one);
		var more = outcome(99, "ع".repeat(InitiativeProposal.LONGEST_OUTCOME), "en");

		assertRefused("roadmap.too-long", () -> drafted(full, more));
		assertRefused("roadmap.too-long",
				() -> full.revise(new InitiativeProposal(
						outcome(0, "ع".repeat(InitiativeProposal.LONGEST_OUTCOME), "en", "fr", "es"), List.of()), BASIS,
						HASHER, CLARA));
		assertThat(full.remove(outcome(0, "ع").id(), HASHER, CLARA).state().content().initiatives())
			.hasSize(full.content().initiatives().size() - 1);
	}

	@Test
	void takes_a_number_of_initiatives() {
		var full = IntStream.range(0, Content.MOST_INITIATIVES)
			.mapToObj((n) -> outcome(n, "x"))
			.reduce(opened(), ContentTest::drafted, (one, _) -> one);

		assertRefused("initiative.too-many", () -> drafted(full, initiative()));
		assertThat(full.revise(new InitiativeProposal(outcome(0, "y"), List.of()), BASIS, HASHER, CLARA).events())
			.hasSize(1);
	}

	@Test
	void fits_into_one_event_however_it_is_filled() {
		var full = Content.empty(HASHER);
		for (int n = 0; n < Content.MOST_INITIATIVES; n++) {
			full = full.with(filled(n), HASHER);
		}

		String edition = ModelJson.mapper()
			.writeValueAsString(
					new EditionPublished(ID, "1.0", full.hash(), full.initiatives(), CLARA, null, null, null));
		assertThat(full.initiatives().stream().mapToInt(Texts::length).sum())
			.isBetween(Content.LONGEST - Content.MOST_INITIATIVES, Content.LONGEST);
		assertThat(edition.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(EventFactory.LARGEST);
	}

	@Test
	void leaves_a_roadmap_small_however_often_it_is_published_and_commented() {
		var roadmap = opened();
		for (int n = 0; n < Content.MOST_INITIATIVES; n++) {
			roadmap = drafted(roadmap, filled(n));
		}
		roadmap = published(drafted(roadmap.remove(filled(0).id(), HASHER, CLARA).state(), outcome(0, "Year", "en")));
		int before = sizeOf(roadmap);
		for (int edition = 0; edition < 20; edition++) {
			var next = new InitiativeProposal(outcome(0, "Year " + edition, "en"), List.of());
			roadmap = published(roadmap.revise(next, BASIS, HASHER, CLARA).state());
		}
		assertThat((sizeOf(roadmap) - before) / 20).isLessThan(1_000);

		roadmap = roadmap.consult(null, CLARA, NOON).state();
		int uncommented = sizeOf(roadmap);
		for (int n = 0; n < 100; n++) {
			var comment = new Comment("c-000000000" + (100 + n), null, "ar", "ع".repeat(Comment.LONGEST), CLARA, MENA,
					NOON);
			roadmap = roadmap.comment(comment, HASHER).state();
		}
		assertThat((sizeOf(roadmap) - uncommented) / 100 * Comments.MOST).isLessThan(250_000);
	}

	private static Roadmap published(Roadmap roadmap) {
		String hash = roadmap.present(GROUNDS, List.of(), HASHER, CLARA, NOON).state().contentHash();
		return roadmap.present(GROUNDS, List.of(), HASHER, CLARA, NOON)
			.state()
			.approve("sg", hash, OSKAR, NOON, NO_PASSKEY)
			.state()
			.approve("president", hash, VERA, NOON, NO_PASSKEY)
			.state()
			.publish(HASHER, CLARA, NOON)
			.state();
	}

	private static int sizeOf(Roadmap roadmap) {
		return ModelJson.mapper().writeValueAsString(roadmap).getBytes(StandardCharsets.UTF_8).length;
	}

	private static Roadmap drafted(Roadmap roadmap, Initiative initiative) {
		return roadmap.draft(new InitiativeProposal(initiative, List.of()), BASIS, HASHER, CLARA).state();
	}

	private static Initiative outcome(int number, String words, String... more) {
		var outcome = new TreeMap<>(Map.of("ar", words));
		for (String language : more) {
			outcome.put(language, words);
		}
		return new Initiative(new InitiativeId("i-" + number), text("One"), new LocalizedText(outcome), "partners",
				List.of("2026-Q1"), MENA, List.of(), null, List.of(), List.of(AGREED), null, null);
	}

	/**
	 * As many marks as there can be, and all the words that are left, each as wide as can
	 * be.
	 */
	private static Initiative filled(int number) {
		var quarters = List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
		var four = new LocalizedText(Map.of("ar", "ﷺ", "en", "ﷺ", "fr", "ﷺ", "es", "ﷺ"));
		var steps = IntStream.range(0, InitiativeProposal.MOST_MILESTONES)
			.mapToObj((n) -> new Milestone(new MilestoneId("m" + n), four, LocalDate.of(2026, 12, 31)))
			.toList();
		var name = new InitiativeId("i" + number);
		var measure = new Measure(four, "ﷺ", "ﷺ");
		var without = new Initiative(name, four, text("ﷺ"), "partners", quarters, MENA, List.of(LAC), measure, steps,
				List.of(AGREED), null, null);
		int left = Content.LONGEST / Content.MOST_INITIATIVES - Texts.length(without);
		return new Initiative(name, four, text("ﷺ".repeat(1 + left)), "partners", quarters, MENA, List.of(LAC), measure,
				steps, List.of(AGREED), null, null);
	}

}
