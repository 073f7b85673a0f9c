// SPDX-License-Identifier: MIT
#include "models/format/xlsxbook.h"

#include "models/format/xlsxtext.h"

namespace Inspector
{

namespace
{
constexpr size_t XmlAtOnce = 256 << 10;

const QByteArray Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray Package = "http://schemas.openxmlformats.org/package/2006/";
const QByteArray Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// In the order of XlsxBook::Look. 49 is "@": a text that is edited stays a text. The second of the two
// fills has to be there, and is grey.
const QByteArray Styles =
    Declaration + "<styleSheet xmlns=\"" + Main +
    "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFCE4D6\"/><bgColor indexed=\"64\"/>"
    "</patternFill></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
    "applyFill=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
    "applyFont=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
    "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    "</styleSheet>";

QByteArray sheetPart(qsizetype index)
{
    return "worksheets/sheet" + QByteArray::number(index + 1) + ".xml";
}

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + Office + '/' + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &entries)
{
    return Declaration + "<Relationships xmlns=\"" + Package + "relationships\">" + entries +
           "</Relationships>";
}

QByteArray sheetId(qsizetype index)
{
    return "rId" + QByteArray::number(index + 1);
}

QByteArray contentType(const QByteArray &part, const QByteArray &kind)
{
    return "<Override PartName=\"/xl/" + part +
           "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind +
           "+xml\"/>";
}
} // namespace

XlsxBook::XlsxBook(QIODevice &to, ZipWriter::Size size)
    : m_zip(to, size)
{
}

void XlsxBook::append(const QByteArray &xml)
{
    m_xml.append(xml.constData(), size_t(xml.size()));
}

// A, B, ... Z, AA, AB, ...
const std::string &XlsxBook::columnName(int column)
{
    while (size_t(column) >= m_columnNames.size()) {
        std::string name;
        for (size_t rest = m_columnNames.size() + 1; rest > 0; rest = (rest - 1) / 26)
            name.insert(name.begin(), char('A' + (rest - 1) % 26));
        m_columnNames.push_back(name);
    }
    return m_columnNames[size_t(column)];
}

void XlsxBook::beginSheet(const QByteArray &name, const QList<int> &widths, const QByteArrayList &titles)
{
    m_zip.begin("xl/" + sheetPart(m_sheets.size()));
    m_sheets << Sheet{name};
    m_row = 0;
    m_titles = int(titles.size());
    m_xml.clear();
    append(Declaration + "<worksheet xmlns=\"" + Main + "\"><sheetViews><sheetView " +
           (m_sheets.size() == 1 ? "tabSelected=\"1\" " : "") + "workbookViewId=\"0\">");
    if (m_titles > 0)
        append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
               "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>");
    append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    QByteArray columns;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        columns += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
                   QByteArray::number(widths.at(i)) + "\" customWidth=\"1\"/>";
    }
    if (!columns.isEmpty())
        append("<cols>" + columns + "</cols>");
    m_xml += "<sheetData>";
    if (titles.isEmpty())
        return;
    beginRow();
    for (const QByteArray &title : titles)
        addCell({title.constData(), size_t(title.size())}, Look::Head);
    endRow();
}

void XlsxBook::beginRow()
{
    m_rowName = std::to_string(++m_row);
    m_column = 0;
    m_xml += "<row r=\"" + m_rowName + "\">";
}

void XlsxBook::beginCell(Look look)
{
    m_xml += "<c r=\"";
    m_xml += columnName(m_column++);
    m_xml += m_rowName;
    m_xml += '"';
    if (look != Look::Plain) {
        m_xml += " s=\"";
        m_xml += char('0' + int(look));
        m_xml += '"';
    }
}

bool XlsxBook::addCell(std::string_view text, Look look)
{
    if (text.empty()) {
        skipCell();
        return true;
    }
    const size_t begin = m_xml.size();
    const int column = m_column;
    beginCell(look);
    // Blanks at either end count only where that is said.
    const auto isBlank = [](char c) { return uchar(c) <= ' '; };
    m_xml += isBlank(text.front()) || isBlank(text.back()) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                                           : " t=\"inlineStr\"><is><t>";
    const bool isWhole = appendXlsxText(m_xml, text);
    m_xml += "</t></is></c>";
    if (isWhole || look == Look::Cut)
        return isWhole;
    m_xml.resize(begin);
    m_column = column;
    return addCell(text, Look::Cut);
}

bool XlsxBook::addText(std::string_view text)
{
    return addCell(text, Look::Text);
}

void XlsxBook::addNumber(std::string_view digits)
{
    beginCell(Look::Plain);
    m_xml += "><v>";
    m_xml += digits;
    m_xml += "</v></c>";
}

void XlsxBook::addNote(const QByteArray &text)
{
    addCell({text.constData(), size_t(text.size())}, Look::Note);
}

void XlsxBook::endRow()
{
    m_xml += "</row>";
    if (m_xml.size() >= XmlAtOnce)
        flush();
}

void XlsxBook::flush()
{
    m_zip.add(QByteArray::fromRawData(m_xml.data(), qsizetype(m_xml.size())));
    m_xml.clear();
}

void XlsxBook::endSheet()
{
    m_xml += "</sheetData>";
    if (m_titles > 0) {
        const QByteArray last = QByteArray::fromStdString(columnName(m_titles - 1));
        const QByteArray row = QByteArray::number(m_row);
        m_sheets.last().filter = "$A$1:$" + last + '$' + row;
        append("<autoFilter ref=\"A1:" + last + row + "\"/>");
        // No mark in each cell that has digits only.
        append("<ignoredErrors><ignoredError sqref=\"A1:" + last + row +
               "\" numberStoredAsText=\"1\"/></ignoredErrors>");
    }
    m_xml += "</worksheet>";
    flush();
    m_zip.end();
}

void XlsxBook::addPart(const QByteArray &name, const QByteArray &content)
{
    m_zip.begin(name);
    m_zip.add(content);
    m_zip.end();
}

Outcome XlsxBook::close()
{
    QByteArray types;
    QByteArray links;
    QByteArray sheets;
    QByteArray filters;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        const Sheet &sheet = m_sheets.at(i);
        types += contentType(sheetPart(i), "worksheet");
        links += relation(sheetId(i), "worksheet", sheetPart(i));
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + QByteArray::number(i + 1) + "\" r:id=\"" +
                  sheetId(i) + "\"/>";
        // Excel keeps the cells of a filter as a name, too.
        if (!sheet.filter.isEmpty())
            filters += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + number +
                       "\" hidden=\"1\">'" + sheet.name + "'!" + sheet.filter + "</definedName>";
    }
    if (!filters.isEmpty())
        filters = "<definedNames>" + filters + "</definedNames>";
    addPart("xl/workbook.xml", Declaration + "<workbook xmlns=\"" + Main + "\" xmlns:r=\"" + Office +
                                   "\"><bookViews><workbookView/></bookViews><sheets>" + sheets +
                                   "</sheets>" + filters + "</workbook>");
    addPart("xl/styles.xml", Styles);
    addPart("xl/_rels/workbook.xml.rels",
            relations(links + relation(sheetId(m_sheets.size()), "styles", "styles.xml")));
    addPart("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    addPart("[Content_Types].xml",
            Declaration + "<Types xmlns=\"" + Package +
                "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                contentType("workbook.xml", "sheet.main") + types + contentType("styles.xml", "styles") +
                "</Types>");
    return m_zip.close();
}

} // namespace Inspector
