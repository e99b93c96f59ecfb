package org.multaqa.launcher.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Chapter;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.application.CanonicalJson;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenEditionTest {

	private static final Instant NOON = Instant.parse("2025-12-09T12:00:00Z");

	private static final EditionView UNSEALED = edition("vera");

	private static final EditionView SEALED = UNSEALED.sealed(new CanonicalJson().seal(UNSEALED));

	private EditionView read = SEALED;

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
		this.read = edition("oskar");

		assertThat(this.edition.fault()).startsWith("it said ");
	}

	@Test
	void whose_hash_is_of_something_else_is_a_fault() {
		this.read = edition("oskar").sealed(String.valueOf(SEALED.editionHash()));
		publishedAndRead();

		assertThat(this.edition.fault()).startsWith("its hash is ").endsWith(" says " + SEALED.editionHash());
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
		return new EditionView(new RoadmapId("x-2026"), "1.0", "hash", List.of(), List.of(), new PersonId(by), NOON,
				EditionView.SECOND_FORM, null, null, null);
	}

}
