package org.multaqa.recommendations.application;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.text.Written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.recommendations.domain.Fixtures.OUTPUT;
import static org.multaqa.recommendations.domain.Fixtures.WORDS;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputReplicaTest {

	private static final String NEW_WORDS = "نحتاج إلى تقويم مشترك.";

	private static final OutputReplica REWORDED = OUTPUT
		.reworded(new OutputReplica.Wording(2, NEW_WORDS, Hashes.sha256(NEW_WORDS)));

	@Test
	void a_quote_is_frozen_with_session_number_and_hash() {
		assertThat(OUTPUT.cite("يراه الجميع", null))
			.isEqualTo(new Citation(OUTPUT.output(), OUTPUT.session(), 1, "يراه الجميع", Hashes.sha256(WORDS)));
	}

	@Test
	void the_latest_wording_is_meant_unless_one_is_named() {
		assertThat(REWORDED.cite("تقويم مشترك", null).wording()).isEqualTo(2);
		assertThat(REWORDED.cite("تقويم واحد", 1).wording()).isEqualTo(1);
		assertRefused("citation.not-in-output", () -> REWORDED.cite("تقويم واحد", null));
	}

	@Test
	void a_quote_is_taken_letter_by_letter() {
		assertRefused("citation.not-in-output", () -> OUTPUT.cite("نحتاج الى تقويم", null));
		assertRefused("citation.not-in-output", () -> OUTPUT.cite(" ", null));
	}

	@Test
	void words_that_were_kept_with_signs_that_nobody_sees_are_cited_without_them() {
		String kept = "\u200Fنحتاج إلى تقويم\u200F مشترك.";
		var before = OUTPUT.reworded(new OutputReplica.Wording(2, kept, Hashes.sha256(kept)));

		assertThat(before.cite(Written.salvaged(kept), null).hash()).isEqualTo(Hashes.sha256(kept));
	}

	@Test
	void a_wording_that_is_not_there_cannot_be_cited() {
		assertRefused("citation.unknown-wording", () -> OUTPUT.cite("تقويم واحد", 2));
	}

	@Test
	void a_withdrawn_output_cannot_be_cited() {
		assertRefused("citation.withdrawn-output", () -> OUTPUT.takenBack().cite("تقويم واحد", null));
	}

}
