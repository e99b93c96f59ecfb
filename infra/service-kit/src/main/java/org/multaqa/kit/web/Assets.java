package org.multaqa.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.multaqa.kit.domain.Hashes;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;

/**
 * Style sheets, scripts, fonts and pictures. A file with a hash in its name never changes
 * and is asked for once; of any other a browser asks each time whether it has changed.
 */
public final class Assets {

	/**
	 * A name as Vite writes it, {@code portal-DiwrgTda.js}: eight letters of a hash, of
	 * which one is a digit or a capital, or {@code base-calendar.css} would be one.
	 */
	private static final String HASHED = "{name:.+-(?=[^.]*[0-9A-Z])[A-Za-z0-9_-]{8}\\.[a-z0-9]+}";

	private static final Duration YEAR = Duration.ofDays(365);

	private Assets() {
	}

	/**
	 * Serves the files of a folder.
	 * @param registry where
	 * @param address of the folder, for instance {@code /assets}
	 * @param location on the class path, ending in a slash
	 */
	public static void serve(ResourceHandlerRegistry registry, String address, String location) {
		registry.addResourceHandler(address + "/" + HASHED)
			.addResourceLocations(location)
			.setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
		registry.addResourceHandler(address + "/**")
			.addResourceLocations(location)
			.setCacheControl(CacheControl.noCache())
			.setEtagGenerator(Assets::etag);
	}

	/** Weak, since the file may be compressed on its way. */
	private static String etag(Resource file) {
		try {
			return "W/\"" + Hashes.hex(file.getContentAsByteArray()) + "\"";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
