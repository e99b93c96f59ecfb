package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Those who are expected at the doors, their arrival, badges and papers; read as
 * {@link RegistrationApi}.
 */
public interface PapersApi {

	/** The person has arrived; the answer says whether that was known before. */
	@PostExchange("/delegations/{delegation}/members/{person}/check-in")
	ResponseEntity<ArrivalView> checkIn(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable DelegationId delegation, @PathVariable PersonId person);

	/** Takes a check-in back that was a mistake. */
	@DeleteExchange("/delegations/{delegation}/members/{person}/check-in")
	ResponseEntity<MemberView> revertCheckIn(@PathVariable DelegationId delegation, @PathVariable PersonId person);

	/** Who is expected at the doors, and who of them has arrived. */
	@GetExchange("/meetings/{meeting}/expected")
	ResponseEntity<List<ExpectedView>> expected(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

	/**
	 * The badges of those who are expected, several to a sheet.
	 * @param office whose people, or absent for all
	 */
	@GetExchange(url = "/meetings/{meeting}/badges.pdf", accept = "application/pdf, application/problem+json")
	ResponseEntity<byte[]> badges(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable OfficeId office);

	/** The code of a badge as a QR code, drawn. */
	@GetExchange(url = "/delegations/{delegation}/members/{person}/badge.svg",
			accept = "image/svg+xml, application/problem+json")
	ResponseEntity<byte[]> badge(@PathVariable DelegationId delegation, @PathVariable PersonId person);

	/** Gives the badge another code; the lost one finds nobody any more. */
	@PostExchange("/delegations/{delegation}/members/{person}/badge/renewal")
	ResponseEntity<MemberView> renewBadge(@PathVariable DelegationId delegation, @PathVariable PersonId person);

	/**
	 * The letter that invites a member, for a visa.
	 * @param language in which it is written, or absent for the caller's
	 */
	@GetExchange(url = "/delegations/{delegation}/members/{person}/invitation.pdf",
			accept = "application/pdf, application/problem+json")
	ResponseEntity<byte[]> invitation(@PathVariable DelegationId delegation, @PathVariable PersonId person,
			@RequestParam(required = false) @Nullable String language);

	/**
	 * The certificate that a member has taken part.
	 * @param language in which it is written, or absent for the caller's
	 */
	@GetExchange(url = "/delegations/{delegation}/members/{person}/certificate.pdf",
			accept = "application/pdf, application/problem+json")
	ResponseEntity<byte[]> certificate(@PathVariable DelegationId delegation, @PathVariable PersonId person,
			@RequestParam(required = false) @Nullable String language);

}
