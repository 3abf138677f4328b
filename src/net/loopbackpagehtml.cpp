#include <QtSignIn/loopbackpagehtml.h>

#include <QtCore/QFile>
#include <QtCore/QMap>

static void initResources()
{
    Q_INIT_RESOURCE(qtsignin_core);
}

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// What an `img` element may show. An SVG runs no script there and fetches nothing.
QLatin1StringView imageType(const QByteArray &image)
{
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png"_L1;
    const QByteArray start = image.first(std::min<qsizetype>(image.size(), 1024)).trimmed();
    if (start.startsWith("<svg") || ((start.startsWith("<?xml") || start.startsWith("<!--")) && start.contains("<svg")))
        return "image/svg+xml"_L1;
    return {};
}

QString dataUrl(const QByteArray &image)
{
    const QLatin1StringView type = imageType(image);
    if (type.isEmpty() || image.size() > LargestLoopbackPageIcon)
        return {};
    return "data:"_L1 + type + ";base64,"_L1 + QLatin1StringView(image.toBase64());
}

QLatin1StringView outcomeClass(const LoopbackPageContext &context)
{
    if (context.completed)
        return "completed"_L1;
    return context.isLeftover ? "leftover"_L1 : "failed"_L1;
}

/// Of the mark, in a box of 24 units.
QLatin1StringView outline(const LoopbackPageContext &context)
{
    if (context.completed)
        return "M6.5 12.5 10.5 16.5 17.5 8.5"_L1;
    return context.isLeftover ? "M12 11V17M12 7v.01"_L1 : "M12 7v6M12 17v.01"_L1;
}

QString pageTemplate()
{
    initResources();
    QFile file(u":/qtsignin/loopback/page.html"_s);
    file.open(QIODevice::ReadOnly);
    return QString::fromUtf8(file.readAll());
}

/// In one go, so that a value may look like a name.
QString filled(const QString &page, const QMap<QString, QString> &values)
{
    QString html;
    const QStringList parts = page.split(u"%%"_s);
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 ? values.value(parts.at(i)) : parts.at(i);
    return html;
}

} // namespace

QString loopbackPageHtml(const LoopbackPageContext &context, const LoopbackPageText &text)
{
    const QString icon = dataUrl(context.applicationIcon);
    QString paragraphs;
    for (qsizetype i = 0; i < text.paragraphs.size(); ++i) {
        const bool isLast = i == text.paragraphs.size() - 1;
        paragraphs +=
            (isLast ? "<p class=\"next\">"_L1 : "<p>"_L1) + text.paragraphs.at(i).toHtmlEscaped() + "</p>\n"_L1;
    }
    return filled(pageTemplate(),
        {{u"language"_s, text.language.toHtmlEscaped()},
            {u"direction"_s, text.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"title"_s, text.title.toHtmlEscaped()},
            // An empty one keeps the browser from asking for /favicon.ico.
            {u"tabIcon"_s, icon.isEmpty() ? u"data:,"_s : icon}, {u"class"_s, outcomeClass(context)},
            {u"icon"_s, icon.isEmpty() ? QString() : "<img src=\""_L1 + icon + "\" alt=\"\">\n"_L1},
            {u"outline"_s, outline(context)}, {u"paragraphs"_s, paragraphs}});
}

} // namespace QtSignIn
