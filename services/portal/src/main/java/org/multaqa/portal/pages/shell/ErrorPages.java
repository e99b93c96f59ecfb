package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.InvalidMember;
import org.multaqa.portal.edge.signin.AfterSignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Every error as a page with a code and a message, or as a problem for those who ask for
 * one. The API has its own.
 */
@Component
class ErrorPages implements HandlerExceptionResolver, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	/** A form whose session has ended. */
	static final String TOO_OLD = "page.form-too-old";

	/** What may be taken when it is sent again as it is. */
	private static final Set<Integer> AT_ANOTHER_MOMENT = Set.of(429, 503);

	private final PageRequests pageRequests;

	private final PageRenderer renderer;

	private final ProblemWriter problems;

	private final ObjectProvider<Tracer> tracer;

	ErrorPages(PageRequests pageRequests, PageRenderer renderer, ProblemWriter problems,
			ObjectProvider<Tracer> tracer) {
		this.pageRequests = pageRequests;
		this.renderer = renderer;
		this.problems = problems;
		this.tracer = tracer;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (RequestPath.isApi(request)) {
			return null;
		}
		if (ex instanceof EndedAccess.NotKnownYet) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(EndedAccess.NotKnownYet.AFTER.toSeconds()));
		}
		var pageRequest = this.pageRequests.forErrorPage(request, response);
		return show(pageRequest, problem(ex, pageRequest.reader().preference()));
	}

	/** The page, or the problem where one was asked for. */
	ModelAndView show(PageRequest pageRequest, Problem problem) {
		var request = pageRequest.request();
		var response = pageRequest.response();
		if (wantsProblem(request)) {
			write(response, problem);
			return new ModelAndView();
		}
		boolean asksForPage = PageRequests.asksForPage(request);
		String path = PageRequests.originalPath(request);
		if (asksForPage && problem.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
			var there = new RedirectView(home(path), false, false, false);
			there.setStatusCode(HttpStatus.SEE_OTHER);
			return new ModelAndView(there);
		}
		var page = new ErrorPage(problem, help(problem), traceId(), words(request), kept(request, problem));
		String back = asksForPage ? path : AfterSignIn.cameFrom(request).orElse(home(path));
		return this.renderer.error(pageRequest, new PageView("shell/error", back, page), problem.status());
	}

	/** A form that failed gives back what was written, whatever the reason. */
	private static List<String> words(HttpServletRequest request) {
		return !PageRequests.asksForPage(request) && isForm(request) ? Form.of(request).words() : List.of();
	}

	private static boolean isForm(HttpServletRequest request) {
		@Nullable String type = request.getContentType();
		return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	/**
	 * A form that came at a bad moment. Files are not sent again without their sender.
	 */
	private static ErrorPage.@Nullable Kept kept(HttpServletRequest request, Problem problem) {
		return AT_ANOTHER_MOMENT.contains(problem.status()) && HttpMethod.POST.matches(request.getMethod())
				&& isForm(request) ? new ErrorPage.Kept(PageRenderer.path(request), Form.of(request)) : null;
	}

	/** Where to begin again who is at an address that only takes forms. */
	private static String home(String path) {
		String[] parts = path.split("/", -1);
		return (parts.length > 3 && parts[1].equals("m")) ? "/m/" + parts[2] : "/";
	}

	/** A problem of our own. */
	Problem problem(int status, String code, LanguagePreference reader, Object... arguments) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(status), code, reader, arguments);
		return new Problem(status, code, String.valueOf(problem.getTitle()));
	}

	static boolean wantsProblem(HttpServletRequest request) {
		@Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && (accept.contains(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
				|| accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
	}

	/** Answers with the problem itself. */
	static void write(HttpServletResponse response, Problem problem) {
		try {
			response.setStatus(problem.status());
			Problem.sayWhen(response, problem.status());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
			var body = new LinkedHashMap<String, Object>();
			body.put("type", "urn:multaqa:problem:" + problem.code());
			body.put("title", problem.title());
			body.put("status", problem.status());
			body.put("code", problem.code());
			if (problem.detail() != null) {
				body.put("detail", problem.detail());
			}
			response.getOutputStream().write(ModelJson.mapper().writeValueAsBytes(body));
		}
		catch (IOException ex) {
			LOG.debug("A reader has gone", ex);
		}
	}

	private Problem problem(Exception ex, LanguagePreference reader) {
		return switch (ex) {
			case RuleViolation violation ->
				problem(status(violation.kind()), violation.code(), reader, violation.arguments().toArray());
			case InvalidMember invalid -> problem(400, "request.bad-member", reader, invalid.member());
			case EndedAccess.NotKnownYet _ -> problem(503, EndedAccess.NotKnownYet.CODE, reader);
			case SignInNeeded _ -> problem(401, "actor.not-signed-in", reader);
			case MethodArgumentTypeMismatchException mismatch when mismatch.getParameter()
				.hasParameterAnnotation(PathVariable.class) -> problem(404, "request.unknown-address", reader);
			case ErrorResponse known ->
				problem(known.getStatusCode().value(), ProblemWriter.codeFor(known.getStatusCode()), reader);
			default -> {
				LOG.error("A page failed", ex);
				yield problem(500, "platform.error", reader);
			}
		};
	}

	private static int status(RuleViolation.Kind kind) {
		return switch (kind) {
			case REFUSED -> 409;
			case UNKNOWN -> 404;
			case NOT_ALLOWED -> 403;
			case BAD_INPUT -> 422;
			case TOO_OFTEN -> 429;
		};
	}

	private static String help(Problem problem) {
		int status = problem.status();
		if (problem.code().equals(TOO_OLD)) {
			return "old";
		}
		if (problem.code().equals(EndedAccess.NotKnownYet.CODE)) {
			return "starting";
		}
		return switch (status) {
			case 401 -> "sign-in";
			case 403 -> "not-allowed";
			case 404 -> "unknown";
			case 409, 422, 429 -> "refused";
			case 412 -> "stale";
			case 503 -> "away";
			default -> (status < 500) ? "input" : "bug";
		};
	}

	private @Nullable String traceId() {
		@Nullable Tracer present = this.tracer.getIfAvailable();
		var span = (present != null) ? present.currentSpan() : null;
		return (span != null) ? span.context().traceId() : null;
	}

}
