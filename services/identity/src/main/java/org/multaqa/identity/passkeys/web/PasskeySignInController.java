package org.multaqa.identity.passkeys.web;

import java.io.IOException;
import java.security.Principal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.passkeys.application.PasskeyCeremonies;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.identity.signin.web.SignInSuccessHandler;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in with a passkey: the script of the page asks for a challenge, has the device
 * sign it and sends the form with the answer.
 */
@Controller
@Hidden
class PasskeySignInController {

	private final PasskeyCeremonies ceremonies;

	private final UserDetailsService people;

	private final SignInSuccessHandler afterSignIn;

	private final PublicKeyCredentialRequestOptionsRepository asked = new HttpSessionPublicKeyCredentialRequestOptionsRepository();

	PasskeySignInController(PasskeyCeremonies ceremonies, UserDetailsService people, SignInSuccessHandler afterSignIn) {
		this.ceremonies = ceremonies;
		this.people = people;
		this.afterSignIn = afterSignIn;
	}

	@PostMapping("/sign-in/passkey/challenge")
	ResponseEntity<String> challenge(@Nullable Principal person, HttpServletRequest request,
			HttpServletResponse response) {
		var options = this.ceremonies.beginSignIn((person != null) ? new PersonId(person.getName()) : null);
		this.asked.save(request, response, options);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(WebauthnJson.write(options));
	}

	/** The challenge is used up by any answer. */
	@PostMapping("/sign-in/passkey")
	void signIn(@RequestParam(defaultValue = "") String credential, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		@Nullable PublicKeyCredentialRequestOptions options = this.asked.load(request);
		this.asked.save(request, response, null);
		try {
			var passkey = shown(options, credential);
			this.afterSignIn.signIn(this.people.loadUserByUsername(passkey.person().value()), passkey.id(),
					PasskeyCeremonies.WAY, request, response);
		}
		catch (RuleViolation ex) {
			response.sendRedirect("/sign-in?passkey-refused");
		}
	}

	private Passkey shown(@Nullable PublicKeyCredentialRequestOptions options, String credential) {
		if (options == null) {
			throw this.ceremonies.refused();
		}
		return this.ceremonies.signIn(options, WebauthnJson.answer(credential).orElseThrow(this.ceremonies::refused));
	}

}
