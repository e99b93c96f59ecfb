package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * What a meeting asks those who come, what each needs and answers, and the totals of
 * both; read as {@link RegistrationApi}.
 */
public interface QuestionsApi {

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

	/**
	 * What each of those who come needs; a page has whole delegations.
	 * @param need those who need this, see {@link NeedKind}, and nothing else of them; or
	 * absent for everybody who needs anything
	 */
	@GetExchange("/meetings/{meeting}/needs/people")
	ResponseEntity<List<PersonalNeeds>> needsOfPeople(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String need,
			@RequestParam(required = false) @Nullable String page);

	/** The same of all who come as a table, in the words of the caller. */
	@GetExchange(url = "/meetings/{meeting}/needs.csv", accept = "text/csv, application/problem+json")
	ResponseEntity<byte[]> needsAsCsv(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String need);

}
