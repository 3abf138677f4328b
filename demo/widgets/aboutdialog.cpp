#include "widgets/aboutdialog.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QIcon>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Demo {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About QtSignIn demo"));
    auto *picture = new QLabel;
    picture->setPixmap(windowIcon().pixmap(64, 64));
    picture->setTextFormat(Qt::PlainText);
    picture->setAccessibleName(tr("Picture of the application"));
    auto *name = new QLabel(tr("QtSignIn demo %1").arg(QCoreApplication::applicationVersion()));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    name->setFont(large);
    auto *about = new QLabel(tr("Shows what signing in with QtSignIn looks like."));
    auto *qt = new QLabel(tr("Runs with Qt %1.").arg(QLatin1StringView(qVersion())));
    auto *licence = new QLabel(tr("Copyright 2026 The QtSignIn authors. Free software under the MIT licence."));
    for (QLabel *label : {name, about, qt, licence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QDialogButtonBox;
    buttons->setAccessibleName(tr("Actions"));
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    for (QLabel *label : {name, about, qt, licence})
        texts->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

} // namespace Demo
