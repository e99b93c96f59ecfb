package org.multaqa.identity.laptop.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.identity.founders.application.FounderService;
import org.multaqa.identity.laptop.OnLaptop;
import org.multaqa.identity.laptop.application.LaptopPeople;
import org.multaqa.identity.laptop.application.LaptopPerson;
import org.multaqa.identity.laptop.application.LaptopTokenService;
import org.multaqa.identity.laptop.application.LaptopTokenService.LaptopToken;
import org.multaqa.model.PersonId;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The shortcut for scripts. */
@RestController
@OnLaptop
@RequestMapping("/laptop")
@Hidden
class LaptopController {

	private final LaptopPeople people;

	private final LaptopTokenService tokens;

	private final FounderService founders;

	LaptopController(LaptopPeople people, LaptopTokenService tokens, FounderService founders) {
		this.people = people;
		this.tokens = tokens;
		this.founders = founders;
	}

	@GetMapping("/people")
	List<LaptopPerson> people() {
		return this.people.all();
	}

	/** JSON only: no form of another site can send that. */
	@PostMapping(path = "/tokens", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<LaptopToken> token(@RequestBody ChosenPerson request) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.tokens.issue(request.person()));
	}

	/** Who plans the meeting of the seeds. */
	@PutMapping(path = "/founders", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void found(@RequestBody ChosenPerson request) {
		this.founders.appointUnasked(request.person());
	}

	/** Who somebody wants to be. */
	record ChosenPerson(PersonId person) {

	}

}
