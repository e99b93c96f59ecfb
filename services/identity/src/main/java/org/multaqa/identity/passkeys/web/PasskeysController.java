package org.multaqa.identity.passkeys.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.identity.api.LostPasskeys;
import org.multaqa.identity.api.PasskeyView;
import org.multaqa.identity.api.PasskeysApi;
import org.multaqa.identity.passkeys.application.PasskeyService;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Passkeys, as {@link PasskeysApi} describes them. */
@RestController
@RequestMapping(PasskeysApi.PATH)
@Tag(name = "passkeys")
class PasskeysController {

	private final PasskeyService passkeys;

	PasskeysController(PasskeyService passkeys) {
		this.passkeys = passkeys;
	}

	/** The public halves of a person's passkeys, for services. */
	@GetMapping("/keys/{person}")
	List<PasskeyView> keys(Actor actor, @PathVariable PersonId person) {
		return this.passkeys.keys(actor, person);
	}

	/**
	 * Removes all passkeys of somebody who has lost them: for other founders, and for
	 * operators where there is no other founder.
	 */
	@PostMapping("/removals")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(Actor actor, @RequestBody LostPasskeys lost) {
		this.passkeys.removeAll(actor, lost.account());
	}

}
