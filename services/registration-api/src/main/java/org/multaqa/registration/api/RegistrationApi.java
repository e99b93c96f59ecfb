package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Meetings, offices and delegations over HTTP, as callers see them; docs/openapi says
 * what each call does. The caller's client says who asks and in which languages; a
 * refusal is a problem (RFC 9457) with a code. An answer carries the version as its ETag.
 * The same {@code Idempotency-Key} again is answered the same again. A list comes in
 * pages of 50; its header {@code Link} says with which {@code page} the next one begins.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface RegistrationApi {

	@PostExchange("/meetings")
	ResponseEntity<MeetingView> plan(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestBody NewMeeting meeting);

	@GetExchange("/meetings")
	ResponseEntity<List<MeetingView>> meetings(@RequestParam(required = false) @Nullable String page);

	@GetExchange("/meetings/{meeting}")
	ResponseEntity<MeetingView> meeting(@PathVariable MeetingId meeting);

	/**
	 * Puts right what is planned of a meeting, all of it.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/meetings/{meeting}")
	ResponseEntity<MeetingView> revise(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @RequestBody NewMeeting plan);

	/**
	 * Says until when people are nominated and answer, all of it.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/meetings/{meeting}/deadlines")
	ResponseEntity<MeetingView> setDeadlines(
			@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable MeetingId meeting, @RequestBody Deadlines deadlines);

	@PutExchange("/meetings/{meeting}/stage")
	ResponseEntity<MeetingView> reach(@PathVariable MeetingId meeting, @RequestBody NextStage next);

	/**
	 * Takes a meeting back to the stage before, where nothing has come of the present
	 * one.
	 */
	@PostExchange("/meetings/{meeting}/stage/reversion")
	ResponseEntity<MeetingView> revert(@PathVariable MeetingId meeting, @RequestBody StageReversion back);

	/**
	 * Gives a role outside delegations.
	 * @param role {@code organiser} or {@code observer}
	 */
	@PutExchange("/meetings/{meeting}/roles/{person}/{role}")
	ResponseEntity<MeetingView> appoint(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@PathVariable String role);

	@DeleteExchange("/meetings/{meeting}/roles/{person}/{role}")
	ResponseEntity<MeetingView> dismiss(@PathVariable MeetingId meeting, @PathVariable PersonId person,
			@PathVariable String role);

	/**
	 * Registers an office, or puts right what is known of it.
	 * @param version absent for a new one
	 */
	@PutExchange("/offices/{office}")
	ResponseEntity<OfficeView> put(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable OfficeId office, @RequestBody OfficeDescription description);

	@GetExchange("/offices")
	ResponseEntity<List<OfficeView>> offices(@RequestParam(required = false) @Nullable String page);

	@GetExchange("/offices/{office}")
	ResponseEntity<OfficeView> office(@PathVariable OfficeId office);

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

	/** Approves the registrations of several people at once: all that can be. */
	@PostExchange("/delegations/{delegation}/approvals")
	ResponseEntity<MemberAnswers> approve(@PathVariable DelegationId delegation, @RequestBody MemberSelection people);

	/** Asks several people once more for their answers: all who can be asked. */
	@PostExchange("/delegations/{delegation}/reminders")
	ResponseEntity<MemberAnswers> remind(@PathVariable DelegationId delegation, @RequestBody MemberSelection people);

	/** Takes several people out who have not answered in time: all who are late. */
	@PostExchange("/delegations/{delegation}/freed-seats")
	ResponseEntity<MemberAnswers> freeSeats(@PathVariable DelegationId delegation, @RequestBody MemberSelection people);

	/** The person has arrived; the answer says whether that was known before. */
	@PostExchange("/delegations/{delegation}/members/{person}/check-in")
	ResponseEntity<ArrivalView> checkIn(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable DelegationId delegation, @PathVariable PersonId person);

	/** Takes a check-in back that was a mistake. */
	@DeleteExchange("/delegations/{delegation}/members/{person}/check-in")
	ResponseEntity<MemberView> revertCheckIn(@PathVariable DelegationId delegation, @PathVariable PersonId person);

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

	/** For the person and for organisers. */
	@GetExchange("/delegations/{delegation}/members/{person}/needs")
	ResponseEntity<NeedsView> needs(@PathVariable DelegationId delegation, @PathVariable PersonId person);

	/**
	 * Says other needs; an empty object takes all back.
	 * @param version the ETag of what the caller has seen, or absent
	 */
	@PutExchange("/delegations/{delegation}/members/{person}/needs")
	ResponseEntity<MemberView> changeNeeds(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable DelegationId delegation, @PathVariable PersonId person, @RequestBody NeedsView needs);

	/**
	 * Answers the questions of the meeting, all that are asked of the person.
	 */
	@PutExchange("/delegations/{delegation}/members/{person}/answers")
	ResponseEntity<MemberView> answer(@PathVariable DelegationId delegation, @PathVariable PersonId person,
			@RequestBody OwnAnswers answers);

	/** The questions of a meeting, those that are asked no more included. */
	@GetExchange("/meetings/{meeting}/questions")
	ResponseEntity<List<Question>> questions(@PathVariable MeetingId meeting);

	@PostExchange("/meetings/{meeting}/questions")
	ResponseEntity<Question> askQuestion(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable MeetingId meeting, @RequestBody QuestionContent content);

	/** Asks it otherwise; nobody may have answered it yet. */
	@PutExchange("/meetings/{meeting}/questions/{question}")
	ResponseEntity<Question> changeQuestion(@PathVariable MeetingId meeting, @PathVariable String question,
			@RequestBody QuestionContent content);

	/** Nobody may have answered it yet. */
	@DeleteExchange("/meetings/{meeting}/questions/{question}")
	ResponseEntity<Void> removeQuestion(@PathVariable MeetingId meeting, @PathVariable String question);

	/** Asks it no more; what was answered stays. */
	@PostExchange("/meetings/{meeting}/questions/{question}/retirement")
	ResponseEntity<Question> retireQuestion(@PathVariable MeetingId meeting, @PathVariable String question);

	@PutExchange("/meetings/{meeting}/questions/{question}/place")
	ResponseEntity<Question> placeQuestion(@PathVariable MeetingId meeting, @PathVariable String question,
			@RequestBody QuestionPlace place);

	/** How the questions of a meeting were answered: numbers, no names. */
	@GetExchange("/meetings/{meeting}/answers")
	ResponseEntity<List<AnswerTotals>> answers(@PathVariable MeetingId meeting);

	/** The answers of everybody who comes, in the words of the caller. */
	@GetExchange(url = "/meetings/{meeting}/answers.csv", accept = "text/csv, application/problem+json")
	ResponseEntity<byte[]> answersAsCsv(@PathVariable MeetingId meeting);

	@GetExchange("/meetings/{meeting}/needs")
	ResponseEntity<NeedsTotals> totals(@PathVariable MeetingId meeting);

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
