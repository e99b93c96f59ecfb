package org.multaqa.identity.tokens.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.SignInView;
import org.multaqa.identity.api.SignInsApi;
import org.multaqa.identity.tokens.application.SignInService;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.model.access.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is signed in, as {@link SignInsApi} describes it. */
@RestController
@RequestMapping(SignInsApi.PATH)
@Tag(name = "sign-ins")
class SignInsController {

	private final SignInService signIns;

	SignInsController(SignInService signIns) {
		this.signIns = signIns;
	}

	/** One's own, the one used last first. */
	@GetMapping
	List<SignInView> list(Actor actor) {
		return this.signIns.list(actor, current());
	}

	/** Ends one of one's own, within a second. */
	@DeleteMapping("/{signIn}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(Actor actor, @PathVariable String signIn) {
		this.signIns.end(actor, signIn);
	}

	/** Ends all of one's own but the one that asks, within a second. */
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void endOthers(Actor actor) {
		this.signIns.endOthers(actor, current());
	}

	/** The sign-in in which the token was made that is shown. */
	private static @Nullable String current() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken shown)
				? shown.getToken().getClaimAsString(AccessTokens.SIGN_IN) : null;
	}

}
