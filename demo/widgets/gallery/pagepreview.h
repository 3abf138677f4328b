#pragma once

#include <QtWidgets/QWidget>

namespace Demo {

/// What a page says, and a button that shows it as a browser does: its style is for browsers only.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    PagePreview(const QString &html, QWidget *parent);

private:
    void openInBrowser();

    const QString m_html;
};

} // namespace Demo
