package org.multaqa.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ApiDocument.Operation;
import tools.jackson.databind.JsonNode;

/**
 * Requests of one operation, each with something wrong, by chance that a seed decides.
 */
final class OddRequests {

	private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

	/** What is not among the names. */
	private static final String NOBODYS_ID = "x-1";

	/** As they stand in an address. */
	private static final List<String> IDS = List.of("%2F", "a%2Fb", "%00", "a%0Ab", "%20", "..", ".", "%F0%9F%98%80",
			"%ED%A0%80", "%C0%AF", "$ne", "*", "%7B%7D", "a%3Bb", "-1", "99999999999999999999", "A", "null",
			"x".repeat(5_000), "%D8%B9", "%E2%80%AE", "a..b", "%25");

	private static final List<String> QUERIES = List.of("", "-1", "0", "99999999999999999999", "abc", "\u0000",
			"\uFFFE", "\u202E", "x".repeat(3_000), "1,2", "a\nb", "' or 1=1", "[]", "{}", "é", "2025-02-30", "null",
			"%", "$ne");

	private static final List<String> TYPES = List.of("text/plain", "application/xml", "multipart/form-data",
			"multipart/form-data; boundary=", "application/x-www-form-urlencoded", "application/json; charset=utf-16",
			"application/json; charset=nonsense", "application/x-yaml", "garbage", "*/*", "application/problem+json",
			"application/json;;", "application/octet-stream");

	private static final Map<String, List<String>> HEADERS = Map.of("If-Match",
			List.of("*", "W/\"1\"", "1", "\"x\"", "\"-1\"", "\"99999999999999999999\"", "\"1\", \"2\"", "\""),
			"Idempotency-Key", List.of(" ", "x".repeat(2_000), "$ne", "a.b", "\t"), "Multaqa-Seen",
			List.of("x", "meeting/doha", "@", "a@-1", "a@99999999999999999999", "a@1,".repeat(200)), "Accept",
			List.of("application/xml", "garbage", "text/html", "*/*;q=x", "application/json;q=0"), "Accept-Language",
			List.of("xx-*-??", "ar-u-nu-xxxx", "*", "a,".repeat(500), "en;q=2"), "If-None-Match",
			List.of("*", "x", "W/\"", "\"1\""), "Range", List.of("bytes=-", "bytes=9-1", "bytes=0-0,1-1,2-2"),
			"Content-Encoding", List.of("gzip", "x"), "X-HTTP-Method-Override", List.of("DELETE"));

	private final ApiDocument document;

	private final Operation operation;

	private final Map<String, String> names;

	private final Map<String, String> headers;

	private final Random random;

	/**
	 * For an operation.
	 * @param names what stands in addresses, by the name of the variable
	 * @param headers of every request
	 */
	OddRequests(ApiDocument document, Operation operation, Map<String, String> names, Map<String, String> headers,
			Random random) {
		this.document = document;
		this.operation = operation;
		this.names = names;
		this.headers = headers;
		this.random = random;
	}

	/** One request, with something wrong in one place, or in several. */
	Asked next() {
		var asked = valid();
		boolean hasBody = asked.body().length > 0;
		boolean hasId = this.operation.path().contains("{");
		return switch (this.random.nextInt(hasBody ? 8 : 3)) {
			case 0 -> hasId ? asked.at(path()) : asked.at(asked.path() + query());
			case 1 -> asked.at((hasId ? path() : asked.path()) + query());
			case 2 -> {
				var at = (hasId && !hasBody) ? asked.at(path()) : asked;
				String name = oneOf(List.copyOf(new TreeSet<>(HEADERS.keySet())));
				yield at.with(name, oneOf(HEADERS.getOrDefault(name, List.of())));
			}
			case 3 -> asked.with("Content-Type", oneOf(TYPES));
			default -> asked
				.sending(asked.isJson() ? new SpoiltBodies(this.random).of(ModelJson.mapper().readTree(asked.body()))
						: new SpoiltBodies(this.random).of(asked.body()));
		};
	}

	private Asked valid() {
		String path = this.operation.path();
		for (var name : this.names.entrySet()) {
			path = path.replace("{" + name.getKey() + "}", name.getValue());
		}
		path = path.replaceAll("\\{[^}]+}", NOBODYS_ID);
		var headers = new LinkedHashMap<>(this.headers);
		if (this.operation.needsVersion()) {
			headers.put("If-Match", "\"1\"");
		}
		var contents = this.operation.bodies().toList();
		if (contents.isEmpty()) {
			return new Asked(this.operation.method(), path, headers, new byte[0]);
		}
		var content = oneOf(contents);
		headers.put("Content-Type", content.getKey());
		var example = content.getValue().path("example");
		JsonNode body = (content.getKey().endsWith("json") && this.random.nextBoolean())
				? new SchemaValues(this.document.root(), this.random).of(content.getValue().path("schema")) : example;
		return new Asked(this.operation.method(), path, headers,
				(body.isString() ? body.asString() : body.toString()).getBytes(StandardCharsets.UTF_8));
	}

	/** With an odd id in one place. */
	private String path() {
		var variables = VARIABLE.matcher(this.operation.path()).results().map((found) -> found.group(1)).toList();
		String odd = oneOf(variables);
		String path = this.operation.path();
		for (String name : variables) {
			path = path.replace("{" + name + "}",
					name.equals(odd) ? oneOf(IDS) : this.names.getOrDefault(name, NOBODYS_ID));
		}
		return path;
	}

	private String query() {
		var known = SchemaValues.query(this.document.root(), this.operation.json()).toList();
		String name = (known.isEmpty() || this.random.nextInt(5) == 0) ? "unknown" : oneOf(known);
		String value = URLEncoder.encode(oneOf(QUERIES), StandardCharsets.UTF_8);
		return "?" + name + "=" + value + (this.random.nextBoolean() ? "&" + name + "=" + value : "");
	}

	private <T> T oneOf(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/**
	 * A request.
	 *
	 * @param path with its query
	 */
	record Asked(String method, String path, Map<String, String> headers, byte[] body) {

		boolean isJson() {
			return this.headers.getOrDefault("Content-Type", "").toLowerCase(Locale.ROOT).endsWith("json");
		}

		Asked at(String other) {
			return new Asked(this.method, other, this.headers, this.body);
		}

		Asked with(String header, String value) {
			var all = new LinkedHashMap<>(this.headers);
			all.put(header, value);
			return new Asked(this.method, this.path, all, this.body);
		}

		Asked sending(byte[] other) {
			return new Asked(this.method, this.path, this.headers, other);
		}

		@Override
		public String toString() {
			String sent = new String(this.body, StandardCharsets.UTF_8);
			return this.method + " " + shortened(this.path) + " "
					+ this.headers.entrySet()
						.stream()
						.map((header) -> header.getKey() + "=" + shortened(header.getValue()))
						.toList()
					+ " " + shortened(sent);
		}

		private static String shortened(String text) {
			return (text.length() > 600) ? text.substring(0, 600) + "… of " + text.length() : text;
		}

	}

}
