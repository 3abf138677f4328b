#pragma once

#include <QtWidgets/QWidget>

#include "widgets/gallery/exhibit.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace Demo {

class CodeView;
class ExhibitFrame;

/// Every widget of the library in every state, next to the code that makes it.
class GalleryPage final : public QWidget {
    Q_OBJECT

public:
    explicit GalleryPage(QWidget *parent = nullptr);

    /// The name of the one that is shown.
    QString currentExhibit() const;
    void showExhibit(const QString &name);

    /// Off: the clocks of what is shown from now on stand still, for pictures.
    void setClocksRun(bool run) { m_clocksRun = run; }

    /// Null before one was shown.
    ExhibitFrame *frame() const { return m_frame; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addExhibits();
    void enter(const QTreeWidgetItem *item);
    void copyCode();
    void openWindow();

    const QList<Exhibit> m_exhibits;
    QTreeWidget *m_list;
    QLabel *m_title;
    QScrollArea *m_stage;
    CodeView *m_code;
    QPushButton *m_open;
    ExhibitFrame *m_frame = nullptr;
    bool m_clocksRun = true;
};

} // namespace Demo
