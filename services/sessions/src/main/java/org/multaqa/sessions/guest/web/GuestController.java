package org.multaqa.sessions.guest.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Messages;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.api.GuestMerge;
import org.multaqa.sessions.api.GuestMergeView;
import org.multaqa.sessions.api.GuestRequest;
import org.multaqa.sessions.api.GuestView;
import org.multaqa.sessions.guest.application.GuestService;
import org.multaqa.sessions.guest.application.MergedGuest;
import org.multaqa.sessions.guest.application.NamedGuest;
import org.multaqa.sessions.programme.domain.Merge;
import org.multaqa.sessions.programme.web.IssuePresenter;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The guests of a programme, for its organisers. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/guests")
@Tag(name = "guests")
class GuestController {

	private final GuestService guests;

	private final Messages messages;

	GuestController(GuestService guests, Messages messages) {
		this.guests = guests;
		this.messages = messages;
	}

	/** Who all are guests, in sessions or not, in the order of their ids. */
	@GetMapping
	ResponseEntity<List<GuestView>> guests(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable Cursor page) {
		var slice = this.guests.list(actor, meeting, page);
		return Responses.page(slice,
				slice.items().stream().map((guest) -> new GuestView(guest.person(), guest.name())).toList());
	}

	/** Adds somebody without an account, who can then be named in sessions. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<GuestView> add(RequestContext context, @PathVariable MeetingId meeting,
			@RequestBody GuestRequest request) {
		var added = this.guests.add(context, meeting, request.name());
		return Responses.created("/api/v1/meetings/" + meeting + "/guests/" + added.person(), view(added));
	}

	/** Calls a guest otherwise, wherever the name stands. */
	@PostMapping("/{person}/correction")
	ResponseEntity<GuestView> correct(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person, @RequestBody GuestRequest request) {
		return Responses.ok(view(this.guests.correct(context, meeting, person, request.name())));
	}

	/** Takes out a guest whom no session names, and none that was released did. */
	@DeleteMapping("/{person}")
	ResponseEntity<GuestView> remove(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person) {
		return Responses.ok(view(this.guests.remove(context, meeting, person)));
	}

	/** Has the name of a guest forgotten for good, wherever it stands. */
	@PostMapping("/{person}/erasure")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void erase(RequestContext context, @PathVariable MeetingId meeting, @PathVariable PersonId person) {
		this.guests.erase(context, meeting, person);
	}

	/**
	 * Says what becomes of the sessions of a guest who turns out to be somebody else;
	 * changes nothing.
	 */
	@PostMapping("/{person}/merge/check")
	GuestMergeView checkMerge(Actor actor, @PathVariable MeetingId meeting, @PathVariable PersonId person,
			@RequestBody GuestMerge request, LanguagePreference reader) {
		return view(this.guests.check(actor, meeting, new Merge(person, request.into())), reader);
	}

	/**
	 * Has somebody else stand for a guest in all sessions of the working draft; what was
	 * released stays as it was.
	 */
	@PostMapping("/{person}/merge")
	ResponseEntity<GuestMergeView> merge(RequestContext context, @PathVariable MeetingId meeting,
			@PathVariable PersonId person, @RequestBody GuestMerge request, LanguagePreference reader) {
		return Responses.ok(this.guests.merge(context, meeting, new Merge(person, request.into()))
			.map((merged) -> view(merged, reader)), reader);
	}

	private GuestMergeView view(MergedGuest merged, LanguagePreference reader) {
		var outcome = merged.outcome();
		return new GuestMergeView(outcome.merge().guest(), outcome.merge().into(), outcome.isPossible(),
				outcome.sessions()
					.stream()
					.map((session) -> new GuestMergeView.Line(session.id(), session.plan().title()))
					.toList(),
				new IssuePresenter(this.messages, reader).clashes(outcome.clashes(), outcome.before(), merged.names()));
	}

	/** A name changes with an event each time, whose number is its version. */
	private static Versioned<GuestView> view(NamedGuest guest) {
		return new Versioned<>(guest.person().value(), guest.sequence(), guest.sequence(),
				new GuestView(guest.person(), guest.name()));
	}

}
