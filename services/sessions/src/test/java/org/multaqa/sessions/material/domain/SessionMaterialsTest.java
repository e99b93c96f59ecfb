package org.multaqa.sessions.material.domain;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.events.MaterialEvent.MaterialAdded;
import org.multaqa.model.events.MaterialEvent.MaterialContent;
import org.multaqa.model.events.MaterialEvent.MaterialFileReplaced;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.MaterialEvent.MaterialRemoved;
import org.multaqa.model.events.MaterialEvent.MaterialRevised;
import org.multaqa.model.events.MaterialEvent.MaterialsReordered;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.MaterialFacts;
import org.multaqa.sessions.material.domain.Content.Link;
import org.multaqa.sessions.material.domain.Content.StoredFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionMaterialsTest {

	private static final MaterialId SLIDES = new MaterialId("m-slides");

	private static final MaterialId SITE = new MaterialId("m-site");

	private static final LocalizedText TITLE = LocalizedText.of("ar", "العرض");

	private static final StoredFile PDF = new StoredFile("f-1", "slides.pdf", "application/pdf", 9, "aa");

	private static final Link LINK = new Link("https://example.org/");

	private static final Material FILE = new Material(SLIDES, TITLE, MaterialReaders.EVERYBODY, PDF);

	private static final Material ELSEWHERE = new Material(SITE, TITLE, MaterialReaders.MEETING, LINK);

	private static final SessionMaterials BOTH = new SessionMaterials(MODELS, MEETING, List.of(FILE, ELSEWHERE));

	private static MaterialFacts with(int number) {
		return new MaterialFacts(new MeetingFacts(MEETING, text("Meeting"), MeetingStage.RUNNING, null), List.of(),
				true, number);
	}

	@Nested
	class Adding {

		@Test
		void puts_it_after_the_others_and_tells_neither_its_name_nor_what_is_in_it() {
			var decision = SessionMaterials.none(MODELS, MEETING).add(with(0), FILE);

			assertThat(decision.state().all()).containsExactly(FILE);
			assertThat(decision.events()).containsExactly(new MaterialAdded(MEETING, MODELS, SLIDES, TITLE,
					MaterialReaders.EVERYBODY, new MaterialContent.File("application/pdf", 9)));
			assertThat(decision.state().holds("f-1")).isTrue();
			assertThat(decision.state().holds("f-2")).isFalse();
		}

		@Test
		void again_under_the_same_id_changes_nothing() {
			assertThat(BOTH.add(with(2), FILE).isUnchanged()).isTrue();
		}

		@Test
		void is_refused_where_there_are_fifty_and_where_the_title_is_too_long() {
			var another = new Material(new MaterialId("m-another"), TITLE, MaterialReaders.EVERYBODY, PDF);
			assertThat(BOTH.add(with(49), another).isUnchanged()).isFalse();
			assertRefused("material.too-many", () -> BOTH.add(with(50), another));
			assertRefused("text.too-long", () -> BOTH.add(with(2),
					new Material(SITE, LocalizedText.of("en", "x".repeat(201)), MaterialReaders.MEETING, LINK)));
		}

	}

	@Nested
	class Revising {

		@Test
		void calls_it_otherwise_and_leads_the_link_elsewhere() {
			var there = new Link("https://example.org/other");
			var decision = BOTH.revise(SITE, TITLE, MaterialReaders.SESSION, there);

			assertThat(decision.state().get(SITE).content()).isEqualTo(there);
			assertThat(decision.events()).containsExactly(new MaterialRevised(MEETING, MODELS, SITE, TITLE,
					MaterialReaders.SESSION, new MaterialContent.Link("https://example.org/other")));
			assertThat(decision.state().revise(SITE, TITLE, MaterialReaders.SESSION, there).isUnchanged()).isTrue();
			assertThat(decision.state().revise(SITE, TITLE, MaterialReaders.SESSION, null).isUnchanged()).isTrue();
		}

		@Test
		void never_makes_a_link_of_a_file() {
			assertRefused("material.not-a-link", () -> BOTH.revise(SLIDES, TITLE, MaterialReaders.SESSION, LINK));
			assertRefused("material.unknown",
					() -> BOTH.revise(new MaterialId("m-x"), TITLE, MaterialReaders.SESSION, null));
		}

	}

	@Nested
	class Replacing {

		@Test
		void keeps_the_id_and_the_place_and_does_nothing_for_the_same_file() {
			var later = new StoredFile("f-2", "slides.pdf", "application/pdf", 12, "bb");
			var decision = BOTH.replaceFile(SLIDES, later);

			assertThat(decision.state().all()).extracting(Material::id).containsExactly(SLIDES, SITE);
			assertThat(decision.state().get(SLIDES).content()).isEqualTo(later);
			assertThat(decision.events()).containsExactly(
					new MaterialFileReplaced(MEETING, MODELS, SLIDES, new MaterialContent.File("application/pdf", 12)));
			assertThat(BOTH.replaceFile(SLIDES, new StoredFile("f-3", "slides.pdf", "application/pdf", 9, "aa"))
				.isUnchanged()).isTrue();
		}

		@Test
		void is_refused_for_a_link() {
			assertRefused("material.not-a-file", () -> BOTH.replaceFile(SITE, PDF));
		}

	}

	@Nested
	class Removing_and_ordering {

		@Test
		void takes_it_away_once() {
			var decision = BOTH.remove(SLIDES);

			assertThat(decision.state().all()).containsExactly(ELSEWHERE);
			assertThat(decision.events()).containsExactly(new MaterialRemoved(MEETING, MODELS, SLIDES));
			assertThat(decision.state().remove(SLIDES).isUnchanged()).isTrue();
		}

		@Test
		void puts_all_of_them_into_another_order_and_nothing_less() {
			var decision = BOTH.reorder(List.of(SITE, SLIDES));

			assertThat(decision.state().all()).containsExactly(ELSEWHERE, FILE);
			assertThat(decision.events())
				.containsExactly(new MaterialsReordered(MEETING, MODELS, List.of(SITE, SLIDES)));
			assertThat(decision.state().reorder(List.of(SITE, SLIDES)).isUnchanged()).isTrue();
			assertRefused("material.others-by-now", () -> BOTH.reorder(List.of(SITE)));
			assertRefused("material.others-by-now", () -> BOTH.reorder(List.of(SITE, SITE)));
		}

	}

}
