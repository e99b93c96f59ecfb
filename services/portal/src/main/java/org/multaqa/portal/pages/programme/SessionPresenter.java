package org.multaqa.portal.pages.programme;

import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.programme.SessionPage.Contributor;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Pager;

/** One session. */
record SessionPresenter(MeetingPresenter presenter) {

	/**
	 * A session.
	 * @param starred whether the reader has given it a star
	 */
	SessionPage page(SessionId id, boolean starred) {
		var programme = this.presenter.snapshot().programme().orElseThrow(this.presenter.pageRequest()::unknown);
		var visibility = this.presenter.visibility();
		var session = programme.session(id)
			.filter((planned) -> visibility.shows(programme, planned))
			.orElseThrow(this.presenter.pageRequest()::unknown);
		var plan = session.shown();
		var page = this.presenter.lists().carriedFirst(id, this.presenter.pageRequest().from());
		var shown = page.items().stream().filter(visibility::shows).toList();
		return new SessionPage(this.presenter.session(id), plan.summary(),
				plan.people()
					.stream()
					.map((each) -> new Contributor(this.presenter.person(each.person()), each.part()))
					.toList(),
				plan.offices().stream().map(this.presenter::office).toList(), plan.capacity(),
				plan.buildsOn()
					.stream()
					.filter((other) -> programme.session(other)
						.filter((it) -> visibility.shows(programme, it))
						.isPresent())
					.map(this.presenter::session)
					.toList(),
				programme.builtOnBy(id)
					.stream()
					.filter((other) -> visibility.shows(programme, other))
					.map((other) -> this.presenter.session(other.plan().id()))
					.toList(),
				new OutputCardPresenter(this.presenter).all(shown), shown.size() < page.items().size(),
				Pager.of(this.presenter.addresses().session(id), page), session.isShownCancelled(), starred,
				new PlacesPresenter(this.presenter).of(programme, session));
	}

}
