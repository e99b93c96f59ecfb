package org.multaqa.kit.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
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
			.addSchemas(ApiProblems.SCHEMA, ApiProblems.schema());
		ApiProblems.BY_STATUS
			.forEach((status, refusal) -> components.addResponses(refusal.name(), ApiProblems.answer(status, refusal)));
		return components;
	}

	private static Parameter header(String name, boolean required, String description) {
		return new HeaderParameter().name(name).required(required).schema(string()).description(description);
	}

	static Schema<Object> string() {
		var string = new JsonSchema();
		string.addType("string");
		return string;
	}

}
