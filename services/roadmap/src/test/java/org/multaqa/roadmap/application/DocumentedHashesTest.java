package org.multaqa.roadmap.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.api.PlanRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.STRANGERS;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.MENA;

/** Both hashes of an edition, taken by common tools as readers are told to take them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentedHashesTest {

	private final World world = new World().drafted();

	@TempDir
	Path folder;

	@Test
	void of_the_third_form_are_those_that_the_edition_says() {
		this.world.approved().published();

		assertThat(taken("editionHash")).isEqualTo(edition().editionHash());
		assertThat(taken("contentHash, third form")).isEqualTo(edition().contentHash());
	}

	@Test
	void are_of_any_words_that_people_write() {
		String words = "خريطة \u2068Doha\u2069 \uD83D\uDCDA é \"quoted\" back\\slash / <b>&amp;</b> \u2028";
		this.world.initiatives()
			.revise(this.world.onVersionSeen(CLARAS), ROADMAP, CHARTER,
					World.request(CHARTER.value(), MENA, words + "\n\tend", AGREED));
		PlanRequest names = World.names(LocalizedText.of("en", words).with(LocalizedText.of("ar", words)));
		this.world.roadmaps().reword(this.world.onVersionSeen(CLARAS), ROADMAP, names);
		this.world.approved().published();

		assertThat(taken("editionHash")).isEqualTo(edition().editionHash());
		assertThat(taken("contentHash, third form")).isEqualTo(edition().contentHash());
	}

	@Test
	void of_the_second_form_are_those_that_the_edition_says() {
		this.world.approved();
		this.world.presentedInTheSecondForm();
		this.world.published();

		assertThat(taken("editionHash")).isEqualTo(edition().editionHash());
		assertThat(taken("contentHash, second form")).isEqualTo(edition().contentHash());
	}

	@Test
	void of_the_first_form_is_the_one_that_the_edition_says() {
		this.world.approved();
		this.world.presentedInTheFirstForm();
		this.world.published();

		assertThat(taken("contentHash, first form")).isEqualTo(edition().contentHash());
	}

	@Test
	void are_told_for_every_form() {
		assertThat(DocumentedCommands.all().keySet()).containsExactlyInAnyOrder("editionHash",
				"contentHash, third form", "contentHash, second form", "contentHash, first form");
	}

	private String taken(String purpose) {
		return DocumentedCommands.run(purpose, ModelJson.write(edition()).getBytes(StandardCharsets.UTF_8),
				this.folder);
	}

	private EditionView edition() {
		return this.world.editions().read(STRANGERS.actor(), ROADMAP, "1.0").state();
	}

}
