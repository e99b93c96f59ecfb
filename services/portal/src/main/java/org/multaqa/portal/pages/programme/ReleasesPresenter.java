package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Release;
import org.multaqa.sessions.api.ReleasedSession;

/**
 * The releases of a programme, each as it was made.
 *
 * @param context the meeting
 * @param changes what is different from one to another
 */
record ReleasesPresenter(MeetingContext context, ReleaseChanges changes) {

	ReleasesPresenter(MeetingContext context) {
		this(context, new ReleaseChanges(context));
	}

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
				(from != null && to != null) ? this.changes.between(one, other) : null);
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
		this.changes.needNames(shown);
		var days = new TreeMap<LocalDate, List<ReleasedCard>>();
		for (ReleasedSession session : shown) {
			Stream.ofNullable(session.place())
				.map((place) -> this.context.pageRequest().reader().dayOf(place.starts()))
				.forEach((day) -> days.computeIfAbsent(day, (_) -> new ArrayList<>()).add(this.changes.card(session)));
		}
		return new ReleasePage(line(release),
				(number > 1) ? this.changes.between(number - 1, number) : ReleaseChange.Some.NONE,
				days.entrySet().stream().map((day) -> new ReleasePage.Day(day.getKey(), day.getValue())).toList());
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

}
