package org.multaqa.kit.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path of a request, by which alone rules compare. It is compared as text, which is
 * right only because what could be written in two ways is refused in front of everything
 * ({@code AddressFilter}).
 */
public final class RequestPath {

	private static final String API = "/api/";

	/**
	 * Letters, digits and {@code -._~} need no percent; slashes, percents, semicolons and
	 * controls can mean two things.
	 */
	private static final Pattern AMBIGUOUS = Pattern.compile(
			"//|;|\\\\|/\\.\\.?(?:/|$)|%(?:[46][1-9A-F]|[57][0-9A]|3[0-9B]|2[5DEF]|5[CF]|7[EF]|[01][0-9A-F])",
			Pattern.CASE_INSENSITIVE);

	private RequestPath() {
	}

	/**
	 * The path as it was sent.
	 * @return for instance {@code /api/v1/outputs/o-12}, without a query
	 */
	public static String of(HttpServletRequest request) {
		return request.getRequestURI();
	}

	/**
	 * Whether a path is written in the one way in which it can be (RFC 3986, section
	 * 6.2.2).
	 */
	public static boolean isPlain(String path) {
		return path.startsWith("/") && !AMBIGUOUS.matcher(path).find();
	}

	/** Whether programs ask, who are answered with problems. */
	public static boolean isApi(HttpServletRequest request) {
		return isApi(of(request));
	}

	/**
	 * Whether programs ask.
	 * @param path of a request, for instance of one that failed
	 */
	public static boolean isApi(String path) {
		return path.startsWith(API);
	}

}
