package org.multaqa.launcher.seeds;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultTest {

	/**
	 * Controls, marks and overrides of direction, isolates, ends of lines, halves, tags.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0x1B, 0x7F, 0x9B, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069,
			0x2028, 0x2029, 0xFEFF, 0xD800, 0xE0041 })
	void tells_the_number_of_what_cannot_be_seen(int codePoint) {
		String unseen = Character.toString(codePoint);
		var fault = new Fault("a" + unseen + ".yaml", 1, "b" + unseen, "c" + unseen);

		assertThat(new FaultySeeds(Path.of("seeds"), List.of(fault))).hasMessageNotContaining(unseen)
			.hasMessageContaining("c\\u%04X".formatted(codePoint));
	}

	@Test
	void leaves_words_of_all_languages_as_they_are() {
		assertThat(new Fault("a.yaml", 1, "", "مُلتقى · 会议 · می\u200Cخواهم · ਕ੍\u200Dਸ · 👩\u200D🏫").reason())
			.isEqualTo("مُلتقى · 会议 · می\u200Cخواهم · ਕ੍\u200Dਸ · 👩\u200D🏫");
	}

}
