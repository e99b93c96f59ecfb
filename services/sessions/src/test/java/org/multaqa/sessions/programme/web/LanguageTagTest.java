package org.multaqa.sessions.programme.web;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;
import org.multaqa.sessions.api.LanguageTag;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients write requests with the records from which the service reads them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTagTest {

	@Test
	void is_written_as_it_is_read() {
		var tag = new LanguageTag("ar");

		String json = ModelJson.mapper().writeValueAsString(tag);

		assertThat(json).isEqualTo("\"ar\"");
		assertThat(ModelJson.mapper().readValue(json, LanguageTag.class)).isEqualTo(tag);
	}

}
