package org.multaqa.registration.api;

import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The personal links of invitations, for the service that writes letters; it signs in
 * with the scope {@link #SCOPE}. Nobody else is told of a link, for it opens the
 * invitation to whoever has it.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface InvitationLinksApi {

	/** Name of the service, and of what its callers configure for it. */
	String SERVICE = "registration";

	/** What a service account needs to be told of a link. */
	String SCOPE = "invitations";

	/**
	 * The link to the invitation of a member, the same one each time until it ends.
	 * Refused where it would open nothing.
	 */
	@GetExchange("/delegations/{delegation}/members/{person}/invitation-link")
	InvitationLinkView link(@PathVariable DelegationId delegation, @PathVariable PersonId person);

}
