package org.multaqa.registration.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Broken on purpose: answers where no interface of its service calls. */
@RestController
@RequestMapping("/api/v1/unnamed")
public class AnswersUnnamed {

	@GetMapping("/{id}")
	String answer(@PathVariable String id) {
		return id;
	}

}
