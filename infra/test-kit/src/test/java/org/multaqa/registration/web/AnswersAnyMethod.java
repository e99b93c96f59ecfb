package org.multaqa.registration.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Broken on purpose: answers to every method, which no interface can call. */
@RestController
@RequestMapping("/api/v1")
public class AnswersAnyMethod {

	@RequestMapping("/anything")
	String answer() {
		return "";
	}

}
