package org.multaqa.portal.pages.guests;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.guests.GuestPage.Candidate;
import org.multaqa.portal.pages.guests.GuestPage.Candidates;
import org.multaqa.portal.pages.guests.GuestsPage.Row;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.portal.projections.roster.Participant;
import org.multaqa.portal.projections.roster.Participants;
import org.multaqa.sessions.api.GuestActions;
import org.multaqa.sessions.api.GuestFacts;
import org.multaqa.sessions.api.GuestMergeView;

/**
 * The guests of a programme, for its organisers.
 *
 * @param context the meeting
 */
record GuestsPresenter(MeetingContext context) {

	private static final int AT_ONCE = 50;

	/**
	 * How many members, and how many guests, are offered of those whom a guest could be.
	 */
	private static final int CANDIDATES = 10;

	/**
	 * The guests of the meeting that a page was asked of.
	 * @throws RuntimeException as {@link PageRequest#require}, for all but organisers
	 */
	static GuestsPresenter of(PageRequest pageRequest) {
		var guests = new GuestsPresenter(new MeetingContext(pageRequest));
		pageRequest.require(guests.actions().read());
		return guests;
	}

	/**
	 * Some of them.
	 * @param query which, by the words of their names
	 */
	GuestsPage page(Form query) {
		String words = query.text("find");
		var found = words.isEmpty() ? null : participants().findGuests(meeting(), words, language());
		var from = this.context.pageRequest().from();
		var slice = (found != null) ? Slice.of(found.people(), (each) -> each.id().value(), from)
				: participants().guests(meeting(), language(), AT_ONCE, from);
		var people = slice.items().stream().map(Participant::id).toList();
		var sessions = sessionsOf(people);
		String address = this.context.addresses().guests();
		return new GuestsPage(words, found == null || found.all(),
				slice.items()
					.stream()
					.map((guest) -> new Row(new PersonName(guest.id(), guest.name()),
							sessions.getOrDefault(guest.id(), List.of())))
					.toList(),
				Pager.of(words.isEmpty() ? address : address + "?find=" + encoded(words), slice), languages(),
				may(actions().change()));
	}

	/**
	 * One of them.
	 * @param words what is looked for in the names of those whom it could be; where there
	 * are none, its own name
	 * @param merge what the service says of one whom it could be, or absent where nobody
	 * asked
	 * @throws RuleViolation {@code request.unknown-address}
	 */
	GuestPage guest(PersonId person, String words, @Nullable ServiceResponse merge) {
		var guest = participants().find(person)
			.filter((each) -> meeting().equals(each.guestOf()) && each.name() != null)
			.orElseThrow(this.context.pageRequest()::unknown);
		var name = new PersonName(guest.id(), guest.name());
		String looked = !words.isEmpty() || name.name() == null ? words
				: this.context.pageRequest().reader().in(name.name());
		var sessions = sessionsOf(List.of(person)).getOrDefault(person, List.of());
		var actions = actions();
		return new GuestPage(name, sessions, this.context.languages(Stream.ofNullable(name.name())), looked,
				candidates(person, looked),
				(merge instanceof ServiceResponse.Done done) ? merge(done.shown(GuestMergeView.class)) : null,
				(merge instanceof ServiceResponse.Refused refused) ? Problem.of(refused) : null, may(actions.change()),
				may(actions.remove(new GuestFacts(!sessions.isEmpty(), isInRecord(person)))), may(actions.erase()));
	}

	/** Members first, then other guests, some of each. */
	private Candidates candidates(PersonId guest, String words) {
		var members = participants().find(meeting(), words, language());
		var guests = participants().findGuests(meeting(), words, language());
		var others = guests.people().stream().filter((other) -> !other.id().equals(guest)).toList();
		var some = Stream.concat(members.people().stream().limit(CANDIDATES).map(this::member),
				others.stream()
					.limit(CANDIDATES)
					.map((other) -> new Candidate(new PersonName(other.id(), other.name()), false, List.of())));
		return new Candidates(some.toList(),
				members.all() && members.people().size() <= CANDIDATES && guests.all() && others.size() <= CANDIDATES);
	}

	private Candidate member(Participant member) {
		return new Candidate(new PersonName(member.id(), member.name()), true,
				member.seats()
					.stream()
					.filter((seat) -> seat.meeting().equals(meeting()))
					.map((seat) -> this.context.office(seat.office()).name())
					.distinct()
					.toList());
	}

	private GuestPage.Merge merge(GuestMergeView merge) {
		this.context.snapshot().needNames(List.of(merge.into()));
		return new GuestPage.Merge(this.context.person(merge.into()), merge.possible(),
				merge.sessions().stream().map((session) -> new SessionName(session.id(), session.title())).toList(),
				merge.clashes());
	}

	/** The sessions of the draft that name people, by person. */
	private Map<PersonId, List<SessionName>> sessionsOf(List<PersonId> people) {
		var named = new HashMap<PersonId, List<SessionName>>();
		this.context.snapshot()
			.sessions()
			.drafted(people)
			.forEach((planned) -> planned.plan()
				.people()
				.stream()
				.map(Contributor::person)
				.distinct()
				.forEach((person) -> named.computeIfAbsent(person, (_) -> new ArrayList<>())
					.add(new SessionName(planned.id(), planned.plan().title()))));
		return named;
	}

	/** Whether a release names somebody, whose name then stands in a record. */
	private boolean isInRecord(PersonId person) {
		return this.context.snapshot().readModels().programmes().everNamed(person, meeting());
	}

	private GuestActions actions() {
		var pageRequest = this.context.pageRequest();
		return new GuestActions(pageRequest.actorOrVisitor(), pageRequest.inMeeting().facts());
	}

	private ActionState may(Permission permission) {
		return this.context.pageRequest().may("sessions", permission, Permission.allowed());
	}

	private Participants participants() {
		return this.context.snapshot().readModels().participants();
	}

	private MeetingId meeting() {
		return this.context.pageRequest().inMeeting().id();
	}

	private String language() {
		return this.context.pageRequest().reader().language();
	}

	private List<String> languages() {
		return this.context.pageRequest().inMeeting().languages();
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

}
