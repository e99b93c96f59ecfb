package org.multaqa.identity.signin.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.founders.application.FirstRunService;
import org.multaqa.identity.signin.application.OneTimeLinkService;
import org.multaqa.identity.signin.application.SignInShortcuts;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of signing in. */
@Controller
@Hidden
class SignInController {

	/** With this the page says that a passkey did not open it. */
	private static final String PASSKEY_REFUSED = "passkey-refused";

	private final OneTimeLinkService links;

	private final AccountService accounts;

	private final FirstRunService firstRun;

	private final IdentityProperties properties;

	private final ObjectProvider<SignInShortcuts> shortcuts;

	SignInController(OneTimeLinkService links, AccountService accounts, FirstRunService firstRun,
			IdentityProperties properties, ObjectProvider<SignInShortcuts> shortcuts) {
		this.links = links;
		this.accounts = accounts;
		this.firstRun = firstRun;
		this.properties = properties;
		this.shortcuts = shortcuts;
	}

	@ModelAttribute("portal")
	String portal() {
		return this.properties.portalUrl();
	}

	/** The page's own address, for the choice of language. */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		return RequestPath.of(request).equals("/sign-in/links") ? "/sign-in" : RequestPath.of(request);
	}

	@GetMapping("/")
	String start() {
		return "redirect:" + this.properties.home();
	}

	@GetMapping("/sign-in")
	String signIn(Model model, @Nullable Principal person, LanguagePreference reader,
			@RequestParam Optional<String> stale, @RequestParam(PASSKEY_REFUSED) Optional<String> passkeyRefused) {
		model.addAttribute("problem", stale.isPresent() ? "page.stale"
				: (passkeyRefused.isPresent() ? "page.sign-in.passkey-refused" : null));
		return form(model, person, reader);
	}

	/** Only what is no address comes as far as this; see {@link LinkRequestHandler}. */
	@PostMapping("/sign-in/links")
	String noAddress(Model model, @Nullable Principal person, LanguagePreference reader, HttpServletResponse response,
			@RequestParam(name = LinkRequestHandler.EMAIL, defaultValue = "") String email,
			@RequestAttribute(LinkRequestHandler.REFUSAL) String refusal) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problem", "problem." + refusal);
		model.addAttribute("email", email);
		return form(model, person, reader);
	}

	@GetMapping("/sign-in/sent")
	String sent(Model model) {
		if (this.shortcuts.getIfAvailable() != null && !this.properties.mailboxUrl().isBlank()) {
			model.addAttribute("mailbox", this.properties.mailboxUrl());
		}
		return "identity/sent";
	}

	@GetMapping("/sign-in/link")
	String link(Model model, @RequestParam(defaultValue = "") String token, LanguagePreference reader,
			HttpServletResponse response) {
		Optional<String> name = this.links.look(token).flatMap((person) -> nameOf(person, reader));
		if (name.isEmpty()) {
			return expired(response);
		}
		model.addAttribute("name", name.get());
		model.addAttribute("token", token);
		return "identity/link";
	}

	@GetMapping("/sign-in/expired")
	String expired(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "identity/expired";
	}

	@GetMapping("/sign-in/too-often")
	String tooOften(HttpServletResponse response) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		return "identity/too-often";
	}

	@GetMapping("/sign-in/signed-out")
	String signedOut() {
		return "identity/signed-out";
	}

	private String form(Model model, @Nullable Principal person, LanguagePreference reader) {
		if (person != null) {
			nameOf(new PersonId(person.getName()), reader).ifPresent((name) -> model.addAttribute("name", name));
		}
		model.addAttribute("unfounded", this.firstRun.isOpen());
		@Nullable SignInShortcuts shortcuts = this.shortcuts.getIfAvailable();
		model.addAttribute("groups", (shortcuts != null) ? shortcuts.groups(reader) : List.of());
		return "identity/sign-in";
	}

	private Optional<String> nameOf(PersonId person, LanguagePreference reader) {
		return this.accounts.find(person).map((account) -> account.name().in(reader));
	}

}
