package org.multaqa.portal.pages.doors;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is printed for a person: for themselves, or for organisers anybody's. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/doors/{delegation}/{person}")
class PapersPageController {

	private static final String SERVICE = "registration";

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private final FormDispatcher forms;

	PapersPageController(FormDispatcher forms) {
		this.forms = forms;
	}

	@GetMapping("/badge.svg")
	ResponseEntity<byte[]> drawing(PageRequest pageRequest, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return Papers.file(this.forms.ask(pageRequest, call((api) -> api.badge(delegation, person))), SVG);
	}

	@GetMapping("/invitation.pdf")
	ResponseEntity<byte[]> invitation(PageRequest pageRequest, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestParam @Nullable String language) {
		return Papers.file(
				this.forms.ask(pageRequest, call((api) -> api.invitation(delegation, person, language)).patient()),
				MediaType.APPLICATION_PDF);
	}

	@GetMapping("/certificate.pdf")
	ResponseEntity<byte[]> certificate(PageRequest pageRequest, @PathVariable DelegationId delegation,
			@PathVariable PersonId person, @RequestParam @Nullable String language) {
		return Papers.file(
				this.forms.ask(pageRequest, call((api) -> api.certificate(delegation, person, language)).patient()),
				MediaType.APPLICATION_PDF);
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of(SERVICE, RegistrationApi.class, request);
	}

}
