package org.multaqa.identity.laptop;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.identity.laptop.LaptopTokens.LaptopToken;
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

	private final LaptopTokens tokens;

	LaptopController(LaptopPeople people, LaptopTokens tokens) {
		this.people = people;
		this.tokens = tokens;
	}

	@GetMapping("/people")
	List<LaptopPerson> people() {
		return this.people.all();
	}

	/** JSON only: no form of another site can send that. */
	@PostMapping(path = "/tokens", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<LaptopToken> token(@RequestBody Wish wish) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.tokens.issue(wish.person()));
	}

	/**
	 * Who somebody wants to be.
	 *
	 * @param person whose token
	 */
	record Wish(PersonId person) {

	}

}
