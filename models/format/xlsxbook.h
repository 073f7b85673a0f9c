// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/zipwriter.h"

#include <QByteArrayList>
#include <QList>

#include <string>
#include <string_view>
#include <vector>

namespace Inspector
{

// An Excel workbook (ECMA-376, Office Open XML) written to a device in one go, row by row: memory does not
// grow with it. Texts stay texts, whatever they look like: no formula, no link, no leading zero lost. For one
// thread; errors as with ZipWriter.
//
// Not by libxlsxwriter: version 1.1.4 keeps each sheet twice in temporary files and does not look whether
// they could be written, so that a full disk makes a workbook that lacks rows, and no error (tried: 1,314 of
// 2,500 rows). While it closes the workbook, it can't be interrupted either.
class XlsxBook
{
public:
    XlsxBook(QIODevice &to, ZipWriter::Size size);

    // The sheets, one after the other. `name`: ASCII letters, digits and blanks, at most 31. `widths`: of the
    // columns, in characters. `titles`: the first row, which stays in sight and has buttons to filter by;
    // empty: there is none.
    void beginSheet(const QByteArray &name, const QList<int> &widths, const QByteArrayList &titles = {});
    // The cells of the next row, from the first column on.
    void beginRow();
    // False: it was too long, and was cut; its cell is marked.
    bool addText(std::string_view text);
    void addNumber(std::string_view digits);
    // Sentences for people, which may take several lines.
    void addNote(const QByteArray &text);
    void skipCell() { ++m_column; }
    void endRow();
    void endSheet();

    Outcome close();
    const Outcome &state() const { return m_zip.state(); }

private:
    // Of cellXfs in styles.xml.
    enum class Look { Plain, Text, Cut, Head, Note };
    struct Sheet {
        QByteArray name;
        QByteArray filter = {}; // the cells that it is about; empty without titles
    };

    bool addCell(std::string_view text, Look look);
    void beginCell(Look look);
    void flush();
    void addPart(const QByteArray &name, const QByteArray &content);
    void append(const QByteArray &xml);
    const std::string &columnName(int column);

    ZipWriter m_zip;
    QList<Sheet> m_sheets;
    std::vector<std::string> m_columnNames;
    std::string m_xml; // of the sheet, not yet in the archive
    int m_titles = 0;
    int m_row = 0; // 1 is the first
    std::string m_rowName;
    int m_column = 0;
};

} // namespace Inspector
