package org.multaqa.kit.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.access.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every error an API can answer with, as a coded problem in the reader's language. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Problems {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	private final ProblemWriter problems;

	public Problems(ProblemWriter problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> ruleSaidNo(RuleViolation violation, Locale locale) {
		var status = switch (violation.kind()) {
			case REFUSED -> HttpStatus.CONFLICT;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
			case BAD_INPUT -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
		return answer(status, violation.code(), locale, violation.arguments().toArray());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changedSinceRead(ConcurrencyConflict ex, Locale locale) {
		return answer(HttpStatus.PRECONDITION_FAILED, "precondition.stale", locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> versionMissing(RequestContext.MissingPrecondition ex, Locale locale) {
		return answer(HttpStatus.PRECONDITION_REQUIRED, "precondition.required", locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> versionUnreadable(RequestContextResolver.MalformedHeader ex, Locale locale) {
		return answer(HttpStatus.BAD_REQUEST, "request.malformed-header", locale, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> keyUsedForSomethingElse(Aggregates.IdempotencyConflict ex, Locale locale) {
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency.other-body", locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException ex, Locale locale) {
		return switch (ex.getCause()) {
			case DatabindException databind when !databind.getPath().isEmpty() -> badMember(locale, pathOf(databind));
			case DatabindException databind when databind.getCause() instanceof IllegalArgumentException said ->
				answer(HttpStatus.BAD_REQUEST, "request.bad-value", locale, String.valueOf(said.getMessage()));
			case JacksonException _ -> answer(HttpStatus.BAD_REQUEST, "request.malformed-json", locale);
			case null, default -> answer(HttpStatus.BAD_REQUEST, "request.no-body", locale);
		};
	}

	/** What cannot be an id or a number names nothing in an address. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> noSuchValue(MethodArgumentTypeMismatchException ex, Locale locale) {
		return ex.getParameter().hasParameterAnnotation(PathVariable.class)
				? answer(HttpStatus.NOT_FOUND, "request.unknown-address", locale) : badMember(locale, ex.getName());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notAllowed(AccessDeniedException ex, Locale locale) {
		return answer(HttpStatus.FORBIDDEN, "actor.denied", locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> storeIsAway(DataAccessResourceFailureException ex, Locale locale) {
		LOG.warn("The store is away", ex);
		return answer(HttpStatus.SERVICE_UNAVAILABLE, "platform.away", locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badArgument(IllegalArgumentException ex, Locale locale) {
		LOG.info("Refused a value: {}", ex.getMessage());
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, "request.bad-value", locale, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> anythingElse(Exception ex, Locale locale) {
		if (ex instanceof ErrorResponse known) {
			return answer(known.getStatusCode(), codeFor(known.getStatusCode()), locale);
		}
		LOG.error("A request failed", ex);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "platform.error", locale);
	}

	private ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String code, Locale locale,
			Object... arguments) {
		return answer(this.problems.problem(status, code, locale, arguments), locale);
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Locale locale) {
		return ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
			.body(problem);
	}

	/** Tells programs which one it is, for them to say it in words of their own. */
	private ResponseEntity<ProblemDetail> badMember(Locale locale, String member) {
		var problem = this.problems.problem(HttpStatus.BAD_REQUEST, "request.bad-member", locale, member);
		problem.setProperty("member", member);
		return ResponseEntity.badRequest().header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag()).body(problem);
	}

	private static String codeFor(HttpStatusCode status) {
		return switch (status.value()) {
			case 404 -> "request.unknown-address";
			case 405 -> "request.method-not-allowed";
			case 406 -> "request.not-acceptable";
			case 413 -> "request.too-large";
			case 415 -> "request.unsupported-media-type";
			default -> status.is4xxClientError() ? "request.malformed" : "platform.error";
		};
	}

	private static String pathOf(DatabindException ex) {
		var path = new StringBuilder();
		for (var reference : ex.getPath()) {
			@Nullable String name = reference.getPropertyName();
			path.append((name != null) ? (path.isEmpty() ? "" : ".") + name : "[" + reference.getIndex() + "]");
		}
		return path.toString();
	}

}
