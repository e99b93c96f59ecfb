package org.multaqa.sessions.guest.web;

import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.sessions.guest.application.GuestNamesAway;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What people are told when identity is away, which keeps the names of guests. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GuestProblems {

	private final ProblemWriter problems;

	GuestProblems(ProblemWriter problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(GuestNamesAway ex, LanguagePreference reader) {
		return this.problems.away("guest.names-away", reader);
	}

}
