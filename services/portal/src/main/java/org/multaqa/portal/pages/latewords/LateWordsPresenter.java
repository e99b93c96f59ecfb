package org.multaqa.portal.pages.latewords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.latewords.LateWordsPage.Line;
import org.multaqa.portal.pages.latewords.LateWordsPage.SetAside;
import org.multaqa.portal.pages.latewords.LateWordsPage.TakenUp;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.sessions.api.LateWordsActions;
import org.multaqa.sessions.api.LateWordsFacts;
import org.multaqa.sessions.api.LateWordsView;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * What arrived after a workshop had closed, as sessions shows it to the reader.
 *
 * @param actions what the reader may do in the session
 */
record LateWordsPresenter(MeetingContext context, SessionActions actions) {

	private static final String SERVICE = "sessions";

	LateWordsPage page(SessionId session, Slice<LateWordsView> shown) {
		this.context.snapshot().needNames(shown.items().stream().flatMap(LateWordsPresenter::people).toList());
		return new LateWordsPage(this.context.sessionName(session), this.actions.readsLateWords(),
				this.actions.facts().workshop() == WorkshopStage.ACCEPTED,
				shown.items().stream().map(this::line).toList(), Pager.query(this.context.pageRequest().from()),
				Pager.of(this.context.addresses().lateWords(session), shown));
	}

	private static Stream<PersonId> people(LateWordsView words) {
		var people = new ArrayList<PersonId>(List.of(words.by()));
		if (words.setAside() != null) {
			people.add(words.setAside().by());
		}
		if (words.takenUp() != null) {
			people.add(words.takenUp().by());
		}
		return people.stream();
	}

	private Line line(LateWordsView words) {
		var facts = new LateWordsFacts(this.actions.facts(), words.by(), words.setAside() != null,
				words.takenUp() != null);
		var rules = new LateWordsActions(this.actions.actor(), facts);
		return new Line(words.id(), words.kind(), words.language(), words.words(), this.context.person(words.by()),
				this.context.officeOrNone(words.office()), words.arrivedAt(), of(words.setAside()), takenUp(words),
				may(rules.takeUp(), facts.takingUp()), may(rules.setAside(), facts.settingAside()));
	}

	/**
	 * Authors read what became of their words, and need not know who else may do what.
	 */
	private ActionState may(Permission permission, Permission state) {
		return this.actions.readsLateWords() ? this.context.pageRequest().may(SERVICE, permission, state)
				: ActionState.hidden();
	}

	private @Nullable SetAside of(LateWordsView.@Nullable SetAside aside) {
		return (aside != null) ? new SetAside(aside.reason(), this.context.person(aside.by()), aside.at()) : null;
	}

	private @Nullable TakenUp takenUp(LateWordsView words) {
		LateWordsView.@Nullable TakenUp up = words.takenUp();
		return (up != null) ? new TakenUp(this.context.person(up.by()), up.at(),
				this.context.addresses().output(words.session(), words.id())) : null;
	}

	static List<LateWordsView> views(List<?> shown) {
		return shown.stream().map(LateWordsView.class::cast).toList();
	}

}
