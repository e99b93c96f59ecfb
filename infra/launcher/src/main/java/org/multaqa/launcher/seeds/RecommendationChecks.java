package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.ProgrammeFile.Output;
import org.multaqa.launcher.seeds.RecommendationsFile.Citation;
import org.multaqa.launcher.seeds.RecommendationsFile.Position;
import org.multaqa.launcher.seeds.RecommendationsFile.Recommendation;
import org.multaqa.launcher.seeds.RecommendationsFile.Worded;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OutputId;
import org.multaqa.model.Stance;

/** Recommendations quote what was said, and their steps come one after another. */
final class RecommendationChecks {

	private final RecommendationsFile recommendations;

	private final Faults faults;

	private final Map<OutputId, Output> outputs = new HashMap<>();

	RecommendationChecks(ProgrammeFile.Workshops workshops, RecommendationsFile recommendations, Faults faults) {
		this.recommendations = recommendations;
		this.faults = faults;
		workshops.workshops()
			.forEach((workshop) -> workshop.outputs().forEach((output) -> this.outputs.put(output.id(), output)));
	}

	void check() {
		for (Recommendation recommendation : this.recommendations.recommendations()) {
			wording(recommendation, recommendation.authentic(), recommendation.drafted().at());
			recommendation.rewordings()
				.forEach((reworded) -> wording(reworded, recommendation.authentic(), reworded.at()));
			recommendation.positions().forEach(this::position);
			steps(recommendation);
		}
	}

	private void wording(Worded wording, String authentic, ZonedDateTime moment) {
		if (!wording.title().has(authentic)) {
			this.faults.add(wording, "title", "has no words in the authentic language, " + authentic);
		}
		if (!wording.text().has(authentic)) {
			this.faults.add(wording, "text", "has no words in the authentic language, " + authentic);
		}
		if (wording.citations().isEmpty()) {
			this.faults.add(wording, "citations", "a recommendation grows from at least one output");
		}
		for (Citation citation : wording.citations()) {
			@Nullable Output output = this.outputs.get(citation.output());
			if (output == null) {
				continue;
			}
			if (output.recorded().at().isAfter(moment)) {
				this.faults.add(citation, "output", "was said later than it is quoted");
			}
			else if (!output.wordsAt(moment).contains(citation.quote())) {
				this.faults.add(citation, "quote", "these words are not in output " + citation.output());
			}
		}
	}

	private void position(Position position) {
		boolean needed = position.stance() == Stance.RESERVE || position.stance() == Stance.BLOCK;
		if (needed && position.reason() == null) {
			this.faults.add(position, "stance", "“" + ModelJson.wireName(position.stance()) + "” needs a reason");
		}
	}

	private void steps(Recommendation recommendation) {
		var steps = new ArrayList<@Nullable Done>();
		steps.add(recommendation.drafted());
		steps.add(recommendation.submitted());
		steps.add(recommendation.discussed());
		steps.add(recommendation.decided());
		var keys = List.of("drafted", "submitted", "discussed", "decided");
		for (int i = 1; i < steps.size(); i++) {
			var step = steps.get(i);
			var before = steps.get(i - 1);
			if (step != null && before == null) {
				this.faults.add(recommendation, keys.get(i), "comes without “" + keys.get(i - 1) + "”");
			}
			else if (step != null && before != null && step.at().isBefore(before.at())) {
				this.faults.add(recommendation, keys.get(i), "is earlier than “" + keys.get(i - 1) + "”");
			}
		}
	}

}
