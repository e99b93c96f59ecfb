package org.multaqa.portal.web;

import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.SessionPage;
import org.multaqa.portal.pages.SessionPage.Contributor;

/**
 * One session.
 *
 * @param cards the meeting
 */
record SessionSheet(Cards cards) {

	SessionPage page(SessionId id) {
		var programme = this.cards.models().programme().orElseThrow(SessionSheet::unknown);
		var session = programme.session(id).orElseThrow(SessionSheet::unknown);
		var sight = this.cards.sight();
		sight.needs(sight.sees(programme, session));
		var plan = session.plan();
		return new SessionPage(this.cards.session(id), plan.summary(),
				plan.people()
					.stream()
					.map((each) -> new Contributor(this.cards.person(each.person()), each.part()))
					.toList(),
				plan.offices().stream().map(this.cards::office).toList(), plan.capacity(),
				plan.buildsOn()
					.stream()
					.filter((other) -> programme.session(other).filter((it) -> sight.sees(programme, it)).isPresent())
					.map(this.cards::session)
					.toList(),
				programme.builtOnBy(id)
					.stream()
					.filter((other) -> sight.sees(programme, other))
					.map((other) -> this.cards.session(other.plan().id()))
					.toList(),
				new OutputCards(this.cards).all(this.cards.outputs(id)), session.cancelled());
	}

	static RuleViolation unknown() {
		return RuleViolation.unknown("request.unknown-address");
	}

}
