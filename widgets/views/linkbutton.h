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

    /// Over as many lines as it needs, instead of an ellipsis: for a text of ours.
    void setWraps(bool wraps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOfText(int width) const;

    QString m_linkText;
    bool m_wraps = false;
};

} // namespace QtSignIn
