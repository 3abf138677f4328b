#include "goldens/scenes.h"

#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

namespace QtSignIn {

const std::vector<Look> &looks()
{
    static const std::vector<Look> all = [] {
        std::vector<Look> every;
        for (const std::vector<SceneLooks> &scenes : {dialogScenes(), widgetScenes()}) {
            for (const SceneLooks &scene : scenes) {
                for (const Variant *variant : scene.variants)
                    every.push_back({scene.scene, *variant});
            }
        }
        return every;
    }();
    return all;
}

std::unique_ptr<QWidget> windowWith(const QList<QWidget *> &widgets)
{
    auto window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(window.get());
    for (QWidget *widget : widgets)
        layout->addWidget(widget, 0, Qt::AlignLeading | Qt::AlignTop);
    window->show();
    return window;
}

} // namespace QtSignIn
