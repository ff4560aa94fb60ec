// Shows one language version of the policy at a time: the first one, or that of `?language=en` behind the path of the page.
const versions = require("./versions.js");

Page({
  data: {
    versions: versions.map(({ language, name }) => ({ language, name })),
  },

  onLoad(options) {
    this.open(options.language);
  },

  choose(event) {
    this.open(event.currentTarget.dataset.language);
  },

  open(asked) {
    const version = versions.find(({ language }) => language === asked) || versions[0];
    const { language, title, shop, dates, contents, sections } = version;
    this.setData({ language, title, shop, dates, contents, sections });
    wx.setNavigationBarTitle({ title });
  },

  show(event) {
    wx.pageScrollTo({ selector: "#" + event.currentTarget.dataset.section, duration: 0 });
  },
});
