package org.multaqa.portal.pages.programme;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.api.SessionChange;

/**
 * What is different between releases of a programme, and how their sessions are shown.
 *
 * @param context the meeting
 */
record ReleaseChanges(MeetingContext context) {

	/** How many changes a page shows. */
	static final int MOST = 200;

	/** What is different between two releases, in the order of the other. */
	ReleaseChange.Some between(int from, int to) {
		var numbers = IntStream.rangeClosed(Math.min(from, to) + 1, Math.max(from, to)).boxed().toList();
		if (numbers.isEmpty()) {
			return ReleaseChange.Some.NONE;
		}
		var page = this.context.snapshot()
			.readModels()
			.programmes()
			.published(ListQuery.by("session")
				.where("meeting", this.context.snapshot().meeting())
				.where("releases", numbers)
				.limit(MOST));
		var before = page.items().stream().flatMap((each) -> each.at(from).stream()).toList();
		var after = page.items()
			.stream()
			.flatMap((each) -> each.at(to).stream())
			.sorted(ReleasedSession.ORDER)
			.toList();
		needNames(before);
		needNames(after);
		return new ReleaseChange.Some(SessionChange.between(before, after).stream().flatMap(this::change).toList(),
				page.next() != null);
	}

	private Stream<ReleaseChange> change(SessionChange change) {
		@Nullable ReleasedCard before = cardOrNone(change.before());
		@Nullable ReleasedCard after = cardOrNone(change.after());
		return Stream.concat(Stream.ofNullable(after), Stream.ofNullable(before))
			.limit(1)
			.map((session) -> new ReleaseChange(session, change.kind(), change.aspects(), before, after));
	}

	void needNames(List<ReleasedSession> sessions) {
		this.context.snapshot()
			.needNames(sessions.stream()
				.flatMap((session) -> session.plan().people().stream())
				.map(Contributor::person)
				.toList());
	}

	private @Nullable ReleasedCard cardOrNone(@Nullable ReleasedSession session) {
		return (session != null) ? card(session) : null;
	}

	ReleasedCard card(ReleasedSession session) {
		var plan = session.plan();
		return new ReleasedCard(plan.id(), plan.kind(), plan.title(), session.place(),
				plan.people()
					.stream()
					.map((each) -> new SessionPage.Contributor(this.context.person(each.person()), each.part(),
							each.language()))
					.toList(),
				plan.offices().stream().map(this.context::office).toList(), plan.languages(), plan.capacity(),
				session.track());
	}

}
