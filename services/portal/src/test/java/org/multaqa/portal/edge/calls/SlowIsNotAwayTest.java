package org.multaqa.portal.edge.calls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.clients.CallProperties;
import org.multaqa.kit.clients.NobodyAnswers;
import org.multaqa.kit.clients.ServiceGuard;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What stands before services, as it is configured for the whole house. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlowIsNotAwayTest {

	private static final Duration SOON = Duration.ofMillis(100);

	private static final Duration EVER = Duration.ofMinutes(1);

	private static final int CALLS = 20;

	private static final int FEW = 6;

	private static final int COMMANDS = 300;

	private static final int PEOPLE = 10;

	private static final String PROBLEM = "application/problem+json";

	@Autowired
	CircuitBreakerRegistry breakers;

	@Autowired
	ServiceGuards guards;

	private final String service = "service-" + UUID.randomUUID();

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void of_three_hundred_commands_to_a_slow_service_none_is_refused() throws Exception {
		try (var slow = new Served(slowly(SOON)); var people = Executors.newFixedThreadPool(PEOPLE)) {
			var sent = new ArrayList<Future<String>>();
			for (int i = 0; i < COMMANDS; i++) {
				String person = "p-" + i % PEOPLE;
				sent.add(people.submit(() -> as(person, () -> ask(slow.port(), EVER))));
			}
			for (var command : sent) {
				assertThat(command.get()).isEqualTo("done");
			}
		}
	}

	@Test
	void a_service_that_answers_others_is_not_away_however_many_answers_are_late() throws Exception {
		try (var choosy = new Served((exchange) -> {
			if (exchange.getRequestURI().getPath().equals("/slow")) {
				sleep(SOON.multipliedBy(3));
			}
			answer(exchange, 200, "text/plain");
		})) {
			for (int i = 0; i < CALLS; i++) {
				try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
					var late = other.submit(() -> ask(choosy.port(), "/slow", SOON));
					await().until(() -> choosy.taken() > 0);
					ask(choosy.port(), EVER);
					assertThatThrownBy(late::get).matches(NobodyAnswers::isLate);
				}
			}

			assertThat(ask(choosy.port(), EVER)).isEqualTo("done");
		}
	}

	@Test
	void who_answers_nobody_is_not_asked_for_ever() throws Exception {
		try (var silent = listening()) {
			for (int i = 0; i < FEW; i++) {
				assertThatThrownBy(() -> ask(silent.getLocalPort(), SOON)).isInstanceOf(ResourceAccessException.class)
					.matches(NobodyAnswers::isLate);
			}

			assertThatThrownBy(() -> ask(silent.getLocalPort(), EVER)).isInstanceOf(CallNotPermittedException.class);
		}
	}

	@Test
	void where_nobody_listens_nobody_is_asked_any_more_until_somebody_is_back() throws Exception {
		int port = nobody();
		for (int i = 0; i < FEW; i++) {
			assertThatThrownBy(() -> ask(port, EVER)).matches(new NobodyAnswers()::test);
		}
		assertThatThrownBy(() -> ask(port, EVER)).isInstanceOf(CallNotPermittedException.class);

		try (var back = new Served(port, slowly(Duration.ZERO))) {
			await("it is asked again by itself").atMost(Duration.ofSeconds(15))
				.ignoreExceptions()
				.until(() -> ask(back.port(), EVER).equals("done"));
		}
	}

	@Test
	void who_hangs_up_is_not_there_either() throws Exception {
		try (var rude = listening()) {
			Thread.ofVirtual().start(() -> hangUp(rude));
			for (int i = 0; i < FEW; i++) {
				assertThatThrownBy(() -> ask(rude.getLocalPort(), EVER)).matches(new NobodyAnswers()::test);
			}

			assertThatThrownBy(() -> ask(rude.getLocalPort(), EVER)).isInstanceOf(CallNotPermittedException.class);
		}
	}

	@Test
	void what_a_proxy_says_in_the_place_of_a_service_counts() throws Exception {
		try (var proxy = new Served((exchange) -> answer(exchange, 503, "text/html"))) {
			for (int i = 0; i < FEW; i++) {
				assertThatThrownBy(() -> ask(proxy.port(), EVER)).isInstanceOf(HttpServerErrorException.class);
			}

			assertThatThrownBy(() -> ask(proxy.port(), EVER)).isInstanceOf(CallNotPermittedException.class);
		}
	}

	@Test
	void what_a_service_refuses_or_fails_in_itself_does_not() throws Exception {
		var status = new AtomicInteger(503);
		try (var refusing = new Served((exchange) -> answer(exchange, status.get(), PROBLEM))) {
			for (int each : new int[] { 503, 500, 409 }) {
				status.set(each);
				for (int i = 0; i < CALLS; i++) {
					assertThatThrownBy(() -> ask(refusing.port(), EVER)).hasMessageStartingWith(String.valueOf(each));
				}
			}
		}
	}

	@Test
	void one_whose_calls_are_slow_leaves_room_for_all_others() throws Exception {
		var two = new ServiceGuards(this.breakers, new CallProperties(2, 2, SOON)).of(this.service);
		var free = new CountDownLatch(1);
		try (var waiting = Executors.newVirtualThreadPerTaskExecutor()) {
			var begun = new CountDownLatch(2);
			var calls = new ArrayList<Future<String>>();
			for (int i = 0; i < 2; i++) {
				calls.add(waiting.submit(() -> as("p-hurry", () -> two.call(() -> {
					begun.countDown();
					free.await();
					return "done";
				}))));
			}
			begun.await();

			assertThatThrownBy(() -> as("p-hurry", () -> two.call(() -> "done")))
				.isInstanceOf(BulkheadFullException.class)
				.matches(NobodyAnswers::isLate);
			assertThat(as("p-patient", () -> two.call(() -> "done"))).isEqualTo("done");

			var third = waiting.submit(() -> as("p-hurry", () -> two.call(() -> "after all")));
			free.countDown();
			assertThat(third.get()).isEqualTo("after all");
			for (var call : calls) {
				assertThat(call.get()).isEqualTo("done");
			}
		}
	}

	private String ask(int port, Duration atMost) {
		return ask(port, "/", atMost);
	}

	private String ask(int port, String path, Duration atMost) {
		var requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
		requests.setReadTimeout(atMost);
		var client = RestClient.builder().requestFactory(requests).build();
		ServiceGuard guard = this.guards.of(this.service);
		return guard
			.call(() -> client.get().uri("http://localhost:" + port + path).retrieve().requiredBody(String.class));
	}

	private static String as(String person, ServiceGuard.Call<String, Exception> call) throws Exception {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, "", "USER"));
		return call.carryOut();
	}

	/** The system takes connections; nothing is ever said on them. */
	private static ServerSocket listening() throws IOException {
		return new ServerSocket(0, CALLS, InetAddress.getLoopbackAddress());
	}

	private static int nobody() throws IOException {
		try (var left = listening()) {
			return left.getLocalPort();
		}
	}

	private static void hangUp(ServerSocket at) {
		try {
			while (true) {
				at.accept().close();
			}
		}
		catch (IOException ex) {
			// it is closed, and the test is over
		}
	}

	private static Answering slowly(Duration pause) {
		return (exchange) -> {
			sleep(pause);
			answer(exchange, 200, "text/plain");
		};
	}

	private static void answer(HttpExchange exchange, int status, String type) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, 4);
		try (var body = exchange.getResponseBody()) {
			body.write("done".getBytes());
		}
	}

	private static void sleep(Duration pause) {
		try {
			TimeUnit.NANOSECONDS.sleep(pause.toNanos());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** How a service answers. */
	@FunctionalInterface
	private interface Answering {

		void answer(HttpExchange exchange) throws IOException;

	}

	/** A service for one test. */
	private static final class Served implements AutoCloseable {

		private final AtomicInteger taken = new AtomicInteger();

		private final HttpServer server;

		Served(Answering answering) throws IOException {
			this(0, answering);
		}

		Served(int port, Answering answering) throws IOException {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			this.server.createContext("/", (exchange) -> {
				this.taken.incrementAndGet();
				answering.answer(exchange);
			});
			this.server.start();
		}

		int port() {
			return this.server.getAddress().getPort();
		}

		int taken() {
			return this.taken.getAndSet(0);
		}

		@Override
		public void close() {
			this.server.stop(0);
		}

	}

}
