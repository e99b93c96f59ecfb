package org.multaqa.sessions.schedule.files;

import java.io.ByteArrayInputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.multaqa.model.access.RuleViolation;

/** XML without document types and entities of its own: those are a way to other files. */
final class XmlTree {

	private XmlTree() {
	}

	/**
	 * Reads a file.
	 * @throws RuleViolation {@code schedule.bad-xml} with line and column,
	 * {@code schedule.document-type}, and as {@link NodeBuilder#begin}
	 */
	static Node read(byte[] bytes) {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		try {
			var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			var builder = new NodeBuilder();
			while (reader.hasNext()) {
				take(reader, reader.next(), builder);
			}
			return builder.root();
		}
		catch (XMLStreamException ex) {
			var at = ex.getLocation();
			// it knows no place where bytes are no text
			throw RuleViolation.badInput("schedule.bad-xml", (at != null) ? Math.max(1, at.getLineNumber()) : 1,
					(at != null) ? Math.max(1, at.getColumnNumber()) : 1);
		}
	}

	private static void take(XMLStreamReader reader, int event, NodeBuilder builder) {
		int line = reader.getLocation().getLineNumber();
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> {
				builder.begin(reader.getLocalName(), line);
				for (int at = 0; at < reader.getAttributeCount(); at++) {
					builder.begin(reader.getAttributeLocalName(at), line);
					builder.text(reader.getAttributeValue(at));
					builder.end();
				}
			}
			case XMLStreamConstants.END_ELEMENT -> builder.end();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> builder.text(reader.getText());
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
				throw RuleViolation.badInput("schedule.document-type", line);
			default -> {
				// comments and instructions say nothing of a schedule
			}
		}
	}

}
