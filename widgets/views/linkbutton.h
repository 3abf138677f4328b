#pragma once

#include <QtWidgets/QPushButton>

namespace QtSignIn {

/// A button that looks like a link and shows as much of its text as fits. Unlike a link in a label, the keyboard and
/// screen readers find it.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    /// Shown as it is: "&" makes no shortcut.
    void setLinkText(const QString &text);
    QString linkText() const { return m_linkText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_linkText;
};

} // namespace QtSignIn
