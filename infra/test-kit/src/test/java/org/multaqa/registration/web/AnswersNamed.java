package org.multaqa.registration.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where interfaces of its service call. */
@RestController
public class AnswersNamed {

	@GetMapping("/api/v1/named")
	String answer() {
		return "";
	}

}
