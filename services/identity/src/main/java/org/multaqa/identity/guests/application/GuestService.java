package org.multaqa.identity.guests.application;

import java.util.List;
import java.util.function.Function;

import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.identity.api.NewGuests;
import org.multaqa.identity.api.NewGuests.NewGuest;
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

	public GuestService(Aggregates<Guest> guests, Aggregates<Account> accounts) {
		this.guests = guests;
		this.accounts = accounts;
	}

	/**
	 * Names guests of a meeting; who has a name keeps it.
	 * @return in the order of the request
	 * @throws RuleViolation {@code guest.not-allowed}, {@code account.id-taken},
	 * {@code text.too-long}
	 */
	public List<Versioned<Guest>> name(Actor actor, NewGuests asked) {
		needsToNameGuests(actor);
		return asked.guests().stream().map((guest) -> name(actor, asked.meeting(), guest)).toList();
	}

	private Versioned<Guest> name(Actor actor, MeetingId meeting, NewGuest asked) {
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
		return change(context, person, (guest) -> guest.correct(name));
	}

	/**
	 * Forgets the name of a guest until somebody gives it again.
	 * @throws RuleViolation {@code guest.not-allowed}, {@code guest.unknown}
	 */
	public Versioned<Guest> remove(RequestContext context, PersonId person) {
		return change(context, person, Guest::remove);
	}

	/**
	 * Forgets the name of a guest for good.
	 * @throws RuleViolation {@code guest.not-allowed}, {@code guest.unknown}
	 */
	public Versioned<Guest> erase(RequestContext context, PersonId person) {
		return change(context, person, Guest::erase);
	}

	private Versioned<Guest> change(RequestContext context, PersonId person, Function<Guest, Decision<Guest>> act) {
		needsToNameGuests(context.actor());
		return this.guests.change(person.value(), "guest.unknown", context, act);
	}

	private static void needsToNameGuests(Actor actor) {
		if (!actor.scopes().contains(GuestsApi.SCOPE)) {
			throw RuleViolation.notAllowed("guest.not-allowed");
		}
	}

}
