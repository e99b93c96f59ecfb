package org.multaqa.registration.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Broken on purpose: answers beside the API, and in it where no interface calls. */
@RestController
public class AnswersTwice {

	@GetMapping({ "/beside", "/api/v1/unnamed" })
	String answer() {
		return "";
	}

}
