package org.multaqa.portal.edge.calls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.UUID;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.clients.NobodyAnswers;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What opens the breakers that stand before services. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlowIsNotAwayTest {

	/** What stands between the portal's pages and the services. */
	private static final String PAGES = "default";

	/** What stands between one service and another. */
	private static final String SERVICES = "service-call";

	private static final Duration SOON = Duration.ofMillis(100);

	private static final Duration EVER = Duration.ofMinutes(1);

	private static final int CALLS = 20;

	private static final int FEW = 6;

	@Autowired
	CircuitBreakerRegistry breakers;

	@ParameterizedTest
	@ValueSource(strings = { PAGES, SERVICES })
	void a_service_that_answers_late_is_asked_again_and_again(String guard) throws Exception {
		var breaker = breaker(guard);
		try (var silent = listening()) {
			for (int i = 0; i < CALLS; i++) {
				assertThatThrownBy(() -> ask(breaker, silent.getLocalPort(), SOON))
					.isInstanceOf(ResourceAccessException.class)
					.matches(NobodyAnswers::isLate);
			}
		}

		assertThat(breaker.getState()).isEqualTo(State.CLOSED);
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGES, SERVICES })
	void where_nobody_listens_nobody_is_asked_any_more(String guard) throws Exception {
		var breaker = breaker(guard);
		int nobody = nobody();
		for (int i = 0; i < FEW; i++) {
			assertThatThrownBy(() -> ask(breaker, nobody, EVER)).matches(SlowIsNotAwayTest::isAway);
		}

		assertThat(breaker.getState()).isEqualTo(State.OPEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGES, SERVICES })
	void who_hangs_up_is_not_there_either(String guard) throws Exception {
		var breaker = breaker(guard);
		try (var rude = listening()) {
			Thread.ofVirtual().start(() -> hangUp(rude));
			for (int i = 0; i < FEW; i++) {
				assertThatThrownBy(() -> ask(breaker, rude.getLocalPort(), EVER)).matches(SlowIsNotAwayTest::isAway);
			}
		}

		assertThat(breaker.getState()).isEqualTo(State.OPEN);
	}

	private static boolean isAway(Throwable failure) {
		return failure instanceof CallNotPermittedException || new NobodyAnswers().test(failure);
	}

	private CircuitBreaker breaker(String guard) {
		return this.breakers.circuitBreaker("service-" + UUID.randomUUID(), guard);
	}

	private static String ask(CircuitBreaker breaker, int port, Duration atMost) {
		var requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
		requests.setReadTimeout(atMost);
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
