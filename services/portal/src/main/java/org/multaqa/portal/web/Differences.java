package org.multaqa.portal.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.portal.pages.ChangeLine.Difference;
import org.multaqa.portal.pages.PageMessages;
import org.multaqa.portal.readmodels.Recommendation;
import org.multaqa.portal.readmodels.Roadmap;

/**
 * What was changed in an initiative, member by member; of lists and of texts in several
 * languages only what came and went.
 *
 * @param cards the meeting
 * @param roadmap of which roadmap
 */
record Differences(Cards cards, Roadmap roadmap) {

	private static final PageMessages WORDS = new PageMessages();

	List<Difference> between(Initiative was, Initiative is) {
		var found = new ArrayList<Difference>();
		Comparing compare = (label, values) -> {
			var before = values.apply(was).toList();
			var after = values.apply(is).toList();
			if (!before.equals(after)) {
				found.add(new Difference(label, without(before, after), without(after, before)));
			}
		};
		compare.of("draft.heading", (it) -> each(it.title()));
		compare.of("initiative.outcome", (it) -> each(it.outcome()));
		compare.of("initiative.area", (it) -> Stream.of(area(it.impactArea())));
		compare.of("initiative.quarters", (it) -> it.quarters().stream().map(this::quarter));
		compare.of("initiative.lead", (it) -> Stream.of(office(it.lead())));
		compare.of("initiative.partners", (it) -> it.partners().stream().map(this::office));
		compare.of("initiative.measure", (it) -> measure(it).flatMap((measure) -> each(measure.what())));
		compare.of("initiative.baseline", (it) -> measure(it).map(Measure::baseline).map(this::asItIs));
		compare.of("initiative.target", (it) -> measure(it).map(Measure::target).map(this::asItIs));
		compare.of("initiative.milestones", (it) -> it.milestones().stream().flatMap(this::step));
		compare.of("initiative.sources", (it) -> it.sources().stream().map(this::source));
		return found;
	}

	private static List<LocalizedText> without(List<LocalizedText> all, Collection<LocalizedText> those) {
		return all.stream().filter((each) -> !those.contains(each)).toList();
	}

	private static Stream<LocalizedText> each(LocalizedText text) {
		return text.texts().entrySet().stream().map((one) -> LocalizedText.of(one.getKey(), one.getValue()));
	}

	private LocalizedText area(String key) {
		return this.roadmap.impactAreas()
			.stream()
			.filter((area) -> area.key().equals(key))
			.map(ImpactArea::names)
			.findFirst()
			.orElseGet(() -> asItIs(key));
	}

	private LocalizedText quarter(String quarter) {
		return WORDS.in(List.of(language()), "quarter.of", quarter.substring(6), quarter.substring(0, 4));
	}

	private LocalizedText office(OfficeId office) {
		return this.cards.office(office).name();
	}

	private static Stream<Measure> measure(Initiative initiative) {
		return Optional.ofNullable(initiative.measure()).stream();
	}

	private Stream<LocalizedText> step(Milestone step) {
		String due = this.cards.visit().reader().date(step.due());
		return each(step.title()).map((title) -> {
			String language = title.texts().keySet().iterator().next();
			return LocalizedText.of(language, title.in(language) + " · " + due);
		});
	}

	private LocalizedText source(RecommendationId source) {
		return this.cards.models()
			.recommendation(source)
			.filter(this.cards.sight()::sees)
			.map(Recommendation::title)
			.orElseGet(() -> asItIs(source.value()));
	}

	private LocalizedText asItIs(String words) {
		return LocalizedText.of(language(), words);
	}

	private String language() {
		return this.cards.visit().reader().language();
	}

	/** Compares one member of both. */
	@FunctionalInterface
	private interface Comparing {

		void of(String label, Function<Initiative, Stream<LocalizedText>> values);

	}

}
