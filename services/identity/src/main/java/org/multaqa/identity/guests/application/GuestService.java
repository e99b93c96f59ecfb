package org.multaqa.identity.guests.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.identity.api.NewGuests;
import org.multaqa.identity.api.NewGuests.NewGuest;
import org.multaqa.identity.erasure.application.ErasureTeller;
import org.multaqa.identity.guests.domain.Guest;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
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

	private final ErasureTeller teller;

	private final Consumer<PersonId> tombstones;

	private final InstantSource clock;

	/**
	 * Names nobody yet.
	 * @param teller tells of names that are erased, again and again
	 * @param tombstones tells of a name that is taken out, and returns when Kafka has it
	 * @param clock the real one, never that of the meeting
	 */
	public GuestService(Aggregates<Guest> guests, Aggregates<Account> accounts, Erasures erasures, ErasureTeller teller,
			Consumer<PersonId> tombstones, InstantSource clock) {
		this.guests = guests;
		this.accounts = accounts;
		this.erasures = erasures;
		this.teller = teller;
		this.tombstones = tombstones;
		this.clock = clock;
	}

	/**
	 * Names guests of a meeting. Who has a name keeps it, and one that was erased stays
	 * nameless, which is version 0 of a guest.
	 * @return in the order of the request
	 * @throws RuleViolation {@code guest.not-allowed}, {@code account.id-taken},
	 * {@code guest.of-another-meeting}, {@code text.too-long}
	 */
	public List<Versioned<Guest>> name(Actor actor, NewGuests asked) {
		needsToNameGuests(actor);
		return asked.guests().stream().map((guest) -> name(actor, asked.meeting(), guest)).toList();
	}

	private Versioned<Guest> name(Actor actor, MeetingId meeting, NewGuest asked) {
		if (this.erasures.find(asked.person()).isPresent()) {
			return new Versioned<>(asked.person().value(), 0, 0, new Guest(asked.person(), meeting, null));
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
	 * Takes the name of a guest out until somebody gives it again. Asked again it is told
	 * again.
	 * @throws RuleViolation {@code guest.not-allowed}, {@code guest.unknown}
	 */
	public Versioned<Guest> remove(RequestContext context, PersonId person) {
		needsToNameGuests(context.actor());
		var nameless = this.guests.change(person.value(), "guest.unknown", context, Guest::remove);
		this.tombstones.accept(person);
		return nameless;
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
