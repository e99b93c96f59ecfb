package org.multaqa.portal.pages.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.multaqa.model.Id;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.trace.Chain;
import org.multaqa.portal.trace.Link;
import org.multaqa.portal.trace.Trace;

/**
 * The chain through one thing.
 *
 * @param trace answers
 */
record TracePresenter(MeetingContext context, Trace trace) {

	TracePage page(String family, String id) {
		if (!Id.FORM.matcher(id).matches()) {
			throw this.context.pageRequest().unknown();
		}
		var chain = chain(family, id).orElseThrow(this.context.pageRequest()::unknown);
		var links = Stream.of(Stream.of(chain.subject()), chain.origins().stream(), chain.outcomes().items().stream())
			.flatMap((each) -> each)
			.flatMap(TracePresenter::withAllBehind)
			.toList();
		this.context.snapshot().needOutputs(ids(links, Link.Kind.OUTPUT).map(OutputId::new).toList());
		this.context.snapshot()
			.needRecommendations(ids(links, Link.Kind.RECOMMENDATION).map(RecommendationId::new).toList());
		this.context.snapshot().needNames(links.stream().flatMap((link) -> Stream.ofNullable(link.by())).toList());
		return new TracePage(card(chain.subject()), chain.subject().roadmap(), cards(chain.origins()),
				cards(chain.outcomes().items()), chain.inside(),
				Pager.of(this.context.addresses().trace(family, id), chain.outcomes()));
	}

	private static Stream<Link> withAllBehind(Link link) {
		return Stream.concat(Stream.of(link), link.next().stream().flatMap(TracePresenter::withAllBehind));
	}

	private static Stream<String> ids(List<Link> links, Link.Kind kind) {
		return links.stream().filter((link) -> link.kind() == kind).map(Link::id);
	}

	private Optional<Chain> chain(String family, String id) {
		var pageRequest = this.context.pageRequest();
		var inMeeting = this.trace.in(pageRequest.inMeeting(), this.context.visibility());
		return switch (family) {
			case "sessions" -> inMeeting.session(new SessionId(id), pageRequest.from());
			case "outputs" -> inMeeting.output(new OutputId(id), pageRequest.from());
			case "recommendations" -> inMeeting.recommendation(new RecommendationId(id));
			case "initiatives" -> inMeeting.initiative(new InitiativeId(id));
			default -> Optional.empty();
		};
	}

	private List<LinkCard> cards(List<Link> links) {
		return links.stream().filter(this::isShown).map(this::card).toList();
	}

	private boolean isShown(Link link) {
		return link.kind() != Link.Kind.OUTPUT || this.context.snapshot()
			.output(new OutputId(link.id()))
			.filter(this.context.visibility()::shows)
			.isPresent();
	}

	private LinkCard card(Link link) {
		return new LinkCard(link.kind(), link.id(), link.title(), (link.cited() != null) ? link.cited().quote() : null,
				(link.cited() != null && link.cited().changedSince()) ? link.cited().wording() : null,
				is(link, Output::withdrawn), is(link, (output) -> output.arrivedLate() != null), link.label(),
				this.context.officeOrNone(link.office()), (link.by() != null) ? this.context.person(link.by()) : null,
				link.at(), link.due(), reservations(link), cards(link.next()), link.more());
	}

	private boolean is(Link link, Predicate<Output> so) {
		return link.kind() == Link.Kind.OUTPUT
				&& this.context.snapshot().output(new OutputId(link.id())).filter(so).isPresent();
	}

	private List<OfficeBadge> reservations(Link link) {
		return (link.kind() == Link.Kind.RECOMMENDATION) ? this.context.snapshot()
			.recommendation(new RecommendationId(link.id()))
			.stream()
			.flatMap((recommendation) -> recommendation.reservations().stream())
			.filter((reservation) -> reservation.lifted() == null)
			.map((reservation) -> this.context.office(reservation.office()))
			.toList() : List.of();
	}

}
