package org.multaqa.portal.exports;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written; its texts are {@link PlainText}. */
final class XmlText {

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
		this.xml.writeAttribute(name, PlainText.line(value));
	}

	void element(String name, String text) throws XMLStreamException {
		begin(name);
		text(text);
		end();
	}

	/** In the element that began last. */
	void text(String text) throws XMLStreamException {
		this.xml.writeCharacters(PlainText.lines(text));
	}

	void end() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	String finish() throws XMLStreamException {
		this.xml.writeEndDocument();
		return this.text.toString();
	}

}
