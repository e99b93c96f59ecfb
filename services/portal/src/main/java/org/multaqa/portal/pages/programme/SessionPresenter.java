package org.multaqa.portal.pages.programme;

import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.cards.OutputCardPresenter;
import org.multaqa.portal.pages.programme.SessionPage.Contributor;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageRequest;

/**
 * One session.
 *
 * @param presenter the meeting
 */
record SessionPresenter(MeetingPresenter presenter) {

	SessionPage page(SessionId id) {
		var programme = this.presenter.models().programme().orElseThrow(PageRequest::unknown);
		var session = programme.session(id).orElseThrow(PageRequest::unknown);
		var visibility = this.presenter.visibility();
		visibility.needs(visibility.sees(programme, session));
		var plan = session.plan();
		return new SessionPage(this.presenter.session(id), plan.summary(),
				plan.people()
					.stream()
					.map((each) -> new Contributor(this.presenter.person(each.person()), each.part()))
					.toList(),
				plan.offices().stream().map(this.presenter::office).toList(), plan.capacity(),
				plan.buildsOn()
					.stream()
					.filter((other) -> programme.session(other)
						.filter((it) -> visibility.sees(programme, it))
						.isPresent())
					.map(this.presenter::session)
					.toList(),
				programme.builtOnBy(id)
					.stream()
					.filter((other) -> visibility.sees(programme, other))
					.map((other) -> this.presenter.session(other.plan().id()))
					.toList(),
				new OutputCardPresenter(this.presenter).all(this.presenter.outputs(id)), session.cancelled());
	}

}
