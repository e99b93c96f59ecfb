package org.multaqa.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.mail.DeliveredMail;

import org.springframework.http.HttpStatus;

/**
 * The post office of a laptop: takes every mail that the platform sends, delivers none,
 * and shows them on a page. Mails are gone with the process.
 */
final class Mailroom implements DeliveredMail, AutoCloseable {

	private static final List<String> READING = List.of("GET", "HEAD");

	private final GreenMail mail;

	private final HttpServer page;

	private final MailPage html;

	private final String portal;

	/** By which it may be asked for. */
	private final Set<String> names;

	private Mailroom(GreenMail mail, HttpServer page, Ports ports) {
		this.mail = mail;
		this.page = page;
		this.portal = "http://localhost:" + ports.of("portal");
		this.names = Set.of("localhost:" + ports.mailbox(), "127.0.0.1:" + ports.mailbox());
		this.html = new MailPage(this.portal);
	}

	static Mailroom open(Ports ports) throws IOException {
		var mail = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		mail.start();
		var page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.mailbox()), 0);
		var mailroom = new Mailroom(mail, page, ports);
		page.createContext("/", mailroom::show);
		page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		page.start();
		return mailroom;
	}

	/** To browsers of this computer that ask for this page by its own name. */
	private void show(HttpExchange exchange) throws IOException {
		try (exchange) {
			if (!this.names.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))) {
				exchange.sendResponseHeaders(HttpStatus.MISDIRECTED_REQUEST.value(), -1);
				return;
			}
			if (!READING.contains(exchange.getRequestMethod())) {
				exchange.getResponseHeaders().set("Allow", String.join(", ", READING));
				exchange.sendResponseHeaders(HttpStatus.METHOD_NOT_ALLOWED.value(), -1);
				return;
			}
			var newestFirst = Arrays.asList(this.mail.getReceivedMessages()).reversed();
			byte[] bytes = this.html.of(newestFirst).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.getResponseHeaders()
				.set("Content-Security-Policy",
						"default-src 'none'; style-src 'unsafe-inline' %1$s; font-src %1$s; img-src %1$s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
							.formatted(this.portal));
			exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
			exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
			exchange.getResponseHeaders().set("Cache-Control", "no-store");
			if (exchange.getRequestMethod().equals("HEAD")) {
				exchange.sendResponseHeaders(HttpStatus.OK.value(), -1);
				return;
			}
			exchange.sendResponseHeaders(HttpStatus.OK.value(), bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

	/** The copies of others stay: what was sent to them is theirs. */
	@Override
	public void forget(String address) {
		@Nullable GreenMailUser owner = this.mail.getUserManager().getUserByEmail(address);
		if (owner != null) {
			try {
				this.mail.getUserManager().getImapHostManager().getInbox(owner).deleteAllMessages();
			}
			catch (FolderException ex) {
				throw new IllegalStateException("the mails of an address could not be forgotten", ex);
			}
			this.mail.getUserManager().deleteUser(owner);
		}
	}

	@Override
	public void close() {
		this.page.stop(0);
		this.mail.stop();
	}

}
