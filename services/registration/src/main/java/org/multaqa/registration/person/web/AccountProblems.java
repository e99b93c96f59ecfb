package org.multaqa.registration.person.web;

import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What people are told when identity is away or refuses an account. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountProblems {

	private final ProblemWriter problems;

	AccountProblems(ProblemWriter problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(AccountsUnavailable ex, LanguagePreference reader) {
		return this.problems.away("accounts.away", reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(AccountRefused ex, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(ex.status()), ex.code(), reader);
		problem.setTitle(ex.title());
		return ProblemWriter.answer(problem, reader);
	}

}
