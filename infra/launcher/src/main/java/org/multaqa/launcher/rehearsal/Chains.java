package org.multaqa.launcher.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.multaqa.launcher.rehearsal.Report.Line;
import org.multaqa.launcher.rehearsal.Report.Output;
import org.multaqa.launcher.rehearsal.Report.Recommendation;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

/** Goes from every line of an edition back to the rooms, and compares with the trace. */
final class Chains {

	private final Function<String, JsonNode> reading;

	private final Map<String, JsonNode> recommendations = new HashMap<>();

	/**
	 * Reads through the public API.
	 * @param reading answers a path with its JSON
	 */
	Chains(Function<String, JsonNode> reading) {
		this.reading = reading;
	}

	/**
	 * The lines of an edition with all they stand on.
	 * @param edition as the roadmap service shows it
	 * @return in the order of the edition
	 */
	List<Line> of(JsonNode edition) {
		var lines = new ArrayList<Line>();
		for (JsonNode initiative : edition.path("initiatives")) {
			var sources = new ArrayList<Recommendation>();
			for (JsonNode source : initiative.path("sources")) {
				sources.add(recommendation(source.asString("")));
			}
			lines.add(new Line(initiative.path("id").asString(""), text(initiative.path("title")), sources));
		}
		return lines;
	}

	/**
	 * The recommendation itself.
	 * @return as its service shows it
	 */
	JsonNode read(String id) {
		return this.recommendations.computeIfAbsent(id,
				(name) -> this.reading.apply("/api/v1/recommendations/" + name));
	}

	private Recommendation recommendation(String id) {
		var outputs = new ArrayList<Output>();
		for (JsonNode citation : read(id).path("citations")) {
			outputs.add(new Output(citation.path("output").asString(""), citation.path("session").asString("")));
		}
		return new Recommendation(id, outputs);
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
		var told = new TreeSet<String>();
		strings(this.reading.apply("/api/v1/trace/initiatives/" + line.id()), told);
		needed.removeAll(told);
		return needed.isEmpty() ? "" : "the trace of " + line.id() + " lacks " + String.join(", ", needed);
	}

	private static void strings(JsonNode node, Set<String> found) {
		if (node.isString()) {
			found.add(node.asString());
		}
		node.forEach((member) -> strings(member, found));
	}

	private static LocalizedText text(JsonNode node) {
		return ModelJson.mapper().treeToValue(node, LocalizedText.class);
	}

}
