package org.multaqa.launcher.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.rehearsal.Report.Check;
import org.multaqa.launcher.rehearsal.Report.Journal;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainsTest {

	private static final String EDITION = """
			{"number": "1.0", "initiatives": [
			  {"id": "i-memory", "title": {"ar": "ذاكرة", "en": "Memory", "fr": "Mémoire", "de": "Gedächtnis"}, "sources": ["r-memory"]}]}
			""";

	private static final String RECOMMENDATION = """
			{"id": "r-memory", "stage": "agreed", "tally": {"deciding": 4, "support": 2, "canLiveWith": 1},
			 "citations": [{"output": "o-elders", "session": "s-heritage", "quote": "قبل أن نختلف"}],
			 "reservations": [{"office": "lac"}]}
			""";

	private final Map<String, String> answers = new HashMap<>(
			Map.of("/api/v1/recommendations/r-memory", RECOMMENDATION));

	private final Chains chains = new Chains((path) -> json(this.answers.getOrDefault(path, "{}")));

	@Nested
	class The_trace {

		@Test
		void is_whole_when_it_names_every_link() {
			answers.put("/api/v1/trace/initiatives/i-memory", """
					{"nodes": [{"id": "r-memory"}, {"id": "o-elders"}, {"id": "s-heritage"}]}
					""");

			assertThat(chains.missingInTrace(chains.of(json(EDITION)).getFirst())).isEmpty();
		}

		@Test
		void is_not_when_a_link_is_missing() {
			answers.put("/api/v1/trace/initiatives/i-memory", """
					{"nodes": [{"id": "r-memory"}, {"id": "o-elders"}]}
					""");

			assertThat(chains.missingInTrace(chains.of(json(EDITION)).getFirst()))
				.isEqualTo("the trace of i-memory lacks s-heritage");
		}

		@Test
		void is_not_for_a_line_that_stands_on_nothing() {
			var orphan = chains.of(json(EDITION.replace("\"r-memory\"", ""))).getFirst();

			assertThat(chains.missingInTrace(orphan)).isEqualTo("i-memory reaches no session");
		}

	}

	@Nested
	class The_report {

		@Test
		void has_the_shape_that_scripts_read() {
			var report = report(Check.of("no dead letter", ""));

			assertThat(json(report.json())).isEqualTo(
					json("""
							{"meeting": "doha-2025", "edition": "1.0", "contentHash": "c0ffee",
							 "initiatives": [{"id": "i-memory", "title": {"ar": "ذاكرة", "en": "Memory", "fr": "Mémoire", "de": "Gedächtnis"},
							   "recommendations": [{"id": "r-memory",
							     "outputs": [{"id": "o-elders", "session": "s-heritage"}]}]}],
							 "events": 9, "journal": {"subjects": 3, "events": 9, "gaps": 0}, "deadLetters": 0,
							 "checks": [{"name": "no dead letter", "ok": true}], "seconds": 1.5}
							"""));
			assertThat(report.ok()).isTrue();
		}

		@Test
		void is_not_ok_when_a_check_fails_or_none_was_made() {
			assertThat(report(Check.of("no dead letter", "2 dead letters")).ok()).isFalse();
			assertThat(report().ok()).isFalse();
		}

		@Test
		void shows_each_line_with_the_words_it_came_from() {
			var bytes = new ByteArrayOutputStream();
			try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
				new RoadmapText(out, List.of("ar", "en", "fr")).print(
						new LocalizedText(Map.of("ar", "خريطة", "en", "Roadmap", "fr", "Feuille de route")),
						report(Check.of("a", "")), chains);
			}

			assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("خريطة", "Roadmap", "Feuille de route")
				.contains("ذاكرة", "Memory", "Mémoire")
				.doesNotContain("Gedächtnis")
				.contains("from r-memory, agreed (3 of 4 offices for it)")
				.contains("s-heritage / o-elders: \u2068“قبل أن نختلف”\u2069")
				.contains("with a reservation of lac");
		}

		private Report report(Check... checks) {
			return new Report("doha-2025", "1.0", "c0ffee", chains.of(json(EDITION)), 9, new Journal(3, 9, 0), 0,
					List.of(checks), 1.5);
		}

	}

	private static JsonNode json(String text) {
		return ModelJson.mapper().readTree(text);
	}

}
