package org.multaqa.kit.openapi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.multaqa.kit.web.CommonRefusal;
import org.multaqa.kit.web.Responses;
import org.multaqa.kit.web.SeenInterceptor;

/** What all services have in common on the wire, once in each description. */
final class ApiComponents {

	static final String BEARER = "bearer";

	static final String ACCEPT_LANGUAGE = "AcceptLanguage";

	static final String IF_MATCH = "IfMatch";

	static final String IF_MATCH_OPTIONAL = "IfMatchOptional";

	static final String IDEMPOTENCY_KEY = "IdempotencyKey";

	static final String SEEN = "Seen";

	static final String PAGE = "Page";

	static final String LINK = "Link";

	static final String ETAG = "ETag";

	static final String SEQUENCE = "Sequence";

	static final String LOCATION = "Location";

	/** The kinds of refusal by their status; what has no status here is the default. */
	static final Map<String, RefusalKind> PROBLEMS = problems();

	private static final String PROBLEM = "Problem";

	private ApiComponents() {
	}

	static Components all() {
		var components = new Components()
			.addSecuritySchemes(BEARER,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.bearerFormat("JWT")
						.description("An access token of identity; on a laptop `./multaqa token PERSON` prints one."))
			.addParameters(ACCEPT_LANGUAGE,
					header("Accept-Language", false,
							"The reader's languages; titles of problems come in the first of them that we speak."))
			.addParameters(IF_MATCH,
					header("If-Match", true, "The ETag that was read; an edit of another version is refused (412)."))
			.addParameters(IF_MATCH_OPTIONAL,
					header("If-Match", false, "The ETag that was read, to be refused (412) if it is another by now."))
			.addParameters(IDEMPOTENCY_KEY, header("Idempotency-Key", false,
					"Sent again with the same body it is done once and answered alike; with another body it is refused (422)."))
			.addParameters(SEEN, header(SeenInterceptor.SEEN, false,
					"The last events that the sender has seen of other subjects, `meeting/doha-2025@7, …`: it is "
							+ "answered from a state that knows of them, or refused for now (409, Retry-After)."))
			.addParameters(PAGE,
					new QueryParameter().name(Responses.PAGE)
						.required(false)
						.schema(string())
						.description("Where the page begins, as a `Link` said; without it the first page."))
			.addHeaders(LINK,
					new Header().schema(string())
						.description("The pages beside this one (RFC 8288): `rel=\"next\"` and `rel=\"prev\"`, where "
								+ "there are such. A page lists 50 things at most."))
			.addHeaders(ETAG, new Header().schema(string()).description("The version, for If-Match."))
			.addHeaders(SEQUENCE,
					new Header().schema(string())
						.description("The number of its last event, for which a reader of events can wait."))
			.addHeaders(LOCATION, new Header().schema(string()).description("Where to find what was made."))
			.addSchemas(PROBLEM, problem());
		PROBLEMS.forEach(
				(status, kind) -> components.addResponses(kind.name(), refusal(kind, CommonRefusal.codes(status))));
		return components;
	}

	private static Parameter header(String name, boolean required, String words) {
		return new HeaderParameter().name(name).required(required).schema(string()).description(words);
	}

	/**
	 * A refusal with the codes that it may have.
	 * @param kind what it means
	 * @param codes all of them; none says that any may come
	 */
	static ApiResponse refusal(RefusalKind kind, Collection<String> codes) {
		var code = string();
		code.setEnum(List.copyOf(codes));
		return answer(kind, code);
	}

	/** A refusal with some of the codes that it may have. */
	static ApiResponse refusalLike(RefusalKind kind, Collection<String> codes) {
		var code = string();
		code.setDescription("Or a code of another service that is asked for this.");
		code.setExamples(List.copyOf(codes));
		return answer(kind, code);
	}

	private static ApiResponse answer(RefusalKind kind, Schema<Object> code) {
		var schema = new JsonSchema();
		schema.set$ref(PROBLEM);
		schema.addProperty("code", code);
		return new ApiResponse().description(kind.words())
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

	private static Schema<?> problem() {
		var status = new JsonSchema();
		status.addType("integer");
		var problem = new JsonSchema();
		problem.addType("object");
		problem.setDescription("A refusal (RFC 9457).");
		problem.addProperty("type", string().description("`urn:multaqa:problem:` and the code."));
		problem.addProperty("title", string().description("What is wrong, in the reader's language."));
		problem.addProperty("status", status.description("The status of HTTP."));
		problem.addProperty("detail", string().description("More about it, or absent."));
		problem.addProperty("instance", string().description("The address that was asked."));
		problem.addProperty("code", string().description("Stable, for programs; all are in seeds/refusal-codes.md."));
		problem.addProperty("member", string().description("Which member of the body is meant, or absent."));
		problem.addRequiredItem("type");
		problem.addRequiredItem("title");
		problem.addRequiredItem("status");
		problem.addRequiredItem("code");
		return problem;
	}

	private static Schema<Object> string() {
		var string = new JsonSchema();
		string.addType("string");
		return string;
	}

	private static Map<String, RefusalKind> problems() {
		var problems = new LinkedHashMap<String, RefusalKind>();
		problems.put("400", new RefusalKind("Malformed", "What was sent cannot be read."));
		problems.put("401", new RefusalKind("NotSignedIn", "Nobody has signed in."));
		problems.put("403", new RefusalKind("NotAllowed", "Somebody else may; the title says who."));
		problems.put("404", new RefusalKind("Unknown", "There is no such thing, for this reader."));
		problems.put("409", new RefusalKind("Refused", "The state of things does not allow it."));
		problems.put("412", new RefusalKind("Changed", "It was changed since it was read."));
		problems.put("413", new RefusalKind("TooLarge", "The body is too large."));
		problems.put("415", new RefusalKind("NotJson", "The body is in no format that is read here."));
		problems.put("422", new RefusalKind("Senseless", "It can be read, and makes no sense."));
		problems.put("428", new RefusalKind("VersionMissing", "An edit has to say what was read, with If-Match."));
		problems.put("default", new RefusalKind("Failed", "Something else; 503 if a part of the platform is away."));
		return problems;
	}

	/**
	 * A kind of refusal.
	 *
	 * @param name of the component
	 * @param words what it means
	 */
	record RefusalKind(String name, String words) {

	}

}
