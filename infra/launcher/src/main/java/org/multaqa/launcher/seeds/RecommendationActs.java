package org.multaqa.launcher.seeds;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.RecommendationsFile.Citation;
import org.multaqa.launcher.seeds.RecommendationsFile.Recommendation;
import org.multaqa.model.ModelJson;

/** How recommendations are written, supported, weighed and decided. */
final class RecommendationActs {

	private final Seeds seeds;

	private final Script script;

	RecommendationActs(Seeds seeds, Script script) {
		this.seeds = seeds;
		this.script = script;
	}

	void tell() {
		this.script.chapter(Chapter.RECOMMENDATIONS);
		this.seeds.recommendations().recommendations().forEach(this::recommendation);
	}

	private void recommendation(Recommendation recommendation) {
		String path = "recommendations/" + recommendation.id();
		String name = "recommendation/" + recommendation.id() + "/";
		about(recommendation, recommendation.citations());
		this.script.post(name + "drafted", recommendation.drafted(), "meetings/" + this.seeds.id() + "/recommendations",
				recommendation.draft());
		for (int i = 0; i < recommendation.rewordings().size(); i++) {
			var reworded = recommendation.rewordings().get(i);
			about(recommendation, reworded.citations());
			this.script.put(name + "reworded/" + (i + 1), reworded, path, reworded.wording(), Need.VERSION);
		}
		about(recommendation, List.of());
		if (recommendation.submitted() != null) {
			this.script.post(name + "submitted", recommendation.submitted(), path + "/submission", null);
		}
		recommendation.supports()
			.forEach((support) -> this.script.put(name + "supported/" + support.office(), support,
					path + "/supports/" + support.office(), null, Need.NOTHING));
		if (recommendation.discussed() != null) {
			this.script.post(name + "discussed", recommendation.discussed(), path + "/discussion", null);
		}
		for (int i = 0; i < recommendation.positions().size(); i++) {
			var position = recommendation.positions().get(i);
			this.script.put(name + "position/" + (i + 1), position, path + "/positions/" + position.office(),
					position.stated(), Need.NOTHING);
		}
		var decided = recommendation.decided();
		if (decided != null) {
			this.script.post(name + "decided", decided, path + "/decision", Need.NOTHING,
					Map.of("stage", ModelJson.wireName(decided.outcome())));
		}
		recommendation.lifted()
			.forEach((lifted) -> this.script.delete(name + "lifted/" + lifted.office(), lifted,
					path + "/reservations/" + lifted.office()));
		if (recommendation.withdrawn() != null) {
			this.script.post(name + "withdrawn", recommendation.withdrawn(), path + "/withdrawal", null);
		}
	}

	/** All of them rest on the meeting, on who decides in it, and on what they cite. */
	private void about(Recommendation recommendation, List<Citation> cited) {
		this.script.about("recommendation/" + recommendation.id(),
				Stream
					.concat(this.seeds.whoDecides().stream(), cited.stream().map((quote) -> "output/" + quote.output()))
					.toList());
	}

}
