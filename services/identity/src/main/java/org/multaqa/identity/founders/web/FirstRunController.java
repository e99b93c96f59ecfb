package org.multaqa.identity.founders.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.founders.application.FirstRunService;
import org.multaqa.identity.signin.application.LinkRateLimiter;
import org.multaqa.identity.signin.web.SignInSuccessHandler;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.access.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which the first founder of an installation says who they are. Where there
 * is a founder it does not exist.
 */
@Controller
@Hidden
class FirstRunController {

	private final FirstRunService firstRun;

	private final LinkRateLimiter limiter;

	private final UserDetailsService people;

	private final SignInSuccessHandler signIn;

	private final IdentityProperties properties;

	private final Messages messages;

	FirstRunController(FirstRunService firstRun, LinkRateLimiter limiter, UserDetailsService people,
			SignInSuccessHandler signIn, IdentityProperties properties, Messages messages) {
		this.firstRun = firstRun;
		this.limiter = limiter;
		this.people = people;
		this.signIn = signIn;
		this.properties = properties;
		this.messages = messages;
	}

	@ModelAttribute("portal")
	String portal() {
		return this.properties.portalUrl();
	}

	/** The page's own address, for the choice of language. */
	@ModelAttribute("here")
	String here() {
		return "/first-run";
	}

	/** Whether the mail says the code, and the address stands fast. */
	@ModelAttribute("mailed")
	boolean mailed() {
		return !this.properties.founderEmail().isBlank();
	}

	@GetMapping("/first-run")
	@Nullable String page(Model model, LanguagePreference reader, HttpServletResponse response,
			@RequestParam(defaultValue = "") String code, @RequestParam Optional<String> stale) throws IOException {
		if (!this.firstRun.isOpen()) {
			return isNotThere(response);
		}
		this.firstRun.renew();
		model.addAttribute("problem", stale.map((_) -> say("page.stale", reader)).orElse(null));
		return form(model, FirstRunForm.empty(code, Languages.spokenTo(reader).getLanguage()));
	}

	@PostMapping("/first-run")
	@Nullable String found(Model model, LanguagePreference reader, HttpServletRequest request, HttpServletResponse response,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String latin, @RequestParam(defaultValue = "") String email,
			@RequestParam(defaultValue = "") String language) throws IOException, ServletException {
		var form = new FirstRunForm(code, name, latin, mailed() ? this.properties.founderEmail() : email, language);
		if (!this.firstRun.isOpen()) {
			return isNotThere(response);
		}
		if (form.name().isEmpty()) {
			return again(model, form, response, HttpStatus.UNPROCESSABLE_CONTENT,
					say("page.first-run.name-missing", reader));
		}
		if (!this.limiter.allow(form.email().toLowerCase(Locale.ROOT), request.getRemoteAddr())) {
			return again(model, form, response, HttpStatus.TOO_MANY_REQUESTS, say("page.first-run.too-often", reader));
		}
		try {
			var person = this.firstRun.found(form.code(),
					new NewAccount(null, form.person(), form.email(), form.language()));
			this.signIn.signIn(this.people.loadUserByUsername(person.value()), "FIRST_RUN", request, response);
			return null;
		}
		catch (RuleViolation ex) {
			return refused(model, form, response, ex, reader);
		}
	}

	private @Nullable String refused(Model model, FirstRunForm form, HttpServletResponse response, RuleViolation no,
			LanguagePreference reader) throws IOException {
		return switch (no.kind()) {
			case UNKNOWN -> isNotThere(response);
			case BAD_INPUT -> again(model, form, response, HttpStatus.UNPROCESSABLE_CONTENT, said(no, reader));
			case TOO_OFTEN -> again(model, form, response, HttpStatus.TOO_MANY_REQUESTS, said(no, reader));
			case REFUSED, NOT_ALLOWED -> again(model, form, response, HttpStatus.CONFLICT, said(no, reader));
		};
	}

	private String again(Model model, FirstRunForm form, HttpServletResponse response, HttpStatus status,
			String problem) {
		response.setStatus(status.value());
		model.addAttribute("problem", problem);
		return form(model, form);
	}

	private static String form(Model model, FirstRunForm form) {
		model.addAttribute("form", form);
		model.addAttribute("languages", Languages.ALL);
		return "identity/first-run";
	}

	private static @Nullable String isNotThere(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
		return null;
	}

	private String said(RuleViolation no, LanguagePreference reader) {
		return say("problem." + no.code(), reader, no.arguments().toArray());
	}

	private String say(String key, LanguagePreference reader, Object... arguments) {
		return this.messages.find(reader, key, arguments).orElse(key);
	}

}
