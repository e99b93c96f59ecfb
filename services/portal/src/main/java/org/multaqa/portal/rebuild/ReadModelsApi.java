package org.multaqa.portal.rebuild;

import org.springframework.http.ResponseEntity;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What operators may ask of the read models; docs/openapi says what each call does.
 */
@HttpExchange(url = "/api/v1/read-models", accept = "application/json, application/problem+json")
public interface ReadModelsApi {

	@GetExchange("/check")
	ResponseEntity<Comparison> check();

	@PostExchange("/rebuild")
	ResponseEntity<RebuildView> rebuild();

	@GetExchange("/rebuild")
	ResponseEntity<RebuildView> progress();

}
