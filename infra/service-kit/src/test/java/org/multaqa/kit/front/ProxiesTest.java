package org.multaqa.kit.front;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that says who calls, asked as by a proxy. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProxiesTest {

	@Test
	void a_proxy_that_is_named_is_believed() throws Exception {
		var answer = ask(front(List.of("https://meeting.example"), List.of("10.0.0.7", "127.0.0.1")));

		assertThat(answer.body()).isEqualTo("203.0.113.9 https");
	}

	@Test
	void what_stands_before_the_last_address_that_is_not_ours_is_hearsay() throws Exception {
		var front = front(List.of("https://meeting.example"), List.of("127.0.0.1"));

		assertThat(ask(front, "198.51.100.1, 203.0.113.9").body()).startsWith("203.0.113.9 ");
	}

	@Test
	void nobody_else_is_believed() throws Exception {
		assertThat(ask(front(List.of("https://meeting.example"), List.of("10.0.0.7"))).body())
			.isEqualTo("127.0.0.1 http");
		assertThat(ask(front(List.of(), List.of())).body()).isEqualTo("127.0.0.1 http");
	}

	@Test
	void where_people_come_by_TLS_no_other_host_sets_the_cookie_of_a_session() throws Exception {
		var answer = ask(front(List.of("https://meeting.example"), List.of("127.0.0.1")));

		assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("__Host-MULTAQA_SAMPLE=")
			.contains("; Path=/", "; Secure");
	}

	@Test
	void where_they_do_not_the_cookie_is_as_it_is_named() throws Exception {
		var answer = ask(front(List.of("http://localhost:8080"), List.of()));

		assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("MULTAQA_SAMPLE=")
			.doesNotContain("Secure");
	}

	private static FrontProperties front(List<String> addresses, List<String> proxies) {
		return new FrontProperties(addresses, proxies, false, DataSize.ofMegabytes(1),
				new FrontProperties.Management(0, "127.0.0.1"));
	}

	private static HttpResponse<String> ask(FrontProperties front) throws IOException, InterruptedException {
		return ask(front, "203.0.113.9");
	}

	private static HttpResponse<String> ask(FrontProperties front, String forwardedFor)
			throws IOException, InterruptedException {
		var factory = new TomcatServletWebServerFactory(0);
		factory.getSettings().getSession().getCookie().setName("MULTAQA_SAMPLE");
		new TrustedProxies(front).customize(factory);
		new SecureCookies(front).customize(factory);
		var server = factory.getWebServer((context) -> context.addServlet("caller", new Caller()).addMapping("/"));
		server.start();
		try (var http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
				.header("X-Forwarded-For", forwardedFor)
				.header("X-Forwarded-Proto", "https")
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		finally {
			server.stop();
		}
	}

	private static final class Caller extends HttpServlet {

		private static final long serialVersionUID = 1;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			request.getSession();
			response.getWriter().write(request.getRemoteAddr() + " " + request.getScheme());
		}

	}

}
