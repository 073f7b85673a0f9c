// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Inspector
{

inline QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

// Each with something that spreadsheets like to change.
inline QByteArrayList temptingValues()
{
    return {R"("00123")",
            R"("=1+1")",
            R"j("=HYPERLINK(\"http://example.com\")")j",
            R"("http://example.com/?a=1&b=<2>")",
            R"("mailto:a@example.com")",
            R"("1e5")",
            R"("2024-03-01")",
            R"("12345678901234567890")",
            R"("TRUE")",
            R"("#N/A")",
            R"("-")",
            R"("'")",
            "1e400",
            "12345678901234567890.10",
            "-0.0",
            "0",
            "true",
            "null",
            R"("")",
            R"(" ")",
            R"("\n")",
            R"(" both ends ")",
            R"("a\r\nb\tc\rd")",
            R"("\u0000\u0001\u001f\u007f\uffff\ufffe")",
            R"("_x0041_ _x000D_ _x004_")",
            R"("<b>&amp;]]></b>")",
            R"("😀\ud83d\ude00 e\u0301")",
            R"("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202e")",
            R"("\ufeffmark")",
            R"({"k":[1,"x",null]})",
            quoted(QByteArray(32'767, 'x')),
            quoted(QByteArray(32'766, 'x') + "\\ud83d\\ude00"),
            quoted(QByteArray(40'000, 'y')),
            quoted(QByteArray(12'000, 'z') + QByteArray("\\u00e4").repeated(30'000)),
            quoted(QByteArray("\\r").repeated(32'767))};
}

inline QByteArrayList temptingRecords()
{
    const QByteArrayList values = temptingValues();
    QByteArrayList rows;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QByteArray late = i < 9 ? QByteArray() : ",\"late & <name>\":" + values.at((i * 5) % 27);
        rows << "{\"n\":" + QByteArray::number(i) + ",\"value\":" + values.at(i) + ",\"count\":\"" +
                    QByteArray::number(i) + "\",\"_x0041_\":" + values.at((i + 11) % 27) + late + '}';
    }
    return rows;
}

inline QByteArrayList temptingRejects()
{
    QByteArrayList rows;
    const QByteArrayList records = temptingRecords();
    const QByteArrayList numbers{
        "1", "0", "-3", "\"42\"", "\"007\"", "null", "1.50", "999999999999999", "1000000000000000", "\"\""};
    for (qsizetype i = 0; i < records.size(); ++i)
        rows << "{\"recordIndex\":" + numbers.at(i % numbers.size()) +
                    ",\"statusCode\":\"ELQ-00002\",\"message\":\"=m\",\"invalidFields\":[\"a\",\"b\"]," +
                    "\"fieldValues\":" + records.at(i) + '}';
    return rows;
}

} // namespace Inspector
