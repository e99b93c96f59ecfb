package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What is kept of a person, and its end; read as {@link RegistrationApi}.
 */
public interface OwnDataApi {

	/** All that registration keeps of the caller for a meeting. */
	@GetExchange("/meetings/{meeting}/me")
	ResponseEntity<OwnDataView> ownData(@PathVariable MeetingId meeting);

	@GetExchange("/me/memberships")
	ResponseEntity<List<ParticipationView>> memberships(@RequestParam(required = false) @Nullable String page);

	/** What the erasure of a person would do, for that person and for founders. */
	@GetExchange("/people/{person}/erasure")
	ResponseEntity<ErasureOutlook> erasure(@PathVariable PersonId person);

	/**
	 * Erases a person for ever, for that person and for founders: no account, no name, no
	 * needs, no seat in a meeting that is not over.
	 */
	@PostExchange("/people/{person}/erasure")
	ResponseEntity<Void> erase(@PathVariable PersonId person);

}
