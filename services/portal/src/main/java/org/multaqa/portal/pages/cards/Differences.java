package org.multaqa.portal.pages.cards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.AuthenticTexts;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stale;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.pages.cards.ChangeLine.Difference;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageMessages;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.recommendation.Recommendation.Wording;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;

/**
 * What was changed in something, member by member; of lists only what came and went, not
 * the order, and of texts which words, language by language.
 *
 * @param context the meeting
 */
record Differences(MeetingContext context) {

	private static final Messages MESSAGES = PageMessages.MESSAGES;

	private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n");

	List<Difference> between(Wording was, Wording is) {
		return compare(was, is,
				List.of(Member.text("draft.heading", (it) -> each(it.content().title())),
						Member.text("recommendation.text", (it) -> paragraphs(it.content().text())),
						Member.of("draft.quote", (it) -> it.citations().stream().map(this::quote)),
						Member.of("recommendation.stale", (it) -> it.stale().stream().map(this::named))));
	}

	List<Difference> between(Roadmap roadmap, Initiative was, Initiative is) {
		return compare(was, is,
				List.of(Member.text("draft.heading", (it) -> each(it.title())),
						Member.text("initiative.outcome", (it) -> each(it.outcome())),
						Member.of("initiative.area", (it) -> Stream.of(area(roadmap, it.impactArea()))),
						Member.of("initiative.quarters", (it) -> it.quarters().stream().map(this::quarter)),
						Member.of("initiative.lead", (it) -> Stream.of(office(it.lead()))),
						Member.of("initiative.partners", (it) -> it.partners().stream().map(this::office)),
						Member.text("initiative.measure",
								(it) -> measure(it).flatMap((measure) -> each(measure.what()))),
						Member.of("initiative.baseline", (it) -> measure(it).map(Measure::baseline).map(this::asItIs)),
						Member.of("initiative.target", (it) -> measure(it).map(Measure::target).map(this::asItIs)),
						Member.text("initiative.milestones", (it) -> it.milestones().stream().flatMap(this::step)),
						Member.of("initiative.sources", (it) -> it.sources().stream().map(this::source)),
						Member.of("draft.authentic", this::authentic), Member.of("recommendation.stale", this::stale)));
	}

	List<Difference> between(PlanTexts was, PlanTexts is) {
		return compare(was, is,
				List.of(Member.text("draft.heading", (it) -> each(it.title())),
						Member.text("roadmap.areas",
								(it) -> it.impactAreas().stream().flatMap((area) -> each(area.names()))),
						Member.text("roadmap.gates", (it) -> it.gates().stream().flatMap((gate) -> each(gate.names()))),
						Member.of("draft.authentic", this::authentic), Member.of("recommendation.stale", this::stale)));
	}

	private static <T> List<Difference> compare(T was, T is, List<Member<T>> members) {
		return members.stream().flatMap((member) -> {
			var before = member.values().apply(was).toList();
			var after = member.values().apply(is).toList();
			var gone = without(before, after);
			var come = without(after, before);
			return member.text()
					? languages(gone, come).map((language) -> reworded(member.label(), language, gone, come))
					: Stream.of(new Difference(member.label(), null, gone, come, List.of()));
		}).filter((difference) -> !difference.isEmpty()).toList();
	}

	private static Stream<String> languages(List<LocalizedText> gone, List<LocalizedText> come) {
		return Stream.concat(gone.stream(), come.stream()).map(Differences::language).distinct();
	}

	/** What is there still in other words is told word by word, the rest as a whole. */
	private static Difference reworded(String label, String language, List<LocalizedText> allGone,
			List<LocalizedText> allCome) {
		var come = new ArrayList<>(in(language, allCome));
		var gone = new ArrayList<LocalizedText>();
		var reworded = new ArrayList<Rewording>();
		for (var was : in(language, allGone)) {
			int before = reworded.size();
			for (var is : come) {
				var rewording = Rewording.between(language, words(was), words(is));
				if (rewording.keepsHalf()) {
					reworded.add(rewording);
					come.remove(is);
					break;
				}
			}
			if (reworded.size() == before) {
				gone.add(was);
			}
		}
		return new Difference(label, language, gone, come, reworded);
	}

	private static List<LocalizedText> in(String language, List<LocalizedText> texts) {
		return texts.stream().filter((text) -> language(text).equals(language)).toList();
	}

	/** Of a text in one language. */
	private static String language(LocalizedText text) {
		return text.texts().keySet().iterator().next();
	}

	/** Of a text in one language. */
	private static String words(LocalizedText text) {
		return text.texts().values().iterator().next();
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
		String language = this.context.snapshot().output(citation.output()).map(Output::language).orElse(language());
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
		return this.context.office(office).name();
	}

	private static Stream<Measure> measure(Initiative initiative) {
		return Optional.ofNullable(initiative.measure()).stream();
	}

	private Stream<LocalizedText> step(Milestone step) {
		String due = this.context.pageRequest().reader().date(step.due());
		return step.title()
			.texts()
			.entrySet()
			.stream()
			.map((title) -> LocalizedText.of(title.getKey(), title.getValue() + " · " + due));
	}

	private LocalizedText source(RecommendationId source) {
		return this.context.snapshot()
			.recommendation(source)
			.filter(this.context.visibility()::shows)
			.map(Recommendation::title)
			.orElseGet(() -> asItIs(source.value()));
	}

	private Stream<LocalizedText> authentic(AuthenticTexts written) {
		@Nullable String authentic = written.authentic();
		return (authentic != null) ? Stream.of(named(authentic)) : Stream.of();
	}

	/** In which languages a text of it is older than the authentic one. */
	private Stream<LocalizedText> stale(AuthenticTexts written) {
		@Nullable List<Stale> stale = written.stale();
		return ((stale != null) ? stale : List.<Stale>of()).stream()
			.flatMap((text) -> text.languages().stream())
			.distinct()
			.map(this::named);
	}

	private LocalizedText named(String language) {
		return asItIs(this.context.pageRequest().reader().nameIn(language));
	}

	private LocalizedText asItIs(String words) {
		return LocalizedText.of(language(), words);
	}

	private String language() {
		return this.context.pageRequest().reader().language();
	}

	/**
	 * What can differ.
	 *
	 * @param <T> in what
	 * @param label the key of what pages call it
	 * @param text whether people wrote it, so that single words of it can be others; each
	 * of its values is in one language
	 * @param values what is there
	 */
	private record Member<T>(String label, boolean text, Function<T, Stream<LocalizedText>> values) {

		static <T> Member<T> of(String label, Function<T, Stream<LocalizedText>> values) {
			return new Member<>(label, false, values);
		}

		static <T> Member<T> text(String label, Function<T, Stream<LocalizedText>> values) {
			return new Member<>(label, true, values);
		}

	}

}
