package org.multaqa.portal.pages.doors;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.text.Folding;
import org.multaqa.portal.pages.doors.DoorsPage.Count;
import org.multaqa.portal.pages.doors.DoorsPage.Row;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.ExpectedView;
import org.multaqa.registration.api.MemberState;

/**
 * Who is expected and who has arrived, as organisers see it.
 *
 * @param context the meeting
 */
record DoorsPresenter(MeetingContext context) {

	/** How many people a search shows; who types on finds the others. */
	private static final int SHOWN = 25;

	private static final String SERVICE = "registration";

	static DoorsPresenter of(PageRequest pageRequest) {
		return new DoorsPresenter(new MeetingContext(pageRequest));
	}

	DoorsPage page(@Nullable String words) {
		var found = (words != null) ? find(words) : List.<Row>of();
		var request = this.context.pageRequest();
		var coming = request.inMeeting().roles().coming();
		return new DoorsPage(words, found.stream().limit(SHOWN).toList(), Math.max(0, found.size() - SHOWN),
				this.context.snapshot().delegations().stream().map(this::count).toList(),
				request.may(SERVICE, coming, coming));
	}

	/** One who is expected, as a page holds it that works without a network. */
	PeopleList.Person person(ExpectedView expected) {
		var reader = this.context.pageRequest().reader();
		@Nullable String shown = (expected.name() != null) ? reader.in(expected.name()) : null;
		var names = (expected.name() != null)
				? Stream.concat(Stream.of(shown), expected.name().texts().values().stream()).distinct().toList()
				: List.<String>of();
		return new PeopleList.Person(address(expected), names, reader.in(this.context.office(expected.office()).name()),
				expected.arrived(), expected.badge());
	}

	private String address(ExpectedView expected) {
		return this.context.addresses().doors() + "/" + expected.delegation() + "/" + expected.person();
	}

	private Count count(Delegation delegation) {
		var expected = expected(delegation).toList();
		int arrived = (int) expected.stream().filter(DoorsPresenter::isThere).count();
		return new Count(this.context.office(delegation.office()), arrived, expected.size());
	}

	private List<Row> find(String words) {
		String wanted = Folding.fold(words);
		var delegations = this.context.snapshot().delegations();
		this.context.snapshot()
			.needNames(delegations.stream().flatMap(this::expected).map(Delegation.Member::person).toList());
		return delegations.stream()
			.flatMap((delegation) -> expected(delegation).map((member) -> row(delegation, member)))
			.filter((row) -> isCalled(row, wanted))
			.sorted(Comparator.comparing(this::shown,
					Collator.getInstance(this.context.pageRequest().reader().locale())))
			.toList();
	}

	private Stream<Delegation.Member> expected(Delegation delegation) {
		var facts = delegation.facts();
		return delegation.members().stream().filter((member) -> facts.expectation(member.person()).isAllowed());
	}

	private Row row(Delegation delegation, Delegation.Member member) {
		return new Row(delegation.id(), this.context.person(member.person()), this.context.office(delegation.office()),
				member.roles(), isThere(member),
				this.context.addresses().doors() + "/" + delegation.id() + "/" + member.person());
	}

	private String shown(Row row) {
		return (row.person().name() != null) ? this.context.pageRequest().reader().in(row.person().name()) : "";
	}

	private static boolean isThere(Delegation.Member member) {
		return member.state() == MemberState.CHECKED_IN;
	}

	private static boolean isCalled(Row row, String wanted) {
		return !wanted.isEmpty() && row.person().name() != null
				&& row.person()
					.name()
					.texts()
					.values()
					.stream()
					.anyMatch((name) -> Folding.fold(name).contains(wanted));
	}

}
