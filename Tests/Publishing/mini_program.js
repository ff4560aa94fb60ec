// Runs the page of a mini-program with stand-ins for what WeChat gives it, and prints what it did as JSON.
// Usage: node mini_program.js FOLDER LANGUAGE
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [, , folder, language] = process.argv;
const log = [];
let page;

function run(file) {
  const module = { exports: {} };
  vm.runInNewContext(fs.readFileSync(path.join(folder, file), "utf8"), {
    module,
    require: run,
    Page(options) {
      page = options;
    },
    wx: {
      setNavigationBarTitle: ({ title }) => log.push(["title", title]),
      pageScrollTo: ({ selector }) => log.push(["scroll", selector]),
    },
  });
  return module.exports;
}

run("privacy.js");
page.setData = (data) => {
  log.push(["data", JSON.stringify(data).length]);
  Object.assign(page.data, data);
};
page.onLoad({});
const first = { language: page.data.language, title: page.data.title };
page.show({ currentTarget: { dataset: { section: page.data.sections[1].anchor } } });
page.choose({ currentTarget: { dataset: { language } } });
const chosen = { language: page.data.language, title: page.data.title, sections: page.data.sections };
page.onLoad({ language: "none" });
console.log(JSON.stringify({ versions: page.data.versions, first, chosen, log, other: page.data.language }));
