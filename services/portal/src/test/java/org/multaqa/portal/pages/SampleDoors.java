package org.multaqa.portal.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.DelegationId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.doors.BadgePage;
import org.multaqa.portal.pages.doors.DoorNeedsPage;
import org.multaqa.portal.pages.doors.DoorsPage;
import org.multaqa.portal.pages.doors.NeedsListPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.registration.api.AccessNeed;
import org.multaqa.registration.api.Diet;
import org.multaqa.registration.api.NeedKind;

import static org.multaqa.portal.pages.SampleMeeting.get;

/** The doors of the sample meeting. */
final class SampleDoors {

	private static final DelegationId MENA = new DelegationId("doha-2025-mena");

	private static final String ADDRESS = "/m/doha-2025/doors/doha-2025-mena/noura-makhtut";

	private SampleDoors() {
	}

	static DoorsPage doors() {
		return new DoorsPage("n", List.of(row("noura-makhtut", false), row("arun-palmleaf", true)), 3, counts(),
				ActionState.yes());
	}

	static DoorsPage closed() {
		return new DoorsPage("nobody", List.of(), 0, List.of(), ActionState.hidden());
	}

	static BadgePage badge(boolean own) {
		return new BadgePage(new BadgePage.Badge(MENA, get(SamplePages.MEETING.people, "noura-makhtut"),
				get(SamplePages.MEETING.offices, "mena"), List.of(Role.HEAD), ADDRESS,
				own ? ActionState.yes() : ActionState.hidden(), own ? ActionState.yes() : ActionState.hidden(),
				ActionState.hidden()), own, List.of("ar", "en", "fr", "es"));
	}

	/** Each of all needs, so that no language lacks a word for one. */
	static DoorNeedsPage needs() {
		return new DoorNeedsPage(new DoorNeedsPage.Totals(40, lines(Arrays.stream(Diet.values())),
				lines(Arrays.stream(AccessNeed.values())), 3, 2));
	}

	/** Each kind there is, so that no language lacks a word for one. */
	static NeedsListPage needsList() {
		var kinds = Stream.concat(Stream.of("kind.all"),
				NeedKind.ALL.stream().map(NeedKind::value).map((kind) -> kind.contains(".") ? kind : "kind." + kind))
			.map((key) -> new NeedsListPage.Kind(key, 2, "/m/doha-2025/doors/needs/people?need=visa",
					key.equals("diet.halal")))
			.toList();
		var row = new NeedsListPage.Row(get(SamplePages.MEETING.people, "noura-makhtut"),
				get(SamplePages.MEETING.offices, "mena"), List.of(Role.HEAD), List.of("halal"), List.of("wheelchair"),
				true, "حساسية شديدة من السمسم");
		return new NeedsListPage(kinds, List.of(row), 3, new Pager(null, "/m/doha-2025/doors/needs/people?page=n~lac"),
				2, "/m/doha-2025/doors/needs/people?need=note", LocalDate.of(2026, 1, 8),
				"/m/doha-2025/doors/needs/people.csv");
	}

	private static List<DoorNeedsPage.Line> lines(Stream<? extends Enum<?>> needs) {
		return needs.map((need) -> new DoorNeedsPage.Line(ModelJson.wireName(need), 2)).toList();
	}

	private static DoorsPage.Row row(String person, boolean arrived) {
		return new DoorsPage.Row(MENA, get(SamplePages.MEETING.people, person),
				get(SamplePages.MEETING.offices, "mena"), List.of(Role.HEAD, Role.DELEGATE), arrived, ADDRESS);
	}

	private static List<DoorsPage.Count> counts() {
		return SamplePages.MEETING.offices.values()
			.stream()
			.map((office) -> new DoorsPage.Count(office, 1, 3))
			.toList();
	}

}
