package org.multaqa.portal.pages.recommendations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.cards.CitationLine;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.recommendations.DraftPage.Heard;
import org.multaqa.portal.pages.recommendations.DraftPage.Source;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.sessions.api.SessionActions;

/**
 * Writing a recommendation.
 *
 * @param context the meeting
 */
record DraftPresenter(MeetingContext context) {

	/**
	 * A new one, from some outputs; the order is that of choosing. Whoever reads what was
	 * said in the workshops finds here who may write.
	 */
	DraftPage blank(List<String> chosen) {
		var pageRequest = this.context.pageRequest();
		pageRequest.require(SessionActions.read(pageRequest.actorOrVisitor(), pageRequest.inMeeting().facts()));
		return page(null, lines(chosen.stream()));
	}

	/** Other words for one; outputs chosen in a form just refused are kept. */
	DraftPage reword(RecommendationId id, List<String> chosen) {
		var it = new RecommendationPresenter(this.context).find(id);
		this.context.pageRequest().require(this.context.actions(it).write());
		var lines = new ArrayList<>(new OutputCardPresenter(this.context).citations(it.latest().citations()));
		lines.addAll(lines(chosen.stream()
			.filter((output) -> lines.stream().noneMatch((line) -> line.output().id().value().equals(output)))));
		return page(it, lines);
	}

	private DraftPage page(@Nullable Recommendation it, List<CitationLine> chosen) {
		@Nullable Content content = (it != null) ? it.latest().content() : null;
		var latest = Stream.of(true, false).map(this::latest).toList();
		return new DraftPage((it != null) ? it.id() : null, (it != null) ? it.last().version() : 0,
				(it != null) ? it.authentic() : authentic(), content, chosen, others(chosen, latest),
				latest.stream().anyMatch((slice) -> slice.next() != null),
				this.context.languages((content != null) ? Stream.of(content.title(), content.text()) : Stream.empty()),
				(it != null) ? new Changes(this.context, null).of(it).reversed() : List.of(),
				(it != null) ? new RecommendationPresenter(this.context).mayReword(it)
						: new RecommendationLists(this.context).mayDraft());
	}

	private List<Heard> others(List<CitationLine> chosen, List<Slice<Output>> latest) {
		return latest.stream()
			.flatMap((slice) -> slice.items().stream())
			.filter(this.context.visibility()::shows)
			.filter((output) -> chosen.stream().noneMatch((line) -> line.output().id().equals(output.id())))
			.sorted(Comparator.comparing(Output::at).reversed())
			.collect(Collectors.groupingBy(Output::session, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((heard) -> new Heard(this.context.sessionName(heard.getKey()),
					heard.getValue()
						.stream()
						.sorted(Comparator.comparing((Output output) -> !output.carriedForward()))
						.map(this::source)
						.toList()))
			.toList();
	}

	private Source source(Output output) {
		return new Source(output.id(), output.kind(), output.language(), output.latest().words(),
				this.context.officeOrNone(output.office()), output.carriedForward(), output.arrivedLate() != null);
	}

	/** Older ones are cited from the page of their workshop. */
	private Slice<Output> latest(boolean carriedForward) {
		return this.context.snapshot()
			.outputs(ListQuery.by("at")
				.where("meeting", this.context.pageRequest().inMeeting().id())
				.where("withdrawn", false)
				.where("carriedForward", carriedForward)
				.descend()
				.limit(MeetingLists.CARDS));
	}

	/** To begin with: the reader's own language, if the meeting works in it. */
	private String authentic() {
		var pageRequest = this.context.pageRequest();
		var languages = pageRequest.inMeeting().languages();
		return languages.contains(pageRequest.reader().language()) ? pageRequest.reader().language()
				: Optional.of(languages)
					.filter((all) -> !all.isEmpty())
					.map(List::getFirst)
					.orElse(Languages.ALL.getFirst());
	}

	private List<CitationLine> lines(Stream<String> chosen) {
		return new OutputCardPresenter(this.context).latest(chosen.flatMap((id) -> output(id).stream()).toList());
	}

	private static Optional<OutputId> output(String id) {
		try {
			return Optional.of(new OutputId(id));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
