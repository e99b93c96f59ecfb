package org.multaqa.portal.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The stream to one open page, written by a virtual thread of its own. The thread that
 * took the request has gone home by then: what it keeps on its stack on the way through
 * the filters, some 40 kB, would be kept for each page as long as it is open.
 */
final class LiveStream implements Runnable, AsyncListener {

	/** Under this name a request holds the stream with which it is answered. */
	static final String ATTRIBUTE = LiveStream.class.getName();

	private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

	private final AsyncContext context;

	private final HintQueue queue;

	private final LivePages pages;

	private final Duration heartbeat;

	private LiveStream(AsyncContext context, HintQueue queue, LivePages pages, Duration heartbeat) {
		this.context = context;
		this.queue = queue;
		this.pages = pages;
		this.heartbeat = heartbeat;
	}

	/**
	 * Answers a request with a stream that ends when the page or its queue is closed. It
	 * does not start before filters have set their last headers, on the way back:
	 * {@link ConnectionValve} starts it.
	 * @param request from the page
	 * @param queue what it will be told; given back at the end
	 * @param pages who tells it
	 * @param heartbeat how long it hears nothing, at most
	 */
	static void begin(HttpServletRequest request, HintQueue queue, LivePages pages, Duration heartbeat) {
		var context = request.startAsync();
		context.setTimeout(0);
		var stream = new LiveStream(context, queue, pages, heartbeat);
		context.addListener(stream);
		request.setAttribute(ATTRIBUTE, stream);
	}

	void start() {
		Thread.startVirtualThread(this);
	}

	@Override
	public void run() {
		try {
			write(this.context.getResponse().getOutputStream());
		}
		catch (IOException ex) {
			// the page was closed, or does not read
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.pages.close(this.queue);
			complete();
		}
	}

	private void write(OutputStream page) throws IOException, InterruptedException {
		page.write(("retry: 2000\nid: " + System.currentTimeMillis() + "\nevent: welcome\ndata: "
				+ this.pages.quiet().toMillis() + "\n\n")
			.getBytes(StandardCharsets.UTF_8));
		page.flush();
		while (this.queue.isOpen()) {
			byte @Nullable [] hints = this.queue.take(this.heartbeat);
			page.write((hints != null) ? hints : HEARTBEAT);
			page.flush();
		}
	}

	private void complete() {
		try {
			this.context.complete();
		}
		catch (IllegalStateException ex) {
			// the web server has noticed the end before us
		}
	}

	/** The web server notices a broken connection; from now on it is not to be asked. */
	@Override
	public void onError(AsyncEvent event) {
		this.pages.close(this.queue);
	}

	@Override
	public void onComplete(AsyncEvent event) {
		this.pages.close(this.queue);
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		// there is none
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// it began before we listened
	}

}
