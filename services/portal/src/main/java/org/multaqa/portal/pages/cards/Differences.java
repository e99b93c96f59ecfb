package org.multaqa.portal.pages.cards;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.multaqa.kit.web.Messages;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.portal.pages.cards.ChangeLine.Difference;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageMessages;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.Recommendation.Wording;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;

/**
 * What was changed in something, member by member; of lists and of texts in several
 * languages only what came and went, not the order.
 *
 * @param presenter the meeting
 */
record Differences(MeetingPresenter presenter) {

	private static final Messages MESSAGES = PageMessages.MESSAGES;

	private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n");

	List<Difference> between(Wording was, Wording is) {
		return compare(was, is,
				List.of(new Member<>("draft.heading", (it) -> each(it.content().title())),
						new Member<>("recommendation.text", (it) -> paragraphs(it.content().text())),
						new Member<>("draft.quote", (it) -> it.citations().stream().map(this::quote))));
	}

	List<Difference> between(Roadmap roadmap, Initiative was, Initiative is) {
		return compare(was, is, List.of(new Member<>("draft.heading", (it) -> each(it.title())),
				new Member<>("initiative.outcome", (it) -> each(it.outcome())),
				new Member<>("initiative.area", (it) -> Stream.of(area(roadmap, it.impactArea()))),
				new Member<>("initiative.quarters", (it) -> it.quarters().stream().map(this::quarter)),
				new Member<>("initiative.lead", (it) -> Stream.of(office(it.lead()))),
				new Member<>("initiative.partners", (it) -> it.partners().stream().map(this::office)),
				new Member<>("initiative.measure", (it) -> measure(it).flatMap((measure) -> each(measure.what()))),
				new Member<>("initiative.baseline", (it) -> measure(it).map(Measure::baseline).map(this::asItIs)),
				new Member<>("initiative.target", (it) -> measure(it).map(Measure::target).map(this::asItIs)),
				new Member<>("initiative.milestones", (it) -> it.milestones().stream().flatMap(this::step)),
				new Member<>("initiative.sources", (it) -> it.sources().stream().map(this::source))));
	}

	private static <T> List<Difference> compare(T was, T is, List<Member<T>> members) {
		return members.stream().map((member) -> {
			var before = member.values().apply(was).toList();
			var after = member.values().apply(is).toList();
			return new Difference(member.label(), without(before, after), without(after, before));
		}).filter((difference) -> !difference.gone().isEmpty() || !difference.come().isEmpty()).toList();
	}

	private static List<LocalizedText> without(List<LocalizedText> all, Collection<LocalizedText> those) {
		return all.stream().filter((each) -> !those.contains(each)).toList();
	}

	private static Stream<LocalizedText> each(LocalizedText text) {
		return text.texts().entrySet().stream().map((one) -> LocalizedText.of(one.getKey(), one.getValue()));
	}

	private static Stream<LocalizedText> paragraphs(LocalizedText text) {
		return text.texts()
			.entrySet()
			.stream()
			.flatMap((one) -> BETWEEN_PARAGRAPHS.splitAsStream(one.getValue())
				.map((paragraph) -> LocalizedText.of(one.getKey(), paragraph)));
	}

	private LocalizedText quote(Citation citation) {
		String language = this.presenter.snapshot().output(citation.output()).map(Output::language).orElse(language());
		return LocalizedText.of(language, citation.quote());
	}

	private LocalizedText area(Roadmap roadmap, String key) {
		return roadmap.impactAreas()
			.stream()
			.filter((area) -> area.key().equals(key))
			.map(ImpactArea::names)
			.findFirst()
			.orElseGet(() -> asItIs(key));
	}

	private LocalizedText quarter(String quarter) {
		return MESSAGES.in(List.of(language()), "quarter.of", quarter.substring(6), quarter.substring(0, 4));
	}

	private LocalizedText office(OfficeId office) {
		return this.presenter.office(office).name();
	}

	private static Stream<Measure> measure(Initiative initiative) {
		return Optional.ofNullable(initiative.measure()).stream();
	}

	private Stream<LocalizedText> step(Milestone step) {
		String due = this.presenter.pageRequest().reader().date(step.due());
		return step.title()
			.texts()
			.entrySet()
			.stream()
			.map((title) -> LocalizedText.of(title.getKey(), title.getValue() + " · " + due));
	}

	private LocalizedText source(RecommendationId source) {
		return this.presenter.snapshot()
			.recommendation(source)
			.filter(this.presenter.visibility()::shows)
			.map(Recommendation::title)
			.orElseGet(() -> asItIs(source.value()));
	}

	private LocalizedText asItIs(String words) {
		return LocalizedText.of(language(), words);
	}

	private String language() {
		return this.presenter.pageRequest().reader().language();
	}

	/**
	 * What can differ.
	 *
	 * @param <T> in what
	 * @param label the key of what pages call it
	 * @param values what is there
	 */
	private record Member<T>(String label, Function<T, Stream<LocalizedText>> values) {

	}

}
