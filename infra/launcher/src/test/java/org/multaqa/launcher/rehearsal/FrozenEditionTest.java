package org.multaqa.launcher.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Chapter;
import org.multaqa.launcher.seeds.Expectations.OfOffice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.application.CanonicalJson;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenEditionTest {

	private static final Instant NOON = Instant.parse("2025-12-09T12:00:00Z");

	private static final RecommendationId SOURCE = new RecommendationId("r-memory");

	private static final OfficeId LAC = new OfficeId("lac");

	private static final Grounds GROUNDS = new Grounds(List.of(new CitedRecommendation(SOURCE, null, List.of(),
			List.of(new Reservation(LAC, LocalizedText.of("en", "No time"))))), List.of());

	private static final EditionView UNSEALED = edition("vera");

	private static final EditionView SEALED = UNSEALED.sealed(new CanonicalJson().seal(UNSEALED));

	private String read = ModelJson.write(SEALED);

	private final FrozenEdition edition = new FrozenEdition("1.0", (_) -> this.read);

	@Test
	void that_says_the_same_at_the_end_has_no_fault() {
		publishedAndRead();

		assertThat(this.edition.fault()).isEmpty();
	}

	@Test
	void that_was_never_read_is_a_fault_unless_the_story_publishes_none() {
		play("roadmap/opening", "roadmap/edition/1.0");

		assertThat(this.edition.fault()).isEqualTo("it was not read after its publication");
		assertThat(new FrozenEdition(null, (_) -> this.read).fault()).isEmpty();
	}

	@Test
	void that_says_something_else_at_the_end_is_a_fault() {
		publishedAndRead();
		this.read = ModelJson.write(edition("oskar"));

		assertThat(this.edition.fault()).startsWith("it said ");
	}

	@Test
	void whose_hash_is_of_something_else_is_a_fault() {
		this.read = ModelJson.write(edition("oskar").sealed(String.valueOf(SEALED.editionHash())));
		publishedAndRead();

		assertThat(this.edition.fault()).startsWith("its hash is ").endsWith(" says " + SEALED.editionHash());
	}

	@Test
	void whose_content_is_another_than_the_one_that_was_signed_is_a_fault() {
		var other = edition("vera", "0".repeat(64));
		this.read = ModelJson.write(other.sealed(new CanonicalJson().seal(other)));
		publishedAndRead();

		assertThat(this.edition.fault()).startsWith("the hash of its content is ").endsWith(" says " + "0".repeat(64));
	}

	@Test
	void without_a_reservation_that_was_lifted_since_is_a_fault() {
		var lifted = List.of(new OfOffice(SOURCE, LAC, null));
		assertThat(this.edition.faultOf(lifted, (_) -> false)).isEmpty();
		assertThat(this.edition.faultOf(lifted, (_) -> true)).isEqualTo("the reservation of lac is not lifted");

		this.read = this.read.replace("\"office\":\"lac\"", "\"office\":\"mena\"");
		assertThat(this.edition.faultOf(lifted, (_) -> false)).isEqualTo("the reservation of lac has vanished from it");
	}

	private void publishedAndRead() {
		play("roadmap/opening", "roadmap/edition/1.0", "roadmap/milestone");
	}

	private void play(String... acts) {
		for (String name : acts) {
			this.edition.before(new Act(name, Chapter.values()[0], NOON, null, "POST", "/", null, Act.Need.NOTHING,
					"roadmap/x", List.of(), Map.of()));
		}
	}

	private static EditionView edition(String by) {
		return edition(by, new CanonicalJson().seal(Map.of("initiatives", List.of(), "grounds", GROUNDS)));
	}

	private static EditionView edition(String by, String contentHash) {
		return new EditionView(new RoadmapId("x-2026"), "1.0", contentHash, List.of(), List.of(), new PersonId(by),
				NOON, EditionView.SECOND_FORM, GROUNDS, null, null);
	}

}
