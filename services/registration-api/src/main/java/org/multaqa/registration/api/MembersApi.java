package org.multaqa.registration.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The members of a delegation, and what becomes of each; read as {@link RegistrationApi}.
 */
public interface MembersApi {

	@PostExchange("/delegations/{delegation}/members")
	ResponseEntity<MemberView> nominate(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable DelegationId delegation, @RequestBody Nomination nomination);

	@GetExchange("/delegations/{delegation}/members/{person}")
	ResponseEntity<MemberView> member(@PathVariable DelegationId delegation, @PathVariable PersonId person);

	@PostExchange("/delegations/{delegation}/members/{person}/replacement")
	ResponseEntity<MemberView> replace(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable DelegationId delegation, @PathVariable PersonId person, @RequestBody Replacement replacement);

	@PostExchange("/delegations/{delegation}/members/{person}/registration")
	ResponseEntity<MemberView> register(@PathVariable DelegationId delegation, @PathVariable PersonId person,
			@RequestBody(required = false) @Nullable Registration registration);

	@PostExchange("/delegations/{delegation}/members/{person}/decline")
	ResponseEntity<MemberView> decline(@PathVariable DelegationId delegation, @PathVariable PersonId person);

	@PostExchange("/delegations/{delegation}/members/{person}/approval")
	ResponseEntity<MemberView> approve(@PathVariable DelegationId delegation, @PathVariable PersonId person);

	/**
	 * Puts the name of a member right, or the address of one who has not answered yet; an
	 * invitation then goes there.
	 */
	@PostExchange("/delegations/{delegation}/members/{person}/correction")
	ResponseEntity<MemberView> correct(@PathVariable DelegationId delegation, @PathVariable PersonId person,
			@RequestBody MemberCorrection correction);

	/**
	 * Says as what somebody is in the delegation.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/delegations/{delegation}/members/{person}/roles")
	ResponseEntity<MemberView> changeRoles(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable DelegationId delegation, @PathVariable PersonId person, @RequestBody MemberRoles roles);

	@PostExchange("/delegations/{delegation}/members/{person}/withdrawal")
	ResponseEntity<MemberView> withdraw(@PathVariable DelegationId delegation, @PathVariable PersonId person);

}
