package org.multaqa.registration.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * An invitation, answered by its personal link alone, without a token. The link is sent
 * in a header, since addresses stand in logs. What it opens is this invitation and
 * nothing else, until it is answered; each call is refused with
 * {@code invitation.link-unknown}, {@code invitation.answered} or
 * {@code invitation.link-expired} where it opens nothing any more.
 */
@HttpExchange(url = InvitationLinkApi.PATH, accept = "application/json, application/problem+json")
public interface InvitationLinkApi {

	String PATH = "/api/v1/invitation";

	/** The header with the link, as {@link InvitationLinkView} has it. */
	String LINK = "Invitation-Link";

	/** What is asked; changes nothing, so a program that follows links may read it. */
	@GetExchange
	ResponseEntity<InvitationView> read(@RequestHeader(LINK) String link);

	/** Puts one's own name right. */
	@PutExchange("/name")
	ResponseEntity<InvitationView> correctName(@RequestHeader(LINK) String link, @RequestBody OwnName name);

	/** Says other needs; an empty object takes all back. */
	@PutExchange("/needs")
	ResponseEntity<InvitationView> changeNeeds(@RequestHeader(LINK) String link, @RequestBody NeedsView needs);

	/** Answers the questions of the meeting, all that are asked of the person. */
	@PutExchange("/answers")
	ResponseEntity<InvitationView> answer(@RequestHeader(LINK) String link, @RequestBody OwnAnswers answers);

	/** Accepts the invitation; from now on the link opens nothing. */
	@PostExchange("/registration")
	ResponseEntity<InvitationView> register(@RequestHeader(LINK) String link);

	/** Declines the invitation; from now on the link opens nothing. */
	@PostExchange("/decline")
	ResponseEntity<InvitationView> decline(@RequestHeader(LINK) String link);

}
