package org.multaqa.kit.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Files that are passed on as they come, and bounded by whoever reads them.
 *
 * @param addresses patterns of the addresses to which they are posted, as
 * {@code application/octet-stream}
 */
public record StreamedBodies(List<PathPattern> addresses) {

	public StreamedBodies {
		addresses = List.copyOf(addresses);
	}

	/** From patterns as they are configured. */
	public static StreamedBodies to(List<String> patterns) {
		return new StreamedBodies(patterns.stream().map(PathPatternParser.defaultInstance::parse).toList());
	}

	/** Whether such a file is sent; whatever else comes to its address is none. */
	public boolean has(HttpServletRequest request) {
		if (!HttpMethod.POST.matches(request.getMethod()) || !isFile(request.getContentType())) {
			return false;
		}
		var path = PathContainer.parsePath(RequestPath.of(request));
		return this.addresses.stream().anyMatch((pattern) -> pattern.matches(path));
	}

	/** Whatever parameters come with the type, as the door that takes files sees it. */
	private static boolean isFile(@Nullable String contentType) {
		try {
			return contentType != null
					&& MediaType.parseMediaType(contentType).equalsTypeAndSubtype(MediaType.APPLICATION_OCTET_STREAM);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
