package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The delegations to a meeting, their seats, and what is done with several of their
 * people at once; read as {@link RegistrationApi}.
 */
public interface DelegationsApi {

	@PostExchange("/meetings/{meeting}/delegations")
	ResponseEntity<DelegationView> invite(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody Invitation invitation);

	/**
	 * Invites the offices of an earlier meeting that the caller organises, too, with as
	 * many seats as then.
	 * @return those that were not invited yet
	 */
	@PostExchange("/meetings/{meeting}/delegations/copies")
	ResponseEntity<List<DelegationView>> inviteAsIn(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody EarlierDelegations earlier);

	@GetExchange("/meetings/{meeting}/delegations")
	ResponseEntity<List<DelegationView>> delegations(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

	/**
	 * Nominates everybody in a table, or nobody.
	 * @param preview whether only to say what would happen
	 * @param plan that of the preview which is to be carried out, or absent
	 * @param table CSV or XLSX, with a line of column names; what it is, is looked at
	 */
	@PostExchange(url = "/meetings/{meeting}/delegations/import", contentType = "application/octet-stream")
	ResponseEntity<ImportView> importNominations(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestParam boolean preview,
			@RequestParam(required = false) @Nullable String plan, @RequestBody byte[] table);

	/** What would become of each line of a table, as CSV in the words of the caller. */
	@PostExchange(url = "/meetings/{meeting}/delegations/import/report", contentType = "application/octet-stream",
			accept = "text/csv, application/problem+json")
	ResponseEntity<byte[]> reportOfImport(@PathVariable MeetingId meeting, @RequestBody byte[] table);

	/**
	 * Who is in the delegations or waits to be, as a table that can be imported again.
	 * @param office whose people, or absent for all
	 */
	@GetExchange(url = "/meetings/{meeting}/people.csv", accept = "text/csv, application/problem+json")
	ResponseEntity<byte[]> peopleAsCsv(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable OfficeId office);

	/** The same as a workbook. */
	@GetExchange(url = "/meetings/{meeting}/people.xlsx",
			accept = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/problem+json")
	ResponseEntity<byte[]> peopleAsXlsx(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable OfficeId office);

	@GetExchange("/delegations/{delegation}")
	ResponseEntity<DelegationView> delegation(@PathVariable DelegationId delegation);

	/**
	 * Gives more seats or fewer.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/delegations/{delegation}/seats")
	ResponseEntity<DelegationView> seat(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable DelegationId delegation, @RequestBody Seats seats);

	/** Approves the registrations of several people at once: all that can be. */
	@PostExchange("/delegations/{delegation}/approvals")
	ResponseEntity<MemberAnswers> approve(@PathVariable DelegationId delegation, @RequestBody MemberSelection people);

	/** Says that several people have arrived: all who are expected. */
	@PostExchange("/delegations/{delegation}/check-ins")
	ResponseEntity<MemberAnswers> checkIn(@PathVariable DelegationId delegation, @RequestBody MemberSelection people);

	/** Asks several people once more for their answers: all who can be asked. */
	@PostExchange("/delegations/{delegation}/reminders")
	ResponseEntity<MemberAnswers> remind(@PathVariable DelegationId delegation, @RequestBody MemberSelection people);

	/** Takes several people out who have not answered in time: all who are late. */
	@PostExchange("/delegations/{delegation}/freed-seats")
	ResponseEntity<MemberAnswers> freeSeats(@PathVariable DelegationId delegation, @RequestBody MemberSelection people);

}
