package org.multaqa.identity.passkeys.web;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.passkeys.application.Holder;
import org.multaqa.identity.passkeys.application.PasskeyCeremonies;
import org.multaqa.identity.passkeys.application.PasskeyService;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.identity.signin.web.Factors;
import org.multaqa.identity.signin.web.SignInSuccessHandler;
import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where people add and remove their passkeys. */
@Controller
@Hidden
@RequestMapping("/passkeys")
class PasskeysPageController {

	private final PasskeyService passkeys;

	private final PasskeyCeremonies ceremonies;

	private final UserDetailsService people;

	private final SignInSuccessHandler sessions;

	private final IdentityProperties properties;

	private final Messages messages;

	private final PublicKeyCredentialCreationOptionsRepository asked = new HttpSessionPublicKeyCredentialCreationOptionsRepository();

	PasskeysPageController(PasskeyService passkeys, PasskeyCeremonies ceremonies, UserDetailsService people,
			SignInSuccessHandler sessions, IdentityProperties properties, Messages messages) {
		this.passkeys = passkeys;
		this.ceremonies = ceremonies;
		this.people = people;
		this.sessions = sessions;
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
		return "/passkeys";
	}

	@GetMapping
	String list(Model model, Authentication person, LanguagePreference reader, @RequestParam Optional<String> added,
			@RequestParam Optional<String> removed, @RequestParam Optional<String> stale) {
		model.addAttribute("done",
				added.isPresent() ? "page.passkeys.added" : (removed.isPresent() ? "page.passkeys.removed" : null));
		model.addAttribute("problem", stale.flatMap((_) -> this.messages.find(reader, "page.stale")).orElse(null));
		return page(model, holder(person), reader);
	}

	@PostMapping("/challenge")
	ResponseEntity<String> challenge(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		var options = this.ceremonies.beginAdding(holder(person));
		this.asked.save(request, response, options);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(WebauthnJson.write(options));
	}

	/**
	 * Adds what the device has made; the session is one with a passkey from now on. The
	 * challenge is used up by any answer.
	 */
	@PostMapping
	@Nullable String add(Model model, Authentication person, LanguagePreference reader, HttpServletRequest request,
			HttpServletResponse response, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String credential) throws IOException {
		@Nullable PublicKeyCredentialCreationOptions options = this.asked.load(request);
		this.asked.save(request, response, null);
		var holder = holder(person);
		try {
			var passkey = add(holder, name, options, credential);
			this.sessions.raise(this.people.loadUserByUsername(person.getName()), passkey.id(), request, response);
			response.sendRedirect("/passkeys?added");
			return null;
		}
		catch (RuleViolation refusal) {
			return again(model, holder, reader, response, refusal, name);
		}
	}

	@PostMapping("/{passkey}/removal")
	@Nullable String remove(Model model, Authentication person, LanguagePreference reader, HttpServletResponse response,
			@PathVariable String passkey) throws IOException {
		var holder = holder(person);
		try {
			this.passkeys.remove(holder, passkey);
			response.sendRedirect("/passkeys?removed");
			return null;
		}
		catch (RuleViolation refusal) {
			return again(model, holder, reader, response, refusal, "");
		}
	}

	private Passkey add(Holder holder, String name, @Nullable PublicKeyCredentialCreationOptions options,
			String credential) {
		if (options == null) {
			throw this.ceremonies.refused(holder.person());
		}
		return this.ceremonies.add(holder, name, options,
				WebauthnJson.made(credential).orElseThrow(() -> this.ceremonies.refused(holder.person())));
	}

	private String again(Model model, Holder holder, LanguagePreference reader, HttpServletResponse response,
			RuleViolation refusal, String name) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problem",
				this.messages.find(reader, "problem." + refusal.code(), refusal.arguments().toArray())
					.orElse(refusal.code()));
		model.addAttribute("name", name);
		return page(model, holder, reader);
	}

	private String page(Model model, Holder holder, LanguagePreference reader) {
		var locale = locale(reader);
		var actions = this.passkeys.actionsOf(holder);
		model.addAttribute("passkeys", actions.own().stream().map((each) -> shown(each, holder, locale)).toList());
		model.addAttribute("shown", actions.shown());
		model.addAttribute("mayAdd", actions.add().isAllowed());
		model.addAttribute("home", this.properties.home());
		model.addAttribute("longest", Passkey.LONGEST_NAME);
		return "identity/passkeys";
	}

	private static Shown shown(Passkey passkey, Holder holder, Locale locale) {
		return new Shown(passkey.id(), passkey.name(), day(passkey.since(), locale), day(passkey.used(), locale),
				passkey.id().equals(holder.passkey()));
	}

	private static String day(@Nullable Instant moment, Locale locale) {
		return (moment != null) ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.localizedBy(locale)
			.format(moment.atZone(ZoneOffset.UTC)) : "";
	}

	/** Dates and digits as the portal writes them. */
	private static Locale locale(LanguagePreference reader) {
		String language = Languages.spokenTo(reader).getLanguage();
		return Locale.forLanguageTag((language.equals("en") ? "en-GB" : language) + "-u-nu-latn");
	}

	private static Holder holder(Authentication person) {
		return new Holder(new PersonId(person.getName()), Factors.passkeyOf(person).orElse(null));
	}

	/**
	 * A passkey on the page.
	 *
	 * @param used when it was last; blank where it never was
	 * @param current whether this session was opened with it
	 */
	record Shown(String id, String name, String since, String used, boolean current) {

	}

}
