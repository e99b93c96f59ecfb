package org.multaqa.identity.laptop.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.identity.laptop.OnLaptop;
import org.multaqa.identity.laptop.application.LaptopPeople;
import org.multaqa.identity.laptop.application.LaptopPerson;
import org.multaqa.identity.laptop.application.LaptopTokenService;
import org.multaqa.identity.laptop.application.LaptopTokenService.LaptopToken;
import org.multaqa.model.PersonId;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The shortcut for scripts. */
@RestController
@OnLaptop
@RequestMapping("/laptop")
@Hidden
class LaptopController {

	private final LaptopPeople people;

	private final LaptopTokenService tokens;

	LaptopController(LaptopPeople people, LaptopTokenService tokens) {
		this.people = people;
		this.tokens = tokens;
	}

	@GetMapping("/people")
	List<LaptopPerson> people() {
		return this.people.all();
	}

	/** JSON only: no form of another site can send that. */
	@PostMapping(path = "/tokens", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<LaptopToken> token(@RequestBody TokenRequest request) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.tokens.issue(request.person()));
	}

	/** Who somebody wants to be. */
	record TokenRequest(PersonId person) {

	}

}
