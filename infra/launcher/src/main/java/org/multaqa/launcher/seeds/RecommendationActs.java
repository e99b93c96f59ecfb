package org.multaqa.launcher.seeds;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.RecommendationsFile.Citation;
import org.multaqa.launcher.seeds.RecommendationsFile.Recommendation;
import org.multaqa.model.ModelJson;
import org.multaqa.recommendations.api.RecommendationsApi;

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
		var id = recommendation.id();
		String name = "recommendation/" + id + "/";
		about(recommendation, recommendation.citations());
		act(name + "drafted", recommendation.drafted(),
				(api) -> api.draft(null, this.seeds.id(), recommendation.draft()));
		for (int i = 0; i < recommendation.rewordings().size(); i++) {
			var reworded = recommendation.rewordings().get(i);
			about(recommendation, reworded.citations());
			this.script.act(name + "reworded/" + (i + 1), reworded, Need.VERSION, RecommendationsApi.class,
					(api) -> api.reword(null, id, reworded.wording()));
		}
		about(recommendation, List.of());
		if (recommendation.submitted() != null) {
			act(name + "submitted", recommendation.submitted(), (api) -> api.submit(id));
		}
		recommendation.supports()
			.forEach((support) -> act(name + "supported/" + support.office(), support,
					(api) -> api.support(id, support.office())));
		if (recommendation.discussed() != null) {
			act(name + "discussed", recommendation.discussed(), (api) -> api.discuss(id));
		}
		for (int i = 0; i < recommendation.positions().size(); i++) {
			var position = recommendation.positions().get(i);
			act(name + "position/" + (i + 1), position, (api) -> api.state(id, position.office(), position.stated()));
		}
		var decided = recommendation.decided();
		if (decided != null) {
			this.script.act(name + "decided", decided, Map.of("stage", ModelJson.wireName(decided.outcome())),
					RecommendationsApi.class, (api) -> api.decide(null, id));
		}
		recommendation.lifted()
			.forEach((lifted) -> act(name + "lifted/" + lifted.office(), lifted,
					(api) -> api.liftReservation(id, lifted.office())));
		if (recommendation.withdrawn() != null) {
			act(name + "withdrawn", recommendation.withdrawn(), (api) -> api.withdraw(id));
		}
	}

	private void act(String name, Done done, Consumer<RecommendationsApi> call) {
		this.script.act(name, done, RecommendationsApi.class, call);
	}

	/** All of them rest on the meeting, on who decides in it, and on what they cite. */
	private void about(Recommendation recommendation, List<Citation> cited) {
		this.script.about("recommendation/" + recommendation.id(),
				Stream
					.concat(this.seeds.whoDecides().stream(), cited.stream().map((quote) -> "output/" + quote.output()))
					.toList());
	}

}
