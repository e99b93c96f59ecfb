package org.multaqa.identity.laptop.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.OfficeReplica;
import org.multaqa.identity.signin.application.SignInShortcuts;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;

/** Everybody with an account, by office: those who act for none come first. */
public final class LaptopPeople implements SignInShortcuts {

	private final Aggregates<Account> accounts;

	private final Replicas<Entitlements> entitlements;

	private final Replicas<OfficeReplica> offices;

	private final IdentityProperties properties;

	private final BiFunction<LanguagePreference, String, String> words;

	/**
	 * Everybody there is at the moment of asking.
	 * @param words says the words under a key to a reader
	 */
	public LaptopPeople(Aggregates<Account> accounts, Replicas<Entitlements> entitlements,
			Replicas<OfficeReplica> offices, IdentityProperties properties,
			BiFunction<LanguagePreference, String, String> words) {
		this.accounts = accounts;
		this.entitlements = entitlements;
		this.offices = offices;
		this.properties = properties;
		this.words = words;
	}

	/** All of them: those without an office, then office by office, heads first. */
	public List<LaptopPerson> all() {
		var names = this.offices.all().stream().collect(Collectors.toMap(OfficeReplica::office, OfficeReplica::names));
		return this.accounts.all()
			.stream()
			.map(Versioned::state)
			.map((account) -> person(account, names))
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

	private LaptopPerson person(Account account, Map<OfficeId, LocalizedText> names) {
		var roles = this.entitlements.find(account.person().value())
			.map(Entitlements::roles)
			.orElse(List.of())
			.stream()
			.map((held) -> new LaptopPerson.HasRole(held.meeting(), held.role(), held.office(),
					(held.office() != null) ? names.get(held.office()) : null))
			.toList();
		return new LaptopPerson(account.person(), account.name(), account.language(),
				this.properties.isFounder(account.person()), roles);
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
		var words = person.roles()
			.stream()
			.map((has) -> say("page.role." + ModelJson.wireName(has.role()), reader))
			.distinct()
			.collect(Collectors.toCollection(ArrayList::new));
		if (person.founder() && words.isEmpty()) {
			words.add(say("page.role.founder", reader));
		}
		return String.join(say("page.list-comma", reader), words);
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
		return this.words.apply(reader, key);
	}

}
