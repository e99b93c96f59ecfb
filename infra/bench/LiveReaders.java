import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Home pages that are open in browsers while offices state their positions. Run by {@code infra/bench/live}.
 * Each page listens, and asks for its parts as {@code web/src/parts.ts} does: one request at a time, for all that changed
 * meanwhile; told to come back, it does so after 2 s.
 */
final class LiveReaders {

	private static final String HOME = "/m/doha-2025";

	private static final List<String> HINTS = List.of("home/journey", "home/sessions", "home/changes");

	private static final HttpClient HTTP = HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

	/** Connections of browsers, of which each has few; ours share these. */
	private static final Semaphore ASKING = new Semaphore(64);

	private final int port;

	/** Of somebody who has signed in, or empty for visitors. */
	private final String cookies;

	private final LongAdder hints = new LongAdder();

	private final LongAdder drawn = new LongAdder();

	private final LongAdder bytes = new LongAdder();

	private final LongAdder busy = new LongAdder();

	private final LongAdder lost = new LongAdder();

	/** When a page heard of something for the first time since this was emptied, as {@link System#nanoTime()}. */
	private final Set<Long> heard = new ConcurrentSkipListSet<>();

	private final Set<Page> waiting = ConcurrentHashMap.newKeySet();

	private LiveReaders(int port, String cookies) {
		this.port = port;
		this.cookies = cookies;
	}

	/**
	 * Opens pages, states positions, and says what came of it.
	 * @param words port, pages, events in a second, seconds, a token of the head of delegation of lac, and the cookies of
	 * who has signed in on all pages, or nothing where they are visitors'
	 */
	public static void main(String[] words) throws Exception {
		new LiveReaders(Integer.parseInt(words[0]), words[5]).run(Integer.parseInt(words[1]), Integer.parseInt(words[2]),
				Integer.parseInt(words[3]), words[4]);
	}

	private void run(int count, int rate, int seconds, String token) throws Exception {
		var pages = new ArrayList<Page>();
		for (int i = 0; i < count; i++) {
			pages.add(new Page());
		}
		System.out.println("open");
		System.in.read();
		long began = System.nanoTime();
		var refused = new LongAdder();
		for (int i = 0; i < rate * seconds; i++) {
			long due = began + i * TimeUnit.SECONDS.toNanos(1) / rate;
			TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
			String stance = (i % 2 == 0) ? "support" : "can-live-with";
			Thread.startVirtualThread(() -> {
				if (state(stance, token) != 200) {
					refused.increment();
				}
			});
		}
		TimeUnit.NANOSECONDS.sleep(began + TimeUnit.SECONDS.toNanos(seconds) - System.nanoTime());
		System.out.printf("%d hints, %d answers of %.1f kB on average, %d told to come back, %d streams lost, %d positions not stated%n",
				this.hints.sum(), this.drawn.sum(), this.bytes.sum() / 1024.0 / Math.max(1, this.drawn.sum()), this.busy.sum(),
				this.lost.sum(), refused.sum());
		System.in.read();
		if (count > 0) {
			TimeUnit.SECONDS.sleep(12); // all have heard of the last ones
			this.waiting.addAll(pages);
			this.heard.clear();
			long told = System.nanoTime();
			state("reserve", token);
			state("support", token);
			while (!this.waiting.isEmpty() && System.nanoTime() - told < TimeUnit.SECONDS.toNanos(20)) {
				Thread.sleep(10);
			}
			var after = this.heard.stream().map((at) -> Duration.ofNanos(at - told).toMillis()).toList();
			if (after.isEmpty()) {
				System.out.println("one event: no page hears of it in 20 s");
			}
			else {
				System.out.printf("one event: %d pages hear of it, the first after %d ms, half of them after %d ms, the last after %d ms%n",
						after.size(), after.getFirst(), after.get(after.size() / 2), after.getLast());
			}
		}
		System.exit(0);
	}

	private int state(String stance, String token) {
		var request = request("/api/v1/recommendations/r-one-calendar/positions/lac").header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString("{\"stance\":\"" + stance + "\",\"reason\":{\"en\":\"For the bench.\"}}"));
		try {
			return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).timeout(Duration.ofSeconds(60));
	}

	/** An open page. */
	private final class Page {

		private final Socket socket;

		private final Set<String> changed = ConcurrentHashMap.newKeySet();

		private final Semaphore asks = new Semaphore(1);

		/** The last hint, as the stream numbers it. */
		private volatile String heard = "";

		Page() throws IOException {
			this.socket = new Socket("localhost", LiveReaders.this.port);
			var cookies = LiveReaders.this.cookies;
			var shown = String.join(" ", HINTS) + (cookies.isEmpty() ? "" : " home/tasks");
			this.socket.getOutputStream()
				.write(("GET " + HOME + "/live?hints=" + URLEncoder.encode(shown, UTF_8)
						+ " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
						+ (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "\r\n")
					.getBytes(UTF_8));
			Thread.startVirtualThread(this::listen);
		}

		private void listen() {
			try (var reader = new BufferedReader(new InputStreamReader(this.socket.getInputStream(), UTF_8), 512)) {
				reader.lines().forEach(this::read);
			}
			catch (IOException | UncheckedIOException ex) {
				LiveReaders.this.lost.increment();
			}
		}

		private void read(String line) {
			if (line.startsWith("id: ")) {
				this.heard = line.substring("id: ".length());
			}
			else if (line.startsWith("event: home")) {
				hear(line);
			}
		}

		private void hear(String event) {
			LiveReaders.this.hints.increment();
			if (LiveReaders.this.waiting.remove(this)) {
				LiveReaders.this.heard.add(System.nanoTime());
			}
			this.changed.add(event.substring("event: ".length()).replace('/', '-'));
			if (this.asks.tryAcquire()) {
				Thread.startVirtualThread(this::ask);
			}
		}

		private void ask() {
			try {
				Thread.sleep(50);
				while (!this.changed.isEmpty()) {
					var parts = List.copyOf(this.changed);
					parts.forEach(this.changed::remove);
					ASKING.acquire();
					int status = 0;
					try {
						var request = request(HOME).header("Multaqa-Parts", String.join(" ", parts))
							.header("Multaqa-Heard", this.heard)
							.header("Accept-Encoding", "gzip")
							.header("Accept-Language", "en");
						if (!LiveReaders.this.cookies.isEmpty()) {
							request.header("Cookie", LiveReaders.this.cookies);
						}
						var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
						status = answer.statusCode();
						LiveReaders.this.bytes.add(answer.body().length);
					}
					catch (IOException ex) {
						LiveReaders.this.lost.increment();
					}
					finally {
						ASKING.release();
					}
					if (status == 503) {
						LiveReaders.this.busy.increment();
						this.changed.addAll(parts);
						Thread.sleep(2000);
					}
					else {
						LiveReaders.this.drawn.increment();
					}
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			finally {
				this.asks.release();
			}
		}

	}

}
