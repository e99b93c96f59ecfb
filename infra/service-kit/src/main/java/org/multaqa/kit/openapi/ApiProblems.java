package org.multaqa.kit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.multaqa.kit.web.Responses;

/** What every service answers when it refuses, once in each description. */
final class ApiProblems {

	/** The name of the schema of their body. */
	static final String SCHEMA = "Problem";

	/** The refusals by their status; what has no status here is the default. */
	static final Map<String, Refusal> BY_STATUS = problems();

	private ApiProblems() {
	}

	static ApiResponse answer(String status, Refusal refusal) {
		var reference = new JsonSchema();
		reference.set$ref(SCHEMA);
		var answer = new ApiResponse().description(refusal.description())
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
		if (status.equals("412")) {
			answer.addHeaderObject(Responses.SEQUENCE, new Header().$ref(ApiComponents.SEQUENCE));
		}
		return answer;
	}

	static Schema<?> schema() {
		var status = new JsonSchema();
		status.addType("integer");
		var problem = new JsonSchema();
		problem.addType("object");
		problem.setDescription("A refusal (RFC 9457).");
		problem.addProperty("type", ApiComponents.string().description("`urn:multaqa:problem:` and the code."));
		problem.addProperty("title", ApiComponents.string().description("What is wrong, in the reader's language."));
		problem.addProperty("status", status.description("The status of HTTP."));
		problem.addProperty("detail", ApiComponents.string().description("More about it, or absent."));
		problem.addProperty("instance", ApiComponents.string().description("The address that was asked."));
		problem.addProperty("code",
				ApiComponents.string().description("Stable, for programs; all are in seeds/refusal-codes.md."));
		problem.addProperty("member",
				ApiComponents.string().description("Which member of the body is meant, or absent."));
		problem.addRequiredItem("type");
		problem.addRequiredItem("title");
		problem.addRequiredItem("status");
		problem.addRequiredItem("code");
		return problem;
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
