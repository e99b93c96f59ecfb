package org.multaqa.kittests.sample;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.kittests.sample.SampleApi.NOTE;
import static org.multaqa.kittests.sample.SampleApi.assertProblem;
import static org.multaqa.kittests.sample.SampleApi.etagOf;
import static org.multaqa.kittests.sample.SampleApi.key;
import static org.multaqa.kittests.sample.SampleApi.locationOf;
import static org.multaqa.kittests.sample.SampleApi.signedIn;

/** In which language a reader is answered. */
interface LanguageContract extends SampleApi {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "fr-CA, en;q=0.5 | fr | Veuillez", "en;q=0.5, ar | ar | سجّل الدخول", "zh, es, fr | es | inicie",
					"zh | en | Please sign in", "de;q=0.1, * | en | Please sign in", "* | en | Please sign in",
					"in, , ;q, fr;q=x | en | Please sign in", "fr;q=0 | en | Please sign in" })
	default void a_refusal_is_in_the_first_of_the_readers_languages_that_we_speak(String asked, String language,
			String words) {
		var stranger = exchange(HttpMethod.POST, "/api/v1/notes", NOTE, Map.of(HttpHeaders.ACCEPT_LANGUAGE, asked));
		assertThat(stranger.getBody()).contains(words);
		assertThat(stranger.getHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo(language);
		assertThat(stranger.getHeaders().getVary()).anyMatch(HttpHeaders.ACCEPT_LANGUAGE::equalsIgnoreCase);

		var lost = exchange(HttpMethod.GET, "/api/v1/notes/nothing", null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, asked));
		assertProblem(lost, 404, "note.unknown");
		assertThat(lost.getBody()).doesNotContain("\"title\":\"note.unknown");
		assertThat(lost.getHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo(language);
		assertThat(lost.getHeaders().getVary()).anyMatch(HttpHeaders.ACCEPT_LANGUAGE::equalsIgnoreCase);
	}

	@Test
	default void a_reader_of_twenty_languages_is_answered_as_everybody() {
		String twenty = "zh, de, ru, pt, ja, ko, it, nl, tr;q=0.9, fr, pl, sv, da, fi, el, he, hi, th, vi, id";

		assertThat(
				exchange(HttpMethod.POST, "/api/v1/notes", NOTE, Map.of(HttpHeaders.ACCEPT_LANGUAGE, twenty)).getBody())
			.contains("Veuillez");
		assertThat(exchange(HttpMethod.POST, "/api/v1/notes", NOTE, signedIn(HttpHeaders.ACCEPT_LANGUAGE, twenty))
			.getStatusCode()
			.value()).isEqualTo(201);
	}

	@Test
	default void a_Chinese_reader_has_the_Chinese_text_in_a_French_sentence() {
		String location = locationOf(
				post("{\"text\": {\"es\": \"Nota\", \"fr\": \"Billet\", \"zh-Hans\": \"笔记\"}}", key()));

		var answer = exchange(HttpMethod.GET, location + "/secret", null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN, fr;q=0.5"));

		assertProblem(answer, 403, "actor.not-in-meeting");
		assertThat(answer.getBody()).contains("Réservé aux participants", "笔记");
	}

	@Test
	default void an_answer_has_an_ETag_of_its_own_in_each_language_and_each_says_the_version() {
		String location = locationOf(post(NOTE, key()));
		String french = etagOf(exchange(HttpMethod.GET, location, null, signedIn(HttpHeaders.ACCEPT_LANGUAGE, "fr")));
		String chinese = etagOf(
				exchange(HttpMethod.GET, location, null, signedIn(HttpHeaders.ACCEPT_LANGUAGE, "zh, fr")));

		assertThat(chinese).isNotEqualTo(french);
		assertThat(exchange(HttpMethod.GET, location, null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, "fr", HttpHeaders.IF_NONE_MATCH, french))
			.getStatusCode()
			.value()).isEqualTo(304);
		assertThat(exchange(HttpMethod.GET, location, null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, "zh, fr", HttpHeaders.IF_NONE_MATCH, french))
			.getStatusCode()
			.value()).isEqualTo(200);
		assertThat(etagOf(put(location, "{\"text\": {\"en\": \"two\"}}", chinese))).isEqualTo("\"2\"");
		assertProblem(put(location, "{\"text\": {\"en\": \"three\"}}", french), 412, "precondition.stale");
	}

}
