package org.multaqa.registration.delegation.web;

import java.util.Map;
import java.util.SequencedMap;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.registration.api.MemberAnswers;
import org.multaqa.registration.api.MemberAnswers.Answer;
import org.multaqa.registration.api.MemberSelection;
import org.multaqa.registration.delegation.application.SeveralMembersService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One act upon several members of a delegation. */
@RestController
@RequestMapping("/api/v1/delegations/{delegation}")
@Tag(name = "Members of delegations")
class SeveralMembersController {

	private final SeveralMembersService members;

	private final ProblemWriter problems;

	SeveralMembersController(SeveralMembersService members, ProblemWriter problems) {
		this.members = members;
		this.problems = problems;
	}

	/** Approves the registrations of several people at once: all that can be. */
	@PostMapping("/approvals")
	ResponseEntity<MemberAnswers> approve(RequestContext context, @PathVariable DelegationId delegation,
			@RequestBody MemberSelection people, LanguagePreference reader) {
		return answers(this.members.approve(context, delegation, people.people()), reader);
	}

	/** Says that several people have arrived: all who are expected. */
	@PostMapping("/check-ins")
	ResponseEntity<MemberAnswers> checkIn(RequestContext context, @PathVariable DelegationId delegation,
			@RequestBody MemberSelection people, LanguagePreference reader) {
		return answers(this.members.checkIn(context, delegation, people.people()), reader);
	}

	/**
	 * Asks several people once more for their answers, by mail: all who can be asked,
	 * each once a day.
	 */
	@PostMapping("/reminders")
	ResponseEntity<MemberAnswers> remind(RequestContext context, @PathVariable DelegationId delegation,
			@RequestBody MemberSelection people, LanguagePreference reader) {
		return answers(this.members.remind(context, delegation, people.people()), reader);
	}

	/**
	 * Takes several people out at once who have not answered in time: all who are late.
	 * Who waits first has their seats.
	 */
	@PostMapping("/freed-seats")
	ResponseEntity<MemberAnswers> freeSeats(RequestContext context, @PathVariable DelegationId delegation,
			@RequestBody MemberSelection people, LanguagePreference reader) {
		return answers(this.members.freeSeats(context, delegation, people.people()), reader);
	}

	private ResponseEntity<MemberAnswers> answers(Versioned<SequencedMap<PersonId, Permission>> said,
			LanguagePreference reader) {
		return Responses.ok(said.map((each) -> new MemberAnswers(
				each.entrySet().stream().map((answer) -> answer(answer, reader)).toList())));
	}

	private Answer answer(Map.Entry<PersonId, Permission> said, LanguagePreference reader) {
		return switch (said.getValue()) {
			case Permission.Allowed _, Permission.AlreadySo _ -> new Answer(said.getKey(), true, null, null);
			case Permission.Refused refused -> new Answer(said.getKey(), false, refused.code(),
					this.problems.problem(HttpStatus.CONFLICT, refused.code(), reader, refused.arguments().toArray())
						.getTitle());
		};
	}

}
