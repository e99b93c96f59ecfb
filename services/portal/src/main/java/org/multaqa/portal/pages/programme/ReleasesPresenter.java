package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Release;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.api.SessionChange;

/**
 * The releases of a programme, each as it was made.
 *
 * @param context the meeting
 */
record ReleasesPresenter(MeetingContext context) {

	/** How many changes a page shows. */
	static final int MOST = 200;

	/**
	 * All of them.
	 * @param from a release to compare with another, or absent
	 * @param to the other, or absent
	 * @throws RuleViolation {@code request.unknown-address} before the first release, and
	 * of a release that there is not
	 */
	ReleasesPage all(@Nullable Integer from, @Nullable Integer to) {
		var releases = programme().releases();
		int latest = releases.getLast().number();
		int one = (from != null) ? release(from).number() : Math.max(1, latest - 1);
		int other = (to != null) ? release(to).number() : latest;
		return new ReleasesPage(releases.reversed().stream().map(this::line).toList(), one, other,
				(from != null && to != null) ? changes(one, other) : null);
	}

	/**
	 * One of them.
	 * @throws RuleViolation {@code request.unknown-address}
	 */
	ReleasePage page(int number) {
		var release = release(number);
		var shown = this.context.snapshot()
			.readModels()
			.programmes()
			.published(this.context.snapshot().meeting())
			.stream()
			.flatMap((published) -> published.at(number).stream())
			.filter((session) -> session.place() != null)
			.sorted(ReleasedSession.ORDER)
			.toList();
		needNames(shown);
		var days = new TreeMap<LocalDate, List<ReleasedCard>>();
		for (ReleasedSession session : shown) {
			Stream.ofNullable(session.place())
				.map((place) -> this.context.pageRequest().reader().dayOf(place.starts()))
				.forEach((day) -> days.computeIfAbsent(day, (_) -> new ArrayList<>()).add(card(session)));
		}
		return new ReleasePage(line(release), (number > 1) ? changes(number - 1, number) : ReleaseChange.Some.NONE,
				days.entrySet().stream().map((day) -> new ReleasePage.Day(day.getKey(), day.getValue())).toList());
	}

	/** What is different between two releases, in the order of the other. */
	ReleaseChange.Some changes(int from, int to) {
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

	private Programme programme() {
		return this.context.snapshot()
			.programme()
			.filter(this.context.visibility()::shows)
			.filter((programme) -> programme.latest().isPresent())
			.orElseThrow(this.context.pageRequest()::unknown);
	}

	private Release release(int number) {
		return programme().releases()
			.stream()
			.filter((release) -> release.number() == number)
			.findFirst()
			.orElseThrow(this.context.pageRequest()::unknown);
	}

	private ReleasesPage.Line line(Release release) {
		return new ReleasesPage.Line(release.number(), release.name(), release.at(), release.changed(),
				programme().latest().filter(release::equals).isPresent());
	}

	private void needNames(List<ReleasedSession> sessions) {
		this.context.snapshot()
			.needNames(sessions.stream()
				.flatMap((session) -> session.plan().people().stream())
				.map(Contributor::person)
				.toList());
	}

	private @Nullable ReleasedCard cardOrNone(@Nullable ReleasedSession session) {
		return (session != null) ? card(session) : null;
	}

	private ReleasedCard card(ReleasedSession session) {
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
