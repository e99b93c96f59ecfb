package org.multaqa.launcher;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.springframework.web.util.HtmlUtils;

/** The page that shows the mails of a laptop. */
final class MailPage {

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

	/** By the clock of the platform, in this laptop's time zone. */
	private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
		.withZone(ZoneId.systemDefault());

	private static final String PAGE = """
			<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>البريد · Mailbox</title>
			<meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="5">
			<link rel="stylesheet" href="%1$s/shared.css">
			<style>.top-line,main{max-inline-size:46rem;margin-inline:auto;padding-inline:1rem}
			main{inline-size:100%%;padding-block:2rem}body{margin:0;line-height:1.8}article{margin-block:1rem}
			h1{font-size:1.75rem}h2{font-size:1.2rem;margin:0}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}
			a{color:var(--teal,#0b5d66)}.brand{color:inherit;text-decoration:none}small{color:var(--soft,#586669)}</style></head>
			<body><header class="top"><div class="top-line"><a class="brand" href="%1$s"><span>مُلتقى
			<span class="brand-other" lang="en">Multaqa</span></span></a></div></header><main>
			<p><a href="%1$s">إلى الملتقى · <bdi lang="en">Back to the meeting</bdi></a></p><h1>البريد · <span lang="en">Mailbox</span></h1>
			<p><small>كل رسالة ترسلها المنصة على هذا الحاسوب تصل إلى هنا ولا تخرج منه ·
			<span lang="en" dir="ltr">Every mail of this laptop ends here and never leaves it.</span></small></p>
			""";

	private static final String NONE_YET = "<p>لا رسائل بعد · <bdi lang=\"en\">No mail yet.</bdi></p>";

	private final String top;

	/**
	 * A page that leads back to the portal, and looks like it.
	 * @param portal the portal's origin
	 */
	MailPage(String portal) {
		this.top = PAGE.formatted(portal);
	}

	String of(List<MimeMessage> messages) throws IOException {
		var html = new StringBuilder(this.top);
		for (MimeMessage message : messages) {
			html.append(article(message));
		}
		html.append(messages.isEmpty() ? NONE_YET : "");
		return html.append("</main></body></html>").toString();
	}

	private static String article(MimeMessage message) throws IOException {
		try {
			var to = Arrays.stream(message.getRecipients(Message.RecipientType.TO)).map(String::valueOf).toList();
			Matcher links = LINK.matcher(HtmlUtils.htmlEscape(textOf(message.getContent())));
			String text = links.replaceAll((link) -> "<a dir=\"ltr\" href=\"%s\">%s</a>"
				.formatted(Matcher.quoteReplacement(link.group()), Matcher.quoteReplacement(link.group())));
			return String.format(Locale.ROOT,
					"<article class=\"sheet\"><small dir=\"ltr\">%s · %s</small><h2 dir=\"auto\">%s</h2><pre dir=\"auto\">%s</pre></article>",
					SENT.format(message.getSentDate().toInstant()), HtmlUtils.htmlEscape(String.join(", ", to)),
					HtmlUtils.htmlEscape(String.valueOf(message.getSubject())), text);
		}
		catch (MessagingException ex) {
			throw new IOException(ex);
		}
	}

	private static String textOf(Object content) throws MessagingException, IOException {
		if (content instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				BodyPart part = parts.getBodyPart(i);
				if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
					return textOf(part.getContent());
				}
			}
			return "";
		}
		return String.valueOf(content);
	}

}
