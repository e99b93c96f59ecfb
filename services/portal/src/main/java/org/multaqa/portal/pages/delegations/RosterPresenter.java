package org.multaqa.portal.pages.delegations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.delegations.Roster.Entry;
import org.multaqa.portal.pages.delegations.RosterPage.Choice;
import org.multaqa.portal.pages.delegations.RosterPage.OfficeChoice;
import org.multaqa.portal.pages.delegations.RosterPage.Row;
import org.multaqa.portal.pages.delegations.RosterPage.Seats;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.roster.RosterCriteria;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MemberState;

/**
 * A roster. What it counts are the members of delegations, which every page has read
 * anyway; in the order of names it reads those alone whom it shows.
 *
 * @param actions what the reader may do with a delegation, each asked once
 */
record RosterPresenter(Roster roster, Map<DelegationId, DelegationActions> actions) {

	static final String SERVICE = "registration";

	RosterPresenter(Roster roster) {
		this(roster, new HashMap<>());
	}

	RosterPage page() {
		var query = this.roster.query();
		var everybody = this.roster.everybody();
		var slice = this.roster.page();
		var meeting = Roster.actions(this.roster.context().pageRequest());
		return new RosterPage(query.text(), count(everybody, this.roster.part()), query.words(),
				this.roster.found() == null || this.roster.found().all(), states(everybody), roles(everybody),
				offices(everybody), office(), rows(this.roster.entries(slice.items())),
				Pager.of(address(query.fromTheBeginning()), slice), quietly(meeting.importNominations()),
				quietly(meeting.read()), acts(), isInvited());
	}

	private List<Choice> states(List<Entry> everybody) {
		var query = this.roster.query();
		return Stream.concat(Stream.of((MemberState) null), Arrays.stream(MemberState.values()))
			.map((state) -> choice(everybody, query.inState(state), (state != null) ? ModelJson.wireName(state) : "",
					state == query.state()))
			.filter((choice) -> choice.count() > 0 || choice.chosen() || choice.value().isEmpty())
			.toList();
	}

