package org.multaqa.portal.pages.trace;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.Id;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.trace.Link;
import org.multaqa.portal.trace.Trace;
import org.multaqa.portal.trace.Traced;

/**
 * The chain through one thing.
 *
 * @param trace answers
 */
record TracePresenter(MeetingPresenter presenter, Trace trace) {

	TracePage page(String family, String id) {
		if (!Id.FORM.matcher(id).matches()) {
			throw this.presenter.pageRequest().unknown();
		}
		var traced = traced(family, id);
		if (!traced.meeting().equals(this.presenter.pageRequest().inMeeting().id())) {
			throw this.presenter.pageRequest().unknown();
		}
		var links = Stream.of(Stream.of(traced.subject()), traced.origins().stream(), traced.outcomes().stream())
			.flatMap((each) -> each)
			.flatMap(TracePresenter::withAllBehind)
			.toList();
		this.presenter.models().needOutputs(ids(links, Link.Kind.OUTPUT).map(OutputId::new).toList());
		this.presenter.models()
			.needRecommendations(ids(links, Link.Kind.RECOMMENDATION).map(RecommendationId::new).toList());
		this.presenter.models().needNames(links.stream().flatMap((link) -> Stream.ofNullable(link.by())).toList());
		return new TracePage(chain(traced.subject()), chains(traced.origins()), chains(traced.outcomes()),
				traced.more());
	}

	private static Stream<Link> withAllBehind(Link link) {
		return Stream.concat(Stream.of(link), link.next().stream().flatMap(TracePresenter::withAllBehind));
	}

	private static Stream<String> ids(List<Link> links, Link.Kind kind) {
		return links.stream().filter((link) -> link.kind() == kind).map(Link::id);
	}

	private Traced traced(String family, String id) {
		var actor = this.presenter.pageRequest().viewer().actorOrVisitor();
		var meeting = this.presenter.pageRequest().inMeeting().id();
		try {
			return switch (family) {
				case "sessions" -> this.trace.session(actor, meeting, new SessionId(id));
				case "outputs" -> this.trace.output(actor, new OutputId(id));
				case "recommendations" -> this.trace.recommendation(actor, new RecommendationId(id));
				case "initiatives" -> this.trace.initiative(actor, meeting, new InitiativeId(id));
				default -> throw this.presenter.pageRequest().unknown();
			};
		}
		catch (RuleViolation ex) {
			throw (ex.kind() == RuleViolation.Kind.UNKNOWN) ? this.presenter.pageRequest().unknown() : ex;
		}
	}

	private List<LinkCard> chains(List<Link> links) {
		return links.stream().filter(this::isShown).map(this::chain).toList();
	}

	private boolean isShown(Link link) {
		return link.kind() != Link.Kind.OUTPUT || this.presenter.models()
			.output(new OutputId(link.id()))
			.filter(this.presenter.visibility()::shows)
			.isPresent();
	}

	private LinkCard chain(Link link) {
		return new LinkCard(link.kind(), link.id(), link.title(), (link.cited() != null) ? link.cited().quote() : null,
				(link.cited() != null && link.cited().changedSince()) ? link.cited().wording() : null,
				isWithdrawn(link), link.label(), this.presenter.officeOrNone(link.office()),
				(link.by() != null) ? this.presenter.person(link.by()) : null, link.at(), link.due(),
				reservations(link), chains(link.next()), link.more());
	}

	private boolean isWithdrawn(Link link) {
		return link.kind() == Link.Kind.OUTPUT
				&& this.presenter.models().output(new OutputId(link.id())).filter(Output::withdrawn).isPresent();
	}

	private List<OfficeBadge> reservations(Link link) {
		return (link.kind() == Link.Kind.RECOMMENDATION) ? this.presenter.models()
			.recommendation(new RecommendationId(link.id()))
			.stream()
			.flatMap((recommendation) -> recommendation.reservations().stream())
			.filter((reservation) -> reservation.lifted() == null)
			.map((reservation) -> this.presenter.office(reservation.office()))
			.toList() : List.of();
	}

}
