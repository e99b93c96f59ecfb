package org.multaqa.identity.api;

import java.util.List;

import org.multaqa.model.PersonId;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Names of guests: people in the programme of a meeting who have no account. For services
 * that sign in with the scope {@link #SCOPE} and answer for who asks them. Whoever is a
 * guest has no address, cannot sign in and gets no mail.
 */
@HttpExchange(url = GuestsApi.PATH, accept = "application/json, application/problem+json")
public interface GuestsApi {

	/** Where guests are. */
	String PATH = "/api/v1/guests";

	/** What a service account needs to name guests. */
	String SCOPE = "guests";

	/** How many one request may name. */
	int MOST_AT_ONCE = 200;

	/**
	 * Names guests of a meeting. Who has a name keeps it, and a name that was erased does
	 * not come back; so asked again it does nothing again.
	 * @param language in which a refusal is said, as {@code Accept-Language}
	 * @return in the order of the request
	 */
	@PostExchange("/batches")
	List<GuestName> name(@RequestHeader("Accept-Language") String language, @RequestBody NewGuests guests);

	/**
	 * Gives a guest another name; 404 {@code guest.unknown} if there is no such guest, be
	 * it one who was erased.
	 * @param language as in {@link #name}
	 */
	@PostExchange("/{person}/correction")
	GuestName correct(@RequestHeader("Accept-Language") String language, @PathVariable PersonId person,
			@RequestBody GuestCorrection correction);

	/** Takes out the name of a guest who is in no programme; it can be given again. */
	@DeleteExchange("/{person}/name")
	GuestName remove(@RequestHeader("Accept-Language") String language, @PathVariable PersonId person);

	/** Erases a guest for good; asked again it is told again. */
	@PostExchange("/{person}/erasure")
	void erase(@RequestHeader("Accept-Language") String language, @PathVariable PersonId person,
			@RequestBody GuestErasure erasure);

}
