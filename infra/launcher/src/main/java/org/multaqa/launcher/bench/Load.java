package org.multaqa.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

import com.sun.management.OperatingSystemMXBean;
import org.multaqa.model.ModelJson;

/**
 * Readers who come at a steady pace, whether the platform keeps up or not: a request that
 * has to wait for one before it is late, and that counts.
 */
final class Load {

	private static final int CONNECTIONS = 12;

	/** So long after the last request was due, those without an answer are given up. */
	private static final Duration GRACE = Duration.ofSeconds(2);

	/** One reader alone asks at least so often, and so long, in a round. */
	private static final int ALONE = 3;

	private static final Duration ALONE_FOR = Duration.ofSeconds(2);

	/** Until so many rounds in a row took no less of the processor than one before. */
	private static final int STEADY = 2;

	/** What is less by less is as much. */
	private static final double LESS = 0.95;

	private static final Duration WARM_UP = Duration.ofMinutes(1);

	private static final OperatingSystemMXBean PROCESS = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final int perSecond;

	Load(int perSecond) {
		this.perSecond = perSecond;
	}

	/**
	 * One reader who asks again when the answer is there, round after round until that
	 * gets no cheaper: a large page runs seldom, and is compiled late.
	 * @param request the same each time
	 * @return how long that took in the last round, and how much of the processor
	 */
	Alone alone(HttpRequest request) {
		long end = System.nanoTime() + WARM_UP.toNanos();
		var last = round(request);
		double least = last.processor();
		int steady = 0;
		while (steady < STEADY && System.nanoTime() < end) {
			last = round(request);
			steady = (last.processor() < LESS * least) ? 0 : steady + 1;
			least = Math.min(least, last.processor());
		}
		return last;
	}

	private Alone round(HttpRequest request) {
		long before = PROCESS.getProcessCpuTime();
		long[] latencies = repeat(request);
		return new Alone(Latencies.of(List.of(latencies)),
				(PROCESS.getProcessCpuTime() - before) / Latencies.NANOS / latencies.length);
	}

	private long[] repeat(HttpRequest request) {
		var latencies = new ArrayList<Long>();
		long end = System.nanoTime() + ALONE_FOR.toNanos();
		try {
			while (latencies.size() < ALONE || System.nanoTime() < end) {
				latencies.add(ask(request, List.of(), System.nanoTime(), end + ALONE_FOR.toNanos()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return latencies.stream().mapToLong(Long::longValue).toArray();
	}

	long[] run(HttpRequest request, int seconds) {
		return run(request, List.of(), seconds);
	}

	/**
	 * Asks at a steady pace for a while.
	 * @param request the same each time
	 * @param then asked all at once when that is answered
	 * @param seconds how long
	 * @return from when each request was due until its answer was there, in nanoseconds;
	 * for those that were given up, until then
	 */
	long[] run(HttpRequest request, List<HttpRequest> then, int seconds) {
		int count = this.perSecond * seconds;
		var latencies = new AtomicLongArray(count);
		var next = new AtomicInteger();
		long begin = System.nanoTime();
		long giveUp = begin + TimeUnit.SECONDS.toNanos(seconds) + GRACE.toNanos();
		try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < CONNECTIONS; i++) {
				readers.submit(() -> {
					for (int each = next.getAndIncrement(); each < count; each = next.getAndIncrement()) {
						long due = begin + each * TimeUnit.SECONDS.toNanos(1) / this.perSecond;
						latencies.set(each, ask(request, then, due, giveUp));
					}
					return null;
				});
			}
		}
		var all = new long[count];
		for (int i = 0; i < count; i++) {
			all[i] = latencies.get(i);
		}
		return all;
	}

	private long ask(HttpRequest request, List<HttpRequest> then, long due, long giveUp)
			throws IOException, InterruptedException {
		if (giveUp - System.nanoTime() > 0) {
			TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
			this.http.send(request, BodyHandlers.discarding());
			then.stream()
				.map((call) -> this.http.sendAsync(call, BodyHandlers.ofByteArray()))
				.toList()
				.forEach((answer) -> ModelJson.mapper().readTree(answer.join().body()));
		}
		return System.nanoTime() - due;
	}

	/**
	 * What one reader alone costs.
	 *
	 * @param waited how long the reader waited
	 * @param processor time of one core for a request, in milliseconds: of the whole
	 * process, with the store, the broker's heartbeats and the reader
	 */
	record Alone(Latencies waited, double processor) {

	}

}
