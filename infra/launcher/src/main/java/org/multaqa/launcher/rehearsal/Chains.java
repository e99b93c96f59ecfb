package org.multaqa.launcher.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.multaqa.launcher.rehearsal.Report.Line;
import org.multaqa.launcher.rehearsal.Report.Output;
import org.multaqa.launcher.rehearsal.Report.Recommendation;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RecommendationId;
import org.multaqa.portal.trace.Link;
import org.multaqa.portal.trace.Traced;
import org.multaqa.recommendations.api.RecommendationView;

/** Goes from every line of an edition back to the rooms, and compares with the trace. */
final class Chains {

	private final Function<RecommendationId, RecommendationView> recommendations;

	private final Function<InitiativeId, Traced> trace;

	private final Map<RecommendationId, RecommendationView> read = new HashMap<>();

	/**
	 * Reads through the public API.
	 * @param recommendations reads one
	 * @param trace of an initiative
	 */
	Chains(Function<RecommendationId, RecommendationView> recommendations, Function<InitiativeId, Traced> trace) {
		this.recommendations = recommendations;
		this.trace = trace;
	}

	/**
	 * A line of an edition with all it stands on.
	 * @param sources the recommendations that it carries out
	 */
	Line line(InitiativeId id, LocalizedText title, List<RecommendationId> sources) {
		return new Line(id.value(), title, sources.stream().map(this::recommendation).toList());
	}

	/** The recommendation itself, as its service shows it. */
	RecommendationView read(String id) {
		return this.read.computeIfAbsent(new RecommendationId(id), this.recommendations);
	}

	private Recommendation recommendation(RecommendationId id) {
		return new Recommendation(id.value(),
				read(id.value()).citations()
					.stream()
					.map((citation) -> new Output(citation.output().value(), citation.session().value()))
					.toList());
	}

	/**
	 * Looks whether the portal's trace of a line names every link of its chain.
	 * @param line a line of the edition
	 * @return what is missing; empty if nothing is
	 */
	String missingInTrace(Line line) {
		if (line.recommendations().isEmpty()
				|| line.recommendations().stream().anyMatch((source) -> source.outputs().isEmpty())) {
			return line.id() + " reaches no session";
		}
		var needed = new TreeSet<String>();
		line.recommendations().forEach((source) -> {
			needed.add(source.id());
			source.outputs().forEach((output) -> {
				needed.add(output.id());
				needed.add(output.session());
			});
		});
		ids(this.trace.apply(new InitiativeId(line.id())).origins()).forEach(needed::remove);
		return needed.isEmpty() ? "" : "the trace of " + line.id() + " lacks " + String.join(", ", needed);
	}

	private static Stream<String> ids(List<Link> links) {
		return links.stream().flatMap((link) -> Stream.concat(Stream.of(link.id()), ids(link.next())));
	}

}
