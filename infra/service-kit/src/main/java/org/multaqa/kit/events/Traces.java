package org.multaqa.kit.events;

import java.util.HashMap;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/**
 * One trace from the HTTP request through outbox and Kafka to the listener, as W3C
 * {@code traceparent}.
 */
public final class Traces {

	private static final String TRACEPARENT = "traceparent";

	private final Tracer tracer;

	private final Propagator propagator;

	public Traces(Tracer tracer, Propagator propagator) {
		this.tracer = tracer;
		this.propagator = propagator;
	}

	public static Traces none() {
		return new Traces(Tracer.NOOP, Propagator.NOOP);
	}

	/**
	 * Where we are now.
	 * @return a {@code traceparent}, or absent outside any trace
	 */
	public @Nullable String current() {
		var context = this.tracer.currentTraceContext().context();
		if (context == null) {
			return null;
		}
		var carrier = new HashMap<String, String>();
		this.propagator.inject(context, carrier, (map, key, value) -> {
			if (map != null) {
				map.put(key, value);
			}
		});
		return carrier.get(TRACEPARENT);
	}

	/**
	 * Goes on in the trace of an event.
	 * @param traceparent where the event came from, or absent
	 * @param name what is done
	 * @param work does it
	 */
	void continued(@Nullable String traceparent, String name, Runnable work) {
		if (traceparent == null) {
			work.run();
			return;
		}
		var span = this.propagator.extract(traceparent, (value, key) -> key.equals(TRACEPARENT) ? value : null)
			.name(name)
			.start();
		try (var _ = this.tracer.withSpan(span)) {
			work.run();
		}
		finally {
			span.end();
		}
	}

	static String traceId(String traceparent) {
		String[] parts = traceparent.split("-", -1);
		return (parts.length > 1) ? parts[1] : traceparent;
	}

}
