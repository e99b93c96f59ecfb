package org.multaqa.kit.web;

import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.access.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
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
	ResponseEntity<ProblemDetail> ruleSaidNo(RuleViolation violation, LanguagePreference reader,
			HttpServletRequest request) {
		var status = switch (violation.kind()) {
			case REFUSED -> HttpStatus.CONFLICT;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
			case BAD_INPUT -> HttpStatus.UNPROCESSABLE_CONTENT;
			case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
		};
		this.problems.note(request, status, violation.code());
		return violation.after().isZero() ? answer(status, violation.code(), reader, violation.arguments().toArray())
				: this.problems.later(status, violation.code(), violation.after(), reader,
						violation.arguments().toArray());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changedSinceRead(ConcurrencyConflict ex, LanguagePreference reader) {
		var answer = answer(HttpStatus.PRECONDITION_FAILED, "precondition.stale", reader);
		return (ex.sequence() > 0) ? ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.header(Responses.SEQUENCE, Long.toString(ex.sequence()))
			.body(answer.getBody()) : answer;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> versionMissing(RequestContext.MissingPrecondition ex, LanguagePreference reader) {
		return answer(HttpStatus.PRECONDITION_REQUIRED, "precondition.required", reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> versionUnreadable(RequestContextResolver.MalformedHeader ex,
			LanguagePreference reader) {
		return answer(HttpStatus.BAD_REQUEST, "request.malformed-header", reader, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notHeardOfYet(ReplicaRegistry.ReplicaBehind ex, LanguagePreference reader) {
		return this.problems.later(HttpStatus.CONFLICT, "replica.behind", Duration.ofSeconds(1), reader,
				String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> keyUsedForSomethingElse(Aggregates.IdempotencyConflict ex,
			LanguagePreference reader) {
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency.other-body", reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException ex, LanguagePreference reader) {
		return switch (ex.getCause()) {
			case UnrecognizedPropertyException unknown -> member("request.unknown-member", reader, pathOf(unknown));
			case InvalidFormatException invalid when invalid.getTargetType() == Instant.class
					&& !invalid.getPath().isEmpty() ->
				member("request.bad-time", reader, pathOf(invalid));
			case DatabindException databind when databind.getCause() instanceof RuleViolation no ->
				member(this.problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, no.code(), reader,
						no.arguments().toArray()), reader, pathOf(databind));
			case DatabindException databind when !databind.getPath().isEmpty() ->
				member("request.bad-member", reader, pathOf(databind));
			case DatabindException databind when databind.getCause() instanceof IllegalArgumentException said ->
				answer(HttpStatus.BAD_REQUEST, "request.bad-value", reader, String.valueOf(said.getMessage()));
			case BodyTooLarge _ -> answer(HttpStatus.CONTENT_TOO_LARGE, "request.too-large", reader);
			case JacksonException broken when broken.getCause() instanceof BodyTooLarge ->
				answer(HttpStatus.CONTENT_TOO_LARGE, "request.too-large", reader);
			case JacksonException _ -> answer(HttpStatus.BAD_REQUEST, "request.malformed-json", reader);
			case null, default -> answer(HttpStatus.BAD_REQUEST, "request.no-body", reader);
		};
	}

	/** What cannot be an id or a number names nothing in an address. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> noSuchValue(MethodArgumentTypeMismatchException ex, LanguagePreference reader) {
		return ex.getParameter().hasParameterAnnotation(PathVariable.class)
				? answer(HttpStatus.NOT_FOUND, "request.unknown-address", reader)
				: member("request.bad-member", reader, ex.getName());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notAllowed(AccessDeniedException ex, LanguagePreference reader,
			HttpServletRequest request) {
		this.problems.note(request, HttpStatus.FORBIDDEN, "actor.denied");
		return answer(HttpStatus.FORBIDDEN, "actor.denied", reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> storeIsAway(DataAccessResourceFailureException ex, LanguagePreference reader) {
		LOG.warn("The store is away", ex);
		return answer(HttpStatus.SERVICE_UNAVAILABLE, "platform.away", reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badArgument(IllegalArgumentException ex, LanguagePreference reader) {
		LOG.info("Refused a value: {}", ex.getMessage());
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, "request.bad-value", reader, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> anythingElse(Exception ex, LanguagePreference reader) {
		if (ex instanceof ErrorResponse known) {
			return answer(known.getStatusCode(), ProblemWriter.codeFor(known.getStatusCode()), reader);
		}
		LOG.error("A request failed", ex);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "platform.error", reader);
	}

	private ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String code, LanguagePreference reader,
			Object... arguments) {
		return this.problems.answer(status, code, reader, arguments);
	}

	/** Tells programs which one it is, for them to say it in words of their own. */
	private ResponseEntity<ProblemDetail> member(String code, LanguagePreference reader, String member) {
		return member(this.problems.problem(HttpStatus.BAD_REQUEST, code, reader, member), reader, member);
	}

	private static ResponseEntity<ProblemDetail> member(ProblemDetail problem, LanguagePreference reader,
			String member) {
		problem.setProperty("member", member);
		return ProblemWriter.answer(problem, reader);
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
