package org.multaqa.identity.guests.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.identity.api.NewGuests;
import org.multaqa.identity.api.NewGuests.NewGuest;
import org.multaqa.identity.erasure.application.ErasureTeller;
import org.multaqa.identity.guests.domain.Guest;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

/**
 * Names of guests, for services with the scope alone ({@code guest.not-allowed}): they
 * answer for the organisers who ask them.
 */
public final class GuestService {

	private final Aggregates<Guest> guests;

	private final Aggregates<Account> accounts;

	private final Erasures erasures;

	private final ReservedIds reserved;

	private final ErasureTeller teller;

	private final InstantSource clock;

	/**
	 * Names nobody yet.
	 * @param teller tells of names that are erased, again and again
	 * @param clock the real one, never that of the meeting
	 */
	public GuestService(Aggregates<Guest> guests, Aggregates<Account> accounts, Erasures erasures, ReservedIds reserved,
			ErasureTeller teller, InstantSource clock) {
		this.guests = guests;
		this.accounts = accounts;
		this.erasures = erasures;
		this.reserved = reserved;
		this.teller = teller;
		this.clock = clock;
	}

	/**
	 * Names guests of a meeting, none where one of them is refused: those of whom nothing
	 * was known in one write. Who has a name keeps it, and one that was erased stays
	 * nameless, which is version 0 of a guest.
	 * @return in the order of the request
	 * @throws RuleViolation {@code guest.not-allowed}, {@code account.id-taken},
	 * {@code guest.of-another-meeting}, {@code text.too-long}
	 */
	public List<Versioned<Guest>> name(Actor actor, NewGuests asked) {
		needsToNameGuests(actor);
		var erased = this.erasures.among(asked.guests().stream().map(NewGuest::person).toList());
		var known = new HashMap<>(this.guests.findAll(ids(asked.guests().stream())));
		var unknown = asked.guests()
			.stream()
			.filter((guest) -> !erased.contains(guest.person()) && !known.containsKey(guest.person().value()))
			.toList();
		var asAccounts = this.accounts.findAll(ids(unknown.stream())).keySet();
		unknown.stream()
			.map(NewGuest::person)
			.filter((person) -> this.reserved.has(person) || asAccounts.contains(person.value()))
			.findFirst()
			.ifPresent((taken) -> {
				throw new RuleViolation("account.id-taken", taken.value());
			});
		asked.guests().forEach((guest) -> {
			if (known.containsKey(guest.person().value())) {
				known.get(guest.person().value()).state().name(asked.meeting(), guest.name());
			}
		});
		var fresh = new LinkedHashMap<String, Decision<Guest>>();
		unknown.forEach((guest) -> fresh.putIfAbsent(guest.person().value(),
				Guest.named(guest.person(), asked.meeting(), guest.name())));
		known.putAll(this.guests.insertAll(fresh, RequestContext.by(actor)));
		return asked.guests()
			.stream()
			.map((guest) -> erased.contains(guest.person()) ? nameless(asked.meeting(), guest.person())
					: named(actor, asked.meeting(), guest, known.get(guest.person().value())))
			.toList();
	}

	private static List<String> ids(Stream<NewGuest> guests) {
		return guests.map((guest) -> guest.person().value()).toList();
	}

	private static Versioned<Guest> nameless(MeetingId meeting, PersonId person) {
		return new Versioned<>(person.value(), 0, 0, new Guest(person, meeting, null));
	}

	/**
	 * A guest as asked.
	 * @param read as it was read, or absent where somebody else named it meanwhile
	 */
	private Versioned<Guest> named(Actor actor, MeetingId meeting, NewGuest asked, @Nullable Versioned<Guest> read) {
		if (read != null && read.state().name(meeting, asked.name()).isUnchanged()) {
			return read;
		}
		return this.guests.change(asked.person().value(), RequestContext.by(actor), () -> {
			if (this.accounts.find(asked.person().value()).isPresent()) {
				throw new RuleViolation("account.id-taken", asked.person());
			}
			return Guest.named(asked.person(), meeting, asked.name());
		}, (guest) -> guest.name(meeting, asked.name()));
	}

	/**
	 * Gives a guest another name.
	 * @throws RuleViolation {@code guest.not-allowed}, {@code guest.unknown}, and as
	 * {@link Guest#correct}
	 */
	public Versioned<Guest> correct(RequestContext context, PersonId person, LocalizedText name) {
		needsToNameGuests(context.actor());
		return this.guests.change(person.value(), "guest.unknown", context, (guest) -> guest.correct(name));
	}

	/**
	 * Takes the name of a guest out until somebody gives it again.
	 * @throws RuleViolation {@code guest.not-allowed}, {@code guest.unknown}
	 */
	public Versioned<Guest> remove(RequestContext context, PersonId person) {
		needsToNameGuests(context.actor());
		return this.guests.change(person.value(), "guest.unknown", context, Guest::remove);
	}

	/**
	 * Erases a guest for good, as accounts are erased: it is written down first, and told
	 * again and again.
	 * @param askedBy whoever has asked the service
	 * @throws RuleViolation {@code guest.not-allowed}, {@code guest.unknown}
	 */
	public void erase(RequestContext context, PersonId person, PersonId askedBy) {
		needsToNameGuests(context.actor());
		if (this.erasures.find(person).isEmpty()) {
			this.guests.get(person.value(), "guest.unknown");
			this.erasures.keep(new Erasure(person, askedBy, this.clock.instant().truncatedTo(ChronoUnit.MILLIS)));
		}
		this.teller.tell(person);
	}

	private static void needsToNameGuests(Actor actor) {
		if (!actor.scopes().contains(GuestsApi.SCOPE)) {
			throw RuleViolation.notAllowed("guest.not-allowed");
		}
	}

}