	private List<Choice> roles(List<Entry> everybody) {
		var query = this.roster.query();
		return Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values()))
			.map((role) -> choice(everybody, query.inRole(role), (role != null) ? ModelJson.wireName(role) : "",
					role == query.role()))
			.filter((choice) -> choice.count() > 0 || choice.chosen() || choice.value().isEmpty())
			.toList();
	}

	private Choice choice(List<Entry> everybody, RosterQuery query, String value, boolean chosen) {
		return new Choice(value, count(everybody, part(query)), address(query), chosen);
	}

	private List<OfficeChoice> offices(List<Entry> everybody) {
		if (this.roster.kept().size() < 2) {
			return List.of();
		}
		var query = this.roster.query();
		var part = part(query.ofOffice(null));
		var counts = new HashMap<DelegationId, Integer>();
		everybody.stream()
			.filter((entry) -> entry.isIn(part))
			.forEach((entry) -> counts.merge(entry.delegation().id(), 1, Integer::sum));
		var choices = new ArrayList<OfficeChoice>();
		choices.add(new OfficeChoice(null, counts.values().stream().mapToInt(Integer::intValue).sum(),
				all(this.roster.kept().stream().map(RosterPresenter::seats).toList()), address(query.ofOffice(null)),
				query.office() == null));
		this.roster.kept()
			.forEach((delegation) -> choices.add(new OfficeChoice(this.roster.context().office(delegation.office()),
					counts.getOrDefault(delegation.id(), 0), seats(delegation),
					address(query.ofOffice(delegation.office())), delegation.office().equals(query.office()))));
		return choices;
	}

	private RosterPage.@Nullable Office office() {
		return this.roster.kept()
			.stream()
			.filter((delegation) -> delegation.office().equals(this.roster.query().office()))
			.findFirst()
			.map(this::office)
			.orElse(null);
	}

	RosterPage.Office office(Delegation delegation) {
		var seats = new TreeMap<Role, Seats>();
		delegation.seats().forEach((role, all) -> seats.put(role, new Seats(delegation.taken(role), all)));
		return new RosterPage.Office(delegation.id(), this.roster.context().office(delegation.office()),
				delegation.decides(), seats, quietly(actions(delegation).nominate(now())));
	}

	private static Seats seats(Delegation delegation) {
		return all(delegation.seats()
			.entrySet()
			.stream()
			.map((seat) -> new Seats(delegation.taken(seat.getKey()), seat.getValue()))
			.toList());
	}

	private static Seats all(List<Seats> parts) {
		return new Seats(parts.stream().mapToInt(Seats::taken).sum(), parts.stream().mapToInt(Seats::all).sum());
	}

	private List<Row> rows(List<Entry> entries) {
		return IntStream.range(0, entries.size()).mapToObj((at) -> row(entries, at)).toList();
	}

	private Row row(List<Entry> entries, int at) {
		var entry = entries.get(at);
		var beside = entries.get((at + 1 < entries.size()) ? at + 1 : Math.max(0, at - 1));
		boolean stays = this.roster.query().state() == null;
		var person = entry.member().person();
		var actions = actions(entry.delegation());
		return new Row(entry.delegation().id(), entry.person(),
				this.roster.context().office(entry.delegation().office()), entry.member().roles(),
				entry.member().state(), entry.member().reminded(), Row.anchor((stays ? entry : beside).person()),
				next(actions, entry), more(actions, person));
	}

	/** The step that brings somebody further, if it is the reader's. */
	private @Nullable String next(DelegationActions actions, Entry entry) {
		var person = entry.member().person();
		if (quietly(actions.member(person).approve()).allowed()) {
			return "approval";
		}
		if (quietly(actions.member(person).remind(now())).allowed()) {
			return "reminder";
		}
		return quietly(actions.member(person).checkIn()).allowed() ? "check-in" : null;
	}

	private List<String> more(DelegationActions actions, PersonId person) {
		var more = new LinkedHashMap<String, Permission>();
		more.put("revert-check-in", actions.member(person).revertCheckIn());
		more.put("correct", actions.member(person).correctName());
		more.put("replace", actions.member(person).replace(now()));
		more.put("withdraw", actions.member(person).withdraw());
		return more.entrySet()
			.stream()
			.filter((each) -> quietly(each.getValue()).allowed())
			.map(Map.Entry::getKey)
			.toList();
	}

	private List<String> acts() {
		return Arrays.stream(BulkAct.values())
			.filter((act) -> this.roster.kept()
				.stream()
				.anyMatch((delegation) -> quietly(act.right(actions(delegation))).allowed()))
			.map(ModelJson::wireName)
			.toList();
	}

	private boolean isInvited() {
		return this.roster.context()
			.pageRequest()
			.actor()
			.filter((actor) -> this.roster.context()
				.snapshot()
				.delegations()
				.stream()
				.anyMatch((delegation) -> delegation.member(actor.person()).isPresent()))
			.isPresent();
	}

	private static int count(List<Entry> entries, RosterCriteria part) {
		return (int) entries.stream().filter((entry) -> entry.isIn(part)).count();
	}

	private RosterCriteria part(RosterQuery query) {
		return query.part(this.roster.part().meeting());
	}

	private String address(RosterQuery query) {
		return this.roster.context().addresses().people(query.text());
	}

	private Instant now() {
		return this.roster.context().pageRequest().now();
	}

	private DelegationActions actions(Delegation delegation) {
		return this.actions.computeIfAbsent(delegation.id(), (_) -> this.roster.context().actions(delegation));
	}

	/** Where the rule refuses, the state on the page says why. */
	private ActionState quietly(Permission permission) {
		return this.roster.context().pageRequest().quietly(SERVICE, permission.isAllowed());
	}

}
