/** An element with properties and children, all of them text or elements: nothing is read as markup. */
export function element(page, name, properties, ...children) {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value !== undefined) made[key] = value;
  }
  made.append(...children.filter((child) => child !== undefined && child !== ""));
  return made;
}
