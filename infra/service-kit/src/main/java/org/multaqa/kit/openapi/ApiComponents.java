package org.multaqa.kit.openapi;

import java.util.LinkedHashMap;
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

	/** The refusals by their status; what has no status here is the default. */
	static final Map<String, Refusal> PROBLEMS = problems();

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
		PROBLEMS.forEach((status, refusal) -> components.addResponses(refusal.name(), answer(status, refusal)));
		return components;
	}

	private static Parameter header(String name, boolean required, String description) {
		return new HeaderParameter().name(name).required(required).schema(string()).description(description);
	}

	private static ApiResponse answer(String status, Refusal refusal) {
		var reference = new JsonSchema();
		reference.set$ref(PROBLEM);
		var answer = new ApiResponse().description(refusal.description())
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
		if (status.equals("412")) {
			answer.addHeaderObject(Responses.SEQUENCE, new Header().$ref(SEQUENCE));
		}
		return answer;
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

	private static Map<String, Refusal> problems() {
		var problems = new LinkedHashMap<String, Refusal>();
		problems.put("400", new Refusal("Malformed", "What was sent cannot be read."));
		problems.put("401", new Refusal("NotSignedIn", "Nobody has signed in."));
		problems.put("403", new Refusal("NotAllowed", "Somebody else may; the title says who."));
		problems.put("404", new Refusal("Unknown", "There is no such thing, for this reader."));
		problems.put("409", new Refusal("Refused", "The state of things does not allow it."));
		problems.put("412", new Refusal("Changed", "It was changed since it was read."));
		problems.put("413", new Refusal("TooLarge", "The body is too large."));
		problems.put("415", new Refusal("NotJson", "The body is in no format that is read here."));
		problems.put("422", new Refusal("Senseless", "It can be read, and makes no sense."));
		problems.put("428", new Refusal("VersionMissing", "An edit has to say what was read, with If-Match."));
		problems.put("default", new Refusal("Failed", "Something else; 503 if a part of the platform is away."));
		return problems;
	}

	/**
	 * A kind of refusal.
	 *
	 * @param name of the component
	 * @param description what it means
	 */
	record Refusal(String name, String description) {

	}

}
