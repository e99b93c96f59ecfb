package org.multaqa.portal.edge.calls;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.SeenEvent;
import org.multaqa.kit.web.SeenInterceptor;
import org.multaqa.model.LanguagePreference;

import org.springframework.http.HttpHeaders;

/**
 * In whose name a service is asked.
 *
 * @param token the bearer token, or absent where something else says who asks
 * @param reader the languages in which to answer
 * @param seen how far the reader has seen what the call may rest on
 */
record CallHeaders(@Nullable String token, LanguagePreference reader, List<SeenEvent> seen) {

	void writeTo(HttpHeaders headers) {
		if (this.token != null) {
			headers.setBearerAuth(this.token);
		}
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, String.join(", ", this.reader.tags()));
		if (!this.seen.isEmpty()) {
			headers.set(SeenInterceptor.SEEN,
					this.seen.stream().map(SeenEvent::toString).collect(Collectors.joining(", ")));
		}
	}

}
