package org.multaqa.portal.pages.shell;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest {

	@Test
	void no_word_is_cut_off_without_a_word() {
		var request = new MockHttpServletRequest();
		request.setParameter("text.ar", "م".repeat(100_000));

		assertThat(Form.of(request).text("text.ar")).hasSize(100_000);
	}

}
