package org.multaqa.registration.person.web;

import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
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
	ResponseEntity<ProblemDetail> away(AccountsUnavailable ex, LanguagePreference reader) {
		var answer = this.problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "accounts.away", reader);
		return ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
			.body(answer.getBody());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(AccountRefused ex, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(ex.status()), ex.code(), reader);
		problem.setTitle(ex.title());
		return ProblemWriter.answer(problem, reader);
	}

}
