package org.multaqa.portal.pages.delegations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.portal.pages.delegations.Roster.Entry;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MemberAnswers;

/**
 * One act upon several people of a roster. People are named in a form by their delegation
 * and their id, with a tilde between them, which no id has.
 *
 * @param roster whom the reader keeps
 * @param act what is to be done
 */
record BulkPresenter(Roster roster, BulkAct act) {

	/** To how many it is done at once. */
	static final int MOST = 500;

	/** How many of them the page names. */
	private static final int SHOWN = 50;

	private static final String BETWEEN = "~";

	/** Those whom a form names, as far as the reader keeps them. */
	List<Entry> chosen(Collection<String> named) {
		Map<String, Delegation> delegations = this.roster.kept()
			.stream()
			.collect(Collectors.toMap((delegation) -> delegation.id().value(), Function.identity()));
		var chosen = new ArrayList<Entry>();
		for (String each : named) {
			String[] parts = each.split(BETWEEN, 2);
			if (parts.length == 2 && delegations.containsKey(parts[0])) {
				var delegation = delegations.get(parts[0]);
				delegation.members()
					.stream()
					.filter((member) -> member.person().value().equals(parts[1]))
					.forEach((member) -> chosen.add(new Entry(delegation, member, null)));
			}
		}
		return chosen;
	}

	/** Everybody of whom the roster is asked. */
	List<Entry> matching() {
		var part = this.roster.part();
		return this.roster.everybody().stream().filter((entry) -> entry.isIn(part)).toList();
	}

	/** The page before it is done. */
	BulkPage preview(List<Entry> asked) {
		var actions = new HashMap<DelegationId, DelegationActions>();
		var now = this.roster.context().pageRequest().now();
		Map<Boolean, List<Entry>> able = asked.stream()
			.collect(Collectors.partitioningBy((entry) -> this.act
				.rule(actions.computeIfAbsent(entry.delegation().id(),
						(_) -> this.roster.context().actions(entry.delegation())), entry.member().person(), now)
				.isAllowed()));
		var all = able.getOrDefault(true, List.of());
		var others = able.getOrDefault(false, List.of());
		var chosen = all.stream().limit(MOST).toList();
		boolean organises = actions.values().stream().anyMatch(DelegationActions::organises);
		return new BulkPage(this.act.wire(), organises ? letter() : null, this.roster.query().text(), null,
				chosen.stream().map(BulkPresenter::named).toList(),
				people(chosen, Map.of(), this.act == BulkAct.APPROVAL), people(others, Map.of(), false), others.size(),
				all.size() - chosen.size());
	}

	private @Nullable String letter() {
		@Nullable NoticeKind kind = this.act.letter();
		return (kind != null) ? ModelJson.wireName(kind) : null;
	}

	/** The page after it was done, where it was not done to all. */
	BulkPage result(List<Entry> asked, Map<PersonId, String> refused) {
		var others = asked.stream().filter((entry) -> refused.containsKey(entry.member().person())).toList();
		return new BulkPage(this.act.wire(), null, this.roster.query().text(), asked.size() - others.size(), List.of(),
				List.of(), people(others, refused, false), others.size(), 0);
	}

	/** People by their delegations, each of which is asked once. */
	static SequencedMap<DelegationId, List<PersonId>> byDelegation(List<Entry> asked) {
		var people = new LinkedHashMap<DelegationId, List<PersonId>>();
		asked.forEach((entry) -> people.computeIfAbsent(entry.delegation().id(), (_) -> new ArrayList<>())
			.add(entry.member().person()));
		return people;
	}

	/** Whom a delegation did not do it to, and why. */
	static Map<PersonId, String> refused(MemberAnswers answers) {
		return answers.answers()
			.stream()
			.filter((answer) -> !answer.done())
			.collect(Collectors.toMap(MemberAnswers.Answer::person,
					(answer) -> (answer.title() != null) ? answer.title() : ""));
	}

	static String named(Entry entry) {
		return entry.delegation().id() + BETWEEN + entry.member().person();
	}

	private List<BulkPage.Person> people(List<Entry> entries, Map<PersonId, String> why, boolean approved) {
		var first = entries.stream().limit(SHOWN).toList();
		this.roster.context().snapshot().needNames(first.stream().map((entry) -> entry.member().person()).toList());
		return first.stream().map((entry) -> person(entry, why.get(entry.member().person()), approved)).toList();
	}

	private BulkPage.Person person(Entry entry, @Nullable String why, boolean approved) {
		var person = this.roster.context().person(entry.member().person());
		return new BulkPage.Person(person, this.roster.context().office(entry.delegation().office()),
				entry.member().state(), why, approved && !this.roster.alike(person).isEmpty());
	}

}
