package org.multaqa.sessions.material.web;

import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.sessions.material.application.FileTooLarge;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What people are told when a file is too large. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MaterialProblems {

	private final ProblemWriter problems;

	MaterialProblems(ProblemWriter problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooLarge(FileTooLarge ex, LanguagePreference reader) {
		return this.problems.answer(HttpStatus.CONTENT_TOO_LARGE, "material.too-large", reader, ex.megabytes());
	}

}
