package org.multaqa.portal.pages.doors;

import org.multaqa.portal.edge.calls.ServiceResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** What registration prints, handed on. */
final class Papers {

	private Papers() {
	}

	/** The file, as the service answered; it is kept nowhere on the way. */
	static ResponseEntity<byte[]> file(ServiceResponse answer, MediaType type) {
		return switch (answer) {
			case ServiceResponse.Done done -> ResponseEntity.ok()
				.contentType(type)
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(done.shown(byte[].class));
			case ServiceResponse.Refused refused -> throw refusal(refused);
		};
	}

	static ErrorResponseException refusal(ServiceResponse.Refused refused) {
		return new ErrorResponseException(HttpStatusCode.valueOf(refused.status()));
	}

}
