package org.multaqa.portal.pages.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.portal.pages.programme.ProgrammePage.Choice;
import org.multaqa.portal.pages.programme.ProgrammePage.Links;
import org.multaqa.portal.pages.programme.ProgrammePage.OwnZone;
import org.multaqa.portal.pages.programme.ProgrammePage.Tab;
import org.multaqa.portal.pages.programme.ProgrammePage.View;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.OpeningDay;
import org.multaqa.portal.pages.shell.PageMessages;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.pages.shell.Zones;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.projections.programme.ReleasedHours.Tile;

/**
 * The programme as released.
 *
 * @param context the meeting
 * @param query what the reader asks for
 * @param own the sessions of the reader
 * @param path where the page is
 */
record ProgrammePresenter(MeetingContext context, ProgrammeQuery query, OwnSessions own, String path) {

	/**
	 * The page.
	 * @param calendars the release for calendars and apps, or absent where it is not told
	 */
	ProgrammePage page(@Nullable Calendars calendars) {
		return LatestRelease.of(this.context)
			.map((release) -> page(release, calendars))
			.orElseGet(() -> new ProgrammePage(0, null, View.AUTO, List.of(), List.of(), links(View.AUTO, true),
					ProgrammeFilter.NONE, zone(), Map.of(), null, ReleaseChange.Some.NONE));
	}

	private ProgrammePage page(LatestRelease latest, @Nullable Calendars calendars) {
		var days = new DayPresenter(this.context, this.own);
		var all = counts(latest);
		@Nullable List<LatestRelease.Session> chosen = this.query.filters() ? chosen(latest, days) : null;
		var counts = (chosen != null) ? counts(all, chosen) : all;
		@Nullable LocalDate day = dayToShow(counts);
		var shown = ((day != null) ? List.of(day) : List.copyOf(counts.keySet())).stream()
			.filter((each) -> counts.getOrDefault(each, 0) > 0)
			.map((each) -> days.day(each,
					(day != null) ? around(each, latest, chosen) : beginningOn(each, latest, chosen),
					latest.contents().rooms()))
			.toList();
		boolean fits = day != null && shown.stream().allMatch((each) -> each.width() <= DayGrid.MOST_COLUMNS);
		int number = latest.release().number();
		var changes = (number > 1) ? new ReleaseChanges(this.context).between(number - 1, number)
				: ReleaseChange.Some.NONE;
		int found = counts.values().stream().mapToInt(Integer::intValue).sum();
		return new ProgrammePage(number, latest.release().name(), fits ? this.query.view() : View.LIST, shown,
				tabs(counts, day), links(this.query.view(), fits),
				new FilterPresenter(this.context, this.query).filter(latest.contents(), found), zone(), kinds(),
				calendars, changes);
	}

	/** Those that are asked for, of all days. */
	private List<LatestRelease.Session> chosen(LatestRelease latest, DayPresenter days) {
		var shown = latest.shown(this.query.narrowest(latest.meeting()));
		if (!this.query.words().isEmpty()) {
			days.needNames(shown.stream().map(Tile::of));
		}
		var filter = SessionFilter.of(this.query, this.own, this.context.snapshot()::name);
		return latest.inOrder(shown.stream().filter(filter::includes).map(Tile::of).toList());
	}

	/** How many sessions begin on each day of the release. */
	private Map<LocalDate, Integer> counts(LatestRelease latest) {
		var counts = new TreeMap<LocalDate, Integer>();
		latest.contents()
			.beginnings()
			.forEach((each) -> counts.merge(reader().dayOf(each.at()), each.sessions(), Integer::sum));
		return counts;
	}

	/** How many of the chosen sessions begin on each day of the release. */
	private Map<LocalDate, Integer> counts(Map<LocalDate, Integer> all, List<LatestRelease.Session> chosen) {
		var counts = new TreeMap<LocalDate, Integer>();
		all.keySet().forEach((day) -> counts.put(day, 0));
		chosen.forEach((session) -> counts.merge(DayGrid.dayOf(session, reader()), 1, Integer::sum));
		return counts;
	}

