package org.multaqa.sessions.programme.web;

import java.io.StringWriter;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that is being written; what XML cannot hold is left out of its texts.
 */
final class XmlText {

	/** All that XML 1.0 cannot hold. */
	private static final Pattern NOT_XML = Pattern
		.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	XmlText() throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.text);
		this.xml.writeStartDocument("UTF-8", "1.0");
	}

	void begin(String name) throws XMLStreamException {
		this.xml.writeStartElement(name);
	}

	void empty(String name) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
	}

	/** Of the element that began last, before anything stands in it. */
	void attribute(String name, String value) throws XMLStreamException {
		this.xml.writeAttribute(name, clean(value));
	}

	void element(String name, String text) throws XMLStreamException {
		begin(name);
		this.xml.writeCharacters(clean(text));
		end();
	}

	void end() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	String finish() throws XMLStreamException {
		this.xml.writeEndDocument();
		return this.text.toString();
	}

	private static String clean(String text) {
		return NOT_XML.matcher(text).replaceAll("");
	}

}
