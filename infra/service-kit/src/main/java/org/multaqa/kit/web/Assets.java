package org.multaqa.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.multaqa.kit.domain.Hashes;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;

/** Style sheets, scripts, fonts and pictures. */
public final class Assets {

	private static final Duration YEAR = Duration.ofDays(365);

	private Assets() {
	}

	/**
	 * Serves a folder of files with the hash of their contents in their names: they never
	 * change and are asked for once.
	 * @param address of the folder, for instance {@code /assets}
	 * @param location on the class path, ending in a slash
	 */
	public static void serveHashed(ResourceHandlerRegistry registry, String address, String location) {
		registry.addResourceHandler(address + "/**")
			.addResourceLocations(location)
			.setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
	}

	/**
	 * Serves files that change under the same name: a browser asks each time whether they
	 * have.
	 * @param address of all of them, for instance {@code /assets}
	 * @param locations folders on the class path, each ending in a slash
	 */
	public static void serve(ResourceHandlerRegistry registry, String address, String... locations) {
		registry.addResourceHandler(address + "/**")
			.addResourceLocations(locations)
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
