package org.multaqa.kit.web;

import java.net.URI;

import org.multaqa.kit.store.Versioned;

import org.springframework.http.ResponseEntity;

/** Answers that carry the version as their ETag. */
public final class Answers {

	private Answers() {
	}

	public static <T> ResponseEntity<T> ok(Versioned<T> result) {
		return ResponseEntity.ok().eTag(etag(result)).body(result.state());
	}

	public static <T> ResponseEntity<T> created(String address, Versioned<T> result) {
		return ResponseEntity.created(URI.create(address)).eTag(etag(result)).body(result.state());
	}

	private static String etag(Versioned<?> result) {
		return "\"" + result.version() + "\"";
	}

}
