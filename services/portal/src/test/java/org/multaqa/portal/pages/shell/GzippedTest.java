package org.multaqa.portal.pages.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GzippedTest {

	private static final String WORDS = "مُلتقى ".repeat(100);

	private final Gzipped gzipped = Gzipped.of(WORDS.getBytes(StandardCharsets.UTF_8));

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "gzip, deflate, br, zstd", "br,gzip" })
	void is_sent_compressed_to_those_who_take_that(String accepted) throws IOException {
		var response = sent(accepted);

		assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
		assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length).isLessThan(200);
		try (var body = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
			assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(WORDS);
		}
	}

	@Test
	void is_sent_as_it_is_to_all_others() throws IOException {
		for (var response : List.of(sent(null), sent("identity"), sent("br"), sent("gzip;q=0"))) {
			assertThat(response.getHeader("Content-Encoding")).isNull();
			assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)).isEqualTo(WORDS);
		}
	}

	private MockHttpServletResponse sent(@Nullable String accepted) throws IOException {
		var request = new MockHttpServletRequest();
		if (accepted != null) {
			request.addHeader("Accept-Encoding", accepted);
		}
		var response = new MockHttpServletResponse();
		this.gzipped.send(request, response);
		return response;
	}

}
