package org.multaqa.portal.pages.programme;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.programme.SessionPage.Contributor;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.programme.PlannedSession;

/** One session. */
record SessionPresenter(MeetingPresenter presenter) {

	/**
	 * A session.
	 * @param starred whether the reader has given it a star
	 */
	SessionPage page(SessionId id, boolean starred) {
		var visibility = this.presenter.visibility();
		var session = this.presenter.planned(id)
			.filter(visibility::shows)
			.orElseThrow(this.presenter.pageRequest()::unknown);
		var plan = session.shown();
		this.presenter.snapshot().sessions().need(plan.buildsOn());
		var page = this.presenter.lists().carriedFirst(id, this.presenter.pageRequest().from());
		var shown = page.items().stream().filter(visibility::shows).toList();
		return new SessionPage(this.presenter.session(id), plan.summary(), track(session),
				plan.people()
					.stream()
					.map((each) -> new Contributor(this.presenter.person(each.person()), each.part(), each.language()))
					.toList(),
				plan.offices().stream().map(this.presenter::office).toList(), plan.capacity(),
				Objects.requireNonNullElse(plan.interpretation(), List.of()),
				plan.buildsOn()
					.stream()
					.filter((other) -> this.presenter.planned(other).filter(visibility::shows).isPresent())
					.map(this.presenter::session)
					.toList(),
				this.presenter.snapshot()
					.sessions()
					.buildingOn(id)
					.stream()
					.filter(visibility::shows)
					.map((other) -> this.presenter.session(other.id()))
					.toList(),
				new OutputCardPresenter(this.presenter).all(shown), shown.size() < page.items().size(),
				Pager.of(this.presenter.addresses().session(id), page), session.isShownCancelled(), starred,
				new PlacesPresenter(this.presenter).of(session), new MaterialsPresenter(this.presenter).of(session));
	}

	/** As released; before that as planned, which only organisers see. */
	private @Nullable Track track(PlannedSession session) {
		return (session.publication() != null) ? session.publication().track()
				: this.presenter.snapshot()
					.programme()
					.flatMap((programme) -> programme.trackOf(session.plan()))
					.orElse(null);
	}

}
