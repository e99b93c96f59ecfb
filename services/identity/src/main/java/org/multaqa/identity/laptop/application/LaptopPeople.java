package org.multaqa.identity.laptop.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.OfficeReplica;
import org.multaqa.identity.signin.application.SignInShortcuts;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;

/**
 * The people of a laptop, by office: those who act for none come first. Shortcuts are for
 * the people of the seeds; where there are more than {@value #MOST}, the others sign in
 * by mail.
 */
public final class LaptopPeople implements SignInShortcuts {

	/** The accounts by which people are listed, in the order of their ids. */
	public static final Listing<Account> LISTING = Listing.<Account>of((account) -> Map.of("id", account.person()))
		.by("id");

	private static final int MOST = 500;

	private final Aggregates<Account> accounts;

	private final Replicas<Entitlements> entitlements;

	private final Replicas<OfficeReplica> offices;

	private final Supplier<Founders> founders;

	private final BiFunction<LanguagePreference, String, String> messages;

	/**
	 * Everybody there is at the moment of asking.
	 * @param founders who founds this installation now
	 * @param messages the message under a key, for a reader
	 */
	public LaptopPeople(Aggregates<Account> accounts, Replicas<Entitlements> entitlements,
			Replicas<OfficeReplica> offices, Supplier<Founders> founders,
			BiFunction<LanguagePreference, String, String> messages) {
		this.accounts = accounts;
		this.entitlements = entitlements;
		this.offices = offices;
		this.founders = founders;
		this.messages = messages;
	}

	/** Those without an office, then office by office, heads first. */
	public List<LaptopPerson> all() {
		var accounts = this.accounts.list(ListQuery.by("id").limit(MOST)).map(Versioned::state).items();
		var roles = this.entitlements.findAll(accounts.stream().map((account) -> account.person().value()).toList())
			.stream()
			.collect(Collectors.toMap(Entitlements::person, Entitlements::roles));
		var names = this.offices
			.findAll(roles.values()
				.stream()
				.flatMap(List::stream)
				.flatMap((held) -> Stream.ofNullable(held.office()))
				.map(OfficeId::value)
				.toList())
			.stream()
			.collect(Collectors.toMap(OfficeReplica::office, OfficeReplica::names));
		var founders = this.founders.get();
		return accounts.stream()
			.map((account) -> person(account, founders.has(account.person()),
					roles.getOrDefault(account.person(), List.of()), names))
			.sorted(Comparator.comparing(LaptopPeople::officeOf)
				.thenComparing(
						(person) -> person.roles().stream().mapToInt((has) -> has.role().ordinal()).min().orElse(99))
				.thenComparing((person) -> person.person().value()))
			.toList();
	}

	@Override
	public List<Group> groups(LanguagePreference reader) {
		var groups = new LinkedHashMap<String, List<Person>>();
		for (var person : all()) {
			groups.computeIfAbsent(title(person, reader), (title) -> new ArrayList<>())
				.add(new Person(person.person().value(), person.name().in(reader), roles(person, reader)));
		}
		return groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList();
	}

	private static LaptopPerson person(Account account, boolean founder, List<Entitlements.Held> held,
			Map<OfficeId, LocalizedText> names) {
		var roles = held.stream()
			.map((role) -> new LaptopPerson.HasRole(role.meeting(), role.role(), role.office(),
					(role.office() != null) ? names.get(role.office()) : null))
			.toList();
		return new LaptopPerson(account.person(), account.name(), account.language(), founder, roles);
	}

	private String title(LaptopPerson person, LanguagePreference reader) {
		return person.roles()
			.stream()
			.map(LaptopPerson.HasRole::officeNames)
			.filter((names) -> names != null)
			.findFirst()
			.map((names) -> names.in(reader))
			.orElseGet(() -> say(
					person.roles().isEmpty() && !person.founder() ? "page.people.none" : "page.people.meeting",
					reader));
	}

	private String roles(LaptopPerson person, LanguagePreference reader) {
		var roles = person.roles()
			.stream()
			.map((has) -> say("page.role." + ModelJson.wireName(has.role()), reader))
			.distinct()
			.collect(Collectors.toCollection(ArrayList::new));
		if (person.founder() && roles.isEmpty()) {
			roles.add(say("page.role.founder", reader));
		}
		return String.join(say("page.list-comma", reader), roles);
	}

	/** Sorts those without an office first, and those without anything last. */
	private static String officeOf(LaptopPerson person) {
		if (person.roles().isEmpty() && !person.founder()) {
			return "~";
		}
		return person.roles()
			.stream()
			.flatMap((has) -> Stream.ofNullable(has.office()))
			.findFirst()
			.map(OfficeId::value)
			.orElse("");
	}

	private String say(String key, LanguagePreference reader) {
		return this.messages.apply(reader, key);
	}

}
