package org.multaqa.roadmap.web;

import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.roadmap.application.PasskeysAway;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What approvers are told when identity is away, which keeps their passkeys. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApprovalProblems {

	private final ProblemWriter problems;

	ApprovalProblems(ProblemWriter problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(PasskeysAway ex, LanguagePreference reader) {
		return this.problems.away("approval.passkeys-away", reader);
	}

}
