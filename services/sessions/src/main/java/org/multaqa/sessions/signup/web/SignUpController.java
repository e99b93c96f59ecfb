package org.multaqa.sessions.signup.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.sessions.api.SignUpRequest;
import org.multaqa.sessions.api.SignUpView;
import org.multaqa.sessions.api.SignUpView.Standing;
import org.multaqa.sessions.signup.application.ShownSignUp;
import org.multaqa.sessions.signup.application.SignUpService;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The places of a session for which people sign up. */
@RestController
@RequestMapping("/api/v1/sessions/{session}/sign-up")
@Tag(name = "sign-up")
class SignUpController {

	private final SignUpService signUps;

	SignUpController(SignUpService signUps) {
		this.signUps = signUps;
	}

	/** How many places there are, and how the caller stands. */
	@GetMapping
	ResponseEntity<SignUpView> read(Actor actor, @PathVariable SessionId session) {
		return Responses.ok(view(this.signUps.read(actor, session)));
	}

	/** Lets people sign up, or for more or fewer places. */
	@PutMapping
	ResponseEntity<SignUpView> open(RequestContext context, @PathVariable SessionId session,
			@RequestBody SignUpRequest request) {
		return Responses.ok(view(this.signUps.open(context, session, request.places())));
	}

	/** Lets nobody else sign up; who has a place keeps it. */
	@DeleteMapping
	ResponseEntity<SignUpView> close(RequestContext context, @PathVariable SessionId session) {
		return Responses.ok(view(this.signUps.close(context, session)));
	}

	/** Signs the caller up; where no place is free, for the waiting line. */
	@PutMapping("/mine")
	ResponseEntity<SignUpView> take(RequestContext context, @PathVariable SessionId session) {
		return Responses.ok(view(this.signUps.take(context, session)));
	}

	/** Gives the caller's place back, to the first who waits. */
	@DeleteMapping("/mine")
	ResponseEntity<SignUpView> giveBack(RequestContext context, @PathVariable SessionId session) {
		return Responses.ok(view(this.signUps.giveBack(context, session)));
	}

	private static Versioned<SignUpView> view(Versioned<ShownSignUp> shown) {
		return shown.map(SignUpController::view);
	}

	private static SignUpView view(ShownSignUp shown) {
		var signUp = shown.signUp();
		var reader = shown.actions().actor().person();
		int turn = shown.actions().facts().turn(reader);
		boolean seated = signUp.seated().contains(reader);
		boolean people = shown.actions().readPeople().isAllowed();
		return new SignUpView(signUp.session(), signUp.meeting(), signUp.open(), signUp.places(),
				signUp.seated().size(), signUp.waiting().size(),
				seated ? Standing.SEATED : (turn > 0) ? Standing.WAITING : Standing.NONE, (turn > 0) ? turn : null,
				people ? signUp.seated() : null, people ? signUp.waiting() : null);
	}

}
