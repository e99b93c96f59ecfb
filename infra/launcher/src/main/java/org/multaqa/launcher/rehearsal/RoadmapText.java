package org.multaqa.launcher.rehearsal;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.rehearsal.Report.Line;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.recommendations.api.RecommendationView;

/**
 * The approved roadmap for a terminal, in all languages of the meeting: every line, and
 * below it the words it came from.
 */
final class RoadmapText {

	/** Keeps a right-to-left title from turning the rest of its line around. */
	private static final String ISOLATE = "\u2068";

	private static final String POP = "\u2069";

	private final PrintStream out;

	private final List<String> languages;

	RoadmapText(PrintStream out, List<String> languages) {
		this.out = out;
		this.languages = languages;
	}

	void print(LocalizedText title, Report report, Chains chains) {
		this.out.println();
		titles(title).forEach(this.out::println);
		this.out.println("Edition " + report.edition() + "   " + report.contentHash());
		int number = 1;
		for (Line line : report.initiatives()) {
			this.out.println();
			this.out.println(number++ + ". " + line.id());
			titles(line.title()).forEach((words) -> this.out.println("   " + words));
			line.recommendations().forEach((source) -> recommendation(chains.read(source.id())));
		}
		this.out.println();
	}

	private void recommendation(RecommendationView recommendation) {
		this.out.println("   from " + recommendation.id() + ", " + standing(recommendation));
		for (var citation : recommendation.citations()) {
			this.out.println("      " + citation.session() + " / " + citation.output() + ": " + ISOLATE + "“"
					+ citation.quote() + "”" + POP);
		}
		for (var reservation : recommendation.reservations()) {
			this.out.println("      with a reservation of " + reservation.office());
		}
	}

	private static String standing(RecommendationView recommendation) {
		String stage = ModelJson.wireName(recommendation.stage());
		@Nullable Tally tally = recommendation.tally();
		return (tally == null) ? stage : stage + " (" + (tally.support() + tally.canLiveWith()) + " of "
				+ tally.deciding() + " offices for it)";
	}

	private List<String> titles(LocalizedText title) {
		var lines = this.languages.stream()
			.flatMap((language) -> Stream.ofNullable(title.exactly(language)))
			.map((words) -> ISOLATE + words + POP)
			.toList();
		return lines.isEmpty() ? List.of(title.in(LanguagePreference.of())) : lines;
	}

}
