package org.multaqa.portal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Role;
import org.multaqa.portal.pages.CitationLine;
import org.multaqa.portal.pages.DraftPage;
import org.multaqa.portal.pages.DraftPage.Heard;
import org.multaqa.portal.pages.Reader;
import org.multaqa.portal.readmodels.Output;
import org.multaqa.portal.readmodels.Recommendation;

/**
 * Writing a recommendation.
 *
 * @param cards the meeting
 */
record DraftSheet(Cards cards) {

	/** A new one, from some outputs; the order is that of choosing. */
	DraftPage blank(List<String> chosen) {
		this.cards.visit().needsToTakePart();
		var lines = chosen.stream().flatMap((id) -> line(id).stream()).toList();
		return page(null, lines);
	}

	/** Other words for one; outputs chosen in a form just refused are kept. */
	DraftPage reword(RecommendationId id, List<String> chosen) {
		var it = new RecommendationSheet(this.cards).find(id);
		if (!this.cards.visit().acts(it.office(), Role.DELEGATE, Role.HEAD)) {
			this.cards.visit().needsToTakePart();
			throw RuleViolation.notAllowed("actor.other-office", this.cards.office(it.office()).name(),
					List.of("role.delegate", "role.head"));
		}
		var lines = new ArrayList<>(new OutputCards(this.cards).citations(it.latest().citations()));
		chosen.stream()
			.filter((output) -> lines.stream().noneMatch((line) -> line.output().id().value().equals(output)))
			.flatMap((output) -> line(output).stream())
			.forEach(lines::add);
		return page(it, lines);
	}

	private DraftPage page(@Nullable Recommendation it, List<CitationLine> chosen) {
		@Nullable LocalizedText title = (it != null) ? it.latest().title() : null;
		@Nullable LocalizedText text = (it != null) ? it.latest().text() : null;
		var visit = this.cards.visit();
		return new DraftPage((it != null) ? it.id() : null, (it != null) ? it.last().version() : 0,
				(it != null) ? it.authentic() : authentic(), title, text, chosen, others(chosen),
				this.cards.languages(Stream.concat(Stream.ofNullable(title), Stream.ofNullable(text))),
				(it != null) ? new Changes(this.cards, null).of(it).reversed() : List.of(),
				(it != null) ? new RecommendationSheet(this.cards).mayReword(it)
						: new RecommendationLists(this.cards).mayDraft());
	}

	private List<Heard> others(List<CitationLine> chosen) {
		var bySession = this.cards.models()
			.outputs()
			.stream()
			.filter((output) -> !output.withdrawn())
			.filter((output) -> chosen.stream().noneMatch((line) -> line.output().id().equals(output.id())))
			.sorted(Comparator.comparing(Output::at).reversed())
			.collect(Collectors.groupingBy(Output::session, LinkedHashMap::new, Collectors.toList()));
		return bySession.entrySet()
			.stream()
			.map((heard) -> new Heard(this.cards.session(heard.getKey()),
					new OutputCards(this.cards).all(heard.getValue()
						.stream()
						.sorted(Comparator.comparing((Output output) -> !output.carriedForward()))
						.toList())))
			.toList();
	}

	/** To begin with: the reader's own language, if the meeting works in it. */
	private String authentic() {
		var visit = this.cards.visit();
		var languages = visit.inMeeting().languages();
		return languages.contains(visit.reader().language()) ? visit.reader().language()
				: Optional.of(languages)
					.filter((all) -> !all.isEmpty())
					.map(List::getFirst)
					.orElse(Reader.LANGUAGES.getFirst());
	}

	private Optional<CitationLine> line(String id) {
		try {
			return this.cards.models()
				.output(new OutputId(id))
				.filter((output) -> output.meeting().equals(this.cards.visit().inMeeting().id()))
				.map((output) -> new CitationLine(new OutputCards(this.cards).of(output), output.latest().words(),
						output.latest().number(), false));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
