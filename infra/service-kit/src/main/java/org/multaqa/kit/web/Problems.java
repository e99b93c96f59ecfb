package org.multaqa.kit.web;

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
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
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
	ResponseEntity<ProblemDetail> ruleSaidNo(RuleViolation violation, LanguagePreference reader) {
		return this.problems.answer(ProblemWriter.statusOf(violation.kind()), violation.code(), reader,
				violation.arguments().toArray());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changedSinceRead(ConcurrencyConflict ex, LanguagePreference reader) {
		return this.problems.answer(CommonRefusal.VERSION_STALE, reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> versionMissing(RequestContext.MissingPrecondition ex, LanguagePreference reader) {
		return this.problems.answer(CommonRefusal.VERSION_MISSING, reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> versionUnreadable(RequestContextResolver.MalformedHeader ex,
			LanguagePreference reader) {
		return this.problems.answer(CommonRefusal.MALFORMED_HEADER, reader, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notHeardOfYet(ReplicaRegistry.ReplicaBehind ex, LanguagePreference reader) {
		var answer = this.problems.answer(CommonRefusal.REPLICA_BEHIND, reader, String.valueOf(ex.getMessage()));
		return ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, "1")
			.body(answer.getBody());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> keyUsedForSomethingElse(Aggregates.IdempotencyConflict ex,
			LanguagePreference reader) {
		return this.problems.answer(CommonRefusal.OTHER_BODY, reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException ex, LanguagePreference reader) {
		return switch (ex.getCause()) {
			case UnrecognizedPropertyException unknown -> member(CommonRefusal.UNKNOWN_MEMBER, reader, pathOf(unknown));
			case DatabindException databind when !databind.getPath().isEmpty() ->
				member(CommonRefusal.BAD_MEMBER, reader, pathOf(databind));
			case DatabindException databind when databind.getCause() instanceof IllegalArgumentException said ->
				this.problems.answer(CommonRefusal.UNREADABLE_VALUE, reader, String.valueOf(said.getMessage()));
			case JacksonException _ -> this.problems.answer(CommonRefusal.MALFORMED_JSON, reader);
			case null, default -> this.problems.answer(CommonRefusal.NO_BODY, reader);
		};
	}

	/** What cannot be an id or a number names nothing in an address. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> noSuchValue(MethodArgumentTypeMismatchException ex, LanguagePreference reader) {
		return ex.getParameter().hasParameterAnnotation(PathVariable.class)
				? this.problems.answer(CommonRefusal.UNKNOWN_ADDRESS, reader)
				: member(CommonRefusal.BAD_MEMBER, reader, ex.getName());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notAllowed(AccessDeniedException ex, LanguagePreference reader) {
		return this.problems.answer(CommonRefusal.DENIED, reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> storeIsAway(DataAccessResourceFailureException ex, LanguagePreference reader) {
		LOG.warn("The store is away", ex);
		return this.problems.answer(CommonRefusal.AWAY, reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badArgument(IllegalArgumentException ex, LanguagePreference reader) {
		LOG.info("Refused a value: {}", ex.getMessage());
		return this.problems.answer(CommonRefusal.BAD_VALUE, reader, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> anythingElse(Exception ex, LanguagePreference reader) {
		if (ex instanceof ErrorResponse known) {
			return this.problems.answer(known.getStatusCode(), CommonRefusal.of(known.getStatusCode()).code(), reader);
		}
		LOG.error("A request failed", ex);
		return this.problems.answer(CommonRefusal.FAILED, reader);
	}

	/** Tells programs which one it is, for them to say it in words of their own. */
	private ResponseEntity<ProblemDetail> member(CommonRefusal refusal, LanguagePreference reader, String member) {
		var problem = this.problems.problem(refusal.status(), refusal.code(), reader, member);
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
