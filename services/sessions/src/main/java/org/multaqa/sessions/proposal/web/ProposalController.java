package org.multaqa.sessions.proposal.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.api.AcceptanceRequest;
import org.multaqa.sessions.api.ProposalRequest;
import org.multaqa.sessions.api.ProposalView;
import org.multaqa.sessions.programme.web.IssuePresenter;
import org.multaqa.sessions.proposal.application.ProposalService;
import org.multaqa.sessions.proposal.domain.ProposalTerms;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organisers do with the proposal for a timetable. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/proposal")
@Tag(name = "programme")
class ProposalController {

	private final ProposalService proposals;

	private final Messages messages;

	ProposalController(ProposalService proposals, Messages messages) {
		this.proposals = proposals;
		this.messages = messages;
	}

	/**
	 * Searches for a timetable, when it is its turn; what was found before is dropped.
	 */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ProposalView propose(RequestContext context, @PathVariable MeetingId meeting, @RequestBody ProposalRequest request,
			LanguagePreference reader) {
		return views(reader).of(this.proposals.propose(context, meeting, terms(request)));
	}

	/** The proposal as a what-if, compared with the working draft as it is now. */
	@GetMapping
	ProposalView proposal(Actor actor, @PathVariable MeetingId meeting, LanguagePreference reader) {
		return views(reader).of(this.proposals.read(actor, meeting));
	}

	/** Ends the search; the best timetable so far stays. */
	@PostMapping("/stopping")
	ProposalView stop(RequestContext context, @PathVariable MeetingId meeting, LanguagePreference reader) {
		return views(reader).of(this.proposals.stop(context, meeting));
	}

	/**
	 * Places sessions in the working draft as proposed: all that are named, or none. The
	 * ETag is the programme's.
	 */
	@PostMapping("/acceptance")
	ResponseEntity<ProposalView> take(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody AcceptanceRequest request, LanguagePreference reader) {
		var sessions = (request.sessions() != null) ? new HashSet<>(request.sessions()) : null;
		return Responses.ok(this.proposals.take(context, meeting, sessions, request.reason()).map(views(reader)::of),
				reader);
	}

	/** Throws away what was found. */
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void drop(RequestContext context, @PathVariable MeetingId meeting) {
		this.proposals.drop(context, meeting);
	}

	private ProposalViews views(LanguagePreference reader) {
		return new ProposalViews(new IssuePresenter(this.messages, reader));
	}

	private static ProposalTerms terms(ProposalRequest request) {
		return new ProposalTerms(request.from(), request.until(), or(request.free(), List.of()),
				or(request.step(), ProposalTerms.USUAL_STEP), or(request.keepPlaced(), true),
				or(request.pinned(), List.of()), or(request.minutes(), Map.of()),
				or(request.seconds(), ProposalTerms.USUAL_SECONDS));
	}

	private static <T> T or(@Nullable T said, T usual) {
		return (said != null) ? said : usual;
	}

}
