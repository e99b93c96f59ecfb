package org.multaqa.launcher.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.rehearsal.Report.Check;
import org.multaqa.launcher.rehearsal.Report.Journal;
import org.multaqa.launcher.rehearsal.Report.Line;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.portal.trace.Link;
import org.multaqa.portal.trace.Traced;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.recommendations.api.RecommendationView;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainsTest {

	private static final InitiativeId LINE = new InitiativeId("i-memory");

	private static final LocalizedText TITLE = new LocalizedText(
			Map.of("ar", "ذاكرة", "en", "Memory", "fr", "Mémoire", "de", "Gedächtnis"));

	private static final RecommendationId SOURCE = new RecommendationId("r-memory");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final RecommendationView RECOMMENDATION = new RecommendationView(SOURCE, 7, DOHA, MENA,
			RecommendationStage.AGREED, null, "ar", 1, new Content(TITLE, TITLE), List.of(),
			List.of(new RecommendationView.Cited(new OutputId("o-elders"), new SessionId("s-heritage"), 1,
					"قبل أن نختلف", "c0ffee", 1, false)),
			List.of(), new ConsentRule.NoBlock(), List.of(), List.of(), List.of(), new Tally(4, 2, 1, 1, 0),
			List.of(new Reservation(new OfficeId("lac"), TITLE)));

	private List<Link> origins = List.of();

	private final Chains chains = new Chains((_) -> RECOMMENDATION,
			(id) -> new Traced(DOHA, link(Link.Kind.INITIATIVE, id.value()), this.origins, List.of(), false));

	private Line line() {
		return this.chains.line(LINE, TITLE, List.of(SOURCE));
	}

	private static Link link(Link.Kind kind, String id, Link... next) {
		return new Link(kind, id, null, TITLE, null, null, null, null, null, null, List.of(next), false);
	}

	@Nested
	class The_trace {

		@Test
		void is_whole_when_it_names_every_link() {
			origins = List.of(link(Link.Kind.RECOMMENDATION, "r-memory",
					link(Link.Kind.OUTPUT, "o-elders", link(Link.Kind.SESSION, "s-heritage"))));

			assertThat(chains.missingInTrace(line())).isEmpty();
		}

		@Test
		void is_not_when_a_link_is_missing() {
			origins = List.of(link(Link.Kind.RECOMMENDATION, "r-memory", link(Link.Kind.OUTPUT, "o-elders")));

			assertThat(chains.missingInTrace(line())).isEqualTo("the trace of i-memory lacks s-heritage");
		}

		@Test
		void is_not_for_a_line_that_stands_on_nothing() {
			assertThat(chains.missingInTrace(chains.line(LINE, TITLE, List.of())))
				.isEqualTo("i-memory reaches no session");
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
			return new Report("doha-2025", "1.0", "c0ffee", List.of(line()), 9, new Journal(3, 9, 0), 0,
					List.of(checks), 1.5);
		}

	}

	private static JsonNode json(String text) {
		return ModelJson.mapper().readTree(text);
	}

}
