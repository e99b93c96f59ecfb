package org.multaqa.portal.pages.programme;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.programme.SessionPage.Contributor;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.programme.PlannedSession;

/** One session. */
record SessionPresenter(MeetingContext context) {

	/**
	 * A session.
	 * @param starred whether the reader has given it a star
	 */
	SessionPage page(SessionId id, boolean starred) {
		var visibility = this.context.visibility();
		var session = this.context.planned(id)
			.filter(visibility::shows)
			.orElseThrow(this.context.pageRequest()::unknown);
		var plan = session.shown();
		this.context.snapshot().sessions().need(plan.buildsOn());
		var page = this.context.lists().carriedFirst(id, this.context.pageRequest().from());
		var shown = page.items().stream().filter(visibility::shows).toList();
		return new SessionPage(this.context.session(id), plan.summary(), track(session),
				plan.people()
					.stream()
					.map((each) -> new Contributor(this.context.person(each.person()), each.part(), each.language()))
					.toList(),
				plan.offices().stream().map(this.context::office).toList(), plan.capacity(),
				Objects.requireNonNullElse(plan.interpretation(), List.of()),
				plan.buildsOn()
					.stream()
					.filter((other) -> this.context.planned(other).filter(visibility::shows).isPresent())
					.map(this.context::session)
					.toList(),
				this.context.snapshot()
					.sessions()
					.buildingOn(id)
					.stream()
					.filter(visibility::shows)
					.map((other) -> this.context.session(other.id()))
					.toList(),
				new OutputCardPresenter(this.context).all(shown), shown.size() < page.items().size(),
				Pager.of(this.context.addresses().session(id), page), session.isShownCancelled(), starred,
				new SignUpPresenter(this.context).of(session), new MaterialsPresenter(this.context).of(session));
	}

	/** As released; before that as planned, which only organisers see. */
	private @Nullable Track track(PlannedSession session) {
		return (session.publication() != null) ? session.publication().track()
				: this.context.snapshot()
					.programme()
					.flatMap((programme) -> programme.trackOf(session.plan()))
					.orElse(null);
	}

}
