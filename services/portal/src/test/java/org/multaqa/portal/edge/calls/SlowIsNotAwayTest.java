package org.multaqa.portal.edge.calls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.UUID;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What opens the breaker that stands before each service. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlowIsNotAwayTest {

	private static final int CALLS = 20;

	@Autowired
	CircuitBreakerRegistry breakers;

	@Test
	void a_service_that_answers_late_is_asked_again_and_again() throws Exception {
		var breaker = breaker();
		try (var silent = listening()) {
			for (int i = 0; i < CALLS; i++) {
				assertThatThrownBy(() -> ask(breaker, silent.getLocalPort()))
					.isInstanceOf(ResourceAccessException.class)
					.matches(NobodyAnswers::isLate);
			}
		}

		assertThat(breaker.getState()).isEqualTo(State.CLOSED);
	}

	@Test
	void where_nobody_listens_nobody_is_asked_any_more() throws Exception {
		var breaker = breaker();
		int nobody = nobody();
		for (int i = 0; i < 3; i++) {
			assertThatThrownBy(() -> ask(breaker, nobody)).isInstanceOf(ResourceAccessException.class)
				.matches(new NobodyAnswers());
		}

		assertThat(breaker.getState()).isEqualTo(State.OPEN);
	}

	@Test
	void who_hangs_up_is_not_there_either() throws Exception {
		var breaker = breaker();
		try (var rude = listening()) {
			Thread.ofVirtual().start(() -> hangUp(rude));
			for (int i = 0; i < 3; i++) {
				assertThatThrownBy(() -> ask(breaker, rude.getLocalPort())).matches(new NobodyAnswers());
			}
		}

		assertThat(breaker.getState()).isEqualTo(State.OPEN);
	}

	private CircuitBreaker breaker() {
		return this.breakers.circuitBreaker("service-" + UUID.randomUUID());
	}

	private static String ask(CircuitBreaker breaker, int port) {
		var requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
		requests.setReadTimeout(Duration.ofMillis(100));
		var client = RestClient.builder().requestFactory(requests).build();
		return breaker.executeSupplier(
				() -> client.get().uri("http://localhost:" + port + "/").retrieve().requiredBody(String.class));
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

}
