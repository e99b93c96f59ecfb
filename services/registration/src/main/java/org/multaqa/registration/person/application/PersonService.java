package org.multaqa.registration.person.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.Detail;

/**
 * Who is known. Names come by events; of somebody of whom no event has come yet, identity
 * is asked.
 */
public class PersonService {

	private final Replicas<PersonReplica> people;

	private final Accounts accounts;

	public PersonService(Replicas<PersonReplica> people, Accounts accounts) {
		this.people = people;
		this.accounts = accounts;
	}

	/**
	 * Insists that there is such a person.
	 * @param actor has the right to invite: nobody else is told whom identity knows
	 * @throws RuleViolation {@code person.unknown}
	 * @throws AccountsUnavailable if only identity could say
	 */
	public void needsToBeKnown(Actor actor, PersonId person) {
		if (!actor.is(person) && this.people.find(person.value()).isEmpty() && !this.accounts.exist(person)) {
			throw RuleViolation.unknown("person.unknown", person.value());
		}
	}

	/**
	 * The person with this address; opens an account where there is none.
	 * @param context its key is passed on
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public PersonId invite(RequestContext context, NewAccount account) {
		@Nullable String key = (context.key() != null) ? Hashes.sha256(context.actor().person() + "\n" + context.key()) : null;
		return this.accounts.open(account, key);
	}

	/**
	 * Opens accounts for several, or finds those that already have these addresses.
	 * @return in the order of the requests
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public List<PersonId> inviteAll(List<NewAccount> accounts) {
		return accounts.isEmpty() ? List.of() : this.accounts.openAll(accounts);
	}

	/**
	 * Whose addresses these are.
	 * @return without those that are nobody's
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public Map<String, PersonId> owners(Collection<String> addresses) {
		return addresses.isEmpty() ? Map.of() : this.accounts.owners(addresses);
	}

	/** What several are called, as far as it is known. */
	public Map<PersonId, LocalizedText> namesOf(Collection<PersonId> people) {
		return this.people.findAll(people.stream().map(PersonId::value).toList())
			.stream()
			.collect(Collectors.toMap(PersonReplica::id, PersonReplica::name));
	}

	/**
	 * What would be another of a person if it were put right; what is absent stays.
	 * @throws RuleViolation {@code account.bad-email}, {@code account.invisible-in-email}
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public Set<Detail> differing(PersonId person, @Nullable LocalizedText name, @Nullable String email) {
		return (name != null || email != null) ? this.accounts.differing(person, name, email) : Set.of();
	}

	/**
	 * Puts a name or an address right; what is absent stays. Again is no error.
	 * @param askedBy who says so
	 * @param key under which identity remembers the request
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public void correct(PersonId person, @Nullable LocalizedText name, @Nullable String email, PersonId askedBy,
			String key) {
		this.accounts.correct(person, name, email, askedBy, key);
	}

	/** Knows already how somebody is called by now, whom an event is about to name so. */
	public void rename(PersonId person, LocalizedText name) {
		this.people.reduce(person.value(), (_) -> new PersonReplica(person, name));
	}

	public Optional<LocalizedText> nameOf(PersonId person) {
		return this.people.find(person.value()).map(PersonReplica::name);
	}

	/**
	 * Erases the account of a person, and has all services told.
	 * @param askedBy the person, or a founder
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public void erase(PersonId person, PersonId askedBy) {
		this.accounts.erase(person, askedBy);
	}

	/** Forgets how a person was called who was erased. */
	public void forget(PersonId person) {
		this.people.erase(person.value());
	}

}
