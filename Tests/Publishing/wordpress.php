<?php
// Sends fragments through what WordPress does with the content of a page, and prints for each a line of JSON: `filtered` is what is kept of
// it for a user who may not write any HTML, `shown` what a page of the classic editor makes of that.
// Usage: php wordpress.php WORDPRESS FRAGMENT ...

define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
$files = ['compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'l10n', 'option', 'blocks', 'class-wp-block-parser'];
foreach ($files as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}

foreach (array_slice($argv, 2) as $path) {
    $fragment = file_get_contents($path);
    $filtered = wp_kses_post($fragment);
    // In the block editor, the fragment is one block of HTML, which is shown as it is.
    $block = parse_blocks("<!-- wp:html -->\n$fragment<!-- /wp:html -->\n");
    $result = [
        'filtered' => $filtered,
        'shown' => wpautop($filtered),
        'block' => [$block[0]['blockName'], $block[0]['innerHTML']],
    ];
    echo json_encode($result, JSON_THROW_ON_ERROR), "\n";
}