	/** What is shown of a day, and what goes on from the day before. */
	private List<LatestRelease.Session> around(LocalDate day, LatestRelease latest,
			@Nullable List<LatestRelease.Session> chosen) {
		return (chosen != null) ? chosen : latest.on(day, reader().zone());
	}

	private List<LatestRelease.Session> beginningOn(LocalDate day, LatestRelease latest,
			@Nullable List<LatestRelease.Session> chosen) {
		return around(day, latest, chosen).stream()
			.filter((session) -> day.equals(DayGrid.dayOf(session, reader())))
			.toList();
	}

	/**
	 * Which day: the one that was asked for; else the one on which pages open, of those
	 * on which there is something. What is searched for is shown of all days.
	 * @return absent for all
	 */
	private @Nullable LocalDate dayToShow(Map<LocalDate, Integer> counts) {
		boolean searches = !this.query.words().isEmpty() && this.query.day().isEmpty()
				&& this.query.view() != View.GRID;
		if (this.query.asksForEveryDay() || searches || counts.isEmpty()) {
			return null;
		}
		var filled = counts.keySet().stream().filter((day) -> counts.getOrDefault(day, 0) > 0).toList();
		return this.query.day()
			.filter(counts::containsKey)
			.orElseGet(() -> OpeningDay.of(filled.isEmpty() ? List.copyOf(counts.keySet()) : filled,
					this.context.pageRequest()));
	}

	private List<Tab> tabs(Map<LocalDate, Integer> counts, @Nullable LocalDate shown) {
		var tabs = new ArrayList<Tab>();
		counts.forEach((day, sessions) -> tabs.add(new Tab(day,
				address(this.query.with(ProgrammeQuery.DAY, day.toString())), sessions, day.equals(shown))));
		tabs.add(new Tab(null, address(this.query.with(ProgrammeQuery.DAY, ProgrammeQuery.EVERY_DAY)),
				counts.values().stream().mapToInt((sessions) -> sessions).sum(), shown == null));
		return tabs;
	}

	private Links links(View view, boolean fits) {
		var sameDay = this.query.asksForEveryDay() ? this.query.with(ProgrammeQuery.DAY, null) : this.query;
		boolean gridIsThere = fits || this.query.asksForEveryDay() || !this.query.words().isEmpty();
		return new Links(gridIsThere ? address(sameDay.with(ProgrammeQuery.VIEW, "grid")) : null,
				address(this.query.with(ProgrammeQuery.VIEW, "list")), address(this.query.unfiltered()),
				this.query.at(this.context.addresses().programme() + "/stars"),
				address(this.query.with(ProgrammeQuery.VIEW, (view == View.AUTO) ? null : reader().wire(view))));
	}

	private OwnZone zone() {
		@Nullable ZoneId zone = this.query.zone().orElse(null);
		List<Choice> choices = !this.query.choosesZone() ? List.of()
				: Zones.in(reader().locale())
					.stream()
					.map((each) -> new Choice(each.id(), each.name(), zone != null && each.id().equals(zone.getId())))
					.toList();
		return new OwnZone((zone != null) ? reader().in(zone) : null, choices,
				address(this.query.with(ProgrammeQuery.ZONE, ProgrammeQuery.CHOOSE)),
				address(this.query.with(ProgrammeQuery.ZONE, null)));
	}

	/** Looked up once, for a day may have hundreds of sessions. */
	private Map<SessionKind, String> kinds() {
		return Arrays.stream(SessionKind.values())
			.collect(Collectors.toMap((kind) -> kind,
					(kind) -> PageMessages.MESSAGES.find(reader().preference(), "session.kind." + reader().wire(kind))
						.orElseThrow()));
	}

	private String address(ProgrammeQuery other) {
		return other.at(this.path);
	}

	private Reader reader() {
		return this.context.pageRequest().reader();
	}

}
