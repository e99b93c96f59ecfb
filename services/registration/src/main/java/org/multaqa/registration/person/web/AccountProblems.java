package org.multaqa.registration.person.web;

import java.util.Locale;

import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What people are told when identity is away or refuses an account. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountProblems {

	private static final String RETRY_SECONDS = "5";

	private final ProblemWriter problems;

	AccountProblems(ProblemWriter problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(AccountsUnavailable ex, Locale locale) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header("Retry-After", RETRY_SECONDS)
			.header("Content-Language", locale.toLanguageTag())
			.body(this.problems.problem(HttpStatus.SERVICE_UNAVAILABLE, "accounts.away", locale));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(AccountRefused ex, Locale locale) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(ex.status()), ex.code(), locale);
		problem.setTitle(ex.title());
		return ResponseEntity.status(ex.status()).header("Content-Language", locale.toLanguageTag()).body(problem);
	}

}
