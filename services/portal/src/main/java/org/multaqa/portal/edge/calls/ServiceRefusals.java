package org.multaqa.portal.edge.calls;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.clients.NobodyAnswers;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.edge.calls.ServiceResponse.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClientResponseException;

/**
 * Refusals as readers are told of them: by the message of the service that refused, or in
 * ours where no service has spoken.
 */
final class ServiceRefusals {

	private final ProblemWriter problems;

	ServiceRefusals(ProblemWriter problems) {
		this.problems = problems;
	}

	Refused away(LanguagePreference reader) {
		return ours(503, "platform.away", reader);
	}

	Refused late(LanguagePreference reader) {
		return ours(503, "platform.late", reader);
	}

	Refused unreadable(LanguagePreference reader) {
		return ours(500, "platform.error", reader);
	}

	Refused badMember(String member, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(400), "request.bad-member", reader, member);
		return new Refused(400, "request.bad-member", String.valueOf(problem.getTitle()), null, member);
	}

	/** What a service said, if that was a problem; else its status says all. */
	Refused of(RestClientResponseException ex, LanguagePreference reader) {
		int status = ex.getStatusCode().value();
		var body = read(ex.getResponseBodyAsByteArray());
		if (!body.hasNonNull("code")) {
			return NobodyAnswers.isSaid(ex.getStatusCode(), null) ? away(reader)
					: ours(status, "platform.error", reader);
		}
		return new Refused(status, body.get("code").asString(), body.path("title").asString(""),
				optional(body, "detail"), optional(body, "member"), sequenceOf(ex.getResponseHeaders()));
	}

	private Refused ours(int status, String code, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatusCode.valueOf(status), code, reader);
		return new Refused(status, code, String.valueOf(problem.getTitle()), null, null);
	}

	private static long sequenceOf(@Nullable HttpHeaders answered) {
		return (answered != null) ? ServiceResponse.sequenceOf(answered) : 0;
	}

	private static JsonNode read(byte[] bytes) {
		try {
			return (bytes.length > 0) ? ModelJson.mapper().readTree(bytes) : ModelJson.mapper().valueToTree(Map.of());
		}
		catch (JacksonException ex) {
			return ModelJson.mapper().valueToTree(Map.of());
		}
	}

	private static @Nullable String optional(JsonNode body, String name) {
		return body.hasNonNull(name) ? body.get(name).asString() : null;
	}

}
