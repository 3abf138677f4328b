#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>

namespace QtSignIn {

/// A label over as many lines as it needs, with room for the longest of its texts and for what may come beside it: what
/// is below stays where it is when they change. Plain text.
class SteadyLabel : public QLabel {
    Q_OBJECT

public:
    explicit SteadyLabel(QWidget *parent = nullptr);

    void setLongestText(const QString &text);
    void setNeighbour(QWidget *widget);

    int heightForWidth(int width) const override;

private:
    QString m_longestText;
    QPointer<QWidget> m_neighbour;
};

} // namespace QtSignIn
