package org.multaqa.kit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.swagger.v3.oas.models.Operation;
import org.multaqa.model.ModelJson;

import org.springframework.core.io.ClassPathResource;

/**
 * Examples of the bodies that operations take: the files
 * {@code examples/<service>/<operation>.json}, or {@code .txt} for what is no JSON.
 */
record OperationExamples(String service) {

	void add(Operation operation) {
		var body = operation.getRequestBody();
		if (body != null) {
			body.getContent().forEach((type, content) -> {
				boolean json = type.endsWith("json");
				read(operation.getOperationId() + (json ? ".json" : ".txt"))
					.ifPresent((text) -> content.setExample(json ? ModelJson.readMap(text) : text));
			});
		}
	}

	private Optional<String> read(String file) {
		var resource = new ClassPathResource("examples/" + this.service + "/" + file);
		try {
			return resource.exists() ? Optional.of(resource.getContentAsString(StandardCharsets.UTF_8))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
